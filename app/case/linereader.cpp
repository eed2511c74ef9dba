// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linereader.h"

#include "daytext.h"
#include "events.h"
#include "exportcase.h"
#include "oneline.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Whether a text can be shown and written again as it is: no NUL or other control character but tab and line end, no
/// half of a character.
bool isPlainText(const QString &text)
{
    return text.isValidUtf16() && std::ranges::all_of(text, [](QChar character) {
               return character.category() != QChar::Other_Control || character == QLatin1Char('\n')
                      || character == QLatin1Char('\t');
           });
}
}

LineReader::LineReader(QJsonObject &object, const Rules &rules, QString place, Fault fault)
    : m_left(object), m_rules(rules), m_place(std::move(place)), m_fault(std::move(fault))
{
}

ShipmentLine LineReader::read()
{
    readAnswers();
    readUnsure();
    readParticulars();
    readDates();
    return m_line;
}

const QStringList &LineReader::members()
{
    static const QStringList members{u"answers"_s, u"unsure"_s, u"particulars"_s, u"dates"_s};
    return members;
}

QString LineReader::text(const QString &place, const QJsonValue &value) const
{
    if (!value.isUndefined() && !value.isString())
        fault(place, tr("expected a text"));
    else if (!isPlainText(value.toString()))
        fault(place, tr("holds a character that is no text; expected a text without control characters"));
    return value.toString();
}

QDate LineReader::day(const QString &place, const QJsonValue &value) const
{
    const QDate date = dayFromText(value.toString());
    if (!date.isValid())
        fault(place, tr("not a date; expected a day such as \"2026-12-01\""));
    return date;
}

QJsonObject LineReader::takeObject(const QString &key)
{
    const QJsonValue value = m_left.take(key);
    if (!value.isUndefined() && !value.isObject())
        fault(key, tr("expected an object { … }"));
    return value.toObject();
}

void LineReader::readAnswers()
{
    const QJsonObject answers = takeObject(u"answers"_s);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString place = u"answers: %1"_s.arg(shortened(answer.key(), longestPlace));
        const Question *question = m_rules.question(answer.key());
        if (!question) {
            fault(place, tr("unknown answer; expected the id of a question"));
            continue;
        }
        const auto read = AnswerCheck(m_rules).fromJson(answer.value(), *question,
                                                        answers.value(question->currency).toString());
        if (const QString *what = std::get_if<QString>(&read))
            fault(place, *what);
        else
            m_line.answers.given.insert(question->id, std::get<Answer>(read));
    }
}

void LineReader::readUnsure()
{
    const QJsonObject unsure = takeObject(u"unsure"_s);
    for (auto entry = unsure.begin(); entry != unsure.end(); ++entry) {
        const QString place = u"unsure: %1"_s.arg(shortened(entry.key(), longestPlace));
        const Question *question = m_rules.question(entry.key());
        if (!question || question->type != Question::Type::Set) {
            fault(place, tr("unknown answer; expected the id of a question with several choices"));
            continue;
        }
        // "Not sure" of all of them is an answer, and stands there.
        const QJsonValue value = entry.value().isNull() ? QJsonValue(false) : entry.value();
        const auto read = AnswerCheck(m_rules).fromJson(value, *question, {});
        if (const QString *what = std::get_if<QString>(&read)) {
            fault(place, *what);
            continue;
        }
        const Answer &answer = std::get<Answer>(read);
        const auto *members = std::get_if<QStringList>(&answer);
        const auto *given = m_line.answers.get<QStringList>(question->id);
        for (const QString &member : members ? *members : QStringList()) {
            if (given && given->contains(member))
                fault(place, tr("\"%1\" is also answered; expected it once").arg(member));
        }
        if (members && !members->isEmpty())
            m_line.answers.unsureMembers.insert(question->id, *members);
    }
}

/// Keeps the members of an object that this version does not know for saving.
void LineReader::keep(const QString &object, const QJsonObject &unknown)
{
    if (!unknown.isEmpty())
        m_line.unknown.insert(object, unknown);
}

void LineReader::readParticulars()
{
    const QJsonObject particulars = takeObject(u"particulars"_s);
    QJsonObject unknown;
    for (auto entry = particulars.begin(); entry != particulars.end(); ++entry) {
        if (particularIds().contains(entry.key()))
            m_line.particulars.insert(entry.key(), text(u"particulars: %1"_s.arg(entry.key()), entry.value()));
        else
            unknown.insert(entry.key(), entry.value());
    }
    keep(u"particulars"_s, unknown);
}

void LineReader::readDates()
{
    const QJsonObject dates = takeObject(u"dates"_s);
    QJsonObject unknown;
    for (auto entry = dates.begin(); entry != dates.end(); ++entry) {
        if (!eventIds().contains(entry.key())) {
            unknown.insert(entry.key(), entry.value());
            continue;
        }
        const QDate date = day(u"dates: %1"_s.arg(entry.key()), entry.value());
        if (date.isValid())
            m_line.dates.insert(entry.key(), date);
    }
    keep(u"dates"_s, unknown);
}
