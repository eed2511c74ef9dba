// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "faultlist.h"

#include "look.h"
#include "oneline.h"
#include "textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

FaultList::FaultList(const QString &title, const QString &text, const QStringList &faults, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *heading = createLabel(TextLabel::Role::Heading, title);
    auto *explanation = createText(TextLabel::Role::Body, text); // it names a file
    auto *list = new QPlainTextEdit;
    list->setObjectName(u"faults"_s);
    list->setAccessibleName(title);
    list->setReadOnly(true);
    // Keys move through the text, so that it can be read and copied without a mouse.
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QStringList lines;
    for (const QString &fault : faults)
        lines << oneLine(fault);
    list->setPlainText(lines.join(QLatin1Char('\n')));
    list->setTabChangesFocus(true);

    auto *copy = new QPushButton(tr("Cop&y the list"));
    copy->setObjectName(u"copy"_s);
    copy->setAutoDefault(true);
    connect(copy, &QPushButton::clicked, list,
            [lines] { QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n'))); });
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
    resize(Look::dialogSize(*this, 86, 24));
    close->setFocus();
}
