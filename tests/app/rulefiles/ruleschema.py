# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""The schema of the rule files accepts the shipped rules, and refuses damage where it is."""

import copy
import json
import pathlib
import sys
import unittest
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # of the validator's own code, which differs between releases
import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent
RESOURCES = FOLDER.parents[2] / "resources"
MARKER = object()


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


SCHEMA = read(RESOURCES / "rules.schema.json")
FILES = {path.name: read(path) for path in sorted((RESOURCES / "rules").glob("*.json"))}
# Each with the path of a value ("#x": the entry whose id is x), what it becomes (nothing: taken out), the problem that the
# program's loader must tell (testrules.cpp), and the place, if it is another, and the keyword at which the schema refuses.
DAMAGES = read(FOLDER / "ruledamage.json")

# What only a bundle can have wrong: its name, path, new value (none: taken out), place and refusing keyword.
BUNDLE_DAMAGES = [
    ("another format", ["format"], "rules", ["format"], "const"),
    ("a newer version", ["version"], 99, ["version"], "const"),
    ("a version as text", ["version"], "1", ["version"], "const"),
    ("no version", ["version"], MARKER, [], "required"),
    ("no rules", ["rules"], MARKER, [], "required"),
    ("rules that are a list", ["rules"], [], ["rules"], "type"),
    ("a file left out", ["rules", "holidays"], MARKER, ["rules"], "required"),
    ("a file too many", ["rules", "colours"], {}, ["rules"], "additionalProperties"),
    ("a file under its file name", ["rules", "modes.json"], {}, ["rules"], "additionalProperties"),
    ("an unknown member", ["author"], "me", [], "additionalProperties"),
    ("texts that are a list", ["texts"], [], ["texts"], "type"),
    ("a language that is none", ["texts", "Chinese"], {}, ["texts"], "pattern"),
    ("an empty translation", ["texts", "zh_CN", "Sign"], "", ["texts", "zh_CN", "Sign"], "pattern"),
    ("a translation that is a number", ["texts", "zh_CN", "Sign"], 1, ["texts", "zh_CN", "Sign"], "type"),
]


def validator(schema):
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker(["date"]))


def of_file(name):
    """The validator of one file alone, not found by its members."""
    return validator({"$ref": f"#/definitions/{name.removesuffix('.json')}", "definitions": SCHEMA["definitions"]})


def bundle():
    rules = {name.removesuffix(".json"): copy.deepcopy(content) for name, content in FILES.items()}
    return {"format": "export-mode-rules", "version": 1, "rules": rules, "texts": {"zh_CN": {"Sign": "签字"}}}


def resolve(value, path):
    """The steps of a path with "#id" replaced by the index of that entry and "+" by the one after the last."""
    steps = []
    for step in path:
        if isinstance(value, list):
            if step.startswith("#"):
                index = next(i for i, entry in enumerate(value) if entry.get("id") == step[1:])
            else:
                index = len(value) if step == "+" else int(step)
            value = value[index] if index < len(value) else None
            steps.append(index)
        else:
            value = value.get(step) if isinstance(value, dict) else None
            steps.append(step)
    return steps


def changed(value, steps, to):
    """A copy with what stands at the steps replaced, or taken out for MARKER."""
    if not steps:
        return to
    result = copy.copy(value)
    step = steps[0]
    if len(steps) == 1 and to is MARKER:
        del result[step]
    elif isinstance(result, list) and step == len(result):
        result.append(to)
    else:
        inner = result.get(step) if isinstance(result, dict) else result[step]
        result[step] = changed(inner, steps[1:], to)
    return result


def refusals(errors):
    return sorted({("/".join(map(str, error.absolute_path)), str(error.validator).lower()) for error in errors})


