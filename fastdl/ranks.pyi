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
    """Which rank this is, and of how many. ValueError if it is none of them"""
    ...

class Readers(namedtuple('Readers', 'rank world_size workers threads deal dataset indexed n')):
    """Who reads the data set of a loader: ranks, processes, threads"""

    @property
    def shares_itself(self):
        ...

    @property
    def are_ranks_dealt(self):
        ...

    @property
    def read_here(self) -> bool:
        """Whether this process reads a stream, for the workers if there are any"""
        ...

    @property
    def are_workers_dealt(self) -> bool:
        """Whether the rounds of a stream are dealt to the workers; else it shares itself out"""
        ...

    @property
    def is_shared(self) -> bool:
        """Whether a stream shares itself out among several workers"""
        ...

    def parts(self, bs, read_here):
        """Among how many ranks and processes a source shares itself out, and its `bs`; None if it does not"""
        ...

def executors(num_workers, num_threads, shared_rng):
    """Processes and threads that make batches"""
    ...
