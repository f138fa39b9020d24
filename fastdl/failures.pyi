# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['at_home', 'more_room', 'notes_of', 'words', 'in_words', 'Failure', 'WorkerTraceback', 'tame', 'on_device', 'explained']
import pickle, re, time, traceback
from collections import ChainMap, deque
from functools import partial
from itertools import islice
from types import FunctionType, GetSetDescriptorType, MemberDescriptorType, MethodType, ModuleType
import numpy as np, torch
from .carrier import packed_whole
from .core import add_note
from .error_facts import facts_to_send

def notes_of(e):
    """The notes of `e` as strings; an empty list if `__notes__` is not a list"""
    ...

def words(e):
    """The message of `e`, also if its `__str__` fails"""
    ...

def in_words(e):
    """The class and the message of `e`"""
    ...

class Failure:
    """An exception on its way from a worker to the reader"""
    where: Any
    worker: Any
    notes: Any
    text: Any
    words: Any
    data: Any
    facts: Any

    def __init__(self, e, worker, by_value=True):
        ...

    def exception(self):
        """The exception, as it is raised here"""
        ...

class WorkerTraceback(Exception):
    """The text of a traceback in another process"""

class _Rebuilt:
    """Pickles as an exception that is rebuilt without its constructor"""
    e: Any
    by_value: Any
    words: Any

    def __init__(self, e, by_value, args=None):
        ...

    def __reduce__(self):
        ...

    def args(self):
        """The arguments of the exception; those that cannot be pickled as their `repr`"""
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
    """`e`, or a RuntimeError in place of an exception that would end the reader's loop or look like Ctrl-C"""
    ...

def on_device(job) -> str:
    """A sentence that names a tensor in `job` that is not on the CPU

Arguments:
    job: The job of a worker; its `dataset`, if it has one, is searched first"""
    ...
at_home: str
more_room: str

def explained(e, job):
    """`e`, with advice if a device was used in a forked process, or shared memory has run out"""
    ...
