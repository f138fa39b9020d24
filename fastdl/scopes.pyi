# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['rng_scope', 'is_users', 'Stop', 'stray_stop', 'caused', 'in_hook']
import random, threading
import numpy as np, torch
from fastcore.basics import patch
from .core import add_note, uncut
from .error_facts import tell
from .rng import seeded
from .serving import own_worker

class rng_scope(seeded):
    """A context like `seeded` in which the generators in `owned`, too, start from `seed`"""
    owned: Any
    restore: Any
    go_on: Any
    first: Any
    was: Any
    mine: Any

    def __init__(self, seed, owned=..., restore=True, go_on=False, first=None):
        ...

    def __enter__(self):
        ...

    def __exit__(self, *exc):
        ...

    def again(self, seed):
        """Inside of the context: seed all generators again, with another seed"""
        ...

def is_users(e: BaseException) -> bool:
    """Whether `e` was raised by the user's code, and is not Ctrl-C in the main thread of the reader's process"""
    ...

class Stop(StopIteration):
    """Raised by `stop`, the only way to end an epoch of numbered samples from inside"""

def stray_stop(where):
    """The error in place of a StopIteration that was raised in `where`"""
    ...

def caused(new, e):
    """The error `new` with `e` as its cause, as `raise new from e` sets it"""
    ...

class in_hook:
    """A context whose errors get a note with the name of the hook"""
    hook: Any
    of: Any

    def __init__(self, hook, of=''):
        ...

    def __enter__(self):
        ...

    def __exit__(self, kind, e, tb):
        ...
