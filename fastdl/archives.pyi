# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['extract']
import os, re, warnings
from pathlib import Path, PurePosixPath, PureWindowsPath
from fastcore.basics import patch
from tqdm import tqdm
from .archive_formats import members_of
from .archive_reading import ArchiveError, Limits, Reading, archive_errors
from .whole import filled, kind_of, locked, publish, stage_for, sweep

class _Folder:
    """The folder that an archive is unpacked into, and what lies in it"""
    top: Any
    w: Any
    folders: Any
    links: Any
    twice: int

    def __init__(self, top, w):
        ...

    def folder(self, to):
        """Make a folder, and those above it"""
        ...

    def file(self, to, size, spans, chunks):
        """Write a file of `size` bytes, and see that it has them"""
        ...

    def room(self, to):
        """Make the folder for `to`, and see that there is nothing of that name"""
        ...

    def remove(self, to):
        """Delete a file that an earlier member has made"""
        ...

def extract(archive, dest, exist_ok: bool=False, progress: bool=False, limits: Limits=..., patience: float | None=3600.0) -> Path:
    """Extract an archive, wholly or not at all; if all of it lies in one folder, `dest` takes the place of that folder"""
    ...
