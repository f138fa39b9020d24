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
    """`inspect.signature`, which also from Python 3.14 on does not mind names that are defined later"""
    ...

class Method:
    """A function, the classes it takes and the class it promises"""
    types: Any
    ret: Any
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
    """A short name: `str.upper`, `Puppy.create`; that of its class if it has none"""
    ...

def changed() -> None:
    """Make every remembered choice stale"""
    ...

def stamp() -> tuple:
    """Equal to an earlier stamp for as long as what was chosen then still holds"""
    ...

class TypeDispatch:
    """Functions under one name; the type of the first argument chooses among them"""
    owner: type | None
    name: str | None
    own: Any

    def __init__(self, *funcs, owner: type | None=None, name: str | None=None):
        ...

    def __call__(self, *args, **kwargs):
        """The chosen function's answer; the first argument itself if no function is for it"""
        ...

    def find(self, t: type) -> Method | None:
        """What is known of the function for values of class `t`"""
        ...

    def methods(self) -> list:
        """Every `Method`, the parents' included; of two with the same key the later, or the one of the subclass"""
        ...

    def add(self, f, near=None):
        """File `f` under its first annotation and give it back, so that this is a decorator too"""
        ...

    def __getitem__(self, t):
        """The function for values of class `t`, or None"""
        ...

    def returns(self, x) -> type | tuple | None:
        """The class promised by the function that `x` gets, as far as the annotation says"""
        ...

    def __repr__(self):
        ...

    def __get__(self, inst, owner=None):
        ...

    def __getstate__(self):
        ...
