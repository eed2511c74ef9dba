// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "tooldialog.h"

#include "columnscroll.h"
#include "look.h"
#include "textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ToolDialog::ToolDialog(const QString &name, QWidget *parent)
    : QDialog(parent), m_heading(new TextLabel(TextLabel::Role::Title)), m_intro(new TextLabel(TextLabel::Role::Quiet)),
      m_content(new QVBoxLayout), m_buttons(new QHBoxLayout), m_close(new QPushButton(tr("&Close")))
{
    setObjectName(name);
    m_heading->setObjectName(name + u"/heading"_s);
    m_close->setObjectName(name + u"/close"_s);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);

    auto *inner = new QWidget;
    inner->setLayout(m_content);
    Look::arrange(m_content, {}, 1.5);
    auto *scroll = new ColumnScroll;
    scroll->setWidget(inner);

    m_buttons->addStretch(1);
    m_buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {3, 2.5, 3, 2}, 1.5);
    layout->addWidget(m_heading);
    layout->addWidget(m_intro);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_buttons);
    resize(Look::dialogSize(*this, 120, 44));
}

void ToolDialog::setTexts(const QString &title, const QString &intro)
{
    setWindowTitle(title);
    m_heading->setText(title);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
}

QPushButton *ToolDialog::addButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName() + QLatin1Char('/') + name);
    button->setAutoDefault(true);
    m_buttons->insertWidget(m_buttons->count() - 2, button);
    return button;
}

void ToolDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
