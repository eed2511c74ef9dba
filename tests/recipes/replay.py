#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Does what the recipes of the contributor's guide say, in a scratch copy, and holds them to it.

Usage: replay.py [--anew] [RECIPE...]

RECIPE: question, language, format, tool, limit; all of them unless named
--anew: without what an earlier run has built

What is committed is cloned into build/recipes/scratch. There each recipe of .github/CONTRIBUTING.md is walked step by step:
where a person would write something, RECIPE.py beside this script does, with something that is nobody's wish; then the
commands of the step are run. A recipe holds if

- each step changes only files that it names, and all of those (a step that begins with "If" may be passed over),
- each command ends well.

The first recipe builds everything; the others, what they change. What the commands print is kept in build/recipes.
"""
import importlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True
from tree import Tree  # noqa: E402 (it stands beside this file)

GUIDE = ".github/CONTRIBUTING.md"
NAMES = ("question", "language", "format", "tool", "limit")
FILE = re.compile(r"[\w*{}][\w./*{},-]*")


class Step:
    """One number of a recipe: what it says, the files that it names and the commands."""

    def __init__(self, number):
        self.number, self.text, self.commands = number, "", []

    def files(self):
        """Globs; a name such as x.{h,cpp} is two."""
        globs = []
        for name in re.findall(r"`([^`]+)`", self.text):
            if FILE.fullmatch(name) and re.search(r"[.*]", name.rpartition("/")[2]):
                inner = re.search(r"\{([^}]*)\}", name)
                globs += [name[:inner.start()] + each + name[inner.end():] for each in inner[1].split(",")] if inner \
                    else [name]
        return globs


def recipes(guide):
    """The numbered lists below the headings that name a recipe in one word: {"question": [Step, …]}."""
    found, steps, was_code = {}, None, False
    for line in guide.splitlines():
        if line.startswith("#"):
            named = [name for name in NAMES if re.search(rf"\b{name}\b", line)]
            steps = found.setdefault(named[0], []) if line.startswith("### ") and len(named) == 1 else None
            continue
        number = re.match(r"(\d+)\. +(.*)", line)
        if steps is None or not (number or steps):
            continue
        if number:
            steps.append(Step(int(number[1])))
            steps[-1].text = number[2]
        elif re.match(" {7}", line):
            steps[-1].commands.append(line.strip())
        elif line.startswith("   "):
            steps[-1].text += " " + line.strip()
    return found


def filled(text, words):
    """`text` with the words in capitals that stand for something, such as LANGUAGE, replaced."""
    for word, meant in words.items():
        text = text.replace(word, meant)
    return text


def matching(names, glob):
    """Those of the names that a glob means; a star is no slash."""
    pattern = re.compile(re.escape(glob).replace(r"\*", "[^/]*"))
    return [name for name in names if pattern.fullmatch(name)]


class Scratch:
    """A clone of what is committed, with a build folder."""

    def __init__(self, root, run_time):
        self.root = root
        self.environment = {
            **os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": run_time,
            "CTEST_PARALLEL_LEVEL": str(os.cpu_count()), "CCACHE_BASEDIR": str(self.root), "CCACHE_NOHASHDIR": "1"}
        if not root.exists():
            subprocess.run(["git", "clone", "-q", "--shared", str(ROOT), str(root)], check=True)
        self.git("fetch", "-q", str(ROOT), "HEAD")
        self.reset()

    def git(self, *arguments):
        return subprocess.run(["git", *arguments], cwd=self.root, check=True, capture_output=True, text=True).stdout

    def reset(self):
        self.git("reset", "-q", "--hard", "FETCH_HEAD")
        self.git("clean", "-fdq")

    def take_changes(self):
        """The files that were changed since this was last asked."""
        changed = set(self.git("diff", "--name-only").split("\n")) | set(
            self.git("ls-files", "--others", "--exclude-standard").split("\n"))
        self.git("add", "--all")
        return changed - {""}

    def run(self, command, log):
        """Runs a line of the guide. Returns its status and what it printed."""
        log.write(f"\n$ {command}\n")
        log.flush()
        begin = log.tell()
        status = subprocess.run(command, shell=True, cwd=self.root, env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=log, stderr=subprocess.STDOUT, check=False).returncode
        log.flush()
        return status, pathlib.Path(log.name).read_bytes()[begin:].decode(errors="replace")


def replay(name, steps, scratch, log):
    """Returns the faults, and what to say where there is none."""
    recipe = importlib.import_module(name)
    scratch.reset()
    scratch.take_changes()
    touched, tests = set(), []
    left = set(recipe.STEPS) - {step.number for step in steps}
    if left:
        return [f"{name}.py has a step {min(left)}, the guide has none"], ""
    for step in steps:
        at = f"step {step.number}"
        if step.number in recipe.STEPS:
            recipe.STEPS[step.number](Tree(scratch.root))
        for command in step.commands:
            status, output = scratch.run(filled(command, recipe.WORDS), log)
            if status != 0:
                return [f"{at}: {command}: status {status}", *output.strip().splitlines()[-40:]], ""
            tests += re.findall(r"tests passed, \d+ tests failed out of (\d+)", output)
        changed = scratch.take_changes()
        globs = [filled(glob, recipe.WORDS) for glob in step.files()]
        unnamed = sorted(file for file in changed if not any(matching([file], glob) for glob in globs))
        if unnamed:
            return [f"{at} changes {file}, which it does not name" for file in unnamed], ""
        spare = [glob for glob in globs if not matching(changed, glob)]
        if spare and not step.text.startswith("If "):
            return [f"{at} names {glob}, which is not changed" for glob in spare], ""
        touched |= changed
    return [], f"{len(touched)} files, {' and '.join(tests)} tests passed"


def main(arguments):
    wanted = [argument for argument in arguments if argument != "--anew"] or list(NAMES)
    if set(wanted) - set(NAMES):
        sys.exit(__doc__)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # and tidy up
    logs = ROOT / "build" / "recipes"
    logs.mkdir(parents=True, exist_ok=True)
    if "--anew" in arguments:
        shutil.rmtree(logs / "scratch", ignore_errors=True)
    failed = False
    with tempfile.TemporaryDirectory() as run_time:
        scratch = Scratch(logs / "scratch", run_time)
        written = recipes((scratch.root / GUIDE).read_text(encoding="utf-8"))
        store = ROOT / "build" / "drawings"
        with open(logs / "configure.log", "w", encoding="utf-8") as log:
            if scratch.run(f"cmake --preset dev -DDRAWINGS_STORE={store}", log)[0] != 0:
                sys.exit(f"replay.py: CMake fails; {log.name} says why")
        for name in wanted:
            begin = time.monotonic()
            with open(logs / f"{name}.log", "w", encoding="utf-8") as log:
                if not written.get(name):
                    faults, said = [f"{GUIDE} has no such recipe"], ""
                else:
                    faults, said = replay(name, written[name], scratch, log)
            print(f"{name}: {'FAILED' if faults else said} ({time.monotonic() - begin:.0f} s)", flush=True)
            for fault in faults:
                print(f"    {fault}", flush=True)
            failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
