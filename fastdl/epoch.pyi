# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Batches', 'finish']
import _thread, copy, threading, weakref
from functools import partial
from itertools import islice
from time import perf_counter
from fastcore.basics import patch
from .core import interruptible, interrupts_wait, uncut
from .order import hash64
from .rng import item_scope
from .runs import unwound
from .generators import Owned, device_seeded
from .watches import GlobalWatch, shared_message
from .data_facts import is_own_iterator
from .scopes import rng_scope, in_hook
from .error_policy import Tally, TooManyErrors, n_left_out
from .kinds import Answer, Skip
from .own_batches import double
from .places import Place
from .settings import check_on_error
from .source_choice import check_ends
from .states import States
from .thread_checks import draws_from
from .ahead import Ahead, first_time, in_after_batch, is_closed, not_ahead

class Batches:
    """The batches of one epoch, as they are asked for. It goes on after a batch that failed"""
    dl: Any
    peek: Any
    home: Any
    answers: Any
    kind: Any
    p: Any
    rounds: Any
    shown: Any
    reader: Any
    over: bool
    begun: bool
    lost: bool
    decided: bool
    early: Any
    ahead: Any
    tally: Any
    held: Any
    counters: Any
    finishes: bool
    lock: Any
    loads: Any
    token: Any
    before: Any
    epoch: Any
    sets: Any
    given: int
    failed: int
    waiting: Any
    errors: Any
    asked: Any
    watch: Any
    may_draw: Any
    epochs: Any
    source: Any

    def __init__(self, dl, peek=False):
        ...

    def __iter__(self):
        ...

    def __len__(self):
        ...

    def __repr__(self):
        ...

    def __next__(self):
        ...

    def __copy__(self):
        ...

    def __deepcopy__(self, memo):
        ...

    def __reduce__(self):
        ...

    def __del__(self):
        ...

    @property
    def stale(self):
        """Whether a state has been loaded since this iterator was opened"""
        ...

    def stale_for(self, dl):
        ...

    @property
    def only_looked(self):
        """Whether one batch was read after a loaded position, of an epoch that has more"""
        ...

    @property
    def streams(self):
        """Whether the samples of the epoch that is read have no numbers"""
        ...

    def close(self):
        """End the epoch here: workers are let go, and `after_iter` is called"""
        ...

    def look(self):
        """The next batch, which the iterator gives once more; StopIteration if there is none"""
        ...

class _Tickets:
    """The tickets of an epoch, which remember the place after each; they go on after an error of the source"""
    rounds: Any
    waiting: Any
    errors: Any
    reader: Any

    def __init__(self, of):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

def finish(dl, p, a, f=None):
    """The batch after `after_batch`, or after `f` in its place, which has random numbers of its own, as every hook has"""
    ...
