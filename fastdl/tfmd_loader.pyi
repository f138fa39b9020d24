# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['TfmdDL', 'as_pictures', 'highest_of']
import inspect
from copy import copy
from functools import partial
from collections.abc import Callable, Iterable, Mapping
from operator import is_
from typing import Any
import torch
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
from .showing import ctxs_for, get_grid, show_item
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
from .step_notes import drawing_words, no_split_words, pipelines_in, step_name, unmoved_words

class TfmdDL(DataLoader):
    """A `DataLoader` with pipelines for hooks, which decodes and shows its batches"""
    cache: Any
    cache_size: int | None
    targets: Any
    load: Any

    def __init__(self, dataset=None, bs: int | None=16, shuffle: bool=False, num_workers: int | str | None=None, num_threads: int | None=None, *, after_item: Callable | Iterable | None=None, before_batch: Callable | Iterable | None=None, after_batch: Callable | Iterable | None=None, cache: Any=None, cache_size: int | None=None, sampler: Any=None, batch_sampler: Any=None, collate_fn: Callable | None=None, pin_memory: bool=False, drop_last: bool=False, timeout: float=0, worker_init_fn: Callable | None=None, multiprocessing_context: Any=None, generator: torch.Generator | None=None, prefetch_factor: int | None=None, persistent_workers: bool=False, pin_memory_device: str='', in_order: bool=True, batch_size: int | None=None, indexed: bool | None=None, n: int | None=None, seed: int | None=None, order: Callable | None=None, rank: int | None=None, world_size: int | None=None, tail: str='pad', deal: bool | None=None, resume_by: str | None=None, own_generators: bool=True, shared_rng: str='warn', executor: Callable | None=None, on_error: str | Callable='raise', retry: int=0, retry_on: Any=..., max_errors: int | float | None=None, ahead: bool | None=None, **hooks: Any):
        ...

    def test_dl(self, items, with_labels: bool=False, bs: int | None=None, **kwargs) -> TfmdDL:
        """A loader of new items in their order, through the pipelines of the inputs. TypeError for a single item"""
        ...

    def kept(self) -> list:
        """The numbers of the samples that the last epoch gave, in their order: all but those that were skipped"""
        ...

    def save(self, path) -> Path:
        """Write the loader's steps, vocabulary, statistics and settings to a file, without its items"""
        ...

    def __setattr__(self, k, v):
        ...

    def pipeline(self, hook: str) -> Pipeline:
        """The pipeline of a hook. ValueError if the hook has none"""
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
        """The batch decoded by `after_batch` and `before_batch`: on the CPU, in its own units, still a batch"""
        ...

    def decode_batch(self, b, max_n: int=10, ds_decode: bool=True) -> L:
        """The items of `b`, decoded by `after_batch`, `before_batch`, `after_item` and the data set"""
        ...

    def show_batch(self, b=None, max_n: int=10, ctxs: list | None=None, **kw):
        """Show the items of a batch"""
        ...

    def show_results(self, b, preds, max_n: int=10, ctxs: list | None=None, scores=None, **kw):
        """Show the items of a batch, with the prediction below the target of each; a predicted mask beside the target's"""
        ...

    def decode_preds(self, preds) -> list:
        """Predictions, decoded like targets. ValueError for a loader whose data set has no pipeline for targets"""
        ...

    def highest(self, scores, n: int=9) -> TfmdDL:
        """A loader of the samples with the highest scores, the highest first. TypeError for a loader in an order of its own"""
        ...

    @property
    def vocab(self):
        """The vocabulary of the data set, or of the targets that a loader of new items does not make"""
        ...

    def summary(self) -> Summary:
        """What this loader will do, with each step of its pipelines; see `DataLoader.summary`"""
        ...

    def trace(self, i: int, times: bool=False) -> ItemTrace:
        """Sample `i` through every transform to a batch of its own, and decoded back, step by step"""
        ...

def as_pictures(o, lead: int=0):
    """`o`, whose plain tensors of 1 or 3 channels (c×h×w, floats or bytes) are `TensorImage`, and whole numbers of the
    same h×w `TensorMask`; all others stay"""
    ...

def highest_of(scores, n: int, why: str='') -> list:
    """The numbers of the items by their scores, the highest first, and NaN before all. ValueError if there are not `n`"""
    ...
