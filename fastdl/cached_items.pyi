# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['declares', 'first_declared', 'Cut', 'BrokenPromise', 'check_cache', 'layout_of', 'about_how_many', 'CachedItems', 'Halfway', 'CachedPipeline', 'tag_of', 'keep', 'write']
import os, types
from functools import partial
from itertools import count
from pathlib import PurePath
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L
from torch.utils.data import Subset
from .choosing import free_memory
from .comparing import equal
from .core import did_you_mean
from .error_policy import NeverSkipped
from .rng import _now, item_scope
from .generators import find_generators
from .order import hash64
from .luck import _global_states, _same
from .numbered import runs_no_code
from .packed import Packed
from .tables import Column, Table
from .pipeline import Pipeline
from .transform import Transform, _label
from .data_sets import TfmdDS, TfmdList, _Late, _Picked, _TfmdItems, noted_in_pipeline
from .item_records import Unstorable, plan_of, taken_apart
from .record_store import folder_store, memory_store
from .fingerprints import Unstable, fingerprint, source_tag, versions

def declares(t: Transform) -> bool:
    """Whether a step declares that it draws no random numbers, and holds no random generator

Arguments:
    t: A step"""
    ...

def first_declared(p: Pipeline) -> int:
    """Number of first steps that declare that they draw nothing, or are for another split

Arguments:
    p: Steps in their order"""
    ...

class Cut:
    """The first steps of a loader whose results are kept, and the store for these"""
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
    paths: Any
    makers: Any
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
        """Whether the data set and the steps are still those of this cut"""
        ...

    def first_part(self, i, note=None):
        """The result of the data set's kept steps for sample `i`"""
        ...

    def rest(self, part, i):
        """The item of the data set, made from the kept result"""
        ...

    def check(self, before, i):
        """BrokenPromise if a generator was used since `before`"""
        ...

    def drawer(self, i):
        """The name of the step, or of the data set, that draws"""
        ...

    def note_steps(self):
        """Record the present attributes of the kept steps, for `unchanged`"""
        ...

    def unchanged(self):
        """Whether the kept steps still have the recorded attributes; True in a process that has recorded none"""
        ...

    def named(self, i):
        """The paths that the first steps make of item `i`"""
        ...

class BrokenPromise(NeverSkipped, RuntimeError):
    """A step that says draws=False has drawn random numbers"""

def check_cache(cache, size):
    """TypeError or ValueError for arguments that cannot be used"""
    ...

def layout_of(sizes: list, heads: list, n: int, room: int) -> dict | None:
    """The layout of a store, as `memory_store` takes it

Arguments:
    sizes: For each of some items, the bytes of its large parts
    heads: For each of these items, its bytes in total
    n: Number of samples
    room: Bytes that the store may have"""
    ...

def about_how_many(layout, heads: list) -> int:
    """Number of records that fit; without columns it is estimated from the sizes in `heads`

Arguments:
    layout: A result of `layout_of`
    heads: Bytes of some whole records"""
    ...

class CachedItems:
    """Keeps the results of a loader's first steps in memory or in a folder

Arguments:
    place: 'memory' or a folder
    most: Bytes that it may use; None: half of the free memory or disk space"""
    shared_by_threads: Any
    place: Any
    most: int | None
    cut: Any
    store: Any
    key: Any
    items: Any
    acted: Any
    paths: Any

    def __init__(self, place, most: int | None=None):
        ...

    def __getstate__(self):
        ...

    def open(self, dl, own=False):
        """Prepare for an epoch of the loader `dl`; `own`: whether its class has a `create_item` of its own"""
        ...

    def drop_doubtful(self, key=None):
        """Drop this epoch's records from the folder if `key` is not the key of its start; None: compute the key now"""
        ...

    def noted(self, p, k):
        """Add the kept steps that have acted to pipeline `p`, number `k` of the loader"""
        ...

    def item(self, dl, s):
        """Item `s` of the data set of `dl`; the kept steps run only if it is not in the store yet"""
        ...

class _Same:
    """Holds an object, and is equal to a holder of the same object only"""
    o: Any

    def __init__(self, o):
        ...

    def __eq__(self, other):
        ...

class Halfway:
    """An item for `after_item` with the number of its next step; `keep`: data for keeping it first, or None"""
    made: Any
    begin: Any
    keep: Any

    def __init__(self, made, begin, keep=None):
        ...

class CachedPipeline(Pipeline):
    """The steps of `after_item`; the results of the first ones may be kept"""

    def __call__(self, x):
        ...

def tag_of(cut, i):
    """A hash of the items of record `i`, and of the files that they or the first steps name; None: there is none"""
    ...

def keep(cut, i, tag, o, before):
    """Write a record if there is room. BrokenPromise if the steps have drawn random numbers"""
    ...

def write(cut, i, tag, o):
    """Write record `i`, if it can be written and there is room"""
    ...
