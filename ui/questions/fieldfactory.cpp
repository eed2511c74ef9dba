// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "fieldfactory.h"

#include "choicefield.h"
#include "datefield.h"
#include "ratesfield.h"
#include "rules.h"
#include "searchfield.h"
#include "setfield.h"
#include "typedfield.h"

namespace
{
/// Longer lists are searched by typing instead of read.
constexpr int longestList = 12;
}

QuestionField *createField(const Question &question, const Session &session, QWidget *parent)
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
