"""Ordinary uses, for a type checker: `pyright --pythonpath PYTHON uses.py` finds nothing to say. They run as well.

Copy this file elsewhere for that: pyright leaves out hidden folders, and so says nothing about a file in `.ci`.

A second `encodes` in one body is what pyright calls reportRedeclaration, since it knows functions and not the types
that choose among them; the comment below, or the same in a project's settings, switches that off.
"""
# pyright: reportRedeclaration=false
from pathlib import Path
from typing import Any

import fastdl
import fastdl.all
from fastdl.all import (
    ByteToFloatTensor, Categorize, Cuda, DataBunch, DataLoader, DataSource, ImageResizer, LMDataLoader, Normalize,
    PILImage, Pipeline, RandomSplitter, RegexLabeller, ShuffleBuffer, TensorImage, TfmdDL, TfmdDS, TfmdList, ToTensor,
    Transform, draw_pets, get_image_files, np, torch)
from fastdl import TfmdDL as FaceDL, Transform as FaceTransform


class Neg(Transform):
    order = 5
    def encodes(self, x: int) -> int: return -x
    def encodes(self, x: str) -> str: return x.upper()
    def decodes(self, x: int) -> int: return -x


class Twice(Transform):
    "Its ways are chosen by type, forwards and backwards"
    def encodes(self, x: float) -> float: return x * 2
    def encodes(self, x: TensorImage): return x * 2
    def decodes(self, x: float) -> float: return x / 2
    def decodes(self, x: TensorImage): return x / 2


class Sorted(DataLoader):
    "A subclass with hooks, whose parameters have names of their own"
    def __init__(self, *args: Any, key: Any = None, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.key = key
    def after_item(self, x): return x * 2
    def before_batch(self, xs): return sorted(xs, key=self.key)


class Tagged(TfmdDL):
    "A loader with pipelines that has a parameter and a hook of its own"
    def __init__(self, dataset: Any = None, bs: int | None = 8, *, tag: str = '', **kwargs: Any):
        super().__init__(dataset, bs, **kwargs)
        self._tag = tag
    def create_item(self, s): return self.dataset[s]


def loaders() -> list[int]:
    dl = DataLoader(list(range(10)), batch_size=4, shuffle=True, seed=1, num_workers=0)
    sizes = [len(b) for b in dl]
    hooked = fastdl.DataLoader(range(10), bs=4, after_item=lambda o: o + 1, create_batch=list, n=8, drop_last=True)
    for b in Sorted(range(6), 3, key=None): sizes.append(len(b))
    for i, b in enumerate(hooked): sizes.append(i + len(b))
    state = dl.state_dict()
    dl.load_state_dict(state)
    dl.set_epoch(3)
    first = dl.one_batch()
    dl.bs = 5
    other = dl.new(range(20), bs=2)
    alone = DataLoader(range(3), bs=None, n=None, seed=None, rank=None, order=None, generator=None)
    print(dl.epoch, dl.bs, dl.batch_size, dl.dataset, len(dl), len(other), dl.batch(0, 1))
    print(first, alone.bs, dl.collate_fn, dl.as_torch())
    return sizes


def reports() -> None:
    dl = DataLoader(range(64), bs=4, num_workers=0, on_error='skip')
    profile, tuning, summary = dl.profile(.1), dl.tune(.2, step=lambda b: None), dl.summary()
    print(profile.verdict.upper(), profile.kind, profile.place, profile.figures.waiting, tuning.best['num_threads'])
    print(tuning.tries[0].rate, summary.error is None, summary.batch, summary.below, dl.counters.waiting, dl.choice)
    for failed in dl.errors: print(failed.sample, failed.error, failed.fastdl.hook, dl.replay(failed))
    trace = TfmdDS([1, 2], [[Neg()]]).trace(0, times=True)
    print(trace.differs, trace.ways[0].steps, dl.replay(batch=0, item=1))


def streams() -> None:
    words = ShuffleBuffer((str(i) for i in range(20)), 5, seed=1)
    for w in DataLoader(words, bs=4): print(w)
    lm = LMDataLoader([torch.arange(30), torch.arange(20)], bs=2, seq_len=5)
    for x, y in lm: print(x.shape, y.shape)


def transforms() -> None:
    neg, pipe = Neg(), Pipeline([Neg(), Transform(lambda x: x + 1, lambda x: x - 1)])
    print(neg(3), neg.decode(-3), neg('a'), pipe(3), pipe.decode(pipe(3)))
    tl = TfmdList([1, 2, 3], [Neg()])
    tds = TfmdDS([1, 2, 3], [[Neg()], [FaceTransform(str)]])
    x, y = tds[0]
    dl = Tagged([1., 2., 3.], bs=2, tag='a', after_item=Twice(), num_workers=0)
    half, pipeline = dl.new(bs=1, shuffle=True), dl.pipeline('after_item')
    for b in dl: print(dl.decode(b), pipeline[0], len(pipeline))
    print(half.bs, half._tag, dl.decode_batch(dl.one_batch()), dl.summary())
    print(len(tl), tl[0], tl.decode(tl[0]), x, y, tds.decode(tds[0]))


def pictures(path: Path) -> None:
    files = get_image_files(draw_pets(path, n=20) / 'images')
    pets = DataSource(files, [[PILImage.create], [RegexLabeller(r'([^/]+)_\d+\.jpg$'), Categorize()]],
                      splits=RandomSplitter(seed=1)(files))
    dl = TfmdDL(pets, bs=4, after_item=[ImageResizer(32), ToTensor()], before_batch=None,
                after_batch=[Cuda(), ByteToFloatTensor()], num_workers=0, shuffle=True, seed=1)
    x, y = dl.one_batch()
    for step in dl.pipeline('after_batch'): print(step, step.order)
    print(TensorImage(x).shape, np.asarray(y), dl.decode_batch((x, y), max_n=2))
    db: DataBunch = pets.databunch(bs=4, seed=1, after_item=[ImageResizer(32), ToTensor()],
                                   after_batch=[ByteToFloatTensor(), Normalize()], num_workers=0)
    for x, y in db.train_dl: print(x.shape, y.shape)
    other = fastdl.all.TfmdDL(pets, bs=None, after_item=fastdl.all.Pipeline([ImageResizer(32), ToTensor()]))
    print(other.pipeline('after_item'), db.valid_dl.pipeline('after_batch'), db.valid_dl.new(bs=2).bs)
    print(RandomSplitter(valid_pct=.3, seed=None)(files)[0])
    print(len(db.valid_dl), db.train_ds[0], FaceDL(pets, bs=2).n)


if __name__ == '__main__':
    import tempfile
    print(loaders())
    reports()
    streams()
    transforms()
    with tempfile.TemporaryDirectory() as tmp: pictures(Path(tmp) / 'pets')
