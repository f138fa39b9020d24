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
    """What a container holds: the elements of a sequence, the values of a mapping

Arguments:
    o: Anything"""
    ...

def keys_of(o) -> list | None:
    """Where in a container its parts are: the keys of a mapping, the numbers of elements

Arguments:
    o: Anything"""
    ...

def leaves(b, leaf=None):
    """What a nest of tuples, lists and mappings holds, in order

Arguments:
    b: A leaf, or any nest
    leaf: Called with each container; where it returns True, the container is given whole, like a leaf"""
    ...

def bytes_in(b) -> int:
    """The sum of `nbytes` of what a nest holds; 0 for a leaf that has no such number, as a sparse tensor

Arguments:
    b: A leaf, or any nest; one that holds itself is counted once"""
    ...

def rebuild(old, new: list):
    """A container like `old`, holding `new`; a plain dict, list or tuple where its class does not allow that

Arguments:
    old: A tuple, list or mapping whose class and attributes are wanted
    new: Its new elements; for a mapping, its new values in the order of its keys"""
    ...

def map_nested(f, b, *rest, leaf=None):
    """`f` on every leaf of `b`; the containers come back as they were

Arguments:
    f: Called with each leaf, and with the leaves at the same place in `rest`
    b: A leaf, or any nest of tuples, lists and mappings
    leaf: Called with each container; where it returns True, the container is given to `f` whole"""
    ...

def difference(a, b, at: str='') -> str:
    """The first difference of two nests, in words

Arguments:
    a: What there is: a batch, or any nest of tuples, lists and mappings
    b: What there should be
    at: Where `a` is in a larger nest, for the message"""
    ...

def describe(o) -> str:
    """Kind and shape of `o` in words, without its values

Arguments:
    o: An item, or any nest"""
    ...

def n_rows(b) -> int | None:
    """How many samples a batch holds, by its tensors and arrays

Arguments:
    b: A batch, or a column of one"""
    ...

def batch_to_samples(b, max_n: int=10) -> list:
    """The first samples of a batch, each as the item that it was before it was collated

Arguments:
    b: A tensor, or a nest of columns: tuples, lists or mappings with the samples along dimension 0
    max_n: At most so many samples"""
    ...
