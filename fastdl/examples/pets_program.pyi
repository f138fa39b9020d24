# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Look', 'look_at', 'PetsError', 'read_pets', 'describe', 'images_per_second', 'save', 'breed_job', 'pair_job', 'mask_job', 'parser', 'run', 'main']
import argparse, math, sys, time, warnings
from collections import Counter, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
import torch, torch.nn.functional as F
from fastcore.imports import noop
from ..archive_reading import ArchiveError
from ..data_core import TfmdDL
from .drawn_pets import draw_pets
from .pets import MaskNet, SiameseNet, accuracy, border, breed_bunch, breed_net, breed_of, fit, is_cat, mark, mask_bunch, open_trimap, pair_bunch, predict, show_guesses, spread
from ..image import PILImage
from ..progress import tracked
from ..showing import get_grid, printable
from ..sources import RandomSplitter, get_image_files, get_pets

@dataclass
class Look:
    """The result of opening a file"""
    fn: Path
    size: tuple = ...
    mask: bool = ...
    wrong: str = ...

def look_at(fn) -> Look:
    """Open a picture, and its trimap if it has one"""
    ...

class PetsError(Exception):
    """Why the program cannot go on, and what to do about it

Arguments:
    self: a folder may have any name
    text: a folder may have any name"""

    def __init__(self, text):
        ...

def read_pets(path, **kwargs) -> tuple:
    """Open every picture of a folder. `PetsError` if a model cannot be trained on them

Arguments:
    path: A folder with `images` in it (and `annotations`, if there are masks), or just with pictures"""
    ...

def describe(good, bad, at_most: int=20) -> str:
    """A description of a folder's pictures

Arguments:
    good: Pictures that can be used
    bad: Pictures that cannot
    at_most: At most so many of these are named"""
    ...

def images_per_second(dl, at_most: int=1000) -> float:
    """How many pictures `dl` makes per second

Arguments:
    dl: A loader of pictures and something else
    at_most: Pictures to count"""
    ...

def save(ctxs, fn):
    """Write the figure that `ctxs` belong to, and close it"""
    ...

def breed_job(files, splits, args, out):
    """Train a net to tell breeds apart; returns it"""
    ...

def pair_job(net, files, splits, args, out):
    """Train a model to tell whether two pictures show the same breed, from a net that was trained on breeds"""
    ...

def mask_job(files, splits, args, out):
    """Train a model to find the pixels of the pet"""
    ...

def parser() -> argparse.ArgumentParser:
    """The options of `fastdl_pets`"""
    ...

def run(args):
    """Train three models on the pictures of a folder, and write pictures of their predictions

Arguments:
    args: The options, parsed by `parser`"""
    ...

def main(argv=None) -> int:
    """The command `fastdl_pets`

Arguments:
    argv: Arguments; None: those of the command line"""
    ...
