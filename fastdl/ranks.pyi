# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['find_rank', 'Readers', 'executors']
import os
from collections import namedtuple
import torch
from fastcore.basics import patch
from torch.utils.data import IterableDataset
from .data_facts import has_state

def find_rank(rank: int | None=None, world_size: int | None=None) -> tuple:
    """The rank and the world size. ValueError if the rank is not below the world size

Arguments:
    rank: The argument of the user; None: from torch.distributed or torchrun, else 0
    world_size: The argument of the user; None: from torch.distributed or torchrun, else 1"""
    ...

class Readers(namedtuple('Readers', 'rank world_size workers threads deal dataset indexed n')):
    """How the data set of a loader is read: by which ranks, processes and threads"""

    @property
    def shares_itself(self):
        ...

    @property
    def are_ranks_dealt(self):
        ...

    @property
    def read_here(self) -> bool:
        """Whether the main process reads a stream, for the workers if there are any"""
        ...

    @property
    def are_workers_dealt(self) -> bool:
        """Whether the loader deals the rounds of a stream to the workers; otherwise the stream shares itself out"""
        ...

    @property
    def is_shared(self) -> bool:
        """Whether a stream divides its samples among several workers"""
        ...

    def parts(self, bs, read_here):
        """The numbers of ranks and processes among which a source shares itself out, and its `bs`; None if it does not"""
        ...

def executors(num_workers, num_threads, shared_rng):
    """The numbers of processes and threads that make batches"""
    ...
