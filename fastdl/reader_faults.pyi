# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Holder', 'leave', 'press_later', 'interrupt', 'Late', 'program', 'marked']
import gc, os, signal, subprocess, sys, time
from pathlib import Path
from .faults import executors, processes
from .laws import _generators, equal
from .trials import Wrong, before, kind, must, read, told

class Holder:
    """Holds the loader whose hook is its method: a cycle"""
    dl: Any
    it: Any

    def __init__(self, t):
        ...

    def hook(self, o):
        ...

def leave(t):
    ...

def press_later(secs: float, group: bool=False):
    """Press Ctrl-C in `secs` seconds, from another process"""
    ...

def interrupt(t):
    ...

class Late:
    """Hangs at the tenth sample, if that is the way; not at the last ones, of which a loader tries one on the reader's thread"""
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
