// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "datefield.h"

#include "rules.h"
#include "session.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

DateField::DateField(const Question &question, const Session &session, QWidget *parent)
    : QuestionField(question, session, parent), m_edit(new QDateEdit(session.today())), m_unsure(createUnsureBox())
{
    name(m_edit);
    m_edit->setCalendarPopup(true);
    // ISO order in every language: 3/7 is read as two different days, and papers in China write the year first.
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_edit);
    if (m_unsure)
        layout->addWidget(m_unsure);
    layout->addStretch();

    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        m_given = true;
        tickQuietly(m_unsure, false);
        Q_EMIT edited();
    });
    if (m_unsure)
        connect(m_unsure, &QCheckBox::toggled, this, &DateField::edited);
    retranslate();
}

void DateField::setAnswer(const Answer *answer, const QStringList &)
{
    const QSignalBlocker quiet(m_edit);
    const QDate *day = answer ? std::get_if<QDate>(answer) : nullptr;
    m_given = day != nullptr;
    m_edit->setDate(day ? *day : session().today());
    tickQuietly(m_unsure, answer && std::holds_alternative<Unsure>(*answer));
}

std::optional<Answer> DateField::answer() const
{
    if (m_unsure && m_unsure->isChecked())
        return Unsure{};
    return m_given ? std::optional<Answer>(m_edit->date()) : std::nullopt;
}

QString DateField::fault() const
{
    return answer() ? QString() : tr("Choose a day.");
}

void DateField::retranslate()
{
    m_edit->setAccessibleName(session().text(question().text));
    if (m_unsure)
        m_unsure->setText(notSure());
}

void DateField::focusInput()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void DateField::acceptProposal()
{
    if (answer())
        return;
    m_given = true;
    Q_EMIT edited();
}
