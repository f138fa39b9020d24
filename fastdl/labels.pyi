# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Categorize', 'MultiCategorize', 'OneHotEncode', 'TitledFloat', 'TitledTuple', 'RegressionSetup']
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from functools import partial
from numbers import Number
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L
from .core import refuse_unknown
from .tables import is_missing
from .tensors import Category, MultiCategory
from .showing import show_title
from .transform import Transform
from .vocabulary import LabelError, Vocab, _class_number, _distinct, _text, _vocab, given_vocab, plain_label

class _Numbering(Transform):
    """The base class of `Categorize` and `MultiCategorize`: it has a vocabulary, given or found

Arguments:
    vocab: All labels in the order of their numbers, for `given_vocab`; None: the items' labels, sorted
    add_na: Number 0 for labels that are missing, or not in the vocabulary"""
    order: Any
    draws: Any
    vocab: Any
    add_na: bool

    def __init__(self, vocab=None, add_na: bool=False, **unknown):
        ...

    def setups(self, items, /):
        ...

class Categorize(_Numbering):
    """Labels to numbers, and numbers back to a `Category`"""

    def encodes(self, o, /) -> None:
        ...

    def decodes(self, o, /) -> None:
        ...

class MultiCategorize(_Numbering):
    """Lists of labels to lists of numbers, and back to a `MultiCategory`"""

    def encodes(self, os, /) -> None:
        ...

    def decodes(self, os, /) -> None:
        ...

class OneHotEncode(Transform):
    """Lists of class numbers to a float vector of ones and zeros, and back

Arguments:
    c: Length of the vector; None: the length of the vocabulary of the transform before
    thresh: In decoding, a class is present if its value is larger"""
    order: Any
    draws: Any
    c: int | None
    thresh: float

    def __init__(self, c: int | None=None, thresh: float=0.5):
        ...

    def setups(self, items, /):
        ...

    def encodes(self, idxs, /) -> None:
        ...

    def decodes(self, o, /) -> None:
        ...

class TitledFloat(float):
    """A number that shows itself as a title"""

    def show(self, ctx=None, **kw):
        ...

class TitledTuple(tuple):
    """Numbers that show themselves as a title"""

    def show(self, ctx=None, **kw):
        ...

class RegressionSetup(Transform):
    """Numbers, or vectors of `c` of them, to `float32` tensors, and back to a `TitledFloat` or `TitledTuple`

Arguments:
    c: Length of the vectors; 0: single numbers; None: as for the first training item"""
    order: Any
    draws: Any
    c: int | None

    def __init__(self, c: int | None=None):
        ...

    def setups(self, items, /):
        ...

    def encodes(self, o, /) -> None:
        ...

    def decodes(self, o, /) -> None:
        ...
