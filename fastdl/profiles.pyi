# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Turn', 'Verdict', 'Recording', 'Figures', 'Profile', 'rate_words', 'apart', 'recording_of', 'steps_of', 'check_asked', 'profile_of']
import copy, math
from collections import Counter, namedtuple
from contextlib import contextmanager
from numbers import Real
from time import perf_counter
from fastcore.basics import patch
from .core import add_note
from .nested import bytes_in, describe
from .changing import Setting
from .choosing import Fixed, usable_cpus
from .data_facts import has_state, is_own_iterator
from .epoch import Batches
from .generators import Owned, _devices, _put_all
from .luck import _global_states, _put_back
from .meters import Meter, Span
from .passes import PassesGivenBack
from .places import state_of
from .pools import WorkerPool
from .progress import Bar
from .reports import Report, name_of, said_of_numbers, size_words
from .source_choice import coming_epoch
from .summaries import FirstBatch
from .watches import GlobalWatch
Turn = namedtuple('Turn', 'asked came finished stepped')

class Recording:
    """The measurements of a loader over some seconds; all times are seconds of `time.perf_counter`

Arguments:
    lanes: Number of threads or processes that make items at the same time
    unit: 'threads', 'processes'; '': the reader itself makes them
    cpus: Number of CPUs that this process may use
    has_step: Whether there was a training step"""
    lanes: int
    unit: str
    cpus: int
    has_step: bool
    threads: int
    is_remote: bool
    first: int
    fetches: bool
    source: str
    reads_here: bool
    reads_all: bool
    begun: Any
    opening: Any
    items: int
    bytes: int
    turns: Any
    spans: Any
    hooks: Any
    steps: Any
    wakes: Any
    usual: Any
    about: Any

    def __init__(self, lanes: int=1, unit: str='', cpus: int=1, has_step: bool=False):
        ...

    def __repr__(self):
        ...

    def add(self, spent, who=''):
        """Add what a worker has sent: the result of `Meter.take`"""
        ...

class Figures:
    """Seconds by stage, from a recording"""
    rec: Recording
    turns: Any
    begin: Any
    end: Any
    n: Any
    seconds: Any
    waited: Any
    after_batch: Any
    step: Any
    sums: Any
    slept: Any
    computed: Any
    queued: Any

    def __init__(self, rec: Recording):
        ...

    def __repr__(self):
        ...

    @property
    def worked(self):
        """Seconds that workers were busy, all together"""
        ...

    @property
    def worker_time(self):
        """Seconds that the workers had in the window, all together: its length times their number"""
        ...

    @property
    def waiting(self) -> float:
        """The share of the window that the training step waits, 0 to 1"""
        ...

    @property
    def ready(self):
        """How many batches were ready on average when the reader asked for one"""
        ...

    @property
    def is_locked(self):
        """Whether Python's lock is held for most of the time, where items are made"""
        ...

    @property
    def is_crowded(self):
        """Whether workers were ready to run but had no CPU for over a quarter of their time"""
        ...

    def costs(self) -> dict:
        """Seconds of the window that each place takes; those of workers are divided by their number"""
        ...

    def kind(self) -> str:
        """The kind of limit: 'consumer', 'latency', 'decode', 'I/O', 'GIL', 'collate', 'hand-over' or 'after_batch'"""
        ...

    def locks(self, worst) -> bool:
        """Whether the work at this place holds Python's lock for most of the time"""
        ...

    def active(self, worst) -> float:
        """Seconds in which the work at this place has computed, or was ready to and had no CPU"""
        ...

    @property
    def is_alone(self):
        """Whether each worker is a process without further threads, so that it shares Python's lock with no other worker"""
        ...

    @property
    def is_tiny(self):
        ...

    def needed(self, kind) -> int | None:
        """How many threads or processes would make each batch within a training step

Arguments:
    self: None: it is not known what the training step takes
    kind: None: it is not known what the training step takes"""
        ...

    def shares(self) -> dict:
        """The seconds of items, by hook and step

Arguments:
    self: (stage, step): seconds"""
        ...

    def worst(self, of) -> tuple:
        """The step with the most seconds among the stages `of`

Arguments:
    self: Its stage and name, and its share of the time of the workers
    of: Its stage and name, and its share of the time of the workers"""
        ...

    def verdict(self) -> Verdict:
        """The kind of limit, its place, and a sentence with a remedy"""
        ...

    @property
    def is_outside(self):
        """Whether the reader waits for something that is no stage of a worker: the order of samples, or an epoch to begin"""
        ...
Verdict = namedtuple('Verdict', 'kind place text bound')

class Profile(Report):
    """Where the time of a loader goes; `verdict` says what bounds it, and what to change; `bound` is without the advice"""
    columns: Any
    figures: Figures
    kind: str
    place: str
    verdict: str
    bound: str
    recording: Recording

    def __init__(self, title: str, rec: Recording):
        ...

    def timeline(self, n: int=8, ax=None):
        """Draw the work of each worker and of the training loop, side by side

Arguments:
    n: Number of batches, counted from the end
    ax: An `Axes` of matplotlib; None: a new one"""
        ...

    def show(self, **kw):
        """Draw the timeline"""
        ...

def rate_words(rate) -> str:
    """A number of batches a second, in three digits or in whole ones

Arguments:
    rate: '4,770', '39.2'"""
    ...

def apart(dl):
    """A copy of the loader at the same place of the same epoch, with workers of its own"""
    ...

class _Given:
    """The fixed list of a sampler, which is not called again"""
    listing: Any

    def __init__(self, listing):
        ...

    def of(self, *args):
        ...

    def pin(self):
        ...

    def use_up(self):
        ...

class _Seen:
    """The answers of a run; their measurements are moved to the recording"""
    closed: Any
    run: Any
    rec: Any
    is_remote: Any

    def __init__(self, run, rec, is_remote):
        ...

    def answered(self):
        ...

    def close(self, *args):
        ...

    def count(self, counters):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

class _Watched(WorkerPool):
    rec: Any

    def __init__(self, rec):
        ...

    def run(self, dl, kind, workers, threads, tickets, seed):
        ...

def recording_of(dl, seconds, step=None, own=None, steps=None) -> Recording:
    """Measure the loader `dl` for some seconds, or `own`, a copy of it"""
    ...

def steps_of(own, seconds) -> dict:
    """Seconds by stage and step, measured on a few samples for about so many seconds"""
    ...

def check_asked(method: str, seconds, step):
    """TypeError or ValueError for seconds that are no time, and for a step that cannot be called

Arguments:
    method: 'profile' or 'tune', for the message
    seconds: Its arguments
    step: Its arguments"""
    ...

def profile_of(dl, seconds, step) -> Profile:
    """The report of `DataLoader.profile`"""
    ...
