// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "journeywalk.h"

const JourneyStep *JourneyWalk::step() const
{
    return m_taken.isEmpty() ? &m_journey.steps.first() : m_journey.step(m_taken.last().choice->goTo);
}

const JourneyChoice *JourneyWalk::end() const
{
    return m_taken.isEmpty() || step() ? nullptr : m_taken.last().choice;
}

std::optional<Answer> JourneyWalk::answer() const
{
    if (!end() || !end()->answer)
        return std::nullopt;
    const auto *const last = std::get_if<QStringList>(&*end()->answer);
    if (!last)
        return end()->answer;
    QStringList members;
    for (const Taken &taken : m_taken)
        members += taken.choice->adds;
    members += *last;
    members.removeDuplicates();
    return members;
}

void JourneyWalk::choose(qsizetype choice)
{
    const JourneyStep *const asked = step();
    if (asked && choice >= 0 && choice < asked->choices.size())
        m_taken.append({asked, &asked->choices.at(choice)});
}

void JourneyWalk::back()
{
    if (!m_taken.isEmpty())
        m_taken.removeLast();
}
