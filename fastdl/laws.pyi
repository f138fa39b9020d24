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
    """All executors give the same batches as this process, and do not change the caller's random numbers

Arguments:
    make: Gives a new loader, with a fixed seed, for `num_workers=`, `num_threads=` (and `multiprocessing_context=`)
    executors: Pairs of processes and threads
    start_methods: How processes are started: 'fork', 'spawn', 'forkserver'; None: the argument is left out
    epochs: How many epochs are read with each executor"""
    ...

def check_hands(make, settings=..., epochs: int=2) -> list:
    """A loader that changes hands before each batch gives the batches of this process, from any place on

Arguments:
    make: Gives a new loader, with a fixed seed, for `num_workers=` ('auto' among them) and `num_threads=`
    settings: Processes and threads that take turns; the first begins each epoch
    epochs: How many epochs are read"""
    ...

def check_resume(make, k: int, others=..., start: dict=..., rows=..., before: int=0) -> dict:
    """A loader that resumes after `k` batches gives exactly the rest

Arguments:
    make: Makes a new loader for the settings in `start`, for each of those in `others`, and without settings
    k: How many batches (on each rank) of the epoch had been seen
    others: Settings of loaders that resume, such as `dict(num_workers=2)`, `dict(bs=5)`, `dict(world_size=3)`
    start: Settings of the loader that is stopped
    rows: Gives the samples of a batch
    before: How many epochs had been read before that one"""
    ...

def check_ranks(make, world_size: int, tail: str='pad', rows=...) -> list:
    """Together the ranks see each sample once, in the same number of steps, with batches of one shape

Arguments:
    make: Gives a new loader, with a fixed seed, for `rank=`, `world_size=` and `tail=`, and for none of them
    world_size: How many ranks there are
    tail: What becomes of a last round that is not full, as in `reference`
    rows: Gives the samples of a batch"""
    ...

def check_once(make, samples, rows=..., **settings) -> list:
    """An epoch has exactly these samples, each as often as it is in `samples`

Arguments:
    make: Makes a new loader for `settings`
    samples: The samples that an epoch should have, in any order
    rows: Gives the samples of a batch"""
    ...
few_executors: Any

def check_grows(make, grow, executors=..., rows=...) -> list:
    """An epoch and `len` follow the number of samples that the data set has when the epoch begins

Arguments:
    make: Makes a new loader over a new data set, with `num_workers=` and `num_threads=`, and without both
    grow: Called with the data set between two epochs, to change how many samples it has
    executors: Pairs of processes and threads
    rows: Gives the samples of a batch"""
    ...

def check_goes_on(make, fail: dict, executors=...) -> list:
    """After a batch that failed, the other batches still come

Arguments:
    make: Makes a new loader with a fixed seed, for `num_workers=`, `num_threads=` and `fail`, and without them
    fail: Settings with which some batches fail, such as `dict(after_item=f)`
    executors: Pairs of processes and threads"""
    ...

def check_as_made(make, executors=...) -> list:
    """The object that `create_batch` returns comes to `after_batch` unchanged

Arguments:
    make: Makes a new loader with its own `create_batch`, for `num_workers=` and `num_threads=`
    executors: Pairs of processes and threads"""
    ...

def check_inverse(tfm, items) -> list:
    """Decoding an encoded item gives the item back

Arguments:
    tfm: A callable with a method `decode`: a transform, a pipeline
    items: Items to encode and decode"""
    ...
