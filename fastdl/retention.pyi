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
    """`new` as the type of `old`, if that type is a subclass of `new`'s own and fits"""
    ...

def fields_of(o: torch.Tensor) -> dict:
    """The attributes that a tensor has beside its numbers"""
    ...

def as_tensor_type(new: torch.Tensor, typ: type, fields: dict | None=None) -> torch.Tensor:
    """`new` as a `typ` with the attributes `fields`; `new` itself where the object would be incomplete"""
    ...

def retain_meta(new: torch.Tensor, old: torch.Tensor) -> torch.Tensor:
    """`new` with the class and the attributes of `old`"""
    ...

def types_of(b):
    """The types of `b` without its values, as `retain_types` takes them"""
    ...

def retain_types(new, old=None, typs=None):
    """`retain_type` for each element of a nest, and for the containers; `new` itself if nothing changes"""
    ...
