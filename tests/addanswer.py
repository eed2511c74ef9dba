#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Answers a new question in the golden cases and examples that are asked it.

Usage: addanswer.py [--program PROGRAM] [--dry-run] QUESTION VALUE

QUESTION: the id of a question that the built program knows
VALUE: the answer as JSON, such as false, 3 or ["licence"]; what is no JSON is an option's id
PROGRAM: build/dev/ui/export-mode-wizard, unless named

Each case in tests/cases, tests/filecases and resources/cases is decided by the program. Where the question is open, the
answer is written into the file, in the order of the questions; the rest of the file stays as it is. A case that stops at an
earlier question stays as it is, too: nobody gets as far as to answer, and a golden case names the question among those it
expects to be open. All other expectations are left to you: change those that the answer changes.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
FOLDERS = (("tests/cases", "*.json"), ("tests/filecases", "*.json"), ("resources/cases", "*.exportcase"))
AT_ONCE = 60  # of the 200 lines that a case may have
DECODER = json.JSONDecoder()


def questions():
    """The questions in the order in which they are asked."""
    pages = json.loads((ROOT / "resources/rules/questions.json").read_text(encoding="utf-8"))["pages"]
    return [question for page in pages for question in page["questions"]]


def after_space(text, at):
    while text[at].isspace():
        at += 1
    return at


def entries(text, at):
    """Of the object or list that begins at `at`: (key or number, where the entry begins, where its value begins and ends)."""
    close = "}" if text[at] == "{" else "]"
    found, at = [], after_space(text, at + 1)
    while text[at] != close:
        begin, key = at, len(found)
        if close == "}":
            key, at = DECODER.raw_decode(text, at)
            at = after_space(text, after_space(text, at) + 1)
        end = DECODER.raw_decode(text, at)[1]
        found.append((key, begin, at, end))
        at = after_space(text, end)
        if text[at] == ",":
            at = after_space(text, at + 1)
    return found


def inside(text, at, key):
    """Where the value of that key begins."""
    return next((value for name, _, value, _ in entries(text, at) if name == key), None)


def places_of_answers(text):
    """Where the answers of the case begin, one for each of its lines."""
    case = after_space(text, 0)
    case = inside(text, case, "case") or case
    lines = inside(text, case, "lines")
    if lines is None:
        return [inside(text, case, "answers")]
    return [inside(text, value, "answers") for _, _, value, _ in entries(text, lines)]


def with_answer(text, at, question, value, order):
    """The text with one more answer in the object at `at`, behind those to earlier questions."""
    answer = f"{json.dumps(question)}: {json.dumps(value, ensure_ascii=False)}"
    given = entries(text, at)
    if not given:
        return text[:at + 1] + answer + text[at + 1:]
    gap = text[at + 1:given[0][1]]
    earlier = [end for key, _, _, end in given if key in order and order.index(key) < order.index(question)]
    if not earlier:
        return text[:at + 1] + gap + answer + "," + text[at + 1:]
    return text[:earlier[-1]] + "," + (gap or " ") + answer + text[earlier[-1]:]


def with_open_question(text, question, order):
    """The text with one more question that a golden case expects to be open, in the order of asking."""
    expect = inside(text, after_space(text, 0), "expect")
    at = expect and inside(text, expect, "openQuestions")
    if not at:
        return text
    listed = [(json.loads(text[begin:end]), end) for _, begin, _, end in entries(text, at)]
    earlier = [end for other, end in listed if order.index(other) < order.index(question)]
    if earlier:
        return text[:earlier[-1]] + ", " + json.dumps(question) + text[earlier[-1]:]
    return text[:at + 1] + json.dumps(question) + (", " if listed else "") + text[at + 1:]


class Case:
    """A file, and its shipment lines as the program takes them: one, unless the case lists several."""

    def __init__(self, file, date):
        self.file = file
        self.text = file.read_text(encoding="utf-8")
        whole = json.loads(self.text)
        case = whole.get("case", whole)
        self.lines = [{key: line[key] for key in ("answers", "unsure") if key in line}
                      for line in case.get("lines", [case])]
        for line in self.lines:
            if "today" in whole:
                line["answers"].setdefault(date, whole["today"])  # a date that is left open

    def answered(self, still_open, question, value, order):
        """Its text with the answer wherever it is asked for."""
        text = self.text
        for line, questions_left, at in reversed(list(zip(self.lines, still_open, places_of_answers(self.text)))):
            if question not in questions_left:
                continue
            earlier = order[:order.index(question)]
            if any(each in questions_left and each not in line["answers"] for each in earlier):
                text = with_open_question(text, question, order)
            else:
                text = with_answer(text, at, question, value, order)
        return text


def open_questions(program, cases):
    """For each case, what the program still asks in each of its lines. All of them are lines of one case to it."""
    lines = [{"id": f"line-{at}", "title": "", **line}
             for at, line in enumerate(line for case in cases for line in case.lines)]
    with tempfile.TemporaryDirectory() as home:
        run = subprocess.run([program, "--decide", "-", "--format", "json", "--language", "en"], capture_output=True,
                             input=json.dumps({"format": "export-mode-case", "version": 1, "title": "", "lines": lines}),
                             text=True, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen",
                                                          "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": home,
                                                          "XDG_DATA_HOME": home})
    if run.returncode != 0:
        if len(cases) == 1:
            raise ValueError(f"{cases[0].file.relative_to(ROOT)}: {run.stderr.strip()}")
        half = len(cases) // 2
        return open_questions(program, cases[:half]) + open_questions(program, cases[half:])
    decision = json.loads(run.stdout)
    asked = iter([line["openQuestions"] for line in decision.get("lines", [decision])])
    return [[next(asked) for _ in case.lines] for case in cases]


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("Usage: "))
    parser.add_argument("--program", default=str(ROOT / "build/dev/ui/export-mode-wizard"))
    parser.add_argument("--dry-run", action="store_true", help="only name the files")
    parser.add_argument("question")
    parser.add_argument("value")
    call = parser.parse_args()
    if call.question not in [each["id"] for each in questions()]:
        sys.exit(f"addanswer.py: no question {call.question} in resources/rules/questions.json")
    try:
        value = json.loads(call.value)
    except ValueError:
        value = call.value

    order = [each["id"] for each in questions()]
    date = next(each["id"] for each in questions() if each["type"] == "date")
    cases = [Case(file, date) for folder, pattern in FOLDERS for file in sorted((ROOT / folder).glob(pattern))]
    changed = 0
    try:
        for at in range(0, len(cases), AT_ONCE):
            some = cases[at:at + AT_ONCE]
            for case, still_open in zip(some, open_questions(call.program, some)):
                text = case.answered(still_open, call.question, value, order)
                if text == case.text:
                    continue
                changed += 1
                if call.dry_run:
                    print(case.file.relative_to(ROOT))
                else:
                    case.file.write_text(text, encoding="utf-8")
    except (OSError, ValueError) as fault:
        sys.exit(f"addanswer.py: {fault}")
    print(f"{call.question}: asked or open in {changed} of {len(cases)} cases")
    return 0


if __name__ == "__main__":
    sys.exit(main())
