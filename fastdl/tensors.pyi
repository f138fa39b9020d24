# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['TensorBase', 'TensorImage', 'TensorImageBW', 'TensorVideo', 'TensorMask', 'Category', 'MultiCategory']
import math
from copy import deepcopy
from functools import lru_cache
from io import BytesIO
from types import FunctionType
import numpy as np, torch, torch.nn.functional as F
from torch.compiler import is_dynamo_compiling
from torch.overrides import get_default_nowrap_functions
from fastcore.basics import patch
from .collation import _unmasked
from .showing import array_of, as_words, get_grid, limits_of, name_boxes, show_image, show_title, to_pixels
from .showing import in_lines, printable, titles_of, verbatim
_call_plain = torch.Tensor.__torch_function__

class TensorBase(torch.Tensor):
    """A tensor that keeps its type and its attributes under torch's operations"""
    min_ndim: Any
    whole: Any

    def __new__(cls, x, **attrs):
        ...

    @classmethod
    def __torch_function__(cls, func, types, args=..., kwargs=None):
        ...

    def as_subclass(self, cls: type) -> torch.Tensor:
        """The same memory as another type; the attributes are kept, except by a plain tensor

Arguments:
    cls: Any subclass of `torch.Tensor`, or `torch.Tensor` itself for a plain one"""
        ...

    def __deepcopy__(self, memo):
        """A copy with type, attributes and gradient; as in torch, only leaves of the graph can be copied"""
        ...

class TensorImage(TensorBase):
    """Pixels, channels first: c×h×w, or n×c×h×w for a batch; bytes, or floats from 0 to 1"""
    min_ndim: Any
    item_ndim: Any

    def __repr__(self):
        ...

    def show(self, ctx=None, **kw):
        """Draw the picture, or the first twelve pictures of a batch, or twelve frames of a clip

Arguments:
    ctx: A matplotlib axes; None: a new figure"""
        ...

    def get_ctxs(self, max_n: int=10, **kw) -> list:
        """A grid for the first `max_n` pictures of this batch, or for this one

Arguments:
    max_n: At most so many axes"""
        ...

class TensorImageBW(TensorImage):
    """A grey image: 1×h×w, or n×1×h×w for a batch"""

class TensorVideo(TensorImage):
    """A clip: t×c×h×w, or n×t×c×h×w for a batch; a frame of it is a picture"""
    item_ndim: Any

class TensorMask(TensorBase):
    """One class number per pixel: h×w, or n×h×w for a batch; `colors`, a table of RGB bytes, says how they look"""
    min_ndim: Any
    item_ndim: Any
    colors: Any
    layer: Any

    def __repr__(self):
        ...

    def show(self, ctx=None, alpha: float | None=None, **kw):
        """Draw the mask, a colour for each number

Arguments:
    ctx: A matplotlib axes, perhaps with a picture on it; None: a new figure
    alpha: Opacity; None: half over a picture, else full"""
        ...

    def get_ctxs(self, max_n: int=10, **kw) -> list:
        """A grid for the first `max_n` pictures of this batch, or for this one

Arguments:
    max_n: At most so many axes"""
        ...

class Category(str):
    """The name of a class: a string that is shown as the title of a picture. `None` gives the empty name"""

    def __new__(cls, name=''):
        ...

    def show(self, ctx=None, **kw):
        ...

class MultiCategory(list):
    """The names of several classes at once"""

    def __init__(self, items=...):
        ...

    def show(self, ctx=None, sep=';', **kw):
        ...
