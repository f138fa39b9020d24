# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['no_value', 'takes_of', 'unlike', 'Way', 'thumbnail', 'ItemTrace']
import base64, io
from time import perf_counter
import numpy as np, torch
from .nested import keys_of, leaves, map_nested, parts_of
from .transform import _label, _methods_of
from .pipeline import Pipeline
from .showing import film_strip, to_pixels
from .reports import Cell, Report, Step, in_words, run_steps

def takes_of(t) -> str:
    """The types that a transform takes, in words"""
    ...

class _Noted:
    """Notes what each step of a pipeline makes, in `rows`"""
    p: Any
    rows: Any
    done: int
    begun: Any

    def __init__(self, p, rows):
        ...

    def __call__(self, i, o):
        ...

    def note(self, i, *about):
        ...

    def idle_until(self, i):
        ...

def unlike(a, b) -> str:
    """How `a` differs from `b`, in words"""
    ...

class Way:
    """A value through a pipeline, and back"""
    name: str
    p: Pipeline
    start: Any
    end: Any
    idle: Any
    steps: Any
    values: Any
    acted: Any
    backs: Any
    differs: Any

    def __init__(self, name: str, p: Pipeline, x):
        ...

    def back(self, o, compare=True):
        """`o` decoded step by step; returns what it is in front of the first step, `no_value` if a `decodes` fails"""
        ...
no_value: Any

def thumbnail(o, size: int=80) -> str:
    """The first picture in `o`, small, for HTML"""
    ...

class ItemTrace(Report):
    """An item through all transforms, and back"""
    ways: list

    def __init__(self, title: str, ways: list, times: bool=False, below=...):
        ...

    @property
    def differs(self) -> str | None:
        """The last step, in front of which the way back differs from the way there; None: the item comes back as it was"""
        ...

    def show(self, **kw):
        """Draw the values forwards in a row of pictures: a film strip"""
        ...
