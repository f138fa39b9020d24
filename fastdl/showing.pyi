# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['verbatim', 'limits_of', 'array_of', 'to_pixels', 'printable', 'as_words', 'in_lines', 'titles_of', 'show_title', 'Cells', 'print_table', 'in_a_line', 'show_image', 'get_grid', 'draw_points', 'draw_boxes', 'name_boxes', 'drawable', 'is_plain_list', 'show_item', 'show_images', 'film_strip', 'ctxs_for']
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
    """`im` as bytes for a screen. ValueError for a shape that is not one picture

Arguments:
    im: A c×h×w or h×w tensor; or an h×w×c or h×w array, or anything that turns into one, such as a Pillow image
    limits: The numbers for black and white; None: see above. Bytes stay as they are"""
    ...

def printable(s: str) -> str:
    """`s` with escapes for control characters and bytes that are not UTF-8, so that it can be printed, drawn and written

Arguments:
    s: A label, the name of a file, an error"""
    ...

def as_words(s) -> str:
    """`s` as text for a title: numbers with few digits, `(none)` for None and for empty values

Arguments:
    s: Anything"""
    ...
verbatim: Any

def in_lines(s: str, width: int=36, lines: int=6) -> str:
    """`s` broken into short lines, for a figure

Arguments:
    s: As `as_words` or `printable` give it
    width: Characters in a line
    lines: At most so many lines; a longer text ends in …"""
    ...

def titles_of(ctx) -> list:
    """The full text of each title that `show_title` wrote above `ctx`

Arguments:
    ctx: A matplotlib axes"""
    ...

def show_title(s, ctx=None):
    """Show `s` as a title of `ctx`, below the titles that it has

Arguments:
    s: Anything; shown as `as_words(s)`
    ctx: A matplotlib axes, or `Cells`; None: print"""
    ...

class Cells(list):
    """The words of an item, which are collected in place of axes"""

def print_table(rows: list, heads: list=..., width: int=100):
    """Print `rows` as columns side by side

Arguments:
    rows: Lists of strings; rows of a single one are printed in full
    heads: The names of the first columns; an empty list: no line of names
    width: Characters in a line"""
    ...

def in_a_line(o) -> str:
    """`o` as words of one line, with a mark at each break"""
    ...

def show_image(im, ctx=None, title=None, figsize: tuple | None=None, cmap=None, **kw):
    """Draw one picture. A picture that is drawn over another covers the same area, whatever its size in pixels

Arguments:
    im: See `to_pixels`
    ctx: A matplotlib axes; None: a new figure
    title: Above the picture; None: the title that is there stays
    figsize: Of a new figure, in inches; None: small
    cmap: For one channel; None: grey, black is 0"""
    ...

def get_grid(n: int, nrows: int | None=None, ncols: int | None=None, figsize: tuple | None=None, title=None) -> list:
    """A figure with room for `n` pictures

Arguments:
    n: How many axes
    nrows: None: as many as `n` pictures in `ncols` columns need, or about as many as columns
    ncols: None: as many as `n` pictures in `nrows` rows need
    figsize: In inches; None: 1.8 per picture
    title: Above the whole figure"""
    ...

def draw_points(rows, ctx=None, color='#e69f00', size=20):
    """Draw points as dots. Points outside of the picture are not visible

Arguments:
    rows: n×2: x and y
    ctx: A matplotlib axes, perhaps with a picture on it; None: a new figure
    color: Colour of the dots
    size: Area of a dot, in square points"""
    ...

def draw_boxes(rows, ctx=None, labels=None, color='#d55e00'):
    """Draw boxes as rectangles

Arguments:
    rows: n×4: x0, y0, x1, y1
    ctx: A matplotlib axes, perhaps with a picture on it; None: a new figure
    labels: A name for each box; None: `name_boxes` may write them later
    color: Colour of the edges"""
    ...

def name_boxes(names, ctx) -> bool:
    """Write `names` at the boxes drawn last on `ctx`

Arguments:
    names: A list, or a tensor of numbers; for anything else nothing is written
    ctx: Axes on which boxes may have been drawn"""
    ...

def drawable(o):
    """An object that can show itself in place of `o`; chapters register classes of other libraries here

Arguments:
    o: Anything"""
    ...

def is_plain_list(o) -> bool:
    """Whether `o` is a list of numbers, strings and None only, such as tokens or labels"""
    ...

def show_item(o, ctx=None, **kw):
    """Show the parts of an item, each on the axes of the part before

Arguments:
    o: A nest of tuples, lists and mappings
    ctx: A matplotlib axes; None: words are printed, and a picture gets a figure of its own"""
    ...

def show_images(ims, titles=None, nrows: int | None=None, ncols: int | None=None, figsize: tuple | None=None, title=None, **kw) -> list:
    """Draw pictures or items in a grid. An object with a `show` draws itself

Arguments:
    ims: Pictures; or items, each drawn on axes of its own: tuples or dictionaries of picture, mask, boxes, label
    titles: One for each
    nrows: See `get_grid`
    ncols: See `get_grid`
    figsize: See `get_grid`
    title: Above the whole figure"""
    ...

def film_strip(trace, ncols: int=5, figsize: tuple | None=None) -> list:
    """Draw the result of each step of a pipeline, with its class and size below

Arguments:
    trace: The result of `Pipeline.trace`: pairs of a step's name and its result
    ncols: Pictures in a row
    figsize: See `get_grid`"""
    ...

def ctxs_for(b, n: int, **kw) -> list:
    """Axes for `n` items, from the `get_ctxs` of the first part of the batch that has one

Arguments:
    b: A batch
    n: How many of its items are shown"""
    ...
