# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['torch_facts', 'fact', 'check_torch']
import warnings
import numpy as np, torch
from torch.utils.data import Dataset, IterableDataset, SubsetRandomSampler, TensorDataset, get_worker_info
from .comparing import LawBroken, rows
from .nested import difference
torch_facts: Any

def fact(f):
    """Add a function to `torch_facts`, under its docstring"""
    ...

def check_torch(Loader, workers: tuple=..., facts: dict=...) -> list:
    """Check a loader for the facts of torch's own tests; a `LawBroken` lists those that do not hold

Arguments:
    Loader: Called with torch's arguments: a class, or a function
    workers: Values for `num_workers`
    facts: The facts to check"""
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
    """Divides its samples among the workers"""
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
