// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compiledrules.h"
#include "countries.h"
#include "exact.h"

/// Answers with which two functions differ, to make a case of.
class Witness
{
public:
    Witness(const Rules &rules, CommonGround &ground) : m_rules(rules), m_space(ground.space), m_forest(ground.forest)
    {
    }

    /// "partner.kind company, goods.controls has not licence, …"; questions that make no difference are left out.
    [[nodiscard]] QString answers(Diagram one, Diagram other)
    {
        Diagram apart = m_forest.disjunction(m_forest.conjunction(one, m_forest.negation(other)),
                                             m_forest.conjunction(other, m_forest.negation(one)));
        QStringList words;
        while (!DiagramForest::isConstant(apart)) {
            const int variable = m_forest.variable(apart);
            int index = 0;
            while (m_forest.child(apart, index) == DiagramForest::False)
                ++index;
            words.append(inWords(variable, index));
            apart = m_forest.child(apart, index);
        }
        return words.isEmpty() ? QStringLiteral("any answers") : words.join(QLatin1String(", "));
    }

private:
    [[nodiscard]] QString inWords(int variable, int index) const
    {
        const AnswerSpace::Variable &about = m_space.variables().at(variable);
        if (!about.member.isEmpty())
            return QStringLiteral("%1 has %2%3")
                .arg(about.question, index == 1 ? QString() : QStringLiteral("not "), about.member);
        const Question &question = *m_rules.question(about.question);
        for (const QString &value : values(question)) {
            if (m_space.classOf(question.id, value) == index)
                return question.id + QLatin1Char(' ') + value;
        }
        for (const Limit &limit : limits()) {
            if (m_space.classesAt(question.id, limit.at, limit.currency).contains(index))
                return QStringLiteral("%1 %2 %3").arg(question.id, limit.name, limit.currency).trimmed();
        }
        return QStringLiteral("%1 of class %2").arg(question.id).arg(index);
    }

    [[nodiscard]] static QStringList values(const Question &question)
    {
        if (question.type == Question::Type::YesNo)
            return {QStringLiteral("true"), QStringLiteral("false")};
        if (question.type == Question::Type::Country)
            return Countries::codes();
        QStringList ids;
        for (const Option &option : question.options)
            ids.append(option.id);
        return ids;
    }

    [[nodiscard]] static Decimal decimal(const Exact &number)
    {
        return *Decimal::parse(decimalText(number, 3, false), 20, 3);
    }

    /// Numbers worth trying: just under, at and just over each limit.
    struct Limit {
        Decimal at;
        QString currency;
        QString name;
    };
    [[nodiscard]] QList<Limit> limits() const
    {
        QList<Limit> limits;
        for (const Parameter &parameter : m_rules.parameters) {
            for (const DatedValue &dated : parameter.values) {
                const auto *money = std::get_if<Money>(&dated.value);
                const auto *count = std::get_if<Count>(&dated.value);
                if (!money && !count)
                    continue;
                const Exact limit = money ? exact(money->amount) : Exact(count->count);
                const QString name = money ? money->amount.toString() : QString::number(count->count);
                const QString currency = money ? money->currency : QString();
                const Exact unit = money ? Exact(1) / 1000 : Exact(1);
                limits.append({decimal(limit), currency, name});
                limits.append({decimal(limit - unit), currency, QLatin1String("just under ") + name});
                limits.append({decimal(limit + unit), currency, QLatin1String("just over ") + name});
            }
        }
        return limits;
    }

    const Rules &m_rules;
    const AnswerSpace &m_space;
    DiagramForest &m_forest;
};
