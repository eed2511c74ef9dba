// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Which golden case shows what: a table computed from the rules and from the decisions about the golden cases.
// No cell may be empty. The table is written to coverage.txt beside the test program.

#include "answerspace.h"
#include "decisionmodel.h"
#include "exact.h"
#include "goldencase.h"
#include "testprogram.h"
#include "visitconditions.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void conditionsFailAlone();
    void routesAndChoiceRules();
    void warningsPresentAndAbsent();
    void itemsPresentAndAbsent();
    void limitsOnBothSides();
    void currenciesOnBothSides();
    void datesOnBothSides();
    void marketYears();
    void cleanupTestCase();

private:
    struct Decided {
        GoldenCase golden;
        Decision decision;
    };

    /// Adds a cell with the first case that `shows` it; an empty one fails the test.
    template<typename Shows>
    void cell(const QString &what, Shows shows)
    {
        for (const Decided &decided : std::as_const(m_decided)) {
            if (shows(decided)) {
                m_table.append({what, decided.golden.name});
                return;
            }
        }
        m_table.append({what, {}});
        m_empty.append(what);
    }
    void verifyFull()
    {
        const QStringList empty = m_empty;
        m_empty.clear();
        QVERIFY2(empty.isEmpty(), qPrintable(u"no golden case shows: "_s + empty.join("; "_L1)));
    }
    /// Whether two cases differ in one answer at most, apart from answers that only one of them is asked.
    [[nodiscard]] static QStringList differences(const Decided &one, const Decided &other);
    [[nodiscard]] static bool fires(const Decided &decided, const QString &warning);
    [[nodiscard]] static const ChosenItem *item(const Decided &decided, const QString &id);
    /// What the amount of a case is worth in `currency`, one smallest unit more or fewer being added; nothing if unknown.
    [[nodiscard]] std::optional<Exact> worth(const Decided &decided, const QString &currency, int units) const;

    const Rules &m_rules = Testing::rules();
    QList<Decided> m_decided;
    QList<std::pair<QString, QString>> m_table;
    QStringList m_empty;
};

void TestCoverage::initTestCase()
{
    const DecisionModel model(m_rules);
    for (const GoldenCase &golden : Testing::clickableCases())
        m_decided.append({golden, model.decide(golden.data.answers, golden.today)});
}

QStringList TestCoverage::differences(const Decided &one, const Decided &other)
{
    QStringList differing;
    const QMap<QString, Answer> &left = one.golden.data.answers.given;
    const QMap<QString, Answer> &right = other.golden.data.answers.given;
    for (auto answer = left.begin(); answer != left.end(); ++answer) {
        if (right.contains(answer.key()) && right.value(answer.key()) != answer.value())
            differing.append(answer.key());
    }
    return differing;
}

bool TestCoverage::fires(const Decided &decided, const QString &warning)
{
    return std::ranges::any_of(decided.decision.warnings,
                               [&](const FiredWarning &fired) { return fired.id == warning; });
}

