# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['executors', 'few_executors', 'check_same', 'check_hands', 'check_resume', 'check_ranks', 'check_once', 'check_grows', 'check_goes_on', 'check_as_made', 'check_inverse', 'LawBroken', 'by_batches', 'difference', 'equal', 'reference', 'rows', 'check_torch', 'fact', 'torch_facts']
import json, random, warnings
from collections import Counter, deque
from contextlib import contextmanager
from itertools import islice
import numpy as np, torch
from .changing import Setting
from .choosing import Restless
from .core import add_note
from .comparing import LawBroken, by_batches, equal, reference, rows
from .nested import difference
from .torch_tests import check_torch, fact, torch_facts
executors: Any

def check_same(make, executors=..., start_methods=..., epochs: int=2) -> list:
    """All executors give the same batches as this process, and do not change the caller's random numbers"""
    ...

def check_hands(make, settings=..., epochs: int=2) -> list:
    """A loader that changes hands before each batch gives the batches of this process, from any place on"""
    ...

def check_resume(make, k: int, others=..., start: dict=..., rows=..., before: int=0) -> dict:
    """A loader that resumes after `k` batches gives exactly the rest"""
    ...

def check_ranks(make, world_size: int, tail: str='pad', rows=...) -> list:
    """Together the ranks see each sample once, in the same number of steps, with batches of one shape"""
    ...

def check_once(make, samples, rows=..., **settings) -> list:
    """An epoch has exactly these samples, each as often as it is in `samples`"""
    ...
few_executors: Any

def check_grows(make, grow, executors=..., rows=...) -> list:
    """An epoch and `len` follow the number of samples that the data set has when the epoch begins"""
    ...

def check_goes_on(make, fail: dict, executors=...) -> list:
    """After a batch that failed, the other batches still come"""
    ...

def check_as_made(make, executors=...) -> list:
    """The object that `create_batch` returns comes to `after_batch` unchanged"""
    ...

def check_inverse(tfm, items) -> list:
    """Decoding an encoded item gives the item back"""
    ...
