// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// How an amount lies to a limit, what a rate must be to cross it, and which single answer changes the result: each is
// tried on the decision model, on both sides and a smallest unit apart.

#include "exact.h"
#include "goldencase.h"
#include "nearlimits.h"
#include "singleanswers.h"
#include "testprogram.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Side = NearLimit::Side;

/// What is said of one case.
struct Measured {
    QList<NearLimit> limits;
    QList<SingleAnswer> answers;
};

class TestNearLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void measuresExactly_data();
    void measuresExactly();
    void saysWhatLiesBeyond();
    void leavesOutWhatDecidesNothing();
    void aMissingRateIsUnknown();
    void amountsCrossByOneUnit();
    void ratesCrossByOneUnit();
    void roundsToTheSafeSide();
    void singleAnswersChangeTheResult();
    void noSingleAnswerIsForgotten();
    void groupsAnswersWithTheSameOutcome();
    void isFast();

private:
    [[nodiscard]] const GoldenCase &golden(const QString &name) const;
    [[nodiscard]] QList<NearLimit> limitsOf(const QString &name) const
    {
        return nearLimits(m_model, golden(name).data.answers, golden(name).today);
    }

    const Rules &m_rules = Testing::rules();
    const QList<GoldenCase> m_cases = Testing::goldenCases();
    const DecisionModel m_model{m_rules};
    QList<Measured> m_measured; ///< by golden case
    qint64 m_most = 0; ///< milliseconds that one of them took
    qint64 m_all = 0;
};

namespace
{
const NearLimit *find(const QList<NearLimit> &limits, const QString &parameter)
{
    const auto found = std::ranges::find_if(std::as_const(limits),
                                            [&](const NearLimit &limit) { return limit.parameter == parameter; });
    return found == limits.cend() ? nullptr : &*found;
}

/// What a limit can decide.
struct Decided {
    Outcome outcome;
    QStringList possible;
    bool operator==(const Decided &) const = default;
};

Decided decided(const Decision &decision)
{
    return {outcomeOf(decision), decision.possible};
}

/// A millionth more or less.
QString moved(const QString &rate, int millionths)
{
    const Exact units = exact(*Decimal::parse(rate, 15, 6)) + Exact(millionths, 1000000);
    return decimalText(units, 6, false);
}
}

void TestNearLimits::initTestCase()
{
    for (const GoldenCase &each : m_cases) {
        (void)m_model.decide(each.data.answers, each.today); // compiles the rules of the day
        QElapsedTimer timer;
        timer.start();
        Measured measured{nearLimits(m_model, each.data.answers, each.today), {}};
        measured.answers = singleAnswers(m_model, each.data.answers, each.today, measured.limits);
        m_most = std::max(m_most, timer.elapsed());
        m_all += timer.elapsed();
        m_measured.append(measured);
    }
}

const GoldenCase &TestNearLimits::golden(const QString &name) const
{
    for (const GoldenCase &each : m_cases) {
        if (each.name == name)
            return each;
    }
    qFatal("there is no golden case %s", qPrintable(name));
}

