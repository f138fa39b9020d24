# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Row', 'Column', 'is_missing', 'as_list', 'positions', 'Table', 'by_position']
import operator
from collections.abc import Iterable, Mapping, Set
from itertools import compress
from numbers import Integral, Number
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L
from torch.utils.data import Subset
from .core import did_you_mean
from .packed import pack

class Row(dict):
    """The values of one row: `row['label']`, or `row.label` if a dict has no method of that name"""

    def __missing__(self, k):
        ...

    def __getattr__(self, k):
        ...

    def __setattr__(self, k, v):
        ...

    def __dir__(self):
        ...

class Column:
    """The values of a column, by position

Arguments:
    values: A list, an array, a column of a table"""

    def __init__(self, values):
        ...

    @property
    def values(self):
        ...

    @values.setter
    def values(self, v):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

    def __reduce__(self):
        ...

    def __repr__(self):
        ...

    def __getitem__(self, i):
        ...

    def __getitems__(self, idxs):
        ...

    def packed(self) -> Column:
        """The same column, with its strings packed if they are many"""
        ...

def is_missing(o) -> bool:
    """Whether `o` stands for a missing value: `None`, NaN, `NA`, `NaT`

Arguments:
    o: Anything"""
    ...

def as_list(o) -> list:
    """The elements of `o` as Python objects

Arguments:
    o: A list, a range, a set of numbers, an array, a tensor, a column of a table"""
    ...

def positions(i, n: int) -> list:
    """The positions that `i` selects among `n` items

Arguments:
    i: A slice, a list, a range, a set, an array, a tensor, a column: positions, or a truth value for each of the n
    n: The number of items"""
    ...

class _Drawn(tuple):
    """Splits that were drawn by `_split_seed`"""

class Table:
    """Columns by name; item `i` is row `i`, a `Row`

Arguments:
    columns: A mapping from names to the values of columns, all of one length"""
    cols: Any

    def __init__(self, columns):
        ...

    @property
    def columns(self) -> list:
        """The names of the columns"""
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

    def __repr__(self):
        ...

    def __reduce__(self):
        ...

    def __getitem__(self, i):
        ...

    def __getitems__(self, idxs):
        ...

    def column(self, name) -> Column:
        """The column `name`

Arguments:
    name: One of `columns`"""
        ...

    def packed(self) -> Table:
        """The same table, with the strings of each column packed if they are many"""
        ...

def by_position(o):
    """A view of a table or column of another library, or of a `Subset` of one, by positions; anything else as it is

Arguments:
    o: Anything that may be used as a data set or as a list of items"""
    ...
