# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['PadItems', 'length_order', 'sort_by_length']
from collections.abc import Mapping
from functools import partial, reduce
import numpy as np, torch
from fastcore.basics import patch
from .core import add_note
from .nested import describe, is_listy, keys_of, parts_of, rebuild
from .order import Order
from .orders import Bucketed
from .retention import retain_type
from .transform import ItemTransform

class PadItems(ItemTransform):
    """Pads the items of a batch to the longest of them; decoding removes the padding"""
    draws: Any
    gives_items: Any
    pad_idx: int
    fields: Any
    pad_first: bool
    multiple: int

    def __init__(self, pad_idx: int=0, fields=0, pad_first: bool=False, multiple: int=1):
        ...

    def encodes(self, items, /) -> None:
        ...

    def decodes(self, b, /) -> None:
        ...

def length_order(lens, bs: int=1, seed: int | None=None, epoch: int=0, chunk: int=100) -> np.ndarray:
    """An order of samples in which the samples of a batch have similar lengths"""
    ...

class _ByLength(Order):
    seed: Any
    epoch: Any
    lens: Any
    bs: Any
    shuffle: Any
    chunk: Any

    def __init__(self, n, seed, epoch, lens, bs, shuffle, chunk):
        ...

    def compute(self, start, stop):
        ...

def sort_by_length(lens, bs: int, shuffle: bool=False, chunk: int=100):
    """An `order` that puts samples of similar length together"""
    ...
