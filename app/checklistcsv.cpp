// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checklistcsv.h"

#include "csv.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList heads(const Texts &texts)
{
    return {texts.say(QT_TRANSLATE_NOOP("Report", "Phase")),
            texts.say(QT_TRANSLATE_NOOP("Report", "What to do")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Who")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Where")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Documents")),
            texts.say(QT_TRANSLATE_NOOP("Report", "First due date")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Due")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Done")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Done on")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Done by")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Document no.")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Note")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Evidence")),
            texts.say(QT_TRANSLATE_NOOP("Report", "Sources"))};
}

/// The values of all fields with that id, a line each.
QString values(const Block &block, QLatin1StringView id)
{
    QStringList lines;
    for (const Field &field : block.fields) {
        if (field.id == id)
            lines << field.value;
    }
    return lines.join(u'\n');
}

QString doneWord(const Block &block, const Texts &texts)
{
    switch (block.box) {
    case Block::Box::Ticked:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Yes"));
    case Block::Box::Open:
        return texts.say(QT_TRANSLATE_NOOP("Report", "No"));
    case Block::Box::None:
        break;
    }
    return {};
}
}

QString checklistCsv(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
{
    QString csv = Csv::byteOrderMark + Csv::harmlessRow(heads(texts));
    const Report report = makeReport(rules, data, decision, texts);
    const Section *const checklist = report.section(Section::Kind::Checklist);
    QString phase;
    for (const Block &block : checklist ? checklist->blocks : QList<Block>()) {
        if (block.kind == Block::Kind::Heading)
            phase = block.text;
        if (block.kind != Block::Kind::Item)
            continue;
        const auto chosen = std::ranges::find(decision.checklist, block.id, &ChosenItem::id);
        const QDate due = chosen == decision.checklist.end() ? QDate() : earliestDue(rules, *chosen, decision, data);
        csv += Csv::harmlessRow({phase, block.text, values(block, "who"_L1), values(block, "where"_L1),
                                 values(block, "documents"_L1), due.toString(Qt::ISODate), values(block, "due"_L1),
                                 doneWord(block, texts), data.checklist.value(block.id).date.toString(Qt::ISODate),
                                 values(block, "done-by"_L1), Csv::verbatim(values(block, "number"_L1)),
                                 Csv::verbatim(values(block, "note"_L1)), block.grade, values(block, "sources"_L1)});
    }
    return csv;
}
