# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['over', 'NoBatch', 'End', 'batches_in', 'worker_id', 'Raised', 'Row', 'Run', 'unwound', 'Here', 'answer_of', 'raised', 'pins']
import inspect
from collections import deque
from functools import partial
from torch.utils.data import get_worker_info
from fastcore.basics import patch
from .core import add_note
from .failures import tame
from .pinning import as_it_is, pinner

class NoBatch:
    """An answer without a batch: it is not counted as one"""
    last: Any

class End(NoBatch):
    """What a job answers when there are no more batches"""
    worker: int | None

    def __init__(self, worker: int | None=None, last=...):
        ...

    def __repr__(self):
        ...

def batches_in(answer) -> int:
    """How many batches an answer is"""
    ...

def worker_id() -> int:
    """Which worker this code runs in"""
    ...

class Raised:
    """In place of a batch or a ticket: what was raised when it was made"""
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

    def take(self):
        """The next ticket, or what stands in its place"""
        ...

class Run:
    """The batches for a row of tickets: an iterator that goes on after an exception"""
    closed: bool

    def __init__(self, executor):
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

def unwound(e):
    """`e`, whose finished frames hold no executor: no threads, no processes, no batches"""
    ...

class Here:
    """The reader's own thread makes the batches, when they are asked for"""
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
        """The next answer: a batch, an `End`, what was raised, or `over`"""
        ...

def answer_of(i, then, f, *args):
    """What `f` answers, `then` done to it; what it raises, with the number of the batch"""
    ...

def raised(e, i, where=''):
    """In place of batch `i`: `e`, with a note"""
    ...

def pins(wanted=True):
    """What pins an answer, if it is wanted and there is a device to pin for"""
    ...
