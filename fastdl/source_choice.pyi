# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['choose_kind', 'check_ends', 'coming_epoch', 'known_epoch', 'numbered_epoch']
import copy
from .numbered import Numbered
from .listed import Listed
from .stream_kinds import StreamReadByWorkers, StreamReadHere
from .own_batches import OwnBatches

def choose_kind(dl, workers):
    """The class for the source of the loader `dl`, as its hooks are now"""
    ...

def check_ends(dl, kind, p):
    """Refuse what would leave one rank waiting for another"""
    ...

def coming_epoch(dl):
    """Kind and plan that an epoch of the loader `dl` would have now"""
    ...

def known_epoch(dl):
    """Kind and plan that an epoch would have now; of a sampler's list, those of the epoch that is being read"""
    ...

def numbered_epoch(dl, epoch, deal=None):
    """Kind and plan of an epoch whose batches have numbers; with `deal=False` as if there were one rank"""
    ...
