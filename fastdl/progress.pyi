# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['progress_bars', 'Bar', 'tracked']
import os, sys
from time import monotonic
from fastcore.basics import patch

def progress_bars(on: bool | None=True) -> None:
    """Switch all progress bars on or off

Arguments:
    on: False: no bars at all; None: follow the environment, where FASTDL_PROGRESS=0 means no bars"""
    ...

class Bar:
    """A progress bar, if the work takes longer than `after` seconds

Arguments:
    total: How many units there are in all; None: not known
    desc: The text before the bar
    unit: Name of the unit
    on: False: never; True: even without a terminal; None: on a terminal or in a notebook
    initial: How many units are done already
    scale: Write 1500000 as 1.5M
    after: Seconds before the bar is shown"""
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
    """The elements of `o`, with a progress bar

Arguments:
    o: An iterable
    desc: The text before the bar"""
    ...
