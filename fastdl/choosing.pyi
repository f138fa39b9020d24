# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['LockProbe', 'idle_seconds', 'usable_cpus', 'free_memory', 'candidates', 'Choice', 'Choosing', 'Fixed', 'Restless']
import os, threading, time
from dataclasses import dataclass, field
from fastcore.basics import patch
from .changing import Setting

class LockProbe:
    """Measures in a thread how long it waits for Python's lock: `late`, a median in ms; None until it is known"""
    times: Any
    late: Any

    def __init__(self, times=40):
        ...

def idle_seconds() -> float | None:
    """Seconds that the CPUs of this machine have been idle since its start, added up over the CPUs"""
    ...

def usable_cpus() -> int:
    """Number of CPUs that this process may use"""
    ...

def free_memory() -> int:
    """Free memory in bytes, within the limits of a container; 8 GiB if the system does not tell"""
    ...

def candidates(now: Setting, late: float, cpu: float, busy: float, waited: float, each: float, cpus: int) -> list:
    """The settings that are worth a trial besides `now`, the most promising first

Arguments:
    now: The setting that was measured
    late: Milliseconds that a thread waits for the lock
    cpu: Share of the CPUs that this process has used
    busy: Share of the CPUs that was in use, by this process or by others
    waited: Share of the time that the reader has waited
    each: Seconds per batch
    cpus: CPUs that this process may use"""
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
    """Chooses a setting by measuring

Arguments:
    first: To begin with
    cpus: CPUs that this process may use; None: as the system says
    clock: Gives the time in seconds
    cpu_clock: Gives the CPU seconds of this process
    probe: Makes an object whose `late` is None until it is measured"""
    waits: Any
    held: Any
    beside: Any
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
    usual: Any
    looks: int
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
        """Begin an epoch: returns its first setting, from which another one may take over"""
        ...

    def end(self):
        """The epoch is over"""
        ...

    def wanted(self) -> Setting | None:
        """The setting to change to; None: stay with the present one"""
        ...

    def begun(self, setting):
        """Report that from here on `setting` makes the batches"""
        ...

    def failed(self, setting, e):
        """Report that `setting` is not possible, because of the exception `e`"""
        ...

    def saw(self, answer, waited: float):
        """Report a batch, for which the reader has waited so many seconds"""
        ...

class Fixed(Choosing):
    """Keeps the given setting"""
    busy: bool

    def __reduce__(self):
        ...

    def saw(self, answer, waited):
        ...

    def end(self):
        ...

class Restless(Choosing):
    """For tests: changes to the next of some settings before each batch"""
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
