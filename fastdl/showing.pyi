# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['verbatim', 'limits_of', 'array_of', 'to_pixels', 'printable', 'as_words', 'in_lines', 'titles_of', 'show_title', 'show_image', 'get_grid', 'draw_points', 'draw_boxes', 'name_boxes', 'drawable', 'is_plain_list', 'show_item', 'show_images', 'film_strip', 'ctxs_for']
import math, os, re, sys, textwrap
from functools import singledispatch
import numpy as np, torch
from .nested import is_listy, leaves, parts_of

def limits_of(a):
    """The numbers of the array `a` that are drawn black and white"""
    ...

def array_of(im):
    """`im` as h×w or h×w×c numbers, and in words the shape that it needs"""
    ...

def to_pixels(im, limits: tuple | None=None) -> np.ndarray:
    """What `im` looks like. ValueError for a shape that is not one picture"""
    ...

def printable(s: str) -> str:
    """`s` so that it can be printed, drawn and written: control characters and bytes that are no UTF-8 become escapes"""
    ...

def as_words(s) -> str:
    """`s` for a title: few digits, `(none)` for what is empty"""
    ...
verbatim: Any

def in_lines(s: str, width: int=36, lines: int=6) -> str:
    """`s` in lines that a figure has room for"""
    ...

def titles_of(ctx) -> list:
    """What `show_title` wrote above `ctx`, whole"""
    ...

def show_title(s, ctx=None):
    """Show `s` as the title of `ctx`, below the one it has"""
    ...

def show_image(im, ctx=None, title=None, figsize: tuple | None=None, cmap=None, **kw):
    """Draw one picture. One with fewer pixels, drawn over another, covers the same area"""
    ...

def get_grid(n: int, nrows: int | None=None, ncols: int | None=None, figsize: tuple | None=None, title=None) -> list:
    """A figure with room for `n` pictures"""
    ...

def draw_points(rows, ctx=None, color='#e69f00', size=20):
    """Draw points as dots. Those outside the picture are not seen"""
    ...

def draw_boxes(rows, ctx=None, labels=None, color='#d55e00'):
    """Draw boxes as rectangles"""
    ...

def name_boxes(names, ctx) -> bool:
    """Write `names` at the boxes drawn last on `ctx`"""
    ...

def drawable(o):
    """What can show itself as `o`: a chapter that knows classes of another library registers them here"""
    ...

def is_plain_list(o) -> bool:
    """Whether `o` is a list of plain values, and perhaps of many: tokens, or labels"""
    ...

def show_item(o, ctx=None, **kw):
    """Show the parts of an item, each on what the one before was drawn on"""
    ...

def show_images(ims, titles=None, nrows: int | None=None, ncols: int | None=None, figsize: tuple | None=None, title=None, **kw) -> list:
    """A grid of pictures. Whatever has a `show` is asked to show itself"""
    ...

def film_strip(trace, ncols: int=5, figsize: tuple | None=None) -> list:
    """Draw what each step of a pipeline made of one item, and write below what it is"""
    ...

def ctxs_for(b, n: int) -> list:
    """Where to draw `n` items: the grid of the first part of the batch that has one"""
    ...
