# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['pass_numbers', 'StreamReadHere', 'length_of_stream', 'StreamReadByWorkers']
from itertools import count
from fastcore.basics import patch
from torch.utils.data import IterableDataset, get_worker_info
from .rng import item_scope
from .data_facts import goes_on, has_state, is_seeded_by_clock, own_epochs, said_length
from .generators import Owned
from .scopes import Stop, is_users
from .kinds import Kind, Round, Run, Skip, Ticket
from .passes import _copy
from .serving import asked_which_worker
from .stream_reader import Reader

class StreamReadHere(Kind):
    """A stream that this process reads"""
    reads: Any
    reads_here: Any
    uses_state: Any
    shows_length: Any
    direct: Any

    def seeded_generators(self):
        ...

    def samples(self, t):
        ...

    def sample_again(self, s, i, t):
        ...

    def length(self, p):
        ...

    def rounds(self, p):
        ...

    def items(self, samples, t, first=0):
        """The items of samples that have been read"""
        ...

    def creates(self):
        ...

class _RoundsReadHere:
    """The rounds of a stream, which go on after an error of the source"""
    p: Any
    reader: Any
    resumed: Any

    def __init__(self, dl, p, peek):
        ...

    def __iter__(self):
        ...

    def give_back(self):
        ...

    def __next__(self):
        ...

class _Resumed:
    """A stream after `load_state_dict`, before its first round is read"""
    dl: Any
    p: Any
    begun: Any
    counted: Any

    def __init__(self, dl, p):
        ...

    def check(self):
        """Warn of an iterator that is new, of objects that stand at another epoch, and of an order by the clock"""
        ...

    def is_wrong(self, before):
        """Whether an object that had the number `before` is at another epoch than the loader"""
        ...

def length_of_stream(dl, p):
    """Batches of a stream, as far as `n` or its own `__len__` says; None: it is not known"""
    ...
pass_numbers: Any

class StreamReadByWorkers(StreamReadHere):
    """A stream that each worker reads, or that shares itself out among them"""
    reads_here: Any
    shows_length: Any
    run: Any
    reader: Any
    is_new: bool
    shared: Any

    def rounds(self, p):
        ...

    def fetched(self, t):
        ...

    def open(self, t, run, info):
        """Begin another pass through this worker's copy of the source"""
        ...

    def end_worker(self):
        ...

class _RoundsAsked:
    """Tickets for batches that workers read"""
    p: Any
    skip: Any
    number: Any
    k: int
    out: Any
    ended: Any
    drop_last: Any
    left: Any

    def __init__(self, dl, p):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

    def round(self, k):
        ...

    def answered(self, k, real=None, ended=None):
        """Batch `k` came with `real` samples (None: it failed), or its worker has ended"""
        ...

    @property
    def given(self) -> bool:
        """Whether all samples of `n` have come"""
        ...
