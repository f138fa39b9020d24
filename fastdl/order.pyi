# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['hash64', 'hash64_each', 'hashes', 'Order', 'Scramble', 'scrambled_below', 'Shuffled', 'shuffle_of']
import numpy as np
from copy import copy
from fastcore.basics import patch

def hash64(*ints: int) -> int:
    """A number that is fixed by `ints` and looks random, made by shifts and products as in SplitMix64 and rrmxmx"""
    ...

def hash64_each(*ints) -> np.ndarray:
    """`hash64` for each element"""
    ...

def hashes(start: int, stop: int, *ints: int) -> np.ndarray:
    """64 bits that look random for each position from `start` to `stop`

Arguments:
    start: First position
    stop: One past the last"""
    ...

class Order:
    """The samples of an epoch by position, computed when they are asked for; a subclass defines them in `compute`

Arguments:
    n: How many positions
    seed: Another seed, another order
    epoch: Another epoch, another order"""
    block: Any
    n: int
    seed: int
    epoch: int

    def __init__(self, n: int, seed: int=0, epoch: int=0):
        ...

    def compute(self, start, stop):
        """An array of the samples at positions `start` to `stop`, the first and one past the last position of a block"""
        ...

    def __len__(self):
        ...

    def __repr__(self):
        ...

    def __getstate__(self):
        ...

    def array(self, start: int, stop: int) -> np.ndarray:
        """The samples at positions `start` to `stop`

Arguments:
    start: First position
    stop: One past the last; the end of the order, if that comes first"""
        ...

    def __getitem__(self, i):
        ...

    def __iter__(self):
        ...

class Scramble:
    """A permutation of the numbers below `2**bits`, chosen by `key`; of arrays, one for each element"""
    mask: Any
    shift: Any
    keys: Any

    def __init__(self, bits, key, rounds=8):
        ...

    def at(self, i):
        """The permutations of the elements `i`"""
        ...

    def __call__(self, x):
        ...

def scrambled_below(n, scramble, x):
    """`x` scrambled so that each stays below its `n`"""
    ...

class Shuffled(Order):
    """The numbers below `n`, each once, in an order fixed by `seed` and `epoch`; its memory does not grow with `n`

Arguments:
    n: How many samples
    seed: Another seed, another order
    epoch: Another epoch, another order"""
    n: int
    seed: int
    epoch: int

    def __init__(self, n: int, seed: int=0, epoch: int=0):
        ...

    def compute(self, start, stop):
        ...

def shuffle_of(n, seed, epoch):
    """A shuffle of few numbers"""
    ...
