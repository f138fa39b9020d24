# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['equal', 'LawBroken', 'rows', 'by_batches', 'reference']
from collections.abc import Mapping
from itertools import cycle, islice
import numpy as np, torch
from .nested import difference, is_listy

def equal(a, b) -> bool:
    """Whether two nests have the same types, shapes and values"""
    ...

class LawBroken(AssertionError):
    """What a check found: the law, the settings under which it is broken, what differs"""

def rows(b) -> list:
    """The samples of a batch, as values that can be counted"""
    ...

def by_batches(dl) -> bool:
    """Whether `dl` deals batches and not samples: these have no numbers, or it has no `bs`"""
    ...

def reference(samples, bs: int, drop_last: bool=False, begin: int=0, rank: int=0, world_size: int=1, tail: str='pad', stream: bool=False) -> list:
    """What a loader has to give, made as plainly as possible"""
    ...
