# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['TorchVision', 'Albumentations', 'Kornia', 'adapt', 'Adapter', 'own_draws']
import copy, random, re, sys, threading
from collections.abc import Callable, Mapping
from functools import partial
from inspect import signature
from types import FunctionType
import numpy as np, torch
from PIL import Image
from fastcore.basics import patch
from .augment import _is_flat, _shape, _untold, is_mask, is_picture, visual_sizes
from .nested import is_listy, leaves, map_nested
from .image import PILMask
from .library_steps import Adapter, ItemDraws, own_draws, _back, _held, _library, _like, _masks_along, _picture, _plain, _with_leaves
from .luck import ItemSeeds
from .rng import same_state
from .points import TensorBBox, TensorPoint
from .tensors import TensorImage, TensorMask
from .transform import ItemTransform, step_adapters

class TorchVision(Adapter):
    """A transform of `torchvision.transforms.v2` on whole items: pictures, masks, boxes and points move together"""
    order: Any

    def encodes(self, item, /) -> None:
        ...

    def whole(self, item) -> None:
        ...

    def pictures_only(self, item, parts):
        """A transform of the older `torchvision.transforms` on each picture of an item"""
        ...

    def by_function(self, item, parts):
        """A function of torchvision on each picture of an item, and on what has to move with it"""
        ...

class _Hidden:
    """Holds a tensor that torchvision would otherwise treat as a picture"""
    o: Any

    def __init__(self, o):
        ...

class Albumentations(Adapter):
    """A transform of albumentations, or several in its `Compose`, on whole items

Arguments:
    tfm: For example `A.Compose([A.HorizontalFlip(), A.RandomBrightnessContrast()])`
    filt: The split whose items it is for; None: all splits, for a transform that validation needs, too
    order: Place in a pipeline; None: 14, before `ToTensor`"""
    order: Any
    tfm: Callable

    def __init__(self, tfm: Callable, filt: int | None=0, order: float | None=None):
        ...

    def __getstate__(self):
        ...

    def __setstate__(self, d):
        ...

    def encodes(self, item, /) -> None:
        ...

    def copied(self, ims, masks):
        """This thread's own copy, for `ims` pictures and `masks` masks"""
        ...

    def whole(self, item) -> None:
        ...

    def lucky(self, ims, masks, given):
        """What this thread's copy, seeded from the item's random numbers, makes of `given`"""
        ...

class Kornia(Adapter):
    """Transforms of `kornia.augmentation` on a batch, in `after_batch`; other functions and modules on its pictures

Arguments:
    tfm: For example `K.RandomAffine(10.)`, or several in an `AugmentationSequential` or `nn.Sequential`
    filt: The split whose batches it is for; None: all
    order: Place in a pipeline; None: 25, after `ByteToFloatTensor` and before `Normalize`"""
    order: Any
    tfm: Callable
    seq: Any
    unseen: Any

    def __init__(self, tfm: Callable, filt: int | None=0, order: float | None=None):
        ...

    def encodes(self, b, /) -> None:
        ...

    def whole(self, b) -> None:
        ...

    def on_pictures(self, b):
        """A function or a module of kornia that knows only pictures, on those of a batch"""
        ...

def adapt(f) -> Adapter | None:
    """The adapter for a transform of one of the libraries

Arguments:
    f: Anything that can be called"""
    ...
