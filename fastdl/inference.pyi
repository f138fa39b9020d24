# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['load_loader']
import hashlib, json, os, sys
from pathlib import Path
import cloudpickle, torch
from fastcore.basics import patch
from fastcore.foundation import L
from . import __version__
from .core import add_note
from .carrier import culprit
from .data_core import DataBunch, TfmdDL
from .data_sets import TfmdDS, TfmdList

def load_loader(path) -> TfmdDL | DataBunch:
    """A loader from a file, whose code is run. ValueError if it is not a saved loader, or is damaged

Arguments:
    path: A file that `save` has written. Code in it is run: only open files that you trust"""
    ...
