// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ratesfield.h"

#include "casefile.h"
#include "rules.h"
#include "session.h"
#include "settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RatesField::RatesField(const Question &question, const Session &session, QWidget *parent)
    : QuestionField(question, session, parent), m_lines(new QVBoxLayout), m_unsure(createUnsureBox())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_lines);
    if (m_unsure) {
        layout->addWidget(m_unsure);
        connect(m_unsure, &QCheckBox::toggled, this, [this](bool on) {
            if (on) {
                for (const Row &each : std::as_const(m_rows)) {
                    const QSignalBlocker quiet(each.edit);
                    each.edit->clear();
                }
            }
            Q_EMIT edited();
        });
    }
    refresh();
}

RatesField::Row &RatesField::row(const QString &currency)
{
    if (const auto found = m_rows.find(currency); found != m_rows.end())
        return *found;

    Row made{new QWidget, new QLabel, new QLineEdit, new QLabel, new QPushButton};
    for (QLabel *label : {made.before, made.after})
        label->setTextFormat(Qt::PlainText);
    name(made.edit, currency);
    name(made.last, currency + u"/last"_s);
    made.last->setAutoDefault(true);
    made.edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    made.edit->setFixedWidth(14 * made.edit->fontMetrics().horizontalAdvance(QLatin1Char('0')));
    const RateTable::const_iterator given = m_given.constFind(currency);
    made.edit->setText(given == m_given.constEnd() ? QString() : *given);

    auto *line = new QHBoxLayout(made.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(made.before), static_cast<QWidget *>(made.edit),
                          static_cast<QWidget *>(made.after), static_cast<QWidget *>(made.last)})
        line->addWidget(part);
    line->addStretch();
    m_lines->addWidget(made.line);

    // Not only when typed into: assistive technology sets the whole text.
    connect(made.edit, &QLineEdit::textChanged, this, &RatesField::takeEdit);
    connect(made.last, &QPushButton::clicked, this, [this, currency] {
        if (const auto last = Settings::lastRate(currency))
            m_rows[currency].edit->setText(last->rate);
    });
    return *m_rows.insert(currency, made);
}

void RatesField::takeEdit()
{
    tickQuietly(m_unsure, false);
    for (const QString &currency : std::as_const(m_needed)) {
        const QString text = m_rows[currency].edit->text();
        if (text.isEmpty() || !answerFault(session().rules(), question(), text, session().answers()).isEmpty())
            m_given.remove(currency);
        else
            m_given.insert(currency, text);
    }
    Q_EMIT edited();
}

void RatesField::setAnswer(const Answer *answer, const QStringList &)
{
    const RateTable *rates = answer ? std::get_if<RateTable>(answer) : nullptr;
    m_given = rates ? *rates : RateTable();
    for (auto at = m_rows.cbegin(); at != m_rows.cend(); ++at) {
        const QSignalBlocker quiet(at->edit);
        at->edit->setText(m_given.value(at.key()));
    }
    tickQuietly(m_unsure, answer && std::holds_alternative<Unsure>(*answer));
}

std::optional<Answer> RatesField::answer() const
{
    if (m_unsure && m_unsure->isChecked())
        return Unsure{};
    // A rate given is worth keeping even while another is missing.
    return m_given.isEmpty() ? std::nullopt : std::optional<Answer>(m_given);
}

QString RatesField::fault() const
{
    if (m_unsure && m_unsure->isChecked())
        return {};
    for (const QString &currency : m_needed) {
        const QString text = m_rows[currency].edit->text();
        if (text.isEmpty()) {
            return question().unsure ? tr("Enter the rate of %1, or tick “Not sure”.").arg(currency)
                                     : tr("Enter the rate of %1.").arg(currency);
        }
        if (const QString wrong = answerFault(session().rules(), question(), text, session().answers());
            !wrong.isEmpty())
            return wrong;
    }
    return {};
}

void RatesField::refresh()
{
    const QStringList needed = session().decision().ratesNeeded;
    if (needed == m_needed && !needed.isEmpty())
        return;
    m_needed = needed;
    for (const QString &currency : std::as_const(m_needed))
        row(currency);
    for (auto at = m_rows.cbegin(); at != m_rows.cend(); ++at)
        at->line->setVisible(m_needed.contains(at.key()));
    retranslate();
}

void RatesField::retranslate()
{
    const QString base = session().rules().baseCurrency;
    for (auto at = m_rows.cbegin(); at != m_rows.cend(); ++at) {
        at->before->setText(tr("1 %1 =", "one unit of a currency equals").arg(at.key()));
        at->after->setText(base);
        at->edit->setAccessibleName(tr("%1 for 1 %2", "currency codes: rate of exchange").arg(base, at.key()));
        const auto last = Settings::lastRate(at.key());
        at->last->setVisible(last.has_value());
        if (last)
            at->last->setText(tr("Use %1, entered on %2").arg(last->rate, session().texts().date(last->date)));
    }
    if (m_unsure)
        m_unsure->setText(notSure());
}

void RatesField::focusInput()
{
    for (const QString &currency : std::as_const(m_needed)) {
        QLineEdit *edit = m_rows[currency].edit;
        if (!m_given.contains(currency) || currency == m_needed.last())
            return edit->setFocus(Qt::OtherFocusReason);
    }
}

void RatesField::remember()
{
    for (const QString &currency : std::as_const(m_needed)) {
        if (const auto rate = m_given.constFind(currency); rate != m_given.constEnd())
            Settings::setLastRate(currency, {*rate, session().today()});
    }
}
