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
    """Set the size of a file, and reserve its space on the disk if the system can. OSError that names `where`

Arguments:
    fd: An open file
    size: Its new size in bytes
    where: The folder, for the error"""
    ...

def no_room(e: OSError, where, size: int) -> OSError:
    """The error with the folder and the number of bytes that are needed there

Arguments:
    e: The error of the system
    where: The folder, or 'memory'
    size: How many bytes were to be written"""
    ...

class RecordStore:
    """Numbered records of bytes: a head of any length, and a row of each column

Arguments:
    paths: The files by name: 'index', 'rest', 'field0', …
    layout: n, strides, most
    marks: (device, inode) of each file
    where: The folder, or 'memory', for errors
    bound: Bytes that all stores in the folder may have together; None: only `most` bounds this one"""
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
        """A record, made by its plan

Arguments:
    i: Number of the record
    tag: The tag that the record must have
    plan: Called with a head, returns (columns that it uses, function); called once for equal heads"""
        ...

    def write(self, i: int, tag: int, head: bytes, rows: dict) -> bool:
        """Write a record, which all processes can then read. OSError if the disk is full

Arguments:
    i: Number of the record
    tag: A number for the source of the record
    head: The part of any size
    rows: {number of a column: its row, a uint8 array}"""
        ...

    def drop(self, numbers):
        """Remove some records

Arguments:
    numbers: Numbers of the records"""
        ...

def memory_store(layout: dict) -> RecordStore:
    """A store in memory, which this process owns; other processes may open it

Arguments:
    layout: n: records; strides: bytes of each column; most: bytes of all heads"""
    ...

def folder_store(folder, key: str, layout, most: int | None=None) -> RecordStore | None:
    """Open or make the store for `key`. OSError that names the folder if it cannot be made

Arguments:
    folder: The folder of the stores; it is made if necessary
    key: The name of this store
    layout: Called with a number of bytes; returns a layout of at most that size, or None if no record fits
    most: Bytes of all stores in the folder together; None: half of the free space of its disk"""
    ...
