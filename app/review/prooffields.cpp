// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The figures of a proof in words.

#include "proof.h"

#include "texts.h"
#include "wording.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
struct Label {
    Proof::Kind kind;
    const char *text;
};

const QList<Label> &labels()
{
    using Kind = Proof::Kind;
    static const QList<Label> all{
        {Kind::Damage, QT_TRANSLATE_NOOP("Report", "Faults in the rule files")},
        {Kind::Gap, QT_TRANSLATE_NOOP("Report", "Answers without a mode or route")},
        {Kind::OwnMust, QT_TRANSLATE_NOOP("Report", "Recommended modes that fail a condition of their own")},
        {Kind::Overlap, QT_TRANSLATE_NOOP("Report", "Overlapping choice rules without a stated reason")},
        {Kind::Blind, QT_TRANSLATE_NOOP("Report", "Modes and routes that depend on an answer not asked")},
        {Kind::DeadMode, QT_TRANSLATE_NOOP("Report", "Modes never recommended")},
        {Kind::DeadRoute, QT_TRANSLATE_NOOP("Report", "Routes never taken")},
        {Kind::DeadChoice, QT_TRANSLATE_NOOP("Report", "Choice rules that never decide")},
        {Kind::DeadQuestion, QT_TRANSLATE_NOOP("Report", "Questions never asked")},
        {Kind::DeadOption, QT_TRANSLATE_NOOP("Report", "Options never offered")},
        {Kind::DeadWarning, QT_TRANSLATE_NOOP("Report", "Warnings that never appear")},
        {Kind::DeadItem, QT_TRANSLATE_NOOP("Report", "Checklist items and due dates that never appear")},
        {Kind::DeadTradeOff, QT_TRANSLATE_NOOP("Report", "Comparisons of modes never shown")},
        {Kind::NoTradeOff, QT_TRANSLATE_NOOP("Report", "Comparisons of modes that are missing")},
        {Kind::Constant, QT_TRANSLATE_NOOP("Report", "Conditions that always or never hold")},
        {Kind::Mergeable, QT_TRANSLATE_NOOP("Report", "Choice rules that could be one")},
        {Kind::NoSource, QT_TRANSLATE_NOOP("Report", "Statements without a source")},
        {Kind::UnusedSource, QT_TRANSLATE_NOOP("Report", "Sources used nowhere")},
        {Kind::Unused, QT_TRANSLATE_NOOP("Report", "Parameters and terms used nowhere")},
        {Kind::Hole, QT_TRANSLATE_NOOP("Report", "Parameters with an undeclared hole")},
        {Kind::TwoValues, QT_TRANSLATE_NOOP("Report", "Parameters with two values on one day")},
    };
    return all;
}
}

QList<Field> proofFields(const Proof &proof, const Rules &rules, const Texts &texts)
{
    QList<Field> fields;
    const auto add = [&](const char *id, const char *label, const QString &value) {
        fields.append({QLatin1String(id), texts.say(label), value});
    };
    add("periods", QT_TRANSLATE_NOOP("Report", "Periods in which the same rules hold"), texts.number(proof.periods));
    add("days", QT_TRANSLATE_NOOP("Report", "Declaration dates tried"), texts.number(proof.days));
    add("combinations", QT_TRANSLATE_NOOP("Report", "Combinations of answers"), texts.number(proof.combinations));
    add("paths", QT_TRANSLATE_NOOP("Report", "Different ways through the questions"), texts.number(proof.paths));
    for (const Proof::Outcome &outcome : proof.outcomes) {
        const Mode *mode = rules.mode(outcome.mode);
        const Route *route = rules.route(outcome.mode, outcome.route);
        if (!mode)
            continue;
        //: %1 a mode, %2 a way to declare within it
        const QString name = route ? texts.say(QT_TRANSLATE_NOOP("Report", "%1, %2"))
                                         .arg(modeCode(*mode, texts), texts.withOfficial(route->name, route->official))
                                   : modeCode(*mode, texts);
        //: %1 a mode: in how many combinations of answers it is recommended
        fields.append({outcome.mode + QLatin1Char(' ') + outcome.route,
                       texts.say(QT_TRANSLATE_NOOP("Report", "Recommended: %1")).arg(name),
                       texts.number(outcome.combinations)});
    }
    for (const Label &label : labels())
        fields.append({u"fault %1"_s.arg(static_cast<int>(label.kind)), texts.say(label.text),
                       texts.number(proof.count(label.kind))});
    return fields;
}
