// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// What helps a person to answer: the glossary and where its terms stand, what everybody gets wrong, and the journeys.

#include "answercheck.h"
#include "glossary.h"
#include "journeywalk.h"
#include "loadedrules.h"
#include "ruledocuments.h"
#include "ruletexts.h"
#include "testing.h"
#include "testprogram.h"

using namespace Qt::Literals::StringLiterals;

class TestKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void needsNoKnowledge();
    void carriesTermsInUse();
    void helpsAtEveryMistake();
    void everyWayEnds();
    void walksBack();
    void gathersMembers();
    void findsTerms_data();
    void findsTerms();
    void findsTermsOfRuleTexts();
};

namespace
{
struct Ways {
    int answers = 0;
    int asks = 0;
};

/// Takes every choice of the step asked now, and those after it.
void walk(JourneyWalk &walking, Ways &ways)
{
    if (!walking.step()) {
        const JourneyChoice *const end = walking.end();
        QVERIFY(end);
        if (walking.answer()) {
            ++ways.answers;
            QVERIFY(!end->because.isEmpty());
            const Question &question = *Testing::rules().question(walking.journey().question);
            const QJsonValue json = AnswerCheck::toJson(*walking.answer());
            const auto read = AnswerCheck(Testing::rules()).fromJson(json, question, {});
            QVERIFY2(std::holds_alternative<Answer>(read), qPrintable(walking.journey().id));
            QVERIFY(std::get<Answer>(read) == *walking.answer());
        } else {
            ++ways.asks;
            QVERIFY(!end->ask.isEmpty());
        }
        return;
    }
    const auto choices = walking.step()->choices.size();
    for (qsizetype choice = 0; choice < choices; ++choice) {
        const auto before = walking.taken().size();
        walking.choose(choice);
        QCOMPARE(walking.taken().size(), before + 1);
        walk(walking, ways);
        walking.back();
        QCOMPARE(walking.taken().size(), before);
    }
}
}

void TestKnowledge::needsNoKnowledge()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    QVERIFY(documents.remove(u"knowledge.json"_s));
    const LoadedRules loaded = RuleDocuments::load(documents);
    QVERIFY(loaded.rules.terms.isEmpty() && loaded.rules.journeys.isEmpty());
    QCOMPARE(loaded.rules.modes.size(), Testing::rules().modes.size());
}

void TestKnowledge::carriesTermsInUse()
{
    // A term that no text names explains nothing. In Chinese a text may name what an English one describes.
    const Rules &rules = Testing::rules();
    const Texts english(u"en"_s);
    const Texts chinese(u"zh_CN"_s);
    QString told;
    for (const RuleText &text : ruleTexts(rules)) {
        if (!text.place.startsWith("rules/knowledge.json"_L1))
            told += text.text + u'\n' + chinese.rule(text.text) + u'\n';
    }
    for (const Question &question : rules.questions) {
        for (const Option &option : question.options)
            told += option.official + u'\n';
    }
    for (const QList<NamedTerm> &terms : {rules.places, rules.parties}) {
        for (const NamedTerm &term : terms)
            told += term.official + u'\n';
    }
    for (const Mode &mode : rules.modes) {
        told += mode.official + u'\n';
        for (const Route &route : mode.routes)
            told += route.official + u'\n';
    }
    QVERIFY(rules.terms.size() >= 40);
    for (const GlossaryTerm &term : rules.terms) {
        QVERIFY2(told.contains(term.official), qPrintable(term.official));
        QVERIFY2(term.term != term.official && term.text.size() > 20, qPrintable(term.id));
        QVERIFY2(Glossary(rules, english).termsIn({english.rule(term.term)}).contains(term.id), qPrintable(term.id));
    }
}

void TestKnowledge::helpsAtEveryMistake()
{
    const Rules &rules = Testing::rules();
    QCOMPARE(rules.misconceptions.size(), 10);
    for (const Misconception &misconception : rules.misconceptions) {
        QVERIFY2(!misconception.questions.isEmpty(), qPrintable(misconception.id));
        QVERIFY2(misconception.claim != misconception.truth, qPrintable(misconception.id));
    }
}

void TestKnowledge::everyWayEnds()
{
    QVERIFY(Testing::rules().journeys.size() >= 3);
    for (const Journey &journey : Testing::rules().journeys) {
        // Only who may say "not sure" is led anywhere.
        QVERIFY2(Testing::rules().question(journey.question)->unsure, qPrintable(journey.id));
        JourneyWalk walking(journey);
        Ways ways;
        walk(walking, ways);
        QVERIFY2(ways.answers > 0 && ways.asks > 0, qPrintable(journey.id));
        qInfo("%s: %d ways to an answer, %d to whom to ask", qPrintable(journey.id), ways.answers, ways.asks);
    }
}

