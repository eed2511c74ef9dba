// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "texts.h"

#include "countries.h"

#include <QDir>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString fileName(const QString &language)
{
    return u"export-mode-wizard_%1.qm"_s.arg(language);
}

/// The translation of a text; the English where there is none. `n` chooses the plural form.
QString translated(const QTranslator &translator, const char *context, const char *english, int n = -1)
{
    const QString text = translator.translate(context, english, nullptr, n);
    return text.isEmpty() ? QString::fromUtf8(english) : text;
}

/// A text that says how this language does things.
QString own(const QTranslator &translator, const char *english)
{
    return translated(translator, "Texts", english);
}

/// A plain decimal number as the locale writes it: grouped before the point, digit by digit after it. It never becomes
/// a binary floating point number, so nothing typed is lost. Anything else is returned as it is.
QString localised(const QLocale &locale, const QString &decimal)
{
    const QString whole = decimal.section(QLatin1Char('.'), 0, 0);
    const QString fraction = decimal.section(QLatin1Char('.'), 1);
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (whole.isEmpty() || !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(fraction, isDigit))
        return decimal;

    bool fits = false;
    QString result = locale.toString(whole.toULongLong(&fits));
    if (!fits) { // too long for the locale to write: grouped by hand
        result.clear();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            if (at > 0 && (whole.size() - at) % 3 == 0)
                result += locale.groupSeparator();
            result += locale.toString(whole.at(at).digitValue());
        }
    }
    if (!fraction.isEmpty())
        result += locale.decimalPoint();
    for (const QChar digit : fraction)
        result += locale.toString(digit.digitValue());
    return result;
}

/// What a parameter's value says inside a sentence; empty for a rule in words or a term, which are not filled in.
QString valueText(const Texts &texts, const QTranslator &translator, const ParameterValue &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return texts.money(money->amount.toString(), money->currency);
    if (const auto *percent = std::get_if<Percent>(&value)) {
        //: A percentage: how the sign is set behind the number.
        const char *const pattern = QT_TRANSLATE_NOOP("Texts", "%1%");
        return own(translator, pattern).arg(localised(texts.locale(), percent->percent.toString()));
    }
    if (const auto *count = std::get_if<Count>(&value))
        return texts.number(count->count);
    return {};
}
}

Texts::Texts(const QString &language)
    : m_language(language), m_locale(language), m_translator(std::make_unique<QTranslator>())
{
    const bool loaded = m_translator->load(fileName(language), u":/i18n"_s);
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
}

Texts::Texts(const QString &language, const Rules &rules) : Texts(language)
{
    m_ruleTexts = rules.translations.value(language);
}

Texts::~Texts() = default;

const QStringList &Texts::languages()
{
    static const QStringList languages = [] {
        const QString pattern = fileName(u"*"_s);
        const qsizetype before = pattern.indexOf(QLatin1Char('*'));
        const qsizetype after = pattern.size() - before - 1;
        QStringList found;
        for (const QString &name : QDir(u":/i18n"_s).entryList({pattern}, QDir::Files, QDir::Name))
            found << name.sliced(before, name.size() - before - after);
        const QString source = u"en"_s; // the language of the rules leads the list
        if (found.removeOne(source))
            found.prepend(source);
        return found;
    }();
    return languages;
}

QString Texts::match(const QString &tag)
{
    const QLocale wanted(tag);
    const auto serves = [&](const QString &language) {
        const QLocale locale(language);
        return locale.language() == wanted.language() && locale.script() == wanted.script();
    };
    const auto found = std::ranges::find_if(languages(), serves);
    return found == languages().end() ? QString() : *found;
}

QString Texts::ownName(const QString &language)
{
    //: The name of the language you translate into, in that language: Deutsch, français, …
    return own(*Texts(language).m_translator, QT_TRANSLATE_NOOP("Texts", "English"));
}

QString Texts::ownRule(const QString &english) const
{
    return m_translator->translate("Rules", english.toUtf8().constData());
}

QString Texts::rule(const QString &english) const
{
    const auto own = m_ruleTexts.constFind(english);
    return own != m_ruleTexts.constEnd() ? *own : translated(*m_translator, "Rules", english.toUtf8().constData());
}

QString Texts::rule(const QString &english, const QMap<QString, ParameterValue> &parameters) const
{
    static const QRegularExpression placeholder(uR"(\{(date:)?([a-z0-9.-]+)\})"_s);
    const QString text = rule(english);
    if (!text.contains(u'{'))
        return text; // most do not; a window asks for all it shows at every click
    QString filled;
    qsizetype done = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString value;
        if (match.hasCaptured(1))
            value = date(QDate::fromString(match.captured(2), Qt::ISODate));
        else if (parameters.contains(match.captured(2)))
            value = valueText(*this, *m_translator, parameters.value(match.captured(2)));
        filled += QStringView(text).sliced(done, match.capturedStart() - done);
        filled += value.isEmpty() ? match.captured() : value;
        done = match.capturedEnd();
    }
    filled += QStringView(text).sliced(done);
    return filled;
}

QString Texts::say(const char *english) const
{
    return translated(*m_translator, "Report", english);
}

QString Texts::say(const char *english, int n) const
{
    return translated(*m_translator, "Report", english, n).replace("%n"_L1, number(n));
}

QStringList Texts::say(std::initializer_list<const char *> english) const
{
    QStringList said;
    for (const char *each : english)
        said << say(each);
    return said;
}

QString Texts::number(int number) const
{
    return m_locale.toString(number);
}

QString Texts::number(const QString &decimal) const
{
    return localised(m_locale, decimal);
}

QString Texts::date(QDate date) const
{
    //: A short date that cannot be misread, in the letters of QLocale::toString(): the month as a word, or the year
    //: first. Chinese: yyyy年M月d日
    return m_locale.toString(date, own(*m_translator, QT_TRANSLATE_NOOP("Texts", "d MMM yyyy")));
}

QString Texts::money(const QString &amount, const QString &currency) const
{
    return currency.isEmpty() ? localised(m_locale, amount) : localised(m_locale, amount) + QLatin1Char(' ') + currency;
}

QString Texts::grade(Grade grade) const
{
    switch (grade) {
    case Grade::Text:
        //: How well a statement is founded: somebody read the legal text.
        return own(*m_translator, QT_TRANSLATE_NOOP("Texts", "legal text read"));
    case Grade::Practice:
        //: How well a statement is founded: it is how things are usually done.
        return own(*m_translator, QT_TRANSLATE_NOOP("Texts", "usual practice"));
    case Grade::Confirm:
        //: How well a statement is founded: ask before relying on it.
        return own(*m_translator, QT_TRANSLATE_NOOP("Texts", "confirm with customs / tax office"));
    }
    Q_UNREACHABLE();
}

QString Texts::country(const QString &code) const
{
    return Countries::name(code, m_language);
}

QString Texts::withOfficial(const QString &englishName, const QString &official) const
{
    const QString name = rule(englishName);
    if (official.isEmpty() || official == name)
        return name;
    if (isChinese())
        return official;
    //: A name, and the official Chinese term behind it.
    return own(*m_translator, QT_TRANSLATE_NOOP("Texts", "%1 (%2)")).arg(name, official);
}
