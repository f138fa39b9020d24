# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Holder', 'leave', 'press_later', 'interrupt', 'Late', 'program', 'marked']
import gc, os, signal, subprocess, sys, time
from pathlib import Path
from .faults import executors, has_processes
from .laws import _generators, equal
from .trials import Wrong, before, kind, must, read, told

class Holder:
    """Holds a loader whose hook is a method of this object: a cycle"""
    dl: Any
    it: Any

    def __init__(self, t):
        ...

    def hook(self, o):
        ...

def leave(t):
    ...

def press_later(secs: float, group: bool=False):
    """Press Ctrl-C in `secs` seconds, from another process

Arguments:
    secs: Seconds from now
    group: All processes of this terminal, or this one only"""
    ...

def interrupt(t):
    ...

class Late:
    """Hangs from the tenth sample on, if `way` is 'hung'; not at the last ones, since the reader's thread may try one"""
    way: Any

    def __init__(self, way):
        ...

    def __call__(self, o):
        ...

def program(t):
    ...

def marked(mark, grace) -> list:
    """The processes that have `mark` in their environment, after `grace` seconds at most"""
    ...
