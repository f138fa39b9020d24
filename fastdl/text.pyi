# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['TokenStream', 'LMDataLoader', 'Numericalize', 'PadItems', 'TensorText', 'Text', 'ids_to_text', 'length_order', 'sort_by_length']
import zlib
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice
from numbers import Integral
import numpy as np, torch
from fastcore.basics import patch
from fastcore.foundation import L
from fastcore.meta import delegates
from .core import add_note
from .data_core import TfmdDL, TfmdList
from .nested import map_nested
from .numbered import draws_nothing, runs_no_code
from .order import Order, Shuffled
from .orders import Bucketed, Mixture, Passes, Subset, Weighted
from .padding import PadItems, length_order, sort_by_length
from .places import as_place, three
from .tokens import Numericalize, TensorText, Text, ids_to_text, shorten

class TokenStream:
    """Documents one after the other, read like one long row; only the tokens that are asked for are copied"""
    docs: Any
    lens: Any
    order: Any
    keep: int
    ends: Any
    begins: Any
    crc: Any

    def __init__(self, docs, lens=None, order=None, keep: int=128):
        ...

    def __repr__(self):
        ...

    def __len__(self):
        ...

    def __reduce__(self):
        ...

    def rows(self, starts, width: int) -> torch.Tensor:
        """Many slices of the stream, as the rows of one tensor"""
        ...

    def columns(self, start: int, n: int, stride: int, width: int) -> np.ndarray:
        """Rows at equal distances; in one long row of tokens, a view"""
        ...

    def __getitem__(self, s):
        ...

class _NoDocuments(list):
    """The lengths for a loader that is saved without its documents"""

class LMDataLoader(TfmdDL):
    """Batches for a language model: each row continues that of the batch before, and the targets are one token ahead"""
    vocab: Any
    seq_len: int
    lens: Any
    docs: Any
    row_len: Any

    def __init__(self, dataset, bs: int=64, seq_len: int=72, shuffle: bool=False, num_workers: int | None=None, drop_last: bool=False, lens=None, vocab=None, order=None, seed: int | None=None, rank: int | None=None, world_size: int | None=None, *, num_threads: int | None=None, after_item: Callable | Iterable | None=None, before_batch: Callable | Iterable | None=None, after_batch: Callable | Iterable | None=None, cache: Any=None, cache_size: int | None=None, sampler: Any=None, batch_sampler: Any=None, collate_fn: Callable | None=None, pin_memory: bool=False, timeout: float=0, worker_init_fn: Callable | None=None, multiprocessing_context: Any=None, generator: torch.Generator | None=None, prefetch_factor: int | None=None, persistent_workers: bool=False, pin_memory_device: str='', in_order: bool=True, batch_size: int | None=None, resume_by: str | None=None, own_generators: bool=True, shared_rng: str='warn', executor: Callable | None=None, on_error: str | Callable='raise', retry: int=0, retry_on: Any=..., max_errors: int | float | None=None, ahead: bool | None=None, **hooks: Any):
        ...

    def create_batches(self, samples, /):
        """The windows with the numbers `samples`, `bs` at a time"""
        ...

    def __iter__(self):
        ...

    def create_item(self, s, /):
        """Window `s` alone: input and target"""
        ...

    def stream(self, epoch: int=0) -> TokenStream:
        """The documents in the order in which an epoch reads them"""
        ...

    def __repr__(self):
        ...

    def new(self, dataset=None, **kwargs):
        """A loader like this one, except for the arguments in `kwargs`"""
        ...

    def state_dict(self, behind: int=0) -> dict:
        """The position of this loader, and the shape of its rows: [`bs`, world size, `seq_len`]"""
        ...

    def load_state_dict(self, state: dict):
        """Go on from `state`. ValueError if its rows are cut in another way, or from other text"""
        ...

    def decode_batch(self, b, max_n: int=10, ds_decode: bool=True) -> L:
        """The rows of `b` as text, by the steps of the data set, or else by `vocab`"""
        ...

    def show_batch(self, b=None, max_n: int=10, width: int=100):
        """Print the rows of a batch, and their targets"""
        ...

    def show_results(self, b, preds, max_n: int=10, width: int=120):
        """Print the rows of a batch, their targets, and the predictions for these"""
        ...
