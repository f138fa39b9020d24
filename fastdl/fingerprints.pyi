# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Unstable', 'fingerprint', 'file_tag', 'source_tag', 'versions']
import dis, hashlib, os, platform, random, re, sys, types, zlib
from enum import Enum
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from numbers import Number
from pathlib import PurePath
import numpy as np, torch, PIL
from fastcore.basics import patch
from . import __version__
from .dispatch import TypeDispatch
from .object_walk import _cell, _codes, _library, attributes
from .order import hash64
from .tables import Column, Table

class Unstable(TypeError):
    """Something that has no fingerprint, or another one in every process"""

def fingerprint(*objects, files: bool=False) -> str:
    """A number that follows from what `objects` are and do. `Unstable`, a TypeError, where there is none"""
    ...

class _Feeder:
    """Feeds a sum with objects"""
    files: Any
    sum: Any
    seen: Any
    path: Any

    def __init__(self, files):
        ...

    def say(self, *words):
        ...

    def __call__(self, o):
        ...

    def at(self, name, o):
        ...

    def inside(self, o, t):
        ...

    def words(self, o):
        ...

    def unstable(self, o):
        ...

def file_tag(o) -> int:
    """A number that changes when the file does"""
    ...

def source_tag(o) -> int:
    """A number that changes when the item, or its file, becomes another one"""
    ...

def versions() -> tuple:
    """Of fastdl, Python, torch, Pillow, numpy and the JPEG decoder"""
    ...
