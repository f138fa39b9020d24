# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['pin', 'as_it_is', 'pinner', 'map_parts']
import copy, warnings
from collections.abc import Mapping, MutableSequence
from functools import partial
import torch
from .retention import retain_meta
from .transfer import accelerator, current_index

def pin(b):
    """The batch `b` in page-locked memory, if there is a GPU that can use it"""
    ...

def as_it_is(b):
    """The pinning function for machines without a GPU: `b` itself"""
    ...

def pinner():
    """The function that pins batches for the device that this thread uses"""
    ...

def map_parts(f, b):
    """`b`, with `f` applied to each part that can be pinned; a container without such a part is not copied

Arguments:
    f: Called with tensors, and with objects that have a method `pin_memory`
    b: A batch"""
    ...
