# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['defaults', 'first_uses', 'accelerator', 'current_index', 'default_device', 'to_device', 'to_cpu']
import copy, inspect, warnings
from collections.abc import Mapping
from functools import lru_cache
from types import SimpleNamespace
import torch
from .core import add_note
from .nested import _copied, map_nested
from .retention import retain_meta

def accelerator() -> torch.device | None:
    """The kind of device that torch computes on here beside the CPU"""
    ...

def current_index(kind: str) -> int:
    """The index of the accelerator that this thread uses; 0 for one that has no index, as MPS"""
    ...
defaults: Any

def default_device(use_cuda: bool | int | None=...) -> torch.device:
    """The device for batches; the choice is kept in `defaults.use_cuda`. RuntimeError if a needed accelerator is absent

Arguments:
    use_cuda: None: an accelerator if there is one; True: one, or an error; False: CPU; -1: as set"""
    ...

def to_device(b, device=None, non_blocking: bool=True):
    """The batch `b` with all its tensors on `device`. On MPS, 64-bit floats become 32-bit, with one warning

Arguments:
    b: Any nest; leaves without a `to` method stay as they are
    device: None: `default_device()`
    non_blocking: Do not wait for copies from pinned memory to a GPU; other copies are always waited for"""
    ...
first_uses: Any

def to_cpu(b):
    """The batch `b` with all its tensors on the CPU; only tensors on other devices are copied, and waited for"""
    ...
