// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linenames.h"

#include "caselines.h"
#include "texts.h"
#include "typedtext.h"
#include "wording.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype mostNames = 6; // more of them nobody reads where something is said of their lines
}

QStringList lineNames(const CaseData &data, const Texts &texts)
{
    QStringList titles;
    QHash<QString, int> times;
    for (const ShipmentLine &line : CaseLines::all(data)) {
        titles << typedText(line.title).simplified();
        ++times[titles.last()];
    }
    QStringList names;
    for (int index = 0; index < titles.size(); ++index) {
        const QString &title = titles.at(index);
        const QString number = texts.number(index + 1);
        if (title.isEmpty())
            names << texts.say(QT_TRANSLATE_NOOP("Report", "Line %1")).arg(number);
        else if (times.value(title) > 1)
            //: %1: title of a shipment line; %2: its number
            names << texts.say(QT_TRANSLATE_NOOP("Report", "%1 (line %2)")).arg(title, number);
        else
            names << title;
    }
    return names;
}

QString lineName(const CaseData &data, int index, const Texts &texts)
{
    return lineNames(data, texts).at(index);
}

bool linesAreNumbered(qsizetype count)
{
    return count > mostNames;
}

QString namesOfLines(const QList<int> &lines, const QStringList &names, const Texts &texts)
{
    if (lines.size() == names.size())
        return texts.say(QT_TRANSLATE_NOOP("Report", "all lines"));
    QStringList words;
    if (lines.size() <= mostNames) {
        for (const int line : lines)
            words << names.at(line);
        return joined(words, texts);
    }
    for (qsizetype at = 0; at < lines.size();) {
        qsizetype last = at;
        while (last + 1 < lines.size() && lines.at(last + 1) == lines.at(last) + 1)
            ++last;
        const QString from = texts.number(lines.at(at) + 1);
        words << (last == at ? from : u"%1–%2"_s.arg(from, texts.number(lines.at(last) + 1)));
        at = last + 1;
    }
    //: %1: numbers of shipment lines: 2–5; 7
    return texts.say(QT_TRANSLATE_NOOP("Report", "lines %1")).arg(joined(words, texts));
}
