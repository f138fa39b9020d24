# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['inline', 'passes_files', 'shared_empty', 'Parcel', 'opened', 'Channel', 'drop']
import errno, math, mmap, os, pickle, socket, struct, tempfile, time, weakref
from collections import deque
import numpy as np, torch
from fastcore.basics import patch
from .carrier import pack, unpack
from .core import uncut

class _Named:
    """Memory of Windows, which is there for as long as a process has it open"""
    made: Any

    @classmethod
    def new(cls, buffers, starts, size):
        ...

    @staticmethod
    def open(name, size):
        ...
inline: Any

def passes_files() -> bool:
    """Whether a socket can carry a file descriptor to another process"""
    ...

def shared_empty(shape, dtype) -> torch.Tensor | None:
    """Memory for a tensor that will go to another process; it is not filled"""
    ...

class Parcel:
    """An object on its way: bytes for the socket, and memory beside them"""
    fds: Any
    sizes: Any
    name: Any
    memory: Any
    own: Any
    held: Any
    head: Any

    def __init__(self, o, by_value: bool=False):
        ...

    def close(self):
        """Let go of what the other process has by now"""
        ...

def opened(head, fds):
    """The object of a parcel; its tensors and arrays lie in the memory that came with it"""
    ...

class Channel:
    """One end of a connection to another process"""
    conn: Any
    sock: Any
    open: bool
    got: Any
    files: Any
    inbox: Any
    out: Any

    def __init__(self, conn):
        ...

    def fileno(self):
        ...

    def close(self):
        """End the connection, also for processes that have inherited it"""
        ...

    def forget(self):
        """Close this end in this process only"""
        ...

    def send(self, tag, parcel: Parcel=...):
        """Put a message on its way; it does not wait"""
        ...

    def flush(self) -> bool:
        """Send what can be sent now"""
        ...

    def pull(self) -> bool:
        """Take what has arrived into `inbox`, without waiting"""
        ...

    def take(self) -> tuple:
        """The first message of the inbox: its tag, and head and descriptors for `opened`"""
        ...

def drop(fds):
    """Close what came with a message that is not opened"""
    ...

class _Nothing:
    """In place of a parcel"""
    fds: Any
    head: Any

    def close(self):
        ...
