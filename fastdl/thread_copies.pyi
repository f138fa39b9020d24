# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['thread_copy', 'own_copy']
import copy, threading, types
from collections import deque
from functools import partial
import numpy as np, torch
from .object_walk import _cell, _enter, _is_rng, _leaves, attributes
from .rng import _now

def thread_copy(o, most: int=1000, limit: int=300, memo: dict | None=None, rngs: bool=True):
    """A copy of `o` for one thread: parts that may have state are copied, all others shared

Arguments:
    o: A transform, a callable object, a bound method
    most: Longer lists and dicts are shared
    limit: Copy at most so many objects
    memo: Earlier copies, so that an object which two steps share is copied once; None: no copies yet
    rngs: False: generators are shared"""
    ...

class _Copying:
    """Copies objects, each once, with all that they hold"""
    memo: Any
    most: Any
    limit: Any
    rngs: Any

    def __init__(self, memo, most, limit, rngs):
        ...

    def __call__(self, o):
        ...

    def keep(self, o, new):
        """Store the copy of `o`, before its parts are copied, since a part may hold `o`"""
        ...

    def made(self, o, t):
        ...

def own_copy(step, rngs: bool=True):
    """This thread's copy of `step` in a thread of a pool, else `step` itself

Arguments:
    step: Any object
    rngs: False: its generators are shared"""
    ...