class RuleSchema(unittest.TestCase):
    def refuses(self, checker, value, at, keyword):
        found = refusals(checker.iter_errors(value))
        places = {"/".join(map(str, at))}
        if keyword == "false":  # no keyword refuses it, and some releases name what it stands in
            keyword = "none"
            places |= {"/".join(map(str, at[:-1]))}
        self.assertTrue(found and {path for path, _ in found} <= places, (found, places))
        self.assertIn(keyword.lower(), {word for _, word in found})

    def test_schema_is_valid(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)

        def walk(node, path):
            if isinstance(node, dict):
                reference = node.get("$ref")
                if isinstance(reference, str):
                    self.assertIn(reference.removeprefix("#/definitions/"), SCHEMA["definitions"], path)
                    used.add(reference.removeprefix("#/definitions/"))
                if node.get("type") in ("object", ["object", "null"]) and "properties" in node:
                    self.assertIs(node.get("additionalProperties"), False, path)
                    for name, member in node["properties"].items():
                        # An editor shows it when the mouse rests on the member or when it is offered.
                        meant = SCHEMA["definitions"].get(member.get("$ref", "").removeprefix("#/definitions/"), {})
                        self.assertIn("description", {**meant, **member}, f"{path}/{name}")
                        members.append(name)
                for key, inner in node.items():
                    walk(inner, f"{path}/{key}")
            elif isinstance(node, list):
                for inner in node:
                    walk(inner, path)

        used, members = set(), []
        walk(SCHEMA, "")
        self.assertEqual(used, set(SCHEMA["definitions"]))
        print(f"{len(SCHEMA['definitions'])} definitions, all used; {len(members)} members, all described")

    def test_shipped_rules_are_valid(self):
        self.assertEqual(len(FILES), 13)
        root = validator(SCHEMA)
        for name, content in FILES.items():
            with self.subTest(name):
                self.assertEqual(refusals(of_file(name).iter_errors(content)), [])
                self.assertEqual(refusals(root.iter_errors(content)), [])
                schema = (RESOURCES / "rules" / content["$schema"]).resolve()
                self.assertEqual(schema, RESOURCES / "rules.schema.json")
        self.assertEqual(refusals(root.iter_errors(bundle())), [])
        plain = bundle()
        del plain["texts"]
        for content in plain["rules"].values():
            del content["$schema"]
        self.assertEqual(refusals(root.iter_errors(plain)), [])
        print(f"{len(FILES)} rule files and the bundle of them are valid")

    def test_damage_is_refused_where_it_is(self):
        names = [damage["name"] for damage in DAMAGES]
        self.assertEqual(len(names), len(set(names)))
        root = validator(SCHEMA)
        keywords = set()
        for index, damage in enumerate(DAMAGES):
            with self.subTest(damage["name"]):
                name, *path = damage["path"].split("/")
                content = FILES[name]
                wrong = changed(content, resolve(content, path), damage["to"] if "to" in damage else MARKER)
                at = resolve(content, damage.get("at", damage["path"]).split("/")[1:])
                self.refuses(of_file(name), wrong, at, damage["keyword"])
                # As an editor sees it, which knows the file by its members only …
                if isinstance(wrong, dict):
                    self.refuses(root, wrong, at, damage["keyword"])
                # … and inside a bundle, where reading the other files takes its time.
                if index % 7 == 0:
                    key = name.removesuffix(".json")
                    whole = changed(bundle(), ["rules", key], wrong)
                    self.refuses(root, whole, ["rules", key, *at], damage["keyword"])
                keywords.add(damage["keyword"])
        self.assertGreaterEqual(len(DAMAGES), 40)
        print(f"{len(DAMAGES)} kinds of damage to a file are refused where they are, by {len(keywords)} keywords")

    def test_damage_to_a_bundle_is_refused_where_it_is(self):
        root = validator(SCHEMA)
        for name, path, to, at, keyword in BUNDLE_DAMAGES:
            with self.subTest(name):
                self.refuses(root, changed(bundle(), path, to), at, keyword)
        for nothing in ({}, [], None, "rules", 1):
            self.assertFalse(root.is_valid(nothing), nothing)
        print(f"{len(BUNDLE_DAMAGES)} kinds of damage to a bundle are refused where they are")

    def test_every_member_is_guarded(self):
        """Whatever value of a file is replaced by an object that fits nowhere, or by null, is refused."""
        tried = 0

        def paths(value, path):
            yield path
            items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            for key, inner in items:
                yield from paths(inner, [*path, key])

        for name, content in FILES.items():
            checker = of_file(name)
            # Prime, so that every depth and kind of member is met; small files are tried in full.
            everything = list(paths(content, []))
            for path in everything if len(everything) < 200 else everything[::29]:
                for to in ({"surprise": 1}, None):
                    if to is None and path[-1:] == ["exception"]:
                        continue
                    tried += 1
                    self.assertFalse(checker.is_valid(changed(content, path, to)), f"{name} {path} {to}")
        print(f"{tried} values replaced by something that fits nowhere are refused")


if __name__ == "__main__":
    sys.stderr = sys.stdout
    unittest.main()
