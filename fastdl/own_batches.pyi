# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['OwnBatches', 'Drawn', 'double', 'Starts', 'batches_of']
import copy
from functools import partial
from collections import deque
from itertools import count, filterfalse, islice, repeat
from fastcore.basics import patch
from torch.utils.data import get_worker_info
from .order import Order, hash64
from .deal import Deal
from .rng import item_scope
from .runs import EndOfStream
from .generators import Owned
from .passes import Returnable
from .scopes import rng_scope, in_hook
from .kinds import Answer, Kind, Round, Run, Skip, Ticket, no_item, with_spent
from .numbered import Numbered
from .stream_reader import is_held
from .stream_kinds import length_of_stream, pass_numbers

class OwnBatches(Kind):
    """Batches that the user's own code makes, one after the other"""
    in_turn: Any
    reads: Any
    makes_batches: Any
    direct: Any
    run: Any
    it: Any
    first: Any
    stream: Any
    row: Any
    taken: Any
    shown: Any
    log: Any
    keeps_place: bool
    over: bool
    dl: Any

    @classmethod
    def knows_end(cls, p):
        ...

    def length(self, p):
        ...

    def listed(self, p):
        """How many samples the sampler gives; None: it has no end"""
        ...

    def counts_alike(self, p, round, real):
        ...

    def ends(self, e, o):
        ...

    def rounds(self, p):
        ...

    def known(self, p):
        """Samples of an epoch, as far as positions count them"""
        ...

    def rounds_to_drop(self, p):
        ...

    def lists(self, p, q):
        """The samples of each worker, where a sampler lists them"""
        ...

    def hand(self, samples, it, p, worker):
        """The samples of `worker`; the source `it` is read past the others'"""
        ...

    def open(self, t, run, worker, workers):
        ...

    def end_worker(self):
        ...

    def source(self, p, worker):
        """One pass through the data set"""
        ...

    def taking(self, samples):
        """The row of samples, which notes in `taken` what is taken of it; `append` returns None, so all are kept"""
        ...

    def make(self, t):
        ...

    def made(self, t):
        ...

    def next_own(self, t):
        """The next batch of `create_batches`"""
        ...

    def next_items(self, t):
        """The batch of the next items of `create_item`"""
        ...

    def give_back(self, p):
        ...

    def again(self, p):
        ...

class Drawn:
    """An iterator that is read inside of a context"""
    it: Any
    draws: Any

    def __init__(self, it, draws):
        ...

    def __next__(self):
        ...

def double(a):
    """A copy of an answer, to come again unchanged when its reader has changed the first"""
    ...

class Starts:
    """The positions of batches that are made one after the other"""
    stride: Any
    at: Any

    def __init__(self, first, stride):
        ...

    def __next__(self):
        ...

def batches_of(dl, samples):
    """Batches of `samples`, made by the hooks of the loader `dl`"""
    ...
