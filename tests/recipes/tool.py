# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A tool that nobody needs: a dialog that counts answers and steps."""
import re

WORDS = {"TOOL": "figures"}
HEADER = """\
// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tooldialog.h"

class Session;
class TextLabel;

/// How much there is to the case: the number of its answers and steps.
class FiguresDialog : public ToolDialog
{
    Q_OBJECT

public:
    FiguresDialog(const Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Session &m_session;
    TextLabel *const m_answers;
    TextLabel *const m_steps;
};
"""
SOURCE = """\
// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "figuresdialog.h"

#include "session.h"
#include "textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FiguresDialog::FiguresDialog(const Session &session, QWidget *parent)
    : ToolDialog(u"figures"_s, parent), m_session(session), m_answers(new TextLabel(TextLabel::Role::Body)),
      m_steps(new TextLabel(TextLabel::Role::Body))
{
    content()->addWidget(m_answers);
    content()->addWidget(m_steps);
    content()->addStretch(1);
    retranslate();
}

void FiguresDialog::changeEvent(QEvent *event)
{
    ToolDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FiguresDialog::retranslate()
{
    const Texts &texts = m_session.texts();
    setTexts(tr("Figures"), tr("How much there is to this case."));
    m_answers->setText(tr("Answers given: %1").arg(texts.number(int(m_session.answers().given.size()))));
    m_steps->setText(tr("Steps and notes: %1").arg(texts.number(int(m_session.decision().checklist.size()))));
}
"""
DRAWING = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors -->
<!-- SPDX-License-Identifier: MIT -->
<!-- Three bars of a chart. -->
<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">
  <g fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
    <path d="M3 20.5 H21"/>
    <path d="M5 20.5 V12 H9 V20.5"/>
    <path d="M10 20.5 V4 H14 V20.5"/>
    <path d="M15 20.5 V8 H19 V20.5"/>
  </g>
</svg>
"""
TEST = """\
// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The figures of a case.

#include "figuresdialog.h"
#include "goldencase.h"
#include "session.h"
#include "testprogram.h"
#include "textlabel.h"
#include "wizarddriver.h"

class TestUiFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void countsAnswers();
};

void TestUiFigures::countsAnswers()
{
    using namespace Qt::Literals::StringLiterals;
    Testing::quietenPlatform();
    Language language(Testing::rules());
    language.use(u"en"_s);
    const GoldenCase golden = Testing::goldenCase(u"b2b-through-broker"_s);
    Session session(Testing::loadedRules(), language, golden.today);
    session.load(golden.data);
    const FiguresDialog dialog(session, nullptr);
    QStringList told;
    for (const TextLabel *label : dialog.findChildren<TextLabel *>())
        told << label->text();
    QVERIFY(told.contains(u"Answers given: %1"_s.arg(golden.data.answers.given.size())));
}

REGISTER_TEST(TestUiFigures)
#include "testuifigures.moc"
"""
CHINESE = {
    "Figures": "数字",
    "How much there is to this case.": "这个案例有多少内容。",
    "Answers given: %1": "已回答：%1",
    "Steps and notes: %1": "步骤和说明：%1",
    "Fi&gures…": "数字(&G)…",
    "Figures…": "数字…",
    "Count what there is to the case": "统计案例内容",
}


def write_dialog(tree):
    tree.write("ui/tools/figuresdialog.h", HEADER)
    tree.write("ui/tools/figuresdialog.cpp", SOURCE)


def offer(tree):
    header, source = "ui/tools/resulttools.h", "ui/tools/resulttools.cpp"
    tree.replace(header, "    QAction *const m_timeline;\n", "    QAction *const m_timeline;\n    QAction *const m_figures;\n")
    count = int(re.search(r"first\((\d+)\)", tree.read(header))[1])
    tree.replace(header, f"first({count})", f"first({count + 1})")
    tree.replace(source, '#include "comparedialog.h"\n', '#include "comparedialog.h"\n#include "figuresdialog.h"\n')
    text = tree.read(source)
    made = re.search(r'm_timeline\((\w+)\(.*?\)\),\s', text)
    say = re.search(r'^    (\w+)\(m_timeline, tr', text, re.MULTILINE)[1]
    tree.replace(source, made[0], f'{made[0].rstrip()}\n      m_figures({made[1]}(u"figures"_s)),\n      ')
    tree.after(source, r"^    connect\(m_timeline, .*\n",
               "    connect(m_figures, &QAction::triggered, this, [this] { FiguresDialog(m_session, m_window).exec(); });\n")
    tree.after(source, rf"^    {say}\(m_timeline, .*\n",
               f'    {say}(m_figures, tr("Fi&gures…"), tr("Figures…"), tr("Count what there is to the case"));\n')


def draw(tree):
    tree.write("resources/icons/drawings/figures.svg", DRAWING)
    tree.replace("tests/ui/look/testuiicons.cpp", "cross document expand fit", "cross document expand figures fit")


def translate(tree):
    tree.translate("translations/export-mode-wizard_zh_CN.ts", CHINESE)


def test(tree):
    tree.write("tests/ui/tools/testuifigures.cpp", TEST)
    tree.replace("tests/ui/tools/CMakeLists.txt", "room_program(ui_tools)\n",
                 "room_program(ui_tools)\nroom_test(TestUiFigures LABEL quick COST 1)\n")


STEPS = {1: write_dialog, 2: offer, 3: draw, 5: translate, 6: test}
