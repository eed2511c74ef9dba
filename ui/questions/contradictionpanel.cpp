// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "contradictionpanel.h"

#include "answerwords.h"
#include "session.h"
#include "wording.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ContradictionPanel::ContradictionPanel(const Session &session, QWidget *parent)
    : Card(Look::Tone::Alarm, parent), m_session(session), m_said(new TextLabel(TextLabel::Role::Body)),
      m_text(new TextLabel(TextLabel::Role::Strong)), m_buttons(new QVBoxLayout), m_goOn(new QPushButton)
{
    setObjectName(u"contradiction"_s);
    m_said->setObjectName(u"contradiction/said"_s);
    m_goOn->setObjectName(u"contradiction/go-on"_s);
    m_goOn->setAutoDefault(true);
    m_buttons->addWidget(m_goOn, 0, Qt::AlignLeading);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 12);
    layout->addWidget(m_said);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    connect(m_goOn, &QPushButton::clicked, this, &ContradictionPanel::confirmed);
    hide();
}

void ContradictionPanel::ask(const QString &warning)
{
    m_warning = warning;
    qDeleteAll(m_changes);
    m_changes.clear();
    for (const QString &question : m_session.rules().warning(warning)->answers) {
        auto *change = new QPushButton;
        change->setObjectName(u"contradiction/change/"_s + question);
        change->setAutoDefault(true);
        connect(change, &QPushButton::clicked, this, [this, question] { Q_EMIT changeAsked(question); });
        m_buttons->insertWidget(static_cast<int>(m_changes.size()), change, 0, Qt::AlignLeading);
        m_changes << change;
    }
    retranslate();
    show();
    if (!m_changes.isEmpty())
        m_changes.first()->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ContradictionPanel::close()
{
    hide();
    m_warning.clear();
}

void ContradictionPanel::retranslate()
{
    m_goOn->setText(tr("It is so, go on"));
    if (m_warning.isEmpty())
        return;
    const Decision &decision = m_session.decision();
    const auto fired = std::ranges::find_if(std::as_const(decision.warnings),
                                            [this](const FiredWarning &warning) { return warning.id == m_warning; });
    const Warning *rule = m_session.rules().warning(m_warning);
    m_text->setText(m_session.text(fired == decision.warnings.cend() ? rule->text : fired->text));
    QStringList said;
    for (const QString &id : rule->answers) {
        const Question &question = *m_session.rules().question(id);
        said << tr("%1: %2", "name and value of an answer")
                    .arg(m_session.text(question.label),
                         answerText(m_session.rules(), question, m_session.answers(), m_session.texts()));
    }
    //: The answers that do not fit together, each with its name
    m_said->setText(tr("You said: %1.").arg(joined(said, m_session.texts())));
    setAccessibleName(m_text->text());
    setAccessibleDescription(m_said->text());
    for (qsizetype at = 0; at < m_changes.size(); ++at) {
        const Question *question = m_session.rules().question(rule->answers.at(at));
        m_changes.at(at)->setText(tr("Change: %1", "name of an answer").arg(m_session.text(question->label)));
    }
}
