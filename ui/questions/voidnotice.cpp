// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "voidnotice.h"

#include "flowlayout.h"
#include "session.h"
#include "wording.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

VoidNotice::VoidNotice(const Session &session, QAction *undo, QWidget *parent)
    : Card(Look::Tone::Caution, parent), m_session(session), m_text(new TextLabel(TextLabel::Role::Body)),
      m_take(new QPushButton), m_keep(new QPushButton), m_undo(new QPushButton)
{
    setObjectName(u"void-notice"_s);
    m_take->setObjectName(u"void-notice/take"_s);
    m_keep->setObjectName(u"void-notice/keep"_s);
    m_undo->setObjectName(u"void-notice/undo"_s);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_take, m_keep, m_undo}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {2, 1.25, 1.5, 1.5}, 1);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &VoidNotice::confirmed);
    connect(m_keep, &QPushButton::clicked, this, &VoidNotice::refused);
    connect(m_undo, &QPushButton::clicked, undo, &QAction::trigger);
    hide();
}

void VoidNotice::ask(const QStringList &questions)
{
    m_questions = questions;
    present(true);
}

void VoidNotice::focusChoice()
{
    m_take->setFocus(Qt::OtherFocusReason);
}

void VoidNotice::add(const QStringList &questions)
{
    if (m_asking)
        m_questions.clear();
    for (const QString &question : questions) {
        if (!m_questions.contains(question))
            m_questions << question;
    }
    present(false);
}

void VoidNotice::present(bool asking)
{
    m_asking = asking;
    m_take->setVisible(asking);
    m_keep->setVisible(asking);
    m_undo->setVisible(!asking);
    refresh();
    if (m_questions.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VoidNotice::refresh()
{
    if (!m_asking) {
        m_questions.removeIf([this](const QString &question) {
            return m_session.decision().asked.contains(question) || !m_session.answers().given.contains(question);
        });
    }
    retranslate();
    setVisible(!m_questions.isEmpty());
}

void VoidNotice::close()
{
    m_questions.clear();
    m_asking = false;
    hide();
}

void VoidNotice::retranslate()
{
    m_take->setText(tr("Take this answer"));
    m_keep->setText(tr("Keep it as it was"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo: these answers count again"));
    if (m_questions.isEmpty())
        return;
    QStringList labels;
    for (const QString &question : std::as_const(m_questions))
        labels << m_session.text(m_session.rules().question(question)->label);
    const auto count = static_cast<int>(m_questions.size());
    const QString names = joined(labels, m_session.texts());
    m_text->setText(
        m_asking ? tr("With this answer, %n other answer(s) will no longer count: %1. Your answers are kept. Is "
                      "this answer meant?",
                      nullptr, count)
                       .arg(names)
                 : tr("With this answer, %n answer(s) will no longer count: %1. Your answers are kept.", nullptr, count)
                       .arg(names));
    setAccessibleName(m_text->text());
}
