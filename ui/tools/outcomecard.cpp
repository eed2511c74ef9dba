// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "outcomecard.h"

#include "session.h"
#include "wording.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

OutcomeCard::OutcomeCard(const QString &name, Look::Tone tone, QWidget *parent)
    : Card(tone, parent), m_title(new TextLabel(Role::Quiet)), m_mode(new TextLabel(Role::Heading)),
      m_route(new TextLabel(Role::Body)), m_status(new TextLabel(Role::Quiet))
{
    m_mode->setObjectName(name + u"/mode"_s);
    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {2, 1.5, 2, 1.5}, 0.75);
    for (TextLabel *label : {m_title, m_mode, m_route, m_status})
        layout->addWidget(label);
    layout->addStretch(1);
}

void OutcomeCard::showOutcome(const QString &title, const Session &session)
{
    const Decision &decision = session.decision();
    const Texts &texts = session.texts();
    const Mode *const mode = session.rules().mode(decision.mode);
    const Route *const route = session.rules().route(decision.mode, decision.route);
    m_title->setText(title);
    m_mode->setText(mode ? modeTitle(*mode, texts) : tr("Not settled yet"));
    m_route->setText(route ? tr("Route: %1").arg(texts.withOfficial(route->name, route->official)) : QString());
    m_route->setVisible(route != nullptr);
    QStringList codes;
    for (const QString &id : decision.reachable)
        codes << modeCode(*session.rules().mode(id), texts);
    QString status;
    if (!mode && !codes.isEmpty())
        status = tr("One of: %1").arg(joined(codes, texts));
    else if (decision.status == Status::Open)
        status = tr("The route is not settled yet.");
    else if (decision.overLimit)
        status = tr("The value is over the limit of this mode.");
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}
