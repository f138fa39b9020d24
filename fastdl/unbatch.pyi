# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['rows_in', 'item_of', 'head_of']
from numbers import Number
import torch
from .nested import is_listy, parts_of, rebuild

def rows_in(b, typs) -> int:
    """How many items a batch has; ValueError if its parts have different numbers

Arguments:
    b: A batch
    typs: `types_of` an item"""
    ...

def item_of(b, typs, i: int):
    """Item `i` of a batch

Arguments:
    b: A batch
    typs: `types_of` an item
    i: Which item"""
    ...

def head_of(b, typs, n: int):
    """The first `n` items of a batch, still collated; `b` itself if it cannot be cut safely

Arguments:
    b: A batch
    typs: `types_of` an item
    n: How many items are wanted"""
    ...