void TestNearLimits::measuresExactly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<bool>("beyond");
    QTest::addColumn<QString>("percent"); // rounded up beyond the limit, down within
    QTest::addColumn<QString>("lastWithin");
    QTest::addColumn<QString>("firstBeyond");
    QTest::addColumn<QStringList>("rates"); // "+" for this one or more

    const auto row = [](const char *name, const char *parameter, bool beyond, const char *percent,
                        const char *lastWithin, const char *firstBeyond, const QStringList &rates) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(parameter) << beyond
                            << QString::fromLatin1(percent) << QString::fromLatin1(lastWithin)
                            << QString::fromLatin1(firstBeyond) << rates;
    };
    row("market-deal-at-98-percent-of-cap", "cap-1039", false, "98.00", "150000", "150000.01", {});
    row("market-deal-exactly-on-cap", "cap-1039", false, "100.00", "150000", "150000.01", {});
    // 125000 EUR × 8.52 = 150000 USD × 7.10: the first rate up, or the first of the dollar down, crosses.
    row("market-deal-in-euro-exactly-on-cap", "cap-1039", false, "100.00", "125000", "125000.01",
        {u"EUR 8.520001+"_s, u"USD 7.099999"_s});
    // 125000.01 EUR: 150000 × 7.10 / 125000.01 = 8.5199993…, and 125000.01 × 8.52 / 150000 = 7.100000568.
    row("market-deal-in-euro-one-cent-over-cap", "cap-1039", true, "100.01", "125000", "125000.01",
        {u"EUR 8.519999"_s, u"USD 7.100001+"_s});
    row("market-deal-in-yuan-one-fen-over-cap", "cap-1039", true, "100.01", "1065000", "1065000.01",
        {u"USD 7.100001+"_s});
    row("market-deal-in-dinars-exactly-on-cap", "cap-1039", false, "100.00", "53250", "53250.001",
        {u"KWD 20.000001+"_s, u"USD 7.099999"_s});
    row("consumer-parcel-in-yen-exactly-on-limit", "list-limit-9610", false, "100.00", "100000", "100001",
        {u"JPY 0.050001+"_s});
    row("consumer-parcel-in-yen-one-over-limit", "list-limit-9610", true, "100.01", "100000", "100001",
        {u"JPY 0.049999"_s});
    row("gift-to-hong-kong-over-limit", "limit-personal", true, "100.01", "800", "800.01", {});
    row("gift-exactly-on-limit", "limit-personal", false, "100.00", "1000", "1000.01", {});
    row("b2b-one-fen-over-list-limit", "list-limit-b2b", true, "100.01", "5000", "5000.01", {});
    row("general-trade-parcel-on-express-limit", "limit-express-c", false, "100.00", "5000", "5000.01", {});
}

void TestNearLimits::measuresExactly()
{
    QFETCH(QString, name);
    QFETCH(QString, parameter);
    QFETCH(bool, beyond);
    QFETCH(QString, percent);
    QFETCH(QString, lastWithin);
    QFETCH(QString, firstBeyond);
    QFETCH(QStringList, rates);

    const QList<NearLimit> limits = limitsOf(name);
    const NearLimit *limit = find(limits, parameter);
    QVERIFY(limit);
    QCOMPARE(limit->side, beyond ? Side::Beyond : Side::Within);
    QCOMPARE(limit->percent, percent);
    QCOMPARE(limit->lastWithin, lastWithin);
    QCOMPARE(limit->firstBeyond, firstBeyond);
    QStringList crossing;
    for (const CrossingRate &rate : limit->rates)
        crossing << rate.currency + QLatin1Char(' ') + rate.rate + (rate.orMore ? u"+"_s : QString());
    QCOMPARE(crossing, rates);
    QVERIFY(!limit->evidence.sources.isEmpty());
}

void TestNearLimits::saysWhatLiesBeyond()
{
    // The value decides the mode …
    const QList<NearLimit> market = limitsOf(u"market-deal-exactly-on-cap"_s);
    const NearLimit *cap = find(market, u"cap-1039"_s);
    QVERIFY(cap);
    QCOMPARE(cap->within.mode, golden(u"market-deal-exactly-on-cap"_s).text("mode"));
    QCOMPARE(cap->beyond.mode, golden(u"market-deal-one-cent-over-cap"_s).text("mode"));
    QCOMPARE(cap->onlyWithin, QStringList(cap->within.mode));
    // … the route …
    const QList<NearLimit> parcel = limitsOf(u"consumer-parcel-in-yen-exactly-on-limit"_s);
    const NearLimit *list = find(parcel, u"list-limit-9610"_s);
    QVERIFY(list);
    QCOMPARE(list->within.mode, list->beyond.mode);
    QCOMPARE(list->within.route, golden(u"consumer-parcel-in-yen-exactly-on-limit"_s).text("route"));
    QCOMPARE(list->beyond.route, golden(u"consumer-parcel-in-yen-one-over-limit"_s).text("route"));
    // … or that a parcel is over the limit of its mode.
    const QList<NearLimit> gift = limitsOf(u"gift-exactly-on-limit"_s);
    QVERIFY(find(gift, u"limit-personal"_s));
    QVERIFY(!find(gift, u"limit-personal"_s)->within.overLimit);
    QVERIFY(find(gift, u"limit-personal"_s)->beyond.overLimit);
}

void TestNearLimits::leavesOutWhatDecidesNothing()
{
    // A consumer's parcel fails more than the cap of market procurement; the list of a company's parcel is another.
    const QList<NearLimit> parcel = limitsOf(u"consumer-parcel-in-yen-exactly-on-limit"_s);
    QVERIFY(!find(parcel, u"cap-1039"_s));
    QVERIFY(!find(parcel, u"list-limit-b2b"_s));
    // What the program itself calls near is no limit of the law.
    for (qsizetype index = 0; index < m_cases.size(); ++index) {
        const GoldenCase &each = m_cases.at(index);
        for (const NearLimit &limit : m_measured.at(index).limits)
            QVERIFY2(!limit.evidence.sources.contains(u"house"_s), qPrintable(each.name));
    }
}

