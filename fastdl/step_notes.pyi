# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['pipelines_in', 'step_name', 'no_split_words', 'split_words', 'random_words', 'drawing_words', 'spread_to', 'spread_words', 'unmoved_words']
from dis import get_instructions
from functools import partial
from numbers import Number
from types import BuiltinFunctionType, FunctionType, MethodType
import numpy as np, torch
from PIL import Image
from .dispatch import _params
from .image import ImageResizer
from .nested import describe, leaves
from .library_steps import Adapter, random_in
from .pipeline import Pipeline
from .points import _Places
from .tensors import TensorImage, TensorMask
from .transform import Transform

def pipelines_in(ds) -> list:
    """The pipelines of a data set; a `TfmdDS` has one for each part of an item

Arguments:
    ds: A data set"""
    ...

def step_name(t) -> str:
    """The name of a step, without its settings"""
    ...

def no_split_words(pipes: list) -> str:
    """The warning for the first step with a `filt` or `random_filt`, for a loader whose data set is not a split

Arguments:
    pipes: As from `pipelines_in`"""
    ...

def split_words(pipes: list, n: int) -> list:
    """The warnings for steps that are for none of `n` splits, or only for some of the splits that are not for training

Arguments:
    pipes: As from `pipelines_in`
    n: How many splits there are"""
    ...

def random_words(pipes: list) -> str:
    """The warning for random transforms of other libraries that change the items of all splits

Arguments:
    pipes: As from `pipelines_in`"""
    ...

def drawing_words(pipes: list) -> str:
    """The warning for steps that have drawn random numbers in a split that is not for training

Arguments:
    pipes: As from `pipelines_in`"""
    ...

def spread_to(t, as_item: bool, was, x) -> tuple | None:
    """Which label a function without a type has changed together with a picture, and the type of the picture

Arguments:
    t: A step
    as_item: Of its pipeline
    was: An item or a batch, before the step
    x: The same after it"""
    ...

def spread_words(pipes: list) -> list:
    """The warnings for functions without a type that have changed labels, too; see `spread_to`

Arguments:
    pipes: As from `pipelines_in`"""
    ...

def unmoved_words(pipes: list, b) -> str:
    """The warning for a plain tensor that looks like points or boxes, beside a picture that a step moves

Arguments:
    pipes: As from `pipelines_in`
    b: The batch after these"""
    ...
