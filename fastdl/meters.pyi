# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Span', 'Counters', 'queued_seconds', 'LateWakes', 'Meter']
import os, threading, time, weakref
from collections import deque, namedtuple
from fastcore.basics import patch
from torch.utils.data import get_worker_info

class Counters:
    """Counts of batches, items and bytes, and the seconds they took, as the reader sees them, over all epochs"""
    batches: int
    items: int
    bytes: int
    waited: Any
    used: Any
    after_batch: Any
    opening: Any
    last: Any

    def __init__(self):
        ...

    def __reduce__(self):
        ...

    def clear(self):
        """Set all counts to zero"""
        ...

    @property
    def waiting(self) -> float:
        """The share of the time that the training step waits for batches, `after_batch` included; 0 without a batch"""
        ...

    def __repr__(self):
        ...
Span = namedtuple('Span', 'who stage begin end cpu queued')

class _Thread(threading.local):
    """Data of one thread: its row in the system's table of threads, and the hooks of its present span"""
    row: Any
    hooks: Any
    pid: Any

    def __init__(self):
        ...

class _Row:
    """A file of the system's that is read again and again"""
    fd: Any

    def __init__(self, fd):
        ...

    def read(self):
        ...

    def __del__(self, close=...):
        ...

def queued_seconds() -> float:
    """Seconds for which this thread was ready to run, and had no CPU"""
    ...

class LateWakes:
    """Counts how often a sleeping thread of this process gets Python's lock late"""
    late: Any
    n: int
    n_late: int

    def __init__(self, meter):
        ...

    def take(self):
        """Counts since the last call: how often the thread woke, and how often it was late"""
        ...

class Meter:
    """Measures how long items, batches and hooks take in this process"""
    spans: Any
    hooks: Any
    wakes: Any
    open: bool
    usual: Any
    inside: Any

    def __init__(self):
        ...

    def __reduce__(self):
        ...

    def timed(self, stage, f):
        """`f`, which notes a span for each call"""
        ...

    def note(self, stage, begun, cpu, queued, hooks=None):
        """Add a span that began at `begun` and ends now; all times are in seconds"""
        ...

    def hook(self, name, f):
        """The hook `f`; its seconds are added up over the calls of one span"""
        ...

    def take(self) -> tuple:
        """The measurements since the last call

Arguments:
    self: Spans, sums of hooks, and how often a thread has woken and was late"""
        ...

    def close(self):
        """End the sleeping thread of `LateWakes`"""
        ...
