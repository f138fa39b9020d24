# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['retain_type', 'fields_of', 'as_tensor_type', 'retain_meta', 'types_of', 'retain_types']
import inspect
from collections import OrderedDict
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache, partial
from itertools import cycle
from numbers import Number
from operator import is_
import numpy as np, torch
from .nested import keys_of, parts_of, rebuild

def retain_type(new, old=None, typ=None):
    """`new` as the type of `old`, if that type is a subclass of `new`'s own and fits

Arguments:
    new: What a function returned
    old: What it was given (or its type)
    typ: The wanted type, whatever `old` is; `NoneType`: leave `new` alone"""
    ...

def fields_of(o: torch.Tensor) -> dict:
    """The attributes that a tensor has beside its numbers"""
    ...

def as_tensor_type(new: torch.Tensor, typ: type, fields: dict | None=None) -> torch.Tensor:
    """`new` as a `typ` with the attributes `fields`; `new` itself where the object would be incomplete

Arguments:
    new: A tensor, which shares its memory with the result
    typ: A subclass of `torch.Tensor`
    fields: Its attributes beside its numbers; None: not known"""
    ...

def retain_meta(new: torch.Tensor, old: torch.Tensor) -> torch.Tensor:
    """`new` with the class and the attributes of `old`

Arguments:
    new: What torch made of `old`"""
    ...

def types_of(b):
    """The types of `b` without its values, as `retain_types` takes them

Arguments:
    b: A batch"""
    ...

def retain_types(new, old=None, typs=None):
    """`retain_type` for each element of a nest, and for the containers; `new` itself if nothing changes

Arguments:
    new: A batch, or one item
    old: A nest with the wanted types; if it is shorter than `new`, its types are used again from the first
    typs: `types_of` such a nest, in place of `old`"""
    ...
