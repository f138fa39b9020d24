# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['backends', 'not_ahead', 'Modes', 'modes_now', 'take_over', 'backend_of', 'devices_of', 'SideStreams', 'in_after_batch', 'Steps', 'Ahead', 'Seen', 'first_time', 'is_closed']
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
from .threads import Pool

class Modes(NamedTuple):
    """What torch keeps for each thread"""
    grad: bool
    inference: bool
    autocast: tuple
    device: torch.device
    kernels: int

def modes_now() -> Modes:
    """The modes of this thread"""
    ...

def take_over(modes: Modes, stack: ExitStack):
    """Work under `modes`"""
    ...
backends: Any

def backend_of(kind: str):
    """The module of torch that has the streams of a kind of device; None: it has no streams"""
    ...

def devices_of(b) -> set:
    """The devices of the tensors in a batch, without the CPU"""
    ...

class SideStreams:
    """A stream of its own on each of `devices`, and the waits between it and the reader's stream"""
    of: Any

    def __init__(self, devices):
        ...

    def begin(self):
        """On the reader's thread: events behind what it has asked for, and the devices that it uses"""
        ...

    def enter(self, begun, b):
        """On the helper's thread: wait, and work on the streams of its own on the batch `b`"""
        ...

    def leave(self, b):
        """On the helper's thread: events behind the batch `b`"""
        ...

    def take(self, b, events):
        """On the reader's thread: its streams wait for the batch `b`, and keep its memory"""
        ...

class in_after_batch:
    """A context whose errors say that they came from `after_batch`, and of which batch"""
    p: Any
    a: Any

    def __init__(self, p, a):
        ...

    def __enter__(self):
        ...

    def __exit__(self, kind, e, tb):
        ...

class Steps(NamedTuple):
    """The steps of `after_batch`, in two parts"""
    first: Callable
    rest: Callable | None
    holds: Callable
    may_draw: bool
not_ahead: Any

class Ahead:
    """Runs the first steps of `after_batch` for the batch that comes next, in a thread of its own"""
    steps: Steps
    streams: Any
    pool: Any
    work: Any

    def __init__(self, steps: Steps, devices=...):
        ...

    def begin(self, a, p):
        """Begin to work on the answer `a`, for the epoch of the plan `p`"""
        ...

    def wait(self):
        """Until the thread has finished its batch"""
        ...

    def taken(self, a):
        """What the steps have made of the batch of the answer `a`, or `not_ahead`; an error of theirs is raised"""
        ...

    def close(self):
        """End the thread; a batch that was not taken is dropped"""
        ...

class Seen(NamedTuple):
    """What the first steps did with a batch"""
    batch: object
    devices: set
    moved: bool
    drew: bool

def first_time(steps: Steps, b):
    """What the first steps make of `b`, and what they do for it"""
    ...

def is_closed(b) -> bool:
    """Whether a batch has a part whose tensors cannot be followed from stream to stream"""
    ...