const ChosenItem *TestCoverage::item(const Decided &decided, const QString &id)
{
    const QList<ChosenItem> &items = decided.decision.checklist;
    const auto found = std::ranges::find_if(items, [&](const ChosenItem &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

void TestCoverage::conditionsFailAlone()
{
    for (const Mode &mode : m_rules.modes) {
        for (const ModeCondition &condition : mode.conditions) {
            cell(u"condition %1 fails alone"_s.arg(condition.id), [&](const Decided &decided) {
                if (condition.kind == ModeCondition::Kind::File)
                    return decided.decision.filings == QStringList{condition.id};
                return std::ranges::any_of(decided.decision.ruledOut, [&](const RuledOut &ruledOut) {
                    return ruledOut.failed == QStringList{condition.id};
                });
            });
        }
    }
    verifyFull();
}

void TestCoverage::routesAndChoiceRules()
{
    for (const Mode &mode : m_rules.modes) {
        cell(u"mode %1"_s.arg(mode.id), [&](const Decided &decided) { return decided.decision.mode == mode.id; });
        for (const Route &route : mode.routes) {
            cell(u"route %1 %2"_s.arg(mode.id, route.id), [&](const Decided &decided) {
                return decided.decision.mode == mode.id && decided.decision.route == route.id;
            });
        }
    }
    for (const ChoiceRule &rule : m_rules.choice)
        cell(u"choice rule %1"_s.arg(rule.id),
             [&](const Decided &decided) { return decided.decision.choiceRule == rule.id; });
    for (const TradeOff &tradeOff : m_rules.tradeOffs) {
        cell(u"alternative %1 to %2 %3"_s.arg(tradeOff.alternative, tradeOff.mode, tradeOff.route),
             [&](const Decided &decided) {
                 return decided.decision.mode == tradeOff.mode
                        && std::ranges::any_of(decided.decision.alternatives, [&](const Alternative &offered) {
                               return offered.mode == tradeOff.alternative && offered.tradeOff == tradeOff.text;
                           });
             });
    }
    // Every alternative that came up has its trade-off in words.
    for (const Decided &decided : std::as_const(m_decided)) {
        for (const Alternative &alternative : decided.decision.alternatives)
            QVERIFY2(!alternative.tradeOff.isEmpty(),
                     qPrintable(decided.golden.name + QLatin1Char(' ') + alternative.mode));
    }
    verifyFull();
}

void TestCoverage::warningsPresentAndAbsent()
{
    for (const Warning &warning : m_rules.warnings) {
        cell(u"warning %1 present"_s.arg(warning.id),
             [&](const Decided &decided) { return fires(decided, warning.id); });
        cell(u"warning %1 absent in a case one answer away"_s.arg(warning.id), [&](const Decided &absent) {
            return !fires(absent, warning.id) && std::ranges::any_of(m_decided, [&](const Decided &present) {
                return fires(present, warning.id) && differences(present, absent).size() == 1;
            });
        });
    }
    verifyFull();
}

void TestCoverage::itemsPresentAndAbsent()
{
    for (const Item &rule : m_rules.items) {
        cell(u"item %1 present"_s.arg(rule.id),
             [&](const Decided &decided) { return item(decided, rule.id) != nullptr; });
        cell(u"item %1 absent"_s.arg(rule.id), [&](const Decided &decided) {
            return decided.decision.status != Status::Open && !item(decided, rule.id);
        });
        for (qsizetype index = 0; index < rule.variants.size(); ++index) {
            cell(u"item %1 in its variant %2"_s.arg(rule.id).arg(index + 1), [&](const Decided &decided) {
                const ChosenItem *shown = item(decided, rule.id);
                return shown && shown->text == &rule.variants.at(index).text;
            });
        }
        if (!rule.done)
            continue;
        for (const ChosenItem::Filed filed : {ChosenItem::Filed::No, ChosenItem::Filed::Yes}) {
            cell(u"item %1 %2"_s.arg(rule.id, filed == ChosenItem::Filed::Yes ? u"done"_s : u"not done"_s),
                 [&](const Decided &decided) {
                     const ChosenItem *shown = item(decided, rule.id);
                     return shown && shown->filed == filed;
                 });
        }
    }
    verifyFull();
}

std::optional<Exact> TestCoverage::worth(const Decided &decided, const QString &currency, int units) const
{
    const Answers &answers = decided.golden.data.answers;
    for (const Question &question : m_rules.questions) {
        if (question.type != Question::Type::Amount)
            continue;
        const auto *amount = answers.get<QString>(question.id);
        const auto *code = answers.get<QString>(question.currency);
        const auto *rates = answers.get<RateTable>(question.rates);
        if (!amount || !code)
            return std::nullopt;
        const auto rate = [&](const QString &of) -> std::optional<Exact> {
            if (of == m_rules.baseCurrency)
                return Exact(1);
            if (!rates || !rates->contains(of))
                return std::nullopt;
            return exact(*Decimal::parse(rates->value(of), 15, 6));
        };
        Exact smallest = 1;
        for (int digit = 0; digit < m_rules.currency(*code)->minorDigits; ++digit)
            smallest /= 10;
        const Exact value = exact(*Decimal::parse(*amount, 15, 3)) + smallest * units;
        if (*code == currency)
            return value;
        if (!rate(*code) || !rate(currency))
            return std::nullopt;
        return Exact(value * *rate(*code) / *rate(currency));
    }
    return std::nullopt;
}

void TestCoverage::limitsOnBothSides()
{
    QStringList seen;
    visitConditions(m_rules, [&](const Condition &condition) {
        using Operator = Condition::Operator;
        if (condition.op != Operator::AtMost && condition.op != Operator::AtLeast && condition.op != Operator::Over)
            return;
        const bool least = condition.op == Operator::AtLeast;
        for (const DatedValue &value : m_rules.parameter(condition.parameter)->values) {
            const auto *money = std::get_if<Money>(&value.value);
            const auto *count = std::get_if<Count>(&value.value);
            Exact limit = money ? exact(money->amount) : Exact(count->count);
            QString name = u"limit %1 %2"_s.arg(condition.parameter,
                                                money ? money->amount.toString() : QString::number(count->count));
            if (!condition.share.isEmpty()) {
                limit *= exact(std::get<Percent>(m_rules.parameter(condition.share)->values.first().value).percent)
                         / 100;
                name += u" × "_s + condition.share;
            }
            if (seen.contains(name))
                continue;
            seen.append(name);
            // The limit itself, and the smallest unit beyond it: above for ≤ and >, below for ≥.
            for (const int beyond : {0, least ? 1 : -1}) {
                cell(name + (beyond == 0 ? u" exactly"_s : u" just beyond"_s), [&](const Decided &decided) {
                    // The same limit may stand under an older and a newer announcement; a case of either time serves.
                    const DatedValue *valid = AnswerSpace::valueOn(*m_rules.parameter(condition.parameter),
                                                                   decided.decision.date);
                    if (!valid || !decided.decision.asked.contains(condition.subject))
                        return false;
                    if (count) {
                        const auto *number = decided.golden.data.answers.get<int>(condition.subject);
                        return number && Exact(*number + beyond) == limit;
                    }
                    const std::optional<Exact> at = worth(decided, money->currency, beyond);
                    return at && *at == limit;
                });
            }
        }
    });
    verifyFull();
}

void TestCoverage::currenciesOnBothSides()
{
    // Minor digits: none (JPY), three (KWD); a currency that is neither the limit's nor CNY goes through two rates.
    const auto side = [&](const QString &code, const QString &of, const QString &parameter, bool within) {
        cell(u"%1 against %2, %3"_s.arg(code, parameter, within ? u"just within"_s : u"just over"_s),
             [&](const Decided &decided) {
                 const Money limit = std::get<Money>(m_rules.parameter(parameter)->values.last().value);
                 const auto *given = decided.golden.data.answers.get<QString>(of);
                 if (!given || *given != code)
                     return false;
                 const std::optional<Exact> at = worth(decided, limit.currency, 0);
                 const std::optional<Exact> next = worth(decided, limit.currency, within ? 1 : -1);
                 if (!at || !next)
                     return false;
                 const Exact bound = exact(limit.amount);
                 return within ? *at <= bound && *next > bound : *at > bound && *next <= bound;
             });
    };
    for (const Question &question : m_rules.questions) {
        if (question.type != Question::Type::Amount)
            continue;
        for (const bool within : {true, false}) {
            side(u"JPY"_s, question.currency, u"cap-1039"_s, within);
            side(u"KWD"_s, question.currency, u"cap-1039"_s, within);
            side(u"EUR"_s, question.currency, u"cap-1039"_s, within);
        }
    }
    verifyFull();
}

void TestCoverage::datesOnBothSides()
{
    for (const char *text : {"2014-02-10", "2020-01-01", "2020-07-01", "2021-07-01", "2024-12-15", "2026-01-01",
                             "2026-04-01", "2026-04-16", "2027-01-01", "2028-01-01"}) {
        const QDate day = QDate::fromString(QLatin1String(text), Qt::ISODate);
        // A case on the day, and one of the day before with the same answers.
        cell(u"%1 and the day before"_s.arg(QLatin1String(text)), [&](const Decided &on) {
            return on.decision.date == day && std::ranges::any_of(m_decided, [&](const Decided &before) {
                       return before.decision.date == day.addDays(-1) && differences(on, before).size() == 1;
                   });
        });
    }
    verifyFull();
}

void TestCoverage::marketYears()
{
    for (const Question &question : m_rules.questions) {
        if (question.type != Question::Type::Choice)
            continue;
        const bool markets = std::ranges::any_of(question.options,
                                                 [](const Option &option) { return option.recognisedFrom.isValid(); });
        for (const int years : markets ? QList<int>{-1, 0, 1} : QList<int>()) {
            cell(u"a market cluster %1 year(s) from its approval"_s.arg(years), [&](const Decided &decided) {
                const auto *id = decided.golden.data.answers.get<QString>(question.id);
                const Option *market = id ? question.option(*id) : nullptr;
                return market && market->recognisedFrom.isValid()
                       && decided.decision.date.year() == market->recognisedFrom.year() + years;
            });
        }
    }
    verifyFull();
}

void TestCoverage::cleanupTestCase()
{
    QFile file(QCoreApplication::applicationDirPath() + "/coverage.txt"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTextStream out(&file);
    for (const auto &[what, name] : std::as_const(m_table))
        out << what << "  ←  " << (name.isEmpty() ? u"(none)"_s : name) << '\n';
    qInfo("%lld cells, each shown by one of %lld golden cases", static_cast<long long>(m_table.size()),
          static_cast<long long>(m_decided.size()));
    QVERIFY(m_table.size() > 300);
}

REGISTER_TEST(TestCoverage)
#include "testcoverage.moc"
