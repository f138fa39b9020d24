# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Batches', 'only', 'Tickets', 'as_torch']
import pickle
from torch.utils.data import BatchSampler, DataLoader as TorchLoader, Dataset
from .carrier import dumps
from .pools import for_workers

class Batches(Dataset):
    """A data set whose samples are batches, and whose indices are tickets"""
    kind: Any
    tickets: Any
    lost: Any
    over: bool
    answers: Any
    dl: Any
    rounds: Any
    epoch: Any
    loads: Any
    sets: Any
    given: int
    failed: int
    begun: bool
    waiting: Any
    errors: Any
    watch: Any
    p: Any
    source: Any
    shown: Any
    before: Any

    def __init__(self, kind, tickets):
        ...

    def __len__(self):
        ...

    def __reduce__(self):
        ...

    def __getitem__(self, ticket):
        ...

    @property
    def stale(self):
        """Whether a state has been loaded since this iterator was opened"""
        ...

    def stale_for(self, dl):
        ...

    @property
    def streams(self):
        """Whether the samples of the epoch that is read have no numbers"""
        ...

    def close(self):
        """End the epoch here: workers are let go, and `after_iter` is called"""
        ...

    def look(self):
        """The batch that comes next, which stays the next; StopIteration if there is none"""
        ...

class _Bare:
    """Pickled, `Batches` without its tickets, which stay at home"""
    kind: Any

    def __init__(self, kind):
        ...

    def __reduce__(self):
        ...

def only(batches):
    ...

class Tickets(BatchSampler):
    """The tickets of one epoch after the other, each in a list: to torch a batch of ours is one sample"""
    dl: Any
    deal: Any
    epoch: Any
    sampler: Any
    batch_size: int
    drop_last: bool

    def __init__(self, dl, deal):
        ...

    def set_epoch(self, epoch):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

def as_torch(self, deal: bool | None=None, **kw) -> TorchLoader:
    """A loader of torch's class with the batches of this one, before `after_batch`. TypeError if the samples have no numbers"""
    ...
