# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = []
import difflib, sys, threading
from abc import ABCMeta
from collections import ChainMap, defaultdict
from functools import partial
from numbers import Integral
from types import FunctionType
from fastcore.basics import patch
from .core import add_note, did_you_mean
from .dispatch import Method, TypeDispatch, changed, func_name, signature
from .rng import _now

class _Body(dict):
    """The names of a class body, in which a second `encodes` does not erase the first"""
    found: Any

    def __init__(self):
        ...

    def __setitem__(self, k, v):
        ...

class _TfmMeta(ABCMeta):

    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        ...

    def __new__(mcs, name, bases, body, **kwargs):
        ...

    def __call__(cls, *args, **kwargs):
        ...

    def __setattr__(cls, k, v):
        ...

    @property
    def __signature__(cls):
        ...
