# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['generator_of', 'named_sources']
import builtins, dis, inspect, random, sys, types
from collections import deque
from functools import lru_cache, partial
import numpy as np, torch
from fastcore.basics import patch
from .object_walk import _bare, _cell, _codes, _enter, _holders, _leaves, _library, _of_items, attributes

def generator_of(f) -> str | None:
    """The generator of the process from which a function of one of these three modules draws"""
    ...

class _Reading:
    """What the code of some objects names, and that of all that they use"""
    found: Any
    seen: Any

    def __init__(self):
        ...

    def read(self, roots, limit):
        ...

    def inside(self, o):
        """The objects that are read after `o`"""
        ...

    def of_code(self, f):
        """The objects that `f` names, but functions of torch that get a generator"""
        ...

    def of_methods(self, o, fs):
        """What the methods `fs` of `o` name, with the attributes and the other methods that they use"""
        ...

def named_sources(*roots, limit: int=1000) -> list:
    """From which generators of the process items may draw, and whether they may use `hash`, because their code names them"""
    ...
