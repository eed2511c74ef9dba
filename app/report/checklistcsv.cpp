// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checklistcsv.h"

#include "casereport.h"
#include "csv.h"
#include "document.h"
#include "mergedchecklist.h"
#include "report.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList heads(const Texts &texts)
{
    return texts.say({QT_TRANSLATE_NOOP("Report", "Phase"), QT_TRANSLATE_NOOP("Report", "What to do"),
                      QT_TRANSLATE_NOOP("Report", "Who"), QT_TRANSLATE_NOOP("Report", "Where"),
                      QT_TRANSLATE_NOOP("Report", "Documents"), QT_TRANSLATE_NOOP("Report", "First due date"),
                      QT_TRANSLATE_NOOP("Report", "Due"), QT_TRANSLATE_NOOP("Report", "Done"),
                      QT_TRANSLATE_NOOP("Report", "Done on"), QT_TRANSLATE_NOOP("Report", "Done by"),
                      QT_TRANSLATE_NOOP("Report", "Document no."), QT_TRANSLATE_NOOP("Report", "Note"),
                      QT_TRANSLATE_NOOP("Report", "Evidence"), QT_TRANSLATE_NOOP("Report", "Sources")});
}

/// Of a case of several lines: which of them an item counts for, and what differs between them.
QStringList headsOfLines(const Texts &texts)
{
    return texts.say({QT_TRANSLATE_NOOP("Report", "For"), QT_TRANSLATE_NOOP("Report", "By line")});
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

QString table(const Rules &rules, const Report &report, const CaseData &data, const QList<DecidedLine> &lines,
              const Texts &texts)
{
    const bool several = lines.size() > 1;
    const QList<MergedItem> items = mergedChecklist(rules, lines);
    QString csv = Csv::byteOrderMark + Csv::harmlessRow(several ? heads(texts) + headsOfLines(texts) : heads(texts));
    QString phase;
    for (const Block &block : report.section(Section::Kind::Checklist)->blocks) {
        if (block.kind == Block::Kind::Heading)
            phase = block.text;
        if (block.kind != Block::Kind::Item)
            continue;
        const auto item = std::ranges::find(items, block.id, &MergedItem::id);
        const QDate due = item == items.end() ? QDate() : item->due().due;
        QStringList row{phase,
                        block.text,
                        values(block, "who"_L1),
                        values(block, "where"_L1),
                        values(block, "documents"_L1),
                        due.toString(Qt::ISODate),
                        values(block, "due"_L1),
                        doneWord(block, texts),
                        data.checklist.value(block.id).date.toString(Qt::ISODate),
                        values(block, "done-by"_L1),
                        Csv::verbatim(values(block, "number"_L1)),
                        Csv::verbatim(values(block, "note"_L1)),
                        block.grade,
                        values(block, "sources"_L1)};
        if (several)
            row << values(block, "lines"_L1) << values(block, "variant"_L1);
        csv += Csv::harmlessRow(row);
    }
    return csv;
}
}

QString checklistCsv(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
{
    const QList<DecidedLine> lines{DecidedLine{data, decision}};
    return table(rules, makeChecklistReport(rules, data, decision, texts), data, lines, texts);
}

QString caseChecklistCsv(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts)
{
    return table(rules, makeCaseChecklistReport(rules, data, lines, texts), data, lines, texts);
}
