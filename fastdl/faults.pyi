# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Fault', 'executors', 'exceptions', 'processes', 'Outcome', 'Picky', 'Lying', 'Turning', 'Unspeakable', 'Unnoted', 'Closed', 'Shut', 'Fuse', 'blow', 'Numbers', 'AtOnce', 'Walk', 'Stream', 'Shared', 'Hook']
import asyncio, json, multiprocessing as mp, os, re, signal, threading, time, urllib.error
from collections import namedtuple
from pathlib import Path
import torch
from torch.utils.data import IterableDataset, get_worker_info
Fault = namedtuple('Fault', 'kind place executor source seed', defaults=('', 'serial', 'numbered', 0))
executors: Any

def processes(executor: str) -> bool:
    """Whether an executor has processes"""
    ...

class Outcome(BaseException):
    """As the exceptions with which test programs end a test"""

class Picky(Exception):
    """Cannot be made of its arguments"""

    def __init__(self, a, *, b):
        ...

class Lying(Exception):
    """Is something else when it is unpickled"""

    def __reduce__(self):
        ...

class Turning(Exception):
    """Is another exception when it is unpickled"""

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
    """Can be pickled, and not unpickled"""

    def __reduce__(self):
        ...
exceptions: Any

class Fuse:
    """Blows once, when sample `at` comes by (None: at the first call)"""
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
        """When it has blown, in seconds since 1970; None: it has not"""
        ...

def blow(what: str):
    """Break this process in the way that `what` says"""
    ...

class Numbers:
    """The data set: sample `i` is `i`"""
    n: Any
    fuse: Any

    def __init__(self, n, fuse):
        ...

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...

class AtOnce(Numbers):
    """Is asked for a batch at once"""

    def __getitems__(self, idxs):
        ...

class Walk:
    """An iterator that goes on after an error"""
    fuse: Any
    it: Any

    def __init__(self, row, fuse):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

class Stream:
    """Is read in its own order"""
    n: Any
    fuse: Any

    def __init__(self, n, fuse):
        ...

    def __iter__(self):
        ...

class Shared(IterableDataset):
    """Shares itself out among the workers that read it"""
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
