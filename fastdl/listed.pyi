# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Listed']
import operator
from fastcore.basics import patch
from .core import add_note
from .order import hash64
from .scopes import caused, stray_stop
from .kinds import Round, Ticket, no_item
from .numbered import Numbered

class Listed(Numbered):
    """Samples that a sampler gives, or batches of them, if it is a `batch_sampler`"""
    is_listed: Any
    shows_length: Any
    is_unsized: Any

    @classmethod
    def knows_end(cls, p):
        ...

    @property
    def counts_batches(self):
        ...

    def rows(self, p):
        ...

    def total(self, p):
        ...

    def samples(self, t):
        ...

    def far(self, t):
        ...

    def length(self, p):
        ...

    def place(self, p, i):
        """A checksum of the samples before position `i`, and the next one; of batches, the checksum alone"""
        ...

    def rounds(self, p):
        """Tickets and the place after each, or the error of the sampler"""
        ...

    def asked(self, p, k):
        """The samples of round `k`, or the error of the sampler"""
        ...

    def ticket(self, p, k, got):
        """The ticket of this rank's batch `k` of the samples `got`, and the place after it; None after the last"""
        ...

    def find(self, p, number):
        ...

    def counted(self, got):
        ...

    def written(self, p, k, at, got, share):
        """The ticket for this rank's share of `got`"""
        ...

    def spares(self, p, t, got):
        """Samples that may replace one of the ticket's; `got` is its round"""
        ...

    def of_batch(self, p, k, at, batch, share):
        """The ticket of a whole batch"""
        ...

    def item_error(self, e, o, s, i, t):
        ...
