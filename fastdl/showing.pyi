# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['verbatim', 'limits_of', 'array_of', 'to_pixels', 'printable', 'as_words', 'in_lines', 'titles_of', 'show_title', 'show_image', 'get_grid', 'draw_points', 'draw_boxes', 'name_boxes', 'drawable', 'is_plain_list', 'show_item', 'show_images', 'film_strip', 'ctxs_for']
import math, os, re, sys, textwrap
from functools import singledispatch
import numpy as np, torch
from .nested import is_listy, leaves, parts_of

def limits_of(a):
    """The two numbers that are drawn black and white for the array `a`"""
    ...

def array_of(im):
    """`im` as an array h×w or h×w×c, and the shape that it needs in words, for messages"""
    ...

def to_pixels(im, limits: tuple | None=None) -> np.ndarray:
    """`im` as bytes for a screen. ValueError for a shape that is not one picture"""
    ...

def printable(s: str) -> str:
    """`s` with escapes for control characters and bytes that are not UTF-8, so that it can be printed, drawn and written"""
    ...

def as_words(s) -> str:
    """`s` as text for a title: numbers with few digits, `(none)` for None and for empty values"""
    ...
verbatim: Any

def in_lines(s: str, width: int=36, lines: int=6) -> str:
    """`s` broken into short lines, for a figure"""
    ...

def titles_of(ctx) -> list:
    """The full text of each title that `show_title` wrote above `ctx`"""
    ...

def show_title(s, ctx=None):
    """Show `s` as a title of `ctx`, below the titles that it has"""
    ...

def show_image(im, ctx=None, title=None, figsize: tuple | None=None, cmap=None, **kw):
    """Draw one picture. A picture that is drawn over another covers the same area, whatever its size in pixels"""
    ...

def get_grid(n: int, nrows: int | None=None, ncols: int | None=None, figsize: tuple | None=None, title=None) -> list:
    """A figure with room for `n` pictures"""
    ...

def draw_points(rows, ctx=None, color='#e69f00', size=20):
    """Draw points as dots. Points outside of the picture are not visible"""
    ...

def draw_boxes(rows, ctx=None, labels=None, color='#d55e00'):
    """Draw boxes as rectangles"""
    ...

def name_boxes(names, ctx) -> bool:
    """Write `names` at the boxes drawn last on `ctx`"""
    ...

def drawable(o):
    """An object that can show itself in place of `o`; chapters register classes of other libraries here"""
    ...

def is_plain_list(o) -> bool:
    """Whether `o` is a list of numbers, strings and None only, such as tokens or labels"""
    ...

def show_item(o, ctx=None, **kw):
    """Show the parts of an item, each on the axes of the part before"""
    ...

def show_images(ims, titles=None, nrows: int | None=None, ncols: int | None=None, figsize: tuple | None=None, title=None, **kw) -> list:
    """Draw pictures or items in a grid. An object with a `show` draws itself"""
    ...

def film_strip(trace, ncols: int=5, figsize: tuple | None=None) -> list:
    """Draw the result of each step of a pipeline, with its class and size below"""
    ...

def ctxs_for(b, n: int, **kw) -> list:
    """Axes for `n` items, from the `get_ctxs` of the first part of the batch that has one"""
    ...
