# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Epochs', 'epochs_of']
import dis, re, weakref
import numpy as np, torch
from fastcore.basics import patch
from torch.utils.data import Sampler
from .core import uncut
from .held import _alike, _enter, _leaves, _walk, attributes

class Epochs:
    """Calls `set_epoch` of `obj`, unless the user has called it since the last time"""
    obj: Any
    reader: Any

    def __init__(self, obj):
        ...

    def __bool__(self):
        ...

    def done(self):
        """The loader has read the epoch: what changed until now was not the user"""
        ...

    @property
    def names(self) -> set:
        """Attributes that hold the epoch"""
        ...

    def settle(self, epoch: int) -> int | None:
        """Say the epoch, or hear it"""
        ...

    def taken(self):
        """The epoch that the user has set has been read: it holds no longer"""
        ...

def epochs_of(obj) -> Epochs:
    """The `Epochs` of `obj`, one for all loaders over it"""
    ...
