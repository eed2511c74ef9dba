// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulecomparison.h"

#include "answercheck.h"
#include "duedate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// A decision with the rules it was made by.
struct Side {
    const Rules &rules;
    const Decision &decision;
    const CaseData &data;
    const Decision &counted; ///< the decision, or one like it with the declaration date that days are counted from

    /// What a parameter is worth in the decision; all that it may still be where that is open.
    [[nodiscard]] QList<ParameterValue> values(const QString &parameterId) const
    {
        if (decision.parameters.contains(parameterId))
            return {decision.parameters.value(parameterId)};
        QList<ParameterValue> values;
        const Parameter *const parameter = rules.parameter(parameterId);
        for (const DatedValue &value : parameter ? parameter->values : QList<DatedValue>()) {
            if (value.valid.contains(decision.date))
                values.append(value.value);
        }
        return values;
    }

    /// The values of all placeholders of a text, in order.
    [[nodiscard]] QList<ParameterValue> valuesIn(const QString &text) const
    {
        static const QRegularExpression placeholder(uR"(\{([a-z0-9.-]+)\})"_s);
        QList<ParameterValue> all;
        for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
            all += values(matches.next().captured(1));
        return all;
    }

    [[nodiscard]] QList<DueDate> dueDates(const ChosenItem &item) const
    {
        QList<DueDate> dates;
        for (const int index : item.due)
            dates.append(dueDate(rules, item.text->due.at(index), counted, data));
        return dates;
    }
};

/// Compares what two decisions show, as a reader sees it: the same words with another amount in them are different.
class Comparison
{
public:
    Comparison(const Side &before, const Side &after) : m_before(before), m_after(after) {}

    [[nodiscard]] bool isSame(const QString &before, const QString &after) const
    {
        return before == after && m_before.valuesIn(before) == m_after.valuesIn(after);
    }

    [[nodiscard]] bool isSame(const QStringList &before, const QStringList &after) const
    {
        return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                          [this](const QString &left, const QString &right) { return isSame(left, right); });
    }

    [[nodiscard]] bool isSame(const std::optional<Statement> &before, const std::optional<Statement> &after) const
    {
        if (!before || !after)
            return !before && !after;
        return isSame(before->text, after->text) && isSame(before->evidence, after->evidence);
    }

    [[nodiscard]] bool isSame(const Evidence &before, const Evidence &after) const
    {
        return before.sources == after.sources
               && m_before.rules.effectiveGrade(before, m_before.decision.date)
                      == m_after.rules.effectiveGrade(after, m_after.decision.date);
    }

    [[nodiscard]] bool isDueTheSame(const ChosenItem &before, const ChosenItem &after) const
    {
        if (m_before.dueDates(before) != m_after.dueDates(after))
            return false; // they are of equal number from here on
        for (qsizetype index = 0; index < before.due.size(); ++index) {
            const DueRule &left = before.text->due.at(before.due.at(index));
            const DueRule &right = after.text->due.at(after.due.at(index));
            // A time may be different though no day can be computed from it yet.
            if (left.event != right.event || !isSame(left.text, right.text)
                || m_before.values(left.parameter) != m_after.values(right.parameter))
                return false;
        }
        return true;
    }

    [[nodiscard]] ItemChange item(const ChosenItem &before, const ChosenItem &after) const
    {
        using Part = ItemChange::Part;
        const Item &oldItem = *m_before.rules.item(before.id);
        const Item &freshItem = *m_after.rules.item(after.id);
        const ItemText &left = *before.text;
        const ItemText &right = *after.text;
        ItemChange change{before.id, {}, {}, {}};
        const auto note = [&](bool same, Part part) {
            if (!same)
                change.parts.append(part);
        };
        note(oldItem.note == freshItem.note && oldItem.optional == freshItem.optional, Part::Kind);
        note(oldItem.phase == freshItem.phase, Part::Phase);
        note(isSame(left.title, right.title), Part::Title);
        note(isSame(left.detail, right.detail), Part::Detail);
        note(left.who == right.who, Part::Who);
        note(left.where == right.where, Part::Where);
        note(isSame(left.documents, right.documents), Part::Documents);
        note(isDueTheSame(before, after), Part::Due);
        note(isSame(left.consequence, right.consequence), Part::Consequence);
        note(isSame(left.exception, right.exception), Part::Exception);
        note(isSame(left.evidence, right.evidence), Part::Evidence);
        note(before.filed == after.filed
                 && (before.filed != ChosenItem::Filed::Yes || isSame(oldItem.doneText, freshItem.doneText)),
             Part::Done);
        change.dueBefore = earliestDue(m_before.rules, before, m_before.counted, m_before.data);
        change.dueAfter = earliestDue(m_after.rules, after, m_after.counted, m_after.data);
        return change;
    }

private:
    const Side m_before;
    const Side m_after;
};

IdChanges difference(const QStringList &before, const QStringList &after)
{
    IdChanges changes;
    std::ranges::copy_if(after, std::back_inserter(changes.added),
                         [&](const QString &id) { return !before.contains(id); });
    std::ranges::copy_if(before, std::back_inserter(changes.removed),
                         [&](const QString &id) { return !after.contains(id); });
    return changes;
}

template<typename T>
QStringList idsOf(const QList<T> &entries)
{
    QStringList ids;
    for (const T &entry : entries)
        ids.append(entry.id);
    return ids;
}

