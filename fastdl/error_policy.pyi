# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['left_out', 'NeverSkipped', 'ErrorPolicy', 'policy_of', 'FailedItem', 'failed_item', 'Mended', 'Patched', 'unmended', 'n_left_out', 'TooManyErrors', 'Tally']
from collections import Counter, namedtuple
from threading import Lock
import torch
from fastcore.basics import patch
from .core import add_note
from .error_facts import ErrorFacts, facts_of, facts_to_send, tell
from .failures import words

class NeverSkipped(Exception):
    """A base class for errors that are no sample's fault, so that `on_error` does not apply"""

class ErrorPolicy:
    """How a loader handles an item that fails: its `on_error`, `retry` and `retry_on`"""
    on_error: Any
    retry: Any
    retry_on: Any
    timeout: Any
    left: Any
    lock: Any

    def __init__(self, dl):
        ...

    def applies(self, e):
        """Whether the item that raised `e` may be skipped, replaced, or passed to the user's function"""
        ...

    def retries(self, e):
        """Whether the same sample is worth another try"""
        ...

    def waits(self, batch=None):
        """Seconds before each further try of a sample of `batch`, a key; its samples share half of the timeout"""
        ...

def policy_of(dl) -> ErrorPolicy | None:
    """The policy of the loader `dl`

Arguments:
    dl: None: errors are raised at once"""
    ...

class FailedItem(namedtuple('FailedItem', 'error message outcome instead fastdl')):
    """The record of an item's error: its class and message, the outcome, the sample used instead, and the facts"""

    @property
    def sample(self):
        ...

    @property
    def file(self):
        ...

    @property
    def hook(self):
        ...

    @property
    def step(self):
        ...

    @property
    def position(self):
        ...

    def __str__(self):
        ...

def failed_item(e: Exception, outcome: str, instead=None, **facts) -> FailedItem:
    """The record of the error `e`

Arguments:
    e: With its facts
    outcome: 'skipped', 'replaced', 'retried', or 'not taken' for a replacement that failed, too
    instead: The sample that was used in its place"""
    ...

class Mended:
    """A failed item: the item in its place, or `left_out`, and the records of its errors"""
    item: Any
    failed: Any

    def __init__(self, item, *failed):
        ...
left_out: Any

class Patched(list):
    """Items, of which some may be `Mended`"""

def unmended(items: Patched) -> tuple:
    """Separate the items from the records of their errors; skipped items are removed"""
    ...

def n_left_out(failed) -> int:
    """How many items were skipped"""
    ...

class TooManyErrors(RuntimeError):
    """More items of an epoch have failed than `max_errors` allows, or all of them"""

class Tally:
    """Counts the items of one epoch, and its failed items

Arguments:
    most: `max_errors` as a number; None: any number"""
    most: int | None
    came: int
    counts: Any
    classes: Any
    last: Any

    def __init__(self, most: int | None=None):
        ...

    @property
    def n(self):
        ...

    def add(self, real, failed):
        """Count a batch of `real` samples and its failed items; TooManyErrors if the limit is passed"""
        ...

    def in_words(self):
        ...

    def check_end(self):
        """TooManyErrors if every sample of the epoch was skipped"""
        ...

    def messages(self):
        """The warning for the end of the epoch, in a tuple; an empty tuple if no item has failed"""
        ...
