#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Walks golden cases from the start page to the saved PDF as a screen reader's user does: through AT-SPI alone.

walk.py PROGRAM CASE.json … — each case in a program of its own, on the display and buses of the environment."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata

import pyatspi

from focusgiver import FocusGiver
from reader import BUTTON, FOCUSED, Reader
from surroundings import PATIENCE, Failure


def rules_of(program, folder):
    """The rules in force, as the program itself writes them: what it asks, and how it calls the answers."""
    path = os.path.join(folder, "rules.json")
    subprocess.run([program, "--export-rules", path], check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)
    with open(path, encoding="utf-8") as file:
        return json.load(file)["rules"]


class Walk:
    """One case, walked in one program."""

    def __init__(self, rules, case, reader, folder):
        self.pages = rules["questions"]["pages"]
        self.modes = {mode["id"]: mode for mode in rules["modes"]["modes"]}
        self.markets = {market["id"]: market["name"] for market in rules["markets"]["markets"]}
        self.answers = case["case"]["answers"]
        self.unsure = case["case"].get("unsure", {})
        self.mode = case["expect"]["mode"]
        self.reader = reader
        self.pdf = os.path.join(folder, "walked.pdf")
        self.refused = False
        self.told_of_modes = False

    def run(self):
        self.go_on("New case")
        while not self.is_result():
            self.answer(self.arrive())
            self.go_on("Next")
        self.read_result()
        if not self.told_of_modes:
            raise Failure("no mode was told to be ruled out on the way")
        self.save()

    def go_on(self, button):
        self.told_of_modes = self.told_of_modes or any(each.is_status and each.name.startswith("Ruled out: ")
                                                       for each in self.reader.heard)
        self.reader.forget()
        self.reader.press(button)

    def is_result(self):
        """Whether the result has come, after Next or New case: something tells of a page, whichever it is."""
        return self.reader.expect_status("the page or the result", lambda name: name.startswith(
            ("Step ", "Result: "))).name.startswith("Result: ")

    def arrive(self):
        """Hears which page has come: its title in the status line, and the focus in a group named as a question."""
        status = self.reader.expect_status("the page", lambda name: name.startswith("Step "))
        title = re.match(r"Step \d+ of \d+: (.*?)\. ", status.name).group(1)
        page = next((each for each in self.pages if each["title"] == title), None)
        if page is None:
            return None  # the particulars: nothing has to be answered
        texts = [question["text"] for question in page["questions"]]
        self.reader.expect(f"the focus in a question of “{title}”", lambda each: each.kind.startswith(FOCUSED)
                           and any(fits_text(text, group) for text in texts for group in each.groups))
        return page

    def answer(self, page):
        if page is None:
            return
        # An answer may bring another question of the page, always further down.
        for question in page["questions"]:
            group = next((thing for name, thing in self.reader.groups().items()
                          if fits_text(question["text"], name)), None)
            if group is None:
                continue
            if not self.refused:
                self.refuse(question)
            self.give(question, group)

    def refuse(self, question):
        """Next without an answer: the focus goes to the field, which tells what is missing."""
        self.refused = True
        self.reader.go_to(self.reader.find("Next", BUTTON))
        self.reader.forget()
        self.reader.press("Next")
        self.reader.expect("the focus on the faulty field, described by its fault",
                           lambda each: each.kind.startswith(FOCUSED)
                           and each.description.startswith("Choose one answer.")
                           and any(fits_text(question["text"], group) for group in each.groups))
        self.reader.expect_status("the number of faults", lambda name: "missing or wrong" in name)

    def give(self, question, group):
        if question["id"] not in self.answers:
            raise Failure(f"the case has no answer to “{question['text']}”")
        answer = self.answers[question["id"]]
        kind = question["type"]
        if answer is None:
            self.reader.tick("Not sure about any of these" if kind == "set" else "Not sure", group)
        elif kind == "yes-no":
            self.reader.tick("Yes" if answer else "No", group)
        elif kind == "set":
            self.give_members(question, group, answer)
        elif kind == "rates":
            for currency, rate in answer.items():
                self.write(group, lambda name, code=currency: name.endswith(" " + code), rate)
        elif kind == "choice" and question.get("optionsFrom") != "markets":
            option = next(each for each in question["options"] if each["id"] == answer)
            self.reader.tick(option["text"], group)
        else:
            text = self.markets.get(answer, answer) if kind == "choice" else str(answer)
            self.write(group, lambda name: True, text)

    def give_members(self, question, group, members):
        options = {each["id"]: each["text"] for each in question["options"]}
        for member in members:
            self.reader.tick(options[member], group)
        for member in self.unsure.get(question["id"], []):
            self.reader.tick("Not sure: " + options[member], group)
        if not members and not self.unsure.get(question["id"]):
            self.reader.tick("None of these", group)

    def write(self, group, named, text):
        field = self.reader.wait(f"a field in “{group.name}”", lambda: next(
            (thing for thing in self.reader.all(group)
             if "EditableText" in pyatspi.listInterfaces(thing) and named(thing.name)), None))
        # Whoever writes comes to the field and goes on from it; then a list looks up what was written.
        self.reader.go_to(field)
        self.reader.write(field, text)
        self.reader.go_to(self.reader.find("Next", BUTTON))

    def read_result(self):
        """The result is told twice: by the status line, and by the focus on the heading."""
        said = self.mode or "Supervision mode not settled yet"
        self.reader.expect_status(f"the result “{said}”", lambda name: name.startswith(f"Result: {said}"))
        self.reader.expect(f"the focus on the result “{said}”", lambda each: each.kind.startswith(FOCUSED)
                           and each.name.startswith(said))

    def save(self):
        self.reader.press("Save the checklist as a PDF file")
        self.say_where("Save the checklist", self.pdf)
        self.reader.wait("the dialog to close", lambda: self.reader.look("Save the checklist") is None)
        self.check_pdf(self.pdf)

    def say_where(self, title, path):
        """Gives the name of a file to a dialog that asks where to save."""
        dialog = self.reader.find(title, role=None)
        field = self.reader.find("File name:", within=dialog, role=pyatspi.ROLE_TEXT)
        self.reader.write(field, path)
        self.reader.press("Save", within=dialog)

    def check_pdf(self, path):
        self.reader.wait(f"the file {path}", lambda: os.path.exists(path) and os.path.getsize(path) > 0)
        text = self.reader.wait("the text of the PDF file", lambda: text_of_pdf(path))
        wanted = [self.mode, self.modes[self.mode]["official"]] if self.mode else ["not settled yet"]
        for each in wanted:
            if plain(each) not in plain(text):
                raise Failure(f"the PDF file does not say “{each}”")


