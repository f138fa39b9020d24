# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['attributes', 'visit']
import dis, random, re, sys, types
from collections import deque
from functools import lru_cache, partial
from itertools import islice
import numpy as np, torch
from torch.utils.data import DataLoader as TorchLoader, Sampler, get_worker_info
from .rng import _now, _process_rngs

def attributes(o, most: int=1000) -> dict:
    """The attributes of `o` by name, without running its code

Arguments:
    o: Anything
    most: At most so many entries of its `__dict__`"""
    ...

def visit(roots, limit: int=4000):
    """All objects that `roots` hold, near ones first, without running their code

Arguments:
    roots: Where to begin
    limit: Visit at most so many objects"""
    ...
