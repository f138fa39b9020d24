# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['extract']
import os, re, warnings
from pathlib import Path, PurePosixPath, PureWindowsPath
from fastcore.basics import patch
from .archive_formats import members_of
from .progress import tracked
from .archive_reading import ArchiveError, Limits, Reading, archive_errors
from .atomic_files import filled, kind_of, locked, publish, stage_for, sweep

class _Folder:
    """The folder that an archive is unpacked into, and its content so far"""
    top: Any
    w: Any
    folders: Any
    links: Any
    twice: int

    def __init__(self, top, w):
        ...

    def folder(self, to):
        """Make a folder, and those above it"""
        ...

    def file(self, to, size, spans, chunks):
        """Write a file, and check that it has `size` bytes"""
        ...

    def room(self, to):
        """Make the folder for `to`, and remove an earlier file of that name"""
        ...

    def remove(self, to):
        """Delete the file of an earlier member"""
        ...

def extract(archive, dest, exist_ok: bool=False, progress: bool=False, limits: Limits=..., patience: float | None=3600.0) -> Path:
    """Extract an archive completely or not at all; if all of it is in one folder, `dest` replaces that folder

Arguments:
    archive: A tar (plain, or compressed by gzip, bzip2, xz, and from Python 3.14 zstd) or a zip
    dest: The folder for the data; it must not exist, or must be empty
    exist_ok: True: a `dest` that is not empty is taken as it is, whatever archive its content came from; False: it is an error
    progress: Show a progress bar
    limits: The largest size that it may unpack to
    patience: Seconds to wait for another process that makes `dest`; None: no end"""
    ...
