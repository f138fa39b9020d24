# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Stuck', 'Broken', 'Spoil', 'travel', 'kill', 'exit', 'other', 'hang', 'files_']
import os, re, signal, time
from fastcore.basics import patch
from .faults import has_processes
from .trials import Trial, Wrong, children, kind, must, read, told

class Stuck:
    """Cannot be pickled"""

    def __reduce__(self):
        ...

class Broken:
    """Can be pickled, but not unpickled"""
    name: Any

    def __init__(self, name):
        ...

    def __reduce__(self):
        ...

class Spoil:
    """A `retain` that replaces one batch"""
    at: Any
    name: Any

    def __init__(self, at, name):
        ...

    def __call__(self, b, items):
        ...

def travel(t):
    ...

def kill(t):
    ...

def exit(t):
    ...

def other(t):
    ...

def hang(t):
    ...

def files_(t):
    ...
