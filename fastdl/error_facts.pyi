# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['ErrorFacts', 'tell', 'facts_of', 'executor_name', 'name_worker', 'file_of', 'failed_file', 'facts_to_send']
import dis, os, pickle, threading
from functools import lru_cache, partial
from itertools import islice
from pathlib import PurePath
from types import BuiltinFunctionType, FunctionType, ModuleType
import numpy as np, torch
from torch.utils.data import Subset, get_worker_info

class ErrorFacts:
    """Where an error of a batch happened; a fact that is not known is None"""
    ticket: Any
    place: Any
    position: Any
    sample: Any
    file: Any
    hook: Any
    step: Any
    given: Any
    executor: Any

    def __init__(self, **facts):
        ...

    def __repr__(self):
        ...

def tell(e: BaseException, **facts) -> BaseException:
    """Add `facts` to the error; a fact that it already has stays as it is

Arguments:
    e: The error that is being raised"""
    ...

def facts_of(e) -> ErrorFacts | None:
    """The facts of an error, or of the nearest error in its chain of causes; None: there are none"""
    ...

def executor_name() -> str:
    """The executor of the calling code: 'here', 'a thread', 'worker process 0' or 'a thread of worker process 0'"""
    ...

def name_worker(name: str):
    """In a worker: `executor_name` calls this process by `name`, such as 'Ray actor 0 on node 10.0.0.2'"""
    ...

class _Common:
    """The paths that running functions have for all samples"""
    words: Any
    found: Any
    parts: Any

    def __init__(self, frames):
        ...

    def __contains__(self, path):
        """Whether `path` is one of them, or is put together of one and of words in the code"""
        ...

def file_of(ds, sample, e=None) -> str | None:
    """The path of a sample's file

Arguments:
    ds: A data set
    sample: The number or key of a sample
    e: The error that it has raised"""
    ...

def failed_file(e: BaseException) -> str | None:
    """The path of the file that an error names, or the error that it was raised from"""
    ...

def facts_to_send(e):
    """The facts of an error in a form that can be pickled; None: it has none"""
    ...
