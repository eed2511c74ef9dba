// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmodel.h"
#include "evaluation.h"
#include "goldencheck.h"
#include "mutations.h"
#include "prove.h"
#include "rulelinks.h"
#include "ruleperiods.h"
#include "rulesapart.h"
#include "visitconditions.h"
#include "witness.h"

/// Tries the mutants of the rules one by one: does a golden case notice, or the check, or is there nothing to notice?
class MutantRun
{
public:
    enum class Fate { Survived, Killed, Checked, Equivalent };
    struct Result {
        Fate fate = Fate::Equivalent;
        QString by; ///< the golden case or the problem that noticed it; why there is nothing to notice
        QString witness; ///< a day and answers with which it differs, and in what
    };

    /// Takes every `shards`-th mutant, beginning with `shard`.
    MutantRun(const Rules &rules, const QList<GoldenCase> &cases, int shard, int shards);

    void run();
    [[nodiscard]] const QList<Mutant> &mutants() const { return m_mutants; }
    [[nodiscard]] const QList<Result> &results() const { return m_results; }

private:
    /// A period in which the same rules hold, with the golden cases declared in it.
    struct Period {
        QDate from;
        QDate next; ///< the first day after it; invalid: never
        QList<const GoldenCase *> cases;
    };
    /// The original on the ground of a period, and the cases evaluated on it.
    struct Tried {
        std::shared_ptr<CommonGround> ground;
        std::unique_ptr<CompiledRules> compiled;
        std::vector<std::pair<const GoldenCase *, std::unique_ptr<Evaluation>>> cases;
    };

    [[nodiscard]] static Rules finest(const Rules &rules);
    [[nodiscard]] QDate dateOf(const GoldenCase &golden) const;
    [[nodiscard]] Tried prepare(QDate day, QDate next, const QList<const GoldenCase *> &cases,
                                const Rules *limits) const;
    void tryOn(QDate day, const Tried &tried, qsizetype index);
    void runPeriod(const Period &period);
    /// What is left to say of a mutant that no golden case has killed.
    void judge(const Mutant &mutant, Result &result) const;
    /// Why a change that makes no difference on any day makes none; empty: there is no reason that holds for its kind.
    [[nodiscard]] QString reason(const Mutant &mutant) const;

    const Rules &m_rules;
    const Rules m_finest; ///< tells every single option and country apart
    const QList<GoldenCase> m_cases;
    const Texts m_texts{QStringLiteral("en")};
    QStringList m_faults; ///< of the rules as they are
    QList<Mutant> m_mutants;
    QList<QList<QDate>> m_extra; ///< by mutant: the days on which rules begin to hold in it alone
    QList<Result> m_results;
};

inline MutantRun::MutantRun(const Rules &rules, const QList<GoldenCase> &cases, int shard, int shards)
    : m_rules(rules), m_finest(finest(rules)), m_cases(cases)
{
    const QList<Mutant> all = Mutations(rules).all();
    const QList<QDate> starts = periodStarts(rules);
    for (qsizetype index = shard; index < all.size(); index += shards) {
        m_mutants.append(all.at(index));
        QList<QDate> extra;
        for (const QDate day : periodStarts(all.at(index).rules)) {
            if (!starts.contains(day))
                extra.append(day);
        }
        m_extra.append(extra);
    }
    m_results.resize(m_mutants.size());
    for (const Proof::Fault &fault : prove({rules, {}, {}}).faults)
        m_faults.append(fault.text);
}

inline Rules MutantRun::finest(const Rules &rules)
{
    Rules fine = rules;
    const auto tell = [&](const QString &question, const QString &value) {
        Condition is;
        is.op = Condition::Operator::Is;
        is.subject = question;
        is.values = {value};
        fine.facts.append(Fact{{}, is});
    };
    for (const Question &question : rules.questions) {
        if (question.type != Question::Type::Choice)
            continue;
        for (const Option &option : question.options)
            tell(question.id, option.id);
    }
    QStringList countries;
    visitConditions(rules, [&](const Condition &condition) {
        const Question *question = rules.question(condition.subject);
        if (!question || question->type != Question::Type::Country)
            return;
        for (const QString &country : condition.values) {
            if (!countries.contains(country))
                tell(question->id, country);
            countries.append(country);
        }
    });
    return fine;
}

inline QDate MutantRun::dateOf(const GoldenCase &golden) const
{
    const QDate *given = golden.data.answers.get<QDate>(m_rules.dateQuestion()->id);
    return given ? *given : golden.today;
}

inline MutantRun::Tried MutantRun::prepare(QDate day, QDate next, const QList<const GoldenCase *> &cases,
                                           const Rules *limits) const
{
    Tried tried;
    QList<const Rules *> told{&m_rules};
    told.append(limits ? limits : &m_finest);
    tried.ground = std::make_shared<CommonGround>(told, day);
    tried.compiled = std::make_unique<CompiledRules>(m_rules, day, tried.ground);
    for (const GoldenCase *golden : cases) {
        const QDate date = dateOf(*golden);
        if (date >= day && (!next.isValid() || date < next))
            tried.cases.emplace_back(golden,
                                     std::make_unique<Evaluation>(m_rules, *tried.compiled, golden->data.answers));
    }
    return tried;
}

