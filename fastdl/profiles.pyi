# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Turn', 'Verdict', 'Recording', 'Figures', 'Profile', 'apart', 'recording_of', 'steps_of', 'profile_of']
import copy, math
from collections import Counter, namedtuple
from contextlib import nullcontext
from time import perf_counter
from fastcore.basics import patch
from .changing import Setting
from .choosing import Fixed, usable_cpus
from .data_facts import has_state, is_own_iterator
from .epoch import Batches
from .meters import Meter, Span
from .passes import PassesGivenBack
from .places import state_of
from .pools import WorkerPool
from .progress import Bar
from .reports import Report, n_bytes, name_of, size_words
from .rng import item_scope
from .scopes import rng_scope
from .order import hash64
from .source_choice import coming_epoch, numbered_epoch
from .summaries import FirstBatch
Turn = namedtuple('Turn', 'asked came finished stepped')

class Recording:
    """What was measured of a loader in some seconds"""
    lanes: int
    unit: str
    cpus: int
    has_step: bool
    threads: int
    first: int
    fetches: bool
    source: str
    reads_here: bool
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

    def add(self, spent, who=''):
        """What a worker has sent: see `Meter.take`"""
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

    def __init__(self, rec: Recording):
        ...

    @property
    def worked(self):
        """Seconds that workers were busy"""
        ...

    @property
    def worker_time(self):
        """Seconds that the workers had, all together"""
        ...

    @property
    def waiting(self):
        """The share of the time that the training step waits"""
        ...

    @property
    def ready(self):
        """How many batches lay ready, on average, when one was asked for"""
        ...

    @property
    def is_locked(self):
        """Whether Python's lock is held for most of the time, where items are made"""
        ...

    @property
    def is_crowded(self):
        """Whether workers were ready and without a CPU for a quarter of their time, as where other programs have them"""
        ...

    def costs(self) -> dict:
        """Seconds of the window that each place takes, where nothing else can go on beside it"""
        ...

    def kind(self) -> str:
        """What bounds the loader"""
        ...

    def needed(self, kind) -> int | None:
        """How many threads or processes would make the batches in time"""
        ...

    def shares(self) -> dict:
        """The seconds of items, by hook and step"""
        ...

    def worst(self, of) -> tuple:
        """The step with the most seconds, of the stages `of`"""
        ...

    def verdict(self) -> Verdict:
        """What bounds the loader, where, and what would help"""
        ...
Verdict = namedtuple('Verdict', 'kind place text')

class Profile(Report):
    """Where the time of a loader goes; `verdict` says what bounds it, `kind` and `place` say so in a word"""
    columns: Any
    recording: Recording
    figures: Any
    kind: Any
    place: Any
    verdict: Any

    def __init__(self, title: str, rec: Recording):
        ...

    def timeline(self, n: int=8, ax=None):
        """Draw the work of each worker and of the training loop, side by side"""
        ...

    def show(self, **kw):
        """Draw the timeline"""
        ...

def apart(dl):
    """A copy of the loader that stands where it does, with workers of its own"""
    ...

class _Given:
    """The list of a sampler, which is asked no more"""
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
    """The answers of a run; what was measured is taken out"""
    closed: Any
    run: Any
    rec: Any
    is_remote: Any

    def __init__(self, run, rec, is_remote):
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
    """What was measured in so many seconds of the loader `dl`, or of `own`, a copy of it"""
    ...

def steps_of(own, seconds) -> dict:
    """Seconds by stage and step, from a few samples"""
    ...

def profile_of(dl, seconds, step) -> Profile:
    """The report of `DataLoader.profile`"""
    ...
