# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['BREEDS', 'draw_pet', 'draw_pets']
import dataclasses, io, json, math, os, random, re, time, warnings
from itertools import filterfalse
from dataclasses import dataclass
from pathlib import Path
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from ..atomic_files import kind_of, one_at_a_time, write_whole
from ..progress import tracked
from .drawing import SCENES, Pen, backdrop, disc, light, mirrored, mix, oval, rgb, shade, smooth, tube, tufts

@dataclass
class Breed:
    """How an animal looks; lengths are in radii of its head"""
    ids: tuple
    coat: tuple
    light: tuple
    dark: tuple
    eye: tuple = ...
    nose: tuple = ...
    ear: str = ...
    ear_size: float = ...
    wide: float = ...
    tall: float = ...
    build: float = ...
    muzzle: float = ...
    fluff: float = ...
    tail: str = ...
    marks: tuple = ...
    pupil: float = ...
    eye_size: float = ...
    asleep: bool = ...
    tongue: bool = ...

    @property
    def cat(self):
        ...

    def has(self, *marks):
        ...

    def hair(self, rng, outline, size, least=0.2, where=None):
        """The outline of a part with its hair, if the breed has longer hair than `least`"""
        ...
BREEDS: Any

def individual(breed, rng):
    """One animal of a breed"""
    ...

def leg_colours(b):
    """Colour of the leg and of the paw"""
    ...

def paw(pen, x, y, rx, ry, colour, height):
    ...

def limb(pen, b, rng, knots, w0, w1, height, dim=1.0):
    """A leg along `knots`, with its paw; `dim` darkens the far ones"""
    ...

def plume(pen, b, rng, x, y, up, c):
    ...

def curled_plume(pen, b, rng, x, y, up, c):
    ...

def curl(pen, b, rng, x, y, up, c):
    ...

def long_tail(pen, b, rng, x, y, up, c):
    ...
TAILS: Any

def tail(pen, b, rng, x, y):
    """A tail that starts at `x,y`, behind everything else"""
    ...

def rosette(pen, b, rng, q, r):
    ...

def spots(pen, b, rng, s):
    """Rosettes or freckles over the part with outline `s`"""
    ...

def stripes(pen, b, rng, s):
    """A stripe every half unit of the outline `s`, pointing inwards"""
    ...

def trunk(pen, b, rng, s, height):
    """A part of the body with its hair and its pattern"""
    ...

def chest(pen, b, rng, knots):
    """A pale bib, a mane, or nothing"""
    ...

def sit(pen, b, rng):
    ...

def lie(pen, b, rng):
    ...

def stand(pen, b, rng):
    ...

def collar(pen, b, rng):
    """A collar for about half of the animals, in a colour that does not depend on the breed"""
    ...

def skull(b):
    ...

def standing_ear(pen, b, rng, c, inner):
    ...

def bat_ear(pen, b, rng, c, inner):
    ...

def hanging_ear(pen, b, rng, c, inner):
    ...

def folded_ear(pen, b, rng, c, inner):
    ...
EARS: Any

def ears(pen, b, rng):
    """Both ears, each with its own sway"""
    ...

def soft_marks(pen, b, w, h):
    """Marks with a soft rim, which darken parts of the face"""
    ...

def side_marks(pen, f, b, x, w, h, turn):
    """Marks of one side of the face"""
    ...

def brow_stripes(pen, b, w, h, turn):
    ...

def freckles(pen, b, rng, w, h):
    ...

def blaze(pen, b, rng, w, h, turn):
    ...

def face_marks(pen, b, rng, turn):
    """The marks of the coat on the face, from the largest to the smallest"""
    ...

def closed_eye(pen, b, x, y, r):
    ...

def cat_iris(pen, b, x, y, r, look):
    ...

def dog_iris(pen, b, x, y, r, look):
    ...

def eye(pen, b, x, y, r, look):
    """One eye; `look` (-1 to 1) moves the iris to a side"""
    ...

def eyes(pen, b, rng, turn):
    ...

def ink_on(c):
    """The colour of a line that is visible on `c`"""
    ...

def cat_muzzle(b):
    ...

def whiskers(pen, b, side):
    ...

def cat_snout(pen, b):
    ...

def dog_snout(pen, b, rng, turn):
    ...

def snout(pen, b, rng, turn):
    ...

def bare_head(pen, b, rng):
    ...

def head(pen, b, rng, upto='ears'):
    """The whole head; `upto` stops after one of its stages: skull, marks, snout, eyes, ears"""
    ...

def brows(pen, b, rng, turn):
    ...
POSES: Any
SIZES: Any
TINTS: Any

def cast_shadow(ground, x, y, rx, ry):
    ...

def place(rng, w, h, box, flip):
    """The place of the head in a `w` by `h` picture, and its radius, so that `box` (nearly) fits"""
    ...

def draw_pet(breed: str, rng: random.Random, pose: str=None, scene: str=None) -> tuple:
    """One picture of a pet, 190 to 306 pixels wide and high

Arguments:
    breed: One of `BREEDS`
    rng: The generator for everything random: the same state gives the same picture
    pose: sit, lie, stand or portrait; None: a random one
    scene: meadow, autumn, snow, beach, room or sofa; None: a random one"""
    ...
VERSION: int

def pet_name(k):
    """Breed, and name without its ending, of picture `k`"""
    ...
TRIMAP: Any

def write_pet(path, k, seed):
    """Draw picture `k` and its trimap; the picture is written last, so that if it exists, both do"""
    ...
HEADER: Any

def listed(k):
    """Class, number and line of picture `k`"""
    ...

def is_odd(row):
    ...

def write_lists(path, n):
    """Write list.txt, trainval.txt and test.txt of the first `n` pictures, sorted by class, then by number"""
    ...

def draw_pets(path, n: int=480, seed: int=42) -> Path:
    """Draw a small Pets set in the layout of the real one: `images/`, and `annotations/` with trimaps and lists

Arguments:
    path: Folder to draw into; made if it does not exist
    n: How many pictures; 16 breeds take turns, so 480 is 30 of each
    seed: Another seed gives other pictures; the same seed gives the same bytes (with the same Pillow)"""
    ...
