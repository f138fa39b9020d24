# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['version_tag', 'span_of', 'Part', 'note_of', 'new_part', 'read_note', 'partials_of', 'clear_parts']
import hashlib, json, os, re, secrets
from contextlib import suppress
from pathlib import Path
from .whole import disk_error, kind_of, write_whole

def version_tag(headers):
    """The server's mark for this version; '' if it has none that can be relied on"""
    ...

def span_of(r):
    """Where an answer begins and ends, and the size of the whole, as far as the answer tells"""
    ...

class Part:
    """A part, with the note beside it: address, mark, size of the whole"""
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
    """What a note says; {} if it cannot be read as one"""
    ...

def partials_of(path, end='[.]part'):
    """The parts for `path`, of any process"""
    ...

def clear_parts(path):
    """Remove all parts and notes of a file that is complete"""
    ...
