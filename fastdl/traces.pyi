# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['no_value', 'takes_of', 'unlike', 'Way', 'thumbnail', 'ItemTrace']
import base64, io
from time import perf_counter
import numpy as np, torch
from fastcore.basics import patch
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
    """How `a` differs from `b`, in words

Arguments:
    a: A value on the way back
    b: The value at the same place on the way forwards"""
    ...

class Way:
    """A value after each step of a pipeline, and at the same places on the way back

Arguments:
    name: Name of the pipeline in the report
    p: Its steps
    x: The value that goes in"""
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
        """Decode `o` step by step; returns the value before the first step, or `no_value` if a `decodes` fails"""
        ...
no_value: Any

def thumbnail(o, size: int=80) -> str:
    """The first picture in `o` as a small `<img>`

Arguments:
    o: A value
    size: Pixels of the longer side"""
    ...

class ItemTrace(Report):
    """An item through all transforms, and back

Arguments:
    title: The first line
    ways: The `Way`s in forward order, after `Way.back`
    times: Whether the table has a column with milliseconds
    below: Further sentences below the table"""
    ways: list

    def __init__(self, title: str, ways: list, times: bool=False, below=...):
        ...

    @property
    def differs(self) -> str | None:
        """The last step that is not undone, with the difference; None: the item comes back unchanged"""
        ...

    def show(self, **kw):
        """Draw the forward values as a row of pictures: a film strip"""
        ...
