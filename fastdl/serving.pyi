# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['signals_at_start', 'Answers', 'unsent', 'settings_now', 'introduce', 'reseed_worker', 'asked_which_worker', 'serve', 'wait_on', 'own_worker', 'shares_memory', 'Parent']
import errno, gc, multiprocessing as mp, multiprocessing.connection, os, pickle, random, select, signal, sys
import threading, time
from contextlib import ExitStack
from functools import partial
import numpy as np, torch
from torch.utils.data import get_worker_info
from fastcore.basics import patch
from .carrier import blame, dumps, dumps_job, held_code, packed_job, say
from .core import add_note
from .failures import Failure, at_home, explained, more_room, on_device, words
from .handover import Channel, Parcel, opened
from .runs import worker_id
from .threads import Around, Pool, modes_now, parts_of, take_over

class Answers:
    """A job in its worker process: tickets in, parcels out"""
    run: Any
    broken: Any
    pool: Any
    settings: Any
    code: Any
    by_value: Any
    job: Any
    threads: Any
    apart: Any
    told: Any
    collects: Any

    def __init__(self, job, threads, apart=False, told=None):
        ...

    def __reduce__(self):
        ...

    def reply(self, run, seed, head, fds):
        """The answer to a ticket as a parcel; an exception is sent as a `Failure`"""
        ...

    def end(self):
        """The reader wants no more: the job may close what it has opened"""
        ...

def unsent(e, what, o, goes):
    """`e` with an explanation about `o`, which could not be sent to another process or back"""
    ...

class _Sent:
    args: Any

    def __init__(self, *args):
        ...

    def __reduce__(self):
        ...

def settings_now():
    """What torch is told about new tensors and gradients in this thread, which a process that is started does not know"""
    ...

def introduce(i, n, seed):
    """Let `get_worker_info()` say that this is worker `i` of `n`, and `own_worker` that it is one of this library"""
    ...

def reseed_worker(seed: int):
    """Seed the generators of this worker process, as torch does with base seed `seed`; in other processes do nothing

Arguments:
    seed: Any whole number; its last 63 bits are used"""
    ...

def asked_which_worker() -> bool:
    """Whether code of the user has read, in this process, in which worker it is"""
    ...

def serve(conn, answers, i, n, parent, inherited):
    """The main function of worker process `i` of `n`"""
    ...

def wait_on(them, secs, sender=None):
    """Wait until one of `them` (channels, sentinels) can be read, or `sender` can send; at most `secs`, or for ever"""
    ...

def own_worker() -> bool:
    """Whether this process is a worker of this library, and not one of torch's loader"""
    ...

def shares_memory() -> bool:
    """Whether the batches of this process leave it in shared memory; those of an executor are copied"""
    ...
signals_at_start: Any

class Parent:
    """The facts about the reader's process that its workers need"""
    pid: Any
    kills: Any

    def __init__(self, method):
        ...
