# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['declares', 'first_declared', 'Cut', 'BrokenPromise', 'check_cache', 'free_memory', 'layout_of', 'about_how_many', 'CachedItems', 'Halfway', 'CachedPipeline', 'tag_of', 'keep', 'write']
import os, types
from functools import partial
from itertools import count
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L
from torch.utils.data import Subset
from .core import add_note
from .error_policy import NeverSkipped
from .rng import _now, item_scope
from .generators import find_generators
from .order import hash64
from .luck import _global_states, _same
from .numbered import runs_no_code
from .packed import Packed
from .tables import Column, Table
from .pipeline import Pipeline
from .transform import Transform, _label, _methods_of
from .data_sets import TfmdDS, TfmdList, _TfmdItems
from .item_records import Unstorable, plan_of, taken_apart
from .record_store import folder_store, memory_store
from .fingerprints import Unstable, fingerprint, source_tag, versions

def declares(t: Transform) -> bool:
    """Whether a step says that it draws no random numbers"""
    ...

def first_declared(p: Pipeline) -> int:
    """How many of the first steps say that they draw nothing, or are for another split"""
    ...

class Cut:
    """Which first steps of a loader are kept, and in which store"""
    store: Any
    process: Any
    ds: Any
    after: Any
    pipes: Any
    sources: Any
    behind: Any
    first: Any
    rows: Any
    looked: Any
    was: Any
    wrote: Any
    whole: Any
    ks: Any
    firsts: Any
    lists: Any
    coded: Any

    def __init__(self, ds, after):
        ...

    def __bool__(self):
        """Whether there is anything to keep"""
        ...

    def holds(self, ds, after):
        """Whether data set and steps are still those that were cut"""
        ...

    def first_part(self, i):
        """What the kept steps of the data set make of sample `i`"""
        ...

    def rest(self, part, i):
        """The item of the data set, from what was kept"""
        ...

    def drawer(self, i):
        """The name of the step that draws, which is found by running them once more"""
        ...

    def check(self, before, i):
        """BrokenPromise if a generator has moved since `before`"""
        ...

    def note_steps(self):
        """Note the attributes that the kept steps have now"""
        ...

    def unchanged(self):
        """Whether the kept steps have the attributes that were noted; other processes have steps of their own"""
        ...

class BrokenPromise(NeverSkipped, RuntimeError):
    """A step that says draws=False has drawn random numbers"""

def check_cache(cache, size):
    """TypeError or ValueError for what is no place, or no size"""
    ...

def free_memory() -> int:
    """Bytes that this process could still take, as far as the system says"""
    ...

def layout_of(sizes: list, heads: list, n: int, room: int) -> dict | None:
    """How the records of a cache lie: in columns where all items have parts of the same sizes"""
    ...

def about_how_many(layout, heads: list) -> int:
    """How many records fit, where they have no columns by the size of those that were seen"""
    ...

class CachedItems:
    """Keeps what the first steps of a loader make"""
    shared_by_threads: Any
    place: Any
    most: int | None
    cut: Any
    store: Any
    key: Any
    items: Any
    acted: Any

    def __init__(self, place, most: int | None=None):
        ...

    def __getstate__(self):
        ...

    def open(self, dl, own=False):
        """Make ready for an epoch of `dl`; `own`: its class makes items in another way"""
        ...

    def drop_doubtful(self, key=None):
        """Drop what this process has kept since the epoch began if the steps, whose key is now `key`, have changed since"""
        ...

    def noted(self, p, k):
        """Tell pipeline `p`, number `k` of the loader, which kept steps have acted when the cache was made"""
        ...

    def item(self, dl, s):
        """Sample `s` of `dl`; the kept steps run only if it is not in the store yet"""
        ...

class _Same:
    """Equal to itself alone: an object, not what is in it"""
    o: Any

    def __init__(self, o):
        ...

    def __eq__(self, other):
        ...

class Halfway:
    """An item on its way to `after_item`, with the number of the next step; `keep`: the arguments by which it is kept"""
    made: Any
    begin: Any
    keep: Any

    def __init__(self, made, begin, keep=None):
        ...

class CachedPipeline(Pipeline):
    """The steps of `after_item`, the first of which may be kept"""

    def __call__(self, x):
        ...

def tag_of(cut, i):
    """What record `i` has to be made of, as a number; None: there is no telling"""
    ...

def keep(cut, i, tag, o, before):
    """Write a record, if the steps have kept their promise and there is room"""
    ...

def write(cut, i, tag, o):
    """Write record `i`, if it can be written and there is room"""
    ...
