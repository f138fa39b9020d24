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
    """Pads the items of a batch to the longest of them; decoding removes the padding

Arguments:
    pad_idx: The number to pad with; no token at the padded end should have it
    fields: Which elements of an item: an index or key, or several; without effect if an item is one tensor
    pad_first: Pad at the beginning, for a model that reads the result at the end
    multiple: Make the length a multiple of this: 8 suits a GPU's matrix units"""
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
    """An order of samples in which the samples of a batch have similar lengths

Arguments:
    lens: The length of each sample
    bs: Items per batch
    seed: None: exactly sorted, the longest first; else shuffled as described above
    epoch: Another epoch, another order
    chunk: Batches in a chunk: more batches need less padding, fewer are shuffled better"""
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
    """An `order` that puts samples of similar length together

Arguments:
    lens: The length of each sample
    bs: Items per batch, as in the loader
    shuffle: For training: shuffled, and sorted in chunks; False: sorted exactly, the longest first
    chunk: See `length_order`"""
    ...
