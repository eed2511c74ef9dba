# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A format that nobody asked for: the headings and steps of the report as an Org file."""
import re

WORDS = {"FORMAT": "orgmode"}
HEADER = """\
// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
struct Report;

/// Headings and steps as Emacs Org reads them, with boxes to tick.
[[nodiscard]] QString toOrgMode(const Report &report);
"""
SOURCE = """\
// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "orgmode.h"

#include "document.h"

using namespace Qt::Literals::StringLiterals;

QString toOrgMode(const Report &report)
{
    QString text = u"#+TITLE: "_s + report.title + u'\\n';
    for (const Section &section : report.sections) {
        text += u"* "_s + section.title + u'\\n';
        for (const Block &block : section.blocks) {
            if (block.kind == Block::Kind::Item)
                text += (block.box == Block::Box::Ticked ? u"- [X] "_s : u"- [ ] "_s) + block.text + u'\\n';
        }
    }
    return text;
}
"""
TEST = """\
// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The report as an Org file.

#include "orgmode.h"
#include "reportsample.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

using namespace Qt::Literals::StringLiterals;

class TestOrgMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void holdsEverySection();
};

void TestOrgMode::holdsEverySection()
{
    const ReportSample sample;
    const Report report = sample.report(Texts(u"en"_s));
    const QString text = toOrgMode(report);
    QVERIFY(text.startsWith(u"#+TITLE: "_s + report.title));
    for (const Section &section : report.sections)
        QVERIFY2(text.contains(u"\\n* "_s + section.title + u'\\n'), qPrintable(section.title));
    QVERIFY(text.contains(u"\\n- [ ] "_s));
}

REGISTER_TEST(TestOrgMode)
#include "testorgmode.moc"
"""
DRAWING = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors -->
<!-- SPDX-License-Identifier: MIT -->
<!-- A sheet with stars before its lines. -->
<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">
  <g fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
    <path d="M4.5 3 H19.5 V21 H4.5 Z"/>
    <path d="M8 8 H9 M8 12 H9 M8 16 H9"/>
    <path d="M12 8 H16 M12 12 H16 M12 16 H16"/>
  </g>
</svg>
"""
CHINESE = {
    "Org files (*.org)": "Org 文件 (*.org)",
    "Save as Or&g…": "另存为 Org(&G)…",
    "Org…": "Org…",
    "Save the checklist as an Org file": "将清单另存为 Org 文件",
}


def write_it(tree):
    tree.write("app/report/orgmode.h", HEADER)
    tree.write("app/report/orgmode.cpp", SOURCE)


def add_row(tree):
    name = "app/report/outputformat.cpp"
    tree.replace(name, '#include "icalendar.h"\n', '#include "icalendar.h"\n#include "orgmode.h"\n')
    tree.replace(name, "QByteArray calendarOf(", "QByteArray orgModeOf(const OutputCase &output)\n{\n"
                 "    return toOrgMode(output.report()).toUtf8();\n}\n\nQByteArray calendarOf(")
    tree.after(name, r'^        \{u"csv"_s, .*\n',
               '        {u"org"_s, u"org"_s, QT_TRANSLATE_NOOP("Output", "Org files (*.org)"), &orgModeOf},\n')


def offer(tree):
    name = "ui/paper/output.cpp"
    text = tree.read(name)
    last = list(re.finditer(r"^        \{.*?\},\n(?=    \};\n    return all;)", text, re.MULTILINE | re.DOTALL))[-1]
    tree.write(name, text[:last.end()]
               + '        {u"org"_s, u"orgmode"_s, QT_TR_NOOP("Save as Or&g…"), QT_TR_NOOP("Org…"),\n'
               + '         QT_TR_NOOP("Save the checklist as an Org file")},\n' + text[last.end():])
    tree.write("resources/icons/drawings/orgmode.svg", DRAWING)
    tree.replace("tests/ui/look/testuiicons.cpp", "new next none open pdf", "new next none open orgmode pdf")


def translate(tree):
    tree.translate("translations/export-mode-wizard_zh_CN.ts", CHINESE)


def test(tree):
    tree.write("tests/app/report/testorgmode.cpp", TEST)
    tree.after("tests/app/report/CMakeLists.txt", r"^room_test\(TestLineOutput .*\n",
               "room_test(TestOrgMode LABEL quick COST 1)\n")


def say_so(tree):
    tree.replace("README.md", r"\|ics\|csv`", r"\|ics\|csv\|org`")


STEPS = {1: write_it, 2: add_row, 3: offer, 5: translate, 6: test, 7: say_so}
