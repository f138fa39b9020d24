# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['thread_copy', 'mine']
import copy, threading, types
from collections import deque
from functools import partial
import numpy as np, torch
from .held import _cell, _enter, _is_rng, _leaves, attributes
from .rng import _now

def thread_copy(o, most: int=1000, limit: int=300, memo: dict | None=None, rngs: bool=True):
    """`o` for a thread of its own: what may hold state is copied, all else is shared"""
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
        """Note the copy of `o`, also before its parts are copied, which may lead back to it"""
        ...

    def made(self, o, t):
        ...

def mine(step):
    """`step` as this thread has it: a copy in a thread of a pool, else itself"""
    ...
