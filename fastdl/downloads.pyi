# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['what_is_wrong', 'Url', 'file_fault', 'fastdl_home', 'DownloadError', 'download', 'untar_data', 'URLs', 'get_pets']
import errno, hashlib, http.client, os, re, sys, time, warnings
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlsplit
from urllib.request import Request, urlopen
from tqdm import tqdm
from fastcore.basics import patch
from fastcore.meta import delegates
from .archive_reading import ArchiveError, Limits
from .archives import extract
from .partial_files import Part, clear_parts, new_part, note_of, partials_of, read_note, span_of, version_tag
from .whole import disk_error, discard, filled, kind_of, locked

class Url(str):
    """An address that knows how large the file is, and its checksum"""
    size: int | None
    check: str | None

    def __new__(cls, url, size=None, check=None):
        ...

    def __init__(self, url: str, size: int | None=None, check: str | None=None):
        ...

def file_fault(path, size: int | None=None, check: str | None=None) -> str:
    """How a file differs from what it should be; the size is compared first, because it costs nothing"""
    ...
what_is_wrong = file_fault

def fastdl_home() -> Path:
    """Where downloads go: `$FASTDL_HOME`, or a `fastdl` folder in the user's cache"""
    ...

class _Fetch:
    """A file to fetch: address, target, and what it should be"""
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
        """Whether a part can be gone on from"""
        ...

    def best(self):
        """The longest part that can be gone on from"""
        ...

    def fault(self, file):
        ...

    def ask(self, part):
        """Send the question for a file, or for what `part` lacks of it"""
        ...

    def try_once(self):
        """Ask the server once: the part, and whether all is there. An error is raised if the stream ends early"""
        ...

    def complete(self, part, headers):
        """The part, if the server says that nothing comes after it"""
        ...

    def differs(self, part, headers, total):
        """What says that an answer is about another version than `part`; '' if all agrees"""
        ...

    def take(self, r, part):
        """Read an answer into a part, which is a new one if everything comes"""
        ...

    def drop(self, part):
        """Delete a part that no later call could go on from"""
        ...

    def span(self, r, part):
        """Begin, end and total of an answer that can be used"""
        ...

    def check_packing(self, how):
        """Refuse a file that was sent packed in an unexpected way"""
        ...

    def misfit(self, part, headers, begin, total):
        """Why an answer does not go on where the part ends; '' if it does"""
        ...

    def receive(self, r, part, begin, end, total):
        """Write the answer to its place in the part; the bytes before it are there"""
        ...

    def run(self, tries, wait):
        """Ask until all is there; an answer that is whole, but shorter than what was asked for, is no failed attempt"""
        ...

    def error(self, e, attempt):
        """The error for a failure that is not tried again"""
        ...

    def kept(self):
        """What the next call will find"""
        ...

    def unexpected(self, why):
        """The error for a file that is another one"""
        ...

    def give_name(self, part):
        """Check a part that is complete, and give it its name"""
        ...

    def part_fault(self, part):
        """What is wrong with a part that is complete; '' if nothing is"""
        ...

    def other(self):
        """The file that another process has put there, if it is right"""
        ...

class _Other(Exception):
    """The server has another file than the one that is wanted"""

class _Disk(Exception):
    """An error of the disk, and not of the line"""

class DownloadError(OSError):
    """A file could not be fetched, or is not the file that was expected"""

def download(url: str, path=None, size: int | None=None, check: str | None=None, tries: int=5, wait: float=1.0, timeout: float=30.0, progress: bool=True, patience: float | None=3600.0) -> Path:
    """Fetch a file: complete, of one version and checked, or not there; a call after a failure goes on where that ended"""
    ...

def untar_data(url: str, dest=None, archive=None, force: bool=False, progress: bool=True, limits: Limits=..., *, size: int | None=None, check: str | None=None, tries: int=5, wait: float=1.0, timeout: float=30.0, patience: float | None=3600.0) -> Path:
    """Fetch and extract an archive, once; a folder that is there is whole, so nothing is asked for it again"""
    ...

class URLs:
    """Addresses of data sets, with their sizes and checks"""
    PETS: Any
    PETS_IMAGES: Any
    PETS_ANNOTATIONS: Any

def get_pets(path=None, urls=..., progress: bool=True, *, tries: int=5, wait: float=1.0, timeout: float=30.0, patience: float | None=3600.0) -> Path:
    """The Oxford-IIIT Pet set (7,390 pictures, 0.8 GB): a folder with `images` and `annotations`, fetched once"""
    ...
