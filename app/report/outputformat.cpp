// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "outputformat.h"

#include "casedecisionjson.h"
#include "caselines.h"
#include "checklistcsv.h"
#include "decisionjson.h"
#include "icalendar.h"
#include "reporthtml.h"
#include "reporttext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray textOf(const OutputCase &output)
{
    return toText(output.report()).toUtf8();
}

QByteArray jsonOf(const OutputCase &output)
{
    const QList<DecidedLine> lines = output.wholeLines();
    return QJsonDocument(CaseLines::isListed(output.data)
                             ? caseDecisionToJson(output.rules, lines, output.texts)
                             : decisionToJson(output.rules, output.data, lines.first().decision, output.texts))
        .toJson();
}

QByteArray htmlOf(const OutputCase &output)
{
    return toHtml(output.report(), output.texts).toUtf8();
}

QByteArray calendarOf(const OutputCase &output)
{
    const QList<DecidedLine> lines = output.lines();
    const QList<CalendarEntry> entries = lines.size() > 1
                                             ? caseCalendarEntries(output.rules, output.data, lines, output.texts)
                                             : calendarEntries(output.rules, output.data, lines.first().decision,
                                                               output.texts);
    return toICalendar(entries, QDateTime::currentDateTimeUtc());
}

QByteArray tableOf(const OutputCase &output)
{
    const QList<DecidedLine> lines = output.lines();
    return (lines.size() > 1 ? caseChecklistCsv(output.rules, output.data, lines, output.texts)
                             : checklistCsv(output.rules, output.data, lines.first().decision, output.texts))
        .toUtf8();
}
}

const QList<OutputFormat> &outputFormats()
{
    static const QList<OutputFormat> formats{
        {u"text"_s, u"txt"_s, QT_TRANSLATE_NOOP("Output", "Text files (*.txt)"), &textOf},
        {u"json"_s, u"json"_s, nullptr, &jsonOf},
        {u"html"_s, u"html"_s, QT_TRANSLATE_NOOP("Output", "HTML pages (*.html)"), &htmlOf},
        {u"pdf"_s, u"pdf"_s, QT_TRANSLATE_NOOP("Output", "PDF files (*.pdf)"), nullptr},
        {u"ics"_s, u"ics"_s, QT_TRANSLATE_NOOP("Output", "Calendars (*.ics)"), &calendarOf},
        {u"csv"_s, u"csv"_s, QT_TRANSLATE_NOOP("Output", "Tables for spreadsheets (*.csv)"), &tableOf},
    };
    return formats;
}

const OutputFormat &outputFormat(const QString &id)
{
    const QList<OutputFormat> &all = outputFormats();
    const auto found = std::ranges::find(all, id, &OutputFormat::id);
    Q_ASSERT(id.isEmpty() || found != all.end());
    return found == all.end() ? all.first() : *found;
}
