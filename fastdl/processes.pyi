# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['most_bytes', 'Kept', 'Processes']
import errno, multiprocessing as mp, operator, os, signal, time
from collections import deque
from functools import partial
from fastcore.basics import patch
from .carrier import blame, refuses, say, weight
from .core import add_note, interrupts_wait, warn_user
from .crews import Crew, Lost, code_of, forked_with, has_parents_server, _stay_if_ended
from .failures import Failure, at_home, more_room, on_device, words
from .handover import Parcel, drop, opened
from .pinning import as_it_is
from .runs import Raised, Row, batches_in, over, pins, raised
from .serving import Answers, settings_now, unsent
from .serving import own_worker, reseed_worker
from .threads import Around, Pool, slow

class Kept:
    """Holds processes from one run to the next"""
    crew: Any
    lent: bool
    retired: bool

    def __init__(self):
        ...

    def lend(self, settings):
        """The crew that was kept, if all of its processes are alive, and were started with the same settings of torch"""
        ...

    def close(self):
        ...

    def retire(self):
        """End the processes, those at work when their run ends"""
        ...

class Processes:
    """An executor that makes batches in worker processes

Arguments:
    job: Called with a ticket, in each process
    tickets: Any iterable
    n: How many processes
    threads: Threads in each process
    prefetch: Batches that each process makes ahead of the reader
    timeout: Seconds to wait for a batch, without the start of a process; 0: for ever
    pin_memory: Copy batches to page-locked memory
    in_order: False: batches in the order in which they are finished
    context: 'fork', 'spawn', 'forkserver' or a multiprocessing context; None: Python's default
    seed: The base seed for `get_worker_info().seed` and the generators of the processes
    kept: Holds the processes between runs; None: they end with the run
    apart: True: the job is sent with all its memory, and the processes do not import the main module"""
    counters: Any
    job: Any
    n: int
    threads: int
    prefetch: int
    timeout: float
    pin_memory: bool
    in_order: bool
    context: Any
    seed: Any
    kept: Kept | None
    apart: bool
    row: Any
    settings: Any
    streams: int
    i: int
    k: int
    turns: Any
    crew: Any
    pinning: Any
    then: Any
    around: Any
    fresh: bool
    lost: Any

    def __init__(self, job, tickets, n: int, threads: int=0, prefetch: int=2, timeout: float=0, pin_memory: bool=False, in_order: bool=True, context=None, seed: int=0, kept: Kept | None=None, apart: bool=False):
        ...

    def prepare(self):
        """Start the processes before the first answer is asked for"""
        ...

    def prepared(self) -> bool:
        """Whether all processes have opened the job; RuntimeError if one has ended"""
        ...

    def begin(self):
        """Send the first tickets"""
        ...

    def take(self):
        """The next answer"""
        ...

    def answered(self) -> bool:
        """Whether the batch whose turn it is has arrived"""
        ...

    def close(self, grace=None):
        """End the work. Processes that are not kept have `grace` seconds to finish their batches"""
        ...

    def discard(self):
        """End the work and the processes, those that are kept, too"""
        ...
most_bytes: Any

class _Turn:
    """A ticket that was sent to a worker, and its answer"""
    worker: Any
    k: Any
    error: Any
    answer: Any
    pinned: Any

    def __init__(self, worker, k, error=None):
        ...

class _Unopened:
    """Stands for an answer: the exception that was raised when it was unpickled"""
    e: Any

    def __init__(self, e):
        ...

class _Answer:
    """An answer that has arrived"""
    head: Any
    fds: Any

    def __init__(self, head, fds):
        ...

    def open(self, then):
        """The opened answer, pinned by `then` if it is a batch"""
        ...

    def drop(self):
        """Close the descriptors, if it was not opened"""
        ...
