# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = []
import threading, warnings, zlib
from collections.abc import Mapping
from functools import partial
from numbers import Number
from operator import attrgetter
from types import MethodType
import torch
from fastcore.basics import patch
from .dispatch import stamp
from .nested import parts_of
from .rng import _now
from .luck import at_place, owned_by
from .thread_copies import own_copy
from .typed_classes import _set_last, _settings
from .transform import Transform, _label, _methods_of, note_step

class _Row:
    """The transforms of a pipeline, their places, and the plans made for them"""
    fs: Any
    salt: Any
    origin: Any
    nth: Any
    plans: Any
    passed: Any
    numbers: Any
    home: Any
    places: Any

    def __init__(self, fs, salt, origin=None, nth=None):
        ...

    def placed(self, j, do):
        """`do` of transform `j` with random numbers of its own, if it may draw"""
        ...

class _Plan:
    """Which step acts next on which types, for one row of transforms"""
    row: Any
    name: Any
    filt: Any
    as_item: Any
    stamp: Any
    abc: Any
    added: Any
    set_last: Any
    settings: Any
    fs: Any
    deep: Any
    runs: Any
    nexts: Any
    looked: int

    def __init__(self, row, name, filt, as_item):
        ...

    def watched(self, x, seen, i=0):
        """`x` through the steps; `seen(i, x)` is called after each step that did something"""
        ...

    def through(self, x, i=0):
        """`x` through all steps from number `i` on"""
        ...

class _Run:
    """The functions of several steps in one row, for a value of types that were seen before"""
    calls: Any
    whole: Any
    end: Any

    def __init__(self, calls, whole, end):
        ...

    def through(self, x):
        """`x` through the steps, and the number of the next step"""
        ...

class _Call:
    """One function of one step in a run"""
    at: Any
    step: Any
    name: Any
    tfm: Any
    m: Any
    part: Any
    go: Any
    f: Any

    def __init__(self, at, step, name, tfm, m, part):
        ...

    def first(self, was):
        """The result for `was`, cast; notes whether the cast does anything"""
        ...

    def kept(self, o, was):
        """A result of an unexpected type, cast"""
        ...

    def note(self, e, was):
        ...

    def follow(self, calls):
        """Call what the step has for a value made by the last of `calls` on the same part, if it has something"""
        ...
