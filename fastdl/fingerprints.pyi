# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Unstable', 'fingerprint', 'file_tag', 'source_tag', 'versions']
import dis, hashlib, importlib, os, platform, random, re, sys, types, weakref, zlib
from collections import defaultdict
from enum import Enum
from functools import cache, cached_property, partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePath
import numpy as np, torch, PIL
from fastcore.basics import patch
from . import __version__
from .dispatch import TypeDispatch
from .object_walk import _cell, _codes, _library, attributes
from .order import hash64

class Unstable(TypeError):
    """An object without a fingerprint, such as an open file"""

def fingerprint(*objects, files: bool=False, opaque: list | None=None) -> str:
    """A hash of the content and code of `objects`. `Unstable`, a TypeError, for an object without one

Arguments:
    files: Whether the size and time of a file count, too, where a string or path names one
    opaque: A list that gets the objects without a fingerprint; None: such an object raises `Unstable`"""
    ...

class _Feeder:
    """Feeds a hash sum with objects"""
    files: Any
    opaque: Any
    sum: Any
    seen: Any
    path: Any

    def __init__(self, files, opaque):
        ...

    def say(self, *words):
        ...

    def __call__(self, o):
        ...

    def look(self, o, t):
        ...

    def at(self, name, o):
        ...

    def inside(self, o, t):
        ...

    def words(self, o):
        ...

    def unstable(self, o):
        ...

def file_tag(o: str | os.PathLike) -> int:
    """A number that changes when the file is written: a hash of its size and modification time

Arguments:
    o: A path"""
    ...

def source_tag(o) -> int:
    """A number that changes when the item or a file that it names changes. `Unstable` for an item without a fingerprint

Arguments:
    o: An item of a data set: a path, a row, a tensor, …"""
    ...

def versions() -> tuple:
    """The versions of fastdl, Python, torch, Pillow, numpy and simplejpeg, and the machine type"""
    ...
