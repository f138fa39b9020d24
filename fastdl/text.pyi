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
from .showing import in_a_line
from .tokens import Numericalize, TensorText, Text, ids_to_text, shorten

class TokenStream:
    """Documents one after the other, read like one long row; only the tokens that are asked for are copied

Arguments:
    docs: Documents by number: lists, arrays or tensors of token numbers; of a tuple the first element counts
    lens: Number of tokens of each document; None: every document is read once to find it
    order: Numbers of the documents in the order of reading; None: in their own order
    keep: Documents kept in memory, for sources that make a document on each access; 0: none"""
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
        """Many slices of the stream, as the rows of one tensor

Arguments:
    starts: Where each row begins, 0 or more
    width: Tokens in each"""
        ...

    def columns(self, start: int, n: int, stride: int, width: int) -> np.ndarray:
        """Rows at equal distances; in one long row of tokens, a view

Arguments:
    start: Where the first row begins
    n: Number of rows
    stride: Tokens from the beginning of a row to that of the next
    width: Tokens in each"""
        ...

    def __getitem__(self, s):
        ...

class _NoDocuments(list):
    """The lengths for a loader that is saved without its documents"""

class LMDataLoader(TfmdDL):
    """Batches for a language model: each row continues that of the batch before, and the targets are one token ahead

Arguments:
    dataset: Documents by number, each a row of token numbers; or one long row: a 1-d tensor, an array, a list
    bs: Rows of a batch, each of which continues in its own place
    seq_len: Tokens in a row of a batch; the last batch of an epoch may be narrower
    shuffle: The documents in a new order each epoch, fixed by `seed`; a document itself is not changed
    num_workers: Processes that make batches; None: no processes, batches are made in this one
    drop_last: Leave out the last batch if it is narrower than `seq_len`
    lens: Number of tokens of each document; None: every document is read once to find it
    vocab: See `ids_to_text`; None: that of the data set, if it has one
    order: The order of windows, called with (n, seed, epoch); None: in turn, so that rows continue
    seed: For the order of documents; None: one draw from torch's generator, or 0 on several ranks
    rank: The number of this rank; None: that of torch.distributed at this moment
    world_size: The number of ranks, each with its own `bs` rows; None: that of torch.distributed"""
    vocab: Any
    seq_len: int
    lens: Any
    docs: Any
    row_len: Any

    def __init__(self, dataset, bs: int=..., seq_len: int=72, shuffle: bool=False, num_workers: int | None=None, drop_last: bool=False, lens=None, vocab=None, order=None, seed: int | None=None, rank: int | None=None, world_size: int | None=None, *, num_threads: int | None=None, after_item: Callable | Iterable | None=None, before_batch: Callable | Iterable | None=None, after_batch: Callable | Iterable | None=None, cache: Any=None, cache_size: int | None=None, sampler: Any=None, batch_sampler: Any=None, collate_fn: Callable | None=None, pin_memory: bool=False, timeout: float=0, worker_init_fn: Callable | None=None, multiprocessing_context: Any=None, generator: torch.Generator | None=None, prefetch_factor: int | None=None, persistent_workers: bool=False, pin_memory_device: str='', in_order: bool=True, batch_size: int | None=None, resume_by: str | None=None, own_generators: bool=True, shared_rng: str='warn', executor: Callable | None=None, on_error: str | Callable='raise', retry: int=0, retry_on: Any=..., max_errors: int | float | None=None, ahead: bool | None=None, **hooks: Any):
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
        """The documents in the order in which an epoch reads them

Arguments:
    epoch: Without `shuffle` all epochs are the same"""
        ...

    def __repr__(self):
        ...

    def new(self, dataset=None, **kwargs):
        """A loader like this one, except for the arguments in `kwargs`

Arguments:
    dataset: None: the same documents"""
        ...

    def state_dict(self, behind: int=0) -> dict:
        """The position of this loader, and the shape of its rows: [`bs`, world size, `seq_len`]

Arguments:
    behind: Batches that have been fetched but not used yet"""
        ...

    def load_state_dict(self, state: dict):
        """Go on from `state`. ValueError if its rows are cut in another way, or from other text

Arguments:
    state: A state from `state_dict`"""
        ...

    def decode_batch(self, b, max_n: int=10, ds_decode: bool=True) -> L:
        """The rows of `b` as text, by the steps of the data set, or else by `vocab`

Arguments:
    b: A batch of this loader, or predictions in its shape
    max_n: At most so many rows
    ds_decode: False: the numbers, not decoded"""
        ...

    def show_batch(self, b=None, max_n: int=10, width: int=100):
        """Print the rows of a batch, and their targets

Arguments:
    b: A batch; None: `one_batch()`
    max_n: At most so many rows
    width: Characters per line"""
        ...

    def show_results(self, b, preds, max_n: int=10, width: int=120):
        """Print the rows of a batch, their targets, and the predictions for these

Arguments:
    b: A batch
    preds: The token numbers that a model predicts, n×s like the target; or a score for each token, n×s×v or n×v×s
    max_n: At most so many rows
    width: Characters per line"""
        ...
