// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "inputfield.h"

#include "rules.h"
#include "session.h"

#include <QCheckBox>
#include <QHBoxLayout>

InputField::InputField(const Question &question, const Session &session, QWidget *parent)
    : QuestionField(question, session, parent), m_unsure(createUnsureBox())
{
}

void InputField::place(QWidget *input, int stretch)
{
    m_input = input;
    name(input);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(input, stretch);
    if (m_unsure)
        layout->addWidget(m_unsure);
    layout->addStretch();
    if (!m_unsure)
        return;
    connect(m_unsure, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            clearInput();
        Q_EMIT edited();
    });
}

void InputField::takeInput()
{
    tickQuietly(m_unsure, false);
    Q_EMIT edited();
}

void InputField::setAnswer(const Answer *answer, const QStringList &)
{
    showAnswer(answer);
    tickQuietly(m_unsure, answer && std::holds_alternative<Unsure>(*answer));
}

std::optional<Answer> InputField::answer() const
{
    if (m_unsure && m_unsure->isChecked())
        return Unsure{};
    return given();
}

void InputField::retranslate()
{
    m_input->setAccessibleName(session().text(question().text));
    if (m_unsure)
        m_unsure->setText(notSure());
}

void InputField::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}
