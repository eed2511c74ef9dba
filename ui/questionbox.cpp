// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "questionbox.h"

#include "foldbutton.h"
#include "look.h"
#include "questionfield.h"
#include "rules.h"
#include "session.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

using Role = TextLabel::Role;

QuestionBox::QuestionBox(const Question &question, const Session &session, QWidget *parent)
    : QGroupBox(parent), m_question(question), m_session(session), m_text(new TextLabel(Role::Heading)),
      m_more(new FoldButton(FoldButton::Size::Small)), m_field(QuestionField::create(question, session, this)),
      m_fault(new TextLabel(Role::Alarm)), m_ask(new TextLabel(Role::Quiet)), m_help(new TextLabel(Role::Body)),
      m_example(new TextLabel(Role::Quiet)), m_why(new TextLabel(Role::Quiet)), m_helpPanel(createHelp())
{
    setObjectName(QStringLiteral("question-") + question.id);
    m_fault->setObjectName(question.id + QStringLiteral("/error"));
    m_more->setObjectName(question.id + QStringLiteral("/help"));
    connect(m_more, &FoldButton::toggled, m_helpPanel, &QWidget::setVisible);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_text, 1);
    heading->addWidget(m_more, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_helpPanel);
    layout->addWidget(m_fault);
    layout->addWidget(m_field);
    layout->addWidget(m_ask);
    // The answer comes before its help when going through with the Tab key.
    setTabOrder(m_field, m_more);

    setContentsMargins({});
    m_helpPanel->hide();
    m_fault->hide();
    m_ask->hide();
    connect(m_field, &QuestionField::edited, this, &QuestionBox::hideFault);
    retranslate();
}

QWidget *QuestionBox::createHelp()
{
    auto *panel = new Card(Look::Tone::Accent);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 8, 12, 8);
    layout->setSpacing(6);
    for (TextLabel *label : {m_help, m_example, m_why})
        layout->addWidget(label);
    return panel;
}

void QuestionBox::takeAnswer()
{
    const Answers &answers = m_session.answers();
    const auto found = answers.given.constFind(m_question.id);
    m_field->setAnswer(found == answers.given.constEnd() ? nullptr : &*found,
                       answers.unsureMembers.value(m_question.id));
    hideFault();
}

void QuestionBox::refresh()
{
    m_field->refresh();
    m_field->describeFault(m_fault->text(), m_fault->text());
    retranslateHelp();
    const Answers &answers = m_session.answers();
    const bool unsure = answers.isUnsure(m_question.id) || !answers.unsureMembers.value(m_question.id).isEmpty();
    m_ask->setVisible(unsure && !m_question.ask.isEmpty());
}

bool QuestionBox::showFault()
{
    const QString fault = m_field->fault();
    if (fault.isEmpty()) {
        hideFault();
        return false;
    }
    m_field->describeFault(m_fault->text(), fault);
    m_fault->setText(fault);
    m_fault->show();
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return true;
}

void QuestionBox::hideFault()
{
    m_field->describeFault(m_fault->text(), QString());
    m_fault->hide();
    m_fault->clear();
}

void QuestionBox::retranslate()
{
    m_text->setText(m_session.text(m_question.text));
    setAccessibleName(m_text->text());
    m_more->setText(tr("Help"));
    m_more->setAccessibleName(tr("Help, example and reason: %1").arg(m_session.text(m_question.label)));
    m_field->retranslate();
    retranslateHelp();
    if (!m_fault->isHidden())
        showFault();
}

void QuestionBox::retranslateHelp()
{
    m_help->setText(m_session.text(m_question.help));
    m_example->setText(tr("Example: %1").arg(m_session.text(m_question.example)));
    m_why->setText(tr("Why we ask: %1").arg(m_session.text(m_question.why)));
    m_ask->setText(tr("Whom to ask: %1").arg(m_session.text(m_question.ask)));
}

void QuestionBox::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    setContentsMargins({}); // the style makes room for a frame that is not drawn
}

void QuestionBox::paintEvent(QPaintEvent *)
{
    // A group for screen readers; its heading is drawn by a label that wraps.
}
