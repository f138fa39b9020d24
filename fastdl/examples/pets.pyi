# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['breed_of', 'border', 'is_cat', 'Jiggle', 'breed_bunch', 'conv', 'Residual', 'pet_body', 'breed_net', 'plain', 'fit', 'predict', 'accuracy', 'mark', 'spread', 'name_breeds', 'SiameseImage', 'resized_image', 'SiamesePair', 'pair_bunch', 'SiameseNet', 'show_guesses', 'open_trimap', 'Trimap', 'mask_bunch', 'MaskNet']
import random
from collections import defaultdict
from functools import partial
from pathlib import Path
import torch, torch.nn as nn, torch.nn.functional as F
from ..progress import Bar
from ..transfer import default_device
from ..data_core import ByteToFloatTensor, Categorize, Cuda, DataBunch, DataSource, Normalize, TfmdDL, TfmdList, ToTensor
from ..inference import load_loader
from ..image import ImageResizer, PILImage, PILMask
from ..rng import item_rng
from ..sources import RegexLabeller
from ..showing import get_grid, in_lines, show_image, show_title, titles_of, verbatim
from ..tensors import TensorImage, TensorMask
from ..transform import Transform, TupleTransform
breed_of: Any

def is_cat(breed: str) -> bool:
    """Whether a breed is of cats: in this data set those have a capital letter

Arguments:
    breed: As `breed_of` gives it"""
    ...

class Jiggle(TupleTransform):
    """Shifts pictures at random by up to `shift` of each side, and mirrors half of them

Arguments:
    shift: Share of width and height"""
    order: Any
    filt: Any
    shift: float

    def __init__(self, shift: float=0.1):
        ...

    def encodes(self, x: TensorImage | TensorMask, /):
        ...

def breed_bunch(files, splits, size: int=96, bs: int=32, seed: int=42, **kwargs) -> DataBunch:
    """Loaders of pictures and their breeds

Arguments:
    files: Pictures whose names say the breed
    splits: The positions for training, and for validation
    size: Pixels of a side
    bs: Pictures per batch
    seed: The seed for order and variation"""
    ...

def conv(i, o, stride=1):
    """A 3×3 convolution from `i` to `o` channels, with batch normalization and ReLU"""
    ...

class Residual(nn.Module):
    """Two convolutions, and a shortcut around them"""
    convs: Any
    round: Any

    def __init__(self, i, o):
        ...

    def forward(self, x):
        ...

def pet_body(w: int=16):
    """From pictures to features

Arguments:
    w: Channels of the first stage"""
    ...

def breed_net(n: int):
    """The body with a linear head

Arguments:
    n: How many breeds"""
    ...

def plain(b):
    """A batch as plain tensors, with which each operation is a microsecond or two faster"""
    ...

def fit(model, dl, epochs: int, lr: float=0.008, loss=..., desc: str='training', progress: bool | None=None) -> list:
    """Train `model` with AdamW

Arguments:
    model: Takes the inputs of a batch; it is moved to `default_device`
    dl: Batches; the last part of each is the target, in class numbers
    epochs: How many times through `dl`
    lr: Highest learning rate: it rises, then falls (one cycle)
    loss: Of scores and target
    desc: The text before the progress bar
    progress: Show the progress bar; None: only on a terminal"""
    ...

def predict(model, dl):
    """The predictions of `model` for everything in `dl`

Arguments:
    model: Takes the inputs of a batch
    dl: A loader that does not shuffle"""
    ...

def accuracy(scores, y) -> float:
    """The share of rows whose highest score is that of the target

Arguments:
    scores: One row of scores for each target
    y: Class numbers"""
    ...

def mark(ctxs):
    """For pictures with two titles, the true one and a guess: show one in green if they agree, else both in red"""
    ...

def spread(dl, n: int=10):
    """Items of `dl` at equal distances, from its first to its last

Arguments:
    dl: A loader in order
    n: How many items"""
    ...

def name_breeds(model, dl, files) -> list:
    """The breeds that `model` predicts for pictures without labels

Arguments:
    model: Trained, from pictures to scores
    dl: The loader, or the `DataBunch`, that it was trained with; or a saved one
    files: A list of pictures"""
    ...

class SiameseImage(tuple):
    """Two pictures of one size, and whether they show the same breed"""

    def show(self, ctx=None, **kw):
        ...

    def get_ctxs(self, max_n=10, **kw):
        ...

def resized_image(fn: Path, size: int=64):
    """The picture in file `fn` as a square `TensorImage`"""
    ...

class SiamesePair(Transform):
    """From a position to two files of one split, and whether they show one breed

Arguments:
    files: All files
    labels: The breed of each
    splits: Lists of positions; the first is for training"""
    files: Any
    labels: Any
    splits: Any
    split: Any
    mates: Any

    def __init__(self, files, labels, splits):
        ...

    def encodes(self, i: int, /):
        ...

def pair_bunch(files, splits, size: int=96, bs: int=32, seed: int=42, **kwargs) -> DataBunch:
    """Loaders of pairs

Arguments:
    files: Pictures whose names say the breed
    splits: Their numbers for training, and for validation
    size: Pixels of a side
    bs: Pairs per batch
    seed: The seed for order, partners and variation"""
    ...

class SiameseNet(nn.Module):
    """Scores for 'different' and 'same', from the similarity of the features of two pictures

Arguments:
    body: From pictures to features"""
    body: Any
    scale: Any

    def __init__(self, body):
        ...

    def forward(self, a, b):
        ...

def show_guesses(dl, b, guess, ctxs):
    """Show a batch with the targets and the guesses, marked by colour

Arguments:
    dl: A loader
    b: A batch of it
    guess: The predictions for its last part
    ctxs: The axes to draw on"""
    ...

def open_trimap(fn: Path) -> PILMask:
    """The trimap of the picture in file `fn`, from `annotations/trimaps` beside its folder"""
    ...

class Trimap(Transform):
    """The numbers of a trimap (1 pet, 2 background, 3 border) as classes from 0, and back in colours"""
    order: Any

    def encodes(self, x: TensorMask, /):
        ...

    def decodes(self, x: TensorMask, /):
        ...

def mask_bunch(files, splits, size: int=64, bs: int=32, seed: int=42, **kwargs) -> DataBunch:
    """Loaders of pictures and their masks

Arguments:
    files: Pictures that have a trimap
    splits: Their numbers for training, and for validation
    size: Pixels of a side
    bs: Pictures per batch
    seed: The seed for order and variation"""
    ...

class MaskNet(nn.Module):
    """Down three times and up again: n×3×h×w to scores of n×2×h×w, for pet and background

Arguments:
    w: Channels of the first stage"""
    down: Any
    up: Any
    out: Any

    def __init__(self, w: int=16):
        ...

    def forward(self, x):
        ...
border: int
