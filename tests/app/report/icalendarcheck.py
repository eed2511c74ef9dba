# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A calendar library reads what the program writes, and finds the due dates that the program's decision names."""

import datetime
import json
import pathlib
import subprocess
import sys
import unittest
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # of the library's own code
import icalendar

ROOT = pathlib.Path(__file__).resolve().parents[3]
CASES = sorted((ROOT / "tests" / "cases").glob("*.json"))[::10]
LANGUAGES = sorted(path.stem.removeprefix("export-mode-wizard_") for path in (ROOT / "translations").glob("*.ts"))
EVENTS = ("loading", "export", "release", "payment", "claim")
PROGRAM = sys.argv.pop(1)


def run(case, form, language):
    call = [PROGRAM, "--decide", "-", "--format", form, "--language", language]
    done = subprocess.run(call, input=json.dumps(case).encode(), capture_output=True, check=False)
    if done.returncode or done.stderr:
        raise AssertionError(done.stderr.decode())
    return done.stdout


def events(case, language):
    calendar = icalendar.Calendar.from_ical(run(case, "ics", language))
    assert not calendar.errors, calendar.errors
    assert calendar["version"] == "2.0" and calendar["prodid"]
    return list(calendar.walk("VEVENT"))


def with_dates(path):
    """A golden case with an id, a name that needs escaping, and all dates known, so that most of its steps have a day."""
    case = json.loads(path.read_text(encoding="utf-8"))["case"]
    case["id"] = path.stem
    case["title"] = 'Teapots, "blue"; 茶壶 \\ 😀'
    case["dates"] = {event: str(datetime.date(2026, 12, 1 + 3 * at)) for at, event in enumerate(EVENTS)}
    return case


class Calendars(unittest.TestCase):
    def test_events_are_the_due_dates_of_the_decision(self):
        count = 0
        for path in CASES:
            for language in LANGUAGES:
                case = with_dates(path)
                decision = json.loads(run(case, "json", language))
                due = [item for item in decision["checklist"] if item["due"] and not item["done"]]
                found = events(case, language)
                with self.subTest(path.stem, language=language):
                    self.assertEqual([str(event.decoded("dtstart")) for event in found], [item["due"] for item in due])
                    for event, item in zip(found, due):
                        count += 1
                        self.says(event, item, case["title"])
        self.assertGreater(count, 100)
        print(f"{count} events are read with day, texts and reminders")

    def says(self, event, item, title):
        self.assertTrue(str(event["summary"]).startswith(item["title"]), event["summary"])
        self.assertTrue(str(event["summary"]).endswith(title), event["summary"])
        description = str(event["description"])
        for text in (item["detail"], item["who"], item["where"], *item["documents"], item["consequence"],
                     *(due["rule"] for due in item["dues"])):
            self.assertIn(text, description)
        self.assertIsInstance(event.decoded("dtstart"), datetime.date)
        self.assertNotIsInstance(event.decoded("dtstart"), datetime.datetime)
        self.assertEqual(event.decoded("dtstamp").utcoffset(), datetime.timedelta(0))
        self.assertEqual(event.decoded("dtstamp"), event.decoded("last-modified"))
        self.assertGreater(event["sequence"], 0)
        alarms = event.walk("VALARM")
        self.assertEqual([alarm["action"] for alarm in alarms], ["DISPLAY", "DISPLAY"])
        for alarm in alarms:
            self.assertLess(alarm.decoded("trigger"), datetime.timedelta(0))
            self.assertEqual(alarm["description"], event["summary"])

    def test_a_second_file_replaces_the_first(self):
        """Another language, name and day make the same entries with later stamps; another case makes others."""
        path = max(CASES, key=lambda each: len(events(with_dates(each), "en")))
        case = with_dates(path)
        first = events(case, "en")
        case["title"] = "Another name"
        case["dates"]["export"] = "2026-12-20"
        second = events(case, "zh_CN")
        uids = [str(event["uid"]) for event in first]
        self.assertGreater(len(uids), 3)
        self.assertEqual(len(set(uids)), len(uids))
        self.assertEqual([str(event["uid"]) for event in second], uids)
        self.assertNotEqual([event["summary"] for event in first], [event["summary"] for event in second])
        for before, after in zip(first, second):
            self.assertGreaterEqual(after["sequence"], before["sequence"])
        case["id"] = "another"
        self.assertTrue(set(uids).isdisjoint(str(event["uid"]) for event in events(case, "en")))
        print(f"{len(uids)} entries of {path.stem} keep their ids")


if __name__ == "__main__":
    sys.stderr = sys.stdout
    unittest.main()
