// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "datefield.h"

#include "session.h"

#include <QDateEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

DateField::DateField(const Question &question, const Session &session, QWidget *parent)
    : InputField(question, session, parent), m_edit(new QDateEdit(session.today()))
{
    m_edit->setCalendarPopup(true);
    // ISO order in every language: 3/7 is read as two different days, and papers in China write the year first.
    m_edit->setDisplayFormat(u"yyyy-MM-dd"_s);

    place(m_edit);
    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        m_given = true;
        takeInput();
    });
    retranslate();
}

void DateField::showAnswer(const Answer *answer)
{
    const QSignalBlocker quiet(m_edit);
    const QDate *day = answer ? std::get_if<QDate>(answer) : nullptr;
    m_given = day != nullptr;
    m_edit->setDate(day ? *day : session().today());
}

std::optional<Answer> DateField::given() const
{
    return m_given ? std::optional<Answer>(m_edit->date()) : std::nullopt;
}

QString DateField::fault() const
{
    return answer() ? QString() : tr("Choose a day.");
}

void DateField::acceptProposal()
{
    if (answer())
        return;
    m_given = true;
    Q_EMIT edited();
}
