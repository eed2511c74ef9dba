// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The example cases in the window and on paper.

#include "casefile.h"
#include "commandline.h"
#include "linedecisions.h"
#include "paper.h"
#include "pdftext.h"
#include "testprogram.h"
#include "texts.h"
#include "wizarddriver.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestUiExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void opensFromTheStartPage_data() { addExamples(); }
    void opensFromTheStartPage();
    void pdfHoldsEveryItem_data() { addExamples(); }
    void pdfHoldsEveryItem();
    void cleanup();

private:
    static void addExamples();

    std::unique_ptr<Language> m_language;
    QTemporaryDir m_scratch;
};

namespace
{
const QString examplesFolder = u":/cases/"_s;

CaseData readExample(const QString &file)
{
    CaseFile::Result read = CaseFile::read(examplesFolder + file, Testing::rules());
    if (const QStringList *faults = std::get_if<QStringList>(&read))
        qFatal("%s", qPrintable(faults->join(QLatin1Char('\n'))));
    return std::get<CaseData>(std::move(read));
}

/// The footer of a page, as people of the language write it.
QString pageNumber(const QString &language, qsizetype page, qsizetype pages)
{
    const QString words = language == "zh_CN"_L1 ? u"第 %1 页，共 %2 页"_s : Texts(language).say("Page %1 of %2");
    return PdfText::folded(words.arg(page).arg(pages));
}
}

void TestUiExamples::addExamples()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    for (const QString &file : QDir(examplesFolder).entryList(QDir::Files, QDir::Name)) {
        for (const QString &language : Texts::languages())
            QTest::addRow("%s in %s", qPrintable(file), qPrintable(language)) << file << language;
    }
}

void TestUiExamples::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

/// A click on its card shows the example's result, all of whose questions are answered.
void TestUiExamples::opensFromTheStartPage()
{
    QFETCH(const QString, file);
    QFETCH(const QString, language);
    m_language->use(language);
    WizardDriver driver(Testing::rules().date, *m_language);
    const CaseData data = readExample(file);
    QVERIFY(driver.click(u"example-"_s + QFileInfo(file).completeBaseName()));
    QCOMPARE(driver.pageId(), u"result"_s);
    QVERIFY(driver.session().exportCase().data() == data);
    QVERIFY(driver.window().windowTitle().contains(data.title));
}

/// The PDF that the command line writes, with fonts, pages and the title of every item.
void TestUiExamples::pdfHoldsEveryItem()
{
    QFETCH(const QString, file);
    QFETCH(const QString, language);
    const QString pdf = m_scratch.filePath(u"example.pdf"_s);
    QFile::remove(pdf);
    const QStringList call{u"export-mode-wizard"_s,
                           u"--decide"_s,
                           examplesFolder + file,
                           u"--format"_s,
                           u"pdf"_s,
                           u"--language"_s,
                           language,
                           u"--output"_s,
                           pdf};
    QVERIFY(CommandLine(call).run(Testing::loadedRules(), &Paper::writePdf) == ExitStatus::Done);

    const QStringList pages = PdfText::pages(pdf);
    QVERIFY(!pages.isEmpty());
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const QString number = pageNumber(language, at + 1, pages.size());
        QVERIFY2(PdfText::folded(pages.at(at)).contains(number), qPrintable(number));
    }

    const Texts texts(language);
    const CaseData data = readExample(file);
    const QString printed = PdfText::text(pdf);
    QVERIFY(printed.contains(PdfText::folded(data.title)));
    const QList<DecidedLine> lines = decideLines(DecisionModel(Testing::rules()), data, Testing::rules().date);
    for (const DecidedLine &line : lines) {
        QVERIFY(!line.decision.checklist.isEmpty());
        for (const ChosenItem &item : line.decision.checklist) {
            const QString title = texts.rule(item.text->title, line.decision.parameters);
            QVERIFY2(printed.contains(PdfText::folded(title)), qPrintable(title));
        }
    }

    const QStringList fonts = PdfText::fonts(pdf);
    QVERIFY(!fonts.filter(u"CJKsc"_s).isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(PdfText::isEmbedded(font) && PdfText::isSimplifiedOrNoChinese(font), qPrintable(font));
}

void TestUiExamples::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

REGISTER_TEST(TestUiExamples)
#include "testuiexamples.moc"
