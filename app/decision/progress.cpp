// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "progress.h"

#include <algorithm>

namespace
{
Progress::Step stepOf(const Page &page, const Rules &rules, const Answers &answers, const Decision &decision)
{
    Progress::Step step{page.id, Progress::State::NotAsked, {}};
    for (const QString &question : page.questions) {
        if (!isAskedNow(rules, decision, question))
            continue;
        if (step.first.isEmpty()) {
            step.first = question;
            step.state = Progress::State::Done;
        }
        if (!isAnswered(rules, answers, decision, question))
            step.state = Progress::State::ToCome;
    }
    return step;
}
}

bool isAnswered(const Rules &rules, const Answers &answers, const Decision &decision, const QString &question)
{
    const auto answer = answers.given.constFind(question);
    if (answer == answers.given.constEnd())
        return false;
    // A file may say "not sure" where the window does not offer it: there the answer is still missing.
    if (std::holds_alternative<Unsure>(*answer))
        return rules.question(question)->unsure;
    if (const RateTable *rates = std::get_if<RateTable>(&*answer)) {
        return std::ranges::all_of(std::as_const(decision.ratesNeeded),
                                   [rates](const QString &currency) { return rates->contains(currency); });
    }
    return true;
}

bool isAskedNow(const Rules &rules, const Decision &decision, const QString &question)
{
    // Before the currency is known, no rate can be named.
    const bool namesNothing = rules.question(question)->type == Question::Type::Rates && decision.ratesNeeded.isEmpty();
    return decision.asked.contains(question) && !namesNothing;
}

Progress makeProgress(const Rules &rules, const Answers &answers, const Decision &decision)
{
    Progress progress;
    for (const Page &page : rules.pages)
        progress.steps << stepOf(page, rules, answers, decision);
    for (const Question &question : rules.questions) {
        const bool counts = decision.asked.contains(question.id);
        if (answers.given.contains(question.id))
            progress.given << Progress::Given{question.id, counts};
        if (counts && !isAnswered(rules, answers, decision, question.id))
            ++progress.left;
    }
    for (const QString &mode : decision.possible) {
        if (rules.mode(mode)->stop && mode != decision.mode)
            continue;
        if (decision.reachable.contains(mode))
            progress.reachable << mode;
        else
            progress.passedOver << mode;
    }
    for (const RuledOut &ruledOut : decision.ruledOut)
        progress.excluded << Progress::Excluded{ruledOut.mode, ruledOut.failed.value(0), ruledOut.causes};
    progress.fixed = decision.status != Status::Open;
    return progress;
}

int possibleModes(const Rules &rules, const Decision &decision)
{
    return static_cast<int>(std::ranges::count_if(std::as_const(decision.possible),
                                                  [&rules](const QString &mode) { return !rules.mode(mode)->stop; }));
}

QStringList madeVoid(const QStringList &askedBefore, const QStringList &asked, const Answers &answers)
{
    QStringList gone;
    for (const QString &question : askedBefore) {
        if (answers.given.contains(question) && !asked.contains(question))
            gone << question;
    }
    return gone;
}
