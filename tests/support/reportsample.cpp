// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportsample.h"

using namespace Qt::Literals::StringLiterals;

ReportSample::ReportSample()
{
    rules.version = u"2026.1"_s;
    rules.date = QDate(2026, 6, 1);
    rules.rangeFrom = QDate(2014, 2, 10);
    rules.baseCurrency = u"CNY"_s;
    data.title = u"Teapots"_s;
    decision.date = QDate(2026, 6, 10);
    decision.status = Status::Settled;
    decision.complete = true;
    addSources();
    addQuestions();
    addModes();
    addItems();
}

void ReportSample::addSources()
{
    const auto add = [this](const QString &id, const QString &title, const QString &number, QDate from, Grade grade) {
        Source source;
        source.id = id;
        source.title = title;
        source.official = u"法规"_s + id;
        source.number = number;
        source.inForce.from = from;
        source.grade = grade;
        rules.sources << source;
    };
    add(u"law"_s, u"Export Law"_s, u"第1号"_s, QDate(2020, 1, 1), Grade::Text);
    add(u"later"_s, u"Later Law"_s, u"第2号"_s, QDate(2030, 1, 1), Grade::Text);
    add(u"caution"_s, u"Caution"_s, {}, {}, Grade::Confirm);
    add(u"unused"_s, u"Never cited"_s, {}, {}, Grade::Text);
}

void ReportSample::addQuestions()
{
    const auto add = [this](const QString &id, Question::Type type, const QString &label) -> Question & {
        Question question;
        question.id = id;
        question.type = type;
        question.label = label;
        question.text = label + QLatin1Char('?');
        rules.questions << question;
        decision.asked << id;
        return rules.questions.last();
    };
    const auto makeOption = [](const QString &id, const QString &text, const QString &official) {
        Option option;
        option.id = id;
        option.text = text;
        option.official = official;
        return option;
    };
    Question &buyer = add(u"buyer"_s, Question::Type::Choice, u"Buyer"_s);
    buyer.options = {makeOption(u"person"_s, u"A person"_s, {}), makeOption(u"firm"_s, u"A firm"_s, u"企业"_s)};
    buyer.ask = u"Your broker"_s;
    Question &papers = add(u"papers"_s, Question::Type::Set, u"Papers"_s);
    papers.options = {makeOption(u"one"_s, u"Filing one"_s, {}), makeOption(u"two"_s, u"Filing two"_s, u"备案"_s)};
    add(u"refund"_s, Question::Type::YesNo, u"Refund"_s);
    add(u"kinds"_s, Question::Type::Integer, u"Kinds"_s);
    Question &value = add(u"value"_s, Question::Type::Amount, u"Value"_s);
    value.currency = u"currency"_s;
    value.rates = u"rates"_s;
    add(u"currency"_s, Question::Type::Currency, u"Currency"_s);
    add(u"rates"_s, Question::Type::Rates, u"Rates"_s);
    add(u"day"_s, Question::Type::Date, u"Day"_s);
    add(u"country"_s, Question::Type::Country, u"Country"_s);
    Currency dollar;
    dollar.code = u"USD"_s;
    dollar.name = u"US dollar"_s;
    dollar.official = u"美元"_s;
    rules.currencies << dollar;
    data.answers.given = {{u"buyer"_s, u"person"_s}, {u"refund"_s, true}};
}

void ReportSample::addModes()
{
    const auto makeCondition = [](const QString &id, ModeCondition::Kind kind, const Evidence &evidence) {
        ModeCondition condition;
        condition.id = id;
        condition.kind = kind;
        condition.text = id + u" as a condition"_s;
        condition.met = id + u" is met"_s;
        condition.notMet = id + u" is not met"_s;
        condition.evidence = evidence;
        return condition;
    };
    const Evidence law{Grade::Text, {u"law"_s}};
    const Evidence later{Grade::Text, {u"later"_s}};
    const auto must = ModeCondition::Kind::Must;
    const auto file = ModeCondition::Kind::File;

    Mode first;
    first.id = u"4711"_s;
    first.name = u"First mode"_s;
    first.official = u"甲方式"_s;
    first.line = u"What it is for"_s;
    first.conditions = {makeCondition(u"first-law"_s, must, law), makeCondition(u"first-later"_s, must, later),
                        makeCondition(u"first-file"_s, file, law), makeCondition(u"first-unsure"_s, file, law)};
    Route route;
    route.id = u"list"_s;
    route.name = u"By list"_s;
    route.official = u"清单"_s;
    route.text = u"You declare a list"_s;
    route.evidence = law;
    first.routes << route;
    Mode second;
    second.id = u"second"_s;
    second.name = u"Second mode"_s;
    second.conditions = {makeCondition(u"second-law"_s, must, law), makeCondition(u"second-later"_s, must, later)};
    Mode third;
    third.id = u"third"_s;
    third.name = u"Third mode"_s;
    rules.modes = {first, second, third};

    ChoiceRule choice;
    choice.id = u"because"_s;
    choice.mode = first.id;
    choice.reason = u"Because a person ordered"_s;
    rules.choice << choice;

    decision.mode = first.id;
    decision.route = route.id;
    decision.choiceRule = choice.id;
    decision.met = {u"first-law"_s, u"first-later"_s};
    decision.filings = {u"first-file"_s};
    decision.reachable = {first.id};
    decision.alternatives = {{u"third"_s, {}, u"Slower"_s}};
    decision.ruledOut = {{u"second"_s,
                          {u"second-law"_s, u"second-later"_s},
                          {{u"buyer"_s, Change::Op::Is, u"firm"_s, {}},
                           {u"papers"_s, Change::Op::Lacks, u"two"_s, {}},
                           {u"value"_s, Change::Op::AtMost, u"5000"_s, u"CNY"_s}}}};

    const auto addWarning = [this](const QString &id, bool high, bool contradiction, Grade grade) {
        Warning warning;
        warning.id = id;
        warning.high = high;
        warning.contradiction = contradiction;
        warning.text = id + u" warns"_s;
        warning.evidence = {grade, {u"law"_s}};
        if (contradiction)
            warning.answers = {u"buyer"_s};
        rules.warnings << warning;
        decision.warnings << FiredWarning{id, warning.text, grade};
    };
    addWarning(u"mild"_s, false, false, Grade::Text);
    addWarning(u"grave"_s, true, false, Grade::Confirm);
    addWarning(u"clash"_s, false, true, Grade::Confirm);
}

