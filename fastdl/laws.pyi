# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['executors', 'few_executors', 'check_same', 'check_resume', 'check_ranks', 'check_once', 'check_grows', 'check_goes_on', 'check_as_made', 'check_inverse', 'LawBroken', 'by_batches', 'difference', 'equal', 'reference', 'rows', 'check_torch', 'fact', 'torch_facts']
import json, random
from collections import Counter, deque
from contextlib import contextmanager
from itertools import islice
import numpy as np, torch
from .core import add_note
from .comparing import LawBroken, by_batches, equal, reference, rows
from .nested import difference
from .torch_tests import check_torch, fact, torch_facts
executors: Any

def check_same(make, executors=..., start_methods=..., epochs: int=2) -> list:
    """All executors give the batches that this process gives, and leave the caller's random numbers alone"""
    ...

def check_resume(make, k: int, others=..., start: dict=..., rows=..., before: int=0) -> dict:
    """A loader that is stopped after `k` batches goes on elsewhere with what is left"""
    ...

def check_ranks(make, world_size: int, tail: str='pad', rows=...) -> list:
    """Together the ranks see each sample once, in the same number of steps, with batches of one shape"""
    ...

def check_once(make, samples, rows=..., **settings) -> list:
    """An epoch has each of `samples` as often as it is in there"""
    ...
few_executors: Any

def check_grows(make, grow, executors=..., rows=...) -> list:
    """An epoch, and `len`, have what the data set has when the epoch begins"""
    ...

def check_goes_on(make, fail: dict, executors=...) -> list:
    """Behind a batch that failed come the others"""
    ...

def check_as_made(make, executors=...) -> list:
    """What `create_batch` made is handed on as it was made"""
    ...

def check_inverse(tfm, items) -> list:
    """What `tfm` has encoded decodes to what it was"""
    ...
