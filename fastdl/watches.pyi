# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['GlobalWatch', 'shared_message', 'AttributeWatch', 'kept_message', 'unshareable', 'sets_shared', 'ContentWatch']
import array, dis, io, mmap, os, random, re, stat, sys, threading, types, weakref
from collections import deque
from functools import cache, lru_cache, partial
from itertools import chain, islice
import numpy as np, torch
from fastcore.basics import patch
from .core import Notice
from .object_walk import _alike, _cell, _codes, _enter, _is_rng, _leaves, _root, _slots, _walk, attributes, visit
from .rng import same_state, seeded

class GlobalWatch:
    """Says which of the three global generators have moved since `take`, or since it was made"""

    def __init__(self):
        ...

    def take(self):
        """Remember the present states"""
        ...

    def changed(self) -> list:
        """The generators whose state has changed

Arguments:
    self: Names"""
        ...

    @property
    def alone(self) -> bool:
        """Whether no other loader has moved them meanwhile, in a thread of its own"""
        ...

def shared_message(names: list) -> str:
    """The warning about generators that threads drew from

Arguments:
    names: What `GlobalWatch.changed` gave"""
    ...

class AttributeWatch:
    """Finds attributes of shared objects that are set again for each item

Arguments:
    limit: Visit at most so many objects
    but: Objects not to go into"""
    found: Any

    def __init__(self, *roots, limit: int=1000, but=...):
        ...

    def close(self):
        """Stop, and drop all references to the objects and their values"""
        ...

    def before(self):
        """An item begins in this thread"""
        ...

    def after(self) -> list:
        """The item of this thread is made

Arguments:
    self: (class name, attribute), those not found before"""
        ...

def kept_message(found: list) -> str:
    """The warning about attributes that are set for each item

Arguments:
    found: What `AttributeWatch.after` gave"""
    ...

def unshareable(*roots) -> list:
    """Objects that `roots` hold, and that only one thread at a time may use"""
    ...

class _SharedFiles:
    """The open files that `roots` hold, and that processes share which are forked from here on"""
    held: Any

    def __init__(self, *roots, most=20):
        ...

    def moved(self) -> list:
        """The files that have been read since, and are still open

Arguments:
    self: Where they are: ['Tar.t (TarFile)']"""
        ...

def sets_shared(ds) -> list:
    """Functions with which a data set sets a global generator, or a setting of the process, found in its code

Arguments:
    ds: A data set"""
    ...

class _Bytes(bytes):
    """The content of a buffer"""

class ContentWatch:
    """Finds elements, buffers, globals and attributes of classes that are overwritten for one item after the other

Arguments:
    limit: Visit at most so many objects
    but: Objects not to go into"""
    objects: Any
    was: Any
    times: Any
    bytes: Any

    def __init__(self, *roots, limit: int=1000, but=...):
        ...

    def item(self) -> list:
        """An item has been made

Arguments:
    self: Names of the parts that two items have overwritten by now"""
        ...
