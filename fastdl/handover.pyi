# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['inline', 'passes_files', 'shared_empty', 'Parcel', 'opened', 'Channel', 'drop']
import errno, math, mmap, os, pickle, socket, struct, sys, tempfile, time, weakref
from collections import deque
import numpy as np, torch
from fastcore.basics import patch
from .carrier import pack, unpack
from .core import uncut

class _Named:
    """Memory of Windows, which exists as long as a process has it open"""
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
    """An uninitialized tensor whose memory can be sent to another process without a copy

Arguments:
    shape: The shape of the tensor
    dtype: The dtype of the tensor"""
    ...

class _Block:
    """Memory for at least `n` bytes, which can be sent; its last 8 bytes count how often readers have released it"""
    n: Any
    room: Any
    size: Any
    fd: Any
    sent: int
    life: Any
    map: Any

    def __init__(self, n):
        ...

    def is_free(self):
        ...

    def close(self):
        ...

class Parcel:
    """An object that is being sent: bytes for the socket, and shared memory for large parts

Arguments:
    o: Anything that can be pickled
    by_value: True: functions and classes are sent by their code
    again: True: the memory of the copy is used again later, as for batches"""
    again: bool
    fds: Any
    sizes: Any
    name: Any
    memory: Any
    own: Any
    held: Any
    head: Any

    def __init__(self, o, by_value: bool=False, again: bool=False):
        ...

    def close(self):
        """Close the memory here, when the message with its descriptors has been sent"""
        ...

def opened(head, fds):
    """The object of a parcel; its tensors and arrays use the memory that was sent with it"""
    ...

class Channel:
    """One end of a connection to another process

Arguments:
    conn: A connection of `multiprocessing.Pipe`"""
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
        """Close the connection, also for processes that have inherited it"""
        ...

    def forget(self):
        """Close this end in this process only, without ending the connection"""
        ...

    def send(self, tag, parcel: Parcel=...):
        """Begin to send a message, without waiting

Arguments:
    tag: A small plain value that says what the message is about
    parcel: The object that is sent"""
        ...

    def flush(self) -> bool:
        """Send as many bytes as the socket takes now

Arguments:
    self: True if everything is sent"""
        ...

    def pull(self) -> bool:
        """Take the messages that have arrived into `inbox`, without waiting

Arguments:
    self: False if the other end is closed"""
        ...

    def take(self) -> tuple:
        """The first message of the inbox: its tag, and head and descriptors for `opened`"""
        ...

def drop(fds):
    """Close the descriptors of a message that is not opened"""
    ...

class _Nothing:
    """Stands for a parcel in a message without one"""
    fds: Any
    head: Any

    def close(self):
        ...