def fits_text(rule_text, shown):
    """Whether a text of the rules, with its placeholders filled, is what is shown."""
    return re.fullmatch(".*".join(map(re.escape, re.split(r"\{[^}]*\}", rule_text))), shown) is not None


def text_of_pdf(path):
    made = subprocess.run(["pdftotext", path, "-"], check=False, capture_output=True, text=True, timeout=PATIENCE)
    return made.stdout if made.returncode == 0 else None


def plain(text):
    """Without white space, and with the look-alikes that pdftotext gives for Chinese characters folded."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def walk(program, rules, path, focus, folder):
    """Walks the case of a file in a program of its own."""
    with open(path, encoding="utf-8") as file:
        case = json.load(file)
    begun = time.monotonic()
    # Its own data: what the last one, which is terminated, had not saved is not offered to this one.
    data = os.path.join(os.environ["XDG_DATA_HOME"], os.path.basename(path))
    running = subprocess.Popen([program, "-platform", "xcb"], env=dict(os.environ, XDG_DATA_HOME=data))
    try:
        reader = Reader(focus.give, lambda: running.poll() is None)
        reader.find_program("export-mode-wizard")
        Walk(rules, case, reader, folder).run()
    finally:
        running.terminate()
        running.wait()
    print(f"{os.path.basename(path)}: {case['expect']['mode'] or 'open'}, walked and saved in "
          f"{time.monotonic() - begun:.1f} s", flush=True)


def main():
    program, *cases = sys.argv[1:]
    focus = FocusGiver(os.environ["DISPLAY"])
    with tempfile.TemporaryDirectory() as folder:
        rules = rules_of(program, folder)
        for path in cases:
            try:
                with tempfile.TemporaryDirectory(dir=folder) as own:
                    walk(program, rules, path, focus, own)
            except Failure as failure:
                print(f"{os.path.basename(path)}: {failure}")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
