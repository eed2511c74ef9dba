// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linesample.h"

#include "casefile.h"
#include "caselines.h"
#include "goldencase.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// The golden cases, before all those that together call for every item of the rules.
QList<GoldenCase> goldenCasesWithEveryItem()
{
    const DecisionModel model(Testing::rules());
    QList<GoldenCase> first;
    QList<GoldenCase> rest;
    QSet<QString> seen;
    for (const GoldenCase &golden : Testing::clickableCases()) {
        const qsizetype before = seen.size();
        for (const ChosenItem &chosen : model.decide(golden.data.answers, golden.today).checklist)
            seen.insert(chosen.id);
        (seen.size() > before ? first : rest) << golden;
    }
    return first + rest;
}
}

namespace Testing
{
const CaseData &exampleOfLines()
{
    static const CaseData data = [] {
        const CaseFile::Result read = CaseFile::read(
            Testing::path(u"../resources/cases/lines-parcels-stock-and-a-wholesale-order.exportcase"_s), rules());
        if (const QStringList *const faults = std::get_if<QStringList>(&read))
            qFatal("%s", qPrintable(faults->join(QLatin1Char('\n'))));
        return std::get<CaseData>(read);
    }();
    return data;
}

CaseData caseOfGoldenLines(int count)
{
    static const QList<GoldenCase> golden = goldenCasesWithEveryItem();
    CaseData data;
    for (int index = 0; index < count; ++index) {
        const CaseData &one = golden.at(index).data;
        data = index == 0 ? data : CaseLines::add(data, u"Line of goods %1"_s.arg(index));
        data.answers = one.answers;
        data.dates = one.dates;
    }
    return CaseLines::take(data, 0);
}
}
