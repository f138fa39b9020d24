# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Epochs', 'set_epoch_of', 'epochs_of']
import dis, inspect, re, weakref
import numpy as np, torch
from fastcore.basics import patch
from torch.utils.data import BatchSampler, Sampler
from .core import uncut
from .object_walk import _alike, _enter, _leaves, _walk, attributes

class Epochs:
    """Calls `set_epoch` of `obj`, unless the user has called it since the last time

Arguments:
    obj: A data set or sampler; one without `set_epoch` is left alone"""
    obj: Any
    reader: Any

    def __init__(self, obj):
        ...

    def __bool__(self):
        ...

    def done(self):
        """The loader has read the epoch: changes until now are not the user's"""
        ...

    @property
    def names(self) -> set:
        """Attributes that `set_epoch` sets to the epoch"""
        ...

    def settle(self, epoch: int) -> int | None:
        """Call `set_epoch`, or find the epoch that the user has set

Arguments:
    epoch: The loader's"""
        ...

    def taken(self):
        """The user's epoch has been used; it does not hold for the next one"""
        ...

    def reminder(self, epoch: int | None):
        """A function that calls `set_epoch(epoch)` again, if a loader has set another epoch since

Arguments:
    epoch: What `settle` gave"""
        ...

def set_epoch_of(obj):
    """What tells `obj` an epoch

Arguments:
    obj: A data set or sampler"""
    ...

def epochs_of(obj) -> Epochs:
    """The `Epochs` of `obj`, one for all loaders over it

Arguments:
    obj: A data set or sampler"""
    ...
