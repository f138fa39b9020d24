# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Member', 'Tar', 'tar_members', 'members_of']
import posixpath, re, tarfile, warnings, zipfile
from collections import namedtuple
from contextlib import contextmanager
from fastcore.basics import patch
from .archive_reading import Inflate, Reading, packers
Member = namedtuple('Member', 'name kind size link spans real', defaults=(0, None, None, 0))

class Tar:
    """A tar as a stream: blocks are read in turn, and never twice

Arguments:
    f: Opened, and inflated if the tar is compressed
    w: The current position, for errors"""
    f: Any
    w: Reading
    pos: int

    def __init__(self, f, w: Reading):
        ...

    def take(self, n):
        """Up to `n` bytes; fewer only at the end"""
        ...

    def data(self, n):
        """The `n` bytes of a member in pieces; the zeros after them are read, too"""
        ...

    def small(self, n):
        """The data of a member that has notes on the next one"""
        ...

def tar_members(tar: Tar):
    """Each member of the tar; its data has to be read before the next one is asked for

Arguments:
    tar: At its beginning"""
    ...

@contextmanager
def members_of(archive, w: Reading):
    """The members of an archive; the data of each has to be read before the next one is asked for

Arguments:
    archive: Path of a tar (plain, or compressed by gzip, bzip2, xz, and from Python 3.14 zstd) or a zip
    w: Its member and byte are updated while the archive is read"""
    ...
