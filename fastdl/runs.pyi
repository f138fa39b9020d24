# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['over', 'NoBatch', 'EndOfStream', 'batches_in', 'worker_id', 'Raised', 'Row', 'Run', 'is_answered', 'unwound', 'Here', 'answer_of', 'raised', 'pins']
import inspect
from collections import deque
from functools import partial
from torch.utils.data import get_worker_info
from fastcore.basics import patch
from .core import add_note
from .failures import tame
from .pinning import as_it_is, pinner

class NoBatch:
    """An answer that is not a batch, and is not counted as one"""
    last: Any

class EndOfStream(NoBatch):
    """The answer of a job when there are no more batches

Arguments:
    worker: The worker whose stream has ended; None: the stream of all, later tickets are not used
    last: The last batch in a list, or nothing"""
    worker: int | None

    def __init__(self, worker: int | None=None, last=...):
        ...

    def __repr__(self):
        ...

def batches_in(answer) -> int:
    """How many batches an answer contains"""
    ...

def worker_id() -> int:
    """The number of the worker that this code runs in"""
    ...

class Raised:
    """Stands for a batch or a ticket: the exception that was raised when it was made"""
    e: Any

    def __init__(self, e):
        ...
over: Any

class Row:
    """The tickets of a run"""
    tickets: Any

    def __init__(self, tickets):
        ...

    def end(self):
        ...

    @property
    def ended(self):
        ...

    def take(self):
        """The next ticket, a `Raised`, or `over`"""
        ...

class Run:
    """The batches for a row of tickets: an iterator that goes on after an exception"""
    closed: bool

    def __init__(self, executor):
        ...

    def count(self, counters):
        """Let the executor count bytes that come from other processes, and the seconds for opening them"""
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

    def close(self, grace=None):
        """End the work. `closed` is True from then on, as it is after the last batch, a lost process, or Ctrl-C"""
        ...

    def __del__(self):
        ...

    def answered(self) -> bool:
        """Whether the next answer can be taken without waiting, as far as the executor can tell"""
        ...

def is_answered(executor) -> bool:
    """Whether `executor` says that its next answer is there"""
    ...

def unwound(e):
    """`e`, with the finished frames of executors cleared, so that it keeps no threads, processes or batches alive"""
    ...

class Here:
    """An executor that makes batches on the reader's own thread, when they are asked for

Arguments:
    job: Called with a ticket; returns a batch, or an `EndOfStream`
    tickets: Any iterable
    pin_memory: Copy batches to page-locked memory
    in_order: As for the other executors; here batches are always in order"""
    streams: Any
    job: Any
    pin_memory: bool
    in_order: bool
    row: Any
    i: int
    then: Any

    def __init__(self, job, tickets, pin_memory: bool=False, in_order: bool=True):
        ...

    def close(self, grace=None):
        ...

    def take(self):
        """The next answer: a batch, an `EndOfStream`, a `Raised`, or `over`"""
        ...

def answer_of(i, then, f, *args):
    """The result of `f(*args)` after `then`; or a `Raised`, with a note about batch `i`"""
    ...

def raised(e, i, where=''):
    """A `Raised` in place of batch `i`, with a note"""
    ...

def pins(wanted=True):
    """A function that pins an answer; one that does nothing if pinning is not wanted, or there is no device for it"""
    ...
