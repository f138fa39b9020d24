# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['collate', 'convert', 'whole_batch', 'keep_types', 'batch_note', 'column_note', 'columns_warning', 'rows_warning', 'explained']
from collections.abc import Iterator, Mapping, MutableSequence, Sequence
from dataclasses import is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from functools import lru_cache, reduce
from itertools import islice
from operator import attrgetter
from os import PathLike
from uuid import UUID
import numpy as np, torch
from torch.utils.data import default_collate, default_convert, get_worker_info
from .core import L, add_note
from .nested import describe, is_listy, keys_of, map_nested, parts_of, rebuild
from .retention import as_tensor_type, fields_of, retain_types, types_of
from .handover import shared_empty
from .serving import own_worker, shares_memory

def collate(items: list):
    """One batch from a list of items. ValueError or TypeError, with the items' places, if they do not fit together

Arguments:
    items: Items of one shape: tensors, arrays, numbers, strings, or nests of these"""
    ...

class _Quantized(torch.Tensor):

    def __reduce_ex__(self, protocol):
        ...

def convert(item):
    """A batch from an item that is a batch already: its arrays become tensors

Arguments:
    item: Arrays, tensors, numbers, strings, or a nest of those"""
    ...

def whole_batch(got, n: int, who: str='__getitems__') -> tuple:
    """Whether `got` is a batch or its items. ValueError if it is neither, or could be both

Arguments:
    got: The result of `__getitems__`
    n: The number of samples that it was asked for
    who: The name of the method, for messages"""
    ...

def keep_types(b, items, single: bool=False):
    """`b` with the types of its items, where they fit

Arguments:
    b: A batch that `collate` or `convert` made
    items: The items that `b` was made of, or the one item that became `b`
    single: Whether `items` is one item, as without `bs`"""
    ...

def batch_note(items) -> str:
    """A note for an error: which items were put together, and which are unlike the others

Arguments:
    items: The items, as a list; or an item that is a batch already"""
    ...

def column_note(ds) -> str | None:
    """A note for an error: the data set looks like columns, and not like samples

Arguments:
    ds: A data set of which a batch could not be put together"""
    ...

def columns_warning(ds, bs: int | None) -> str | None:
    """A warning: the only batch is all arrays of the data set, which are probably columns

Arguments:
    ds: A data set
    bs: The batch size"""
    ...

def rows_warning(b) -> str | None:
    """A warning: a list of numbers, or of rows of numbers, has become lists of tensors

Arguments:
    b: A batch that `collate` made"""
    ...

def explained(e: BaseException, items) -> BaseException:
    """`e` with `batch_note`; if items are None, or contain None, its message says which

Arguments:
    e: Raised by the function that put `items` together
    items: As for `batch_note`"""
    ...
