# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Span', 'Counters', 'queued_seconds', 'LateWakes', 'Meter']
import os, threading, time, weakref
from collections import deque, namedtuple
from fastcore.basics import patch
from torch.utils.data import get_worker_info

class Counters:
    """What the reader of a loader has seen of it, over all epochs"""
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
        """Begin again at zero"""
        ...

    @property
    def waiting(self) -> float:
        """The share of the time that the training step waits for batches, `after_batch` included; 0 without a batch"""
        ...

    def __repr__(self):
        ...
Span = namedtuple('Span', 'who stage begin end cpu queued')

class _Thread(threading.local):
    """What belongs to one thread: its row in the system's table of threads, and the hooks of the work at hand"""
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
        """What was counted since the last time: how often it woke, and how often it was late"""
        ...

class Meter:
    """Measures what the kind of a source does in this process"""
    spans: Any
    hooks: Any
    wakes: Any
    open: bool

    def __init__(self):
        ...

    def __reduce__(self):
        ...

    def timed(self, stage, f):
        """`f`, which notes a span for each call"""
        ...

    def note(self, stage, begun, cpu, queued, hooks=None):
        """A piece of work that has begun at `begun` is done"""
        ...

    def hook(self, name, f):
        """The hook `f`, with its seconds summed up for the work at hand"""
        ...

    def take(self) -> tuple:
        """What was measured since the last time"""
        ...

    def close(self):
        """End the thread that sleeps"""
        ...
