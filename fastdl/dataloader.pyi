# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['DataLoader', 'stop']
import copy, inspect, sys
from contextlib import nullcontext
from itertools import count, repeat
from types import MethodType
from typing import Any, Self, TYPE_CHECKING
from collections.abc import Callable, Iterator, Mapping
import numpy as np, torch
from fastcore.basics import patch
from torch.utils.data import get_worker_info
from .core import add_note, warn_user
from .nested import describe
from .order import Shuffled, hash64
from .deal import Deal
from .tables import by_position
from .collation import collate, columns_warning, convert, keep_types
from .epochs import epochs_of
from .generators import Owned
from .ahead import Steps
from .scopes import Stop, rng_scope, in_hook
from .data_facts import Snapshot, _split_seed, has_numbers, has_state, loses_samples, said_length
from .ranks import Readers, executors, find_rank
from .samplers import EpochOrder, SamplerLists, check_gives_all, counting, list_sampler
from .passes import PassesGivenBack
from .settings import aliases, all_checked, check_executor, check_hook, check_methods, check_together, checked, one_of_two, record_calls, refuse_columns, refuse_pin_memory_device, refuse_slip, seed_of, unknown_keyword, unsized_warning, whole_number
from .kinds import EpochPlan, _is_step
from .numbered import Columns
from .stream_reader import state_before
from .own_batches import Starts, batches_of
from .source_choice import choose_kind, known_epoch, numbered_epoch
from .places import Progress
from .states import States
from .remote import name_of
from .choosing import Choice, usable_cpus
from .thread_checks import draws_from
from .epoch import Batches, finish
from .pools import WorkerPool
from .replay import replay_of
from .ledger import Ledger
from .meters import Counters
from .summaries import Summary, summary_of
from .torch_names import add_torch_names, wrap_sampler
from .torch_loader import Job, RowLoader, in_order_of, job_of, row_loader, samples_of, tickets_of, unprepared
from fastdl.profiles import Profile
from fastdl.tuning import Tuning

class _Attributes:
    """The types of a loader's attributes, for type checkers and editors"""
    dataset: Any
    bs: int | None
    batch_size: int | None
    shuffle: bool
    drop_last: bool
    num_workers: int
    num_threads: int
    pin_memory: bool
    timeout: float
    seed: int
    order: Callable | None
    tail: str
    deal: bool | None
    worker_init_fn: Callable | None
    collate_fn: Callable | None
    batch_sampler: Any
    pin_memory_device: str
    multiprocessing_context: Any
    generator: torch.Generator | None
    prefetch_factor: int | None
    persistent_workers: bool
    in_order: bool
    resume_by: str | None
    own_generators: bool
    shared_rng: str
    executor: Callable | None
    on_error: str | Callable
    retry: int
    retry_on: Any
    max_errors: int | float | None
    ahead: bool | None
    n_real: int | None
    n_all: int | None

