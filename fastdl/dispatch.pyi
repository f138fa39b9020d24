# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['signature', 'Method', 'func_name', 'changed', 'stamp', 'TypeDispatch']
import importlib, inspect, sys, typing
from abc import get_cache_token
from collections import ChainMap
from functools import partial
from itertools import filterfalse, repeat
from inspect import Parameter
from numbers import Number
from types import CellType, FunctionType, MethodType, UnionType
from fastcore.basics import patch
from .core import add_note

def signature(f) -> inspect.Signature:
    """`inspect.signature`, which accepts names that are defined later, from Python 3.14 on, too

Arguments:
    f: Anything that can be called"""
    ...

class Method:
    """A function, the classes it takes and the class it promises

Arguments:
    f: Any function, class or other callable
    bound: True for a method, whose first parameter `self` is not the key
    near: Mapping of names that its annotations may use besides those around it"""
    types: Any
    ret: Any
    narrow: Any
    late: Any
    f: Any
    bound: bool
    go: Any

    def __init__(self, f, bound: bool=False, near=None):
        ...

    @property
    def takes(self) -> str:
        """Its classes in words: `int|str`"""
        ...

    def __repr__(self):
        ...

    def __getstate__(self):
        ...

    def __setstate__(self, state):
        ...

def func_name(f) -> str:
    """A short name: `str.upper`, `Puppy.create`; the name of its class for an object without a name

Arguments:
    f: Anything that can be called"""
    ...

def changed() -> None:
    """Make every remembered choice stale"""
    ...

def stamp() -> tuple:
    """A value that is equal to an earlier stamp as long as the choices that were made then are still right"""
    ...

class TypeDispatch:
    """Functions under one name; the type of the first argument chooses among them

Arguments:
    owner: The class that has this table as an attribute; its parents' functions count, too
    name: The name of that attribute"""
    owner: type | None
    name: str | None
    own: Any

    def __init__(self, *funcs, owner: type | None=None, name: str | None=None):
        ...

    def __call__(self, *args, **kwargs):
        """The chosen function's result; the first argument itself if no function takes it"""
        ...

    def find(self, t: type) -> Method | None:
        """The `Method` for values of class `t`

Arguments:
    t: The class of a value"""
        ...

    def methods(self) -> list:
        """Every `Method`, with those of parent classes; if two have the same key, the later one, or that of the subclass"""
        ...

    def add(self, f, near=None):
        """Add `f` for the type of its first annotated parameter; returns `f`, so that this is also a decorator

Arguments:
    f: Replaces an earlier function with the same key
    near: Mapping of names that its annotations may use besides those around `f`; None: the caller's"""
        ...

    def __getitem__(self, t):
        """The function for values of class `t`, or None"""
        ...

    def returns(self, x) -> type | tuple | None:
        """The class that the function for `x` promises in its return annotation

Arguments:
    x: A value, or the class of one"""
        ...

    def __repr__(self):
        ...

    def __get__(self, inst, owner=None):
        ...

    def __getstate__(self):
        ...
