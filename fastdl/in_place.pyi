# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['row_of', 'InPlace', 'Reused']
import array, os, sys
from collections import deque
from dataclasses import is_dataclass
from itertools import islice
from pathlib import PurePath
from types import SimpleNamespace
import numpy as np, torch
from torch.utils.data import Subset
from fastcore.basics import patch
from .core import L, Notice
from .nested import describe
from .watches import _read_array, _read_tensor

def row_of(rows, s):
    """What `rows` keeps for the sample `s`

Arguments:
    rows: A list, a dictionary, an array or a tensor
    s: Number or key of a sample"""
    ...

class _Numbers(bytes):
    """The bytes of an array or a tensor, with its `dtype`; None: numpy has none that is like it"""
    dtype: Any

class InPlace:
    """Notes what a data set keeps for some samples, and tells which of these were changed while their items were made

Arguments:
    ds: A data set
    samples: Numbers or keys
    earlier: An `InPlace` for some of these samples, whose items have been made before in this epoch"""
    ds: Any
    todo: Any
    noted: Any
    is_users: Any

    def __init__(self, ds, samples: list, earlier=None):
        ...

    def made(self, o):
        """The data set has given its next sample, and no step has seen it yet

Arguments:
    o: The item"""
        ...

    def changed(self) -> str:
        """The warning about the first sample that was changed

Arguments:
    self: '' if there is none"""
        ...

class Reused:
    """Notes a few objects that are given one after the other, and tells if one has lost its content to another

Arguments:
    most: Objects to note"""
    left: int
    noted: Any
    found: str

    def __init__(self, most: int=4):
        ...

    def note(self, key, o):
        """`o` has been made

Arguments:
    key: What `o` is given for: the number of a sample, or of a batch
    o: A sample, an item, or a batch"""
        ...

    def again(self, key, o) -> str:
        """Note `o`, and compare it with the one before only"""
        ...
