# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Ticket', 'Run', 'Answer', 'Round', 'no_item', 'Skip', 'EpochPlan', 'Copies', 'Kind', 'with_spent', 'short_name', 'hook_of', 'Maker']
import threading, time, weakref
from collections import namedtuple
from collections.abc import Mapping
from contextlib import nullcontext
from functools import partial
from itertools import islice
from fastcore.basics import patch
from torch.utils.data import get_worker_info
from .core import Notice, add_note
from .nested import describe, leaves
from .error_facts import executor_name, facts_of, failed_file, file_of, tell
from .order import hash64
from .epochs import set_epoch_of
from .deal import BatchDeal, Deal, OwnOrders
from .rng import _now, same_state
from .rng import item_scope
from .pinning import as_it_is
from .runs import EndOfStream, NoBatch, pins
from .serving import reseed_worker
from .collation import column_note, explained, rows_warning
from .generators import Owned
from .thread_copies import own_copy
from .scopes import Stop, caused, rng_scope, in_hook, is_users, stray_stop
from .thread_checks import ThreadCheck, files_message
from .watches import _SharedFiles
from .in_place import InPlace, Reused
from .luck import _global_states, _put_back, _same
from .passes import _copy
from .error_policy import Mended, Patched, failed_item, left_out, policy_of, unmended
Ticket = namedtuple('Ticket', 'seed epoch k start first size n told samples real run spare', defaults=(None,) * 6)
Run = namedtuple('Run', 'number begin skip samples', defaults=(None,))
Answer = namedtuple('Answer', 'batch real k start more said failed spent', defaults=(True, (), (), ()))
Round = namedtuple('Round', 'done all over state size', defaults=(None, False, None, None))

class Skip(NoBatch):
    """The answer to a ticket without a batch: it was read past, its worker is at its end, or all items were skipped"""
    k: Any
    ended: Any
    failed: Any
    held: Any

    def __init__(self, k, ended=None, failed=..., held=0):
        ...

class EpochPlan:
    """One epoch of a loader, from a position on"""
    seed: Any
    epoch: Any
    begin: Any
    source: Any
    n: Any
    told: Any
    bs: Any
    cap: Any
    workers: Any
    shared: Any
    rank: Any
    world: Any
    deals: Any
    rows: Any
    finishing: Any
    deal: Any
    by_batches: Any
    own: Any

    def __init__(self, seed, epoch, begin, source, n, told, readers, bs, cap, **deal):
        ...

    def listed(self, dl):
        """The list of the loader's sampler"""
        ...

    def start(self, k, first=None):
        """Position of sample `first` of round `k`; None: of this rank's first"""
        ...

    def done(self, k, n):
        ...

    def left(self, total, k):
        """Samples that remain before round `k`; None where the `total` is not known"""
        ...

class Copies(dict):
    """The copies that a thread of a pool has of objects that may hold state"""

