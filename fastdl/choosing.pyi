# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['LockProbe', 'idle_seconds', 'usable_cpus', 'free_memory', 'candidates', 'Choice', 'Choosing', 'Fixed', 'Restless']
import os, threading, time
from dataclasses import dataclass, field
from fastcore.basics import patch
from .changing import Setting

class LockProbe:
    """Measures how long a thread waits for Python's lock, beside the work"""
    times: Any
    late: Any

    def __init__(self, times=40):
        ...

def idle_seconds() -> float | None:
    """Seconds that the CPUs of this machine have been idle since its start, all together"""
    ...

def usable_cpus() -> int:
    """How many CPUs this process may use"""
    ...

def free_memory() -> int:
    """Free memory in bytes, as far as the system says; 8 GiB if it says nothing"""
    ...

def candidates(now: Setting, late: float, cpu: float, busy: float, waited: float, each: float, cpus: int) -> list:
    """What to try beside `now`, the most promising first"""
    ...

@dataclass
class Choice:
    """The setting that a loader works with, and why"""
    setting: Setting
    reason: str
    rates: dict = ...
    seen: dict = ...

    def __str__(self):
        ...

class Choosing:
    """Chooses a setting by measuring"""
    waits: Any
    first: Setting
    cpus: Any
    clock: Any
    cpu_clock: Any
    probe: Any
    now: Setting
    best: Setting
    measured: Setting
    tries: Any
    want: Any
    busy: bool
    why: str
    rates: Any
    seen: Any
    failures: Any
    last: Any
    n: int
    spent: int
    waited: int
    cpu: int
    lock: Any
    idle: Any

    def __init__(self, first: Setting, cpus: int | None=None, clock=..., cpu_clock=..., probe=...):
        ...

    def __reduce__(self):
        ...

    @property
    def settled(self):
        ...

    @property
    def choice(self):
        ...

    def begin(self) -> Setting:
        """The setting for an epoch that begins: another one has to take over from it"""
        ...

    def end(self):
        """The epoch is over"""
        ...

    def wanted(self) -> Setting | None:
        """The setting that should be next; None: no other"""
        ...

    def begun(self, setting):
        """From here on batches come by `setting`"""
        ...

    def failed(self, setting, e):
        """`setting` is not possible, because of the exception `e`"""
        ...

    def saw(self, answer, waited: float):
        """A batch has come, for which the reader has waited so many seconds"""
        ...

class Fixed(Choosing):
    """Wants no other setting than the one that is given"""
    busy: bool

    def __reduce__(self):
        ...

    def saw(self, answer, waited):
        ...

    def end(self):
        ...

class Restless(Choosing):
    """Wants the next of some settings before each batch"""
    waits: Any
    settings: Any
    k: int
    changes: int
    busy: bool
    now: Any

    def __init__(self, *settings: Setting):
        ...

    def __reduce__(self):
        ...

    def saw(self, answer, waited):
        ...

    def end(self):
        ...

    def wanted(self):
        ...

    def begun(self, setting):
        ...

    def failed(self, setting, e):
        ...
