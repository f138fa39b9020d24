"""Ordinary uses, for a type checker: `pyright --pythonpath PYTHON .ci/uses.py` finds nothing to say. They run as well.

A second `encodes` in one body is what pyright calls reportRedeclaration, since it knows functions and not the types that
choose among them; the comment below, or the same in a project's settings, switches that off.
"""
# pyright: reportRedeclaration=false
from pathlib import Path
from typing import Any

import fastdl
from fastdl.all import (
    ByteToFloatTensor, Categorize, Cuda, DataBunch, DataLoader, DataSource, ImageResizer, LMDataLoader, Normalize, PILImage,
    Pipeline, RandomSplitter, RegexLabeller, ShuffleBuffer, TensorImage, TfmdDL, TfmdDS, TfmdList, ToTensor, Transform, draw_pets,
    get_image_files, np, torch)
from fastdl import TfmdDL as FaceDL, Transform as FaceTransform


class Neg(Transform):
    order = 5
    def encodes(self, x: int) -> int: return -x
    def encodes(self, x: str) -> str: return x.upper()
    def decodes(self, x: int) -> int: return -x


class Sorted(DataLoader):
    "A subclass with hooks, whose parameters have names of their own"
    def __init__(self, *args: Any, key: Any = None, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.key = key
    def after_item(self, x): return x * 2
    def before_batch(self, xs): return sorted(xs, key=self.key)


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
    print(dl.epoch, dl.bs, dl.batch_size, dl.dataset, len(dl), len(other), dl.batch(0, 1), first, alone.bs, dl.as_torch())
    return sizes


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
    print(len(tl), tl[0], tl.decode(tl[0]), x, y, tds.decode(tds[0]))


def pictures(path: Path) -> None:
    files = get_image_files(draw_pets(path, n=20) / 'images')
    pets = DataSource(files, [[PILImage.create], [RegexLabeller(r'([^/]+)_\d+\.jpg$'), Categorize()]],
                      splits=RandomSplitter(seed=1)(files))
    dl = TfmdDL(pets, bs=4, after_item=[ImageResizer(32), ToTensor()], before_batch=None,
                after_batch=[Cuda(), ByteToFloatTensor()], num_workers=0, shuffle=True, seed=1)
    x, y = dl.one_batch()
    print(TensorImage(x).shape, np.asarray(y), dl.decode_batch((x, y), max_n=2))
    db: DataBunch = pets.databunch(bs=4, seed=1, after_item=[ImageResizer(32), ToTensor()],
                                   after_batch=[ByteToFloatTensor(), Normalize()], num_workers=0)
    for x, y in db.train_dl: print(x.shape, y.shape)
    print(len(db.valid_dl), db.train_ds[0], FaceDL(pets, bs=2).n)


if __name__ == '__main__':
    import tempfile
    print(loaders())
    streams()
    transforms()
    with tempfile.TemporaryDirectory() as tmp: pictures(Path(tmp) / 'pets')
