# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Once', 'Listing', 'OfEpoch', 'knows_rank', 'check_gives_all', 'list_sampler', 'SamplerLists', 'counting', 'EpochOrder']
import math, re, zlib
from array import array
from collections import UserDict, UserList, deque
from collections.abc import Mapping
from contextlib import nullcontext
from copy import copy
from itertools import count, islice
from operator import is_
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L
from torch.utils.data import BatchSampler, RandomSampler, Sampler, SequentialSampler
from torch.utils.data import SubsetRandomSampler, WeightedRandomSampler
from .order import Order, Shuffled, hash64
from .nested import rebuild
from .generators import Owned
from .data_facts import said_length
from .scopes import rng_scope, in_hook

class Once:
    """One pass through an iterable: `iter` has been called, and `next` is not called after the end"""
    it: Any
    n: int

    def __init__(self, it):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

class Listing:
    """The samples that a sampler gives in one epoch, read as far as they are needed

Arguments:
    samples: An iterable
    draws: The context in which it is read
    each: A function of each sample; None: it stays as it is
    remind: Called before it is read on: tells the sampler its epoch again; None: it is told none"""
    draws: Any
    each: Any
    remind: Any
    it: Any
    dropped: int
    crc: int
    size: Any
    source: Any
    got: Any

    def __init__(self, samples, draws=..., each=None, remind=None):
        ...

    @property
    def stop(self):
        ...

    @property
    def total(self):
        """The number of samples; None: not known yet"""
        ...

    @property
    def open(self):
        """Whether there may be more samples"""
        ...

    def read(self, stop):
        """Read the samples before `stop`; of a sampler that has given as many as it says one more, to see its end"""
        ...

    def slice(self, start, stop):
        ...

    def count(self, most: int) -> int | None:
        """How many samples there are: what the sampler says, or all are read

Arguments:
    most: So many are read to see whether there is an end"""
        ...

    def check(self, i):
        """A checksum of the samples before `i`, which another order would not have"""
        ...

    def forget(self, i):
        """Free the samples before `i`, if there are many and the sampler may have no end"""
        ...

class _Number:
    """A tensor of one number"""
    value: Any
    dtype: Any

    def __init__(self, t):
        ...

    def tensor(self):
        ...

class OfEpoch:
    """A sampler's own generators, which start from their state and the number of the epoch"""
    epoch: Any
    owned: Any

    def __init__(self, sampler, epoch):
        ...

    def __bool__(self):
        ...

    def state(self):
        ...

    def put_back(self, state):
        ...

    def seed(self, _):
        ...

def knows_rank(s) -> bool:
    """Whether the sampler `s` may give the samples of one rank only"""
    ...

def check_gives_all(world_size, own, samples):
    """ValueError if a sampler may give the samples of one of several ranks only"""
    ...

def list_sampler(own, hook, seed, epoch, is_batches=False, own_generators=True, remind=None):
    """The `Listing` of a sampler, or of the loader's `hook` if there is none, and what it gave"""
    ...

class SamplerLists:
    """The list of a sampler, kept from the first question about an epoch to its end"""
    key: Any
    listing: Any
    pinned: Any
    used: Any

    def __init__(self):
        ...

    def of(self, key, sampler, make):
        """The listing for `key`, which ends in the sampler's id; `make` asks the sampler"""
        ...

    def pin(self):
        ...

    def use_up(self):
        ...

    def __getstate__(self):
        ...

def counting(n, seed, epoch):
    ...

class EpochOrder:
    """The order of an epoch as `order(n, seed, epoch)` gives it, kept for as long as it is asked for again"""
    key: Any
    row: Any

    def __init__(self):
        ...

    def of(self, order, seed, epoch, n, own_generators=True):
        ...

    def __getstate__(self):
        ...
