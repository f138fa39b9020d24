# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['for_workers', 'WorkerPool', 'may_choose']
import copy, multiprocessing as mp
from functools import partial
from fastcore.basics import patch
from .changing import Changing, Setting
from .choosing import Choosing, free_memory
from .crews import has_parents_server
from .data_facts import Snapshot, is_own_iterator
from .packed import pack
from .remote import Remote
from .runs import Run
from .thread_checks import code_names, draws_from
from .threads import IdlePool
from .workers import Workers

def for_workers(dl, kind):
    """The loader as workers get it"""
    ...

class WorkerPool:
    """The workers that a loader keeps from one epoch to the next"""
    kept: Any
    knows: Any
    idle: Any

    def __init__(self):
        ...

    def __reduce__(self):
        ...

    def workers(self, dl, kind, num_workers, num_threads):
        """The executor for an epoch of `dl`"""
        ...

    def close(self):
        """End the processes and threads that are kept"""
        ...

    def run(self, dl, kind, num_workers, num_threads, tickets, seed) -> Run:
        """The batches of an epoch"""
        ...

def may_choose(dl, kind, num_workers, num_threads) -> bool:
    """Whether the epoch may change hands"""
    ...
