# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['loaders', 'Allowed', 'allowed', 'draw', 'lost', 'use_ray', 'Shard', 'excused', 'run_faults', 'report', 'main']
import argparse, gc, json, math, os, queue, random, re, shutil, signal, subprocess, sys, tempfile, threading, time
from collections import Counter, namedtuple
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, takewhile
from pathlib import Path
from fastcore.basics import patch
import fastdl.input_faults, fastdl.worker_faults
from .data_core import TfmdDL
from .dataloader import DataLoader
from .faults import Fault, executors, exceptions, has_processes, is_apart
from .ray_executor import RayExecutor
from .reader_faults import marked
from .sources import extract
from .trials import Verdict, inject, kind, must, read, source_names, stream_names, told

def draw(i: int, seed: int=0, ray: bool=False) -> Fault:
    """Fault number `i`

Arguments:
    i: Number of the fault
    seed: Another seed gives other faults
    ray: Draw faults of a Ray cluster, after `use_ray`"""
    ...

def lost(t):
    ...

def use_ray(start: bool=True):
    """Add Ray to `executors`; `start`: connect this program to a new cluster of two CPUs"""
    ...
loaders: Any

class Shard:
    """A process that injects faults"""
    ray: Any
    dir: Any
    mark: Any
    n: int
    read: int
    answers: Any
    p: Any

    def __init__(self, ray=False):
        ...

    @property
    def over(self):
        """Whether the shard should be replaced"""
        ...

    def ask(self, fault, limit: float | None=None) -> Verdict:
        """The verdict on `fault`; afterwards the shard may be `over`"""
        ...

    def printed(self) -> str:
        """The text that the shard has printed since the last call"""
        ...

    def kill(self):
        """Kill the shard and all processes that it has started"""
        ...

    def end(self) -> str:
        """End the shard; returns what is left of it, in words"""
        ...
Allowed = namedtuple('Allowed', 'fault said why')
allowed: Any

def excused(v: Verdict) -> Verdict:
    """`v`, or 'allowed' in its place"""
    ...

def run_faults(faults, jobs: int=2, tell=..., ray: bool=False) -> tuple:
    """Inject `faults`, in shards that are replaced when they break or have had 150 faults

Arguments:
    faults: Any iterable of `Fault`s
    jobs: Number of shards at the same time
    tell: Called with each `Verdict`
    ray: Start a Ray cluster in each shard"""
    ...

class _Book:
    """Counts verdicts, and keeps those that are not right"""
    tell: Any
    counts: Any
    bad: Any
    lock: Any

    def __init__(self, tell):
        ...

    def note(self, v):
        ...

    def note_end(self, shard, last):
        """End a shard, and note what is left of it"""
        ...

def report(counts, bad, seconds) -> str:
    """A report in Markdown: verdicts by kind and executor, and each fault that was not right"""
    ...

class _Teller:
    """Prints verdicts that are not right, and the number of faults so far"""
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
    """Command line: inject faults, and report; exit code 1 if one was not right

Arguments:
    argv: Arguments; None: those of the command line"""
    ...