class Kind:
    """A loader's source, as its main process and its workers see it"""
    reads: Any
    reads_here: Any
    lazy: Any
    in_turn: Any
    finds: Any
    is_listed: Any
    counts_batches: Any
    uses_state: Any
    shows_length: Any
    peek: Any
    still: Any
    bare: Any
    fetch: Any
    dl: Any
    threads: Any
    here: bool
    bs: Any
    batched: Any
    drop_last: Any
    direct: Any
    collates: Any
    keeps_types: Any
    put_together: Any
    policy: Any
    failing: Any
    scope: Any
    key: Any
    owned: Any
    check: Any
    copies: Any
    files: Any
    got: Any
    held: Any
    firsts: Any
    gave: Any
    lock: Any
    meter: Any
    retried: Any

    def __init__(self, dl, threads=0):
        ...

    @classmethod
    def knows_end(cls, p):
        """Whether each rank knows how many batches the others have"""
        ...

    def __getstate__(self):
        ...

    def __setstate__(self, d):
        ...

    @property
    def dataset(self):
        ...

    def start_worker(self):
        ...

    def file_warnings(self):
        """The warnings about open files that several processes read"""
        ...

    def start_thread(self):
        ...

    def seeded_generators(self):
        """Generators that are seeded for each batch"""
        ...

    def rounds(self, p):
        """Of the plan `p`, from its position on: each ticket of this rank, and the `Round` after it"""
        ...

    def samples(self, t):
        """The samples of a ticket"""
        ...

    def length(self, p):
        """Batches of an epoch for this rank; None: it is not known"""
        ...

    def again(self, p):
        """The kind that goes on with an epoch of which batches were looked at: this one, or the one that made them"""
        ...

    def give_back(self, p):
        """Let batches that were only looked at come again in the epoch itself"""
        ...

    def counts_alike(self, p, round, real):
        ...

    def ends(self, e, o):
        """Whether the exception `e` is how the source says that it has ended"""
        ...

    def far(self, t):
        """A sample from the end of the epoch, to try threads on; None: it is not known, or too near to the first ones"""
        ...

    def fetched(self, t):
        """The ticket with the samples that are read for it in this process; or the answer, if there are none"""
        ...

    def total(self, p):
        """Samples of an epoch; None: it is not known. For a stream: the number that a saved state says"""
        ...

    def place(self, p, i):
        """What a state says of position `i`, so that another order is noticed"""
        ...

    def __call__(self, t):
        ...

    def make_seeded(self, t):
        """The answer to a ticket, made with generators that start from the ticket's seed"""
        ...

    def prepared(self, t):
        """The ticket `t`; with the first of an epoch, loader and worker are made ready for it"""
        ...

    def make(self, t):
        ...

    def together(self, items, more, t):
        """The answer to a ticket, from its items and whether the stream goes on after them"""
        ...

    def batch(self, items, t):
        """The batch of `items`"""
        ...

    def batch_error(self, e, items, t):
        """The error, with notes that say what was put together, and of which samples"""
        ...

    def noting(self, t):
        """A function that notes what `after_item` gets in the first batch; None: nothing is noted"""
        ...

    def items(self, samples, t, first=0):
        """The items for `samples`, the `first` of the ticket and after, and whether the stream goes on"""
        ...

    def looking(self, t, first=0):
        """A function that notes the first items of a batch; None: none are noted"""
        ...

    def forget(self):
        """Keep no batch of an epoch that has ended"""
        ...

    def hook(self, name):
        ...

    def stopped(self, s):
        """False, since the stream does not go on; an error if other ranks do"""
        ...

    def item_error(self, e, o, s, i, t):
        """The error, with its facts, and notes that name hook, sample and place, what went in, and the file"""
        ...

    def creates(self):
        """The function that makes an item of a sample, before `after_item`"""
        ...

    def one_by_one(self, samples, items, t, first, e=None, o=...):
        """`items` with those of `samples` after them; `e` is an error that the first of these has raised already"""
        ...

    def try_item(self, make, s, i, t):
        """Item `i` of the batch, or what comes in its place"""
        ...

    def singly(self):
        """Whether items are made one by one from the first on"""
        ...

    def apply_policy(self, e, make, s, i, t, before=None):
        """The item in the place of item `i`, which has failed with `e`; or the error is raised"""
        ...

    def sample_again(self, s, i, t):
        """The sample `s` of item `i`, for another try"""
        ...

    def spare(self, t, i, k):
        """Try `k` of a sample in the place of item `i`; `no_item`: there is none"""
        ...

    def replace(self, e, make, i, t):
        """Another sample in the place of item `i`; the error `e` if there is none that can be made"""
        ...

    def ask_on_error(self, e, make, i, t):
        """What the user's `on_error` gives in the place of item `i`"""
        ...

    def parts(self, t, n):
        """Functions that make parts of a ticket's batch in `n` threads, and the one that joins them; None: make it here"""
        ...

    def join(self, t, res):
        ...

    def thread_warnings(self):
        """The warnings, once, about objects that threads cannot share, if this process makes the items"""
        ...

class _FromStart(Exception):
    """An item, by its place, has failed, and generators have moved since the batch began"""

def with_spent(meter, make, *args):
    """The answer of `make`, with what was measured"""
    ...

def short_name(s):
    """A sample in a message: itself, or its type if it is long"""
    ...
no_item: Any

def hook_of(dl, name):
    """A hook; in a thread of a pool, this thread's copy of an object that was given as one"""
    ...

class Maker:
    """Makes single items; `o` is what `create_item` gave for the last one"""
    o: Any
    note: Any
    create: Any
    after: Any

    def __init__(self, kind, o=..., note=None):
        ...

    def __call__(self, s):
        ...

    def where(self):
        ...

    def failed(self, ticket, e):
        """The answer to `ticket` that stands for an exception"""
        ...

class _Ended(Exception):
    """The source has come to its end"""
