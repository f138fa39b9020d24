# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['dumps', 'refuses', 'culprit', 'blame', 'say', 'pack', 'unpack', 'packed_whole']
import inspect, io, pickle, time
from collections import ChainMap, deque
from collections.abc import Mapping
from functools import partial
from itertools import islice
from types import FunctionType, MethodType
from multiprocessing.reduction import ForkingPickler
import cloudpickle, numpy as np, torch, torch.multiprocessing
from .core import add_note

class _Pickler(cloudpickle.Pickler):

    @property
    def dispatch_table(self):
        ...

def dumps(o, by_value: bool=True) -> bytes:
    """Pickle `o` for another process on this machine; tensors travel as shared memory"""
    ...

class _Probe(cloudpickle.Pickler):

    def persistent_id(self, o):
        """Something for tensors and arrays, which are large and can be sent, so that they are passed over"""
        ...

class _Nowhere:
    write: Any

def refuses(o):
    """Whether `o` cannot be pickled"""
    ...

def culprit(o, path: str=''):
    """Find what in `o` cannot be sent to another process"""
    ...

def blame(what, o):
    """In words: which attribute of `o` it is"""
    ...

def say(e, text):
    """`e` with `text` in its message, or in a note where its class has another way with messages"""
    ...

def pack(o, by_value: bool=False) -> tuple:
    """Pickle `o`; the memory of tensors and arrays stays where it is, in the buffers"""
    ...

def unpack(data, buffers=...):
    """What `pack` has packed; tensors and arrays lie in the memory of `buffers`"""
    ...

def packed_whole(o, by_value=False) -> bytes:
    """Pickle `o`, with the memory of its tensors"""
    ...

class _Whole:
    args: Any

    def __init__(self, *args):
        ...

    def __reduce__(self):
        ...

class _ByName(pickle.Pickler):
    dispatch_table: Any

    def __init__(self, *args, **kw):
        ...

    def reducer_override(self, o):
        ...

class _ByValue(_Pickler):

    def reducer_override(self, o):
        ...
