# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Returnable', 'PassesGivenBack']
import copy, os
from collections import deque
from fastcore.basics import patch
from .core import interruptible, uncut
from .nested import map_nested
from .samplers import Once

class _Raised:
    """The place of an error among samples"""
    e: Any

    def __init__(self, e):
        ...

class Returnable(Once):
    """One pass through an iterator; between `lend` and `give_back` it remembers what it gives, and gives it again later

Arguments:
    it: An iterator
    place: Called after each sample that is lent: the state of the source there"""
    it: Any
    place: Any
    back: Any
    log: Any
    at: Any
    pid: Any

    def __init__(self, it, place=None):
        ...

    def __next__(self):
        ...

    def lend(self):
        ...

    def end(self):
        """Let the source go, so it leaves its `with` and `finally`; one of the process that forked this one is not ours"""
        ...

    def give_back(self):
        """What was read since `lend` comes again, errors too"""
        ...

class PassesGivenBack:
    """The passes that loaders over one stream have looked at, for the epoch that comes; not sent to other processes"""
    reader: Any
    own: Any
    it: Any
    unread: Any

    def __init__(self):
        ...

    def __reduce__(self):
        ...

    def take(self, name):
        """What is kept under `name`, once"""
        ...
