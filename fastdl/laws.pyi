# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['executors', 'few_executors', 'torch_facts', 'difference', 'equal', 'reference', 'LawBroken', 'check_same', 'rows', 'by_batches', 'check_resume', 'check_ranks', 'check_once', 'check_grows', 'check_goes_on', 'check_as_made', 'check_inverse', 'fact', 'check_torch']
import json, random
from collections import Counter, deque
from collections.abc import Mapping
from contextlib import contextmanager
from itertools import count, cycle, islice
import numpy as np, torch
from torch.utils.data import Dataset, IterableDataset, Sampler, SubsetRandomSampler, TensorDataset, get_worker_info
from .core import add_note
from .nested import is_listy

def difference(a, b, at: str='') -> str:
    """The first difference of two nests, in words"""
    ...

def equal(a, b) -> bool:
    """Whether two nests have the same types, shapes and values"""
    ...

def reference(samples, bs: int, drop_last: bool=False, begin: int=0, rank: int=0, world_size: int=1, tail: str='pad', stream: bool=False) -> list:
    """What a loader has to give, made as plainly as possible"""
    ...

class LawBroken(AssertionError):
    """What a check found: the law, the settings under which it is broken, and the first difference"""
executors: Any

def check_same(make, executors=..., start_methods=..., epochs: int=2) -> list:
    """All executors give the batches that this process gives, and leave the caller's random numbers alone"""
    ...

def rows(b) -> list:
    """The samples of a batch, as values that can be counted"""
    ...

def by_batches(dl) -> bool:
    """Whether `dl` deals batches and not samples: these have no numbers, or it has no `bs`"""
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
torch_facts: Any

def fact(f):
    """Add a function to `torch_facts`, under its docstring"""
    ...

def check_torch(Loader, workers=..., facts=...) -> list:
    """What torch's own tests say of a loader"""
    ...

class _Grouped(Dataset):
    """Knows how to fetch several samples"""

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...

    def __getitems__(self, idxs):
        ...

class _Counts(IterableDataset):
    """Shares itself out among the workers"""
    n: Any

    def __init__(self, n):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

class _Worker(Dataset):

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...

class _Seen(Dataset):
    told: Any

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...

class _Fails(Dataset):

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...
