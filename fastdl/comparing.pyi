# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['equal', 'LawBroken', 'rows', 'by_batches', 'reference', 'warned']
import warnings
from collections.abc import Mapping
from contextlib import contextmanager
from itertools import cycle, islice
import numpy as np, torch
from .nested import difference, is_listy

def equal(a, b) -> bool:
    """Whether two nests have the same types, shapes and values"""
    ...

class LawBroken(AssertionError):
    """A failed check: the law, the settings under which it is broken, and the difference"""

def rows(b) -> list:
    """The samples of a batch, as values that can be counted

Arguments:
    b: A batch: a tensor, a list, or a nest, whose first column is used"""
    ...

def by_batches(dl) -> bool:
    """Whether `dl` deals batches and not samples, because samples cannot be indexed, or it has no `bs`"""
    ...

def reference(samples, bs: int, drop_last: bool=False, begin: int=0, rank: int=0, world_size: int=1, tail: str='pad', stream: bool=False) -> list:
    """The batches that a loader should give, computed in the simplest way

Arguments:
    samples: The samples of the epoch, in order
    bs: Samples in a batch
    drop_last: Leave out a last round that is not full (of a stream: a last batch)
    begin: How many of the samples have been seen already
    rank: Which rank's batches
    world_size: How many ranks they are dealt to
    tail: A last round that is not full: 'pad' repeats samples, 'drop' leaves some out, 'uneven' neither
    stream: True: whole batches are dealt to the end, because the length is not known"""
    ...

@contextmanager
def warned(kind: type=...):
    """A context for some lines of code, which gives a list; at its end the list has the texts of their warnings

Arguments:
    kind: Only warnings of this class"""
    ...
