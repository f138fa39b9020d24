# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['generator_of', 'named_sources']
import builtins, dis, random, re, sys, types
from collections import deque
from functools import lru_cache, partial
import numpy as np, torch
from fastcore.basics import patch
from .object_walk import _cell, _codes, _enter, _holders, _leaves, _library, _of_items, attributes

def generator_of(f) -> str | None:
    """The generator of the process from which a function of one of these three modules draws

Arguments:
    f: A function"""
    ...

class _Reading:
    """What the code of some objects names, and that of all that they use"""
    limit: Any
    found: Any
    names: Any

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
        """The methods of a class, and of those it comes from, that are used by a name that has come up"""
        ...

    def of_code(self, f):
        """The objects that `f` names; the names of attributes are noted"""
        ...

def named_sources(*roots, limit: int=1000) -> list:
    """From which generators of the process items may draw, and whether they may use `hash`, because their code names them

Arguments:
    limit: Read at most so many objects"""
    ...
