# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['checks', 'aliases', 'whole_number', 'checked', 'all_checked', 'one_of_two', 'refuse_columns', 'unknown_keyword', 'is_slip', 'meant', 'refuse_slip', 'check_sampler', 'refuse_pin_memory_device', 'check_hook', 'check_methods', 'unsized_warning', 'check_on_error', 'check_together', 'check_executor', 'seed_of', 'Call', 'other_name', 'record_calls']
import inspect, operator, threading
from functools import wraps
from types import MethodType
from weakref import WeakSet
import numpy as np, torch
from fastcore.basics import patch
from fastcore.meta import method
from torch.utils.data import DistributedSampler
from .core import did_you_mean
from .rng import seeded
from .workers import Workers
from .data_facts import has_state, said_length, _vocab_clash

def whole_number(k, v, least=None):
    """`v` as an int. ValueError if it is none (True is none), or less than `least`"""
    ...
checks: Any

def checked(k: str, v):
    """The value `v` for the setting `k`, as the loader keeps it. ValueError if it is none"""
    ...

def all_checked(given):
    """Settings by name, each as the loader keeps it"""
    ...
aliases: Any

def one_of_two(name, a, other, b):
    """The value that was given under one of two names; None: under neither"""
    ...

def refuse_columns(dataset, bs):
    """TypeError if `bs` holds values, as the targets do that were given after the inputs"""
    ...

def unknown_keyword(cls, k, hooks, init):
    """The message about the keyword `k` that neither `hooks` nor the function `init` have"""
    ...

def is_slip(a, b):
    """Whether the name `a` is `b` with a letter too many or too few, or with two neighbours swapped"""
    ...

def meant(k, known):
    """The name in `known` that `k` is a slip of, or None"""
    ...

def refuse_slip(obj, k, frame, known):
    """AttributeError if the code of `frame`, which is not the object's own, sets a misspelt attribute of `obj`"""
    ...

def check_sampler(k, f, deal):
    """TypeError if `f` cannot be the sampler, or the `batch_sampler`, that `k` says"""
    ...

def refuse_pin_memory_device(v):
    ...

def check_hook(k, f, deal):
    """TypeError if `f` cannot be the hook `k`"""
    ...

def check_methods(dl, names):
    """TypeError if a subclass has a hook that cannot be called with what the hook is called with

Arguments:
    dl: A loader
    names: Of its hooks"""
    ...

def unsized_warning(dl) -> str | None:
    """What to say of a data set without a length whose class does not say that it ends; None: nothing"""
    ...

def check_on_error(dl):
    """ValueError if the loader cannot do what its `on_error`, `retry` and `max_errors` say"""
    ...

def check_together(dl):
    """Refuse settings that contradict each other, or the data set"""
    ...

def check_executor(dl):
    """ValueError if no workers can be started with the settings"""
    ...

def seed_of(seed, generator):
    """The seed that was given, or one draw. TypeError if both `seed` and `generator` are given"""
    ...

class Call:
    """The arguments of a call of `cls`, by name"""
    args: Any
    names: Any
    takes_any: Any
    positional: Any
    extra: Any
    changed: Any
    inner: Any
    done: bool

    def __init__(self, cls, args, kwargs):
        ...

    def __getstate__(self):
        ...

    def reached(self, code, args, kwargs):
        """Note what a class of the call gives its parent; what went into *args has its names there"""
        ...

    def takes(self, k):
        """Whether the argument `k` can be given"""
        ...

    def change(self, k, v):
        """From now on the argument `k` is `v`"""
        ...

    def dataset_name(self, dataset):
        """What the parameter for the data set is called"""
        ...

    def again(self, obj, dataset, kwargs, known):
        """An object like `obj`, which this call has made, but for another data set and `kwargs`"""
        ...

    def now(self, obj, known):
        """The arguments that `obj` would be made with now, and the attributes that are set after that"""
        ...

def other_name(k):
    """The other of two names for one argument, or None"""
    ...

def record_calls(cls):
    """Make `cls` keep the arguments of its outermost `__init__` in `_call`"""
    ...
