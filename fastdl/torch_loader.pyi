# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Job', 'job_of', 'tickets_of', 'samples_of', 'in_order_of', 'BatchRows', 'TicketRows', 'RowLists', 'OwnLists', 'RowLoader', 'row_loader', 'unprepared']
import os, pickle, sys, torch, warnings
from itertools import chain, count, repeat, takewhile
from fastcore.basics import patch
from torch.utils.data import BatchSampler, DataLoader as TorchLoader, Dataset, Sampler
from .carrier import dumps
from .kinds import Ticket
from .source_choice import numbered_epoch
from .pools import for_workers
from .settings import whole_number

class Job:
    """Makes the batch of a ticket, before `after_batch`. It can be pickled; in another process `start` is called first"""
    kind: Any

    def __init__(self, kind):
        ...

    def __reduce__(self):
        ...

    def start(self):
        ...

    def __repr__(self):
        ...

    def __call__(self, ticket):
        ...

def job_of(dl, kind=None):
    """The `Job` of a loader"""
    ...

def tickets_of(dl, epoch, begin):
    """The tickets of an epoch from batch `begin` on"""
    ...

def samples_of(dl):
    """The samples of the coming epoch in order, for all ranks"""
    ...

def in_order_of(kw):
    """Arguments for `new`, where fastai's `get_idxs` says which samples there are"""
    ...

class BatchRows(Dataset):
    """A data set that gives the batch of a list of rows"""
    job: Any
    rows: Any
    first: Any
    after_batch: Any
    home: Any

    def __init__(self, job, rows, first, after_batch=None):
        ...

    def __len__(self):
        ...

    def __getitem__(self, row):
        ...

    def __reduce__(self):
        ...

    def __getitems__(self, rows):
        ...

    def set_epoch(self, epoch):
        """For a trainer that finds no other way to the epoch, such as Accelerate after `skip_first_batches`"""
        ...

class TicketRows(Sampler):
    """The rows of one epoch after the other"""
    dl: Any
    deal: Any
    epoch: Any
    told: Any

    def __init__(self, dl, deal):
        ...

    def set_epoch(self, epoch):
        ...

    def look(self):
        """Kind and plan of the coming epoch"""
        ...

    def lists(self):
        """The rows of each batch of the coming epoch, which begins when the first is asked for"""
        ...

    def n_lists(self):
        ...

    def __len__(self):
        ...

    def tell(self, ticket):
        """Tell the data set the epoch of a ticket, if another reader has told it one since"""
        ...

    def __iter__(self):
        """The rows, one by one, for a trainer that puts them together itself; `RowLists` asks for `lists`"""
        ...

    def check_dealt(self):
        """Warn where each rank reads all batches"""
        ...

class RowLists(BatchSampler):
    """Torch's batch sampler; the batches of its own rows it takes as they are. It passes the epoch on"""

    def __iter__(self):
        ...

    def __len__(self):
        ...

    def set_epoch(self, epoch):
        ...

class OwnLists(RowLists):
    """The lists of a `batch_sampler`, as rows"""
    sampler: Any
    batch_size: Any
    drop_last: bool

    def __init__(self, rows):
        ...

class RowLoader(TorchLoader):
    """Torch's loader over rows"""

    def __repr__(self):
        ...

    @property
    def after_batch(self):
        """Finishes a batch for the training step; `dataset.after_batch` where a trainer has rebuilt the loader"""
        ...

    def __iter__(self):
        ...

    def __setstate__(self, state):
        """In a copy the data set, which goes to workers without them, has its sampler and hooks again"""
        ...

    def set_epoch(self, epoch: int) -> None:
        """Make `epoch` the coming one

Arguments:
    epoch: Number of the epoch"""
        ...

def row_loader(dl, deal, kw):
    """The `RowLoader` of a loader"""
    ...

def unprepared() -> str | None:
    """The warning about a loader that is read while Accelerate accumulates gradients; None: there is none"""
    ...
