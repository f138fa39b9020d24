# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['as_bytes', 'check_range', 'class_numbers', 'one_channel']
import warnings
import numpy as np

def as_bytes(a: np.ndarray, bits: int | None=None, span: tuple | None=None) -> np.ndarray:
    """The numbers of a picture as bytes

Arguments:
    a: The numbers of a picture, of any shape
    bits: How many bits the numbers have; None: see below
    span: (black, white); None: see below"""
    ...

def check_range(bits, span):
    """ValueError if `bits` or `span` is impossible, or if both are given

Arguments:
    bits: None: not given
    span: None: not given"""
    ...

def class_numbers(a: np.ndarray) -> np.ndarray:
    """The class numbers of a mask

Arguments:
    a: h×w; or bytes of h×w×3 or h×w×4 that are grey"""
    ...

def one_channel(a, mode: str) -> np.ndarray:
    """The one number per pixel of a grey picture. ValueError for colours

Arguments:
    a: h×w×c
    mode: For the message"""
    ...