void ReportSample::addItem(const QString &id, const QString &title, ChosenItem::Filed filed, const QList<DueRule> &due)
{
    Item item;
    item.id = id;
    item.phase = rules.items.size() < 2 ? u"early"_s : u"late"_s;
    item.doneText = u"You have it"_s;
    item.text.title = title;
    item.text.detail = title + u" in detail"_s;
    item.text.who = {u"exporter"_s};
    item.text.where = {u"office"_s};
    item.text.documents = {u"Paper one"_s, u"Paper two"_s};
    item.text.due = due;
    item.text.consequence = Statement{u"A fine"_s, {Grade::Confirm, {u"caution"_s}}};
    item.text.exception = Statement{u"Never"_s, {Grade::Text, {u"law"_s}}};
    item.text.evidence = {Grade::Practice, {u"law"_s}};
    rules.items << item;
    ChosenItem chosen;
    chosen.id = id;
    chosen.filed = filed;
    for (int index = 0; index < due.size(); ++index)
        chosen.due << index;
    decision.checklist << chosen;
}

void ReportSample::addItems()
{
    const auto due = [](const QString &text, const QString &event, const QString &parameter) {
        DueRule rule;
        rule.text = text;
        rule.event = event;
        rule.parameter = parameter;
        return rule;
    };
    rules.phases = {{u"early"_s, u"Before"_s, {}}, {u"late"_s, u"After"_s, {}}};
    rules.parties = {{u"exporter"_s, u"Exporter"_s, u"出口企业"_s}};
    rules.places = {{u"office"_s, u"Office"_s, {}}};
    const auto addParameter = [this](const QString &id, const ParameterValue &value, Grade grade) {
        Parameter parameter;
        parameter.id = id;
        parameter.values = {{{}, {}, value, {grade, {u"law"_s}}}};
        rules.parameters << parameter;
        decision.parameters.insert(id, value);
    };
    addParameter(u"claim"_s, YearDay{1, 4, 30, 1}, Grade::Text);
    addParameter(u"monthly"_s, MonthDay{1, 15, true}, Grade::Confirm);

    addItem(u"step-done"_s, u"Get filing one"_s, ChosenItem::Filed::Yes, {due(u"before the first export"_s, {}, {})});
    addItem(u"step-unsure"_s, u"Get filing two"_s, ChosenItem::Filed::Unsure,
            {due(u"before the declaration"_s, u"declaration"_s, {})});
    addItem(u"step-open"_s, u"Claim the refund"_s, ChosenItem::Filed::No,
            {due(u"in the claim window"_s, u"export"_s, u"claim"_s), due(u"by the 15th"_s, u"release"_s, u"monthly"_s),
             due(u"by an old rule"_s, u"export"_s, u"not-carried"_s)});
    addItem(u"remark"_s, u"Nothing to send"_s, ChosenItem::Filed::No, {});
    rules.items.last().note = true;
    rules.items.last().text.consequence.reset();
    rules.items[1].optional = true;
    for (qsizetype i = 0; i < rules.items.size(); ++i)
        decision.checklist[i].text = &rules.items.at(i).text;

    data.dates = {{u"export"_s, QDate(2026, 6, 20)}, {u"release"_s, QDate(2026, 6, 18)}};
    Tick tick;
    tick.done = true;
    tick.date = QDate(2026, 6, 5);
    tick.who = u"Li Hua"_s;
    tick.number = u"No. 7"_s;
    tick.note = u"by post"_s;
    data.checklist.insert(u"step-open"_s, tick);
}
