# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Share', 'Deal', 'BatchDeal', 'OwnOrders']
from collections import namedtuple
from fastcore.basics import patch

class Deal:
    """Which samples of a round belong to which rank, and where an epoch ends

Arguments:
    bs: Samples in a batch
    rank: Whose batches
    world_size: Ranks that the batches are dealt to
    tail: The last round: 'pad' doubles samples for equal shapes, 'drop' drops some, 'uneven' neither
    drop_last: Leave out a last round that is not full on every rank"""
    bs: int
    rank: int
    world_size: int
    tail: str
    drop_last: bool
    round: Any

    def __init__(self, bs: int=1, rank: int=0, world_size: int=1, tail: str='pad', drop_last: bool=False):
        ...

    def __repr__(self):
        ...

    def counts(self, left: int) -> int:
        """How many of the samples that are left are dealt in the coming round; 0 at the end of the epoch

Arguments:
    left: Samples that the epoch still has"""
        ...

    def share(self, n: int) -> Share | None:
        """This rank's part of a round

Arguments:
    n: Samples in the round, as `counts` says"""
        ...

    def steps(self, left: int) -> int:
        """Batches that this rank still gets

Arguments:
    left: Samples that the epoch still has"""
        ...

    def position(self, k, first=0):
        """Position of sample `first` of round `k`"""
        ...

    def behind(self, k, n):
        """Position after round `k`, which has `n` samples"""
        ...

    def own(self, position):
        """The place in this rank's own order that belongs to `position`; the same number where batches are dealt"""
        ...

    def whole_rounds(self, position):
        """How many whole rounds lie before `position`"""
        ...

    def is_last(self, left):
        """Whether the epoch ends with the coming round, where `left` samples remain"""
        ...

    def size(self, left):
        """Samples in this rank's coming batch, where `left` samples remain; None: this rank has no more batch"""
        ...

    def is_mine(self, i):
        """Whether sample `i` is in a batch of this rank, counting whole rounds only"""
        ...

    def ends_early(self, left):
        """Whether another rank has one batch more than this one"""
        ...
Share = namedtuple('Share', 'first real extra')

class BatchDeal(Deal):
    """A `Deal` whose last round, too, is dealt in whole batches: for streams, whose end is not known beforehand"""

    def counts(self, left):
        ...

    def share(self, n):
        ...

class OwnOrders(Deal):
    """The deal of a rank that has samples of its own; positions count the batches of all ranks

Arguments:
    bs: Samples in a batch
    rank: Whose batches
    world_size: Number of ranks
    tail: As for `Deal`
    drop_last: As for `Deal`"""
    bs: int
    ranks: Any

    def __init__(self, bs: int=1, rank: int=0, world_size: int=1, tail: str='pad', drop_last: bool=False):
        ...

    def position(self, k, first=0):
        ...

    def behind(self, k, n):
        ...

    def own(self, position):
        ...

    def whole_rounds(self, position):
        ...
