# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['ThreadCheck', 'code_names', 'draws_from', 'files_message']
import threading, torch
from contextlib import contextmanager
from functools import partial
from fastcore.basics import patch
from .core import Notice
from .global_draws import named_sources
from .order import hash64
from .passes import _copy
from .rng import _now
from .threads import Around, Pool
from .watches import AttributeWatch, GlobalWatch, kept_message, shared_message
from .watches import ContentWatch, _by_step, sets_shared, unshareable
from .samplers import _bytes
from .scopes import rng_scope

class ThreadCheck:
    """Checks the objects that the threads of one kind of source share"""
    alone: Any
    odd: Any
    ready: Any
    watch: Any
    generators: Any
    again: Any
    lock: Any

    def __init__(self):
        ...

    def anew(self):
        ...

    def begin(self, kind, t):
        ...

    def is_early(self, t):
        """Whether `t` is a first batch that nothing is to delay: in a later epoch, the second is looked at"""
        ...

    def decide(self, kind, t):
        """Whether no threads make the items"""
        ...

    def made_already(self):
        ...

    def try_first(self, kind, t):
        """Decide whether threads may make the items: `alone` says that they must not"""
        ...

    def found(self, kind, t):
        """The findings: objects by name that threads cannot share, generators that have moved, attributes that were set"""
        ...

    def chunk(self, kind, samples, t, first, ready):
        """The items of a chunk, whether the stream goes on, and attributes that were set for one item after the other"""
        ...

    def moved(self, kind, t):
        """The warnings about generators that threads share and have drawn from; only the first batches are looked at"""
        ...

    def report(self, kind, found, t):
        """The warnings about a batch that threads have made; `found`: attributes that were set for one item after the other"""
        ...

    def messages(self):
        """The warnings, once, about objects that threads cannot share"""
        ...

def code_names(dl) -> list:
    """What the code of a loader's items names; it is read once for each epoch

Arguments:
    dl: A loader"""
    ...

def draws_from(dl, kind) -> list:
    """The shared generators from which items may draw, because their code names them

Arguments:
    dl: A loader
    kind: Its source"""
    ...

@contextmanager
def one_kernel_thread():
    """A context in which torch's kernels use one thread"""
    ...

class _OnlyThere(str):
    """An error that a thread met, and that the reader's thread did not meet"""

class _Result:
    res: Any

    def __init__(self, res):
        ...

class _Generators:
    """Where generators stand that threads share: those of the process, in a worker, and those that are owned"""
    watch: Any
    owned: Any
    states: Any

    def __init__(self, watch, owned):
        ...

    def since(self, old):
        """Names of those that have moved"""
        ...

def files_message(names: list, n: int) -> str:
    """The warning about open files that forked processes read

Arguments:
    names: Of open files
    n: How many processes"""
    ...
