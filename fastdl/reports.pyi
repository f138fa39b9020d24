# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Cell', 'Step', 'in_words', 'devices_of', 'size_words', 'Report', 'run_steps', 'timed', 'name_of', 'said_of_numbers']
import html, re, textwrap
from collections import namedtuple
from collections.abc import Mapping
from functools import partial, singledispatch
from itertools import chain, zip_longest
from time import perf_counter
import numpy as np, torch
from .nested import bytes_in, describe, leaves, parts_of

def in_words(o, room: int=40) -> str:
    """Class and shape of `o`, with the range of a tensor; the same in every run

Arguments:
    o: Anything
    room: Characters for a value that is not a tensor"""
    ...

def devices_of(b) -> list:
    """The devices of the tensors in a batch

Arguments:
    b: 'cpu', 'cuda:0'"""
    ...

def size_words(n: int) -> str:
    """A number of bytes with a unit, such as '1.23 MB'; a kB has 1000 bytes"""
    ...
Cell = namedtuple('Cell', 'text html')

class Report:
    """A table with a title, and lines above and below it

Arguments:
    title: The first line
    columns: Names of the columns
    rows: A list of values for each row: strings, numbers, `Cell`s; None: empty
    above: Facts above the table, by name
    below: Sentences below the table"""
    title: str
    columns: list
    rows: list
    above: Any
    below: Any

    def _repr_html_(self):
        ...

    def __init__(self, title: str, columns: list, rows: list, above: dict=None, below: list=...):
        ...

    def __repr__(self):
        ...

    def __str__(self):
        ...
Step = namedtuple('Step', 'name order takes gives value seconds', defaults=(None,) * 5)

def run_steps(f, x, rows: list):
    """Run the steps of `f` on `x`, and append each to `rows`

Arguments:
    f: A function, a pipeline
    x: Its argument
    rows: Gets a `Step` for each step"""
    ...

def timed(name, f, x, rows, **about):
    """`f(x)`, noted in `rows` as one step"""
    ...

def name_of(f) -> str:
    """The name of a function, or the class of an object that can be called"""
    ...

def said_of_numbers(names) -> list:
    """The line below a table whose steps belong to several pipelines

Arguments:
    names: Names of the steps in a table"""
    ...
