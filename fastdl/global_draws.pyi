# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['OWN', 'generator_of', 'named_sources']
import builtins, dis, random, re, sys, types
from collections import defaultdict, deque
from functools import cached_property, lru_cache, partial, partialmethod, singledispatchmethod
from itertools import islice
import numpy as np, torch
from fastcore.basics import patch
from .rng import _process_rngs
from .object_walk import _cell, _codes, _enter, _holders, _is_rng, _leaves, _library, attributes

def generator_of(f) -> str | None:
    """The generator of the process from which a function of one of these three modules draws

Arguments:
    f: A function, a module or a generator"""
    ...

class _Reading:
    """What the code of some objects names, and that of all that they use"""
    limit: Any
    found: Any
    names: Any
    seen: Any
    users: Any
    bases: Any
    gens: Any
    roots: Any
    copied: Any

    def __init__(self, limit):
        ...

    def read(self, roots):
        """Read until no new names come up, which other objects may have as methods"""
        ...

    def inside(self, o):
        """The objects that are read after `o`"""
        ...

    def of_object(self, o, t):
        """The attributes and methods that may be used of an object"""
        ...

    def of_class(self, c):
        """The methods of a class that an item names"""
        ...

    def of_user(self, held, c, is_root=False):
        ...

    def of_code(self, f):
        """The objects that `f` names; the names of attributes are noted"""
        ...
OWN: str

def named_sources(*roots, limit: int=1000) -> list:
    """From which generators that threads share items may draw, and whether they use `hash`, as their code names them

Arguments:
    limit: Read at most so many objects"""
    ...
