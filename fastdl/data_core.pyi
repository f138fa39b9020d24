# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['Cuda', 'ToTensor', 'ByteToFloatTensor', 'Normalize', 'DataSource', 'DataBunch', 'TfmdDL', 'TfmdList', 'TfmdDS', 'Vocab', 'Categorize', 'MultiCategorize', 'OneHotEncode', 'RegressionSetup', 'like_target']
import sys, warnings
from collections import Counter
from dis import get_instructions
from numbers import Real
from opcode import opmap
import numpy as np, torch
from fastcore.basics import GetAttr, patch
from fastcore.foundation import L
from fastcore.meta import delegates
from inspect import signature
from .core import add_note, did_you_mean, refuse_unknown
from .nested import _is_container, describe, leaves, map_nested
from .transfer import default_device, to_cpu, to_device
from .tables import _check_labels, _drawn, positions
from .dataloader import DataLoader
from .tensors import TensorImage, TensorMask
from .transform import Transform
from .pipeline import Pipeline
from .labels import Categorize, MultiCategorize, OneHotEncode, RegressionSetup
from .vocabulary import Vocab
from .data_sets import TfmdDS, TfmdList, _Picked, _check_called, as_items
from .predictions import like_target
from .levels import _spread
from .step_notes import random_words, split_words
from .tfmd_loader import TfmdDL

class Cuda(Transform):
    """Moves a batch to `device` (CUDA, XPU, MPS; on MPS 64-bit floats become 32-bit); decoding moves it back to the CPU

Arguments:
    device: None: `default_device()` at each batch: torch's current accelerator, or the CPU"""
    as_item: Any
    draws: Any
    ahead: Any
    device: Any

    def __init__(self, device=None):
        ...

    def encodes(self, o, /):
        ...

    def decodes(self, o, /):
        ...

class ToTensor(Transform):
    """Turns parts with a `to_tensor` method into tensors: a `PILImage` into a `TensorImage` of `c×h×w` bytes"""
    order: Any
    as_item: Any
    draws: Any

    def encodes(self, o, /) -> None:
        ...

    def same_is_idle(self, o):
        ...

class _Once:
    """Whether a warning was given; the copies of a transform in all threads share this object"""
    said: Any
    shared_by_threads: Any

class ByteToFloatTensor(Transform):
    """Turns pictures of whole numbers into floats from 0 to 1; floats stay as they are, masks become `long`

Arguments:
    div: Divide pictures by their full range: 255, 65535 for `uint16`, 1 for `bool`
    div_mask: Divide masks by 255: for masks drawn in black and white
    filt: Only for this split
    as_item: False: apply to each element of a tuple
    bits: Bits of the pictures' numbers, 12 for many cameras; None: by the dtype (8 for `int64`)"""
    order: Any
    nested: Any
    draws: Any
    ahead: Any
    div: bool
    div_mask: bool
    bits: int | None

    def __init__(self, div: bool=True, div_mask: bool=False, filt: int | None=None, as_item: bool=True, bits: int | None=None):
        ...

    @overload
    def encodes(self, x: TensorImage, /):
        ...

    @overload
    def encodes(self, x: TensorMask, /):
        ...

    @overload
    def decodes(self, x: TensorMask, /):
        ...

    @overload
    def decodes(self, x: TensorImage, /):
        ...

class Normalize(Transform):
    """Brings images to mean 0 and standard deviation 1 in each channel, and back

Arguments:
    mean: Per channel, or one for all, in the units of the input; None: measured on a batch of the loader
    std: Standard deviation per channel, or one for all"""
    order: Any
    nested: Any
    draws: Any
    ahead: Any
    mean: Any
    std: Any
    measured: bool

    def __init__(self, mean=None, std=None):
        ...

    def setups(self, dl: DataLoader, /):
        ...

    def encodes(self, x: TensorImage, /):
        ...

    def decodes(self, x: TensorImage, /):
        ...

    def __getstate__(self):
        """The attributes without the copies on devices"""
        ...

class DataSource(TfmdDS):
    """A `TfmdDS` with splits: transforms are set up on the first, and get the number of the split as `filt`

Arguments:
    items: A sequence
    tfms: A list of pipelines, each a list of transforms
    splits: A list of splits, training first: positions, or a truth value for each item; None: one split"""
    items: Any
    splits: Any

    def __init__(self, items, tfms=None, splits=None, **kwargs):
        ...

    @property
    def train(self) -> TfmdDS:
        ...

    @property
    def valid(self) -> TfmdDS:
        ...

    def databunch(self, bs: int | None=16, val_bs: int | None=None, shuffle_train: bool=True, *, num_workers: int | str | None=None, num_threads: int | None=None, after_item: Callable | Iterable | None=None, before_batch: Callable | Iterable | None=None, after_batch: Callable | Iterable | None=None, cache: Any=None, cache_size: int | None=None, sampler: Any=None, batch_sampler: Any=None, collate_fn: Callable | None=None, pin_memory: bool=False, timeout: float=0, worker_init_fn: Callable | None=None, multiprocessing_context: Any=None, generator: torch.Generator | None=None, prefetch_factor: int | None=None, persistent_workers: bool=False, pin_memory_device: str='', in_order: bool=True, batch_size: int | None=None, indexed: bool | None=None, n: int | None=None, seed: int | None=None, order: Callable | None=None, rank: int | None=None, world_size: int | None=None, tail: str='pad', deal: bool | None=None, resume_by: str | None=None, own_generators: bool=True, shared_rng: str='warn', executor: Callable | None=None, on_error: str | Callable='raise', retry: int=0, retry_on: Any=..., max_errors: int | float | None=None, ahead: bool | None=None, **hooks: Any) -> DataBunch:
        """A `DataBunch` with one loader per split

Arguments:
    bs: Items per batch, in training; None: single items, not collated
    val_bs: Items per batch of the other splits; None: twice `bs`, because no gradients are kept
    shuffle_train: Shuffle the training set; with `sampler=` or `order=` it has no effect"""
        ...

class DataBunch(GetAttr):
    """Loaders that belong together: iterating gives the loaders. `one_batch`, `show_batch` and others are those of the first loader"""
    dls: Any
    load: Any

    def __init__(self, *dls: TfmdDL):
        ...

    def __getitem__(self, i) -> TfmdDL:
        ...

    def __len__(self) -> int:
        ...

    def __iter__(self):
        ...

    def __repr__(self):
        ...

    def __getattr__(self, k):
        ...

    @property
    def train_dl(self) -> TfmdDL:
        ...

    @property
    def valid_dl(self) -> TfmdDL:
        ...

    @property
    def train_ds(self):
        ...

    @property
    def valid_ds(self):
        ...

    def test_dl(self, items, **kwargs):
        """A loader of new items in their order, like that of the validation set; see `TfmdDL.test_dl`"""
        ...

    def save(self, path) -> Path:
        """Write the loaders' steps, vocabulary, statistics and settings to a file, without their items

Arguments:
    path: The file to write"""
        ...