void TestNearLimits::aMissingRateIsUnknown()
{
    GoldenCase each = golden(u"consumer-parcel-in-yen-exactly-on-limit"_s);
    each.data.answers.given.remove(m_rules.question(u"value.amount"_s)->rates);
    const QList<NearLimit> limits = nearLimits(m_model, each.data.answers, each.today);
    const NearLimit *limit = find(limits, u"list-limit-9610"_s);
    QVERIFY(limit);
    QCOMPARE(limit->side, Side::Unknown);
    QVERIFY(limit->rates.isEmpty());
    QCOMPARE(limit->answerCurrency, limit->currency);
}

void TestNearLimits::amountsCrossByOneUnit()
{
    int crossed = 0;
    for (qsizetype index = 0; index < m_cases.size(); ++index) {
        const GoldenCase &each = m_cases.at(index);
        const Decision decision = m_model.decide(each.data.answers, each.today);
        for (const NearLimit &limit : m_measured.at(index).limits) {
            const Question &question = *m_rules.question(limit.question);
            QVERIFY2(decision.asked.contains(question.id), qPrintable(each.name));
            const auto at = [&](const QString &value) {
                Answers answers = each.data.answers;
                if (question.type == Question::Type::Integer) {
                    answers.given.insert(question.id, value.toInt());
                } else {
                    answers.given.insert(question.id, value);
                    answers.given.insert(question.currency, limit.answerCurrency);
                }
                return decided(m_model.decide(answers, each.today));
            };
            const Decided within = at(limit.lastWithin);
            const Decided beyond = at(limit.firstBeyond);
            QVERIFY2(within != beyond, qPrintable(each.name + QLatin1Char(' ') + limit.parameter));
            QCOMPARE(within.outcome, limit.within);
            QCOMPARE(beyond.outcome, limit.beyond);
            ++crossed;
        }
    }
    qInfo("%d limits are crossed by one unit", crossed);
    QVERIFY(crossed > 100);
}

void TestNearLimits::ratesCrossByOneUnit()
{
    int crossed = 0;
    for (qsizetype index = 0; index < m_cases.size(); ++index) {
        const GoldenCase &each = m_cases.at(index);
        for (const NearLimit &limit : m_measured.at(index).limits) {
            for (const CrossingRate &rate : limit.rates) {
                const QString id = m_rules.question(limit.question)->rates;
                const auto at = [&](const QString &value) {
                    RateTable rates = *each.data.answers.get<RateTable>(id);
                    rates.insert(rate.currency, value);
                    Answers answers = each.data.answers;
                    answers.given.insert(id, rates);
                    return answers;
                };
                const Answers across = at(rate.rate);
                const Answers before = at(moved(rate.rate, rate.orMore ? -1 : 1));
                const QString where = each.name + QLatin1Char(' ') + limit.parameter + QLatin1Char(' ') + rate.rate;
                QVERIFY2(decided(m_model.decide(across, each.today)) != decided(m_model.decide(before, each.today)),
                         qPrintable(where));
                const QList<NearLimit> limitsBefore = nearLimits(m_model, before, each.today);
                const QList<NearLimit> limitsAcross = nearLimits(m_model, across, each.today);
                QVERIFY2(find(limitsBefore, limit.parameter) && find(limitsAcross, limit.parameter), qPrintable(where));
                QVERIFY2(find(limitsBefore, limit.parameter)->side == limit.side, qPrintable(where));
                QVERIFY2(find(limitsAcross, limit.parameter)->side != limit.side, qPrintable(where));
                ++crossed;
            }
        }
    }
    qInfo("%d rates cross a limit, and a millionth less does not", crossed);
    QVERIFY(crossed > 15);
}

void TestNearLimits::roundsToTheSafeSide()
{
    QCOMPARE(decimalText(Exact(2, 3), 2, false), u"0.66"_s);
    QCOMPARE(decimalText(Exact(2, 3), 2, true), u"0.67"_s);
    QCOMPARE(decimalText(Exact(5), 2, true), u"5.00"_s);
    QCOMPARE(decimalText(Exact(7, 2), 0, true), u"4"_s);
    QCOMPARE(decimalText(Exact(0), 1, false), u"0.0"_s);
}

