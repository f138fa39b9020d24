# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['SamplerHook', 'wrap_sampler', 'add_torch_names']
import types
from types import MethodType
from .source_choice import known_epoch

class _SamplerView:
    """A loader's hook `sampler`, as users of torch's loader look at it"""

    def __init__(self, dl, f):
        ...

    def __setattr__(self, k, v):
        ...

    def __call__(self):
        ...

    def __iter__(self):
        ...

    def __len__(self):
        ...

    def set_epoch(self, epoch):
        ...

    def __repr__(self):
        ...

class SamplerHook:
    """`dl.sampler`: the sampler that was given, or a hook that can be called, read, and told the epoch"""
    f: Any

    def __init__(self, f):
        ...

    def __get__(self, dl, cls=None):
        ...

    def __set__(self, dl, f):
        ...

def wrap_sampler(cls):
    """Make the method `sampler` of `cls` a `SamplerHook`"""
    ...

class _BatchSamplerView:
    """The attributes of `dl.batch_sampler` that users of torch's loader read"""

    def __init__(self, dl):
        ...

    def __setattr__(self, k, v):
        ...

    def __len__(self):
        ...

    def set_epoch(self, epoch):
        ...

    def __iter__(self):
        ...

def add_torch_names(cls):
    """Give the class of loaders the attributes that users of torch's loader read"""
    ...
