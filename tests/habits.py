#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""Finds what is written in two ways where the guide (.github/CONTRIBUTING.md) names one.

    habits.py [FOLDER]        the sources below FOLDER: app, ui, resources, translations and tests

Prints FILE:LINE and what is expected, one a line; ends with 1 where there is any. It first tries each habit on a line that
breaks it and on one that keeps it, so that a pattern that finds nothing is noticed.
"""
import re
import sys
from pathlib import Path

# Without those that return the rest of a range, such as unique: clang 14 does not compile them with Debian's library.
ALGORITHMS = ('any_of|all_of|none_of|find|find_if|find_if_not|count|count_if|sort|stable_sort|max_element|min_element|copy|'
              'copy_if|transform|lower_bound|upper_bound|binary_search|for_each|reverse')

# A pattern, what is expected instead, a line that breaks the habit, one that keeps it. Headers have no `using namespace`.
HABITS = [
    (r'\bQStringLiteral\(\s*(R?"[^"]*"|R"\w*\()', 'u"text"_s', 'f(QStringLiteral("a"));', 'f(QStringLiteral(MACRO));'),
    (r'\bQLatin1String(View)?\(\s*R?"(\\.|[^"\\])*"\s*\)', '"text"_L1', 'f(QLatin1String("a"));',
     r'QLatin1String("a\0b", 3)'),
    (r'\bstd::(' + ALGORITHMS + r')\(\s*([\w.>()-]+?)(\.|->)c?begin\(\),\s*\2\3c?end\(\)', 'std::ranges',
     'std::sort(list.begin(), list.end());', 'std::ranges::sort(list);'),
]


def faults(text):
    for pattern, expected, _, _ in HABITS:
        for match in re.finditer(pattern, text):
            yield text.count('\n', 0, match.start()) + 1, match[0].split('\n')[0], expected


def main():
    for pattern, _, breaks, keeps in HABITS:
        assert re.search(pattern, breaks) and not re.search(pattern, keeps), pattern
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent)
    files = [path for folder in ('app', 'ui', 'resources', 'translations', 'tests') for path in (root / folder).rglob('*.cpp')]
    assert files, f'{root}: no sources'
    found = [f'{path.relative_to(root)}:{line}: {what} … expected {expected}'
             for path in sorted(files) for line, what, expected in faults(path.read_text(encoding='utf-8'))]
    print(*found, f'{len(files)} files read, {len(found)} faults', sep='\n')
    sys.exit(bool(found))


main()
