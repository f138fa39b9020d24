# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['compose_tfms', 'Pipeline', 'CannotShow', 'Trace']
import re, warnings
from abc import get_cache_token
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from inspect import Parameter
from operator import attrgetter
from typing import Any
from weakref import WeakKeyDictionary
from fastcore.basics import patch
from fastcore.foundation import L
from .dispatch import _now as _added
from .dispatch import signature
from .nested import batch_to_samples, difference, parts_of
from .rng import _now
from .core import add_note
from .error_facts import facts_of
from .luck import owned_by
from .typed_classes import _set_last
from .transform import ItemTransform, Transform, _label, _methods_of, _part_hint, mk_transform
from .transform import says_ahead
from .call_plans import _is_still, _Plan, _Row, _row_of_thread

def compose_tfms(x, tfms: Sequence, is_enc: bool=True, reverse: bool=False, **kwargs) -> Any:
    """`x` through all of `tfms`

Arguments:
    x: The input
    tfms: Transforms or functions
    is_enc: False: call `decode` of each
    reverse: True: start with the last one, as decoding needs"""
    ...

class Pipeline:
    """Transforms in a row: sorted by `order`, set up one at a time, taken back in reverse

Arguments:
    funcs: Transforms, functions, classes of transforms, pipelines; or one alone
    as_item: True: steps get the whole item; False: its parts, one by one
    filt: The set that the items are from: 0 is train, 1 is valid; None: neither
    salt: Another salt gives other random numbers; None: that of `funcs` if it is a pipeline, or ''"""
    shared_by_threads: Any
    notice: Any
    as_item: bool
    filt: int | None
    salt: str | None
    acted: Any
    drew: Any

    def __init__(self, funcs: Callable | Sequence | None=None, as_item: bool=True, filt: int | None=None, salt: str | None=None):
        ...

    @property
    def fs(self) -> tuple:
        ...

    @fs.setter
    def fs(self, funcs):
        ...

    def __call__(self, x) -> Any:
        """`x` through all transforms"""
        ...

    def decode(self, o) -> Any:
        """`o` decoded by all transforms, the last one first

Arguments:
    o: What the pipeline has returned, or the rows of a batch"""
        ...

    def __repr__(self):
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, i) -> Any:
        """One transform, or a shorter pipeline

Arguments:
    i: A number: that transform; a slice: a pipeline of several, with the same settings and random numbers"""
        ...

    def __getstate__(self):
        ...

    def left_out(self, tfms=None) -> str:
        """A sentence for an error: which transforms do nothing, since they are for another split

Arguments:
    tfms: Some of its transforms; None: all"""
        ...

    def idle(self) -> list:
        """The transforms for this `filt` that have done nothing since `acted` was set to an empty set"""
        ...

    def random_steps(self, places) -> list:
        """Steps that have drawn random numbers, and whose `decodes` cannot know which numbers were drawn for which item

Arguments:
    places: Places that have drawn random numbers, as [luck](00ga_luck.ipynb) notes them"""
        ...

    def drawing(self) -> list:
        """Transforms that have drawn since `drew` was set to an empty set, and neither they nor their class set `filt`"""
        ...

    def spread(self) -> list:
        """(transform, what `notice` said about it), one for each transform, since `acted` was set to an empty set"""
        ...

    def resume(self, x, begin: int) -> Any:
        """`x` through the transforms from number `begin` on

Arguments:
    x: What the first steps have made
    begin: How many these are"""
        ...

    def n_ahead(self) -> int:
        """How many of the first steps may run a batch ahead; steps for another split do nothing, so they may"""
        ...

    def first_steps(self, n: int) -> Pipeline:
        """The first `n` steps

Arguments:
    n: Number of steps"""
        ...

    def may_draw(self) -> bool:
        """Whether a step may draw random numbers, judged by its code"""
        ...

    def setup(self, items=None) -> None:
        """Set up the transforms in order; while one is set up, only the transforms before it are in the pipeline

Arguments:
    items: Passed to each transform's `setup`; its items may come through this very pipeline"""
        ...

    def to_transform(self) -> Transform:
        """This pipeline as one step of another, which does not set it up"""
        ...

    def decode_batch(self, b, max_n: int=10) -> list:
        """The first samples of `b`, each decoded. In a batch, a label is a tensor; only a `TfmdDL` makes an `int` of it again

Arguments:
    b: A batch that this pipeline returned, or a collated batch of items that it returned
    max_n: At most so many samples"""
        ...

    def show(self, o, ctx=None, **kwargs) -> Any:
        """Decode `o` step by step until it can be shown, and show it. TypeError if no step makes it something that can be

Arguments:
    o: A value that this pipeline returned
    ctx: Where to draw, for example matplotlib axes; passed on from part to part"""
        ...

    def trace(self, x) -> Trace:
        """`x` and its value after each step that acted; a value that later steps change in place is seen in its last state

Arguments:
    x: What the first step gets"""
        ...

class _FirstSteps(Pipeline):
    """The first steps of the pipeline `whole`, which notes which of them act"""
    whole: Any
    acted: Any
    drew: Any

    def __call__(self, x):
        ...

class _Nested(ItemTransform):
    """A pipeline as one step, whose result is not cast, because its own steps have done that"""

class CannotShow(TypeError):
    """Neither the value nor any decoded form of it can show itself"""

class Trace(list):
    """(name, value) pairs: the input, then the result of each transform that acted"""
    skipped: Any

    def __init__(self, pairs, skipped=...):
        ...

    def __repr__(self):
        ...
