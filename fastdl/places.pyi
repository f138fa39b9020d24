# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Place', 'Began', 'Progress', 'state_number', 'as_state', 'as_place', 'three', 'give_state', 'load_source', 'state_of']
import operator
from collections import deque, namedtuple
from collections.abc import Mapping
from copy import deepcopy
from fastcore.basics import patch
from .core import add_note, did_you_mean, uncut
from .samplers import _bytes
from .data_facts import has_state
Place = namedtuple('Place', 'epoch samples source', defaults=(0, None))
Began = namedtuple('Began', 'seed epoch n looked', defaults=(False,))

class Progress:
    """Where a loader stands among its epochs"""
    epoch: int
    coming: Any
    at: Any
    past: Any
    loaded: Any
    before: Any
    running: Any
    reader: Any
    left: Any
    loads: int
    sets: int
    begun: int
    early: Any

    def __init__(self):
        ...

    def __getstate__(self):
        ...

    def back(self, n):
        """The place before the last `n` batches"""
        ...

    def began(self, epoch):
        """Seed and number of samples that `epoch` began with, if it is being read, or was left; else None"""
        ...

    def begin(self, running, reader, source):
        """The epoch of the plan `running[1]` is used up; from here on the loader stands in it"""
        ...

    def step(self, place):
        """A batch was handed over, and `place` is after it"""
        ...

    def following(self, p, sets):
        """The epoch after that of `p`, or the one that was set by hand since"""
        ...

    def undo(self, at, n):
        """A batch was counted, and did not arrive: the place is `at` again, with `n` before it"""
        ...

    def end(self, epoch):
        """The reader has been told that the epoch is over"""
        ...

    def leave(self, p, looked=False):
        """The epoch of `p` is not read any more"""
        ...

    @property
    def gives_up(self):
        """Whether an epoch that begins now takes the place of a loaded one, of which one batch was looked at"""
        ...

    def forget(self):
        """A setting changes that says which samples are where: the epoch that was left in the middle has no place any more"""
        ...

    def set_epoch(self, epoch):
        """Make `epoch` the coming one, from its beginning; no effect if it is already, so a position that was loaded is kept"""
        ...

    def stand_at(self, state, before):
        """Go on from `state`; the source's own state was `before`"""
        ...

def state_number(name: str, v, least: int | None=None, most: int | None=None, who: str="the state's") -> int:
    """`v` as an int. ValueError if it is none (True is none), or out of range

Arguments:
    name: What the number is called in the state
    v: A whole number of any kind, such as numpy's
    least: None: any
    most: None: any
    who: For the message"""
    ...

def as_state(state, needed, known=..., of: str='a loader') -> dict:
    """A copy of `state`. ValueError if it is no mapping, or has other names

Arguments:
    state: What was given as a state
    needed: Names that it has to have
    known: Names that it may have; None: any
    of: For the message"""
    ...

def as_place(state, extra=...) -> dict:
    """The state with each of its values checked. ValueError if it cannot be that of a loader

Arguments:
    state: What was given as the state of a loader
    extra: Names that a subclass adds; None: any"""
    ...

def three(name, v):
    """Three whole numbers, 1 or more, as a list"""
    ...

def give_state(source, state):
    """Load `state` into `source`, so that its next iterator begins there

Arguments:
    source: Something with `load_state_dict`"""
    ...

def load_source(source, state):
    """Load `state` into `source`. An error leaves the source as it was; ValueError if the state is of another form

Arguments:
    source: Something with `state_dict` and `load_state_dict`
    state: What its `state_dict` may have given"""
    ...

def state_of(source):
    """A copy of the state of `source`; None if it has none (yet)"""
    ...