void TestNearLimits::singleAnswersChangeTheResult()
{
    int tried = 0;
    for (qsizetype index = 0; index < m_cases.size(); ++index) {
        const GoldenCase &each = m_cases.at(index);
        const Outcome outcome = outcomeOf(m_model.decide(each.data.answers, each.today));
        for (const SingleAnswer &answer : m_measured.at(index).answers) {
            const Question &question = *m_rules.question(answer.question);
            for (const OtherAnswer &other : answer.others) {
                QVERIFY2(other.outcome != outcome, qPrintable(each.name + QLatin1Char(' ') + answer.question));
                if (other.op != OtherAnswer::Op::Is)
                    continue;
                // Each value by itself, not only the one that stood for its class.
                const qsizetype step = std::max<qsizetype>(1, other.values.size() / 4);
                for (qsizetype at = 0; at < other.values.size(); at += step) {
                    Answers changed = each.data.answers;
                    changed.given.insert(question.id, question.type == Question::Type::YesNo
                                                          ? Answer(other.values.at(at) == "true"_L1)
                                                          : Answer(other.values.at(at)));
                    QVERIFY2(outcomeOf(m_model.decide(changed, each.today)) == other.outcome,
                             qPrintable(each.name + QLatin1Char(' ') + answer.question + QLatin1Char(' ')
                                        + other.values.at(at)));
                    ++tried;
                }
            }
        }
    }
    qInfo("%d single answers change mode or route", tried);
    QVERIFY(tried > 3000);
}

void TestNearLimits::noSingleAnswerIsForgotten()
{
    // By trying every option of every question, whatever the rules tell apart.
    int found = 0;
    for (const char *const name :
         {"market-deal-exactly-on-cap", "consumer-parcel-in-yen-exactly-on-limit", "b2b-one-fen-over-list-limit"}) {
        const GoldenCase &each = golden(QString::fromLatin1(name));
        const Decision decision = m_model.decide(each.data.answers, each.today);
        const QList<SingleAnswer> answers = singleAnswers(m_model, each.data.answers, each.today,
                                                          nearLimits(m_model, each.data.answers, each.today));
        for (const QString &id : decision.asked) {
            const Question &question = *m_rules.question(id);
            const auto *given = each.data.answers.get<QString>(id);
            if (question.type != Question::Type::Choice || !given)
                continue;
            for (const Option &option : question.options) {
                Answers changed = each.data.answers;
                changed.given.insert(id, option.id);
                const Outcome outcome = outcomeOf(m_model.decide(changed, each.today));
                const bool said = std::ranges::any_of(std::as_const(answers), [&](const SingleAnswer &answer) {
                    return answer.question == id
                           && std::ranges::any_of(std::as_const(answer.others), [&](const OtherAnswer &other) {
                                  return other.values.contains(option.id) && other.outcome == outcome;
                              });
                });
                QCOMPARE(said, outcome != outcomeOf(decision));
                found += said ? 1 : 0;
            }
        }
    }
    QVERIFY(found > 10);
}

void TestNearLimits::groupsAnswersWithTheSameOutcome()
{
    for (qsizetype index = 0; index < m_cases.size(); ++index) {
        const GoldenCase &each = m_cases.at(index);
        QStringList questions;
        for (const SingleAnswer &answer : m_measured.at(index).answers) {
            QVERIFY(!questions.contains(answer.question));
            questions << answer.question;
            for (qsizetype at = 0; at < answer.others.size(); ++at) {
                for (qsizetype other = 0; other < at; ++other) {
                    QVERIFY2(answer.others.at(at).op != OtherAnswer::Op::Is
                                 || answer.others.at(other).op != OtherAnswer::Op::Is
                                 || answer.others.at(at).outcome != answer.others.at(other).outcome,
                             qPrintable(each.name + QLatin1Char(' ') + answer.question));
                }
            }
        }
    }
}

void TestNearLimits::isFast()
{
    qInfo("limits and single answers of a case take %.1f ms on average, %d ms at most",
          double(m_all) / double(m_cases.size()), int(m_most));
    QVERIFY(m_most < 3000); // with sanitizers on a busy machine
}

REGISTER_TEST(TestNearLimits)
#include "testnearlimits.moc"
