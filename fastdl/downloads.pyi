# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['what_is_wrong', 'Url', 'file_fault', 'fastdl_home', 'DownloadError', 'download', 'untar_data', 'URLs', 'get_pets']
import errno, hashlib, http.client, os, re, sys, time, warnings
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlsplit
from urllib.request import Request, urlopen
from fastcore.basics import patch
from fastcore.meta import delegates
from .archive_reading import ArchiveError, Limits
from .archives import extract
from .progress import Bar
from .partial_files import Part, clear_parts, new_part, note_of, partials_of, read_note, span_of, version_tag
from .atomic_files import disk_error, discard, filled, kind_of, locked

class Url(str):
    """An address with the size and the checksum of its file

Arguments:
    url: http or https
    size: Bytes
    check: `'sha256:…'`, `'md5:…'`; `'md5/1048576:…'` is the sum of the first 1048576 bytes"""
    size: int | None
    check: str | None

    def __new__(cls, url, size=None, check=None):
        ...

    def __init__(self, url: str, size: int | None=None, check: str | None=None):
        ...

def file_fault(path, size: int | None=None, check: str | None=None) -> str:
    """How a file differs from the expected one; the size is compared first, because that takes no time

Arguments:
    path: A file
    size: Its expected size in bytes; None: not checked
    check: As in `Url`; None: not checked"""
    ...
what_is_wrong = file_fault

def fastdl_home() -> Path:
    """The folder for downloads: `$FASTDL_HOME`, or a `fastdl` folder in the user's cache"""
    ...

class _Fetch:
    """A file to fetch: its address, its target, and its expected size and checksum"""
    url: Any
    path: Any
    size: Any
    check: Any
    timeout: Any
    progress: Any
    sure: Any
    unmarked: bool

    def __init__(self, url, path, size, check, timeout, progress):
        ...

    def usable(self, p):
        """Whether a part can be continued"""
        ...

    def best(self):
        """The longest part that can be continued"""
        ...

    def fault(self, file):
        ...

    def ask(self, part):
        """Send a request for the file, or for the rest that `part` lacks"""
        ...

    def try_once(self):
        """Ask the server once; returns the part, and whether it is complete. An error is raised if the stream ends early"""
        ...

    def complete(self, part, headers):
        """The part, if it is complete by the headers of a 416 answer; else it is deleted, and an error raised"""
        ...

    def differs(self, part, headers, total):
        """Why an answer belongs to another version than `part`; '' if it belongs to the same"""
        ...

    def take(self, r, part):
        """Read an answer into a part, or into a new part if the answer is the whole file"""
        ...

    def drop(self, part):
        """Delete a part that no later call could continue"""
        ...

    def span(self, r, part):
        """Begin, end and total of an answer that can be used"""
        ...

    def check_packing(self, how):
        """Refuse a file that was sent compressed unexpectedly"""
        ...

    def misfit(self, part, headers, begin, total):
        """Why an answer does not continue the part; '' if it does"""
        ...

    def receive(self, r, part, begin, end, total):
        """Write the answer to its place in the part, after the bytes that are there"""
        ...

    def run(self, tries, wait):
        """Ask until the file is complete; an answer that is shorter than asked for is not a failed attempt"""
        ...

    def error(self, e, attempt):
        """The error for a failure that is not tried again"""
        ...

    def kept(self):
        """What is kept for the next call, in words"""
        ...

    def unexpected(self, why):
        """The error for a file that is not the expected one"""
        ...

    def give_name(self, part):
        """Check a part that is complete, and give it its name"""
        ...

    def part_fault(self, part):
        """How a complete part differs from the expected file; '' if it does not"""
        ...

    def other(self):
        """The file that another process has written, if it is the expected one"""
        ...

class _Other(Exception):
    """The server has another file than the expected one"""

class _Disk(Exception):
    """An error of the disk, and not of the network"""

class DownloadError(OSError):
    """A file could not be fetched, or is not the expected file"""

def download(url: str, path=None, size: int | None=None, check: str | None=None, tries: int=5, wait: float=1.0, timeout: float=30.0, progress: bool=True, patience: float | None=3600.0) -> Path:
    """Fetch a file: complete, of one version and checked, or not there; a call after a failure continues the download

Arguments:
    url: Address; a `Url` also has the size and the check
    path: File to write, or a folder for it; None: below `archives` in `fastdl_home`
    size: Its expected size in bytes
    check: Its checksum, as in `Url`
    tries: Attempts; each continues where the last one ended
    wait: Seconds before the second attempt, doubled before each further one
    timeout: Seconds without a byte after which the connection counts as broken
    progress: Show a progress bar
    patience: Seconds to wait for another process that fetches the same; None: no end"""
    ...

def untar_data(url: str, dest=None, archive=None, force: bool=False, progress: bool=True, limits: Limits=..., *, size: int | None=None, check: str | None=None, tries: int=5, wait: float=1.0, timeout: float=30.0, patience: float | None=3600.0) -> Path:
    """Fetch and extract an archive, once; a folder that exists is complete, so no further request is sent

Arguments:
    url: Address of an archive; a `Url` also has the size and the check
    dest: Folder for the data; None: one with the archive's name, below `data` in `fastdl_home`
    archive: File or folder for the archive; None: below `archives` in `fastdl_home`
    force: True: fetch and extract again
    progress: Show progress bars
    limits: The largest size that it may unpack to"""
    ...

class URLs:
    """Addresses of data sets, with their sizes and checks"""
    PETS: Any
    PETS_IMAGES: Any
    PETS_ANNOTATIONS: Any

def get_pets(path=None, urls=..., progress: bool=True, *, tries: int=5, wait: float=1.0, timeout: float=30.0, patience: float | None=3600.0) -> Path:
    """The Oxford-IIIT Pet set (7,390 pictures, 0.8 GB): a folder with `images` and `annotations`, fetched once

Arguments:
    path: Folder for the set; None: `data/oxford-iiit-pet` in `fastdl_home`
    urls: The addresses: an object with PETS, PETS_IMAGES and PETS_ANNOTATIONS
    progress: Show progress bars"""
    ...