namespace
{
JourneyChoice on(const char *step, const QStringList &adds = {})
{
    JourneyChoice choice;
    choice.goTo = QString::fromUtf8(step);
    choice.adds = adds;
    return choice;
}

JourneyChoice found(const Answer &answer)
{
    JourneyChoice choice;
    choice.answer = answer;
    return choice;
}

/// A journey of the steps "first" and "second".
Journey twoSteps(const QList<JourneyChoice> &first, const QList<JourneyChoice> &second)
{
    Journey journey;
    journey.steps = {{u"first"_s, {}, {}, first}, {u"second"_s, {}, {}, second}};
    return journey;
}
}

void TestKnowledge::walksBack()
{
    const Journey journey = twoSteps({on("second")}, {found(true), JourneyChoice()});
    JourneyWalk walking(journey);
    walking.back();
    QCOMPARE(walking.step()->id, u"first"_s);
    walking.choose(7);
    QVERIFY(walking.taken().isEmpty());
    walking.choose(0);
    QCOMPARE(walking.step()->id, u"second"_s);
    QVERIFY(!walking.end() && !walking.answer());
    walking.choose(1);
    QVERIFY(!walking.step() && walking.end() && !walking.answer());
    walking.choose(0); // there is nothing to choose at the end
    QCOMPARE(walking.taken().size(), 2);
    walking.back();
    walking.choose(0);
    QVERIFY(walking.answer() == std::optional<Answer>(true));
}

void TestKnowledge::gathersMembers()
{
    const QString a = u"a"_s;
    const QString b = u"b"_s;
    const Journey journey = twoSteps({on("second", {a}), on("second")},
                                     {found(QStringList{b, a}), found(QStringList())});
    const auto members = [&journey](qsizetype first, qsizetype second) {
        JourneyWalk walking(journey);
        walking.choose(first);
        walking.choose(second);
        return std::get<QStringList>(*walking.answer());
    };
    QCOMPARE(members(0, 0), (QStringList{a, b}));
    QCOMPARE(members(0, 1), QStringList{a});
    QCOMPARE(members(1, 0), (QStringList{b, a}));
    QCOMPARE(members(1, 1), QStringList());
}

void TestKnowledge::findsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); ///< what is marked, in the order of the text
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("none", "Nothing of it.", "");
    row("nothing at all", "", "");
    row("a word", "A filing is made.", "filing");
    row("a word in capitals", "Filing first.", "Filing");
    row("the plural", "Make the filings now.", "filings");
    row("a longer word", "He is profiling and filingx.", "");
    row("a word with a hyphen", "A pre-filing matter.", "");
    row("the longest of several", "The customs filing comes first.", "customs filing");
    row("the longest, then a shorter", "A customs filing is a filing.", "customs filing|filing");
    row("only the first time", "A filing, another filing.", "filing");
    row("the longest again hides a shorter", "A customs filing. The customs filing.", "customs filing");
    row("another spelling", "A registration of filing matters: the enrolment.", "filing|enrolment");
    row("Chinese behind the English", "A filing (备案) is made.", "filing");
    row("Chinese alone", "先办备案再出口。", "备案");
    row("the longest Chinese", "报关单位备案和报关单。", "报关单位备案|报关单");
    row("Latin beside Chinese", "按FOB计算。", "FOB");
    row("at the end", "the filing", "filing");
}

void TestKnowledge::findsTerms()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto term = [](const char *id, const char *word, const char *official, const QStringList &also = {}) {
        GlossaryTerm made;
        made.id = QString::fromUtf8(id);
        made.term = QString::fromUtf8(word);
        made.official = QString::fromUtf8(official);
        made.also = also;
        return made;
    };
    Rules rules;
    rules.terms = {term("filing", "filing", "备案"), term("customs-filing", "customs filing", "报关单位备案"),
                   term("form", "declaration form", "报关单"), term("fob", "FOB", "离岸价"),
                   term("enrolment", "enlisting", "登记", {u"enrolment"_s})};
    QStringList found;
    for (const TermMark &mark : Glossary(rules, Texts(u"en"_s)).marks(text)) {
        QVERIFY(rules.term(mark.term));
        found << text.mid(mark.from, mark.length);
    }
    QCOMPARE(found.join(u'|'), expected);
}

void TestKnowledge::findsTermsOfRuleTexts()
{
    // In both languages the questions speak of terms that can be looked up.
    const Rules &rules = Testing::rules();
    for (const QString &language : Texts::languages()) {
        const Texts texts(language);
        const Glossary glossary(rules, texts);
        int named = 0;
        for (const Question &question : rules.questions) {
            const QStringList told{texts.rule(question.help), texts.rule(question.why)};
            named += glossary.termsIn(told).isEmpty() ? 0 : 1;
        }
        QVERIFY2(named > 10, qPrintable(u"%1: %2"_s.arg(language).arg(named)));
    }
}

REGISTER_TEST(TestKnowledge)
#include "testknowledge.moc"
