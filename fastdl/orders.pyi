# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Weighted', 'Bucketed', 'Passes', 'Mixture', 'Subset']
import numpy as np
from fastcore.basics import patch
from .order import Order, Scramble, Shuffled, hash64, hash64_each, hashes, scrambled_below, shuffle_of

class Weighted:
    """Samples drawn with replacement, as often as their weights say; up to 12 bytes of memory for each sample

Arguments:
    weights: One for each sample, in any unit: a list, an array or a tensor
    n: Samples per epoch; None: as many as there are weights"""
    n: Any
    ends: Any
    guide: Any

    def __init__(self, weights, n: int | None=None):
        ...

    def __repr__(self):
        ...

    def __call__(self, n, seed, epoch):
        ...

class _Draws(Order):
    seed: Any
    epoch: Any
    ends: Any
    guide: Any

    def __init__(self, of, seed, epoch):
        ...

    def compute(self, start, stop):
        ...

class Bucketed:
    """Each sample once, in shuffled batches of similar length; needs memory for the lengths and one pool

Arguments:
    lengths: Of each sample, in any unit: a list, an array or a tensor
    bs: Items per batch: the same as the loader's `bs`
    pool: Batches that are sorted together: more save more padding, fewer are closer to a shuffle
    ranks: Number of batches of similar length that stay side by side: one for each rank"""
    lengths: Any
    pool: Any
    unit: Any

    def __init__(self, lengths, bs: int, pool: int=100, ranks: int=1):
        ...

    def __repr__(self):
        ...

    def __call__(self, n, seed, epoch):
        ...

class _Buckets(Order):
    seed: Any
    epoch: Any
    lengths: Any
    unit: Any
    base: Any

    def __init__(self, of, n, seed, epoch):
        ...

    def compute(self, start, stop):
        ...

class Passes:
    """Epochs of `n` samples, cut from an endless row of shuffled passes; needs almost no memory

Arguments:
    self: Samples per epoch; it may be more or fewer than the data set has
    n: Samples per epoch; it may be more or fewer than the data set has"""
    n: Any

    def __init__(self, n: int):
        ...

    def __repr__(self):
        ...

    def __call__(self, n, seed, epoch):
        ...

class _Row(Order):
    n: Any
    seed: Any
    epoch: Any
    of: Any

    def __init__(self, n, seed, epoch, of):
        ...

    def compute(self, start, stop):
        ...

class Mixture:
    """Samples of several sources, in the proportions of `weights`; needs almost no memory

Arguments:
    sizes: Number of samples of each source, in the order in which the sources are put end to end
    weights: Share of each source, in any unit; None: in proportion to its size
    n: Samples per epoch; None: as many as all sources have together"""
    sizes: Any
    n: Any
    ends: Any

    def __init__(self, sizes, weights=None, n: int | None=None):
        ...

    def __repr__(self):
        ...

    def __call__(self, n, seed, epoch):
        ...

class _Mixed(Order):
    epoch: Any
    sizes: Any
    ends: Any
    shift: Any
    firsts: Any
    seeds: Any
    bits: Any

    def __init__(self, of, seed, epoch):
        ...

    def __getstate__(self):
        ...

    def before(self, i):
        """How many of the positions below `i`, of all epochs, belong to each source"""
        ...

    def compute(self, start, stop):
        ...

class Subset:
    """Each of the chosen samples once; needs 8 bytes of memory for each

Arguments:
    samples: The numbers of the chosen samples
    order: A recipe for the order of the chosen samples, such as `Weighted(w)`; None: as they are listed"""
    samples: Any
    order: Any

    def __init__(self, samples, order=...):
        ...

    def __call__(self, n, seed, epoch):
        ...

class _Chosen(Order):
    samples: Any
    order: Any

    def __init__(self, samples, order, seed, epoch):
        ...

    def compute(self, start, stop):
        ...
