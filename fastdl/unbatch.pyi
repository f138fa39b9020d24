# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['rows_in', 'item_of', 'head_of']
from numbers import Number
import torch
from .nested import is_listy, parts_of, rebuild

def rows_in(b, typs) -> int:
    """How many items a batch has"""
    ...

def item_of(b, typs, i: int):
    """Item `i` of a batch"""
    ...

def head_of(b, typs, n: int):
    """The first `n` items of a batch, still collated; `b` itself if it cannot be cut safely"""
    ...
