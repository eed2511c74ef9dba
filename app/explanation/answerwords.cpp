// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "answerwords.h"

#include "decision.h"
#include "exportcase.h"
#include "texts.h"
#include "typedtext.h"
#include "wording.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace
{
struct Label {
    QLatin1StringView id;
    const char *text;
};

constexpr std::array particularLabels{
    Label{"exporter"_L1, QT_TRANSLATE_NOOP("Report", "Exporter (境内发货人)")},
    Label{"creditCode"_L1, QT_TRANSLATE_NOOP("Report", "Unified social credit code (统一社会信用代码)")},
    Label{"contact"_L1, QT_TRANSLATE_NOOP("Report", "Contact")},
    Label{"buyer"_L1, QT_TRANSLATE_NOOP("Report", "Buyer or consignee (境外收货人)")},
    Label{"goods"_L1, QT_TRANSLATE_NOOP("Report", "Name of the goods (商品名称)")},
    Label{"hsCode"_L1, QT_TRANSLATE_NOOP("Report", "HS code (商品编号)")},
    Label{"quantity"_L1, QT_TRANSLATE_NOOP("Report", "Quantity and unit (数量及单位)")},
    Label{"weight"_L1, QT_TRANSLATE_NOOP("Report", "Weight, gross and net (毛重、净重)")},
    Label{"packages"_L1, QT_TRANSLATE_NOOP("Report", "Packages (件数)")},
    Label{"incoterm"_L1, QT_TRANSLATE_NOOP("Report", "Incoterm (成交方式)")},
    Label{"transport"_L1, QT_TRANSLATE_NOOP("Report", "Transport (运输方式)")},
    Label{"customs"_L1, QT_TRANSLATE_NOOP("Report", "Customs of declaration (申报地海关)")},
    Label{"exitPort"_L1, QT_TRANSLATE_NOOP("Report", "Port of exit (出境关别)")},
    Label{"contract"_L1, QT_TRANSLATE_NOOP("Report", "Contract or order number (合同协议号、订单号)")},
};

template<typename Labels>
QString labelOf(const Labels &labels, const QString &id, const Texts &texts)
{
    const auto label = std::ranges::find(labels, id, &Label::id);
    return label == labels.end() ? id : texts.say(label->text);
}

QString notSure(const Texts &texts)
{
    return texts.say(QT_TRANSLATE_NOOP("Report", "not sure"));
}

QString optionText(const Question &question, const QString &id, const Texts &texts)
{
    const Option *const option = question.option(id);
    return option ? texts.withOfficial(option->text, option->official) : id;
}

QString setText(const Question &question, const QStringList &members, const QStringList &unsure, const Texts &texts)
{
    QStringList names;
    for (const QString &member : members)
        names << optionText(question, member, texts);
    for (const QString &member : unsure)
        names << texts.say(QT_TRANSLATE_NOOP("Report", "%1 (not sure)")).arg(optionText(question, member, texts));
    return names.isEmpty() ? texts.say(QT_TRANSLATE_NOOP("Report", "none of these")) : joined(names, texts);
}

QString ratesText(const Rules &rules, const RateTable &rates, const Texts &texts)
{
    QStringList lines;
    for (auto rate = rates.constKeyValueBegin(); rate != rates.constKeyValueEnd(); ++rate)
        lines << texts.say(QT_TRANSLATE_NOOP("Report", "1 %1 = %2"))
                     .arg(rate->first, texts.money(rate->second, rules.baseCurrency));
    return joined(lines, texts);
}

QString plainText(const Rules &rules, const Question &question, const QString &value, const Answers &answers,
                  const Texts &texts)
{
    switch (question.type) {
    case Question::Type::Amount: {
        const QString *const currency = answers.get<QString>(question.currency);
        return texts.money(value, currency ? *currency : QString()).trimmed();
    }
    case Question::Type::Country:
        return texts.country(value);
    case Question::Type::Currency: {
        const Currency *const currency = rules.currency(value);
        if (!currency)
            return value;
        return texts.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)"))
            .arg(value, texts.isChinese() ? currency->official : texts.rule(currency->name));
    }
    default:
        return optionText(question, value, texts);
    }
}
}

