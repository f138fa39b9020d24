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
from .places import _short, as_state, load_source, state_of, state_number
from .order import Shuffled, hash64

class ShuffleBuffer:
    """A stream in a shuffled order; it holds at most `size` samples, and can be stopped anywhere with a small state

Arguments:
    source: Anything that can be iterated over again; a resume uses its `state_dict`, or reads it from its start
    size: Samples that are held, and the distance over which they are shuffled
    seed: Another seed, another order; the `seed` of the loader does not change it"""
    source: Any
    size: int
    seed: Any
    epoch: int

    def __init__(self, source, size: int=1000, seed: int=0):
        ...

    def __repr__(self):
        ...

    def __iter__(self):
        ...

    def set_epoch(self, epoch: int):
        """Use the order of `epoch`; no effect if the buffer is in that epoch already, so that a loaded position is kept

Arguments:
    epoch: Number of the epoch; the loader calls this"""
        ...

    def state_dict(self) -> dict:
        """The position of the iteration: after the sample that was given last

Arguments:
    self: Plain numbers, and the source's state at the beginning of the window"""
        ...

    def load_state_dict(self, state: dict):
        """Resume the next iteration from `state`. ValueError, with nothing changed, if it is invalid or of another size

Arguments:
    state: A state from `state_dict`"""
        ...

class _Reads:
    """The samples that one iterator reads from the source, and the source's state after them"""
    buf: Any
    it: Any
    place: Any
    own: Any

    def __init__(self, buf, it, n):
        ...

    def fill(self, held, n, full=None):
        """`held`, filled up to `n` samples; with `full` samples, a whole window, the source's state is noted"""
        ...
