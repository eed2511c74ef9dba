#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Shows that clang-tidy sees every room: plants a warning in the last .cpp of each and expects tests/tidy.sh to tell of it.

    plantedwarnings.py        after a build of the preset dev; takes as long as tests/tidy.sh

The sources stay as they are: clang-tidy is given other files in their place. Ends with 1 where a warning is not found.
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLANTED = '\nstruct Planted%d {\n    virtual ~Planted%d() {}\n};\n'  # modernize-use-equals-default


def main():
    rooms = [line.split(' ')[:2] for line in (ROOT / 'build/dev/rooms.txt').read_text(encoding='utf-8').splitlines() if line]
    assert rooms, 'no rooms'
    with tempfile.TemporaryDirectory() as folder:
        planted = {}
        for number, (room, place) in enumerate(rooms):
            source = sorted(Path(place).glob('*.cpp'))[-1]
            copy = Path(folder) / f'{room}.cpp'
            copy.write_text(source.read_text(encoding='utf-8') + PLANTED % (number, number), encoding='utf-8')
            planted[source] = copy
        overlay = Path(folder) / 'overlay.yaml'
        overlay.write_text(json.dumps({'version': 0, 'use-external-names': False, 'roots': [
            {'name': str(source), 'type': 'file', 'external-contents': str(copy)} for source, copy in planted.items()]}))
        tidy = Path(folder) / 'clang-tidy'
        tidy.write_text(f'#!/bin/sh\nexec clang-tidy -vfsoverlay={overlay} "$@"\n')
        tidy.chmod(0o755)
        run = subprocess.run([ROOT / 'tests/tidy.sh', '-clang-tidy-binary', str(tidy)], stdout=subprocess.PIPE, text=True,
                             check=False)
    told = set(re.findall(r'^(\S+?):\d+:\d+: (?:error|warning): .*\[modernize-use-equals-default', run.stdout, re.M))
    missed = [source.relative_to(ROOT) for source in planted if str(source) not in told]
    for source in missed:
        print(f'{source}: the warning in it was not found')
    print(f'{len(planted)} warnings planted, {len(planted) - len(missed)} found')
    sys.exit(bool(missed) or run.returncode == 0)


main()
