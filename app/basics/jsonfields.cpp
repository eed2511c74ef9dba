// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "jsonfields.h"

#include "daytext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

JsonFields::JsonFields(const QJsonValue &value, QString place, QStringList &problems)
    : m_object(value.toObject()), m_place(std::move(place)), m_problems(problems)
{
    if (!value.isObject())
        problem(u"expected an object"_s);
}

JsonFields::~JsonFields()
{
    if (m_found == m_object.size())
        return;
    for (const QString &key : m_object.keys()) {
        if (std::ranges::find(m_known, key) == m_known.end())
            problem(u"unknown key \"%1\""_s.arg(key));
    }
}

void JsonFields::problem(const QString &what)
{
    m_problems.append(u"%1: %2"_s.arg(m_place, what));
}

QString JsonFields::inner(const QString &step) const
{
    return u"%1, %2"_s.arg(m_place, step);
}

void JsonFields::name(const QString &kind, const QString &id)
{
    const qsizetype cut = m_place.lastIndexOf(", entry "_L1);
    m_place = u"%1, %2 \"%3\""_s.arg(cut < 0 ? m_place : m_place.left(cut), kind, id);
}

QString JsonFields::namedId(const QString &kind)
{
    const QString read = id("id");
    name(kind, read);
    return read;
}

bool JsonFields::has(const char *key)
{
    const QLatin1String name(key);
    const bool isThere = m_object.contains(name);
    if (!m_known.contains(name)) {
        m_known.append(name);
        m_found += isThere ? 1 : 0;
    }
    return isThere;
}

QJsonValue JsonFields::value(const char *key)
{
    return has(key) ? m_object.value(QLatin1String(key)) : QJsonValue(QJsonValue::Undefined);
}

QString JsonFields::text(const char *key)
{
    const QString text = value(key).toString(); // empty where it is none
    if (text.trimmed().isEmpty())
        problem(u"\"%1\": expected a text that is not empty"_s.arg(QLatin1String(key)));
    return text;
}

QString JsonFields::optionalText(const char *key)
{
    return has(key) ? text(key) : QString();
}

void JsonFields::read(std::initializer_list<std::pair<const char *, QString *>> texts)
{
    for (const auto &[key, to] : texts)
        *to = text(key);
}

QString JsonFields::id(const char *key)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[a-z0-9]+([.-][a-z0-9]+)*"_s));
    const QString id = text(key);
    if (!id.trimmed().isEmpty() && !form.match(id).hasMatch())
        problem(u"\"%1\": expected small letters, digits, dots and hyphens, not \"%2\""_s.arg(QLatin1String(key), id));
    return id;
}

bool JsonFields::flag(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        problem(u"\"%1\": expected true or false"_s.arg(QLatin1String(key)));
    return found.toBool();
}

int JsonFields::number(const char *key, int least, int most)
{
    const QJsonValue found = value(key);
    const double number = found.toDouble(least - 1.0);
    if (!found.isDouble() || number < least || number > most || std::floor(number) != number) {
        problem(u"\"%1\": expected a whole number from %2 to %3"_s.arg(QLatin1String(key)).arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

QDate JsonFields::toDate(const char *key, const QString &text)
{
    const QDate date = dayFromText(text);
    if (!date.isValid())
        problem(u"\"%1\": expected a date such as 2026-01-31, not \"%2\""_s.arg(QLatin1String(key), text));
    return date;
}

QDate JsonFields::date(const char *key)
{
    return toDate(key, value(key).toString());
}

QDate JsonFields::optionalDate(const char *key)
{
    return has(key) ? date(key) : QDate();
}

QJsonArray JsonFields::list(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        problem(u"\"%1\": expected a list"_s.arg(QLatin1String(key)));
    return found.toArray();
}

QStringList JsonFields::texts(const char *key)
{
    QStringList texts;
    for (const QJsonValue &entry : list(key)) {
        if (entry.isString() && !entry.toString().isEmpty())
            texts.append(entry.toString());
        else
            problem(u"\"%1\": expected a list of texts"_s.arg(QLatin1String(key)));
    }
    return texts;
}

QStringList JsonFields::optionalTexts(const char *key)
{
    return has(key) ? texts(key) : QStringList();
}
