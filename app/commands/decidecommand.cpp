// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decidecommand.h"

#include "casefile.h"
#include "caselines.h"
#include "casereport.h"
#include "decisionmodel.h"
#include "outputformat.h"
#include "report.h"
#include "texts.h"

#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

QStringList DecideCommand::formats()
{
    QStringList ids;
    for (const OutputFormat &format : outputFormats())
        ids << format.id;
    return ids;
}

ExitStatus DecideCommand::run(const Call &call)
{
    const Rules &rules = call.rules.rules;
    CaseFile::Result read;
    if (call.files.first() == "-"_L1) {
        QFile input;
        std::ignore = input.open(stdin, QIODevice::ReadOnly);
        read = CaseFile::read(input, tr("standard input"), rules);
    } else {
        read = CaseFile::read(call.files.first(), rules);
    }
    if (const QStringList *faults = std::get_if<QStringList>(&read)) {
        Console::printFaults(*faults);
        return ExitStatus::WrongInput;
    }
    const CaseData &data = std::get<CaseData>(read);
    const DecisionModel model(rules);
    const QDate today = QDate::currentDate();
    const Texts texts(call.language, rules);
    const auto lines = [&] { return decideLines(model, data, today, DecisionModel::Depth::WithoutNearestChanges); };
    const auto wholeLines = [&] { return decideLines(model, data, today, DecisionModel::Depth::Whole); };
    const auto report = [&] {
        return CaseLines::count(data) > 1 ? makeCaseReport(rules, data, lines(), texts)
                                          : makeReport(rules, data, wholeLines().first().decision, texts,
                                                       sensitivityOf(model, data.answers, today));
    };
    const OutputFormat &format = outputFormat(call.format);
    if (format.write)
        return Console::write(call.output, format.write({rules, data, texts, lines, wholeLines, report}));
    const QString fault = call.writePdf(report(), texts, call.output);
    if (fault.isEmpty())
        return ExitStatus::Done;
    Console::printFault(fault);
    return ExitStatus::WrongInput;
}
