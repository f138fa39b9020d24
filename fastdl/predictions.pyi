# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['like_target', 'are_scores', 'check_scores', 'classes_of', 'decode_each', 'last_key', 'with_target', 'are_names', 'of_target']
from collections.abc import Mapping
import torch
from .nested import describe, is_listy
from .labels import MultiCategorize, OneHotEncode

def like_target(preds, y):
    """Predictions as the target has them: of scores the class of the highest. ValueError where that is not clear"""
    ...

def are_scores(p) -> bool:
    """Whether `p` may be scores, n×c"""
    ...

def check_scores(p, n):
    """ValueError for scores `p` that are not one for each of `n` classes"""
    ...

def classes_of(tls: list) -> int | None:
    """How many classes the last target is one of"""
    ...

def decode_each(preds, tl, n):
    """The predictions as the pipeline `tl` decodes its targets, which have `n` classes, or none"""
    ...

def last_key(b):
    """Where the target of a batch or an item is"""
    ...

def with_target(b, y):
    """The batch `b` with the target `y`"""
    ...

def are_names(preds) -> bool:
    """Whether predictions are the names of classes"""
    ...

def of_target(preds, b):
    """Of predictions in the shape of the batch `b`, those of the target"""
    ...
