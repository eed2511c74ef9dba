// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "blockwords.h"

#include "texts.h"

using namespace Qt::Literals::StringLiterals;

void addField(Block &block, const QString &id, const char *label, const QString &value, const Texts &texts)
{
    if (!value.isEmpty())
        block.fields << Field{id, texts.say(label), value};
}

void setGrade(Block &block, Grade grade, const Texts &texts)
{
    block.grade = texts.grade(grade);
    block.confirm = grade == Grade::Confirm;
}

void setEvidence(Block &block, Grade grade, const QString &sources, const Texts &texts)
{
    setGrade(block, grade, texts);
    addField(block, u"sources"_s, QT_TRANSLATE_NOOP("Report", "Sources"), sources, texts);
}

QString marked(const QString &text, Grade grade, const Texts &texts)
{
    return grade == Grade::Confirm ? texts.say(QT_TRANSLATE_NOOP("Report", "%1 [to be confirmed]")).arg(text) : text;
}
