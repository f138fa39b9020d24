# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['is_mask', 'is_picture', 'picture_size', 'visual_sizes', 'RandomTransform', 'flip', 'RandomFlip', 'RandomResizedCrop', 'crop_resize', 'ColorJitter', 'change_colour']
import math
from collections.abc import Sequence
from typing import Any
import numpy as np, torch
from PIL import Image, ImageEnhance
from fastcore.basics import patch
from .nested import is_listy, leaves, map_nested
from .image import PILBase, PILMask, _warn_misfit, _warn_outside, resize_image, check_turned
from .fitting import _check_axes
from .rng import item_rng
from .points import TensorBBox, TensorPoint
from .tensors import TensorImage, TensorMask
from .transform import ItemTransform

def is_mask(o) -> bool:
    """Whether `o` is a mask, of torch or of Pillow"""
    ...

def is_picture(o) -> bool:
    """Whether `o` is a picture: a `TensorImage`, or a Pillow image that is not a mask"""
    ...

def picture_size(o) -> tuple:
    """How many pixels a picture has

Arguments:
    o: A picture or a mask, single or batch"""
    ...

def visual_sizes(item, what: str='this') -> list:
    """The size of each picture and mask; for points and boxes, the size of the picture before them, or of the first one

Arguments:
    item: An item or a batch
    what: The name of the step, for the error"""
    ...

class RandomTransform(ItemTransform):
    """Draws random numbers once per item, or per row of a batch, and moves all pictures, masks, points and boxes alike"""
    filt: Any
    order: Any
    batch: bool | None = ...
    moves: Any

    def draw(self, rng, size, /) -> Any:
        """What is drawn for one item

Arguments:
    rng: The item's generator, a `random.Random`
    size: (height, width) of the first picture, in pixels"""
        ...

    def draw_batch(self, n, size, /) -> Any:
        """What is drawn for the rows of a batch, from torch's generator

Arguments:
    n: Number of rows
    size: (height, width) of the rows, in pixels"""
        ...

    def move(self, o, size, drawn, /) -> Any:
        """A part of an item, moved

Arguments:
    o: A picture, mask, points or boxes, or a batch of them
    size: (height, width) of the picture that it belongs to, in pixels
    drawn: What `draw` or `draw_batch` has returned"""
        ...

    def encodes(self, item, /) -> None:
        ...

    def moved(self, item, drawn):
        """`item` with all visual parts moved by the result of `drawn(item, sizes)`; unchanged if that is None

Arguments:
    item: An item or a batch
    drawn: Called with the item and a list of sizes, one for each part (None: it is not visual)"""
        ...

    def drawn(self, item, sizes):
        """The random numbers for an item, or for each row of a batch. ValueError if four axes may be either

Arguments:
    item: An item or a batch
    sizes: (height, width) for each of its parts; None: the part is not visual"""
        ...

def flip(o, size: tuple, vertical: bool=False) -> Any:
    """`o` mirrored

Arguments:
    o: A picture, mask, points or boxes
    size: (height, width) of the picture it belongs to
    vertical: True: exchange top and bottom; False: left and right"""
    ...

class RandomFlip(RandomTransform):
    """Mirrors an item, with its masks, points and boxes, with probability `p`

Arguments:
    p: Probability
    vertical: True: exchange top and bottom; False: left and right
    filt: The split whose items are augmented; None: all splits
    batch: True: for `after_batch`, each row separately; False: four axes are a clip, moved as one"""
    order: Any
    p: Any
    vertical: bool

    def __init__(self, p: float=0.5, vertical: bool=False, filt: int | None=0, batch: bool | None=None):
        ...

    def draw(self, rng, size):
        ...

    def draw_batch(self, n, size):
        ...

    def move(self, o, size, drawn):
        ...

class RandomResizedCrop(RandomTransform):
    """A random part of each training picture, and the middle of every other one, resized to `size`

Arguments:
    size: Pixels: one number for a square, or (height, width)
    scale: Smallest and largest share of the area
    ratio: Smallest and largest ratio of width to height
    filt: The split that gets random boxes, other splits get the middle; None: all get random boxes
    batch: See `RandomFlip`"""
    order: Any
    filt: Any
    size: Any
    scale: Any
    ratio: Any
    train: int | None

    def __init__(self, size: int | Sequence, scale: Sequence=..., ratio: Sequence=..., *more, filt: int | None=0, batch: bool | None=None):
        ...

    @property
    def random_filt(self):
        ...

    def __call__(self, x, filt: int | None=None, as_item: bool | None=None) -> Any:
        ...

    def middle(self, item, sizes):
        """The largest box of the wanted shape, in the middle of the picture"""
        ...

    def draw(self, rng, size):
        ...

    def move(self, o, size, drawn):
        ...

    def draw_batch(self, n, size):
        ...

def crop_resize(o, size: tuple, box: tuple, to: tuple) -> Any:
    """The part in `box`, resized: pictures antialiased, masks by nearest pixel; boxes are clipped to it, points are not

Arguments:
    o: A picture, mask, points or boxes
    size: (height, width) of the picture it belongs to
    box: (top, left, height, width) in that picture
    to: (height, width) afterwards"""
    ...

class ColorJitter(RandomTransform):
    """Changes brightness, contrast and saturation of pictures; masks, points and boxes stay as they are

Arguments:
    brightness: .2: a factor from .8 to 1.2; or a pair (smallest, largest)
    contrast: As for `brightness`
    saturation: As for `brightness`; only for pictures with three channels
    p: Probability that a picture is changed at all
    filt: The split whose items are augmented; None: all splits
    batch: See `RandomFlip`
    bits: Bits of whole numbers, as for `ByteToFloatTensor`; None: 16 for `uint16`, else 8"""
    order: Any
    moves: Any
    p: Any
    bits: int | None
    ranges: Any

    def __init__(self, brightness: float | Sequence=0.2, contrast: float | Sequence=0.2, saturation: float | Sequence=0.2, *more, p: float=1.0, filt: int | None=0, batch: bool | None=None, bits: int | None=None):
        ...

    def draw(self, rng, size):
        ...

    def draw_batch(self, n, size):
        ...

    def move(self, o, size, drawn):
        ...

def change_colour(x: TensorImage, brightness=1.0, contrast=1.0, saturation=1.0, bits: int | None=None) -> TensorImage:
    """`x` with other brightness, contrast and saturation

Arguments:
    x: c×h×w, or more axes before these: bytes, other whole numbers, or floats
    brightness: Factors, or a tensor of them that broadcasts with `x`
    contrast: As for `brightness`; 0 gives the mean grey everywhere
    saturation: As for `brightness`; 0 gives a grey picture
    bits: Of whole numbers: how many bits they have; None: 16 for `uint16`, else 8"""
    ...
