# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['as_items', 'TfmdList', 'TfmdDS', 'noted_in_pipeline', 'ways_of']
from array import array
from collections import OrderedDict, UserDict, UserList, defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy, deepcopy
from enum import Enum
from functools import lru_cache
from io import BytesIO, IOBase, StringIO
from itertools import tee
from operator import is_
from pathlib import Path, PurePath
import os, re, warnings
from numbers import Number
from types import MemberDescriptorType, SimpleNamespace
from typing import Any
import numpy as np, torch
from fastcore.basics import GetAttr, ShowPrint, patch
from torch.utils.data import IterableDataset
from fastcore.foundation import L
from .core import add_note
from .in_place import row_of
from .nested import is_listy, rebuild
from .packed import pack
from .picture_files import copy_of_picture
from .tables import Column, Table, by_position, positions
from .showing import show_item, show_title
from .pipeline import CannotShow, Pipeline
from .reports import Step, in_words, run_steps
from .summaries import run_source
from .traces import ItemTrace, Way

def as_items(items, use_list: bool | None=None):
    """`items` in a form whose `[i]` is item `i`

Arguments:
    items: A sequence, a table, a column; anything that can be iterated
    use_list: True: make a list at once; None: only if `items` cannot be indexed"""
    ...

class _Picked(L):
    """An `L` of the items `of` at `idxs`, which are looked up one by one; a list of them is made when it is needed"""

    def __init__(self, of, idxs):
        ...

    @property
    def items(self):
        ...

    @items.setter
    def items(self, v):
        ...

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...

    def __iter__(self):
        ...

    def __copy__(self):
        ...

    def __reduce__(self):
        ...

class _Late:
    """The items of the data set object `of` at `idxs`, each made anew when it is asked for"""
    of: Any
    idxs: Any

    def __init__(self, of, idxs):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

    def __getitem__(self, i):
        ...

    def __repr__(self):
        ...

class _Seen(dict):
    """id → (object, its copy) of the parts of an item"""
    n_data: Any
    in_record: Any

    def data(self, res):
        ...

    def again(self, o):
        ...

class _TfmdItems:
    """The base class of `TfmdList` and `TfmdDS`: `items`, in splits, that go through pipelines when they are asked for"""

    def __len__(self):
        ...

    def __iter__(self):
        ...

    def __getitem__(self, i) -> Any:
        ...

    @property
    def filt(self) -> int | None:
        """The split that the transforms work for; a transform with another `filt` does nothing"""
        ...

    @filt.setter
    def filt(self, v):
        ...

    @property
    def train(self):
        ...

    @property
    def valid(self):
        ...

    def decode_at(self, i: int) -> Any:
        """Item `i`, made and decoded"""
        ...

    def show_at(self, i: int, ctx=None, **kw) -> Any:
        """Make item `i` and show it"""
        ...

    def subset(self, i):
        """The items of split `i`, with the same transforms, whose `filt` is `i`

Arguments:
    i: Number of a split, or the indices themselves"""
        ...

    @property
    def vocab(self) -> Any:
        """The vocabulary of the last transform that has one"""
        ...

    def packed(self, items=None):
        """The same data set, with its items packed if they are many strings or paths"""
        ...

    def trace(self, i: int, times: bool=False) -> ItemTrace:
        """Item `i` through every transform, and decoded back, step by step

Arguments:
    i: Number of the item
    times: Show how long each step takes"""
        ...

class TfmdList(_TfmdItems):
    """Items that go through `tfms` as they are asked for

Arguments:
    items: A sequence; the rows of a table, the values of a column of one
    tfms: Transforms or functions; a `Pipeline` counts as set up already
    do_setup: Set each transform up on the items
    as_item: False: transforms apply to each element of an item
    use_list: True: make a list of `items` at once; None: only if they cannot be indexed
    filt: Which split this is: transforms with another `filt` are left out
    splits: Lists of indices, one per split; transforms are set up on the first, for training
    salt: Another salt gives its transforms other random numbers; see `Pipeline`"""
    items: Any
    tfms: Any
    splits: Sequence | None

    def __init__(self, items, tfms: Callable | Sequence | None=None, do_setup: bool=True, as_item: bool=True, use_list: bool | None=None, filt: int | None=None, splits: Sequence | None=None, salt: str | None=None):
        ...

    def __repr__(self):
        ...

    def setup(self) -> None:
        """Set up the transforms, one after the other, on the training items"""
        ...

    def decode(self, o) -> Any:
        """`o` decoded by the pipeline"""
        ...

    def show(self, o, ctx=None, **kw) -> Any:
        """Show `o`, decoded until it can be shown; a tuple or mapping that no step makes something to show, part by part"""
        ...

class _TrainingItems(GetAttr):
    """Some items of a list whose pipeline is still being set up"""
    tl: Any
    idxs: Any

    def __init__(self, tl, idxs):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

    def __getitem__(self, i):
        ...

class TfmdDS(_TfmdItems):
    """Tuples, one element per pipeline, all made from the same `items`

Arguments:
    items: A sequence; the rows of a table, the values of a column of one
    tfms: A list of pipelines, each a list of transforms; None: the items, in 1-tuples
    do_setup: Set each transform up on the items
    use_list: True: make a list of `items` at once
    filt: Which split this is
    splits: Lists of indices, one per split; transforms are set up on the first
    tls: The `TfmdList`s, in place of `tfms`
    n_inp: How many pipelines make inputs; the others make targets. None: all but the last"""
    hint: Any
    items: Any
    splits: Sequence | None
    tls: Any
    n_inp: Any

    def __init__(self, items, tfms: Sequence | None=None, do_setup: bool=True, use_list: bool | None=None, filt: int | None=None, splits: Sequence | None=None, tls: Sequence | None=None, n_inp: int | None=None):
        ...

    def __repr__(self):
        ...

    def decode(self, o) -> tuple:
        """Each element decoded by its own pipeline"""
        ...

    def show(self, o, ctx=None, **kw) -> Any:
        """Show each element on the axes of the one before: a label becomes the title of its picture"""
        ...

    def packed(self):
        """The same data set, with its items packed if they are many strings or paths"""
        ...

def noted_in_pipeline(e, k, n, hint=''):
    """The error `e` with a note: it was in pipeline `k` of `n`"""
    ...

def ways_of(ds, i) -> list:
    """A `Way` of item `i` through each pipeline of a `TfmdDS` or `TfmdList`"""
    ...