QString answerText(const Rules &rules, const Question &question, const Answers &answers, const Texts &texts)
{
    const QStringList unsure = answers.unsureMembers.value(question.id);
    const auto found = answers.given.constFind(question.id);
    if (found == answers.given.constEnd())
        return unsure.isEmpty() ? QString() : setText(question, {}, unsure, texts);
    struct Says {
        const Rules &rules;
        const Question &question;
        const Answers &answers;
        const QStringList &unsure;
        const Texts &texts;

        QString operator()(const Unsure &) const { return notSure(texts); }
        QString operator()(bool yes) const
        {
            return yes ? texts.say(QT_TRANSLATE_NOOP("Report", "Yes")) : texts.say(QT_TRANSLATE_NOOP("Report", "No"));
        }
        QString operator()(int number) const { return texts.number(number); }
        QString operator()(const QString &value) const { return plainText(rules, question, value, answers, texts); }
        QString operator()(QDate date) const { return texts.date(date); }
        QString operator()(const QStringList &members) const { return setText(question, members, unsure, texts); }
        QString operator()(const RateTable &rates) const { return ratesText(rules, rates, texts); }
    };
    return std::visit(Says{rules, question, answers, unsure, texts}, *found);
}

Field changeField(const Rules &rules, const Change &change, const Texts &texts)
{
    Field field{.id = change.answer, .label = change.answer, .value = change.value};
    const Question *const question = rules.question(change.answer);
    if (!question)
        return field;
    field.label = texts.rule(question->label);
    if (change.op == Change::Op::AtMost) {
        const QString limit = change.currency.isEmpty() ? texts.number(change.value.toInt())
                                                        : texts.money(change.value, change.currency);
        field.value = texts.say(QT_TRANSLATE_NOOP("Report", "at most %1")).arg(limit);
        return field;
    }
    Answers changed;
    switch (question->type) {
    case Question::Type::YesNo:
        changed.given.insert(question->id, change.value == "true"_L1);
        break;
    case Question::Type::Set:
        changed.given.insert(question->id, QStringList{change.value});
        break;
    default:
        changed.given.insert(question->id, change.value);
    }
    field.value = answerText(rules, *question, changed, texts);
    if (change.op == Change::Op::Has)
        field.value = texts.say(QT_TRANSLATE_NOOP("Report", "with “%1”")).arg(field.value);
    else if (change.op == Change::Op::Lacks)
        field.value = texts.say(QT_TRANSLATE_NOOP("Report", "without “%1”")).arg(field.value);
    return field;
}

QString particularLabel(const QString &id, const Texts &texts)
{
    return labelOf(particularLabels, id, texts);
}

const QStringList &tickFieldIds()
{
    static const QStringList ids{TickField::day, TickField::who, TickField::number, TickField::note};
    return ids;
}

QString tickLabel(const QString &id, const Texts &texts)
{
    static const QMap<QString, const char *> labels{
        {TickField::day, QT_TRANSLATE_NOOP("Report", "Done on")},
        {TickField::who, QT_TRANSLATE_NOOP("Report", "Done by")},
        {TickField::number, QT_TRANSLATE_NOOP("Report", "Document no.")},
        {TickField::note, QT_TRANSLATE_NOOP("Report", "Note")},
    };
    const char *const label = labels.value(id);
    return label ? texts.say(label) : QString();
}

QList<Field> tickFields(const Tick &tick, const Texts &texts)
{
    QList<Field> fields;
    const auto add = [&](const QString &id, const QString &value) {
        if (!value.isEmpty())
            fields << Field{id, tickLabel(id, texts), value};
    };
    add(TickField::day, texts.date(tick.date));
    add(TickField::who, typedText(tick.who));
    add(TickField::number, typedText(tick.number));
    add(TickField::note, typedText(tick.note));
    return fields;
}
