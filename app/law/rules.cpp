// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
template<typename T>
const T *byId(const QList<T> &list, const QString &id)
{
    const auto found = std::ranges::find_if(list, [&](const T &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}
}

const Option *Question::option(const QString &optionId) const
{
    return byId(options, optionId);
}

const Question *Rules::question(const QString &id) const
{
    return byId(questions, id);
}

const Mode *Rules::mode(const QString &id) const
{
    return byId(modes, id);
}

const Route *Rules::route(const QString &mode, const QString &id) const
{
    const Mode *of = this->mode(mode);
    return of ? byId(of->routes, id) : nullptr;
}

const ModeCondition *Rules::condition(const QString &id) const
{
    for (const Mode &mode : modes) {
        if (const ModeCondition *found = byId(mode.conditions, id))
            return found;
    }
    return nullptr;
}

const Warning *Rules::warning(const QString &id) const
{
    return byId(warnings, id);
}

const Parameter *Rules::parameter(const QString &id) const
{
    return byId(parameters, id);
}

const Item *Rules::item(const QString &id) const
{
    return byId(items, id);
}

const Source *Rules::source(const QString &id) const
{
    return byId(sources, id);
}

const Currency *Rules::currency(const QString &code) const
{
    const auto found = std::ranges::find_if(currencies,
                                            [&](const Currency &currency) { return currency.code == code; });
    return found == currencies.end() ? nullptr : &*found;
}

const GlossaryTerm *Rules::term(const QString &id) const
{
    return byId(terms, id);
}

const Journey *Rules::journeyTo(const QString &question) const
{
    const auto found = std::ranges::find(journeys, question, &Journey::question);
    return found == journeys.end() ? nullptr : &*found;
}

const JourneyStep *Journey::step(const QString &stepId) const
{
    return byId(steps, stepId);
}

const Question *Rules::dateQuestion() const
{
    const auto found = std::ranges::find_if(
        questions, [](const Question &question) { return question.type == Question::Type::Date; });
    return found == questions.end() ? nullptr : &*found;
}

Grade Rules::effectiveGrade(const Evidence &evidence, QDate day) const
{
    Grade grade = evidence.grade;
    for (const QString &id : evidence.sources) {
        const Source *source = this->source(id);
        if (source)
            grade = std::min(grade, source->inForce.contains(day) ? source->grade : Grade::Confirm);
    }
    return grade;
}

QString gradeId(Grade grade)
{
    switch (grade) {
    case Grade::Text:
        return u"text"_s;
    case Grade::Practice:
        return u"practice"_s;
    case Grade::Confirm:
        break;
    }
    return u"confirm"_s;
}
