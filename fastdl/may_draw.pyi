# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['NEVER', 'FROM_ITEM', 'PERHAPS', 'draws_of', 'draws_of_method']
import builtins, dis, inspect, itertools, math, operator, random, re, sys, types
from functools import cache, lru_cache
from itertools import chain
from pathlib import PurePath
import numpy as np, torch
from .object_walk import _cell, _codes
from .rng import item_rng
NEVER: int
FROM_ITEM: int
PERHAPS: int

def draws_of(f, depth: int=3, bound: bool=False) -> int:
    """Whether `f` may draw random numbers, as far as its code shows

Arguments:
    f: A function, a method, a class, any callable
    depth: How many levels of called functions are looked into
    bound: Whether it is a method: if it uses `self`, the answer is `PERHAPS`"""
    ...

def draws_of_method(obj, name: str, depth: int=3) -> int:
    """Whether a method may draw, as far as its code and the attributes that it reads show now

Arguments:
    obj: An object, such as a data set
    name: The name of its method
    depth: As for `draws_of`"""
    ...
