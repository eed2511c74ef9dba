// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "searchfield.h"

#include "countries.h"
#include "look.h"
#include "rules.h"
#include "searchcombo.h"
#include "session.h"

#include <QCollator>
#include <QLineEdit>

#include <algorithm>

namespace
{
constexpr int longestEntry = 70; ///< in characters
const QLatin1String english("en");
const QLatin1String chinese("zh_CN");
}

SearchField::SearchField(const Question &question, const Session &session, QWidget *parent)
    : InputField(question, session, parent), m_combo(new SearchCombo)
{
    m_combo->setMaximumWidth(longestEntry * Look::characterWidth(m_combo->fontMetrics()));
    place(m_combo, 1);
    connect(m_combo, &SearchCombo::edited, this, &SearchField::takeInput);
    retranslate();
}

void SearchField::showAnswer(const Answer *answer)
{
    const QString *id = answer ? std::get_if<QString>(answer) : nullptr;
    m_combo->choose(id ? *id : QString());
}

std::optional<Answer> SearchField::given() const
{
    const QString id = m_combo->chosen();
    return id.isEmpty() ? std::nullopt : std::optional<Answer>(id);
}

QString SearchField::fault() const
{
    if (answer())
        return {};
    if (const QString typed = m_combo->unknownText(); !typed.isEmpty())
        return tr("“%1” does not name one entry of the list. Choose one from the list.").arg(typed);
    return question().unsure ? tr("Choose one from the list, or tick “Not sure”.") : tr("Choose one from the list.");
}

void SearchField::retranslate()
{
    InputField::retranslate();
    fill();
    m_combo->lineEdit()->setAccessibleName(m_combo->accessibleName());
    m_combo->lineEdit()->setPlaceholderText(tr("Name, code or pinyin"));
}

void SearchField::fill()
{
    const Texts &texts = session().texts();
    QList<SearchCombo::Entry> entries;
    // Each is found by its English and Chinese names too, whatever the window's language.
    const auto add = [&entries](const QString &id, const QString &text, const QStringList &names) {
        entries << SearchCombo::Entry{id, text, SearchKey(names + QStringList{text, id})};
    };
    if (question().type == Question::Type::Country) {
        for (const QString &code : Countries::codes()) {
            const QString name = texts.country(code);
            add(code, tr("%1 · %2", "country name · country code").arg(name, code),
                {name, Countries::name(code, english), Countries::name(code, chinese)});
        }
        const QCollator collator(texts.locale());
        std::ranges::sort(entries, [&collator](const auto &left, const auto &right) {
            return collator.compare(left.text, right.text) < 0;
        });
    } else if (question().type == Question::Type::Currency) {
        for (const Currency &currency : session().rules().currencies) {
            const QString name = texts.withOfficial(currency.name, currency.official);
            add(currency.code, tr("%1 · %2", "currency code · currency name").arg(currency.code, name),
                {texts.rule(currency.name), currency.name, currency.official});
        }
    } else {
        for (const Option &option : question().options) {
            const QString name = session().text(option.text);
            add(option.id, texts.withOfficial(name, option.official), {name, option.text, option.official});
        }
    }
    m_combo->setEntries(entries);
}

void SearchField::clearInput()
{
    m_combo->choose(QString());
}

void SearchField::acceptProposal()
{
    m_combo->resolve();
}
