# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['file_of', 'held_code', 'dumps', 'dumps_job', 'refuses', 'weight', 'culprit', 'blame', 'say', 'pack', 'unpack', 'packed_whole', 'packed_job']
import copyreg, inspect, io, math, mmap, multiprocessing.spawn, os, pickle, sys, threading, time
from collections import ChainMap, deque
from collections.abc import Mapping
from functools import cached_property, lru_cache, partial, singledispatch, singledispatchmethod
from itertools import islice
from operator import attrgetter
from types import FunctionType, MethodType
from uuid import uuid4
from weakref import WeakKeyDictionary, WeakValueDictionary
from multiprocessing.reduction import ForkingPickler
import cloudpickle, numpy as np, torch, torch.multiprocessing
from .core import add_note
from .rng import _process_rng, _process_rngs

def file_of(o) -> tuple | None:
    """The file that `o` is a map of, or a part of a map, if it only reads and its path still leads there

Arguments:
    o: Anything"""
    ...

class _MapsAgain:

    def reducer_override(self, o):
        ...

class _Files:
    """The files of maps, each of which is looked for once"""
    known: Any

    def __init__(self):
        ...

    def of(self, whole):
        ...

class _Codes:
    """The classes and functions whose code was sent from here, or has arrived, by a key that is the same in all processes"""
    keys: Any
    by_key: Any
    arrived: Any

    def __init__(self):
        ...

    def __reduce__(self):
        ...

    def note(self, o, key):
        ...

    def key_of(self, o):
        ...

def held_code(keys):
    """The classes and functions with these keys, for as long as another process may send their keys"""
    ...

class _Named:
    """A function that is sent by its name"""
    f: Any

    def __init__(self, f):
        ...

    def __call__(self, *args):
        ...

    def __reduce__(self):
        ...

class _CodePickler(cloudpickle.Pickler):
    """Sends what functools makes of functions, too, and by its key the code that the other process has"""
    renews: Any
    there: Any
    sent: Any

    def reducer_override(self, o):
        ...

class _Pickler(_CodePickler):

    @property
    def dispatch_table(self):
        ...

    def reducer_override(self, o):
        ...

class _JobPickler(_MapsAgain, _Pickler):
    ...

class _ForkPickler(ForkingPickler):

    def reducer_override(self, o):
        ...

def dumps(o, by_value: bool=True) -> bytes:
    """Pickle `o` for another process on this machine; tensors are sent as shared memory, and files are mapped again

Arguments:
    o: Anything: lambdas, closures and classes of a notebook included
    by_value: False: functions and classes by name only, which is enough for a forked process"""
    ...

def dumps_job(o) -> tuple:
    """Pickle a job as `dumps` does

Arguments:
    o: (bytes, the keys of the code in it; None: classes of the main module are sent by name)"""
    ...

class _MainByName(_JobPickler):

    def reducer_override(self, o):
        ...

class _Probe(_CodePickler):

    def persistent_id(self, o):
        """A placeholder for tensors and arrays, which can be sent, but would take long to pickle"""
        ...

class _Nowhere:
    write: Any

def refuses(o):
    """Whether `o` cannot be pickled"""
    ...

class _Scales:
    """Counts the bytes that are written, and those of arrays that are not, up to `most`"""
    most: Any
    n: int

    def __init__(self, most):
        ...

    def write(self, b):
        ...

    def add(self, n):
        ...

class _Full(Exception):
    """There is more than was asked for"""

class _Weighing(_MapsAgain, _Probe):

    def persistent_id(self, o):
        ...

def weight(o, most: float=...) -> int:
    """How long `o` is when it is pickled, its tensors and arrays included; nothing is copied

Arguments:
    o: Any object
    most: Stop to count when there are more bytes"""
    ...

def culprit(o, path: str=''):
    """Find the part of `o` that cannot be sent to another process

Arguments:
    o: An object that could not be pickled
    path: The path to `o`, with which the returned path begins"""
    ...

def blame(what, o):
    """A sentence that names the part of `o` that cannot be pickled"""
    ...

def say(e, text):
    """`e` with `text` added to its message, or as a note if its class keeps its message in another way"""
    ...

def pack(o, by_value=False) -> tuple:
    """Pickle `o`; the memory of tensors and arrays stays where it is, in the buffers

Arguments:
    o: A batch or a ticket
    by_value: False: functions and classes by name, and by their code where that fails. True: by their code, and by key what has arrived from the other process. A set: by their code, and by key those of the keys in it"""
    ...

def unpack(data, buffers=...):
    """The object that `pack` has pickled; its tensors and arrays use the memory of `buffers`"""
    ...

def packed_whole(o, by_value=False) -> bytes:
    """Pickle `o` together with the memory of its tensors

Arguments:
    o: For `pickle.loads`
    by_value: For `pickle.loads`"""
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
    renews: Any

    def reducer_override(self, o):
        ...

class _Afar(_ByValue):
    renews: Any

class _Apart(_MapsAgain, _Afar):
    ...

def packed_job(o, apart: bool=False) -> tuple:
    """Pickle `o` by value with the memory of its tensors

Arguments:
    o: A job, for a process on any machine
    apart: True: for a process on this machine; files that it maps to read them are mapped again"""
    ...
