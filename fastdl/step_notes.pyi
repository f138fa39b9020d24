# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['pipelines_in', 'step_name', 'unused_words', 'no_split_words', 'split_words']
from .nested import describe
from .pipeline import Pipeline

def pipelines_in(ds) -> list:
    """The pipelines of a data set: of a `TfmdDS` one for each part of an item"""
    ...

def step_name(t) -> str:
    """The name of a step, without its settings"""
    ...

def unused_words(t, where: str, b) -> str:
    """What to say of a step that did nothing"""
    ...

def no_split_words(pipes: list) -> str:
    """What to say of the first step that is for a split, where there are none"""
    ...

def split_words(pipes: list, n: int) -> list:
    """What to say of steps that are for no split of `n`, or miss one on which nothing is trained"""
    ...
