# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Workers', 'check_executor']
import math, numbers, operator
import numpy as np, torch.multiprocessing as mp
from multiprocessing.context import BaseContext
from fastcore.basics import patch
from .carrier import dumps
from .runs import EndOfStream, Here, Run, worker_id
from .threads import Threads
from .processes import Kept, Processes
from .serving import reseed_worker

class Workers:
    """Answers tickets with batches, in order

Arguments:
    job: Called with a ticket; returns a batch, or an `EndOfStream`
    num_workers: Worker processes; 0: the work is done in this process
    num_threads: Threads in each worker process, or in this process; 0: one batch at a time, without threads
    prefetch: Batches that each process makes ahead, None: 2; with threads alone, see `Threads`
    timeout: Seconds to wait for one batch, without the start of a process; 0: for ever
    pin_memory: Copy batches to page-locked memory, from which a GPU can fetch them by itself
    context: 'fork', 'spawn', 'forkserver' or a multiprocessing context; None: Python's default
    persistent: Keep the processes from one `run` to the next
    in_order: False: batches in the order in which they are finished
    idle: An `IdlePool` that keeps the threads from one `run` to the next; None: they end with the run
    apart: True: processes get the job with all its memory, and do not import the main module"""
    job: Any
    num_workers: Any
    num_threads: Any
    prefetch: Any
    timeout: Any
    pin_memory: bool
    context: Any
    persistent: bool
    in_order: bool
    idle: Any
    apart: bool
    kept: Any

    def __init__(self, job, num_workers: int=0, num_threads: int=0, prefetch: int | None=None, timeout: float=0, pin_memory: bool=False, context=None, persistent: bool=False, in_order: bool=True, idle=None, apart: bool=False):
        ...

    def __repr__(self):
        ...

    def run(self, tickets, seed: int=0) -> Run:
        """Batches for `tickets`, as they are asked for

Arguments:
    tickets: Any iterable
    seed: The base seed of this run, for `get_worker_info().seed` and the generators of processes"""
        ...

    def executor(self, tickets, seed=0):
        """The executor of one run"""
        ...

    def close(self):
        """End persistent processes; the next `run` starts new ones"""
        ...

    def retire(self):
        """End persistent processes, as soon as a run that has them is over"""
        ...

def check_executor(make):
    """AssertionError if an executor breaks the contract: order, errors in their turn, ends, a run that is closed early

Arguments:
    make: Called with a job; returns an executor for it"""
    ...
