#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Compares what two builds of the program write, byte for byte.

Every golden case, file case and example is decided by both in each format and language, and the rules are checked, listed
and written as a book. For a change that must not change anything a person sees.

Usage: sameoutput.py OLD NEW

OLD, NEW: the program export-mode-wizard of either build. Exit status 1 where anything differs.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FORMATS = ("text", "json", "html", "ics", "csv")
LANGUAGES = ("en", "zh_CN")
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
STAMP = re.compile(rb"^(DTSTAMP|SEQUENCE|LAST-MODIFIED):.*$", re.MULTILINE)  # when a calendar was written


def run(program, arguments, home):
    """What a call leaves behind: its status and both streams."""
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                          env={**ENVIRONMENT, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home})
    named = [stream.replace(os.fsencode(program), b"PROGRAM") for stream in (done.stdout, done.stderr)]
    return done.returncode, STAMP.sub(rb"\1", named[0]), named[1]


def calls(folder):
    """The calls to compare, with what each is of. Golden cases carry their answers inside."""
    cases = sorted((ROOT / "resources" / "cases").glob("*.exportcase"))
    for golden in sorted([*(ROOT / "tests" / "cases").glob("*.json"), *(ROOT / "tests" / "filecases").glob("*.json")]):
        case = folder / f"{golden.parent.name}-{golden.name}"
        case.write_text(json.dumps(json.loads(golden.read_text(encoding="utf-8"))["case"]), encoding="utf-8")
        cases.append(case)
    for case in cases:
        for form in FORMATS:
            for language in LANGUAGES:
                yield form, ["--decide", str(case), "--format", form, "--language", language]
    yield "check", ["--check-rules"]
    for form in ("markdown", "csv"):
        for language in LANGUAGES:
            yield "exclusions", ["--check-rules", "--exclusions", "--format", form, "--language", language]
    for language in LANGUAGES:
        yield "rule book", ["--rule-book", "BOOK", "--language", language]
        yield "bundle", ["--export-rules", "BUNDLE", "--language", language]
        yield "help", ["--help", "--language", language]


def outcome(program, arguments, folder, number):
    """What a call writes, with the file that it names, if any."""
    files = {"BOOK": folder / f"book-{number}.html", "BUNDLE": folder / f"bundle-{number}.json"}
    told = [str(files.get(argument, argument)) for argument in arguments]
    status, out, err = run(program, told, str(folder))
    written = b"".join(file.read_bytes() for file in files.values() if file.exists())
    for file in files.values():
        file.unlink(missing_ok=True)
    return status, out, err, written


def main(old, new):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        todo = list(calls(folder))
        same, differ = {}, []
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            def both(entry):
                number, (_, arguments) = entry
                return [outcome(program, arguments, folder, number) for program in (old, new)]
            for (kind, arguments), (before, after) in zip(todo, pool.map(both, enumerate(todo))):
                if before == after:
                    same[kind] = same.get(kind, 0) + 1
                else:
                    differ.append(" ".join(arguments))
        for kind, count in same.items():
            print(f"{kind}: {count} the same")
        for call in differ:
            print(f"differs: {call}")
        print(f"{sum(same.values())} the same, {len(differ)} differ")
        return 1 if differ else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
