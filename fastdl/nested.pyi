# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['is_listy', 'parts_of', 'keys_of', 'leaves', 'bytes_in', 'rebuild', 'map_nested', 'difference', 'describe', 'n_rows', 'batch_to_samples']
import copy, weakref
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from operator import is_
import numpy as np, torch
from fastcore.foundation import L

def is_listy(o) -> bool:
    """Whether `o` is a sequence that a batch may be made of: a tuple, a list or an `L`; not a string, not a tensor"""
    ...

def parts_of(o) -> list | None:
    """What a container holds: the elements of a sequence, the values of a mapping"""
    ...

def keys_of(o) -> list | None:
    """Where in a container its parts are: the keys of a mapping, the numbers of elements"""
    ...

def leaves(b, leaf=None):
    """What a nest of tuples, lists and mappings holds, in order"""
    ...

def bytes_in(b) -> int:
    """The sum of `nbytes` of what a nest holds; 0 for a leaf that has no such number, as a sparse tensor"""
    ...

def rebuild(old, new: list):
    """A container like `old`, holding `new`; a plain dict, list or tuple where its class does not allow that"""
    ...

def map_nested(f, b, *rest, leaf=None):
    """`f` on every leaf of `b`; the containers come back as they were"""
    ...

def difference(a, b, at: str='') -> str:
    """The first difference of two nests, in words"""
    ...

def describe(o) -> str:
    """Kind and shape of `o` in words, without its values"""
    ...

def n_rows(b) -> int | None:
    """How many samples a batch holds, by its tensors and arrays"""
    ...

def batch_to_samples(b, max_n: int=10) -> list:
    """The first samples of a batch, each as the item that it was before it was collated"""
    ...
