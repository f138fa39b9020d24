# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['backends', 'not_ahead', 'backend_of', 'devices_of', 'SideStreams', 'in_after_batch', 'Steps', 'Ahead', 'Seen', 'first_time', 'is_closed']
import contextvars, torch
from collections.abc import Callable
from concurrent.futures import wait as wait_for
from contextlib import ExitStack
from functools import partial
from typing import NamedTuple
from fastcore.basics import patch
from .core import add_note
from .nested import describe, leaves
from .error_facts import executor_name, tell
from .rng import _now, item_scope, same_state
from .generators import _devices
from .luck import _global_states, _same
from .threads import Pool, modes_now, take_over
backends: Any

def backend_of(kind: str):
    """The module of torch that has the streams of a kind of device; None: it has no streams"""
    ...

def devices_of(b) -> set:
    """The devices of the tensors in a batch, except the CPU"""
    ...

class SideStreams:
    """An additional stream on each of `devices`, and the waits between it and the reader's stream"""
    of: Any

    def __init__(self, devices):
        ...

    def begin(self):
        """On the reader's thread: events after its queued work, and its current device by kind"""
        ...

    def enter(self, begun, b):
        """On the helper's thread: wait for the events of `begin`, and switch to the additional streams for `b`"""
        ...

    def leave(self, b):
        """On the helper's thread: events after the work on the batch `b`, by device"""
        ...

    def take(self, b, events):
        """On the reader's thread: its streams wait for `events`, and the memory of `b` is recorded for them"""
        ...

class in_after_batch:
    """A context that adds to an error that it came from `after_batch`, and the number of the batch"""
    p: Any
    a: Any

    def __init__(self, p, a):
        ...

    def __enter__(self):
        ...

    def __exit__(self, kind, e, tb):
        ...

class Steps(NamedTuple):
    """The steps of `after_batch` in two parts: `first` may run ahead, `rest` runs on the reader's thread"""
    first: Callable
    rest: Callable | None
    holds: Callable
    may_draw: bool
not_ahead: Any

class Ahead:
    """Runs the first steps of `after_batch` for the next batch in a helper thread

Arguments:
    devices: The devices that batches go to"""
    steps: Steps
    streams: Any
    pool: Any
    work: Any

    def __init__(self, steps: Steps, devices=...):
        ...

    def begin(self, a, p):
        """Start the steps for the answer `a`, which has the batch, in the epoch of the plan `p`"""
        ...

    def wait(self):
        """Wait until the thread has finished its batch"""
        ...

    def close(self, wait: float=5):
        """End the thread; a batch that was not taken is dropped

Arguments:
    wait: Seconds; a step that takes longer is left"""
        ...

    def taken(self, a):
        """The batch of the answer `a` after the first steps, or `not_ahead`; an error of a step is raised here"""
        ...

class Seen(NamedTuple):
    """What the first steps did with a batch: the result, its devices, whether it moved, whether they drew"""
    batch: object
    devices: set
    moved: bool
    drew: bool

def first_time(steps: Steps, b):
    """Run the first steps on `b` in this thread, and note where it went and whether they drew random numbers

Arguments:
    b: A batch"""
    ...

def is_closed(b) -> bool:
    """Whether a batch has an object with `to` and without `record_stream`, whose tensors cannot be found"""
    ...
