# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['at_home', 'notes_of', 'words', 'in_words', 'Failure', 'WorkerTraceback', 'tame', 'on_device', 'explained']
import pickle, re, time, traceback
from collections import ChainMap, deque
from functools import partial
from itertools import islice
from types import FunctionType, GetSetDescriptorType, MemberDescriptorType, MethodType, ModuleType
import numpy as np, torch
from .carrier import packed_whole
from .core import add_note

def notes_of(e):
    """The notes of `e`; none if they are no list of texts"""
    ...

def words(e):
    """What `e` says, if it can"""
    ...

def in_words(e):
    """Class and message"""
    ...

class Failure:
    """An exception on its way from a worker to the reader"""
    worker: Any
    notes: Any
    text: Any
    words: Any
    data: Any

    def __init__(self, e, worker, by_value=True):
        ...

    def exception(self):
        """The exception, as it is raised here"""
        ...

class WorkerTraceback(Exception):
    """The text of a traceback in another process"""

class _Rebuilt:
    """An exception that unpickles past its constructor"""
    e: Any
    by_value: Any
    words: Any

    def __init__(self, e, by_value, args=None):
        ...

    def __reduce__(self):
        ...

    def args(self):
        """What the exception is made of, as far as it can be pickled"""
        ...

    def travels(self, o):
        """Whether `o` can be pickled and unpickled"""
        ...

class _Inner:
    """An exception of a group"""
    e: Any
    by_value: Any

    def __init__(self, e, by_value):
        ...

    def __reduce__(self):
        ...

def tame(e):
    """`e`; a RuntimeError in place of an exception that would mean something else to the reader"""
    ...

def on_device(job) -> str:
    """In words, where `job` holds a tensor that is not on the CPU"""
    ...
at_home: str

def explained(e, job):
    """`e`, which says what to do if it comes of a device in a process that was forked"""
    ...
