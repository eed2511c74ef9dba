// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportsample.h"

ReportSample::ReportSample()
{
    rules.version = QStringLiteral("2026.1");
    rules.date = QDate(2026, 6, 1);
    rules.rangeFrom = QDate(2014, 2, 10);
    rules.baseCurrency = QStringLiteral("CNY");
    data.title = QStringLiteral("Teapots");
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
        source.official = QStringLiteral("法规") + id;
        source.number = number;
        source.inForce.from = from;
        source.grade = grade;
        rules.sources << source;
    };
    add(QStringLiteral("law"), QStringLiteral("Export Law"), QStringLiteral("第1号"), QDate(2020, 1, 1), Grade::Text);
    add(QStringLiteral("later"), QStringLiteral("Later Law"), QStringLiteral("第2号"), QDate(2030, 1, 1), Grade::Text);
    add(QStringLiteral("caution"), QStringLiteral("Caution"), {}, {}, Grade::Confirm);
    add(QStringLiteral("unused"), QStringLiteral("Never cited"), {}, {}, Grade::Text);
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
    Question &buyer = add(QStringLiteral("buyer"), Question::Type::Choice, QStringLiteral("Buyer"));
    buyer.options = {makeOption(QStringLiteral("person"), QStringLiteral("A person"), {}),
                     makeOption(QStringLiteral("firm"), QStringLiteral("A firm"), QStringLiteral("企业"))};
    buyer.ask = QStringLiteral("Your broker");
    Question &papers = add(QStringLiteral("papers"), Question::Type::Set, QStringLiteral("Papers"));
    papers.options = {makeOption(QStringLiteral("one"), QStringLiteral("Filing one"), {}),
                      makeOption(QStringLiteral("two"), QStringLiteral("Filing two"), QStringLiteral("备案"))};
    add(QStringLiteral("refund"), Question::Type::YesNo, QStringLiteral("Refund"));
    add(QStringLiteral("kinds"), Question::Type::Integer, QStringLiteral("Kinds"));
    Question &value = add(QStringLiteral("value"), Question::Type::Amount, QStringLiteral("Value"));
    value.currency = QStringLiteral("currency");
    value.rates = QStringLiteral("rates");
    add(QStringLiteral("currency"), Question::Type::Currency, QStringLiteral("Currency"));
    add(QStringLiteral("rates"), Question::Type::Rates, QStringLiteral("Rates"));
    add(QStringLiteral("day"), Question::Type::Date, QStringLiteral("Day"));
    add(QStringLiteral("country"), Question::Type::Country, QStringLiteral("Country"));
    Currency dollar;
    dollar.code = QStringLiteral("USD");
    dollar.name = QStringLiteral("US dollar");
    dollar.official = QStringLiteral("美元");
    rules.currencies << dollar;
    data.answers.given = {{QStringLiteral("buyer"), QStringLiteral("person")}, {QStringLiteral("refund"), true}};
}

void ReportSample::addModes()
{
    const auto makeCondition = [](const QString &id, ModeCondition::Kind kind, const Evidence &evidence) {
        ModeCondition condition;
        condition.id = id;
        condition.kind = kind;
        condition.text = id + QStringLiteral(" as a condition");
        condition.met = id + QStringLiteral(" is met");
        condition.notMet = id + QStringLiteral(" is not met");
        condition.evidence = evidence;
        return condition;
    };
    const Evidence law{Grade::Text, {QStringLiteral("law")}};
    const Evidence later{Grade::Text, {QStringLiteral("later")}};
    const auto must = ModeCondition::Kind::Must;
    const auto file = ModeCondition::Kind::File;

    Mode first;
    first.id = QStringLiteral("4711");
    first.name = QStringLiteral("First mode");
    first.official = QStringLiteral("甲方式");
    first.line = QStringLiteral("What it is for");
    first.conditions = {makeCondition(QStringLiteral("first-law"), must, law),
                        makeCondition(QStringLiteral("first-later"), must, later),
                        makeCondition(QStringLiteral("first-file"), file, law),
                        makeCondition(QStringLiteral("first-unsure"), file, law)};
    Route route;
    route.id = QStringLiteral("list");
    route.name = QStringLiteral("By list");
    route.official = QStringLiteral("清单");
    route.text = QStringLiteral("You declare a list");
    route.evidence = law;
    first.routes << route;
    Mode second;
    second.id = QStringLiteral("second");
    second.name = QStringLiteral("Second mode");
    second.conditions = {makeCondition(QStringLiteral("second-law"), must, law),
                         makeCondition(QStringLiteral("second-later"), must, later)};
    Mode third;
    third.id = QStringLiteral("third");
    third.name = QStringLiteral("Third mode");
    rules.modes = {first, second, third};

    ChoiceRule choice;
    choice.id = QStringLiteral("because");
    choice.mode = first.id;
    choice.reason = QStringLiteral("Because a person ordered");
    rules.choice << choice;

    decision.mode = first.id;
    decision.route = route.id;
    decision.choiceRule = choice.id;
    decision.met = {QStringLiteral("first-law"), QStringLiteral("first-later")};
    decision.filings = {QStringLiteral("first-file")};
    decision.reachable = {first.id};
    decision.alternatives = {{QStringLiteral("third"), {}, QStringLiteral("Slower")}};
    decision.ruledOut = {
        {QStringLiteral("second"),
         {QStringLiteral("second-law"), QStringLiteral("second-later")},
         {{QStringLiteral("buyer"), Change::Op::Is, QStringLiteral("firm"), {}},
          {QStringLiteral("papers"), Change::Op::Lacks, QStringLiteral("two"), {}},
          {QStringLiteral("value"), Change::Op::AtMost, QStringLiteral("5000"), QStringLiteral("CNY")}}}};

    const auto addWarning = [this](const QString &id, bool high, bool contradiction, Grade grade) {
        Warning warning;
        warning.id = id;
        warning.high = high;
        warning.contradiction = contradiction;
        warning.text = id + QStringLiteral(" warns");
        warning.evidence = {grade, {QStringLiteral("law")}};
        if (contradiction)
            warning.answers = {QStringLiteral("buyer")};
        rules.warnings << warning;
        decision.warnings << FiredWarning{id, warning.text, grade};
    };
    addWarning(QStringLiteral("mild"), false, false, Grade::Text);
    addWarning(QStringLiteral("grave"), true, false, Grade::Confirm);
    addWarning(QStringLiteral("clash"), false, true, Grade::Confirm);
}

