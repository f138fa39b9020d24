# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Unstorable', 'taken_apart', 'Unreadable', 'plan_of']
import json, struct, sys
from functools import cache
from pathlib import PurePath
import numpy as np, torch
from fastcore.basics import patch
from PIL import Image
from .image import PILBase
from .object_walk import _slots

class Unstorable(TypeError):
    """A value that cannot be written without pickle"""

class _Writer:
    """Collects the description of an item, and its memory"""
    strides: Any
    blob: Any
    sizes: Any
    columns: Any
    seen: Any
    spans: Any

    def __init__(self, strides):
        ...

    def node(self, o):
        """The description of `o`: itself, or a list that begins with a letter"""
        ...

    def memory(self, a):
        """Where the bytes of the array `a` are: a column, or a place after the description"""
        ...

    def behind(self, b):
        ...

    def once(self, o):
        """Refuse an object that the item has in two places"""
        ...

    def span(self, lo, hi):
        """Note which memory a part of the item uses, and refuse memory that another part uses, too"""
        ...

def taken_apart(item, strides=...):
    """An item as a description and bytes. `Unstorable`, a TypeError, for a value that only pickle could write

Arguments:
    item: Tensors, arrays, pictures, strings and numbers, also in tuples, lists and dictionaries
    strides: Bytes of each column: large part number k goes to column k if it has that size"""
    ...

class Unreadable(ValueError):
    """A description with a class that this process does not know, or that does not fit"""

def plan_of(head: bytes):
    """Parse a description. `Unreadable`, a ValueError, if no imported module has a class that it names

Arguments:
    head: The first result of `taken_apart`"""
    ...
