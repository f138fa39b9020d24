# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['parent_label', 'RegexLabeller', 'RandomSplitter', 'IndexSplitter', 'FuncSplitter', 'GrandparentSplitter', 'FileSplitter', 'ColReader', 'ColSplitter', 'ArchiveError', 'DownloadError', 'Limits', 'URLs', 'Url', 'download', 'extract', 'fastdl_home', 'file_fault', 'get_files', 'get_image_files', 'get_pets', 'image_extensions', 'read_text', 'untar_data', 'what_is_wrong']
import os, random, re, unicodedata, warnings
from collections.abc import Mapping
from itertools import count
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
import numpy as np
from fastcore.basics import patch
from .archive_reading import ArchiveError, Limits
from .archives import extract
from .core import did_you_mean
from .downloads import DownloadError, URLs, Url, download, fastdl_home, file_fault, get_pets, untar_data, what_is_wrong
from .files import get_files, get_image_files, image_extensions, read_text
from .nested import is_listy
from .ranks import find_rank
from .tables import Table, _check_labels, _drawn, as_list, by_position, is_missing, positions

def parent_label(o) -> str:
    """The name of the folder that a file is in

Arguments:
    o: A path, with slashes or with backslashes"""
    ...

class RegexLabeller:
    """Labels by the first group of a regular expression, looked for in the whole path (with `/`, on Windows too)

Arguments:
    pat: With one group in parentheses: the label
    match: True: the pattern must match at the beginning of the path"""
    draws: Any
    pat: Any
    match: bool

    def __init__(self, pat: str, match: bool=False):
        ...

    def __call__(self, o):
        ...

    def __repr__(self):
        ...

class _Splitter:
    """A splitter prints as it was made"""

    def __repr__(self):
        ...

class RandomSplitter(_Splitter):
    """Chooses the validation items at random, with its own generator

Arguments:
    valid_pct: Share of the items for validation, at least one item if it is not 0
    seed: The same seed gives the same split; None: a new split each time, or on several ranks that of seed 0"""
    valid_pct: float
    seed: int | None

    def __init__(self, valid_pct: float=0.2, seed: int | None=None):
        ...

    def __call__(self, items):
        ...

class IndexSplitter(_Splitter):
    """These items are for validation, the rest for training

Arguments:
    valid_idx: Positions, or a truth value per item: a list, a range, an array, a tensor, a column; []: no items"""
    valid_idx: Any

    def __init__(self, valid_idx):
        ...

    def __call__(self, items):
        ...

class FuncSplitter(_Splitter):
    """A function decides for each item whether it is for validation

Arguments:
    func: Called with an item; True means validation"""
    func: Any

    def __init__(self, func):
        ...

    def __call__(self, items):
        ...

class GrandparentSplitter(_Splitter):
    """By the folder above that of the label: `train/cat/1.jpg`, `valid/cat/2.jpg`; items elsewhere are in neither list

Arguments:
    train_name: Folder for training
    valid_name: Folder for validation"""
    train_name: str
    valid_name: str

    def __init__(self, train_name: str='train', valid_name: str='valid'):
        ...

    def __call__(self, items):
        ...

class FileSplitter(_Splitter):
    """The validation items are listed in a text file, one per line, with or without endings; more words are ignored

Arguments:
    fname: The list, in UTF-8 or, with a byte order mark, UTF-16"""
    fname: Any

    def __init__(self, fname):
        ...

    def __call__(self, items):
        ...

class ColReader:
    """The value of a column in a row: a mapping, a named tuple, a row of pandas, an object with attributes

Arguments:
    cols: The name of a column, or its position; a list of them gives a list of values
    pref: Added before the value: a string, or a folder as a `Path`, which makes the result a path
    suff: Added after the value
    label_delim: Split the value at this string, and strip the pieces; an empty cell gives []"""
    draws: Any
    cols: Any
    pref: Any
    suff: str
    label_delim: str | None

    def __init__(self, cols, pref='', suff: str='', label_delim: str | None=None):
        ...

    def __call__(self, row):
        ...

    def __repr__(self):
        ...

def cell(row, c):
    """The value of column `c` in a row"""
    ...

class ColSplitter(_Splitter):
    """By a column: true, 1, 'valid' for validation, false, 0, 'train' for training; 'test' is in neither list

Arguments:
    col: The name of the column, or its position
    on: The value, or a list of values, for validation; all others are for training. None: as above"""
    col: Any
    on: Any

    def __init__(self, col='is_valid', on=None):
        ...

    def __call__(self, items):
        ...
