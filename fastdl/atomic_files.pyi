# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['one_at_a_time', 'kind_of', 'disk_error', 'write_whole', 'locked', 'stage_for', 'sweep', 'filled', 'publish', 'discard']
import errno, getpass, hashlib, os, platform, secrets, shutil, stat, tempfile, time, warnings
from contextlib import contextmanager, suppress
from pathlib import Path

def kind_of(path) -> str:
    """Whether a path leads to a pipe, a socket or a device, which cannot be read as data

Arguments:
    path: A path, or the result of `os.stat` for it"""
    ...

def disk_error(e: OSError, path, more: str='') -> OSError:
    """An error of the operating system that names its file

Arguments:
    e: The original error
    path: The file it is about
    more: What was done to the file, and what to do"""
    ...

def write_whole(path, data: bytes, sync: bool=True) -> Path:
    """Write a file that no reader ever sees incomplete; if that fails, the old file stays, and nothing else is left

Arguments:
    path: File to write; its folder must exist
    data: Its content
    sync: Wait until the file is on the disk, so that it survives a loss of power"""
    ...

@contextmanager
def locked(path, patience: float | None=3600.0):
    """A context that only one process at a time enters for `path`, if the file system has locks

Arguments:
    path: The file or folder that is made
    patience: Seconds to wait for another process that makes it; then a `TimeoutError`. None: no end"""
    ...
one_at_a_time = locked

@contextmanager
def stage_for(path):
    """A new folder beside `path` to make it in, which no other process uses; it is removed at the end

Arguments:
    path: The folder that is to be made"""
    ...

def sweep(path):
    """Remove the stages for `path` that killed processes left; a stage that may be in use stays

Arguments:
    path: The folder that is to be made"""
    ...

def filled(path) -> bool:
    """Whether `path` is a folder that is not empty; if `publish` has named it, it is complete

Arguments:
    path: A folder that may exist"""
    ...

def publish(made, path) -> bool:
    """Give a folder its name in one step, after all of it has reached the disk

Arguments:
    made: A finished folder, in a stage
    path: Its new name"""
    ...

def discard(path):
    """Delete a folder; other processes see all of it or nothing

Arguments:
    path: A folder that may exist"""
    ...
