// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "thenandnownotice.h"

#include "linkbutton.h"
#include "session.h"
#include "thenandnow.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ThenAndNowNotice::ThenAndNowNotice(QAction *compare, QWidget *parent)
    : Card(Look::Tone::Normal, parent), m_text(new TextLabel(TextLabel::Role::Body)), m_link(new LinkButton)
{
    setObjectName(u"then-and-now-notice"_s);
    m_text->setObjectName(u"then-and-now-notice/text"_s);
    m_link->setObjectName(u"then-and-now-notice/link"_s);
    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {2, 1.25, 2, 1.25}, 0.5);
    layout->addWidget(m_text);
    layout->addWidget(m_link);
    connect(m_link, &LinkButton::clicked, compare, &QAction::trigger);
    hide();
}

void ThenAndNowNotice::refresh(const Session &session)
{
    const QDate *const then = session.answers().get<QDate>(session.rules().dateQuestion()->id);
    const bool isEarlier = then && *then < session.today();
    const bool isOld = isEarlier
                       && thenAndNow(session.model(), session.exportCase().data(), session.today()).isOutOfDate();
    setVisible(isOld);
    if (!isOld)
        return;
    m_text->setText(
        tr("This result goes by the rules of the declaration date, %1. By the rules of today, %2, it would not "
           "be the same.")
            .arg(session.texts().date(*then), session.texts().date(session.today())));
    m_link->setPlainText(tr("Then and now: see each difference"));
}
