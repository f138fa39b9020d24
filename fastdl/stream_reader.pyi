# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Reader', 'is_held', 'state_before']
import copy
from collections import deque
from functools import partial
from itertools import islice
from fastcore.basics import patch
from .core import Notice, add_note, uncut
from .order import hash64
from .deal import Deal
from .generators import Owned
from .object_walk import attributes
from .samplers import _bytes
from .passes import Returnable, _Raised, _copy
from .data_facts import goes_on, has_state, is_own_iterator
from .scopes import rng_scope, stray_stop
from .places import give_state, state_of
from .in_place import Reused
from .kinds import Round, no_item

class Reader:
    """One rank's batches of a stream

Arguments:
    player: Number of the worker that reads
    players: Workers that the rounds are dealt to
    most: Samples to read; None: to the end of the source
    shared: Numbers that tell this reader from others, where the source shares itself out"""
    dl: Any
    p: Any
    most: Any
    shared: Any
    turns: Any
    it: Any
    k: int
    held: Any
    over: bool
    keeper: Any
    before: Any
    unread: Any
    place: Any
    raised: Any
    copies: bool
    goes_on: bool
    keeps_place: Any
    peek: bool
    begun: bool
    seen: Any
    said: Any
    owned: Any
    draws: Any
    source: Any
    looked: Any
    stands: Any
    first: Any

    def __init__(self, dl, p, player=0, players=1, most=None, shared=...):
        ...

    def read(self, size=None):
        """Samples of the next round (of `size`, or as the deal says), how many are real, the place after it, its number"""
        ...

    def filled(self, size):
        """Hold the samples of a round, and return the state of the source after them"""
        ...

    def fill(self, size):
        """Read on until `size` samples are held; what was read before an error is not lost"""
        ...

    def look_at(self, o):
        """Warn if the second sample lies where the first was, with other content, and both are needed at the same time"""
        ...

    def warn(self, text):
        ...

    def here(self):
        """The seed of the round that is to be read"""
        ...

    def draw_on(self):
        """Behind the first sample: random numbers that had to be alike when the source was opened need not be alike any more"""
        ...

    def note(self, e):
        """The error, with a note that says where in the epoch it came"""
        ...

    def is_elsewhere(self):
        """Whether the source is opened, or read for others, so that the number of samples held is not that of the failed one"""
        ...

    def open(self):
        ...

    def stand_at(self, ds, source, anew=True):
        """Load the state `source`; if it is that of the pass before, the number of the epoch comes behind it"""
        ...

    def skip(self):
        """Read past the samples that had been seen"""
        ...

    def begin_again(self, ds, source):
        """Behind the state of a pass comes the next pass: not an empty one, and not the rest of one that `n` has cut off"""
        ...

    def open_again(self, ds):
        """Another pass, with the random numbers that the first one had"""
        ...

    def starts_anew(self, ds):
        """Whether passes through `ds` start at one place, and do not go on where the one before has stopped"""
        ...

    def note_unread(self, k, got, state):
        """Round `k` has been read, up to `state`"""
        ...

    def keep(self, waiting):
        """Forget the rounds that were handed over"""
        ...

    def leave(self, waiting, errors=...):
        """What was read and not handed over comes first in the next pass"""
        ...

    def goes_back(self, k, waiting):
        """Set the source back to the place before round `k`, if it has one; `waiting`: ids of errors that are not raised yet"""
        ...

    def end(self):
        """Let the source go"""
        ...

    def with_errors(self, k, samples, errors):
        """The samples of round `k`, and where they came the errors that were not raised"""
        ...

    def give_back(self):
        """Leave the pass, and what was read of it, to the epoch that comes"""
        ...

    def is_untouched(self, dl):
        """Whether the data set is as it was when this reader gave back"""
        ...

    def take_up(self):
        """Go on with the pass that was looked at, if it is the one that is asked for"""
        ...

    def can_begin_with(self, old):
        """Whether the pass of `old` goes on where it is when it is opened again, and is the one of this epoch, too"""
        ...

    def mark(self):
        ...

    def asked(self):
        ...

def is_held(ds, it) -> bool:
    """Whether `iter(ds)` gave an object that `ds` keeps, so that a pass goes on where another stopped"""
    ...

def state_before(dl):
    """The state of the loader's data set at the start of the coming pass; None: it has none"""
    ...
