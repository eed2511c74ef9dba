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

using namespace Qt::Literals::StringLiterals;

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
const QString shownCase = u":/cases/9610-parcels-to-germany.exportcase"_s;
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
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

bool TestUiPictures::keep(const QImage &picture, const QString &name) const
{
    const QDir pictures(qEnvironmentVariable("PICTURES_FOLDER", m_scratch.path()));
    return !picture.isNull() && picture.save(pictures.filePath(name + u".png"_s), "PNG", 0);
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
            << language << Appearance::Choice::Light << u"-light-"_s + language;
        QTest::addRow("%s dark", qPrintable(language))
            << language << Appearance::Choice::Dark << u"-dark-"_s + language;
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
    QVERIFY(photograph(driver.window(), u"start"_s + suffix));

    driver.session().load(begun(data));
    driver.wizard().advance();
    QCOMPARE(driver.pageId(), Testing::rules().pages.at(2).id);
    QVERIFY(photograph(driver.window(), u"question"_s + suffix));

    driver.session().load(data);
    driver.wizard().advance();
    QCOMPARE(driver.pageId(), u"result"_s);
    QVERIFY(photograph(driver.window(), u"result"_s + suffix));
    QVERIFY(photographDialog(driver, u"compare"_s, u"compare"_s + suffix));
    QVERIFY(photographDialog(driver, u"map"_s, u"map"_s + suffix));
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
    const QString pdf = m_scratch.filePath(u"paper.pdf"_s);
    QCOMPARE(Paper::writePdf(session.report(), m_language->texts(), pdf), QString());
    const QString page = m_scratch.filePath(u"page"_s);
    PdfText::poppler(u"pdftoppm"_s, {u"-gray"_s, u"-singlefile"_s, u"-r"_s, u"80"_s, u"-f"_s, u"4"_s, pdf, page});
    QVERIFY(keep(QImage(page + u".pgm"_s), u"paper-"_s + language));
}

void TestUiPictures::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

REGISTER_TEST(TestUiPictures)
#include "testuipictures.moc"
