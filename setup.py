"Packaging for fastdl: every fact comes from settings.ini"
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

root = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(root/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
git, branch = cfg['git_url'], cfg['branch']

def long_description():
    "README.md, with its relative links made absolute: the package index has no files to point at"
    md = (root/'README.md').read_text(encoding='utf-8')
    raw = f"https://raw.githubusercontent.com/{cfg['user']}/{cfg['repo']}/{branch}/"
    md = re.sub(r'(!\[[^\]]*\]\(|<img src=")(?!https?:|#)', rf'\g<1>{raw}', md)
    return re.sub(r'(?<!!)(\[[^\]\[]*\]\()(?!https?:|#|mailto:)', rf'\g<1>{git}/blob/{branch}/', md)

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license='Apache-2.0', license_files=['LICENSE'],
    long_description=long_description(), long_description_content_type='text/markdown',
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl'] + '/', 'Source': git, 'Issues': f'{git}/issues',
                  'Changes': f'{git}/blob/{branch}/CHANGELOG.md'},
    classifiers=[
        'Development Status :: ' + ['1 - Planning', '2 - Pre-Alpha', '3 - Alpha', '4 - Beta', '5 - Production/Stable',
                                    '6 - Mature', '7 - Inactive'][int(cfg['status'])-1],
        f"Intended Audience :: {cfg['audience']}", f"Natural Language :: {cfg['language']}",
        'Operating System :: OS Independent', 'Topic :: Scientific/Engineering :: Artificial Intelligence',
        'Programming Language :: Python :: 3 :: Only',
        *(f'Programming Language :: Python :: 3.{i}' for i in range(int(cfg['min_python'].split('.')[1]), 15))],
    # the tools of fastdl/dev belong to a checkout; stubs and py.typed are for editors and type checkers
    packages=find_packages(include=[cfg['lib_path'], cfg['lib_path']+'.*'], exclude=[cfg['lib_path']+'.dev']),
    package_data={'': ['*.pyi', 'py.typed']},
    python_requires='>='+cfg['min_python'],
    install_requires=cfg['requirements'].split(),
    extras_require={k: cfg[f'{k}_requirements'].split() for k in ('dev', 'turbo', 'gpu', 'ray')},
    entry_points={'console_scripts': cfg['console_scripts'].split(),
                  'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]},
    zip_safe=False)
