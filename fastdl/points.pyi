# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['TensorPoint', 'TensorBBox', 'PadBoxes', 'Ragged']
from collections.abc import Sequence
from functools import reduce
from itertools import chain
from operator import itemgetter
from typing import Any
import numpy as np, torch
from torch.compiler import is_dynamo_compiling
from fastcore.basics import patch
from .nested import is_listy, keys_of, leaves, parts_of, rebuild
from .retention import retain_type
from .showing import draw_boxes, draw_points, name_boxes
from .tensors import TensorBase, TensorImage
from .transform import ItemTransform

class _Places(TensorBase):
    """The base class of `TensorPoint` and `TensorBBox`"""
    min_ndim: Any
    item_ndim: Any
    layer: Any

    def __new__(cls, x, **attrs):
        ...

    @classmethod
    def __torch_function__(cls, func, types, args=..., kwargs=None):
        ...

    def moved(self, scale=..., shift=...) -> _Places:
        """The places in the picture after it is scaled and then shifted

Arguments:
    scale: Factors for x and y; -1 mirrors
    shift: Added after scaling, in pixels"""
        ...

    def is_padding(self) -> torch.Tensor:
        """Which rows are padding

Arguments:
    self: Booleans, one for each row"""
        ...

class TensorPoint(_Places):
    """Points of one picture, n×2 floats: x and y in its pixels; b×n×2 in a batch"""

    def show(self, ctx=None, color='#e69f00', size=20, **kw) -> Any:
        """Draw the points as dots. Points outside of the picture are not visible

Arguments:
    ctx: A matplotlib axes, perhaps with a picture on it; None: a new figure
    color: Colour of the dots
    size: Area of a dot, in square points"""
        ...

class TensorBBox(_Places):
    """Boxes of one picture, n×4 floats: x0 y0 x1 y1 in its pixels; b×n×4 in a batch"""

    def clipped(self, w: float, h: float) -> TensorBBox:
        """The part of each box inside of the picture. A box that lies outside gets no area, but stays beside its label

Arguments:
    w: Width of the picture
    h: Height"""
        ...

    def show(self, ctx=None, labels: Sequence | None=None, color='#d55e00', **kw) -> Any:
        """Draw the boxes as rectangles

Arguments:
    ctx: A matplotlib axes, perhaps with a picture on it; None: a new figure
    labels: A name for each box; None: the names that are shown next, if there are equally many
    color: Colour of the edges"""
        ...

class PadBoxes(ItemTransform):
    """Pads points, boxes and parts with one row for each to the most rows in the batch; decoding removes the padding"""
    draws: Any
    gives_items: Any

    def encodes(self, items, /) -> None:
        ...

    def decodes(self, b, /) -> None:
        ...

class Ragged:
    """One column of a batch, whose samples have different numbers of rows: `col[i]` has the rows of sample `i`"""
    ndim: Any
    rows: Any

    def __init__(self, rows):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

    def __getitem__(self, i):
        ...

    def __repr__(self):
        ...
