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
    """Answers tickets with batches, in order"""
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
        """Batches for `tickets`, as they are asked for"""
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
    """AssertionError if an executor breaks the contract: order, errors in their turn, ends, a run that is closed early"""
    ...
