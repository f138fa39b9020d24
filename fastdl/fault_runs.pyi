# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['loaders', 'Allowed', 'allowed', 'draw', 'Shard', 'excused', 'run_faults', 'report', 'main']
import argparse, gc, json, math, os, queue, random, re, shutil, signal, subprocess, sys, tempfile, threading, time
from collections import Counter, namedtuple
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, takewhile
from pathlib import Path
from fastcore.basics import patch
import fastdl.input_faults, fastdl.worker_faults
from .data_core import TfmdDL
from .dataloader import DataLoader
from .faults import Fault, executors, exceptions, processes
from .reader_faults import marked
from .sources import extract
from .trials import Verdict, inject, sources, streams

def draw(i: int, seed: int=0) -> Fault:
    """Fault number `i`"""
    ...
loaders: Any

class Shard:
    """A process that injects faults"""
    dir: Any
    mark: Any
    n: int
    read: int
    answers: Any
    p: Any

    def __init__(self):
        ...

    @property
    def over(self):
        """Whether another one should take its place"""
        ...

    def ask(self, fault, limit: float | None=None) -> Verdict:
        """The verdict on `fault`; afterwards the shard may be `over`"""
        ...

    def printed(self) -> str:
        """What the shard has printed since the last call"""
        ...

    def kill(self):
        """End the shard with all that it has started"""
        ...

    def end(self) -> str:
        """End the shard; what remains of it, in words"""
        ...
Allowed = namedtuple('Allowed', 'fault said why')
allowed: Any

def excused(v: Verdict) -> Verdict:
    """`v`, or 'allowed' in its place"""
    ...

def run_faults(faults, jobs: int=2, tell=...) -> tuple:
    """Inject `faults`, each in a process that others share with it, until it breaks"""
    ...

class _Book:
    """Verdicts that are counted, and those kept that are not right"""
    tell: Any
    counts: Any
    bad: Any
    lock: Any

    def __init__(self, tell):
        ...

    def note(self, v):
        ...

    def note_end(self, shard, last):
        """End a shard, and note what remains of it"""
        ...

def report(counts, bad, seconds) -> str:
    """Markdown: kinds and executors by verdict, and each fault that was not right"""
    ...

class _Teller:
    """Prints what is not right, and how far it has come"""
    began: Any
    done: Any

    def __init__(self):
        ...

    @property
    def seconds(self):
        ...

    def __call__(self, v):
        ...

def main(argv: list | None=None):
    """Command line: inject faults, and report; exit code 1 if one was not right"""
    ...
