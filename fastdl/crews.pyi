# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['start_limit', 'Worker', 'Crew', 'gone', 'code_of', 'Lost']
import atexit, gc, os, signal, threading, time, weakref
import multiprocessing as mp, multiprocessing.connection
import multiprocessing.util
from contextlib import contextmanager
from fastcore.basics import patch
from .core import interrupts_wait, uncut
from .handover import Channel, drop
from .serving import Answers, Parent, serve, signals_at_start, wait_on

class Worker:
    """A worker process, as the reader sees it"""
    process: Any
    channel: Any
    ready: bool
    begun: Any

    def __init__(self, process, channel):
        ...

    def limit(self, since, timeout):
        """When a reader that has waited `since` then gives the process up"""
        ...
start_limit: int

class Crew:
    """Worker processes that answer tickets until they are ended"""
    workers: Any
    pid: Any
    run: int
    method: Any
    threads: Any
    end: Any

    def __init__(self, answers: Answers, n: int, context):
        ...

    def close(self, grace: float=2):
        """End the processes; none is left"""
        ...

    @property
    def alive(self):
        """Whether all processes are there"""
        ...

    def ask(self, i, seed, k, parcel):
        """Send ticket number `k` of this run to worker `i`"""
        ...

    def heard(self, i) -> tuple | None:
        """The answer of worker `i` that has arrived, if any"""
        ...

    def hear(self, them, timeout) -> tuple:
        """The first answer of the workers `them`, in this order"""
        ...

def gone(p) -> bool:
    """Whether a process is gone, or looks so"""
    ...

def code_of(p, secs=1):
    """The exit code of a process that is gone, which may come a little later; None: somebody else has asked for it"""
    ...

class Lost(Exception):
    """A worker process that will not answer: 'gone', or 'slow'"""
    i: Any
    why: Any

    def __init__(self, i, why):
        ...