class DataLoader(_Attributes):
    """Batches of a data set

Arguments:
    dataset: Anything with `__getitem__` and `__len__`, or with `__iter__`; None: items come from `create_item`
    bs: Items per batch; None: the items are batches already, or are wanted one by one
    shuffle: A new order each epoch, fixed by `seed`
    sampler: The numbers of an epoch's samples: an iterable, or the hook of that name
    batch_sampler: Lists of numbers, one for each batch, of any length; in place of `bs`, `shuffle`, `sampler` and `drop_last`
    num_workers: Processes that make batches; 0: they are made in this one; 'auto': threads or processes, by measurement
    collate_fn: Torch's name for the hook `create_batch`
    pin_memory: Batches in page-locked memory, from where a GPU can fetch them while it computes
    drop_last: Leave out a last batch of fewer than `bs` items; on several ranks, a last round that is not full
    timeout: Seconds to wait for a batch of a process or a thread before a RuntimeError, retries included; 0: for ever. The first items of threads are tried in the reader's thread, which cannot be left
    worker_init_fn: Called with the number of the worker in each worker process, after `wif`
    multiprocessing_context: 'fork', 'spawn', 'forkserver' or a context; None: Python's default
    generator: In place of `seed`: it is asked for one number
    prefetch_factor: Batches that each process makes ahead, None: 2; with threads alone, batches under way at once, None: up to 8
    persistent_workers: Keep the processes from one epoch to the next; changes to the data set's attributes and the lists in them start new ones, changes deeper inside are not seen
    pin_memory_device: Of torch, which has given it up: only '' is taken
    in_order: False: whatever batch is ready first, and no state within an epoch
    batch_size: Torch's name for `bs`
    indexed: Whether samples are numbers for `dataset[i]`; None: where the data set has `__getitem__`, and is no `IterableDataset`
    n: Samples in an epoch (with `deal=False`, of this rank); None: `len(dataset)` when an epoch begins, or until the stream ends
    seed: What order and random numbers follow from; None: one draw from torch's generator, or 0 on several ranks, which have to agree
    num_threads: Threads that make items, in each process, or in this one if `num_workers` is 0; None: none, and with 'auto' one per CPU, up to 4. With 'auto' they are those of the beginning, and 0 switches the choosing off
    order: Called with (n, seed, epoch), gives the sequence of an epoch's samples; None: counting, or `Shuffled`
    rank: Which of `world_size` machines or GPUs this is; None: what torch.distributed or torchrun says when it is asked, else 0
    world_size: How many there are; batches are dealt to them
    tail: A last round that is not full on every rank: 'pad' repeats samples (`n_real` does not count them), 'drop' leaves samples out, 'uneven' lets ranks differ in their last batch
    deal: On several ranks: True, the loader splits the batches over the ranks; False, the data set or sampler gives this rank's samples only. For a stream with workers: likewise
    resume_by: How a stream is resumed: 'state', by its own `state_dict`; 'skipping', by reading past the samples that were seen; None: by its state, if that is exact
    own_generators: Seed generators that the data set or a hook owns, for each batch; False: leave them alone
    shared_rng: If threads draw from `random`, numpy or torch: 'warn' once, take 'processes' in place of threads, or 'allow' it
    executor: What makes the batches in place of processes and threads: called with a job, it returns an object with `run(tickets)` and `close()`; see `Executor`
    on_error: If an item fails: 'raise', leave it out of its batch ('skip'), take another sample ('replace'), or what a function of the error gives
    retry: Further tries of the same sample before that, if the error is one of `retry_on`; the waits before them take less than half of `timeout` for a whole batch
    retry_on: A class of exceptions, or a tuple of them; timeouts and lost connections are OSErrors
    max_errors: Items of an epoch that may be skipped or replaced before an error is raised: a number, or a share as 0.01; after a resume they are counted from there on
    ahead: Whether steps of `after_batch` that say `ahead` work on the next batch in a thread; None: where batches go to another device"""
    epoch: Any
    indexed: Any
    n: Any
    rank: Any
    world_size: Any

    def __init__(self, dataset: Any=None, bs: int | None=None, shuffle: bool=False, sampler: Any=None, batch_sampler: Any=None, num_workers: int | str=0, collate_fn: Callable | None=None, pin_memory: bool=False, drop_last: bool=False, timeout: float=0, worker_init_fn: Callable | None=None, multiprocessing_context: Any=None, generator: torch.Generator | None=None, *, prefetch_factor: int | None=None, persistent_workers: bool=False, pin_memory_device: str='', in_order: bool=True, batch_size: int | None=None, indexed: bool | None=None, n: int | None=None, seed: int | None=None, num_threads: int | None=None, order: Callable | None=None, rank: int | None=None, world_size: int | None=None, tail: str='pad', deal: bool | None=None, resume_by: str | None=None, own_generators: bool=True, shared_rng: str='warn', executor: Callable | None=None, on_error: str | Callable='raise', retry: int=0, retry_on: Any=..., max_errors: int | float | None=None, ahead: bool | None=None, **hooks: Any):
        ...

    def set_epoch(self, epoch: int) -> None:
        """Make `epoch` the coming one; no effect if it is already, so a position that was loaded is kept

Arguments:
    epoch: Number of the epoch"""
        ...

    def __setattr__(self, k, v):
        ...

    @property
    def batched(self) -> bool:
        """Whether a batch has several items, so that they are put together"""
        ...

    @property
    def bs_or_1(self) -> int:
        ...

    def wif(self) -> None:
        """Start of a worker process: open files and connections that must not be shared"""
        ...

    def thread_init(self) -> None:
        """Start of a thread that makes items: open what threads must not share"""
        ...

    def before_iter(self) -> None:
        """Start of an epoch"""
        ...

    def after_iter(self) -> None:
        """End of an epoch, whether it was read to its end or left"""
        ...

    def after_item(self, o: Any, /) -> Any:
        """One item, after `create_item`"""
        ...

    def before_batch(self, items: Any, /) -> Any:
        """The list of items, before they are put together: sort, pad, filter"""
        ...

    def after_batch(self, b: Any, /) -> Any:
        """The finished batch: move it to a device, normalise it"""
        ...

    def unused(self, b, finished=False):
        """The warnings after the first batch about steps that did nothing; `b` is the batch after these steps"""
        ...

    def create_item(self, s: Any, /) -> Any:
        """`dataset[s]`, or the next sample where samples have no numbers (`s` is None). StopIteration ends the stream"""
        ...

    def create_batch(self, items: Any, /) -> Any:
        """`collate` for a list of items, `convert` for what is a batch already"""
        ...

    def retain(self, b: Any, items: Any, /) -> Any:
        """The batch `b` with the types of the items it was made of; called where `create_batch` is the loader's own"""
        ...

    def do_batch(self, items: Any) -> Any:
        """From a list of items (or one item, without `bs`) to a batch"""
        ...

    def sampler(self) -> Any:
        """The numbers of this epoch's samples; None for each where they have no number"""
        ...

    def create_batches(self, samples: Any, /) -> Iterator:
        """Batches of `samples`, one after the other"""
        ...

    def __iter__(self) -> Iterator:
        """The batches of the next epoch, which begins when the first is asked for; of a loaded state, those not seen yet"""
        ...

    def __getstate__(self):
        """The attributes for a copy, with parts of its own; workers, lists and the open epoch are not copied"""
        ...

    def __setstate__(self, state):
        ...

    def __copy__(self):
        ...

    def __len__(self) -> int:
        """Batches of the coming epoch, as a whole; TypeError where the number of samples is not known"""
        ...

    def __repr__(self) -> str:
        ...

    def one_batch(self) -> Any:
        """The first batch of the coming epoch (in the middle of a stream, the next), made here; a loop gets it, too"""
        ...

    def batch(self, epoch: int, number: int, finished: bool=False) -> Any:
        """Batch `number` of `epoch`, made here

Arguments:
    epoch: Number of the epoch
    number: Which of this rank's batches
    finished: Behind `after_batch`; False: as a worker makes it"""
        ...

    def replay(self, err: BaseException | None=None, *, batch: int | None=None, item: int | None=None, epoch: int | None=None, debug: bool=False) -> Any:
        """Make the item that failed, or any other, here and with the same random numbers. TypeError if it has no number

Arguments:
    err: An error that this loader has raised; None: `batch` says which
    batch: Number of a batch, in place of `err`
    item: Which item of that batch; None: the batch, before `after_batch`
    epoch: Of that batch; None: the epoch that is read, or the coming one
    debug: Open Python's debugger if it fails"""
        ...

    @property
    def errors(self) -> Ledger:
        """Items that were skipped, replaced or tried again, as a table; `errors[0]` can be given to `replay`"""
        ...

    def summary(self) -> Summary:
        """What this loader will do, from the first sample to the first batch, which is made here; the epoch is not used up

Arguments:
    self: Prints as text; a table in a notebook; `.error` is the first error, or None"""
        ...

    @property
    def counters(self) -> Counters:
        """What was read in all epochs so far, and how long the reader has waited; `counters.clear()` begins anew"""
        ...

    def profile(self, seconds: float=5, step: Callable | None=None) -> 'Profile':
        """Where the time goes, stage by stage, and what bounds it; the rest of this epoch is read, again and again if short

Arguments:
    seconds: How long batches are read, after the first
    step: Really called with each batch, so it may train; None: nothing is done with the batch"""
        ...

    def tune(self, seconds: float=10, step: Callable | None=None) -> 'Tuning':
        """Measure a few settings of `num_workers`, `num_threads` and `prefetch_factor` on this epoch, and say which to use

Arguments:
    seconds: For all settings together; the start of processes comes on top
    step: Really called with each batch, so it may train; None: nothing is done with the batch"""
        ...

    def job(self) -> Job:
        """Makes the batch of a ticket, here or, pickled, in another process. TypeError if the samples have no numbers"""
        ...

    def tickets(self, epoch: int, begin: int=0) -> Iterator:
        """The tickets of this rank's batches, in turn, from batch `begin` on. TypeError if the samples have no numbers

Arguments:
    epoch: Number of the epoch
    begin: Number of the first batch"""
        ...

    def as_torch(self, deal: bool | None=None, **kw) -> RowLoader:
        """A loader of torch's class with these batches, before `after_batch`. TypeError if the samples have no numbers

Arguments:
    deal: On several ranks: True, this rank's batches; False, all, the trainer deals; None: an error"""
        ...

    def new(self, dataset: Any=None, **kwargs) -> Self:
        """A loader like this one, but for `kwargs`

Arguments:
    dataset: None: the same data set"""
        ...

    def get_idxs(self) -> list:
        """The samples of the coming epoch in order, for all ranks; fastai's name. TypeError if they have no numbers"""
        ...

    def state_dict(self, behind: int=0) -> dict:
        """The position of this loader: after the batch handed over last. RuntimeError if batches come in no fixed order

Arguments:
    behind: Batches that were fetched and are not used yet: the state is the place before them (0 once the end was reached)"""
        ...

    def load_state_dict(self, state: dict) -> None:
        """Go on from `state`: batches of its epoch that were not handed over come next. ValueError if it does not fit

Arguments:
    state: What `state_dict` gave"""
        ...

    @property
    def resumes_by(self) -> str:
        """How a place is found again: by 'position', by the 'state' of the source, or by 'skipping' what had been read"""
        ...

    @property
    def choice(self) -> Choice | None:
        """The processes and threads that the loader has chosen, with the reason and what was measured

Arguments:
    self: None: nothing was chosen, or no epoch has begun"""
        ...

def stop():
    """End the stream, from `create_item` or `after_item`"""
    ...
