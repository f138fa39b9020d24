# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['run_source', 'FirstBatch', 'Summary', 'summary_of']
from functools import singledispatch
from time import perf_counter
from fastcore.basics import patch
from .nested import bytes_in
from .order import hash64
from .rng import item_scope
from .error_facts import executor_name, facts_of, tell
from .scopes import rng_scope
from .source_choice import numbered_epoch
from .reports import Report, Step, devices_of, name_of, run_steps, said_of_numbers, size_words, timed

def run_source(ds, s, rows: list):
    """Read `ds[s]`, and append its steps to `rows`

Arguments:
    ds: A data set
    s: The number or name of a sample
    rows: Gets a `Step` for each step"""
    ...

class FirstBatch:
    """The first batch of the coming epoch, made hook by hook"""
    dl: Any
    rows: Any
    error: Any
    batch: Any
    at: str
    before: Any
    spent: Any

    def __init__(self, dl):
        ...

    def run(self, stage, f, *args):
        """Call `f(*args, steps)`, and keep the steps that it appends as rows of `stage`"""
        ...

    def go(self):
        ...

    def make(self):
        ...

    def few(self, seconds: float) -> list:
        """The steps of a few items of the first batch, and of the batch of these

Arguments:
    seconds: After so many seconds no further item is begun"""
        ...

class Summary(Report):
    """What a loader will do: `error` is the first error, or None; `batch` is the first batch, or None after an error"""
    error: BaseException | None = ...
    batch: Any

def summary_of(dl) -> Summary:
    """The report of `DataLoader.summary`"""
    ...
