// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "typedfield.h"

#include "casefile.h"
#include "rules.h"
#include "session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace
{
constexpr int editWidth = 22; ///< in digits: the longest amount with its minor digits
}

TypedField::TypedField(const Question &question, const Session &session, QWidget *parent)
    : QuestionField(question, session, parent), m_edit(new QLineEdit), m_unsure(createUnsureBox())
{
    name(m_edit);
    m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_edit->setMinimumWidth(editWidth * m_edit->fontMetrics().horizontalAdvance(QLatin1Char('0')));
    m_edit->setMaximumWidth(2 * m_edit->minimumWidth());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_edit);
    if (m_unsure)
        layout->addWidget(m_unsure);
    layout->addStretch();

    // Not only when typed into: assistive technology sets the whole text.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        tickQuietly(m_unsure, false);
        Q_EMIT edited();
    });
    if (m_unsure) {
        connect(m_unsure, &QCheckBox::toggled, this, [this](bool on) {
            const QSignalBlocker quiet(m_edit);
            if (on)
                m_edit->clear();
            Q_EMIT edited();
        });
    }
    retranslate();
}

void TypedField::setAnswer(const Answer *answer, const QStringList &)
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
    tickQuietly(m_unsure, answer && std::holds_alternative<Unsure>(*answer));
}

std::optional<Answer> TypedField::answer() const
{
    if (m_unsure && m_unsure->isChecked())
        return Unsure{};
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

void TypedField::retranslate()
{
    m_edit->setAccessibleName(session().text(question().text));
    if (m_unsure)
        m_unsure->setText(notSure());
}

void TypedField::focusInput()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}
