// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "wrongresultdialog.h"

#include "document.h"
#include "look.h"
#include "outputfile.h"
#include "savefile.h"
#include "session.h"
#include "textlabel.h"
#include "wrongresult.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

WrongResultDialog::WrongResultDialog(const Session &session, QWidget *parent)
    : ToolDialog(u"report-wrong-result"_s, parent),
      m_file(wrongResultFile(session.rules(), session.exportCase().data(), session.wholeDecision(), session.texts()))
{
    setTexts(
        tr("Report a wrong result"),
        tr("Does the result seem wrong to you? Save this file, and give it to whoever can look into it. The program "
           "sends nothing."));
    addPart(
        tr("In the file"),
        tr("Your answers, with amounts and dates, since these decide; how each condition of each mode came out; the "
           "result with its checklist; and the versions of the program and of the rules."));
    addPart(tr("Not in the file"),
            tr("The name of the case, the particulars of the shipment, and what you noted at the checklist: ticks, "
               "dates, names, notes and document numbers."));

    auto *label = createLabel(TextLabel::Role::Strong, tr("The whole file"));
    auto *whole = new QPlainTextEdit;
    whole->setObjectName(objectName() + u"/file"_s);
    whole->setAccessibleName(label->text());
    whole->setReadOnly(true);
    // Keys move through the text, so that it can be read without a mouse.
    whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    whole->setTabChangesFocus(true);
    whole->setPlainText(QString::fromUtf8(m_file));
    constexpr int leastLines = 10;
    whole->setMinimumHeight(leastLines * whole->fontMetrics().lineSpacing());
    content()->addWidget(label);
    content()->addWidget(whole, 1);

    QPushButton *save = addButton(u"save"_s);
    save->setText(tr("&Save the file…"));
    connect(save, &QPushButton::clicked, this, &WrongResultDialog::save);
    resize(Look::dialogSize(*this, 92, 36));
}

void WrongResultDialog::addPart(const QString &heading, const QString &text)
{
    auto *head = createLabel(TextLabel::Role::Strong, heading);
    auto *body = createLabel(TextLabel::Role::Body, text);
    auto *part = new QVBoxLayout;
    Look::arrange(part, {}, 0.5);
    part->addWidget(head);
    part->addWidget(body);
    content()->addLayout(part);
}

void WrongResultDialog::save()
{
    // Not named after the case: a file name tells as much as a title.
    const QString name = SaveFile::nameOf(tr("wrong result", "name of a file"), u"json"_s);
    const QString path = SaveFile::ask(this, tr("Save the file"), tr("JSON files (*.json)"), name);
    if (!path.isEmpty())
        SaveFile::say(this, OutputFile::write(path, m_file));
}
