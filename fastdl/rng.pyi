# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['seeded', 'same_state', 'item_scope', 'item_rng']
import os, random, threading
from collections import Counter, deque
import numpy as np, torch
from fastcore.basics import patch
from .core import interrupts_wait, uncut
from .order import hash64

class _Brief(np.random.MT19937):
    """A bit generator for `numpy.random` whose state can be read, and set, without its 624 numbers"""
    brief: Any

    @property
    def state(self):
        ...

    @state.setter
    def state(self, state):
        ...

    def __reduce__(self):
        ...

class seeded:
    """`random`, `numpy.random` and torch's CPU generator start from `seed` in here; their states come back at the end

Arguments:
    seed: Any whole number
    restore: Put the states back at the end; False in a worker process, where no other code draws
    go_on: True: a context that is entered again goes on where it was left"""
    opened: Any
    lock: Any
    turns: Any
    seed: int
    restore: bool
    go_on: bool
    own: Any
    lent: Any
    guard: Any
    old: Any
    thread: Any

    def __init__(self, seed: int, restore: bool=True, go_on: bool=False):
        ...

    def __repr__(self):
        ...

    def __enter__(self):
        ...

    def __exit__(self, *exc):
        ...

def same_state(a, b) -> bool:
    """Whether two states that a generator gave are equal"""
    ...

class _Scope(threading.local):
    """What this thread is making at the moment"""
    key: Any
    start: Any
    made: Any
    rng: Any
    place: Any
    owned: Any
    step: Any
    drawn: Any
    spared: Any
    once: Any
    copies: Any
    beside: Any

    def __reduce__(self):
        ...

class item_scope:
    """A context that says which items are being made: `item_rng()` inside belongs to item number `start + len(made)`

Arguments:
    start: Position of the first item in the epoch
    made: The list that the items are collected in: its length is the number of finished items
    owned: Whether steps may seed the generators that they own"""
    new: Any
    guard: Any
    old: Any

    def __init__(self, *key: int, start: int=0, made=..., owned: bool=True):
        ...

    def __enter__(self):
        ...

    def __exit__(self, *exc):
        ...

def item_rng() -> random.Random:
    """Random numbers of the item that is being made: fixed by (seed, epoch, position, place in the pipeline)"""
    ...
