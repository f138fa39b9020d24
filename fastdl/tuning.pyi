# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Try', 'settings_to_try', 'arguments', 'Measured', 'best_of', 'Tuning', 'tune_of']
from collections import namedtuple
from .changing import Setting
from .choosing import usable_cpus
from .profiles import Profile, apart, check_asked, rate_words, recording_of, steps_of
from .progress import tracked
from .reports import Report
Try = namedtuple('Try', 'workers threads prefetch', defaults=(0, 0, None))

def settings_to_try(now: Try, cpus: int) -> list:
    """A few settings to compare with the present one

Arguments:
    now: The present setting of the loader
    cpus: CPUs that this process may use"""
    ...

def arguments(t: Try) -> dict:
    """The setting as arguments of a `DataLoader`"""
    ...

class Measured:
    """A setting with its profile, or with the error that it raised"""
    setting: Any
    profile: Any
    error: Any

    def __init__(self, setting, profile=None, error=None):
        ...

    @property
    def rate(self):
        """Batches a second"""
        ...

def best_of(tries: list, near: float=0.93) -> Measured:
    """The setting to use: among those near the highest rate, the one with the fewest processes and threads

Arguments:
    tries: A list of `Measured`
    near: Share of the highest rate from which a setting counts as equally good"""
    ...

class Tuning(Report):
    """The report of `dl.tune`: `best` has the arguments to use, `tries` has every setting that was measured"""
    columns: Any
    best: dict
    tries: list
    choice: Any

    def __init__(self, title: str, tries: list, choice=None):
        ...

def tune_of(dl, seconds, step) -> Tuning:
    """The report of `DataLoader.tune`"""
    ...
