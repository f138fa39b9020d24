"Use the installed wheel as somebody would who never saw the project: every module, and a loader with spawned workers"
import importlib, multiprocessing, pkgutil, sys
from importlib.metadata import version
from pathlib import Path

def main():
    import fastdl
    assert 'site-packages' in fastdl.__file__, fastdl.__file__
    assert int(version('fastcore').split('.')[0]) >= 2, version('fastcore')
    assert 'torch' not in sys.modules, 'import fastdl must load next to nothing'
    names = [m.name for m in pkgutil.walk_packages(fastdl.__path__, 'fastdl.')]
    for n in names: importlib.import_module(n)
    assert not any('.dev' in n for n in names), 'the tools belong to a checkout'
    stubs = {o.with_suffix('').name for o in Path(fastdl.__path__[0]).rglob('*.pyi')}
    assert (Path(fastdl.__path__[0])/'py.typed').exists()
    assert not (missing := {n.rpartition('.')[2] for n in names} - stubs - {'_modidx', 'examples'}), f'no stubs of {missing}'
    heavy = {'nbdev', 'sphinx', 'IPython'} & set(sys.modules)
    assert not heavy, f'{heavy} must not be needed to use the library'
    print(f"{len(names)} modules, fastcore {version('fastcore')}, torch {version('torch')}, Python {sys.version.split()[0]}")

    DataLoader = fastdl.DataLoader
    multiprocessing.set_start_method('spawn')
    here, there = (list(map(''.join, DataLoader(list('abcdefghij'), bs=4, shuffle=True, seed=1, num_workers=n))) for n in (0, 2))
    assert here == there and sorted(''.join(here)) == list('abcdefghij'), (here, there)
    print(f'batches from this process and from two spawned ones: {here}')

if __name__ == '__main__': main()
