# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['pixels_of', 'picture_of', 'turbo_pixels', 'jpeg_head', 'plain_picture']
import ctypes, struct
from ctypes import POINTER, Structure, c_char_p, c_int64, c_void_p, cast, py_object
import PIL, numpy as np, torch
from PIL import Image

class _Array(Structure):
    """Arrow's description of a buffer"""
_pointer = ctypes.pythonapi.PyCapsule_GetPointer

class _View:
    """The memory of a Pillow picture, as numpy asks for it"""
    capsule: Any

    def __init__(self, core, shape):
        ...

def pixels_of(im: Image.Image) -> np.ndarray:
    """The bytes of a picture in mode RGB or L; a view of its memory where Pillow gives one, else a copy

Arguments:
    im: A Pillow image"""
    ...

def picture_of(t: torch.Tensor) -> Image.Image:
    """A tensor as a Pillow picture

Arguments:
    t: Bytes: 3×h×w, or 1×h×w"""
    ...

def turbo_pixels(data, mode: str, known: tuple | None=None) -> np.ndarray | None:
    """The pixels of a JPEG, upside down if the file is

Arguments:
    data: The bytes of a JPEG file
    mode: 'RGB' or 'L'
    known: Height, width and stored colours ('YCbCr', 'Gray'), if they were read already"""
    ...

def jpeg_head(data: bytes) -> bytes | None:
    """The part of a JPEG before its pixels, if it does not say how to show the picture

Arguments:
    data: A file"""
    ...

def plain_picture(data: bytes, mode: str, known: tuple | None) -> Image.Image | None:
    """A JPEG by Pillow's decoder alone

Arguments:
    data: A JPEG file whose head is a plain one
    mode: 'RGB' or 'L'
    known: Its height, width and stored colours; None: they are not known"""
    ...
