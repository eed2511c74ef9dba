// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "questionfield.h"

#include "choicefield.h"
#include "datefield.h"
#include "ratesfield.h"
#include "rules.h"
#include "searchfield.h"
#include "setfield.h"
#include "typedfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace
{
/// Longer lists are searched by typing instead of read.
constexpr int longestList = 12;
}

QuestionField *QuestionField::create(const Question &question, const Session &session, QWidget *parent)
{
    using Type = Question::Type;
    switch (question.type) {
    case Type::Choice:
        if (question.options.size() > longestList)
            return new SearchField(question, session, parent);
        return new ChoiceField(question, session, parent);
    case Type::YesNo:
        return new ChoiceField(question, session, parent);
    case Type::Set:
        return new SetField(question, session, parent);
    case Type::Integer:
    case Type::Amount:
        return new TypedField(question, session, parent);
    case Type::Currency:
    case Type::Country:
        return new SearchField(question, session, parent);
    case Type::Rates:
        return new RatesField(question, session, parent);
    case Type::Date:
        return new DateField(question, session, parent);
    }
    Q_UNREACHABLE();
}

QuestionField::QuestionField(const Question &question, const Session &session, QWidget *parent)
    : QWidget(parent), m_question(question), m_session(session)
{
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
    name(box, QStringLiteral("unsure"));
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
