# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['like_target', 'are_scores', 'check_scores', 'classes_of', 'decode_each', 'decode_parts', 'last_key', 'with_target', 'are_names', 'of_target']
from collections.abc import Mapping
import numpy as np, torch
from .nested import describe, is_listy
from .labels import MultiCategorize, OneHotEncode, RegressionSetup
from .points import PadBoxes
from .tensors import TensorImage, TensorMask

def like_target(preds, y):
    """Predictions in the form of the target; for scores, the class with the highest. ValueError if the form is not clear

Arguments:
    preds: A model's output for a batch: class numbers, a score for each class, floats, masks
    y: The target of that batch"""
    ...

def are_scores(p) -> bool:
    """Whether `p` may be scores, n×c"""
    ...

def check_scores(p, n):
    """ValueError if the scores `p` are not one for each of `n` classes, or have a NaN"""
    ...

def classes_of(tls: list) -> int | None:
    """The number of classes of the last target

Arguments:
    tls: Pipelines of targets, as a `TfmdDS` has them"""
    ...

def decode_each(preds, tl, n, typ=None):
    """The predictions, decoded like targets of type `typ` by the pipeline `tl`; `n` is the number of classes, or None"""
    ...

def decode_parts(preds, tls, typs):
    """The predictions of several targets, decoded: a tuple for each item"""
    ...

def last_key(b):
    """The key or index of the target in a batch or an item"""
    ...

def with_target(b, y):
    """The batch `b` with `y` in place of its target"""
    ...

def are_names(preds) -> bool:
    """Whether predictions are the names of classes"""
    ...

def of_target(preds, b):
    """The predictions for the target, if `preds` has the shape of the whole batch `b`; else `preds`"""
    ...
