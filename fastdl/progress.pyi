# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['progress_bars', 'Bar', 'tracked']
import os, sys
from time import monotonic
from fastcore.basics import patch

def progress_bars(on: bool | None=True) -> None:
    """Switch all progress bars on or off"""
    ...

class Bar:
    """A progress bar, if the work takes longer than `after` seconds"""
    on: Any
    after: float
    about: Any
    n: Any
    begun: Any
    shown: Any

    def __init__(self, total=None, desc: str='', unit: str='it', on: bool | None=None, initial=0, scale: bool=False, after: float=2):
        ...

    def update(self, n=1):
        """`n` more units are done"""
        ...

    def close(self):
        ...

    def __enter__(self):
        ...

    def __exit__(self, *args):
        ...

def tracked(o, desc: str='', **kw):
    """The elements of `o`, with a progress bar"""
    ...
