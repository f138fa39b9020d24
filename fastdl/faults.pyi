# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Fault', 'executors', 'exceptions', 'has_processes', 'is_apart', 'Outcome', 'Picky', 'Lying', 'Turning', 'Unspeakable', 'Unnoted', 'Closed', 'Shut', 'Fuse', 'blow', 'Numbers', 'AtOnce', 'Walk', 'Stream', 'Shared', 'Hook']
import asyncio, json, multiprocessing as mp, os, re, signal, threading, time, urllib.error
from collections import namedtuple
from pathlib import Path
import torch
from torch.utils.data import IterableDataset, get_worker_info
Fault = namedtuple('Fault', 'kind place executor source seed', defaults=('', 'serial', 'numbered', 0))
executors: Any

def has_processes(executor: str) -> bool:
    """Whether an executor has processes

Arguments:
    executor: A key of `executors`"""
    ...

def is_apart(executor: str) -> bool:
    """Whether batches are made in other processes: of the loader, or of what it has as `executor=`

Arguments:
    executor: A key of `executors`"""
    ...

class Outcome(BaseException):
    """Not an `Exception`, like those with which test programs end a test"""

class Picky(Exception):
    """Cannot be made again from its `args`"""

    def __init__(self, a, *, b):
        ...

class Lying(Exception):
    """Becomes something that is no exception when it is unpickled"""

    def __reduce__(self):
        ...

class Turning(Exception):
    """Becomes another exception when it is unpickled"""

    def __reduce__(self):
        ...

class Unspeakable(Exception):
    """Cannot be printed"""

    def __str__(self):
        ...

class Unnoted(Exception):
    """Takes no notes"""

    def add_note(self, note):
        ...

class Closed(Exception):
    """Cannot be pickled"""
    lock: Any

    def __init__(self, *args):
        ...

class Shut(Exception):
    """Can be pickled, but not unpickled"""

    def __reduce__(self):
        ...
exceptions: Any

class Fuse:
    """Blows once, when it is called with sample `at` (None: at the first call)"""
    path: Any
    at: Any
    what: Any
    home: Any

    def __init__(self, path, at=None, what=''):
        ...

    def __call__(self, o=None):
        ...

    @property
    def blown(self) -> float | None:
        """The time when it has blown, in seconds since 1970; None: it has not"""
        ...

def blow(what: str):
    """Break this process in the way that `what` says

Arguments:
    what: 'raise NAME', 'kill SIGNAL', 'exit CODE', 'stop', 'sleep SECONDS', or 'regex'"""
    ...

class Numbers:
    """A data set whose sample `i` is `i`"""
    n: Any
    fuse: Any

    def __init__(self, n, fuse):
        ...

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...

class AtOnce(Numbers):
    """A data set that makes a batch at once"""

    def __getitems__(self, idxs):
        ...

class Walk:
    """An iterator that continues after an error"""
    fuse: Any
    it: Any

    def __init__(self, row, fuse):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

class Stream:
    """A stream without shards"""
    n: Any
    fuse: Any

    def __init__(self, n, fuse):
        ...

    def __iter__(self):
        ...

class Shared(IterableDataset):
    """A stream that divides its samples among the workers that read it"""
    n: Any
    fuse: Any

    def __init__(self, n, fuse):
        ...

    def __iter__(self):
        ...

class Hook:
    """A hook with a fuse in it"""
    place: Any
    fuse: Any
    n: Any
    bs: Any

    def __init__(self, place, fuse, n, bs):
        ...

    def __call__(self, *args):
        ...
