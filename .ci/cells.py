"""Run the code cells of notebooks as scripts: `python .ci/cells.py nbs/00_core.ipynb …`

`python .ci/cells.py --flag clients nbs/36_stop_and_resume.ipynb …` also runs the cells that are marked `#| clients`.

For an environment in which nbdev is not, or does not import: a module of that name stands in for it, with a `show_doc` that
shows nothing. Cells that `nbdev_test` leaves out are left out, and so are the notebooks of the tools, which need the real one.
Each notebook has a process of its own; the exit code is 1 if one fails.
"""
import json, os, re, subprocess, sys, time, types
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

def code_cells(path, flag=None):
    "The sources of the cells that are run, those marked with `flag` as well"
    left_out = '|'.join(o for o in ('eval: *false', 'slow', 'ray', 'clients') if o != flag)
    cells = json.loads(Path(path).read_text(encoding='utf-8'))['cells']
    sources = [''.join(c['source']) for c in cells if c['cell_type'] == 'code']
    return [o for o in sources if not re.search(rf'^#\| *({left_out})\b', o, re.M)]

def stand_in():
    "A `nbdev` that shows and exports nothing"
    nbdev, showdoc = types.ModuleType('nbdev'), types.ModuleType('nbdev.showdoc')
    nbdev.nbdev_export = showdoc.show_doc = lambda *args, **kwargs: None
    nbdev.showdoc = showdoc
    sys.modules.update({'nbdev': nbdev, 'nbdev.showdoc': showdoc})

def run(path, flag=None):
    "Run one notebook in this process, in its folder"
    from IPython.core.interactiveshell import InteractiveShell
    stand_in()
    sources = code_cells(path, flag)
    os.chdir(Path(path).parent)
    sys.argv, sys.path[0] = sys.argv[:1], ''
    shell = InteractiveShell.instance(user_module=sys.modules['__main__'])
    for i, source in enumerate(sources):
        result = shell.run_cell(source)
        if not result.success: sys.exit(f'{Path(path).name}, code cell {i}:\n\n{source}')

def run_apart(path, flag=None):
    "Run one notebook in a process of its own; what it said if it failed, else None"
    start = time.perf_counter()
    cmd = [sys.executable, __file__, '--one', str(path), *filter(None, [flag])]
    env = {**os.environ, 'MPLBACKEND': 'agg', 'IN_TEST': '1'}
    r = subprocess.run(cmd, capture_output=True, text=True, encoding='utf-8', errors='replace', env=env)
    print(f"{'failed' if r.returncode else 'ok'} {path.name} {time.perf_counter()-start:.0f} s", flush=True)
    return (r.stdout + r.stderr)[-6000:] if r.returncode else None

def main():
    if sys.argv[1:2] == ['--one']: return run(*sys.argv[2:])
    args,flag = sys.argv[1:],None
    if args[:1] == ['--flag']: flag,args = args[1],args[2:]
    paths = [Path(o).resolve() for o in args]
    paths = [o for o in paths if not any(re.search(r'\bfastdl\.dev\b|default_exp dev\.', c) for c in code_cells(o))]
    with ThreadPoolExecutor(2) as pool: said = [o for o in pool.map(partial(run_apart, flag=flag), paths) if o is not None]
    print(*said, sep='\n\n')
    print(f'{len(paths)-len(said)} passed, {len(said)} failed')
    sys.exit(bool(said))

if __name__ == '__main__': main()
