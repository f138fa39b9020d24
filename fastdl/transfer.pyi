# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['defaults', 'accelerator', 'current_index', 'default_device', 'to_device', 'to_cpu']
import copy, inspect, warnings
from collections.abc import Mapping
from functools import lru_cache
from types import SimpleNamespace
import torch
from .core import add_note
from .nested import _copied, map_nested
from .retention import retain_meta

def accelerator() -> torch.device | None:
    """What torch computes on here beside the CPU"""
    ...

def current_index(kind: str) -> int:
    """Which of the accelerators of its kind this thread uses; MPS has one"""
    ...
defaults: Any

def default_device(use_cuda: bool | int | None=...) -> torch.device:
    """The device batches go to, kept in `defaults.use_cuda`. RuntimeError if an accelerator is asked for and absent"""
    ...

def to_device(b, device=None, non_blocking: bool=True):
    """The batch `b` with all its tensors on `device`. Numbers of 64 bits that MPS does not have get 32 there, said once"""
    ...

def to_cpu(b):
    """The batch `b` with all its tensors on the CPU, copied only if they are elsewhere; waits until they have arrived"""
    ...
