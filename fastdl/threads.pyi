# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['slow', 'parts_of', 'Modes', 'modes_now', 'take_over', 'Around', 'Pool', 'IdlePool', 'Threads']
import contextvars, os, threading, time, torch, weakref
from collections import deque
from concurrent.futures import FIRST_COMPLETED, Future, wait as wait_for
from contextlib import ExitStack
from functools import lru_cache, partial
from queue import Empty, SimpleQueue
from typing import NamedTuple
from fastcore.basics import patch
from .core import add_note, interrupts_wait, uncut
from .nested import bytes_in
from .pinning import as_it_is
from .runs import Raised, Row, answer_of, batches_in, over, pins, raised

def parts_of(job, ticket, n):
    """The parts of a ticket for `n` threads, and a function that joins their results; None: the reader makes the batch"""
    ...

class _Batch:
    """A batch whose parts are being made; `future` has the batch when they are finished"""
    fs: Any
    join: Any
    left: Any
    res: Any
    lock: Any
    future: Any
    numbered: bool

    def __init__(self, fs, join):
        ...

    def do(self, i):
        """Make part `i`"""
        ...

    def done(self, i, res):
        """Keep the result of part `i`, a value and an exception; the last one finishes the batch"""
        ...

    def finish(self):
        ...

class _Later:
    """A batch that threads must not make: the reader makes it when its turn has come"""
    left: Any
    numbered: Any
    ticket: Any
    future: Any

    def __init__(self, ticket):
        ...

class _Failed:
    """Stands for a batch: an error, to be raised in its turn; `numbered` says whether it counts as a batch"""
    left: Any
    numbered: Any
    future: Any

    def __init__(self, e, numbered=True):
        ...

class Modes(NamedTuple):
    """The settings that torch keeps for each thread: gradients, autocast, default device, threads of a kernel"""
    grad: bool
    inference: bool
    autocast: tuple
    device: torch.device
    kernels: int

def modes_now() -> Modes:
    """The modes of this thread"""
    ...

def take_over(modes: Modes, stack: ExitStack):
    """Enter the `modes` of another thread in this one

Arguments:
    modes: The modes of another thread
    stack: At its end this thread has its own modes again"""
    ...

class Around:
    """The settings of the thread that makes this object, for the threads of a pool"""
    modes: Any
    context: Any

    def __init__(self):
        ...

    def enter(self, stack: ExitStack):
        """Enter it in this thread

Arguments:
    stack: At its end the thread has its own modes again"""
        ...

class Pool:
    """Threads that work on parts of batches until the pool is closed

Arguments:
    n: How many threads
    start: Called once in each thread, before its first part
    patience: Seconds without work after which a pool that is kept ends itself; None: never
    around: What each thread takes over; None: nothing"""
    start: Any
    patience: float | None
    around: Any
    q: Any
    threads: Any
    run: int
    home: Any
    pid: Any
    end: Any

    def __init__(self, n: int, start=None, patience: float | None=None, around: Around | None=None):
        ...

    def begin(self, start, around=None):
        """Begin a run: each thread takes over `around` and calls `start` before its first part of it"""
        ...

    def make(self, fs, join):
        """Begin a batch, which is finished when all of its parts `fs` are made and joined"""
        ...

    def close(self, wait=5):
        """End the threads; a thread that does not end within `wait` seconds is left"""
        ...

    def is_ready(self, n):
        """Whether the pool has `n` threads, all of them alive"""
        ...

    def check_here(self):
        """RuntimeError in a process that was forked from the one that has the threads"""
        ...

class IdlePool:
    """Keeps the threads of one run for the next

Arguments:
    patience: Seconds that a pool is kept without work"""
    patience: float
    kept: Any

    def __init__(self, patience: float=1):
        ...

    def take(self, n, start=None):
        """A pool of `n` threads for one run: the one that was kept, or a new one"""
        ...

    def give(self, pool):
        """Keep `pool`, whose threads have no work any more, unless there is one already"""
        ...

    def expire(self, pool):
        """End `pool` if it is kept: its threads have waited long enough"""
        ...

    def close(self):
        """End the threads that are kept"""
        ...

class Threads:
    """An executor that makes batches in a pool of threads of this process

Arguments:
    job: Called with a ticket, or split by its method `parts`
    tickets: Any iterable
    n: How many threads
    prefetch: Batches under way at once; None: 8, fewer if these would take over 256 MB, 2 of a stream
    timeout: Seconds to wait for a batch before a RuntimeError; 0: for ever
    pin_memory: Copy batches to page-locked memory
    in_order: False: batches in the order in which they are finished
    idle: Keeps the threads after the last batch, for the next run; None: they end"""
    streams: Any
    quick: Any
    job: Any
    n: int
    timeout: float
    pin_memory: bool
    in_order: bool
    idle: IdlePool | None
    row: Any
    i: int
    ahead: Any
    pool: Any
    then: Any
    most: Any
    grows: Any
    lazy: Any
    took: Any
    wait: int

    def __init__(self, job, tickets, n: int, prefetch: int | None=None, timeout: float=0, pin_memory: bool=False, in_order: bool=True, idle: IdlePool | None=None):
        ...

    def take(self):
        """The next answer"""
        ...

    def close(self, grace=None):
        """End the work; threads have `grace` seconds to end"""
        ...

    def begin(self):
        """Begin the work before the first answer is asked for"""
        ...

    def answered(self) -> bool:
        """Whether the batch whose turn it is has been made"""
        ...
slow: str
