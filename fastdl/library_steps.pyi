# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['own_draws', 'Adapter', 'random_in', 'ItemDraws']
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
import re, torch
from PIL import Image
from torch.overrides import TorchFunctionMode
from .nested import is_listy, keys_of, leaves, map_nested, parts_of, rebuild
from .image import PILBase, PILImage, PILImageBW, PILMask
from .luck import ItemSeeds
from .tensors import TensorImage, TensorImageBW
from .transform import ItemTransform

class own_draws(TorchFunctionMode):
    """A context in which torch functions called by this thread draw from generators that start from `seed`

Arguments:
    seed: Any whole number"""
    seed: Any
    gens: Any

    def __init__(self, seed: int):
        ...

    def __repr__(self):
        ...

    def generator(self, device):
        ...

    def __torch_function__(self, func, types, args=..., kwargs=None):
        ...

class Adapter(ItemTransform):
    """The base class of the adapters: a step that calls a library's transform with whole items

Arguments:
    tfm: The library's transform, already made
    filt: The split whose items it is for; None: all splits, for a transform that validation needs, too
    order: Place in a pipeline; None: that of the class"""
    tfm: Callable

    def __init__(self, tfm: Callable, filt: int | None=0, order: float | None=None):
        ...

    def __repr__(self):
        ...

def random_in(tfm) -> str | None:
    """The name of the first random transform in `tfm`, which may hold others

Arguments:
    tfm: A transform of torchvision, albumentations or kornia"""
    ...

class ItemDraws:
    """Calls a transform of a library `tfm` for one item, with `own_draws` of the item, each time the same"""
    tfm: Any
    seeds: Any
    drew: bool

    def __init__(self, tfm):
        ...

    def __call__(self, x):
        ...
