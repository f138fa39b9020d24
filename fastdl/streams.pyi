# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['ShuffleBuffer']
from collections import deque
from copy import deepcopy
from functools import partial
from itertools import chain, islice
from fastcore.basics import patch
from .core import interrupts_wait, uncut
from .data_facts import has_state
from .samplers import Once
from .places import _short, as_state, load_source, state_of, whole
from .order import Shuffled, hash64

class ShuffleBuffer:
    """A stream in a shuffled order, of which at most `size` samples are held at a time; it can be stopped anywhere, and its state holds none of them"""
    source: Any
    size: int
    seed: Any
    epoch: int

    def __init__(self, source, size: int=1000, seed: int=0):
        ...

    def __iter__(self):
        ...

    def set_epoch(self, epoch: int):
        """Make the order that of `epoch`; no effect if it is, so a place that was loaded is kept"""
        ...

    def state_dict(self) -> dict:
        """Where the iteration stands: behind the sample that was given last"""
        ...

    def load_state_dict(self, state: dict):
        """Make the next iteration go on from `state`. ValueError if it is none, or that of a buffer of another size; nothing is changed then"""
        ...

class _Reads:
    """What one iterator reads of the source, and the source's place behind it"""
    buf: Any
    it: Any
    place: Any
    own: Any

    def __init__(self, buf, it, n):
        ...

    def fill(self, held, n, full=None):
        """`held`, filled up to `n` samples; the place is noted when they are as many as a window has, `full`"""
        ...
