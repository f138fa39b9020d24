# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['start_limit', 'fork_limits', 'still_limit', 'Worker', 'Crew', 'without_main', 'preloading', 'has_parents_server', 'WorkerName', 'forked_with', 'gone', 'code_of', 'Lost']
import atexit, gc, operator, os, signal, sys, threading, time, weakref
import multiprocessing as mp, multiprocessing.connection, multiprocessing.spawn
import multiprocessing.util
from contextlib import contextmanager
from fastcore.basics import patch
from .core import interrupts_wait, uncut
from .handover import Channel, drop
from .serving import Answers, Parent, serve, signals_at_start, wait_on

class Worker:
    """The reader's view of a worker process"""
    process: Any
    channel: Any
    ready: bool
    begun: Any

    def __init__(self, process, channel):
        ...

    def limit(self, since, timeout):
        """The time at which a reader that has waited from `since` on gives the process up"""
        ...

    def cpu(self):
        """Seconds of CPU time that the process has used, if it sleeps; None: it does not, or the system does not tell"""
        ...
start_limit: int

class Crew:
    """Worker processes that answer tickets until they are ended

Arguments:
    answers: The job that each of them works on
    n: How many processes
    context: A context of multiprocessing"""
    workers: Any
    pid: Any
    run: int
    method: Any
    threads: Any
    told_still: bool
    grace: Any
    end: Any

    def __init__(self, answers: Answers, n: int, context):
        ...

    def close(self, grace: float=2):
        """End all processes

Arguments:
    grace: Seconds for all of them together to finish their work; then they are terminated"""
        ...

    @property
    def alive(self) -> bool:
        """Whether all processes are still running"""
        ...

    def ask(self, i, seed, k, parcel):
        """Send ticket number `k` of this run to worker `i`"""
        ...

    def heard(self, i) -> tuple | None:
        """An answer of worker `i` that has arrived, or None

Arguments:
    self: (number, head, descriptors)
    i: (number, head, descriptors)"""
        ...

    def ready(self) -> bool:
        """Whether all workers have opened the job; does not wait"""
        ...

    def hear(self, them, timeout, still=None) -> tuple:
        """The first answer of the workers `them`

Arguments:
    them: The numbers of workers, which answer in this order
    timeout: Seconds to wait; 0: for ever
    still: Called with the number of a forked worker that sleeps for a minute, once"""
        ...

@contextmanager
def without_main(wanted=True):
    """A context in which this thread starts processes that do not import the main module"""
    ...

@contextmanager
def preloading(method: str):
    """A context in which a fork server that is started imports torch and this package, once for all its processes

Arguments:
    method: How processes are started"""
    ...

def has_parents_server() -> bool:
    """Whether the fork server that this process knows serves only the process that this one was forked from"""
    ...

class WorkerName(str):
    """A name of a process that makes the process ignore Ctrl-C as soon as it is unpickled there"""

    def __reduce__(self):
        ...

class _IgnoreInterrupts:
    """Is unpickled by `signal.signal`, without an import of this package"""

    def __reduce__(self):
        ...
fork_limits: Any

def forked_with(n: int) -> str:
    """Why forked processes hang, and what to do

Arguments:
    n: The threads of a process when it forked"""
    ...

def gone(p) -> bool:
    """Whether a process has ended, by its exit code or its sentinel"""
    ...

def code_of(p, secs=1):
    """The exit code of a process that has ended, which may come a little later; None: other code has taken it"""
    ...

class Lost(Exception):
    """A worker process that does not answer: it is 'gone', or 'slow'"""
    i: Any
    why: Any

    def __init__(self, i, why):
        ...
still_limit: int

class _Rest:
    """Notices that forked workers sleep while the reader waits for them"""
    crew: Any
    them: Any
    still: Any
    since: Any
    seen: Any
    before: Any

    def __init__(self, crew, them, still):
        ...

    def check(self):
        """Look once a second, and call `still` when a minute has gone without work"""
        ...
