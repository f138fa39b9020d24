# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['States', 'Undone']
import copy
from fastcore.basics import patch
from .core import interrupts_wait, uncut
from .data_facts import _split_seed, has_state, is_own_iterator
from .generators import Owned
from .scopes import rng_scope
from .places import _short, as_place, load_source
from .source_choice import coming_epoch

class States:
    """The states of the loader `dl`: written, checked, loaded"""
    dl: Any
    progress: Any

    def __init__(self, dl):
        ...

    def written(self, behind):
        """The state of the place before the last `behind` batches"""
        ...

    def at_epoch(self, seed, epoch, n):
        """Kind and plan of an epoch that a state speaks of"""
        ...

    def place(self, seed, epoch, n, i):
        """What a state says of the position `i`, which counts the samples of all ranks, so that another order is noticed"""
        ...

    def accepted(self, state):
        """The state, checked against this loader; at the end of an epoch it is the beginning of the next"""
        ...

    def total(self, s):
        """Samples of the epoch in a state (of a `batch_sampler`, batches); None: not known, or more than the state has seen"""
        ...

    def own(self, s):
        """Samples in a state, as far as they are in the order that this rank goes through"""
        ...

    def check_length(self, s):
        """Refuse a state in the middle of an epoch of other samples, of other parts of them, or counted in another unit"""
        ...

    def check_order(self, s):
        """Refuse a state in the middle of an epoch that would go on in another order here"""
        ...

    def check_split(self, s):
        """Refuse a state of another random split; warn if it does not say which split it is of"""
        ...

    def load(self, state):
        """Go on from `state`. ValueError if it is not a state of this loader"""
        ...

    def load_source(self, s):
        """Give the source its part of a state, and return the one it had"""
        ...

    def check_again(self):
        """Refuse to go on from a state in the middle of an epoch if the loader has been changed since it was loaded"""
        ...

class Undone:
    """A context in which an error takes back what was changed in a loader and in its sampler"""
    dl: Any
    lists: Any
    was: Any
    listed: Any
    parts: Any

    def __init__(self, dl):
        ...

    def __enter__(self):
        ...

    def __exit__(self, kind, e, tb):
        ...
