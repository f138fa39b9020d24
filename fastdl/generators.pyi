# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['find_generators', 'Owned', 'device_seeded']
import random, threading, zlib
from functools import partial
from multiprocessing.reduction import ForkingPickler
import numpy as np, torch
from .core import interrupts_wait, uncut
from .transfer import first_uses
from .object_walk import _bits, _is_rng, _walk
from .order import hash64

def find_generators(*roots, limit: int=4000, but=...) -> list:
    """The random generators that `roots` hold, directly or behind attributes, lists, closures, globals

Arguments:
    limit: Visit at most so many objects
    but: Objects not to go into"""
    ...

class Owned:
    """The generators that `roots` hold, to be seeded together and put back

Arguments:
    limit: Visit at most so many objects
    but: Objects not to go into"""
    names: Any

    def __init__(self, *roots, limit: int=4000, but=...):
        ...

    def __len__(self):
        ...

    def __repr__(self):
        ...

    def seed(self, seed: int):
        """Seed each generator with a number that depends on `seed` and on the path of the generator

Arguments:
    seed: Any whole number"""
        ...

    def state(self) -> list:
        """The states of all generators"""
        ...

    def put_back(self, state: list):
        """Set the generators to these states

Arguments:
    state: A result of `state()`"""
        ...

class device_seeded:
    """A context in which the generators of CUDA, XPU and MPS start from `seed`; they are put back at the end

Arguments:
    seed: Any whole number"""
    seed: Any
    guard: Any
    outer: Any

    def __init__(self, seed: int):
        ...

    def __enter__(self):
        ...

    def seed_all(self):
        """Seed the devices in use, except those that have been seeded here"""
        ...

    def __exit__(self, *exc):
        ...
