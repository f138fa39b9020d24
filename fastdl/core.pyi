# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['add_note', 'did_you_mean', 'refuse_unknown', 'Notice', 'warn_user', 'uncut', 'interruptible', 'interrupts_wait', 'cut_at', 'L']
import difflib, os, signal, sys, time, warnings
from _thread import interrupt_main, start_new_thread
from opcode import opmap
from signal import SIGINT
from threading import get_ident, main_thread
from fastcore.foundation import L

def add_note(e: BaseException, text: str) -> BaseException:
    """Add `text` to what `e` prints, once; an exception class that refuses notes is left without it

Arguments:
    e: The error that is on its way up
    text: One line, for example 'item 17, in after_item'"""
    ...

def did_you_mean(name: str, names) -> str:
    """The end of a message about an unknown name

Arguments:
    name: What was written
    names: The names that exist"""
    ...

def refuse_unknown(name: str, given, known, elsewhere=None):
    """TypeError about the first keyword that is not known

Arguments:
    name: The class that got the keywords
    given: Their names
    known: The names that it takes
    elsewhere: {name: advice} for those that belong to something else"""
    ...

class Notice(str):
    """The text of a warning that is given once for each `kind`"""

    def __new__(cls, text, kind: str=''):
        ...

def warn_user(text, category=...):
    """Warn, with the line of the user's code that has called the library

Arguments:
    text: What is to be said"""
    ...

def uncut(f):
    """Mark `f`, with all that it calls, as a step that no signal must cut inside of `interrupts_wait`

Arguments:
    f: A short function"""
    ...

def interruptible(f, *args, **kwargs):
    """`f(*args, **kwargs)`, which signals may interrupt although an `uncut` function calls it: for the user's own code"""
    ...

class _WaitingHandler:
    """A handler of the signal `sig` in place of `old`"""
    sig: Any
    old: Any
    kept: Any

    def __init__(self, sig, old):
        ...

    def __call__(self, sig, frame):
        ...

    def keep(self):
        ...

    def take(self):
        """Whether a signal was kept. It is kept no longer, so only one of two threads that call this gets True"""
        ...

    def send_again(self):
        ...

class interrupts_wait:
    """A context of the main thread in which Ctrl-C, and other signals with a Python handler, wait for `uncut` steps

Arguments:
    final: True in a callback of `weakref`, which is a finalizer like `__del__`"""
    final: bool
    handlers: Any

    def __init__(self, final: bool=False):
        ...

    def __enter__(self):
        ...

    def __exit__(self, *exc):
        ...

def cut_at(f, k: int, *steps, sig: int=..., raises: type=...) -> bool:
    """Call `f()` and send `sig` (Ctrl-C by default) at the `k`-th instruction of `steps`

Arguments:
    f: Called without arguments
    k: At which instruction the signal is sent, counted from 1
    sig: The signal
    raises: The exception that its handler raises; it is caught here"""
    ...