void ReportSample::addItem(const QString &id, const QString &title, ChosenItem::Filed filed, const QList<DueRule> &due)
{
    Item item;
    item.id = id;
    item.phase = rules.items.size() < 2 ? QStringLiteral("early") : QStringLiteral("late");
    item.doneText = QStringLiteral("You have it");
    item.text.title = title;
    item.text.detail = title + QStringLiteral(" in detail");
    item.text.who = {QStringLiteral("exporter")};
    item.text.where = {QStringLiteral("office")};
    item.text.documents = {QStringLiteral("Paper one"), QStringLiteral("Paper two")};
    item.text.due = due;
    item.text.consequence = Statement{QStringLiteral("A fine"), {Grade::Confirm, {QStringLiteral("caution")}}};
    item.text.exception = Statement{QStringLiteral("Never"), {Grade::Text, {QStringLiteral("law")}}};
    item.text.evidence = {Grade::Practice, {QStringLiteral("law")}};
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
    rules.phases = {{QStringLiteral("early"), QStringLiteral("Before"), {}},
                    {QStringLiteral("late"), QStringLiteral("After"), {}}};
    rules.parties = {{QStringLiteral("exporter"), QStringLiteral("Exporter"), QStringLiteral("出口企业")}};
    rules.places = {{QStringLiteral("office"), QStringLiteral("Office"), {}}};
    const auto addParameter = [this](const QString &id, const ParameterValue &value, Grade grade) {
        Parameter parameter;
        parameter.id = id;
        parameter.values = {{{}, {}, value, {grade, {QStringLiteral("law")}}}};
        rules.parameters << parameter;
        decision.parameters.insert(id, value);
    };
    addParameter(QStringLiteral("claim"), YearDay{1, 4, 30, 1}, Grade::Text);
    addParameter(QStringLiteral("monthly"), MonthDay{1, 15, true}, Grade::Confirm);

    addItem(QStringLiteral("step-done"), QStringLiteral("Get filing one"), ChosenItem::Filed::Yes,
            {due(QStringLiteral("before the first export"), {}, {})});
    addItem(QStringLiteral("step-unsure"), QStringLiteral("Get filing two"), ChosenItem::Filed::Unsure,
            {due(QStringLiteral("before the declaration"), QStringLiteral("declaration"), {})});
    addItem(QStringLiteral("step-open"), QStringLiteral("Claim the refund"), ChosenItem::Filed::No,
            {due(QStringLiteral("in the claim window"), QStringLiteral("export"), QStringLiteral("claim")),
             due(QStringLiteral("by the 15th"), QStringLiteral("release"), QStringLiteral("monthly")),
             due(QStringLiteral("by an old rule"), QStringLiteral("export"), QStringLiteral("not-carried"))});
    addItem(QStringLiteral("remark"), QStringLiteral("Nothing to send"), ChosenItem::Filed::No, {});
    rules.items.last().note = true;
    rules.items.last().text.consequence.reset();
    rules.items[1].optional = true;
    for (qsizetype i = 0; i < rules.items.size(); ++i)
        decision.checklist[i].text = &rules.items.at(i).text;

    data.dates = {{QStringLiteral("export"), QDate(2026, 6, 20)}, {QStringLiteral("release"), QDate(2026, 6, 18)}};
    Tick tick;
    tick.done = true;
    tick.date = QDate(2026, 6, 5);
    tick.who = QStringLiteral("Li Hua");
    tick.number = QStringLiteral("No. 7");
    tick.note = QStringLiteral("by post");
    data.checklist.insert(QStringLiteral("step-open"), tick);
}
