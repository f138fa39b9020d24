# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['ways', 'plan_of', 'by_torch', 'torch_agrees', 'centres', 'resize_tensor', 'void_for']
from functools import lru_cache
import numpy as np, torch, torch.nn.functional as F
from PIL import Image
from .tensors import TensorMask
ways: Any

def plan_of(h, w, H, W, method: str) -> tuple:
    """How a picture of h×w is resized to H×W

Arguments:
    h: Height of the picture
    w: Its width
    H: The new height
    W: The new width
    method: One of `ways`"""
    ...

def by_torch(t, h, w):
    """The bytes `t`, 3×h'×w' or with a fourth channel that is not used, at 3×h×w, bilinear and antialiased"""
    ...

def torch_agrees():
    """Whether torch's resize and Pillow's differ by one level at most on this machine"""
    ...

def centres(n, m):
    """Which of `n` old pixels lie under the centres of `m` new ones"""
    ...

def resize_tensor(x, H, W, method, void):
    """The `TensorImage` or `TensorMask` `x` resized to …×H×W; a mask is padded with `void`"""
    ...

def void_for(void, dtype):
    """`void`, the number for the padding of a mask. ValueError if it does not fit `dtype` (torch's or numpy's)"""
    ...
