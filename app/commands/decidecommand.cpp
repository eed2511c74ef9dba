// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decidecommand.h"

#include "casedecisionjson.h"
#include "casefile.h"
#include "caselines.h"
#include "casereport.h"
#include "checklistcsv.h"
#include "decisionjson.h"
#include "decisionmodel.h"
#include "document.h"
#include "icalendar.h"
#include "report.h"
#include "reporthtml.h"
#include "reporttext.h"
#include "texts.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

ExitStatus DecideCommand::run(const Call &call)
{
    const Rules &rules = call.rules.rules;
    CaseFile::Result read;
    if (call.files.first() == QLatin1String("-")) {
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
    // Only these name the nearest changes: a report on one line, and the decision itself.
    const bool several = CaseLines::count(data) > 1;
    const bool isReport = call.format != QLatin1String("ics") && call.format != QLatin1String("csv");
    const bool namesChanges = call.format == QLatin1String("json") || (isReport && !several);
    const QList<DecidedLine> lines = decideLines(
        model, data, today, namesChanges ? DecisionModel::Depth::Whole : DecisionModel::Depth::WithoutNearestChanges);
    const Decision &decision = lines.first().decision;
    const Texts texts(call.language, rules);
    if (call.format == QLatin1String("json")) {
        const QJsonDocument document(CaseLines::isListed(data) ? caseDecisionToJson(rules, lines, texts)
                                                               : decisionToJson(rules, data, decision, texts));
        return Console::write(call.output, QString::fromUtf8(document.toJson()));
    }
    if (call.format == QLatin1String("ics")) {
        const QList<CalendarEntry> entries = several ? caseCalendarEntries(rules, data, lines, texts)
                                                     : calendarEntries(rules, data, decision, texts);
        return Console::write(call.output, QString::fromUtf8(toICalendar(entries, QDateTime::currentDateTimeUtc())));
    }
    if (call.format == QLatin1String("csv"))
        return Console::write(call.output, several ? caseChecklistCsv(rules, data, lines, texts)
                                                   : checklistCsv(rules, data, decision, texts));
    const Report report = several ? makeCaseReport(rules, data, lines, texts)
                                  : makeReport(rules, data, decision, texts, sensitivityOf(model, data.answers, today));
    if (call.format == QLatin1String("html"))
        return Console::write(call.output, toHtml(report, texts));
    if (call.format != QLatin1String("pdf"))
        return Console::write(call.output, toText(report));
    const QString fault = call.writePdf(report, texts, call.output);
    if (fault.isEmpty())
        return ExitStatus::Done;
    Console::printFault(fault);
    return ExitStatus::WrongInput;
}
