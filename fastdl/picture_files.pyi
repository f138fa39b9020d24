# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['closed_formats', 'upright', 'turn_of', 'info_of', 'turned', 'refused', 'check_size', 'loaded', 'copy_of_picture', 'regular_file', 'at_start', 'known_formats', 'open_picture', 'explain']
import errno, os, re, stat
from functools import partial
from io import BytesIO
import numpy as np
from PIL import Image, ImageFile, UnidentifiedImageError
from .core import add_note, did_you_mean
from .showing import printable

def upright(im):
    """`im` turned as its EXIF block says, and without that block, so that it is not turned again

Arguments:
    im: A Pillow image"""
    ...

def turn_of(im):
    """How `im` is to be turned, as Pillow calls it; None: not at all"""
    ...

def info_of(im, turn):
    """The `info` of `im`; without the entries that say how to turn it, if it was turned"""
    ...

def turned(a, turn):
    """The pixels `a`, h×w×c, turned as Pillow turns a picture"""
    ...
closed_formats: Any

def refused(k):
    """The message for a file of the closed format `k`"""
    ...

def check_size(im):
    """Raise a DecompressionBombError if a picture, or a tile of it, has more pixels than Pillow's limit"""
    ...

def loaded(im, closed):
    """`im` with its pixels. The format and size of a file that is not read yet are checked first"""
    ...

def copy_of_picture(im):
    """A copy of a Pillow image, with the name and the format of its file

Arguments:
    im: A Pillow image, or anything else"""
    ...

def regular_file(src):
    """The path `src` as a string, and the size of the file; an OSError if it exists and is not a regular file"""
    ...

def at_start(f):
    """The open file `f` at its start; if it cannot seek, a BytesIO with everything that is read from it"""
    ...

def known_formats(formats):
    """`formats` as a list of names that Pillow knows"""
    ...

def open_picture(f, formats, closed):
    """`Image.open` with `formats` only, or without the `closed` ones"""
    ...

def explain(e, f, name, closed=..., formats=None):
    """Raise an error of `e`'s class that names the file and says what to do"""
    ...
