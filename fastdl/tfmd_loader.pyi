# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['TfmdDL', 'as_pictures', 'highest_of']
import inspect
from copy import copy
from functools import partial
from collections.abc import Callable, Iterable, Mapping
from numbers import Number
from operator import is_
from typing import Any
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L
from fastcore.imports import noop
from fastcore.meta import delegates
from .core import add_note, did_you_mean
from .nested import batch_to_samples, describe, leaves, map_nested, parts_of
from .retention import retain_types, types_of
from .order import hash64
from .rng import _now, item_scope
from .scopes import rng_scope
from .ahead import Steps
from .summaries import Summary
from .choosing import usable_cpus
from .dataloader import DataLoader
from .showing import Cells, ctxs_for, get_grid, is_plain_list, print_table, show_item
from .tensors import TensorBase, TensorImage, TensorMask
from .transform import Transform
from .pipeline import Pipeline
from .adapters import adapt
from .traces import ItemTrace, Way, no_value
from .data_sets import TfmdDS, TfmdList, ways_of
from .cached_items import CachedItems, CachedPipeline, check_cache
from .unbatch import head_of, item_of, rows_in
from .predictions import are_names, are_scores, check_scores, classes_of, decode_each, decode_parts
from .predictions import last_key, like_target, of_target, with_target
from .step_notes import drawing_words, no_split_words, pipelines_in, spread_to, spread_words, step_name
from .step_notes import unmoved_words

