"""Run fastdl inside the libraries that its users have, as they would write it, and compare what comes batch for batch.

`python clients.py` runs all flows, `python clients.py accelerate` those of one client; a row is printed for each. The exit status is 1 if one is wrong.
`.ci/clients` makes the environment that this needs."""
import gc, io, json, os, subprocess, sys, tempfile, time, traceback, warnings
from contextlib import redirect_stdout
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
import numpy as np, torch
from torch import nn
from fastdl.dataloader import DataLoader

# -- What is fed, and what has to come -------------------------------------------------------------------------------
n,bs = 22,4       # the last batch has two samples; two ranks have an uneven number of batches
steps = -(-n//bs)

class Near:
    "Item `i` is three numbers near `i`, drawn anew each time it is asked for, and `i`"
    def __init__(self, n=n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if not 0 <= i < self.n: raise IndexError(i)
        return torch.rand(3)/4 + i, i

class Named(Near):
    "The same as a dictionary with names that Transformers' models know"
    def __getitem__(self, i):
        x,i = super().__getitem__(i)
        return dict(x=x, labels=i)

def loader(dataset=None, **kw): return DataLoader(Near() if dataset is None else dataset, **dict(bs=bs, shuffle=True, seed=7) | kw)

def mark(b):
    "The samples of a batch, each with all its numbers, so that two batches can be compared exactly"
    x,i = (b['x'], b['labels']) if isinstance(b, dict) else b[:2]
    return [[int(k), *map(float, row)] for k,row in zip(i, x)]

def law(dl, *epochs):
    "The batches that `dl` has to give in `epochs`"
    return [mark(dl.batch(e, k, finished=True)) for e in epochs for k in range(len(dl))]

def ids(batches): return sorted(s[0] for b in batches for s in b)

def same(got, expected, what=''):
    if got == expected: return
    k = next((k for k,(a,b) in enumerate(zip(got, expected)) if a != b), min(len(got), len(expected)))
    short = lambda bs: [s[0] for s in bs[k]] if k < len(bs) else 'none'
    raise AssertionError(f'{what}: {len(got)} batches, expected {len(expected)}; batch {k} has the samples {short(got)}, expected {short(expected)}')

def each_once(batches, n=n, epochs=1, what=''):
    got = ids(batches)
    expected = sorted([*range(n)]*epochs)
    assert got == expected, f'{what}: samples {got}, expected each of {n} {epochs} times'

def raises(f, *words):
    "Call `f`, which has to fail with all of `words` in the message"
    try: f()
    except Exception as e: assert all(w in str(e) for w in words), f'the message does not say {words}: {type(e).__name__}: {e}'
    else: raise AssertionError(f'no error, where one with {words} was expected')

def said(f, *words):
    "Call `f`, which has to warn with all of `words`"
    with warnings.catch_warnings(record=True, action='always') as got: f()
    assert any(all(w in str(o.message) for w in words) for o in got), f'no warning with {words}: {[str(o.message)[:80] for o in got]}'

# -- Flows, each a row ----------------------------------------------------------------------------------------------
flows,rank_programs = [],{}

def flow(client, what):
    def add(f): flows.append((client, what, f))
    return add

def on_rank(f):
    "A program that each of two ranks runs; what it returns is written down"
    rank_programs[f.__name__] = f
    return f.__name__

def ranks(name, *args, launcher=(sys.executable, '-m', 'torch.distributed.run', '--nproc-per-node=2', '--master-port=0', '--rdzv-backend=c10d', '--rdzv-endpoint=localhost:0')):
    "Run a program on two ranks, and give what each returned"
    with tempfile.TemporaryDirectory() as tmp:
        res = subprocess.run([*launcher, __file__, '--rank', name, tmp, *map(str, args)], capture_output=True, text=True, timeout=240)
        files = sorted(Path(tmp).glob('rank*.json'))
        assert res.returncode == 0 and len(files) == 2, f'{name}: exit status {res.returncode}\n{res.stderr[-3000:]}'
        return [json.loads(f.read_text()) for f in files]

def run_rank(name, tmp, *args):
    import torch.distributed.nn              # before there is a group, which its functions would keep
    got = rank_programs[name](*args)
    d = torch.distributed
    rank = d.get_rank() if d.is_available() and d.is_initialized() else int(os.environ.get('RANK', 0))
    Path(tmp, f'rank{rank}.json').write_text(json.dumps(got))
    gc.collect()
    if d.is_initialized(): d.destroy_process_group()

def run(only):
    wrong,started = 0,time.monotonic()
    for client,what,f in flows:
        if only and client not in only: continue
        began = time.monotonic()
        try: verdict = f() or 'right'
        except Exception:
            verdict,wrong = 'WRONG',wrong+1
            traceback.print_exc()
        print(f'| {client} | {version(client)} | {what} | {verdict} | {time.monotonic()-began:.1f} s |', flush=True)
    print(f'{wrong} wrong, {time.monotonic()-started:.0f} s')
    return wrong

# -- Lightning -------------------------------------------------------------------------------------------------------
def _net():
    import lightning as L
    class Net(L.LightningModule):
        def __init__(self):
            super().__init__()
            self.net,self.seen = nn.Linear(3, 1),dict(train=[], val=[], test=[], predict=[])
        def see(self, stage, b):
            if not self.trainer.sanity_checking: self.seen[stage].append(mark(b))
            return self.net(b[0]).mean()
        def training_step(self, b, k): return self.see('train', b)
        def validation_step(self, b, k): self.see('val', b)
        def test_step(self, b, k): self.see('test', b)
        def predict_step(self, b, k): return self.see('predict', b)
        def configure_optimizers(self): return torch.optim.SGD(self.parameters(), 1e-3)
    return Net()

def _trainer(root=None, **kw):
    import logging, lightning as L
    for name in ('lightning.pytorch', 'lightning.fabric'): logging.getLogger(name).setLevel(logging.ERROR)
    quiet = dict(logger=False, enable_progress_bar=False, enable_model_summary=False, enable_checkpointing=False)
    return L.Trainer(**quiet | dict(accelerator='cpu', devices=1, max_epochs=3, default_root_dir=root) | kw)

def _fitted(dl, val=None, resume=None, **kw):
    "What was trained on, and the trainer"
    net,trainer = _net(),_trainer(**kw)
    trainer.fit(net, dl, val, ckpt_path=resume, weights_only=False)
    return net.seen,trainer

@flow('lightning', 'fit with validation, validate, test, predict')
def _():
    dl,val = loader(num_workers=2),loader(shuffle=False)
    expected,expected_val = law(dl, 0, 1, 2),law(val, 0, 1, 2)
    seen,trainer = _fitted(dl, val)
    same(seen['train'], expected, 'fit')
    same(seen['val'], expected_val, 'validation in fit')
    for stage,f in dict(val='validate', test='test', predict='predict').items():
        net = _net()
        getattr(_trainer(), f)(net, loader(shuffle=False), verbose=False) if f != 'predict' else _trainer().predict(net, loader(shuffle=False))
        same(net.seen[stage], law(loader(shuffle=False), 0), f)

def _resumed(make, expected, val=None, every=1, but=(), **kw):
    "Fit from each of the checkpoints that a fit has left; all have to end with the same batches"
    from lightning.pytorch.callbacks import ModelCheckpoint
    with tempfile.TemporaryDirectory() as tmp:
        each = ModelCheckpoint(tmp, filename='{step}', every_n_train_steps=every, save_top_k=-1)
        ends = ModelCheckpoint(tmp, filename='end-{step}', every_n_epochs=1, save_top_k=-1, save_on_train_epoch_end=True)
        seen,_ = _fitted(make(), val, callbacks=[each, ends], enable_checkpointing=True, **kw)
        same(seen['train'], expected, 'without a stop')
        wrong,files = [],sorted(Path(tmp).glob('*.ckpt'))
        for f in files:
            step = int(f.stem.split('step=')[1])
            got = _fitted(make(), val, resume=f, **kw)[0]['train']
            if got != expected[step:] and f.stem not in but: wrong.append(f.stem)
        assert not wrong, f'{len(wrong)} of {len(files)} checkpoints go on with other batches: {wrong}'
        return f'right from {len(files)} checkpoints'

@flow('lightning', 'resume from every step and every epoch end')
def _(): return _resumed(loader, law(loader(), 0, 1, 2))

@flow('lightning', 'the same with validation, two workers')
def _(): return _resumed(partial(loader, num_workers=2), law(loader(), 0, 1), val=loader(shuffle=False), max_epochs=2)

@flow('lightning', 'the same with limit_train_batches=4')
def _():
    every = law(loader(), 0, 1, 2)
    return _resumed(loader, [b for e in range(3) for b in every[e*steps:e*steps+4]], limit_train_batches=4)

@flow('lightning', 'as_torch(): resume from every epoch end; within an epoch Lightning warns')
def _():
    def mid(): return _resumed(lambda: loader().as_torch(), law(loader(), 0, 1, 2), every=1)
    said(lambda: raises(mid, '15 of 21'), 'dataloader is not resumable')
    return _resumed(lambda: loader().as_torch(), law(loader(), 0, 1, 2), every=0)

@flow('lightning', 'the same from a stream: with n=, or with a state that is one batch behind')
def _():
    class Behind(DataLoader):
        "Lightning fetches one batch ahead of the step where there is no length"
        def state_dict(self): return super().state_dict(behind=1)
    make = partial(DataLoader, _Stream(), bs=bs, seed=7)
    dl = make()
    expected = [mark(b) for e in range(2) for b in dl]
    last = 'end-step=6', 'step=6'      # behind the last step of an epoch Lightning has been told that there is no more
    _resumed(partial(Behind, _Stream(), bs=bs, seed=7), expected, but=last, max_epochs=2)
    return _resumed(partial(make, n=n), expected, max_epochs=2)

class _Stream:
    def __iter__(self): return (Near()[i] for i in range(n))

@flow('lightning', 'reload_dataloaders_every_n_epochs=1')
def _():
    net = _net()
    net.train_dataloader = loader
    _trainer(reload_dataloaders_every_n_epochs=1).fit(net)
    same(net.seen['train'], law(loader(), 0, 1, 2))

@flow('lightning', 'overfit_batches=2, through as_torch()')
def _():
    raises(lambda: _fitted(loader(), overfit_batches=2), 'DataLoader')
    with warnings.catch_warnings(action='ignore'): seen,_ = _fitted(loader().as_torch(), overfit_batches=2)
    got = [[s[0] for s in b] for b in seen['train']]
    assert len(got) == 6 and got[:2]*3 == got, got

@flow('lightning', 'CombinedLoader: min_size, max_size, max_size_cycle; a list of validation loaders')
def _():
    from lightning.pytorch.utilities import CombinedLoader
    def fit(mode):
        got = []
        class Net(type(_net())):
            def training_step(self, b, k): got.append([o and mark(o) for o in b])
        _trainer(max_epochs=2).fit(Net(), CombinedLoader([loader(), loader(Near(10))], mode))
        return got
    a,b = law(loader(), 0, 1),law(loader(Near(10)), 0, 1, 2, 3)
    same(fit('min_size'), [[a[e*6+k], b[e*3+k]] for e in range(2) for k in range(3)], 'min_size')
    same(fit('max_size'), [[a[e*6+k], b[e*3+k] if k < 3 else None] for e in range(2) for k in range(6)], 'max_size')
    cycled = fit('max_size_cycle')
    same([o for o,_ in cycled], a, 'max_size_cycle, the longer')
    for k in range(0, 12, 3): each_once([o for _,o in cycled[k:k+3]], 10, what='max_size_cycle, the shorter')
    net = _net()
    net.validation_step = lambda b, k, dataloader_idx: net.see('val', b)
    _trainer().validate(net, [loader(), loader(Near(10))], verbose=False)
    same(net.seen['val'], a[:6]+b[:3], 'two validation loaders')

@on_rank
def lightning_ranks(root):
    from lightning.pytorch.callbacks import ModelCheckpoint
    kw = dict(devices=2, strategy='ddp', max_epochs=2, num_sanity_val_steps=0)
    view,view_val = loader(num_workers=1).as_torch(deal=False),loader(shuffle=False).as_torch(deal=False)
    dealt = _fitted(view, view_val, **kw)[0]
    each = ModelCheckpoint(root, filename='{step}', every_n_train_steps=1, save_top_k=-1)
    full = _fitted(loader(num_workers=1), loader(shuffle=False), callbacks=[each], enable_checkpointing=True, **kw)[0]
    rests = {int(f.stem.split('=')[1]): _fitted(loader(), loader(shuffle=False), resume=f, **kw)[0]['train'] for f in sorted(Path(root).glob('*.ckpt'))}
    return dict(dealt=dealt, full=full, rests=rests)

@cache
def lightning_on_two():
    with tempfile.TemporaryDirectory() as tmp: return ranks('lightning_ranks', tmp, launcher=(sys.executable,))     # Lightning starts the second rank

@flow('lightning', 'DDP on two ranks, the loader deals')
def _():
    got = lightning_on_two()
    for r,o in enumerate(got): same(o['full']['train'], law(loader(rank=r, world_size=2), 0, 1), f'rank {r}')
    for e in range(2): each_once([b for o in got for b in o['full']['train'][e*3:e*3+3]], what=f'epoch {e}')
    each_once([b for o in got for b in o['full']['val']], epochs=2, what='validation')

@flow('lightning', 'DDP on two ranks, resume from every step')
def _():
    got = lightning_on_two()
    for r,o in enumerate(got):
        assert len(o['rests']) == 6
        for step,rest in o['rests'].items(): same(rest, o['full']['train'][int(step):], f'rank {r} from step {step}')
    return 'right from 6 checkpoints'

@flow('lightning', 'DDP on two ranks, as_torch(deal=False), Lightning deals')
def _():
    got = lightning_on_two()
    for e in range(2): each_once([b for o in got for b in o['dealt']['train'][e*3:e*3+3]], what=f'epoch {e}')
    each_once([b for o in got for b in o['dealt']['val']], epochs=2, what='validation')
    assert ids(got[0]['dealt']['train'][:3]) != ids(got[0]['dealt']['train'][3:]), 'both epochs have one order'

@flow('lightning', 'Fabric: setup_dataloaders takes as_torch()')
def _():
    import lightning as L
    fabric = L.Fabric(accelerator='cpu', devices=1)
    dl = fabric.setup_dataloaders(loader(num_workers=1).as_torch())
    same([mark(b) for e in range(2) for b in dl], law(loader(), 0, 1))

# -- Accelerate ------------------------------------------------------------------------------------------------------
@flow('accelerate', 'prepare, skip_first_batches')
def _():
    from accelerate import Accelerator, skip_first_batches
    acc = Accelerator(cpu=True)
    dl = acc.prepare(loader(num_workers=2).as_torch())
    assert len(dl) == steps and len(dl.dataset) == n and dl.total_batch_size == bs
    same([mark(b) for e in range(2) for b in dl], law(loader(), 0, 1))
    for k in range(steps+1):
        dl = acc.prepare(loader().as_torch())
        dl.set_epoch(1)
        same([mark(b) for b in skip_first_batches(dl, k)], law(loader(), 1)[k:], f'without the first {k}')

def _accumulate(dl, wrap=True):
    "Steps of the optimizer in two epochs with gradients of four batches together"
    from accelerate import Accelerator
    acc = Accelerator(cpu=True, gradient_accumulation_steps=4)
    net = nn.Linear(3, 1)
    net,opt,dl = acc.prepare(net, torch.optim.SGD(net.parameters(), 0.1), dl)
    done,seen = [],[]
    for epoch in range(2):
        for k,b in enumerate(dl):
            with acc.accumulate(net):
                acc.backward(net(b[0]).mean())
                if acc.sync_gradients: done.append((epoch, k))
                opt.step()
                opt.zero_grad()
            seen.append(mark(b))
    return done,seen

@flow('accelerate', 'gradient accumulation')
def _():
    done,seen = _accumulate(loader().as_torch())
    assert done == [(0,3),(0,5),(1,3),(1,5)], done
    same(seen, law(loader(), 0, 1))
    said(lambda: _accumulate(loader()), 'as_torch', 'Accelerate')     # which does not see where such a loader ends
    _reset_accelerate()

def _reset_accelerate():
    from accelerate.state import AcceleratorState, GradientState
    AcceleratorState._reset_state(True), GradientState._reset_state()

@flow('accelerate', 'save_state and load_state at every step, skip_first_batches')
def _():
    from accelerate import Accelerator, skip_first_batches
    for epoch,k in [(e, k) for e in range(2) for k in range(1, steps+1)]:
        with tempfile.TemporaryDirectory() as tmp:
            acc = Accelerator(cpu=True)
            dl = acc.prepare(loader().as_torch())
            for e in range(epoch+1):
                for i,b in enumerate(dl):
                    if (e, i+1) == (epoch, k): acc.save_state(tmp)
            _reset_accelerate()
            acc = Accelerator(cpu=True)
            dl,rest = acc.prepare(loader().as_torch()),[]
            acc.load_state(tmp)
            for e in range(epoch, 3):
                dl.set_epoch(e)
                rest += [mark(b) for b in (skip_first_batches(dl, k) if e == epoch else dl)]
            same(rest, law(loader(), 0, 1, 2)[epoch*steps+k:], f'from batch {k} of epoch {epoch}')
    return f'right from {2*steps} states'

@flow('accelerate', "the loader's own state: register_for_checkpointing")
def _():
    from accelerate import Accelerator
    for k in range(1, steps+1):
        with tempfile.TemporaryDirectory() as tmp:
            acc,dl = Accelerator(cpu=True),loader()
            acc.register_for_checkpointing(dl)
            for i,b in enumerate(dl):
                if i+1 == k: acc.save_state(tmp)
            acc,dl = Accelerator(cpu=True),loader()
            acc.register_for_checkpointing(dl)
            acc.load_state(tmp)
            same([mark(b) for b in dl] if k < steps else [], law(loader(), 0)[k:], f'from batch {k}')

@on_rank
def accelerate_ranks(): return {kind:_two_accelerated(kind) for kind in ('plain', 'split', 'uneven')}

def _two_accelerated(kind):
    from accelerate import Accelerator, DataLoaderConfiguration, skip_first_batches
    how = DataLoaderConfiguration(split_batches=kind == 'split', even_batches=kind != 'uneven')
    acc = Accelerator(cpu=True, gradient_accumulation_steps=2, dataloader_config=how)
    raises(lambda: loader().as_torch(), 'deal=False', 'deal=True')
    net = nn.Linear(3, 1)
    net,opt = acc.prepare(net, torch.optim.SGD(net.parameters(), 0.1))
    make = lambda: acc.prepare(loader(num_workers=1).as_torch(deal=False))
    dl,batches,gathered,synced = make(),[],[],[]
    for e in range(2):
        for k,b in enumerate(dl):
            batches.append(mark(b))
            if kind != 'uneven': gathered.append(sorted(acc.gather_for_metrics(b[1]).tolist()))
            with acc.accumulate(net): synced.append(acc.sync_gradients)
    dl = make()
    dl.set_epoch(1)
    rest = [mark(b) for b in skip_first_batches(dl, 1)]
    _reset_accelerate()
    return dict(batches=batches, gathered=gathered, synced=synced, rest=rest)

@flow('accelerate', 'two ranks: prepare, gather_for_metrics, accumulation, skip_first_batches')
def _():
    got,whole = ranks('accelerate_ranks'),law(loader(), 0, 1)
    for kind,per in dict(plain=3, split=6, uneven=3).items():
        two = [o[kind] for o in got]
        for e in range(2):
            seen = ids([b for o in two for b in o['batches'][e*per:(e+1)*per]])
            assert set(seen) == set(range(n)) and len(seen) == (n if kind == 'uneven' else 24), f'{kind}: {seen}'
            counted = sorted(i for b in two[0]['gathered'][e*per:(e+1)*per] for i in b)
            assert kind == 'uneven' or counted == [*range(n)], f'{kind}, gather_for_metrics: {counted}'
        if kind == 'split': continue
        for r,o in enumerate(two):      # but for the last round, in which Accelerate completes batches
            same([b for e in range(2) for b in o['batches'][e*per:e*per+2]], [whole[e*steps+k*2+r] for e in range(2) for k in range(2)], f'rank {r}')
            same(o['rest'], o['batches'][per+1:], f'rank {r}, skip_first_batches')
            assert o['synced'] == [False, True, True]*2, o['synced']

# -- Transformers ----------------------------------------------------------------------------------------------------
def _trainer_of(dls, root, resume=None, **kw):
    import transformers
    transformers.logging.set_verbosity_error()
    from transformers import Trainer, TrainingArguments
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.net,self.seen = nn.Linear(3, 1),[]
        def forward(self, x, labels):
            if self.training or not torch.is_grad_enabled(): self.seen.append(mark(dict(x=x, labels=labels)))
            out = self.net(x)
            return dict(loss=out.mean(), logits=out)
    train,test = dls
    class OfLoaders(Trainer):
        def get_train_dataloader(self): return train()
        def get_eval_dataloader(self, dataset=None): return test()
        def get_test_dataloader(self, dataset): return test()
    args = TrainingArguments(root, report_to=[], disable_tqdm=True, use_cpu=True, logging_strategy='no',
                             **dict(num_train_epochs=2, save_strategy='steps', save_steps=1) | kw)
    net = Net()
    trainer = OfLoaders(net, args, train_dataset=Named(), eval_dataset=Named())
    trainer.remove_callback(transformers.PrinterCallback)
    return net,trainer

_named = partial(loader, Named())
_eval = partial(loader, Named(), shuffle=False)

@flow('transformers', 'two epochs, evaluate, predict; the loader itself')
def _():
    with tempfile.TemporaryDirectory() as tmp:
        net,trainer = _trainer_of((partial(_named, num_workers=2), _eval), tmp, save_strategy='no')
        trainer.train()
        same(net.seen, law(_named(), 0, 1), 'train')
        net.seen.clear()
        assert 'eval_loss' in trainer.evaluate()
        same(net.seen, law(_eval(), 0), 'evaluate')
        got = trainer.predict(Named())
        assert got.predictions.shape == (n, 1) and got.label_ids.tolist() == [*range(n)]

def _resume_trainer(train, accumulate):
    with tempfile.TemporaryDirectory() as tmp:
        kw = dict(gradient_accumulation_steps=accumulate)
        net,trainer = _trainer_of((train, _eval), tmp, **kw)
        trainer.train()
        same(net.seen, law(_named(), 0, 1), 'without a stop')
        per,wrong = -(-steps//accumulate),[]
        points = sorted(Path(tmp).glob('checkpoint-*'), key=lambda p: int(p.name.split('-')[1]))
        for p in points:
            step = int(p.name.split('-')[1])
            begin = step//per*steps + step%per*accumulate
            net2,trainer2 = _trainer_of((train, _eval), tmp, **kw | dict(save_strategy='no'))
            trainer2.train(resume_from_checkpoint=str(p))
            if net2.seen != net.seen[begin:]: wrong.append(p.name)
        assert len(points) == 2*per and not wrong, f'{len(wrong)} of {len(points)} wrong: {wrong}'
        return f'right from {len(points)} checkpoints'

@flow('transformers', 'resume at every step, through as_torch()')
def _(): return _resume_trainer(lambda: _named().as_torch(), 1)

@flow('transformers', 'the same, one worker, gradients of 4 batches together')
def _(): return _resume_trainer(lambda: _named().as_torch(num_workers=1), 4)

@flow('transformers', 'resume in an epoch with the loader itself: an error that names as_torch')
def _(): raises(lambda: _resume_trainer(_named, 1), 'as_torch')

@on_rank
def transformers_ranks():
    with tempfile.TemporaryDirectory() as tmp:
        net,trainer = _trainer_of((lambda: trainer.accelerator.prepare(_named().as_torch(deal=False)), _eval), tmp, save_strategy='no')
        trainer.train()
        return net.seen

@flow('transformers', 'two ranks, Accelerate deals')
def _():
    got = ranks('transformers_ranks')
    for e in range(2): assert set(ids(sum((o[e*3:e*3+3] for o in got), []))) == set(range(n)), 'samples are missing'
    for r,o in enumerate(got): same(o[:2], law(_named(), 0)[r:4:2], f'rank {r}')

# -- fastai ----------------------------------------------------------------------------------------------------------
@flow('fastai', 'fit, get_preds on each loader')
def _():
    import fastai.callback.progress
    from fastai.basics import DataLoaders, Learner
    seen = []
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.net = nn.Linear(3, 1)
        def forward(self, x): return self.net(x)
    def loss(out, y):
        return ((out[:,0]-y)**2).mean()
    train,valid = loader(after_batch=lambda b: (seen.append(mark(b)), b)[1]),loader(shuffle=False)
    learn = Learner(DataLoaders(train, valid, device='cpu'), Net(), loss_func=loss)
    with learn.no_bar(), learn.no_logging(): learn.fit(2)
    same(seen, [mark(loader().batch(e, k)) for e in range(2) for k in range(steps)], 'fit')
    for k in range(2):
        with learn.no_bar(): preds,targs = learn.get_preds(ds_idx=k)
        assert sorted(targs.int().tolist()) == [*range(n)], f'ds_idx={k}: {targs}'
        if k == 1: assert targs.int().tolist() == [*range(n)], 'get_preds of the validation set is in another order'
    with learn.no_bar(): preds,targs = learn.get_preds(dl=loader(shuffle=False))
    assert targs.int().tolist() == [*range(n)]

def _pictures():
    "Small pictures in three colours, and which colour it is"
    from PIL import Image
    return [(Image.fromarray(np.full((16,16,3), np.eye(3)[i%3]*200+20, np.uint8)), 'red green blue'.split()[i%3]) for i in range(n)]

@flow('fastai', 'a TfmdDL of pictures: fit, interpretation, show_results')
def _():
    import matplotlib
    matplotlib.use('agg')
    from fastai.interpret import ClassificationInterpretation
    import fastai.callback.progress
    from fastai.basics import CrossEntropyLossFlat, DataLoaders, Learner, accuracy
    dl,valid = _tfmd(shuffle=True),_tfmd(shuffle=False)
    net = nn.Sequential(nn.Flatten(), nn.Linear(3*8*8, 3))
    learn = Learner(DataLoaders(dl, valid, device='cpu'), net, loss_func=CrossEntropyLossFlat(), metrics=accuracy)
    with learn.no_bar(), learn.no_logging():
        learn.fit(2)
        preds,targs = learn.get_preds()
        expected = [i for b in _tfmd(shuffle=False) for i in b[1].tolist()]
        assert targs.tolist() == expected
        preds,targs = learn.get_preds(dl=learn.dls.train)
        assert len(targs) == n
        assert targs.tolist() == expected, f'get_preds(dl=train) is in shuffled order'
        interp = ClassificationInterpretation.from_learner(learn)
        interp.vocab = learn.dls.vocab      # of a vocabulary that is a list fastai takes the last one
        assert interp.most_confused() is not None
        with redirect_stdout(io.StringIO()) as said: interp.print_classification_report()
        assert 'green' in said.getvalue()
        assert interp.confusion_matrix().shape == (3,3) and interp.confusion_matrix().sum() == n
        learn.show_results()
        learn.dls.show_batch()
        assert len(interp.top_losses(3)[1]) == 3

def _tfmd(**kw):
    from fastdl.all import ByteToFloatTensor, Categorize, ImageResizer, PILImage, TfmdDL, TfmdDS, ToTensor
    pics = _pictures()
    ds = TfmdDS(range(n), [[lambda i: PILImage.create(np.array(pics[i][0]))], [lambda i: pics[i][1], Categorize()]])
    return TfmdDL(ds, bs=bs, seed=7, after_item=[ImageResizer(8), ToTensor()], after_batch=ByteToFloatTensor(), num_workers=0, **kw)

# -- torch -----------------------------------------------------------------------------------------------------------
@on_rank
def torch_ranks(root):
    import torch.distributed.checkpoint as dcp
    from torch.nn.parallel import DistributedDataParallel as DDP
    torch.distributed.init_process_group('gloo')
    dl,net = loader(num_workers=1),DDP(nn.Linear(3, 1))
    opt,seen = torch.optim.SGD(net.parameters(), 0.1),[]
    for e in range(2):
        for k,b in enumerate(dl):
            opt.zero_grad()
            net(b[0]).mean().backward()
            opt.step()
            seen.append(mark(b))
            if (e, k) == (0, 1): dcp.save(dict(dl=dl.state_dict()), checkpoint_id=root)
    dl = loader()
    state = dict(dl=dl.state_dict())
    dcp.load(state, checkpoint_id=root)
    dl.load_state_dict(state['dl'])
    return dict(seen=seen, rest=[mark(b) for e in range(2) for b in dl], sharded=_sharded())

def _sharded():
    from torch.distributed.fsdp import fully_shard
    net = fully_shard(nn.Linear(3, 1))
    opt,seen = torch.optim.SGD(net.parameters(), 0.1),[]
    for b in loader():
        net(b[0]).mean().backward()
        opt.step()
        seen.append(mark(b))
    return seen

@flow('torch', 'DDP and FSDP2 on two ranks, DCP in mid-epoch')
def _():
    with tempfile.TemporaryDirectory() as tmp: got = ranks('torch_ranks', tmp)
    for e in range(2): each_once([b for o in got for b in o['seen'][e*3:e*3+3]], what=f'epoch {e}')
    for r,o in enumerate(got):
        same(o['seen'], law(loader(rank=r, world_size=2), 0, 1), f'rank {r}')
        same(o['rest'], o['seen'][2:], f'rank {r}, from the state')
        same(o['sharded'], o['seen'][:3], f'rank {r}, FSDP2')

@flow('torch', 'torch.compile of a step on TensorImages, the whole graph')
def _():
    net = nn.Sequential(nn.Flatten(), nn.Linear(3*8*8, 3))
    for backend in ('inductor', 'eager'):
        step = torch.compile(lambda x: net(x.float()).sum(), fullgraph=True, backend=backend)
        for b in _tfmd(drop_last=True):
            step(b[0]).backward()
            assert torch.isclose(step(b[0]), net(b[0].float()).sum(), atol=1e-2)

@flow('torch', 'as_torch() under a plain loop: workers, spawned ones too, set_epoch')
def _():
    for workers in (0, 2):
        dl = loader().as_torch(num_workers=workers)
        assert isinstance(dl, torch.utils.data.DataLoader) and len(dl) == steps and dl.batch_size == bs
        same([mark(b) for e in range(2) for b in dl], law(loader(), 0, 1), f'{workers} workers')
        dl.sampler.set_epoch(5)
        same([mark(b) for b in dl], law(loader(), 5), f'{workers} workers, epoch 5')
    dl = loader().as_torch(num_workers=2, multiprocessing_context='spawn')
    same([mark(b) for b in dl], law(loader(), 0), 'spawned workers')

# -- Hugging Face's data sets -----------------------------------------------------------------------------------------
def _hf():
    from datasets import Dataset
    return Dataset.from_dict(dict(x=[[float(i)]*3 for i in range(n)], labels=[*range(n)]))

@flow('datasets', 'map-style: map, formats, workers, resume, select, shuffle')
def _():
    ds = _hf().map(lambda o: dict(x=[v+0.5 for v in o['x']]))
    for fmt in ('torch', 'numpy', None):
        d = ds.with_format(fmt)
        for workers in (0, 2):
            got = [mark(_rows(b)) for b in loader(d, num_workers=workers)]
            each_once(got, what=f'{fmt}, {workers} workers')
            assert all(s[1:] == [s[0]+.5]*3 for b in got for s in b), 'rows are mixed up'
    for d in (ds.select(range(10)), ds.shuffle(seed=1).select(range(10))):
        d = d.with_format('torch')
        assert ids(mark(b) for b in loader(d)) == sorted(int(o['labels']) for o in d)
    _resumes(partial(loader, ds.with_format('torch')))

def _rows(b): return dict(x=torch.stack(list(b['x']), 1) if isinstance(b['x'], list) else b['x'], labels=b['labels'])

def _resumes(make, epochs=2, of=mark):
    "Stop behind each batch, and go on from the state in another loader"
    dl = make()
    full = [of(b) for e in range(epochs) for b in dl]
    per = len(full)//epochs
    for k in range(len(full)):
        dl = make()
        seen = 0
        while seen < k:
            for b in dl:
                if (seen := seen+1) == k: break
        other = make()
        if k: other.load_state_dict(json.loads(json.dumps(dl.state_dict())))
        rest = []
        while len(rest) < len(full)-k: rest += [of(b) for b in other]
        same(rest, full[k:], f'from batch {k}')
    return full

@flow('datasets', 'streaming: map, workers, resume, ranks')
def _():
    from datasets.distributed import split_dataset_by_node
    def stream(shards=2): return _hf().to_iterable_dataset(num_shards=shards).map(lambda o: dict(x=[v+.5 for v in o['x']])).with_format('torch')
    for workers in (0, 2): each_once([mark(b) for b in DataLoader(stream(), bs=bs, seed=7, num_workers=workers)], what=f'{workers} workers')
    _resumes(lambda: DataLoader(stream(), bs=bs, seed=7))
    dealt = [[mark(b) for b in DataLoader(stream(), bs=bs, seed=7, rank=r, world_size=2, deal=True)] for r in range(2)]
    assert set(ids(sum(dealt, []))) == set(range(n)), 'deal=True'
    assert len(dealt[0]) == len(dealt[1])
    split = [[mark(b) for b in DataLoader(split_dataset_by_node(stream(), r, 2), bs=bs, seed=7, rank=r, world_size=2, deal=False)] for r in range(2)]
    each_once(sum(split, []), what='split_dataset_by_node')

# -- WebDataset --------------------------------------------------------------------------------------------------------
@flow('webdataset', 'tar files: workers, batches of its own, ranks')
def _():
    import webdataset as wds
    with tempfile.TemporaryDirectory() as tmp:
        for s in range(4):
            with wds.TarWriter(f'{tmp}/{s}.tar') as tar:
                for i in range(s, n, 4): tar.write({'__key__':f'{i:04}', 'x.pyd':torch.full((3,), float(i)), 'y.cls':i})
        urls = [f'{tmp}/{s}.tar' for s in range(4)]
        def source(**kw): return wds.WebDataset(urls, shardshuffle=False, **kw).decode().to_tuple('x.pyd', 'y.cls')
        for workers in (0, 2): each_once([mark(b) for b in DataLoader(source(), bs=bs, seed=7, num_workers=workers)], what=f'{workers} workers')
        each_once([mark(b) for b in DataLoader(source().batched(bs), num_workers=2)], what='its own batches')
        _resumes(lambda: DataLoader(source(), bs=bs, seed=7))
        parts = [[mark(b) for b in DataLoader(source(nodesplitter=lambda src: src), bs=bs, seed=7, rank=r, world_size=2, deal=True)] for r in range(2)]
        assert set(ids(sum(parts, []))) == set(range(n)), 'two ranks'

# -- Grain -------------------------------------------------------------------------------------------------------------
@flow('grain', 'a MapDataset with random_map: workers, resume, ranks')
def _():
    import grain
    class Noise(grain.transforms.RandomMap):
        def random_map(self, i, rng): return torch.tensor([i + rng.random()/4]*3), i
    source = grain.MapDataset.source(range(n)).seed(1).random_map(Noise())
    here = [mark(b) for b in loader(source)]
    each_once(here)
    same([mark(b) for b in loader(source, num_workers=2)], here, '2 workers')
    _resumes(partial(loader, source))
    each_once([mark(b)[:dl.n_real] for dl in (loader(source, rank=r, world_size=2) for r in range(2)) for b in dl], what='two ranks')

# -- torchvision, Pillow -----------------------------------------------------------------------------------------------
def _mark_images(b): return [[int(y), *x.double().flatten().tolist()] for x,y in zip(*b)]

@flow('torchvision', 'FakeData and v2, ImageFolder, CutMix: the same in workers')
def _():
    from torchvision.datasets import FakeData, ImageFolder
    from torchvision.transforms import v2
    tfm = v2.Compose([v2.ToImage(), v2.RandomResizedCrop(8), v2.RandomHorizontalFlip(), v2.ToDtype(torch.float32, scale=True)])
    with tempfile.TemporaryDirectory() as tmp:
        for i,(im,y) in enumerate(_pictures()):
            Path(tmp, y).mkdir(exist_ok=True)
            im.save(Path(tmp, y, f'{i}.png'))
        for ds in (FakeData(n, (3,16,16), 3, tfm), ImageFolder(tmp, tfm)):
            here = [_mark_images(b) for b in loader(ds)]
            same([_mark_images(b) for b in loader(ds, num_workers=2)], here, type(ds).__name__)
            assert sum(map(len, here)) == n
        cut = v2.CutMix(num_classes=3)
        ds = ImageFolder(tmp, tfm)
        mix = lambda **kw: [b[0].tolist() for b in loader(ds, after_batch=lambda b: cut(*b), **kw)]
        assert mix() == mix(num_workers=2), 'CutMix'

@flow('pillow', 'pictures as they are, in threads and workers')
def _():
    pics = [(im, i) for i,(im,_) in enumerate(_pictures())]
    here = [_mark_images(b) for b in loader(_Pics(pics))]
    each_once(here)
    for kw in (dict(num_threads=2), dict(num_workers=2)): same([_mark_images(b) for b in loader(_Pics(pics), **kw)], here, str(kw))
    first = next(iter(loader(pics, collate_fn=list)))
    assert len(first) == bs and all(type(o[0]).__name__ == 'Image' for o in first)

class _Pics:
    def __init__(self, pics): self.pics = pics
    def __len__(self): return len(self.pics)
    def __getitem__(self, i):
        im,y = self.pics[i]
        return torch.from_numpy(np.array(im)),y

# -- Tables and arrays -------------------------------------------------------------------------------------------------
def _columns(): return dict(a=np.arange(n, dtype=np.float32), labels=np.arange(n))

def _mark_table(b): return [[int(i), float(a)] for a,i in zip(b['a'], b['labels'])]

def _table(make, of=_mark_table):
    for kw in (dict(), dict(num_workers=2), dict(num_threads=2)):
        got = [of(b) for b in loader(make(), **kw)]
        each_once(got, what=str(kw))
        assert all(s[0] == s[1] for b in got for s in b), 'rows are mixed up'
    _resumes(partial(loader, make()), of=of)

@flow('pandas', 'the rows of a DataFrame by position, a filtered one, a Series')
def _():
    import pandas as pd
    df = pd.DataFrame(_columns())
    _table(lambda: df)
    shuffled = df.sample(frac=1, random_state=0)
    assert [int(i) for b in loader(shuffled, shuffle=False) for i in b['labels']] == shuffled['labels'].tolist()
    odd = df[df.labels%2 == 1]
    assert sorted(int(i) for b in loader(odd) for i in b['labels']) == [*range(1, n, 2)]
    assert sorted(int(i) for b in loader(odd['labels']) for i in b) == [*range(1, n, 2)]

@flow('polars', 'the rows of a DataFrame, a Series')
def _():
    import polars as pl
    df = pl.DataFrame(_columns())
    _table(lambda: df)
    assert sorted(int(i) for b in loader(df['labels']) for i in b) == [*range(n)]

@flow('pyarrow', 'the rows of a Table, a parquet file, row groups as a stream')
def _():
    import pyarrow as pa, pyarrow.parquet as pq
    t = pa.table(_columns())
    _table(lambda: t)
    with tempfile.TemporaryDirectory() as tmp:
        pq.write_table(t, f'{tmp}/t.parquet', row_group_size=5)
        _table(lambda: pq.read_table(f'{tmp}/t.parquet'))
        class Groups:
            def __iter__(self):
                f = pq.ParquetFile(f'{tmp}/t.parquet')
                for g in range(f.num_row_groups): yield from f.read_row_group(g).to_pylist()
        each_once([_mark_table(b) for b in DataLoader(Groups(), bs=bs, seed=7)])
        _resumes(lambda: DataLoader(Groups(), bs=bs, seed=7), of=_mark_table)

@flow('numpy', 'a memory map')
def _():
    with tempfile.TemporaryDirectory() as tmp:
        np.save(f'{tmp}/a.npy', np.arange(n*3, dtype=np.float32).reshape(n, 3))
        ds = np.load(f'{tmp}/a.npy', mmap_mode='r')
        of = lambda b: [[int(o[0])//3, *o.tolist()] for o in b]
        for kw in (dict(), dict(num_workers=2)): each_once([of(b) for b in loader(ds, **kw)])
        _resumes(partial(loader, ds), of=of)
        for b in loader(ds): b += 1       # a batch is a copy, and the file is not written
        assert ds[0,0] == 0
        del ds

# -- ignite, skorch ------------------------------------------------------------------------------------------------------
@flow('pytorch-ignite', 'an Engine: epochs, resume from every step')
def _():
    from ignite.engine import Engine
    def run(dl, state=None):
        seen,states = [],[]
        def step(engine, b):
            seen.append(mark(b))
            states.append((dict(engine.state_dict()), dl.state_dict()))
        engine = Engine(step)
        if state is None: engine.run(dl, max_epochs=2)
        else:
            engine.load_state_dict(state)
            engine.run(dl)
        return seen,states
    seen,states = run(loader(num_workers=1))
    same(seen, law(loader(), 0, 1))
    for k,(engine,place) in enumerate(states[:-1]):
        dl = loader()
        dl.load_state_dict(place)
        same(run(dl, engine)[0], seen[k+1:], f'from step {k+1}')

@flow('skorch', 'NeuralNetRegressor with iterator_train=DataLoader')
def _():
    from skorch import NeuralNetRegressor
    seen = []
    class Seen(DataLoader):
        def after_batch(self, b):
            seen.append(len(b[0]))
            return b
    net = NeuralNetRegressor(nn.Linear, module__in_features=3, module__out_features=1, iterator_train=Seen, iterator_train__shuffle=True, iterator_train__seed=7,
                             iterator_valid=DataLoader, batch_size=bs, max_epochs=2, train_split=None, verbose=0)
    x = np.random.default_rng(0).random((n,3), dtype=np.float32)
    net.fit(x, x[:,:1])
    assert sum(seen) == 2*n, seen
    assert net.predict(x).shape == (n,1)

if __name__ == '__main__':
    if sys.argv[1:2] == ['--rank']: run_rank(*sys.argv[2:])
    else: sys.exit(run(sys.argv[1:]) > 0)
