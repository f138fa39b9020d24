# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Packed', 'pack']
import pickle
from pathlib import PurePath
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L

class Packed:
    """A sequence like the list it was made from, in one piece of memory; an item is made each time it is asked for

Arguments:
    items: A list of strings or paths; other items that pickle work, too, but take more time and space"""
    kind: Any
    tail: int
    data: Any
    begins: Any

    def __init__(self, items):
        ...

    def __len__(self):
        ...

    def __repr__(self):
        ...

    @property
    def nbytes(self):
        ...

    def __getstate__(self):
        ...

    def __setstate__(self, state):
        ...

    def __getitem__(self, i):
        ...

    def __iter__(self):
        ...

def pack(o, least: int=10000):
    """A long list of strings or paths, packed; the result of `o.packed()`, if there is one; anything else as it is

Arguments:
    o: Anything
    least: A list with fewer items is not packed; so many take about a megabyte"""
    ...
