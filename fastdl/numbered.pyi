# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['runs_no_code', 'draws_nothing', 'Numbered', 'Columns']
import copy, operator
from itertools import count
import numpy as np, torch
from fastcore.basics import patch
from torch.utils.data import Subset, TensorDataset
from .core import add_note
from .may_draw import PERHAPS, draws_of_method
from .order import Order, hash64
from .rng import item_scope
from .error_facts import facts_of, tell
from .error_policy import NeverSkipped
from .collation import whole_batch
from .scopes import caused, stray_stop
from .nested import map_nested
from .kinds import Kind, Round, Ticket, no_item, short_name

def runs_no_code(ds):
    """Whether samples are taken from the data set without code of the user's"""
    ...

def draws_nothing(ds):
    """Whether the data set runs no code that could draw a random number, from elsewhere than `item_rng`"""
    ...

class Numbered(Kind):
    """Samples with numbers, in an order that is computed"""
    finds: Any
    shows_length: Any
    asks_for_lists: Any
    order: Any
    row_key: Any
    row: Any
    columns: Any
    of: Any
    is_tuple: Any
    policy: Any

    @classmethod
    def knows_end(cls, p):
        ...

    def total(self, p):
        """Samples of an epoch; None: it is not known"""
        ...

    def row_of(self, o):
        """The order of a plan or a ticket"""
        ...

    def samples(self, t):
        ...

    def items(self, samples, t, first=0):
        """The items for `samples`; where they are fetched at once, the samples themselves"""
        ...

    def batch(self, items, t):
        ...

    def ends(self, e, o):
        """Whether an IndexError ends a data set without a length, as `for` would end"""
        ...

    @property
    def is_unsized(self):
        ...

    def at_once(self, samples, t):
        """The result of the data set's `__getitems__` for `samples`: a list of items, or a batch"""
        ...

    def at_index(self, samples, t):
        """The batch of `samples` (a range, list or array), where the data set is tensors or arrays"""
        ...

    def beyond(self, samples, t):
        """Which of `samples` the data set does not have, or all of them"""
        ...

    def make(self, t):
        ...

    def singly(self):
        ...

    def creates(self):
        ...

    def spare(self, t, i, k):
        ...

    def rounds(self, p):
        """Tickets, and the place after each; after an error, as of a signal's handler, it goes on"""
        ...

    def ticket(self, p, k, total):
        """The ticket of this rank's batch `k`, and the place after it; None after the last"""
        ...

    def find(self, p, number):
        """The ticket of this rank's batch `number`; None: there is none"""
        ...

    def first_alone(self, p):
        """The first item in a list, or what `__getitems__` gives for it; None: there is none"""
        ...

    def length(self, p):
        """Batches of an epoch for this rank; None: it is not known"""
        ...

    def far(self, t):
        ...

    def place(self, p, i):
        """The sample at position `i`, which another order would not have there"""
        ...

class Columns(tuple):
    """A tuple that `__getitems__` gave for a whole batch: its parts are columns, not items"""

class _NoItems(NeverSkipped, TypeError):
    ...