/// The answers as the new rules take them. What they do not know goes to `unknown` and is left open, as it would have to
/// be answered anew. The declaration date counts whatever its question is called: every rule base has just one.
Answers known(const Answers &answers, const Rules &old, const Rules &fresh, QStringList &unknown)
{
    const AnswerCheck check(fresh);
    Answers known;
    for (auto answer = answers.given.begin(); answer != answers.given.end(); ++answer) {
        const bool isDate = answer.key() == old.dateQuestion()->id;
        const Question *const question = isDate ? fresh.dateQuestion() : fresh.question(answer.key());
        const QString *const currency = question ? answers.get<QString>(question->currency) : nullptr;
        const auto read = question ? check.fromJson(AnswerCheck::toJson(*answer), *question,
                                                    currency ? *currency : QString())
                                   : std::variant<Answer, QString>(QString());
        if (const Answer *const taken = std::get_if<Answer>(&read))
            known.given.insert(question->id, *taken);
        else
            unknown.append(answer.key());
    }
    for (auto unsure = answers.unsureMembers.begin(); unsure != answers.unsureMembers.end(); ++unsure) {
        const Question *const question = fresh.question(unsure.key());
        const bool isKnown = question && question->type == Question::Type::Set
                             && std::ranges::all_of(*unsure, [&](const QString &id) { return question->option(id); });
        if (isKnown)
            known.unsureMembers.insert(unsure.key(), *unsure);
        else if (!unknown.contains(unsure.key()))
            unknown.append(unsure.key());
    }
    return known;
}

void compareWarnings(CaseChange &change, const Comparison &comparison, const Rules &old, const Rules &fresh)
{
    change.warnings = difference(idsOf(change.before.warnings), idsOf(change.after.warnings));
    for (const FiredWarning &after : std::as_const(change.after.warnings)) {
        const auto before = std::ranges::find(std::as_const(change.before.warnings), after.id, &FiredWarning::id);
        if (before != change.before.warnings.cend()
            && (before->grade != after.grade || old.warning(after.id)->high != fresh.warning(after.id)->high
                || !comparison.isSame(before->text, after.text)))
            change.reworded.append(after.id);
    }
}

void compareItems(CaseChange &change, const Comparison &comparison)
{
    change.items = difference(idsOf(change.before.checklist), idsOf(change.after.checklist));
    for (const ChosenItem &after : std::as_const(change.after.checklist)) {
        const auto before = std::ranges::find(std::as_const(change.before.checklist), after.id, &ChosenItem::id);
        if (before == change.before.checklist.cend())
            continue;
        const ItemChange item = comparison.item(*before, after);
        if (!item.parts.isEmpty())
            change.changedItems.append(item);
    }
}

void compareDecisions(CaseChange &change, const Side &before, const Side &after)
{
    change.possible = difference(change.before.possible, change.after.possible);
    change.filings = difference(change.before.filings, change.after.filings);
    change.asked = difference(change.before.asked, change.after.asked);
    const Comparison comparison(before, after);
    compareWarnings(change, comparison, before.rules, after.rules);
    compareItems(change, comparison);
}
}

bool CaseChange::changesOutcome() const
{
    return before.status != after.status || before.mode != after.mode || before.route != after.route
           || before.overLimit != after.overLimit;
}

bool CaseChange::isEmpty() const
{
    return !changesOutcome() && unknown.isEmpty() && possible.isEmpty() && asked.isEmpty() && filings.isEmpty()
           && warnings.isEmpty() && reworded.isEmpty() && items.isEmpty() && changedItems.isEmpty();
}

CaseChange compareCase(const DecisionModel &old, const DecisionModel &fresh, const CaseData &data, QDate today,
                       QDate on)
{
    CaseData oldCase = data;
    if (on.isValid())
        oldCase.answers.given.insert(old.rules().dateQuestion()->id, on);
    CaseChange change;
    change.title = data.title;
    change.answers = oldCase.answers;
    CaseData freshCase = oldCase;
    freshCase.answers = known(oldCase.answers, old.rules(), fresh.rules(), change.unknown);
    change.before = old.decide(oldCase.answers, today);
    change.after = fresh.decide(freshCase.answers, today);

    compareDecisions(change, {old.rules(), change.before, oldCase, change.before},
                     {fresh.rules(), change.after, freshCase, change.after});
    return change;
}

CaseChange compareAnswers(const DecisionModel &model, const CaseData &before, const CaseData &after, QDate today)
{
    CaseChange change;
    change.title = before.title;
    change.answers = before.answers;
    change.before = model.decide(before.answers, today);
    change.after = model.decide(after.answers, today);
    compareDecisions(change, {model.rules(), change.before, before, change.before},
                     {model.rules(), change.after, after, change.after});
    return change;
}

CaseChange compareDays(const DecisionModel &model, const CaseData &data, QDate now)
{
    Answers answers = data.answers;
    answers.given.insert(model.rules().dateQuestion()->id, now);
    CaseChange change;
    change.title = data.title;
    change.answers = data.answers;
    change.before = model.decide(data.answers, now);
    change.after = model.decide(answers, now);
    Decision counted = change.after;
    counted.date = change.before.date;
    counted.dateAssumed = change.before.dateAssumed;
    compareDecisions(change, {model.rules(), change.before, data, change.before},
                     {model.rules(), change.after, data, counted});
    return change;
}
