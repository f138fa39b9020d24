# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['SCENES', 'Pen', 'backdrop', 'light']
import copy, math, random
from functools import lru_cache
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from fastcore.basics import patch

def oval(x, y, rx, ry=None, turn=0.0, n=28):
    """Outline of an ellipse: `n` points"""
    ...

def mirrored(half):
    """A half outline from top to bottom, and the other half back to the top"""
    ...

def smooth(knots, k=5, closed=True):
    ...

def tube(knots, w0, w1, k=6):
    """Outline of a stroke along `knots`, with half its width `w0` at the start and `w1` at its round end"""
    ...

def tufts(rng, pts, size, where=None):
    """Fur: every other point of an outline pulled outwards; `where(pts)` weighs each point"""
    ...
SS: int

def rgb(values):
    """A colour of whole numbers between 0 and 255"""
    ...

def mix(a, b, t):
    """The colour at `t` of the way from `a` to `b`"""
    ...

def shade(c, f):
    ...

def vary(rng, c, k=14):
    """A colour near to `c`: lighter or darker by up to `k`, and a little tinted"""
    ...

class Pen:
    """Draws outlines given in the pet's own coordinates: the unit is the radius of its head

Arguments:
    size: Width and height of the picture, in pixels
    colour: The background, which is visible at the rim: take the colour of the coat"""
    size: tuple
    colour: Any
    mask: Any
    relief: Any
    unit: Any

    def __init__(self, size: tuple, colour: tuple=...):
        ...

    def at(self, x: float, y: float, scale=1.0, turn: float=0.0) -> Pen:
        """The same canvases in other coordinates

Arguments:
    x: The new origin, in the old coordinates
    y: The new origin, in the old coordinates
    scale: How much larger: a number, or a pair for width and height; a negative width mirrors
    turn: Clockwise, in radians"""
        ...

    def fill(self, pts, colour: tuple, height: int=None):
        """A closed shape

Arguments:
    pts: An outline: an array of points, n x 2
    height: How far the part stands out (0-255); None: a mark on a part that is there"""
        ...

    def fade(self, pts, inner: tuple, outer: tuple, n: int=4, to: float=0.55):
        """A mark with a soft rim

Arguments:
    pts: Outline, colour in the middle, colour at the rim
    inner: Outline, colour in the middle, colour at the rim
    outer: Outline, colour in the middle, colour at the rim
    n: Steps
    to: Size of the smallest step"""
        ...

    def line(self, pts, colour: tuple, width: float, beyond: bool=False):
        """An open line

Arguments:
    width: In the coordinates of the pen
    beyond: True: the line may leave the animal, like whiskers"""
        ...

    def flat(self, ground: tuple=...) -> Image.Image:
        """The drawing so far, without light

Arguments:
    ground: The colour of the background"""
        ...

def sky(d, w, h, top, bottom):
    ...

def hills(d, rng, w, h, y, amp, colour):
    ...

def disc(d, x, y, rx, ry, colour):
    ...

def scatter(rng, n, w, y, h):
    """`n` places on the ground, with the size that things have there"""
    ...

def tree(d, x, y, r, leaf, trunk=...):
    ...

def meadow(d, rng, w, h, y):
    ...

def autumn(d, rng, w, h, y):
    ...

def snow(d, rng, w, h, y):
    ...

def beach(d, rng, w, h, y):
    ...
WALLS: Any

def window(d, rng, x, y, w, h, white=...):
    ...

def picture(d, rng, x, y, w, h):
    ...

def plant(d, rng, x, y, w, h):
    ...

def room(d, rng, w, h, y):
    ...

def parquet(d, w, h, y, floor, white):
    ...

def sofa(d, rng, w, h, y):
    ...
SCENES: Any

def backdrop(scene: str, rng: random.Random, w: int, h: int, y: float) -> Image.Image:
    """A scene out of focus

Arguments:
    scene: One of `SCENES`
    rng: Everything that varies comes from here
    w: Size in pixels
    h: Size in pixels
    y: Height of the horizon"""
    ...

def fur_tile(side=400):
    """Noise drawn out downwards, with broader waves below it: hair; mean 0, spread 1"""
    ...

def shading(pen, rng, fluff):
    """How bright each pixel is: about 1, more towards the light, less in the gaps"""
    ...

def light(pen: Pen, ground: Image.Image, rng: random.Random, fluff: float=0.0, tint: tuple=...) -> tuple:
    """Shapes lit and put into their scene

Arguments:
    pen: The pen with the drawing
    ground: The scene behind it, of the same size
    rng: The generator for the direction of the light
    fluff: How much hair shows, 0 to 1
    tint: Colour of the light; 1,1,1 is white"""
    ...