inline void MutantRun::tryOn(QDate day, const Tried &tried, qsizetype index)
{
    const Mutant &mutant = m_mutants.at(index);
    Result &result = m_results[index];
    const CompiledRules compiled(mutant.rules, day, tried.ground);
    const RulesApart apart(m_rules, *tried.compiled, mutant.rules, compiled, day);
    if (apart.differences().isEmpty())
        return;
    result.fate = Fate::Survived;
    if (result.witness.isEmpty()) {
        const RulesApart::Difference &difference = apart.differences().constFirst();
        result.witness = QStringLiteral("%1 differs on %2 with %3")
                             .arg(difference.what, day.toString(Qt::ISODate),
                                  Witness(m_rules, *tried.ground).answers(difference.one, difference.other));
    }
    // First the cases whose own answers see a difference; what is asked may differ for the others too.
    const auto sees = [&](const Evaluation &evaluation) {
        return std::any_of(apart.differences().begin(), apart.differences().end(),
                           [&](const RulesApart::Difference &difference) {
                               return evaluation.truth(difference.one) != evaluation.truth(difference.other);
                           });
    };
    for (const bool seeing : {true, false}) {
        for (const auto &[golden, evaluation] : tried.cases) {
            if (sees(*evaluation) != seeing)
                continue;
            if (!seeing && Evaluation(mutant.rules, compiled, golden->data.answers).asked() == evaluation->asked())
                continue;
            const Decision decision = DecisionModel::decide(mutant.rules, compiled, golden->data.answers,
                                                            golden->today);
            if (!GoldenCheck::faults(*golden, mutant.rules, decision, m_texts).isEmpty()) {
                result.fate = Fate::Killed;
                result.by = golden->name;
                return;
            }
        }
    }
}

inline void MutantRun::runPeriod(const Period &period)
{
    Tried shared = prepare(period.from, period.next, period.cases, nullptr);
    constexpr qsizetype tooLarge = 400'000; // nodes: a forest only grows
    for (qsizetype index = 0; index < m_mutants.size(); ++index) {
        if (m_results.at(index).fate == Fate::Killed)
            continue;
        if (shared.ground->forest.size() > tooLarge)
            shared = prepare(period.from, period.next, period.cases, nullptr);
        const Mutant &mutant = m_mutants.at(index);
        // The mutant's own first days split the period.
        QList<QDate> from{period.from};
        for (const QDate day : m_extra.at(index)) {
            if (day > period.from && (!period.next.isValid() || day < period.next))
                from.append(day);
        }
        for (qsizetype part = 0; part < from.size() && m_results.at(index).fate != Fate::Killed; ++part) {
            const QDate next = from.value(part + 1, period.next);
            if (part == 0 && from.size() == 1 && mutant.kind != Mutant::Kind::Limit)
                tryOn(period.from, shared, index);
            else
                tryOn(from.at(part),
                      prepare(from.at(part), next, period.cases,
                              mutant.kind == Mutant::Kind::Limit ? &mutant.rules : nullptr),
                      index);
        }
    }
}

inline void MutantRun::run()
{
    QList<QDate> starts = periodStarts(m_rules);
    starts.prepend(starts.constFirst().addDays(-1)); // the period before them all
    QList<Period> periods;
    for (qsizetype index = 0; index < starts.size(); ++index)
        periods.append({starts.at(index), starts.value(index + 1), {}});
    for (const GoldenCase &golden : m_cases) {
        const QDate date = dateOf(golden);
        for (Period &period : periods) {
            if (date >= period.from && (!period.next.isValid() || date < period.next))
                period.cases.append(&golden);
        }
    }
    // Most mutants die where most cases are.
    std::stable_sort(periods.begin(), periods.end(),
                     [](const Period &one, const Period &other) { return one.cases.size() > other.cases.size(); });
    for (const Period &period : std::as_const(periods))
        runPeriod(period);
    for (qsizetype index = 0; index < m_mutants.size(); ++index) {
        if (m_results.at(index).fate != Fate::Killed)
            judge(m_mutants.at(index), m_results[index]);
    }
}

inline void MutantRun::judge(const Mutant &mutant, Result &result) const
{
    // The check says so even of a change that does not show, such as two values on one day that are the same.
    LoadedRules changed{mutant.rules, {}, {}};
    checkLinks(changed.rules, changed.problems);
    QStringList faults = changed.problems;
    if (faults.isEmpty() && result.fate == Fate::Survived) {
        for (const Proof::Fault &fault : prove(changed).faults) {
            if (!m_faults.contains(fault.text))
                faults.append(fault.text);
        }
    }
    if (!faults.isEmpty()) {
        result.fate = Fate::Checked;
        result.by = faults.constFirst();
    } else if (result.fate == Fate::Equivalent) {
        result.by = reason(mutant);
    }
}

inline QString MutantRun::reason(const Mutant &mutant) const
{
    switch (mutant.kind) {
    case Mutant::Kind::Day:
        return mutant.day <= m_rules.rangeFrom ? QStringLiteral("both days lie before the range")
                                               : QStringLiteral("nothing it decides on can be met on that day");
    case Mutant::Kind::Dropped:
        return QStringLiteral("the rest says the same where it stands");
    case Mutant::Kind::Order:
        return QStringLiteral("the two rules never hold together where they stand");
    default:
        return {};
    }
}
