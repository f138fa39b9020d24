# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['About', 'Loss', 'the_ray', 'Maker', 'Lane', 'Turn', 'RayRun', 'RayExecutor', 'RayRunner']
import importlib.util, os, pickle, platform, re, sys, threading, time, warnings, weakref
from collections import deque, namedtuple
from itertools import count
import numpy as np, torch
from fastcore.basics import patch
from . import __version__
from .carrier import blame, pack, say, unpack
from .core import add_note, interrupts_wait, uncut
from .error_facts import executor_name, name_worker
from .failures import Failure, words
from .remote import Answered, RemoteJob
from .runs import worker_id
from .serving import introduce
from .settings import whole_number

def the_ray():
    """The package Ray, connected to a cluster. ImportError with the command if it is not installed"""
    ...

class Maker:
    """The class of the actors: it makes batches"""
    jobs: Any

    def __init__(self, i, n):
        ...

    def about(self):
        """What this process is, and which versions it has"""
        ...

    def make(self, key, ticket, job=None):
        """The packed answer of job `key`; None if the job is not here, as after a restart by Ray"""
        ...

    def drop(self, key):
        ...

    def where(self):
        ...

    def failed(self, ticket, e):
        """The answer to `ticket` that stands for an exception"""
        ...
About = namedtuple('About', 'node pid versions')

class Lane:
    """The place of one actor, with the actor that is in it now"""
    executor: Any
    number: Any
    birth: int
    failed: int
    actor: Any
    facts: Any
    knows: Any
    out: int
    checked: bool

    def __init__(self, executor, number):
        ...

    def begin(self):
        """Start an actor"""
        ...

    def ask(self, runner, ticket):
        """A reference to the answer for `ticket`"""
        ...

    def about(self):
        """What the actor has said of itself; None: it has not started"""
        ...

    def restarted(self, runner):
        """Ray has restarted the actor, which knows no job any more"""
        ...

    def renew(self, birth, e):
        """Start another actor in place of number `birth`, which was lost with the exception `e`"""
        ...

class Turn:
    """A ticket that is out"""
    ticket: Any
    losses: int
    lane: Any
    since: Any
    birth: Any
    future: Any

    def __init__(self, ticket):
        ...

    def send(self, lane, runner):
        ...

    def back(self):
        """The turn has no actor any more"""
        ...

    def is_made(self):
        ...

class RayRun:
    """The answers to the tickets of one run, in turn"""
    runner: Any
    tickets: Any
    executor: Any
    turns: Any
    largest: int
    end: Any
    cluster: Any

    def __init__(self, runner, tickets):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

    def next_answer(self):
        ...

    def close(self):
        """Let the answers go. A ticket that is out is not cancelled: an actor of Ray then waits 30 seconds for it"""
        ...

    def check_cluster(self, e):
        """RuntimeError from `e` if the actors of this run were ended on purpose"""
        ...

    def most(self):
        """How many tickets may be out"""
        ...

    def fill(self):
        ...

    def send(self, turn):
        ...

    def answer(self, turn):
        """The answer to `turn`"""
        ...

    def unread(self, turn, e):
        """The answer in place of one that cannot be unpickled here"""
        ...

    def refused(self, turn, e):
        """The answer in place of an exception of Ray, such as a full object store; what is not of a task is raised"""
        ...

    def waited(self, turn, begun):
        """What the actor gave. RuntimeError if that takes longer than `timeout`"""
        ...

    def check(self, lane):
        """Compare the versions there with those here, once for each actor"""
        ...

    def lost(self, turn, e):
        """Make up for a loss; True if it is to be given up"""
        ...

    def oldest(self, lane):
        """The turn that the lost actor was working on"""
        ...

    def again(self, turn):
        ...

    def is_overdue(self, turn):
        """Whether an actor that is unavailable has been so for too long"""
        ...

class RayExecutor:
    """Makes the batches of loaders in actors of a Ray cluster

Arguments:
    num_actors: How many actors; all loaders that are given this object share them
    num_threads: Threads in each actor
    prefetch: Batches that each actor is ahead
    max_bytes: Bytes that all of them together are ahead
    timeout: Seconds to wait for a batch before a RuntimeError; 0: for ever"""
    num_actors: int
    num_threads: int
    prefetch: int
    max_bytes: int
    timeout: float
    options: Any
    patience: int
    lock: Any
    made: Any
    said: Any
    losses: Any
    end: Any
    cluster: Any

    def __init__(self, num_actors: int=2, num_threads: int=0, prefetch: int=2, max_bytes: int=..., timeout: float=0, **options):
        ...

    def begin(self):
        ...

    def __call__(self, job):
        ...

    def __repr__(self):
        ...

    def __getstate__(self):
        ...

    def __setstate__(self, state):
        ...

    def lanes(self):
        """The places of all actors"""
        ...

    def close(self):
        """End the actors; the next run starts new ones"""
        ...

    def actors(self) -> list:
        """Node, process id and versions of each actor

Arguments:
    self: None for one that has not started"""
        ...

    def say(self, what, text):
        """Warn once of each kind"""
        ...

    def say_lost(self, lane, why):
        ...

    def say_waiting(self, lane):
        """An actor has not started: name what it needs and what the cluster has"""
        ...
Loss = namedtuple('Loss', 'actor node pid why')

class RayRunner:
    """Answers the tickets of one job"""
    executor: Any
    job: Any
    key: Any
    data: Any
    cluster: Any

    def __init__(self, executor, job):
        ...

    def run(self, tickets):
        ...

    def close(self):
        """Have the actors forget the job"""
        ...
