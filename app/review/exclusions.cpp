// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "exclusions.h"

#include "conditionwords.h"
#include "csv.h"
#include "texts.h"
#include "valuewords.h"
#include "wording.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
/// The heads of the columns; the mode is one in CSV only.
QStringList heads(const Texts &texts)
{
    return texts.say({QT_TRANSLATE_NOOP("Report", "Mode"), QT_TRANSLATE_NOOP("Report", "No."),
                      QT_TRANSLATE_NOOP("Report", "Condition"), QT_TRANSLATE_NOOP("Report", "Holds if"),
                      QT_TRANSLATE_NOOP("Report", "If it does not hold, the exporter reads"),
                      QT_TRANSLATE_NOOP("Report", "Applied"), QT_TRANSLATE_NOOP("Report", "Evidence"),
                      QT_TRANSLATE_NOOP("Report", "Sources"), QT_TRANSLATE_NOOP("Report", "Expert's initials, date"),
                      QT_TRANSLATE_NOOP("Report", "Remarks")});
}

QStringList cells(const Exclusion &exclusion, qsizetype number, const Texts &texts)
{
    const QString applied = validityWords(exclusion.applied, texts);
    return {exclusion.mode,      QString::number(number),
            exclusion.condition, exclusion.holdsIf,
            exclusion.notMet,    applied.isEmpty() ? texts.say(QT_TRANSLATE_NOOP("Report", "on every day")) : applied,
            exclusion.evidence,  exclusion.sources.join(u'\n'),
            QString(),           QString()};
}

QString markdownText(const QString &text)
{
    static const QString special = u"\\`*_[]<>#|&~"_s;
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\n') {
            escaped += "<br>"_L1;
            continue;
        }
        if (special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownRow(const QStringList &cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

QString markdown(const Rules &rules, const QList<Exclusion> &all, const Texts &texts)
{
    const QStringList columns = heads(texts).mid(1);
    const int count = static_cast<int>(all.size());
    QString text = u"# "_s + markdownText(texts.say(QT_TRANSLATE_NOOP("Report", "Review list: what rules out a mode")))
                   + u"\n\n"_s
                   + markdownText(texts.say(QT_TRANSLATE_NOOP("Report", "Rules %1 of %2"))
                                      .arg(rules.version, texts.date(rules.date)))
                   + u"\n\n"_s
                   + markdownText(texts.say(
                       QT_TRANSLATE_N_NOOP("Report", "%n condition(s). A mode is ruled out where one of its conditions "
                                                     "does not hold. Sign each line that the law bears out."),
                       count))
                   + u"\n"_s;
    QString mode;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (all.at(at).mode != mode) {
            mode = all.at(at).mode;
            text += u"\n## "_s + markdownText(mode) + u"\n\n"_s + markdownRow(columns)
                    + markdownRow(QStringList(columns.size(), u"---"_s));
        }
        QStringList row = cells(all.at(at), at + 1, texts).mid(1);
        for (QString &cell : row)
            cell = markdownText(cell);
        text += markdownRow(row);
    }
    return text;
}

/// A cell between quotes. What a spreadsheet would take for a formula begins with an apostrophe.
QString csvCell(const QString &cell)
{
    return u'"' + Csv::harmless(cell).replace(u'"', "\"\""_L1) + u'"';
}

QString csvRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = csvCell(cell);
    return cells.join(u',') + u"\r\n"_s;
}

QString csv(const QList<Exclusion> &all, const Texts &texts)
{
    QString text = QChar(QChar::ByteOrderMark) + csvRow(heads(texts));
    for (qsizetype at = 0; at < all.size(); ++at)
        text += csvRow(cells(all.at(at), at + 1, texts));
    return text;
}
}

QList<Exclusion> exclusions(const Rules &rules, const Texts &texts)
{
    const ConditionWords words(rules, texts);
    QList<Exclusion> all;
    for (const Mode &mode : rules.modes) {
        for (const ModeCondition &condition : mode.conditions) {
            if (condition.kind != ModeCondition::Kind::Must)
                continue;
            Exclusion exclusion{modeTitle(mode, texts),
                                words.text(condition.text, {condition.valid}),
                                words.lines(condition.when),
                                words.text(condition.notMet, {condition.valid}),
                                condition.valid,
                                texts.grade(condition.evidence.grade),
                                {}};
            for (const QString &id : condition.evidence.sources) {
                if (const Source *const source = rules.source(id))
                    exclusion.sources << sourceName(*source, SourceName::Bilingual, texts);
            }
            all << exclusion;
        }
    }
    return all;
}

QString exclusionList(const Rules &rules, const QString &format, const Texts &texts)
{
    const QList<Exclusion> all = exclusions(rules, texts);
    return format == "csv"_L1 ? csv(all, texts) : markdown(rules, all, texts);
}
