# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Answered', 'Runner', 'Executor', 'RemoteJob', 'Remote', 'name_of', 'keep_job', 'make_answer']
import os, pickle, threading
from collections import deque, namedtuple
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol
from torch.utils.data import get_worker_info
from fastcore.basics import patch
from .carrier import blame, held_code, packed_job, packed_whole, refuses, say
from .core import add_note
from .failures import Failure, at_home, explained, on_device
from .runs import Raised, Row, Run, batches_in, over, pins, raised, worker_id
from .serving import introduce, reseed_worker
from .threads import Around, Pool, parts_of

class Runner(Protocol):
    """The type that an executor returns: it answers the tickets of one job"""

    def run(self, tickets: Iterable) -> Iterator:
        """The answers to `tickets`

Arguments:
    tickets: Taken one by one, as they are needed"""
        ...

    def close(self) -> None:
        """End what was started for the job, and release the job"""
        ...

class Executor(Protocol):
    """The type of `executor=`. With an attribute `num_threads`, each of its processes makes items in so many threads"""

    def __call__(self, job: Callable) -> Runner:
        """A runner for `job`

Arguments:
    job: Called with a ticket in any process; can be pickled"""
        ...

class RemoteJob:
    """The job that an executor gets: called with a ticket, it returns the answer, which may hold an exception"""
    broken: Any
    keys: Any
    job: Any
    num_threads: Any
    home: Any
    pool: Any
    seed: Any
    busy: Any
    code: Any

    def __init__(self, job, num_threads=0):
        ...

    def __reduce__(self):
        ...

    def packed(self) -> bytes:
        """The job as a pickle for another machine. An exception names the part that cannot be pickled"""
        ...

    def __call__(self, ticket):
        ...

    def close(self):
        """End the threads"""
        ...

class _Sealed:
    """A ticket. In another process it is the ticket itself, with the classes that the job has there"""
    ticket: Any
    job: Any

    def __init__(self, ticket, job):
        ...

    def __reduce__(self):
        ...
Answered = namedtuple('Answered', 'number answer')

class Remote:
    """Answers tickets with batches that the runner of an executor makes

Arguments:
    executor: Called with the job
    job: Called with a ticket; returns a batch, or an `EndOfStream`
    pin_memory: Copy batches to page-locked memory"""
    executor: Executor
    job: Any
    pin_memory: bool
    name: Any
    runner: Any

    def __init__(self, executor: Executor, job, pin_memory: bool=False):
        ...

    def run(self, tickets, seed=0) -> Run:
        """A `Run`: an iterator over the batches of `tickets`"""
        ...

    def answers(self, tickets):
        """An iterator over the answers of the runner, which is made for the first run, and again after `close`"""
        ...

    def begin(self):
        """The runner for the job"""
        ...

    def close(self):
        """Close the runner"""
        ...

    def __del__(self):
        ...

def name_of(executor) -> str:
    """The name of an executor in a message"""
    ...

class _Answers:
    """The answers of a runner, for a `Run`"""
    streams: Any
    in_order: Any
    of: Any
    seed: Any
    row: Any
    turns: Any
    held: Any
    it: Any
    then: Any
    i: int
    k: int

    def __init__(self, of, tickets, seed):
        ...

    def tickets(self):
        """The tickets for the runner"""
        ...

    def close(self, grace=None):
        ...

    def take(self):
        """The next answer"""
        ...

def keep_job(job, worker: int=0, workers: int=1):
    """Call it in a process of an executor: from now on `make_answer` passes its tickets to `job`

Arguments:
    job: The job that the executor was called with
    worker: Number of this process
    workers: Number of processes"""
    ...

def make_answer(ticket):
    """Call it in a process of an executor: the answer of the kept job to `ticket`"""
    ...
