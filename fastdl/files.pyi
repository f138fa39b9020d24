# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['image_extensions', 'get_files', 'get_image_files', 'read_text']
import errno, os, warnings
from collections import Counter, deque
from pathlib import Path, PurePath
from fastcore.foundation import L
from .atomic_files import kind_of

def get_files(path, extensions=None, recurse: bool=True, folders=None, at_least: int=0) -> L:
    """The files below a folder, in the same order on every file system; hidden ones are left out

Arguments:
    path: Folder to look in
    extensions: Endings to keep, `'.csv'` or `['.jpg','.png']`, in any case; None keeps all
    recurse: Look into sub-folders, too
    folders: Sub-folders to look into, `'train'` or `['train/cat','valid/cat']`; None: all, and `path` itself
    at_least: Fewer files than this are an error"""
    ...
image_extensions: Any

def get_image_files(path, recurse: bool=True, folders=None, at_least: int=0) -> L:
    """The pictures below a folder, recognized by their endings; no file is opened

Arguments:
    path: Folder to look in
    recurse: Look into sub-folders, too
    folders: Sub-folders of `path` to look into; None: all, and `path` itself
    at_least: Fewer pictures than this are an error"""
    ...

def read_text(fname) -> str:
    """The text of a file in UTF-8, with or without a byte order mark, or in UTF-16 with one

Arguments:
    fname: A text file"""
    ...
