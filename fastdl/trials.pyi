# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Verdict', 'source_names', 'stream_names', 'once', 'fault_kinds', 'before', 'Wrong', 'must', 'Trial', 'children', 'Things', 'left_behind', 'read', 'told', 'kind', 'raise_', 'inject']
import gc, json, multiprocessing as mp, os, random, re, sys, tempfile, threading, time, traceback, warnings
from collections import namedtuple
from pathlib import Path
import torch
from fastcore.basics import patch
from .faults import AtOnce, Closed, Fault, Fuse, Hook, Lying, Numbers, Shared, Shut, Stream, Turning, Unnoted, Unspeakable, exceptions, executors, is_apart
from .laws import LawBroken, _generators, equal, reference
from .order import Shuffled
Verdict = namedtuple('Verdict', 'fault verdict said seconds', defaults=('right', '', 0.0))

class Wrong(LawBroken):
    """One of the five questions has the wrong answer"""

def must(ok, said):
    """Raise `Wrong` with these words, unless `ok`"""
    ...
source_names: Any
stream_names: Any
once: Any

class Trial:
    """One fault, the loader that it breaks, and the batches that this loader has to give"""
    laid: Any
    grace: Any
    loaders: Any
    folder: Any
    f: Any
    rng: Any
    kept: Any
    wrongs: Any
    left: Any
    n: Any
    bs: Any
    shuffle: Any
    at: Any
    seed: Any
    fuse: Any

    def __init__(self, fault, loaders, folder):
        ...

    def lay(self, what, place):
        """Put a fuse that does `what` into `place`"""
        ...

    def expect(self, ok, said):
        """Record what is wrong in these words, unless `ok`, and continue"""
        ...

    @property
    def workers(self):
        """How many processes"""
        ...

    def make(self, **kw):
        """The loader, with the fuse in its place"""
        ...

    def epoch(self, e=0) -> list:
        """The batches of epoch `e`"""
        ...

    def row(self, e):
        """The samples of epoch `e` in their order"""
        ...

    def same(self, what, got, want):
        """Question four: the batches are these"""
        ...

    def goes_on(self, state, k, e=0):
        """Question four: a loader that gets the state gives the rest of epoch `e` after `k` batches"""
        ...

    def next_epoch(self, dl):
        """Question three"""
        ...

    def right_error(self, e, place):
        """Question one"""
        ...

    @property
    def tried_twice(self) -> bool:
        """Whether the fuse was in an item that a loader with threads may make twice"""
        ...

    def says(self, e, *texts):
        """Question one: the error has these words, and does not blame the memory"""
        ...

def children(pid=None) -> set:
    """The processes that a process has started, and their children, without the helper processes of Python itself

Arguments:
    pid: Numbers of processes"""
    ...

class Things:
    """The processes, threads, files and shared memory at one time, to be compared with those at another"""
    processes: Any
    threads: Any
    files: Any
    shm: Any
    temp: Any
    pids: Any

    def __init__(self):
        ...

    def more(self, then):
        """In words, the things that were not there `then`"""
        ...

def left_behind(then: Things, grace: float=4) -> str:
    """In words, what there is now that was not there `then`

Arguments:
    then: What there was
    grace: Seconds for things to go"""
    ...

def read(it, most: int=...) -> tuple:
    """Batches until the end, or an error

Arguments:
    it: An iterator, or a loader
    most: Batches"""
    ...

def told(e) -> str:
    """The text of an exception: class, message, notes"""
    ...
fault_kinds: Any

def kind(f):
    """Add a function of a `Trial` to the kinds of fault, under its name"""
    ...

def raise_(t):
    ...

def inject(fault: Fault, loaders: dict) -> Verdict:
    """Make `fault` happen in this process, and ask the five questions

Arguments:
    fault: What is to break
    loaders: Loader classes by name: 'DataLoader', and 'TfmdDL' for the source of that name"""
    ...
before: Any
