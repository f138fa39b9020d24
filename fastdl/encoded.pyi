# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['EncodedImage', 'torchvision_decoder', 'pixels_on', 'fitted', 'DecodeImages']
import re, warnings, torch, torch.nn.functional as F
from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from pickle import PickleBuffer
from weakref import WeakKeyDictionary
from PIL import Image
from fastcore.basics import patch
from .core import add_note
from .failures import in_words, words
from .nested import leaves, map_nested
from .showing import printable
from .transfer import default_device
from .tensors import TensorImage
from .transform import ItemTransform
from .picture_files import check_size, explain, open_picture, regular_file, turn_of
from .fitting import plan_of
from .pixels import _is_allowed, jpeg_head
from .image import PILBase, PILImage, _read_bytes, resize_image

class EncodedImage(bytes):
    """The bytes of a picture file, which `DecodeImages` decodes later"""
    name: Any
    turn: Any
    is_plain: Any

    def __repr__(self):
        ...

    def __reduce_ex__(self, protocol):
        ...

    def open(self) -> PILImage:
        """The picture, opened by the CPU. An error names the file"""
        ...

    def show(self, ctx=None, **kw):
        """Draw the picture"""
        ...

    @classmethod
    def create(cls, src):
        """Read a picture file, and check its header, or all of a JPEG without an end. An error names the file

Arguments:
    src: A path, or the bytes of a file"""
        ...

def torchvision_decoder() -> Callable | None:
    """torchvision's JPEG decoder: `decode(files, device)` takes uint8 tensors and returns tensors of 3×h×w bytes"""
    ...

def pixels_on(files: list, device: torch.device, decode: Callable | None, refused: list | None=None) -> list:
    """The pixels of each file

Arguments:
    files: A list of `EncodedImage`
    decode: As `torchvision_decoder` returns it; None: the CPU opens all files
    refused: Gets the errors of the files that `decode` cannot take"""
    ...

def fitted(t, H, W, method):
    """The picture `t`, 3×h×w bytes, resized to 3×H×W floats, bilinear and antialiased, not rounded"""
    ...

class DecodeImages(ItemTransform):
    """Decodes the picture files of a batch on a device, and resizes them: a `TensorImage` of n×3×h×w bytes

Arguments:
    size: Pixels: one number for a square, or (height, width)
    method: 'squish', 'crop' or 'pad', see `resize_image`
    device: Where they are decoded; None: `default_device()` at each batch
    decode: A decoder, as `torchvision_decoder` describes it; None: torchvision's"""
    order: Any
    draws: Any
    ahead: Any
    same_is_idle: Any
    size: Any
    method: str
    device: Any
    decode_files: Callable | None

    def __init__(self, size: int | tuple, method: str='squish', device=None, decode: Callable | None=None):
        ...

    def encodes(self, b, /) -> None:
        ...

    def decoded(self, o):
        """The pictures of a list of files, n×3×h×w, or of one file, 3×h×w; any other value is returned unchanged"""
        ...
