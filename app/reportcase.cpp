// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"
#include "typedtext.h"

#include "duewords.h"
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

QString particularLabel(const QString &id, const Texts &texts)
{
    return labelOf(particularLabels, id, texts);
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

Section ReportBuilder::answers() const
{
    Section section{Section::Kind::Answers, m_texts.say(QT_TRANSLATE_NOOP("Report", "The answers this rests on")), {}};
    Block block{.kind = Block::Kind::Fields};
    for (const QString &id : m_decision.asked) {
        if (const Question *const question = m_rules.question(id))
            block.fields << Field{id, m_texts.rule(question->label),
                                  answerText(m_rules, *question, m_case.answers, m_texts)};
    }
    if (!block.fields.isEmpty())
        section.blocks << block;
    return section;
}

Section ReportBuilder::particulars() const
{
    Section section{Section::Kind::Particulars,
                    m_texts.say(QT_TRANSLATE_NOOP("Report", "Particulars of the shipment")),
                    {}};
    Block texts{.kind = Block::Kind::Fields, .form = true};
    for (const QString &id : particularIds())
        texts.fields << Field{id, labelOf(particularLabels, id, m_texts), typedText(m_case.particulars.value(id))};
    Block dates{.kind = Block::Kind::Fields, .form = true};
    for (const QString &id : eventIds())
        dates.fields << Field{id, eventName(id, m_rules, m_texts), m_texts.date(m_case.dates.value(id))};
    section.blocks << texts
                   << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "Dates, from which due dates are counted")))
                   << dates;
    return section;
}
