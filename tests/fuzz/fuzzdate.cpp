// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Dates in a case file: a real day of the years 1 to 9999, as year-month-day in plain digits, or refused; and the
// due dates that follow from it.

#include "answercheck.h"
#include "duedate.h"
#include "events.h"
#include "fuzzing.h"
#include "texts.h"

using namespace Qt::Literals::StringLiterals;

using namespace Fuzzing;

namespace
{
/// The plain meaning of a day such as 2026-12-01, told without QDate.
bool isDay(const QString &text)
{
    const QStringList parts = text.split(u'-');
    if (parts.size() != 3 || parts.at(0).size() != 4 || parts.at(1).size() != 2 || parts.at(2).size() != 2
        || !std::ranges::all_of(parts, [](const QString &part) { return isPlainNumber(part, 4, 0); }))
        return false;
    const int year = parts.at(0).toInt();
    const int month = parts.at(1).toInt();
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const int days = month == 2                                                ? (isLeap ? 29 : 28)
                     : (month == 4 || month == 6 || month == 9 || month == 11) ? 30
                                                                               : 31;
    return year >= 1 && month >= 1 && month <= 12 && parts.at(2).toInt() >= 1 && parts.at(2).toInt() <= days;
}

void checkDueDates(QDate date)
{
    Decision decision;
    decision.date = date;
    CaseData data;
    for (const QString &event : eventIds())
        data.dates.insert(event, date);
    for (const Parameter &parameter : rules().parameters) {
        for (const DatedValue &value : parameter.values) {
            decision.parameters.insert(parameter.id, value.value);
            for (const QString &event : eventIds() + QStringList(u"declaration"_s)) {
                const DueDate due = dueDate(rules(), {{}, event, parameter.id, {}}, decision, data);
                require(!due.opens.isValid() || !due.due.isValid() || due.opens <= due.due,
                        "a window opens before it ends", parameter.id);
            }
        }
    }
}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AnswerCheck check(rules());
    static const Texts texts(u"zh_CN"_s, rules());
    const QString text = QString::fromUtf8(bytes(data, size));
    const auto read = check.fromJson(text, *rules().dateQuestion(), {});
    if (const QString *const fault = std::get_if<QString>(&read)) {
        require(!isDay(text), "a day is taken", text);
        require(isOneLine(*fault), "a fault is one line", *fault);
        return 0;
    }
    require(isDay(text), "only a day is taken", text);
    require(AnswerCheck::toJson(std::get<Answer>(read)) == QJsonValue(text), "a day is written as it was read", text);
    const QDate date = std::get<QDate>(std::get<Answer>(read));
    require(!texts.date(date).isEmpty(), "a day can be shown", text);
    checkDueDates(date);
    return 0;
}
