# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Bounds the work of a click, counted in instructions, which no other load on the machine changes.

Runs TestUiClick under callgrind, which notes what each click does until page and panel are painted, and what each building of
the page's questions anew does, in the same run. A click may do a quarter of what the page built after it does, with the same
answers. The first click on each option is printed only: it also draws letters that were never drawn before.

Usage: clickwork.py PROGRAM CLASS
"""
import glob
import os
import re
import statistics
import subprocess
import sys
import tempfile

MEASURED = ("costOfClick", "costOfQuestions")
SHARE = 4
ROUNDS = 3


def counts(folder):
    """What was counted, in order: pairs of the function that was left and the instructions since the one left before."""
    parts = glob.glob(os.path.join(folder, "counts.*"))
    for part in sorted(parts, key=lambda name: int(name.rpartition(".")[2])):
        with open(part, encoding="utf-8") as lines:
            text = lines.read()
        function = re.search(r"^desc: Trigger: --dump-after=.*::(\w+)\(", text, re.MULTILINE)
        if function:
            yield function[1], int(re.search(r"^(?:totals|summary): (\d+)", text, re.MULTILINE)[1])


def main(*program):
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/counts"]
        command += [f"--dump-after=*::{name}(*" for name in ("beginCount", *MEASURED, "endRow")]
        run = subprocess.run([*command, *program], env={**os.environ, "CLICK_ROUNDS": str(ROUNDS)}, text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        names = re.findall(r"QINFO.*\((\w+)\)", run.stdout)
        rows = []
        row = {name: [] for name in MEASURED}
        for function, count in counts(folder):
            if function in MEASURED:
                row[function].append(count)
            elif function == "endRow":
                rows.append(row)
                row = {name: [] for name in MEASURED}
            elif function != "beginCount":
                sys.exit(f"clickwork: counting began anew after {function}")
    if run.returncode or not rows or len(names) != len(rows):
        sys.exit(f"{run.stdout}\nclickwork: counted {len(rows)} rows, named {len(names)}, exit {run.returncode}")

    dearest = 0
    for title, row in zip(names, rows):
        click, page = (statistics.median(row[name]) for name in MEASURED)
        shares = [one / anew for one, anew in zip(*(row[name] for name in MEASURED))]
        first, later = shares[:len(shares) // ROUNDS], shares[len(shares) // ROUNDS:]
        dearest = max(dearest, *later)
        print(f"{title}: a click does {click / 1e6:.1f} million instructions, the page's questions {page / 1e6:.1f}; "
              f"1/{1 / statistics.median(shares):.1f}, at most 1/{1 / max(later):.1f}, the first 1/{1 / max(first):.1f}")
    if dearest * SHARE > 1:
        sys.exit(f"clickwork: a click does more than 1/{SHARE} of a page")


main(*sys.argv[1:])
