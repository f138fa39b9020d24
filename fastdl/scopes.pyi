# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['drawing', 'is_users', 'Stop', 'stray_stop', 'caused', 'in_hook']
import random, threading
import numpy as np, torch
from .core import add_note, uncut
from .rng import seeded
from .serving import own_worker

class drawing(seeded):
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
        """Inside: start anew, from another seed"""
        ...

def is_users(e: BaseException) -> bool:
    """Whether `e` was raised by the user's code: not Ctrl-C, which comes in the main thread of a process that is no worker"""
    ...

class Stop(StopIteration):
    """What `stop` raises: the only way to end an epoch of numbered samples from inside"""

def stray_stop(where):
    """The error in place of a StopIteration that came out of `where`"""
    ...

def caused(new, e):
    """The error `new` with `e` as its cause, as `raise new from e` sets it"""
    ...

class in_hook:
    """A context whose errors say out of which hook they came"""
    hook: Any
    of: Any

    def __init__(self, hook, of=''):
        ...

    def __enter__(self):
        ...

    def __exit__(self, kind, e, tb):
        ...
