# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['PILBase', 'PILImage', 'PILImageBW', 'PILMask', 'resize_image', 'ImageResizer', 'check_turned']
import inspect, os, warnings
from collections.abc import Mapping
from functools import lru_cache, wraps
from io import BytesIO, TextIOBase
from numbers import Integral
from operator import is_
from pathlib import PurePath
import numpy as np, torch
from PIL import Image, ImageFilter
from fastcore.basics import patch
from fastcore.foundation import L
from .core import did_you_mean
from .error_facts import tell
from .nested import _form, leaves, parts_of, rebuild
from .showing import film_strip, is_plain_list, printable, show_images
from .showing import drawable
from .points import TensorBBox, TensorPoint
from .tensors import TensorImage, TensorImageBW, TensorMask
from .transform import ItemTransform
from .levels import as_bytes, check_range, class_numbers, one_channel
from .picture_files import at_start, check_size, closed_formats, explain, info_of, known_formats
from .picture_files import loaded, open_picture, regular_file, turn_of, turned, upright
from .pixels import _has_turbo, _head_and_frame, picture_of, pixels_of, plain_picture, turbo_pixels
from .fitting import by_torch, centres, plan_of, resize_tensor, torch_agrees, void_for, ways

class PILBase(Image.Image):
    """The base class of `PILImage` and `PILMask`

Arguments:
    im: Any Pillow image; its pixels are shared if its mode allows"""
    closed_formats: Any
    readonly: int
    info: Any

    def __init__(self, im: Image.Image | None=None):
        ...

    def __repr__(self):
        ...

    def to_tensor(self):
        """A `TensorImage` (3×h×w), `TensorImageBW` (1×h×w) or `TensorMask` (h×w), always a copy. Bytes are `uint8`"""
        ...

    def show(self, ctx=None, **kw):
        """Draw the picture (Pillow's own `show` starts another program)

Arguments:
    ctx: A matplotlib axes; None: a new figure"""
        ...

    @classmethod
    def create(cls, src, min_size=None, bits=None, span=None, formats=None):
        """Open `src` upright, in this class's mode. Errors keep their class, name the file, and say what to do

Arguments:
    src: A path, bytes, an open binary file, an array (h×w×c), a tensor (c×h×w), a Pillow image; see below for a dict
    min_size: A JPEG may be decoded at 1/2, 1/4 or 1/8 while both sides keep this many pixels; None: never
    bits: Bits of the numbers in a picture that is not stored as bytes: 12 if they go to 4095; None: all 16
    span: (black, white): numbers up to the first become 0, from the second on 255; None: see above
    formats: Names of the formats that a file may have, as `Image.open` takes; None: all but `closed_formats`"""
        ...

class PILImage(PILBase):
    """A colour picture: mode RGB"""
    tensor_type: Any

class PILImageBW(PILImage):
    """A grey picture: mode L"""
    tensor_type: Any

class PILMask(PILBase):
    """One class number per pixel: mode L for bytes, I for larger types"""
    tensor_type: Any
    layer: Any

    def reduce(self, factor, box=None):
        """A ValueError: Pillow's `reduce` averages"""
        ...

    def filter(self, filter):
        """A filter that picks a number of the neighbourhood, like `ImageFilter.ModeFilter`; ValueError for one that blends"""
        ...

def resize_image(im, size: int | tuple, method: str='squish', resample=None, void: int=0):
    """`im` resized to `size`

Arguments:
    im: A Pillow image (also a plain one), or a `TensorImage` or `TensorMask`: single, a clip (t×c×h×w), a batch
    size: Pixels: one number for a square, or (height, width)
    method: 'squish': the shape changes; 'crop': the middle is cut out; 'pad': zeros are added around it
    resample: One of `PIL.Image.Resampling`, for `PILImage`s; None: bilinear, antialiased. Masks: always nearest
    void: The number that 'pad' puts around a mask; 255 is usual for pixels that do not count"""
    ...

class ImageResizer(ItemTransform):
    """Resize the pictures and masks of an item to one size; points and boxes are moved with the picture before them

Arguments:
    size: Pixels: one number for a square, or (height, width)
    method: See `resize_image`
    resample: See `resize_image`
    void: See `resize_image`"""
    order: Any
    draws: Any
    size: int | tuple
    method: str
    resample: Any
    void: int

    def __init__(self, size: int | tuple, method: str='squish', resample=None, void: int=0):
        ...

    def same_is_idle(self, o):
        ...

    @overload
    def encodes(self, im: PILBase | TensorImage | TensorMask, /):
        ...

    @overload
    def encodes(self, o: TensorPoint | TensorBBox, /):
        ...

    @overload
    def encodes(self, im: Image.Image, /):
        ...

    @overload
    def encodes(self, o: tuple | list | L | Mapping, /) -> None:
        ...

def check_turned(o):
    """ValueError if a mask lies on its side, because its photograph was turned upright and the mask was not

Arguments:
    o: An item"""
    ...
