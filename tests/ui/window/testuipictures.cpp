// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The pictures of the README, from the real window:
//
//     cmake --build --preset dev --target pictures

#include "appearance.h"
#include "casefile.h"
#include "paper.h"
#include "pdftext.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAction>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

class TestUiPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void window_data();
    void window();
    void paper_data();
    void paper();
    void cleanup();

private:
    [[nodiscard]] bool keep(const QImage &picture, const QString &name) const;
    [[nodiscard]] bool photograph(QWidget &window, const QString &name) const;
    [[nodiscard]] bool photographDialog(WizardDriver &driver, const QString &action, const QString &name) const;

    std::unique_ptr<Language> m_language;
    QTemporaryDir m_scratch;
};

namespace
{
const QString shownCase = QStringLiteral(":/cases/9610-parcels-to-germany.exportcase");
constexpr QSize size(1180, 780);

CaseData readShown()
{
    CaseFile::Result read = CaseFile::read(shownCase, Testing::rules());
    if (const QStringList *faults = std::get_if<QStringList>(&read))
        qFatal("%s", qPrintable(faults->join(QLatin1Char('\n'))));
    return std::get<CaseData>(std::move(read));
}

/// What is left of a case after two pages and the first question of the third.
CaseData begun(CaseData data)
{
    const QList<Page> &pages = Testing::rules().pages;
    QStringList kept{pages.at(2).questions.first()};
    for (const Page &page : pages.mid(0, 2))
        kept << page.questions;
    data.answers.given.removeIf([&kept](const auto &answer) { return !kept.contains(answer.key()); });
    return data;
}

void settle()
{
    for (int round = 0; round < 5; ++round) // what was shown just now is laid out in several rounds
        QCoreApplication::processEvents();
}
}

void TestUiPictures::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_language = std::make_unique<Language>(Testing::rules());
}

bool TestUiPictures::keep(const QImage &picture, const QString &name) const
{
    const QDir pictures(qEnvironmentVariable("PICTURES_FOLDER", m_scratch.path()));
    return !picture.isNull() && picture.save(pictures.filePath(name + QStringLiteral(".png")), "PNG", 0);
}

bool TestUiPictures::photograph(QWidget &window, const QString &name) const
{
    settle();
    return keep(window.grab().toImage(), name);
}

bool TestUiPictures::photographDialog(WizardDriver &driver, const QString &action, const QString &name) const
{
    bool kept = false;
    QTimer::singleShot(0, &driver.window(), [&] {
        QWidget *const dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        dialog->resize(size);
        kept = photograph(*dialog, name);
        dialog->close();
    });
    auto *const opens = driver.window().findChild<QAction *>(action);
    if (!opens)
        return false;
    opens->trigger();
    return kept;
}

void TestUiPictures::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Appearance::Choice>("look");
    QTest::addColumn<QString>("suffix");
    for (const QString &language : Texts::languages()) {
        QTest::addRow("%s light", qPrintable(language))
            << language << Appearance::Choice::Light << QStringLiteral("-light-") + language;
        QTest::addRow("%s dark", qPrintable(language))
            << language << Appearance::Choice::Dark << QStringLiteral("-dark-") + language;
    }
}

/// Start, a question, a result, the comparison and the map.
void TestUiPictures::window()
{
    QFETCH(const QString, language);
    QFETCH(const Appearance::Choice, look);
    QFETCH(const QString, suffix);
    const CaseData data = readShown();
    m_language->use(language);
    Appearance::ofApplication().choose(look);
    WizardDriver driver(Testing::rules().date, *m_language);
    driver.window().resize(size);
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    QVERIFY(photograph(driver.window(), QStringLiteral("start") + suffix));

    driver.session().load(begun(data));
    driver.wizard().advance();
    QCOMPARE(driver.pageId(), Testing::rules().pages.at(2).id);
    QVERIFY(photograph(driver.window(), QStringLiteral("question") + suffix));

    driver.session().load(data);
    driver.wizard().advance();
    QCOMPARE(driver.pageId(), QStringLiteral("result"));
    QVERIFY(photograph(driver.window(), QStringLiteral("result") + suffix));
    QVERIFY(photographDialog(driver, QStringLiteral("compare"), QStringLiteral("compare") + suffix));
    QVERIFY(photographDialog(driver, QStringLiteral("map"), QStringLiteral("map") + suffix));
}

void TestUiPictures::paper_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(language)) << language;
}

/// A page of the printed checklist.
void TestUiPictures::paper()
{
    QFETCH(const QString, language);
    m_language->use(language);
    Session session(Testing::loadedRules(), *m_language, Testing::rules().date);
    session.load(readShown());
    const QString pdf = m_scratch.filePath(QStringLiteral("paper.pdf"));
    QCOMPARE(Paper::writePdf(session.report(), m_language->texts(), pdf), QString());
    const QString page = m_scratch.filePath(QStringLiteral("page"));
    PdfText::poppler(QStringLiteral("pdftoppm"),
                     {QStringLiteral("-gray"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                      QStringLiteral("80"), QStringLiteral("-f"), QStringLiteral("4"), pdf, page});
    QVERIFY(keep(QImage(page + QStringLiteral(".pgm")), QStringLiteral("paper-") + language));
}

void TestUiPictures::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

REGISTER_TEST(TestUiPictures)
#include "testuipictures.moc"
