// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "whatifrow.h"

#include "answerwords.h"
#include "look.h"
#include "questionbox.h"
#include "questionfield.h"
#include "session.h"
#include "textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

WhatIfRow::WhatIfRow(const Question &question, Session &tried, QWidget *parent)
    : QWidget(parent), m_question(question), m_tried(tried), m_label(new TextLabel(Role::Quiet)),
      m_value(new TextLabel(Role::Body)), m_mark(new TextLabel(Role::Caution)), m_change(new QPushButton),
      m_reset(new QPushButton), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"what-if/row-"_s + question.id);
    m_change->setObjectName(u"what-if/change-"_s + question.id);
    m_reset->setObjectName(u"what-if/reset-"_s + question.id);
    m_mark->setObjectName(u"what-if/mark-"_s + question.id);
    m_value->setObjectName(u"what-if/value-"_s + question.id);
    for (QPushButton *button : {m_change, m_reset})
        button->setAutoDefault(false);
    connect(m_change, &QPushButton::clicked, this, &WhatIfRow::openAsked);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfRow::resetAsked);

    auto *texts = new QVBoxLayout;
    Look::arrange(texts, {}, 0.25);
    for (TextLabel *label : {m_label, m_value, m_mark})
        texts->addWidget(label);
    auto *line = new QHBoxLayout;
    Look::arrange(line, {}, 1);
    line->addLayout(texts, 1);
    line->addWidget(m_reset, 0, Qt::AlignTop);
    line->addWidget(m_change, 0, Qt::AlignTop);
    Look::arrange(m_layout, {}, 1);
    m_layout->addLayout(line);
    m_mark->hide();
    m_reset->hide();
}

void WhatIfRow::refresh(bool isChanged)
{
    m_changed = isChanged;
    const QString value = answerText(m_tried.rules(), m_question, m_tried.answers(), m_tried.texts());
    m_value->setTypedText(value.isEmpty() ? tr("not answered") : value);
    const bool isMissing = !m_tried.isAnswered(m_question.id);
    m_mark->setText(isMissing ? tr("This answer is missing now.") : isChanged ? tr("Changed here only.") : QString());
    m_mark->setVisible(isChanged || isMissing);
    m_reset->setVisible(isChanged);
    if (m_box)
        m_box->refresh();
}

void WhatIfRow::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (open) {
        m_box = new QuestionBox(m_question, m_tried);
        m_layout->addWidget(m_box);
        m_box->takeAnswer();
        m_box->refresh();
        connect(m_box->field(), &QuestionField::edited, this, &WhatIfRow::writeAnswer);
        m_box->show();
        m_box->field()->focusInput();
    } else {
        m_box->hide();
        m_box->deleteLater(); // it may be in the midst of telling of an answer
        m_box = nullptr;
    }
    retranslate();
}

void WhatIfRow::takeAnswer()
{
    if (m_box)
        m_box->takeAnswer();
}

void WhatIfRow::writeAnswer()
{
    ExportCase &copy = m_tried.exportCase();
    if (const std::optional<Answer> answer = m_box->field()->answer())
        copy.setAnswer(m_question.id, *answer, m_box->field()->unsureMembers());
    else
        copy.clearAnswer(m_question.id);
}

void WhatIfRow::retranslate()
{
    const QString label = m_tried.text(m_question.label);
    m_label->setText(label);
    m_change->setText(isOpen() ? tr("Done") : tr("Change"));
    m_change->setAccessibleName(
        (isOpen() ? tr("Done: %1", "name of an answer") : tr("Change: %1", "name of an answer")).arg(label));
    m_reset->setText(tr("As in the case"));
    m_reset->setAccessibleName(tr("As in the case: %1", "name of an answer").arg(label));
    if (m_box)
        m_box->retranslate();
    refresh(m_changed);
}
