# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['TensorText', 'Text', 'shorten', 'ids_to_text', 'Numericalize']
import re
from collections import Counter
from itertools import chain
import torch
from fastcore.basics import patch
from .vocabulary import vocab_list
from .tables import is_missing
from .tensors import TensorBase
from .showing import show_title
from .transform import Transform

class TensorText(TensorBase):
    """Token numbers: one row, or n rows of a batch"""
    min_ndim: Any
    whole: Any

class Text(str):
    """A string that shows itself as a title, or prints itself"""

    def show(self, ctx=None, width: int=150, **kw):
        ...

def shorten(s: str, width: int) -> str:
    """The text, cut to at most `width` characters

Arguments:
    s: Any text
    width: Characters"""
    ...

def ids_to_text(ids, vocab=None) -> Text:
    """A row of numbers as text; a number outside of the vocabulary is shown as `<number>`

Arguments:
    ids: Token numbers: a row, as a tensor, an array or a list
    vocab: Tokens by number, or a function of a list of numbers, like a tokenizer's `decode`; None: the numbers"""
    ...

class Numericalize(Transform):
    """Turns lists of words into a `TensorText`, and back into a `Text`; 0 is padding, 1 is for unknown words

Arguments:
    vocab: Words by number, like the `vocab` of another `Numericalize`; None: those of the training items
    min_freq: Words that are rarer are left out when the vocabulary is made"""
    order: Any
    draws: Any
    vocab: Any
    min_freq: int

    def __init__(self, vocab=None, min_freq: int=1):
        ...

    def setups(self, items, /):
        """Make the vocabulary of the words in `items`"""
        ...

    def encodes(self, o, /) -> None:
        ...

    def decodes(self, o: TensorText, /) -> Text:
        ...
