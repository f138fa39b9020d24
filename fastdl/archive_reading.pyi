# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['ArchiveError', 'Limits', 'Reading', 'NotRead', 'archive_errors', 'Inflate']
import bz2, errno, lzma, os, tarfile, zipfile, zlib
from contextlib import contextmanager
from dataclasses import dataclass
from fastcore.basics import patch
from .atomic_files import disk_error

class ArchiveError(ValueError, EOFError, tarfile.TarError, zipfile.BadZipFile):
    """An archive is damaged, unsafe, larger than allowed or of an unsupported kind; nothing was extracted"""
    archive: Any
    member: Any
    offset: Any
    damaged: Any

@dataclass(frozen=True)
class Limits:
    """The largest size that an archive may unpack to; more is an error before it is written"""
    size: int = ...
    files: int = ...
    ratio: float = ...

class Reading:
    """The current position in an archive that is being read, and how much has been unpacked so far

Arguments:
    archive: Its path
    limits: For all of it"""
    archive: Any
    limits: Limits
    packed: Any
    member: Any
    at: Any
    files: int
    size: int

    def __init__(self, archive, limits: Limits):
        ...

    def error(self, what, damaged=False, cure=''):
        """An `ArchiveError` that names the archive, the member and the byte"""
        ...

    def damage(self, what):
        ...

    def odd_member(self, what):
        ...

    def check(self, size, files=0):
        """Count `files` more, and raise an error if they, or `size` bytes, are beyond a limit"""
        ...

class NotRead(Exception):
    """A kind of file that is not supported, and what to do"""

@contextmanager
def archive_errors(w: Reading):
    """Errors in the block come as `ArchiveError`, or as an error of the disk that names its file

Arguments:
    w: The archive that is being read"""
    ...

class _Gunzip:
    """zlib's decompressor with the interface of bz2 and lzma"""
    needs_input: Any
    eof: Any
    unused_data: Any
    d: Any

    def __init__(self):
        ...

    def decompress(self, data, max_length):
        ...
packers: Any

class Inflate:
    """Reads a compressed file as its decompressed content; at its end all checksums have been checked

Arguments:
    f: Opened, at its beginning
    magic: Its first bytes, a key of `packers`"""
    f: Any
    magic: Any
    new: Any
    d: Any
    rest: Any

    def __init__(self, f, magic):
        ...

    def read(self, n):
        """Up to `n` bytes; b'' only at the end"""
        ...
