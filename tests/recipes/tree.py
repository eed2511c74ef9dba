# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Changes files as a person would with an editor: what is to be changed must be there, and once."""
import json
import re
import sys
import xml.sax.saxutils

ESCAPES = {'"': "&quot;", "'": "&apos;"}  # besides & < >, as lupdate writes them


class Tree:
    """The files of a source tree."""

    def __init__(self, root):
        self.root = root
        sys.path.insert(0, str(root / "tests"))
        import addanswer  # of that tree
        sys.path.pop(0)
        self._json = addanswer

    def read(self, name):
        return (self.root / name).read_text(encoding="utf-8")

    def write(self, name, text):
        (self.root / name).write_text(text, encoding="utf-8")

    def replace(self, name, old, new):
        text = self.read(name)
        if text.count(old) != 1:
            raise ValueError(f"{name}: {old!r} stands there {text.count(old)} times, not once")
        self.write(name, text.replace(old, new))

    def after(self, name, pattern, new):
        """Writes `new` behind the lines that match, in whole."""
        text = self.read(name)
        found = list(re.finditer(pattern, text, re.MULTILINE))
        if len(found) != 1:
            raise ValueError(f"{name}: {pattern!r} is found {len(found)} times, not once")
        self.write(name, text[:found[0].end()] + new + text[found[0].end():])

    def raise_version(self):
        """Of the rules."""
        name = "resources/rules/meta.json"
        self.replace(name, self.json(name)["version"], "2027.1.1")

    def json(self, name):
        return json.loads(self.read(name))

    def add_to_list(self, name, path, new, behind=None):
        """Adds an entry to a list in a JSON file, at its end or behind the entry of that id, and leaves the rest as it is.

        `path` leads to the list: keys, and ids of entries of lists."""
        text = self.read(name)
        at = self._json.after_space(text, 0)
        for step in path:
            at = self._inside(text, at, step)
        entries = self._json.entries(text, at)
        place = next((each for each in entries if behind and self._id(text, each) == behind), None if behind else entries[-1])
        if place is None:
            raise ValueError(f"{name}: no {behind} in {'/'.join(path)}")
        indent = text[:place[1]].rpartition("\n")[2]
        body = json.dumps(new, ensure_ascii=False, indent=1).replace("\n", "\n" + indent)
        self.write(name, text[:place[3]] + ",\n" + indent + body + text[place[3]:])

    def _id(self, text, entry):
        return json.loads(text[entry[2]:entry[3]]).get("id")

    def _inside(self, text, at, step):
        for entry in self._json.entries(text, at):
            if entry[0] == step or (text[at] == "[" and self._id(text, entry) == step):
                return entry[2]
        raise ValueError(f"there is no {step}")

    def translate(self, name, translations):
        """Finishes each text of a .ts file that is not translated yet."""
        def finished(match):
            english = xml.sax.saxutils.unescape(match[2], {escape: sign for sign, escape in ESCAPES.items()})
            if english not in translations:
                raise ValueError(f"{name}: nobody has translated {english!r}")
            return match[1] + "<translation>" + xml.sax.saxutils.escape(translations[english], ESCAPES) + "</translation>"
        self.write(name, re.sub(r"(<source>([^<]*)</source>\s*(?:<[a-z]*comment>[^<]*</[a-z]*comment>\s*)*)"
                                r"<translation type=\"unfinished\"></translation>", finished, self.read(name)))

    def copy_case(self, old, new, **changes):
        """Writes a golden case that is another one but for `about`, some answers, and what is expected and cited."""
        case = self.json(f"tests/cases/{old}.json")
        case["about"] = changes["about"]
        case["case"]["title"] = new.replace("-", " ").capitalize()
        case["case"]["answers"].update(changes.get("answers", {}))
        for part in ("expect", "cites"):
            for key, value in changes.get(part, {}).items():
                if isinstance(value, dict) and isinstance(case[part].get(key), dict):
                    case[part][key].update(value)
                else:
                    case[part][key] = value
        self.write(f"tests/cases/{new}.json", json.dumps(case, ensure_ascii=False, indent=2) + "\n")
