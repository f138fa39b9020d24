# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['at_place', 'SameLuck', 'ItemSeeds', 'owned_by']
import ctypes, random
import numpy as np, torch
from fastcore.basics import patch
from .core import interrupts_wait, uncut
from .order import hash64
from .rng import _global, _now, _pair, item_rng, same_state
from .generators import Owned, find_generators

def at_place(place: int, owned, f, x):
    """`f(x)` with the random numbers of the item at this place

Arguments:
    place: A number that no other step has
    owned: `Owned` generators of the step, which are seeded for the item; `()` for none
    f: The step
    x: The item"""
    ...

class SameLuck:
    """A context in which each part of an item starts from the same random numbers; `part()` begins a part

Arguments:
    owned: `Owned` generators of the step
    shared: Whether the step may draw from the global generators"""
    owned: Any
    shared: bool
    begun: bool
    after: Any
    guard: Any
    was: Any
    mine: Any
    all: Any

    def __init__(self, owned=..., shared: bool=True):
        ...

    def __enter__(self):
        ...

    def __exit__(self, *exc):
        ...

    def part(self):
        """Begin the next part"""
        ...

    def apply(self, f, i, o):
        """`f` on the next part `o`"""
        ...

class ItemSeeds:
    """Seeds from `item_rng()` for the generators of another library, in `numbers`; of so many `bits` each"""
    rng: Any
    noted: Any
    numbers: Any
    state: Any

    def __init__(self, *bits):
        ...

    def unused(self, yes: bool=True):
        """Nobody has drawn with these seeds; with False: somebody has"""
        ...

def owned_by(step, origin=None) -> Owned:
    """The generators of a step, to be seeded for each item

Arguments:
    step: A transform
    origin: The original, if the step is a copy"""
    ...
