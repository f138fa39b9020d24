# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['in_step']
from itertools import chain, repeat
import torch, torch.distributed as dist

def in_step(dl, group=None):
    """The batches of `dl`, equally many on each rank. A rank that has none left repeats its last one, with `n_real` 0

Arguments:
    dl: A `DataLoader` over a rank's own stream. `tail='drop'` ends all ranks with the first one, others with the last
    group: The process group of the ranks; None: all ranks"""
    ...
