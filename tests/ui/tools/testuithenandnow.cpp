// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"
#include "linkbutton.h"
#include "lookchecks.h"
#include "pdftext.h"
#include "pictures.h"
#include "testprogram.h"
#include "thenandnow.h"
#include "thenandnowdialog.h"
#include "wizarddriver.h"

#include <QAction>
#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The dialog that says what today's rules would make of an old case, and the notice that leads to it.
class TestUiThenAndNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oldCaseIsSaidToBeSo();
    void caseOfTodayIsNot();
    void dialogSaysAll_data();
    void dialogSaysAll();
    void languageChangesIt();

private:
    /// The golden case, opened, whose comparison has most kinds of differences.
    [[nodiscard]] static const GoldenCase &mostDifferent();

    std::unique_ptr<Language> m_language;
};

const GoldenCase &TestUiThenAndNow::mostDifferent()
{
    static const GoldenCase found = [] {
        const DecisionModel model(Testing::rules());
        GoldenCase best;
        qsizetype most = -1;
        for (const GoldenCase &golden : Testing::goldenCases()) {
            const ThenAndNow compared = thenAndNow(model, golden.data, golden.today);
            const CaseChange &change = compared.change;
            const qsizetype kinds = int(change.changesOutcome()) + int(!change.possible.isEmpty())
                                    + int(!change.warnings.isEmpty()) + int(!change.reworded.isEmpty())
                                    + int(!change.items.removed.isEmpty()) + int(!change.items.added.isEmpty())
                                    + int(!change.changedItems.isEmpty()) + int(!compared.values.isEmpty());
            if (compared.isOutOfDate() && kinds > most) {
                best = golden;
                most = kinds;
            }
        }
        return best;
    }();
    return found;
}

void TestUiThenAndNow::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiThenAndNow::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
}

void TestUiThenAndNow::oldCaseIsSaidToBeSo()
{
    const GoldenCase &old = mostDifferent();
    WizardDriver driver(old.today, *m_language);
    driver.session().load(old.data);
    driver.wizard().advance();
    if (driver.pageId() != "result"_L1)
        driver.wizard().showResult();
    Testing::settle();
    const auto *text = driver.find<QLabel>(u"then-and-now-notice/text"_s);
    QVERIFY(text);
    const Texts &texts = driver.session().texts();
    QVERIFY(text->text().contains(texts.date(driver.session().decision().date)));
    QVERIFY(text->text().contains(texts.date(old.today)));
    QVERIFY(!driver.session().exportCase().isModified());

    bool opened = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<ThenAndNowDialog *>(QApplication::activeModalWidget());
        opened = dialog;
        if (dialog)
            dialog->reject();
    });
    driver.find<LinkButton>(u"then-and-now-notice/link"_s)->click();
    QVERIFY(opened);

    // Declared today, it is no old case.
    driver.session().exportCase().setAnswer(Testing::rules().dateQuestion()->id, old.today);
    Testing::settle();
    QVERIFY(!driver.find(u"then-and-now-notice"_s));
    const auto *action = driver.window().findChild<QAction *>(u"then-and-now"_s);
    QVERIFY(action && action->isVisible() && action->isEnabled()); // the menu still has it
}

void TestUiThenAndNow::caseOfTodayIsNot()
{
    for (const GoldenCase &golden : Testing::goldenCases()) {
        if (golden.name != "company-orders-on-platform"_L1)
            continue;
        WizardDriver driver(golden.today, *m_language);
        driver.session().load(golden.data);
        driver.wizard().advance();
        Testing::settle();
        QCOMPARE(driver.pageId(), u"result"_s);
        QVERIFY(!driver.find(u"then-and-now-notice"_s));
        const ThenAndNowDialog dialog(driver.session(), &driver.window());
        QCOMPARE(dialog.report().sections.size(), 1);
        const Block &said = dialog.report().sections.first().blocks.constLast();
        QVERIFY(said.text.contains(driver.session().texts().date(golden.today)));
        QVERIFY(said.text.contains(driver.session().texts().date(driver.session().decision().date)));
        return;
    }
    QFAIL("the golden case is gone");
}

void TestUiThenAndNow::dialogSaysAll_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : Texts::languages()) {
        QTest::addRow("%s", qPrintable(language)) << language << QSize(1000, 760);
        QTest::addRow("%s, small", qPrintable(language)) << language << QSize(640, 480);
    }
}

void TestUiThenAndNow::dialogSaysAll()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_language->use(language);
    const GoldenCase &old = mostDifferent();
    WizardDriver driver(old.today, *m_language);
    CaseData data = old.data;
    const ThenAndNow compared = thenAndNow(driver.session().model(), data, old.today);
    for (const QString &id : compared.change.items.removed) {
        data.checklist[id].done = true;
        data.checklist[id].note = u"kept note"_s;
    }
    driver.session().load(data);
    ThenAndNowDialog dialog(driver.session(), &driver.window());
    dialog.resize(size);
    dialog.show();
    Testing::settle();
    const QStringList faults = LookChecks::all(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QString shown;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        shown += label->text().remove(QChar(0x200B)) + u'\n';
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QCOMPARE(dialog.writePdf(path), QString());
    const QString paper = PdfText::text(path);
    QMap<QString, int> grades; // stands on paper, however long the sources before it
    for (const Section &section : dialog.report().sections) {
        for (const Block &block : section.blocks)
            grades[block.grade] += block.confirm ? 1 : 0;
        QVERIFY(paper.contains(PdfText::folded(section.title)));
        for (const Block &block : section.blocks) {
            QStringList all{block.text};
            all += block.lines;
            for (const Field &field : block.fields)
                all << field.value;
            for (const QString &text : std::as_const(all))
                QVERIFY2(shown.contains(text), qPrintable(text));
            QVERIFY2(paper.contains(PdfText::folded(block.text)), qPrintable(block.text));
        }
    }
    for (auto grade = grades.cbegin(); grade != grades.cend(); ++grade)
        QVERIFY2(grade.key().isEmpty() || paper.count(PdfText::folded(grade.key())) >= *grade, qPrintable(grade.key()));
    QCOMPARE(shown.count(u"kept note"_s), compared.change.items.removed.size());
    Pictures::keep(dialog, u"then-and-now-%1-%2"_s.arg(language).arg(size.width()));
}

void TestUiThenAndNow::languageChangesIt()
{
    const GoldenCase &old = mostDifferent();
    WizardDriver driver(old.today, *m_language);
    driver.session().load(old.data);
    driver.wizard().advance();
    if (driver.pageId() != "result"_L1)
        driver.wizard().showResult();
    ThenAndNowDialog dialog(driver.session(), &driver.window());
    dialog.show();
    const qsizetype sections = dialog.report().sections.size();
    m_language->use(u"zh_CN"_s);
    Testing::settle();
    QCOMPARE(dialog.report().language, u"zh_CN"_s);
    QCOMPARE(dialog.report().sections.size(), sections);
    QVERIFY(driver.find(u"then-and-now-notice"_s));
}

REGISTER_TEST(TestUiThenAndNow)
#include "testuithenandnow.moc"
