# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['as_bytes', 'check_range', 'class_numbers', 'one_channel']
import warnings
import numpy as np

def as_bytes(a: np.ndarray, bits: int | None=None, span: tuple | None=None) -> np.ndarray:
    """The numbers of a picture as bytes"""
    ...

def check_range(bits, span):
    """ValueError if `bits` or `span` is impossible, or if both are given"""
    ...

def class_numbers(a: np.ndarray) -> np.ndarray:
    """The class numbers of a mask"""
    ...

def one_channel(a, mode: str) -> np.ndarray:
    """The one number per pixel of a grey picture. ValueError for colours"""
    ...
