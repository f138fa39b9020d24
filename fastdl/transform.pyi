# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['step_adapters', 'Transform', 'TupleTransform', 'ItemTransform', 'InplaceTransform', 'note_step', 'mk_transform', 'says_ahead', 'TypeDispatch']
import os, sys
from abc import get_cache_token
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from itertools import islice, product
from numbers import Number
from operator import is_
from typing import Any
import cloudpickle, torch
from fastcore.basics import patch
from .core import add_note
from .nested import describe, is_listy, leaves, parts_of, rebuild
from .error_facts import failed_file, tell
from .retention import retain_meta, retain_type
from .dispatch import _now as _added
from .dispatch import TypeDispatch, func_name
from .rng import _now
from .may_draw import NEVER, PERHAPS, draws_of
from .thread_copies import own_copy
from .luck import SameLuck, at_place, owned_by
from .typed_classes import _check_filt, _note_setting, _planned, _split_idx, _takes, _TfmMeta, _typed

class Transform(metaclass=_TfmMeta):
    """One step: `encodes` towards the model and `decodes` back, each chosen by type; `setups` looks at the data first"""
    filt: int | None = ...
    random_filt: Any
    as_item: bool = ...
    as_item_force: bool | None = ...
    order: float = ...
    draws: Any
    gives_items: Any
    per_part: Any
    keeps_draw: Any
    nested: Any
    same_is_idle: Any
    ahead: Any

    def decode(self, x, filt: int | None=None, as_item: bool | None=None) -> Any:
        """`x` decoded; unchanged if no `decodes` takes its type, or if the transform is for another `filt`

Arguments:
    x: What the transform has returned, or an item or a batch with it
    filt: The split that it belongs to
    as_item: True: `x` is one value; False: the parts of a tuple are decoded; None: as `self.as_item`"""
        ...

    def __call__(self, x, filt: int | None=None, as_item: bool | None=None) -> Any:
        """`x` encoded; unchanged if no `encodes` takes its type, or if the transform is for another `filt`

Arguments:
    x: A value, an item or a batch
    filt: The split that it belongs to
    as_item: True: `x` is one value; False: each part of a tuple is one; None: as `self.as_item`"""
        ...

    def __init__(self, enc: Callable | None=None, dec: Callable | None=None, filt: int | None=..., as_item: bool | None=None, order: float | None=None, per_part: bool | None=None, draws: bool | None=None, ahead: bool | None=None):
        ...

    def __repr__(self):
        ...

    def __setattr__(self, k, v):
        ...

    def __delattr__(self, k):
        ...

    def setup(self, items=None) -> None:
        """Call the `setups` for the type of `items` with them, if there is one

Arguments:
    items: The items that the transform will be used on: a list, a data set, a loader"""
        ...

    def __reduce_ex__(self, protocol):
        ...
step_adapters: Any

class TupleTransform(Transform):
    """A `Transform` that always maps over the parts of an item"""
    as_item_force: Any

class ItemTransform(Transform):
    """A `Transform` that always gets the item whole"""
    as_item_force: Any

class InplaceTransform(Transform):
    """A `Transform` that changes its input in place and returns the same object, whatever its function returns"""

def note_step(e, t, name, x, i=None):
    """Add to `e` which step failed, and on what: part `i` of an item, or the whole"""
    ...

def mk_transform(f: Callable) -> Transform:
    """A transform made of `f`

Arguments:
    f: A transform, a class of them (an instance is made), a pipeline, or anything else that can be called"""
    ...

def says_ahead(t) -> bool:
    """Whether the step `t` says `ahead=True`; a class with an `encodes` or `__call__` of its own has to say it itself"""
    ...

class _LateMethods(list):
    """(class, table name, method) of functions added to an importable class from outside its module"""

    def __reduce__(self):
        ...

    def __deepcopy__(self, memo):
        ...
