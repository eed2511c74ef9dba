// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "voidnotice.h"

#include "session.h"
#include "wording.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

VoidNotice::VoidNotice(const Session &session, QWidget *parent)
    : Card(Look::Tone::Caution, parent), m_session(session), m_text(new TextLabel(TextLabel::Role::Body)),
      m_undo(new QPushButton)
{
    setObjectName(QStringLiteral("void-notice"));
    m_undo->setObjectName(QStringLiteral("void-notice/undo"));
    m_undo->setAutoDefault(true);
    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {2, 1.25, 1.5, 1.5}, 1);
    layout->addWidget(m_text);
    layout->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_undo, &QPushButton::clicked, this, &VoidNotice::undoAsked);
    hide();
}

void VoidNotice::add(const QStringList &questions)
{
    for (const QString &question : questions) {
        if (!m_questions.contains(question))
            m_questions << question;
    }
    refresh();
    if (m_questions.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VoidNotice::refresh()
{
    m_questions.removeIf([this](const QString &question) {
        return m_session.quickDecision().asked.contains(question) || !m_session.answers().given.contains(question);
    });
    retranslate();
    setVisible(!m_questions.isEmpty());
}

void VoidNotice::close()
{
    m_questions.clear();
    hide();
}

void VoidNotice::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo: these answers count again"));
    if (m_questions.isEmpty())
        return;
    QStringList labels;
    for (const QString &question : std::as_const(m_questions))
        labels << m_session.text(m_session.rules().question(question)->label);
    m_text->setText(tr("With this answer, %n answer(s) no longer count: %1. They are kept.", nullptr,
                       static_cast<int>(m_questions.size()))
                        .arg(joined(labels, m_session.texts())));
    setAccessibleName(m_text->text());
}
