// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"
#include "resultpage.h"
#include "testprogram.h"
#include "whatifdialog.h"
#include "wizarddriver.h"
#include "wording.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace WhyNotWalk
{
/// One page and one dialog for all cases of a day: each is shown as another case is opened.
struct Stage {
    Stage(QDate today, const Language &language)
        : session(Testing::loadedRules(), language, today), page(session, {}, &unused), whatIf(session, nullptr)
    {
        QObject::connect(&page, &ResultPage::tryAsked, &whatIf, &WhatIfDialog::tryMode);
    }

    Session session;
    QAction unused;
    ResultPage page;
    WhatIfDialog whatIf;
};

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

QString textsIn(const QWidget &card)
{
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}
}

/// For every golden case: the card of each mode that is ruled out names all conditions that fail, and trying its nearest
/// change in the what-if makes the mode possible and says so, while the case stays as it is.
class TestUiWhyNot : public QObject
{
    Q_OBJECT

public:
    explicit TestUiWhyNot(TestProgram::Shard shard) : m_shard(shard) {}

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void cardsAndWhatIf_data();
    void cardsAndWhatIf();
    void cleanupTestCase();

private:
    void checkCard(const WhyNotWalk::Stage &stage, const RuledOut &ruledOut) const;
    void tryChange(WhyNotWalk::Stage &stage, const RuledOut &ruledOut, const Answers &answers);

    const TestProgram::Shard m_shard;
    int m_cards = 0;
    int m_tried = 0;
    std::unique_ptr<Language> m_language;
    std::map<QDate, std::unique_ptr<WhyNotWalk::Stage>> m_stages;
};

void TestUiWhyNot::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiWhyNot::cardsAndWhatIf_data()
{
    QTest::addColumn<int>("at");
    const QList<GoldenCase> &cases = Testing::goldenCases();
    for (qsizetype at = m_shard.index; at < cases.size(); at += m_shard.count)
        QTest::newRow(qPrintable(cases.at(at).name)) << int(at);
}

void TestUiWhyNot::cardsAndWhatIf()
{
    QFETCH(int, at);
    const QList<GoldenCase> &cases = Testing::goldenCases();
    const GoldenCase &golden = cases.at(at);
    std::unique_ptr<WhyNotWalk::Stage> &stage = m_stages[golden.today];
    if (!stage)
        stage = std::make_unique<WhyNotWalk::Stage>(golden.today, *m_language);

    stage->session.load(golden.data);
    stage->page.initializePage();
    const QList<RuledOut> all = stage->session.wholeDecision().ruledOut;
    // What the expert expects to fail is what the cards are held against.
    const QJsonObject expected = golden.expect.value("ruledOut"_L1).toObject();
    for (const RuledOut &ruledOut : all) {
        if (expected.contains(ruledOut.mode))
            QCOMPARE(WhyNotWalk::sorted(ruledOut.failed),
                     WhyNotWalk::sorted(expected.value(ruledOut.mode).toVariant().toStringList()));
        checkCard(*stage, ruledOut);
        if (QTest::currentTestFailed())
            return;
        tryChange(*stage, ruledOut, golden.data.answers);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestUiWhyNot::checkCard(const WhyNotWalk::Stage &stage, const RuledOut &ruledOut) const
{
    const Rules &rules = stage.session.rules();
    const auto *card = stage.page.findChild<QWidget *>(u"why-not-"_s + ruledOut.mode);
    QVERIFY2(card, qPrintable(ruledOut.mode));
    const QString texts = WhyNotWalk::textsIn(*card);
    QVERIFY(texts.contains(modeTitle(*rules.mode(ruledOut.mode), stage.session.texts())));
    QVERIFY(!ruledOut.failed.isEmpty());
    for (const QString &id : ruledOut.failed) {
        const ModeCondition &condition = *rules.condition(id);
        QVERIFY2(texts.contains(stage.session.text(condition.notMet)), qPrintable(id));
        const Grade grade = rules.effectiveGrade(condition.evidence, stage.session.decision().date);
        QVERIFY2(texts.contains(stage.session.texts().grade(grade)), qPrintable(id));
        for (const QString &source : condition.evidence.sources) {
            const QString &number = rules.source(source)->number;
            QVERIFY2(texts.contains(number.isEmpty() ? rules.source(source)->title : number), qPrintable(source));
        }
    }
    for (const Change &change : ruledOut.wouldApplyIf)
        QVERIFY2(texts.contains(stage.session.text(rules.question(change.answer)->label)), qPrintable(change.answer));
}

void TestUiWhyNot::tryChange(WhyNotWalk::Stage &stage, const RuledOut &ruledOut, const Answers &answers)
{
    ++m_cards;
    auto *tryIt = stage.page.findChild<QAbstractButton *>(u"try-"_s + ruledOut.mode);
    QCOMPARE(tryIt != nullptr, !ruledOut.wouldApplyIf.isEmpty());
    if (!tryIt)
        return;
    ++m_tried;
    tryIt->click();
    QVERIFY2(stage.whatIf.tried().decision().possible.contains(ruledOut.mode), qPrintable(ruledOut.mode));
    const auto *said = stage.whatIf.findChild<QLabel *>(u"what-if/possible"_s);
    QVERIFY(!said->isHidden());
    QVERIFY(said->property("possible").toBool());
    QVERIFY(said->text().contains(modeTitle(*stage.session.rules().mode(ruledOut.mode), stage.session.texts())));
    for (const Change &change : ruledOut.wouldApplyIf) {
        const auto *mark = stage.whatIf.findChild<QLabel *>(u"what-if/mark-"_s + change.answer);
        QVERIFY2(mark && !mark->isHidden() && !mark->text().isEmpty(), qPrintable(change.answer));
    }
    QCOMPARE(stage.session.answers(), answers);
}

void TestUiWhyNot::cleanupTestCase()
{
    m_stages.clear();
    qInfo("%d cards name all that fails; %d nearest changes make their mode possible in the what-if", m_cards, m_tried);
}

REGISTER_TEST_OF_SHARDS(TestUiWhyNot)
#include "testuiwhynot.moc"
