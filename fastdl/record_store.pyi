# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['reserve', 'no_room', 'RecordStore', 'memory_store', 'folder_store']
import errno, json, mmap, os, secrets, shutil, struct, tempfile, threading, time, weakref, zlib
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
import numpy as np
from fastcore.basics import patch

def reserve(fd: int, size: int, where) -> None:
    """Give a file its size, and reserve the room for it on the disk if the system can. OSError that names `where`"""
    ...

def no_room(e: OSError, where, size: int) -> OSError:
    """An error that says where room is needed, and how much"""
    ...

class RecordStore:
    """Numbered records of bytes: a head of any length, and a row of each column"""
    shared_by_threads: Any
    paths: dict
    layout: dict
    marks: dict
    where: Any
    bound: int | None
    process: Any
    lock: Any
    fds: Any
    can_write: Any
    index: Any
    columns: Any
    heads: Any
    known: Any
    checked: Any

    def _write_at(self, fd, data, at):
        """Write all of `data` at a place of a file"""
        ...

    def _read_at(self, fd, n, at):
        ...

    def __init__(self, paths: dict, layout: dict, marks: dict, where, bound: int | None=None):
        ...

    def __getstate__(self):
        ...

    def __setstate__(self, d):
        ...

    def __len__(self):
        ...

    def ready(self) -> bool:
        """Whether this process can use the files"""
        ...

    def intact(self) -> bool:
        """Whether the files are still at their paths"""
        ...

    def read(self, i: int, tag: int, plan):
        """A record, put together by its plan"""
        ...

    def write(self, i: int, tag: int, head: bytes, rows: dict) -> bool:
        """Write a record, for all processes. OSError if the disk is full"""
        ...

    def drop(self, numbers):
        """Forget some records"""
        ...

def memory_store(layout: dict) -> RecordStore:
    """A store in memory, which this process owns; other processes may open it"""
    ...

def folder_store(folder, key: str, layout, most: int | None=None) -> RecordStore | None:
    """The store for `key`, opened or made. OSError that names the folder if it cannot be made"""
    ...
