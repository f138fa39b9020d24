# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Entry', 'Ledger']
import os
from pathlib import PurePath
from collections.abc import Iterator
from fastcore.basics import patch
from .error_facts import ErrorFacts
from .error_policy import FailedItem
from .reports import Report

class Entry:
    """One sample with one error: its last occurrence, and how often it has occurred"""
    n: int
    executors: Any

    def __init__(self):
        ...

class Ledger(Report):
    """The items of a loader that were skipped, replaced or tried again; `errors[0]` can be given to `dl.replay`"""
    columns: Any
    most: Any
    known: Any
    not_listed: int

    def __init__(self):
        ...

    def __reduce__(self):
        ...

    def __len__(self):
        ...

    def __iter__(self) -> Iterator:
        ...

    def __getitem__(self, i: int) -> FailedItem:
        ...

    def clear(self):
        """Remove all entries"""
        ...

    def add(self, epoch: int, failed) -> None:
        """Add failed items to the table

Arguments:
    epoch: Number of the epoch in which the items failed
    failed: An iterable of `FailedItem`"""
        ...

    @property
    def title(self) -> str:
        ...

    @property
    def folder(self) -> str | None:
        """The folder that all files of the table are in

Arguments:
    self: None: no item has a file, or the files have no common folder"""
        ...

    @property
    def above(self) -> dict:
        ...

    @property
    def rows(self) -> list:
        ...

    @property
    def below(self) -> list:
        ...

    def samples_of(self, outcome: str, epoch: int) -> list:
        """The sample numbers with the `outcome` ('skipped', 'replaced') in an epoch, for the last epoch that had this error

Arguments:
    self: RuntimeError if errors are missing in the table
    outcome: RuntimeError if errors are missing in the table
    epoch: RuntimeError if errors are missing in the table"""
        ...
