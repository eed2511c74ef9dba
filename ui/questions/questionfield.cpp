// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "questionfield.h"

#include "readingorder.h"
#include "rules.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

QuestionField::QuestionField(const Question &question, const Session &session, QWidget *parent)
    : QWidget(parent), m_question(question), m_session(session)
{
    setProperty(takesAnswer, true);
}

void QuestionField::name(QWidget *widget, const QString &part) const
{
    widget->setObjectName(part.isEmpty() ? m_question.id : m_question.id + QLatin1Char('/') + part);
}

QCheckBox *QuestionField::createUnsureBox()
{
    if (!m_question.unsure)
        return nullptr;
    auto *box = new QCheckBox(this);
    name(box, u"unsure"_s);
    return box;
}

void QuestionField::tickQuietly(QCheckBox *box, bool ticked)
{
    if (!box)
        return;
    const QSignalBlocker quiet(box);
    box->setChecked(ticked);
}

void QuestionField::describeFault(const QString &before, const QString &fault)
{
    const auto inputs = findChildren<QWidget *>();
    for (QWidget *input : inputs) {
        if (input->focusPolicy() == Qt::NoFocus)
            continue;
        QString own = input->accessibleDescription();
        if (!before.isEmpty() && own.startsWith(before))
            own = own.mid(before.size()).trimmed();
        const QString description = (fault + QLatin1Char(' ') + own).trimmed();
        if (description != input->accessibleDescription())
            input->setAccessibleDescription(description);
    }
}

QString QuestionField::notSure()
{
    return tr("Not sure");
}

bool QuestionField::isTyped() const
{
    return findChild<QLineEdit *>() != nullptr;
}
