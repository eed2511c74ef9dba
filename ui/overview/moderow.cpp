// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "moderow.h"

#include "icons.h"
#include "linkbutton.h"
#include "look.h"
#include "textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

ModeRow::ModeRow(const QString &name, QWidget *parent)
    : ColumnRow(parent), m_icon(new QLabel), m_title(new TextLabel(TextLabel::Role::Body)),
      m_sentence(new TextLabel(TextLabel::Role::Quiet)), m_texts(new QVBoxLayout)
{
    setObjectName(name);
    m_texts->setSpacing(0);
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setContentsMargins(2, 0, 2, 0); // in line with the links
        label->fillColumn();
        m_texts->addWidget(label);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(m_texts, 1);
    m_icon->hide();
    m_sentence->hide();
}

void ModeRow::setMode(const QString &icon, const QString &title, const QString &sentence, const QList<Cause> &causes)
{
    if (icon != m_iconName) {
        m_iconName = icon;
        dye();
    }
    m_title->setText(title);
    if (accessibleName() != title)
        setAccessibleName(title); // several modes may have a link of the same words
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (causes == m_causes)
        return;
    m_causes = causes;
    while (m_links.size() < causes.size()) {
        const qsizetype at = m_links.size();
        auto *link = new LinkButton;
        connect(link, &LinkButton::clicked, this, [this, at] { Q_EMIT questionAsked(m_causes.at(at).question); });
        m_texts->addWidget(link);
        m_links << link;
    }
    for (qsizetype at = 0; at < m_links.size(); ++at) {
        LinkButton *link = m_links.at(at);
        if (at < causes.size()) {
            link->setObjectName(objectName() + QLatin1Char('/') + causes.at(at).question);
            link->setPlainText(causes.at(at).text);
        } else {
            link->setPlainText({});
        }
        link->setVisible(at < causes.size());
    }
}

void ModeRow::dye()
{
    const int size = m_title->fontMetrics().height();
    const QPixmap drawing = Icons::pixmap(m_iconName, size, Look::ink(palette(), Look::Tone::Quiet),
                                          devicePixelRatioF());
    m_icon->setPixmap(drawing);
    m_icon->setVisible(!drawing.isNull());
}

void ModeRow::changeEvent(QEvent *event)
{
    ColumnRow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dye();
}
