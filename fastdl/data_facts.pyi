# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['has_numbers', 'said_length', 'has_state', 'loses_samples', 'is_own_iterator', 'goes_on', 'own_epochs', 'is_seeded_by_clock', 'Snapshot']
import dis, inspect, zlib
from array import array
from collections import deque
from functools import lru_cache
from itertools import chain
import numpy as np, torch
from torch.utils.data import ConcatDataset, Dataset, IterableDataset, Subset
from .core import add_note
from .object_walk import _walk, attributes, visit

def has_numbers(ds) -> bool:
    """Whether the samples of `ds` can be indexed by a number, `ds[i]`"""
    ...

def said_length(ds) -> int | None:
    """The length that a stream reports, which need not be right; None if it has none"""
    ...

def has_state(o) -> bool:
    """Whether `o` can save its position: it has `load_state_dict`, and a `state_dict` that needs no arguments"""
    ...

def loses_samples(ds) -> bool:
    """Whether the state of `ds` leaves out samples that it holds, as with Hugging Face's shuffled streams"""
    ...

def is_own_iterator(o) -> bool:
    """Whether `o` is its own iterator, so that only one pass is possible at a time"""
    ...

def goes_on(o) -> bool:
    """Whether `o` is its own iterator, and `iter` only gives it back"""
    ...

def own_epochs(ds) -> list:
    """Attributes that may count passes: `epoch`, and those that `__iter__` sets, of objects without `set_epoch` or state

Arguments:
    ds: (path, object, attribute, number) for each"""
    ...

def is_seeded_by_clock(ds) -> bool:
    """Whether `ds` holds a `shuffle` of WebDataset without a seed, or resampled shards"""
    ...

class Snapshot(dict):
    """The attributes and contents of objects, to be compared with a later snapshot

Arguments:
    roots: Data sets, hooks
    but: Names of attributes that are left out
    known: Objects not to go into"""

    def __init__(self, roots, but=..., known=...):
        ...

    def __eq__(self, other):
        ...

    def __ne__(self, other):
        ...