class TfmdDL(DataLoader):
    """A `DataLoader` with pipelines for hooks, which decodes and shows its batches

Arguments:
    dataset: A `TfmdDS`, or any other data set; its `decode(item)` and `show(item, ctx)` are used if it has them
    bs: Items per batch; None: the items are batches already, or are wanted one by one
    shuffle: A new order each epoch
    num_workers: Processes that make batches; None or 'auto': the loader chooses, see `choice`
    num_threads: Threads that make items; None: one per CPU, up to 4, to begin with, or none if `num_workers` was given
    after_item: Steps for each item: a transform, a function, a list, a `Pipeline`
    before_batch: Steps for the list of items, before it is collated
    after_batch: Steps for the finished batch, in this process: device, normalizing
    cache: Where to keep the results of the first steps that say `draws=False`: 'memory', or a folder; None: nowhere
    cache_size: Bytes that the cache may take; None: half of what is free"""
    cache: Any
    cache_size: int | None
    targets: Any
    load: Any

    def __init__(self, dataset=None, bs: int | None=16, shuffle: bool=False, num_workers: int | str | None=None, num_threads: int | None=None, *, after_item: Callable | Iterable | None=None, before_batch: Callable | Iterable | None=None, after_batch: Callable | Iterable | None=None, cache: Any=None, cache_size: int | None=None, sampler: Any=None, batch_sampler: Any=None, collate_fn: Callable | None=None, pin_memory: bool=False, drop_last: bool=False, timeout: float=0, worker_init_fn: Callable | None=None, multiprocessing_context: Any=None, generator: torch.Generator | None=None, prefetch_factor: int | None=None, persistent_workers: bool=False, pin_memory_device: str='', in_order: bool=True, batch_size: int | None=None, indexed: bool | None=None, n: int | None=None, seed: int | None=None, order: Callable | None=None, rank: int | None=None, world_size: int | None=None, tail: str='pad', deal: bool | None=None, resume_by: str | None=None, own_generators: bool=True, shared_rng: str='warn', executor: Callable | None=None, on_error: str | Callable='raise', retry: int=0, retry_on: Any=..., max_errors: int | float | None=None, ahead: bool | None=None, **hooks: Any):
        ...

    def test_dl(self, items, with_labels: bool=False, bs: int | None=None, **kwargs) -> TfmdDL:
        """A loader of new items in their order, through the pipelines of the inputs. TypeError for a single item

Arguments:
    items: New items like those of the data set: files, a table; if it is a class of yours, another object of it
    with_labels: True: the new items have targets, and the pipelines for targets are used, too
    bs: Items per batch; None: as in this loader"""
        ...

    def kept(self) -> list:
        """The numbers of the samples that the last epoch gave, in their order: all but those that were skipped

Arguments:
    self: RuntimeError if no epoch was read to its end; TypeError if it was not in the data's order"""
        ...

    def save(self, path) -> Path:
        """Write the loader's steps, vocabulary, statistics and settings to a file, without its items

Arguments:
    path: The file to write"""
        ...

    def __setattr__(self, k, v):
        ...

    def pipeline(self, hook: str) -> Pipeline:
        """The pipeline of a hook. ValueError if the hook has none

Arguments:
    hook: 'after_item', 'before_batch' or 'after_batch'"""
        ...

    def unused(self, b, finished=False):
        """The warnings for steps that have done nothing for the first batch; `b` is the batch after these steps"""
        ...

    def create_item(self, s, /):
        """`dataset[s]`; of a loader with a cache, from what was kept"""
        ...

    def __getstate__(self):
        ...

    def decode(self, b):
        """The batch decoded by `after_batch` and `before_batch`: on the CPU, in its own units, still a batch

Arguments:
    b: A batch, or predictions in its shape; plain tensors get the loader's types"""
        ...

    def decode_batch(self, b, max_n: int=10, ds_decode: bool=True) -> L:
        """The items of `b`, decoded by `after_batch`, `before_batch`, `after_item` and the data set

Arguments:
    b: A batch of this loader, or predictions in its shape
    max_n: At most so many items
    ds_decode: False: do not decode by the data set's own transforms"""
        ...

    def show_batch(self, b=None, max_n: int=10, ctxs: list | None=None, **kw):
        """Show the items of a batch

Arguments:
    b: A batch; None: `one_batch()`
    max_n: At most so many items
    ctxs: Axes, one for each item; None: a new grid for pictures; other items are printed"""
        ...

    def show_results(self, b, preds, max_n: int=10, ctxs: list | None=None, scores=None, **kw):
        """Show the items of a batch, with the prediction below the target of each; a predicted mask beside the target's

Arguments:
    b: A batch
    preds: Predictions for the batch's last part: class numbers, a score for each class, floats, masks, names; for several targets a tuple with a part for each
    max_n: At most so many items
    ctxs: Axes; None: as in `show_batch`. Masks need two for each item
    scores: A number for each item, such as its loss: the highest are shown, the highest first"""
        ...

    def decode_preds(self, preds) -> list:
        """Predictions, decoded like targets. ValueError for a loader whose data set has no pipeline for targets

Arguments:
    preds: A score for each class (n×c), or predictions in the form of the target: class numbers, floats, masks; for several targets, such as boxes and labels, a tuple with a part for each"""
        ...

    def highest(self, scores, n: int=9) -> TfmdDL:
        """A loader of the samples with the highest scores, the highest first. TypeError for a loader in an order of its own

    The data set is all of it; `get_idxs()` of the new loader has the numbers of its samples.

Arguments:
    scores: One number for each sample of the data set, in its order
    n: How many samples"""
        ...

    @property
    def vocab(self):
        """The vocabulary of the data set, or of the targets that a loader of new items does not make"""
        ...

    def summary(self) -> Summary:
        """What this loader will do, with each step of its pipelines; see `DataLoader.summary`"""
        ...

    def trace(self, i: int, times: bool=False) -> ItemTrace:
        """Sample `i` through every transform to a batch of its own, and decoded back, step by step

Arguments:
    i: Number of a sample of the data set
    times: Show how long each step takes"""
        ...

def as_pictures(o, lead: int=0):
    """`o`, whose plain tensors of 1 or 3 channels (c×h×w, floats or bytes) are `TensorImage`, and whole numbers of the
    same h×w `TensorMask`; all others stay

Arguments:
    o: An item, or a batch
    lead: 1 for a batch"""
    ...

def highest_of(scores, n: int, why: str='') -> list:
    """The numbers of the items by their scores, the highest first, and NaN before all. ValueError if there are not `n`

Arguments:
    scores: n numbers: a tensor, an array or a list
    n: Number of items
    why: Ends the message of the error"""
    ...
