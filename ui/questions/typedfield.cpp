// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "typedfield.h"

#include "casefile.h"
#include "rules.h"
#include "session.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace
{
constexpr int editWidth = 22; ///< in digits: the longest amount with its minor digits
}

TypedField::TypedField(const Question &question, const Session &session, QWidget *parent)
    : InputField(question, session, parent), m_edit(new QLineEdit)
{
    m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_edit->setMinimumWidth(editWidth * m_edit->fontMetrics().horizontalAdvance(QLatin1Char('0')));
    m_edit->setMaximumWidth(2 * m_edit->minimumWidth());

    place(m_edit);
    // Not only when typed into: assistive technology sets the whole text.
    connect(m_edit, &QLineEdit::textChanged, this, &TypedField::takeInput);
    retranslate();
}

void TypedField::showAnswer(const Answer *answer)
{
    QString text;
    if (answer) {
        if (const QString *amount = std::get_if<QString>(answer))
            text = *amount;
        else if (const int *count = std::get_if<int>(answer))
            text = QString::number(*count);
    }
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(text);
}

std::optional<Answer> TypedField::given() const
{
    const QString text = m_edit->text();
    if (text.isEmpty() || !answerFault(session().rules(), question(), text, session().answers()).isEmpty())
        return std::nullopt;
    if (question().type == Question::Type::Integer)
        return text.toInt();
    return text;
}

QString TypedField::fault() const
{
    if (answer())
        return {};
    if (!m_edit->text().isEmpty())
        return answerFault(session().rules(), question(), m_edit->text(), session().answers());
    if (!question().unsure)
        return tr("Enter a number.");
    return tr("Enter a number, or tick “Not sure”.");
}

void TypedField::clearInput()
{
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
}
