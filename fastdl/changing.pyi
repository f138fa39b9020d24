# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Setting', 'Share', 'Changing']
import threading, time
from collections import deque
from typing import NamedTuple
from fastcore.basics import patch
from .failures import words
from .nested import difference
from .runs import NoBatch, Raised, Row, is_answered, over

class Setting(NamedTuple):
    """How batches are made: the number of processes, and of threads in each (or in this process, without processes)"""
    workers: int = ...
    threads: int = ...

    def __str__(self):
        ...

class Share:
    """The tickets that one executor gets from a shared sequence"""
    row: Any
    open: bool
    given: int
    out: Any

    def __init__(self, row):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

    def close(self):
        ...

    @property
    def unanswered(self):
        """How many tickets were given to the executor and not answered yet"""
        ...

class Changing:
    """An executor that passes its tickets to one executor after another, as a chooser wants it

Arguments:
    make: Called with a `Setting` and tickets; returns an executor for them
    tickets: Any iterable
    chooser: Says which `Setting` is wanted: see `Choosing`"""
    streams: Any
    in_order: Any
    make: Any
    chooser: Any
    row: Any
    hands: Any
    coming: Any
    sent: int
    first: Any
    again: Any
    counters: Any

    def __init__(self, make, tickets, chooser):
        ...

    def take(self):
        """The next answer"""
        ...

    def close(self, grace=None):
        ...

    def answered(self) -> bool:
        """Whether the present executor has its next answer ready"""
        ...

class _Hand:
    """An executor with its share of the tickets"""
    setting: Any
    ex: Any
    share: Any
    elsewhere: Any
    number: int
    start: Any
    trial: Any
    fair: Any

    def __init__(self, setting, ex, share):
        ...

    @property
    def place(self):
        """The number of the first batch that is not answered yet"""
        ...

    def ready(self):
        """Whether the executor can take over at once; begins to prepare it if not"""
        ...

    def close(self, grace=None):
        ...

class _Start:
    """A function that is called in a thread, and its error"""
    f: Any
    e: Any
    thread: Any

    def __init__(self, f):
        ...

    def over(self):
        ...

    def wait(self):
        ...
