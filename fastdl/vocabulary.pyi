# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['LabelError', 'plain_label', 'Vocab', 'given_vocab', 'vocab_list']
import math, unicodedata, warnings
from collections import Counter
from collections.abc import Iterable, KeysView, Mapping, Set
from enum import Enum
from functools import partial
from numbers import Integral, Number, Real
from operator import itemgetter
from typing import Any
import numpy as np, torch
from fastcore.basics import patch
from .core import did_you_mean
from .tables import is_missing
from .tensors import Category
from .showing import printable

class LabelError(KeyError, ValueError):
    """A label that has no number"""

    def __str__(self):
        ...

def plain_label(o) -> Any:
    """The label that `o` is or holds. TypeError if `o` holds several

Arguments:
    o: A string, a number, a member of an enum …; or a tensor or numpy array that holds one"""
    ...

class Vocab(list):
    """A list of different labels, with a table of their numbers

Arguments:
    labels: Labels of one kind; the same label may come several times
    sort: Sort the labels (members of an enum as it defines them); False: in the order given
    add_na: Begin with '#na#', for labels that are missing or unknown"""
    by_number: Any
    given: Any
    add_na: Any
    o2i: Any

    def __init__(self, labels: Iterable, sort: bool=True, add_na: bool=False):
        ...

    def __reduce__(self):
        ...

    def __contains__(self, o):
        ...

    def index(self, o) -> int:
        """The number of `o`; with `add_na`, 0 if it is missing or unknown, else LabelError (a KeyError and ValueError)

Arguments:
    o: A label"""
        ...

    def label(self, i) -> Any:
        """The label with number `i`; an error if there is no such number

Arguments:
    i: A class number: an `int`, a whole float, or a tensor or array with one of these"""
        ...

def given_vocab(vocab, add_na: bool=False) -> Vocab:
    """A `Vocab` with the numbers of `vocab`; an error if a label is missing or comes twice

Arguments:
    vocab: Labels in the order of their numbers: a list, an array, a column, an enum; a mapping to or from the numbers
    add_na: Put '#na#' before the labels, as number 0"""
    ...

def vocab_list(vocab) -> Iterable:
    """The labels in the order of their numbers. An error for a set, a Counter, a mapping with gaps

Arguments:
    vocab: A list, an array, a column, an enum, a mapping in either direction"""
    ...
