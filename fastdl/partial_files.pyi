# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['version_tag', 'span_of', 'Part', 'note_of', 'new_part', 'read_note', 'partials_of', 'clear_parts']
import hashlib, json, os, re, secrets
from contextlib import suppress
from pathlib import Path
from .atomic_files import disk_error, kind_of, write_whole

def version_tag(headers):
    """The server's mark for this version; '' if it has no reliable one"""
    ...

def span_of(r):
    """The first byte of an answer, one past its last, and the size of the whole file; None for those that are not given"""
    ...

class Part:
    """A part, and its note: address, mark of the version, size of the whole file"""
    total: Any
    file: Any
    note: Any

    def __init__(self, file, note):
        ...

    @property
    def have(self):
        """Bytes that have arrived"""
        ...

    def of(self, total):
        ...

    def forget(self):
        """Delete the part and its note"""
        ...

def note_of(file):
    ...

def new_part(path, url, tag, total):
    """An empty part with its note"""
    ...

def read_note(file):
    """The content of a note; {} if it is not a valid one"""
    ...

def partials_of(path, end='[.]part'):
    """The parts for `path`, of any process"""
    ...

def clear_parts(path):
    """Remove all parts and notes of a file that is complete"""
    ...
