# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['choose_kind', 'check_ends']
from .numbered import Numbered
from .listed import Listed
from .stream_kinds import ReadByWorkers, ReadHere
from .own_batches import OwnBatches

def choose_kind(dl, workers):
    """The class for the source of the loader `dl`, as its hooks are now"""
    ...

def check_ends(dl, kind, p):
    """Refuse what would leave one rank waiting for another"""
    ...
