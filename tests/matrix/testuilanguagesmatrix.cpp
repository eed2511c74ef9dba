// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "lookchecks.h"
#include "pagevisit.h"
#include "testprogram.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

/// Every page in English, another language and English again, in the same window: nothing is left of the language before.
class TestUiLanguagesMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void nothingIsLeftOfAnotherLanguage_data();
    void nothingIsLeftOfAnotherLanguage();

private:
    std::unique_ptr<Language> m_language;
};

using namespace PageVisit;
using LookChecks::textOf;

namespace
{
/// Every text in the window, shown or not, that a person may read or hear.
QStringList allTexts(WizardDriver &driver)
{
    QStringList texts{driver.window().windowTitle()};
    for (const QWidget *widget : driver.window().findChildren<QWidget *>()) {
        texts << textOf(widget) << widget->toolTip() << widget->whatsThis() << widget->accessibleName()
              << widget->accessibleDescription();
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        for (int at = 0; combo && combo->objectName() != "language"_L1 && at < combo->count(); ++at)
            texts << combo->itemText(at);
    }
    for (const QAction *action : driver.window().findChildren<QAction *>())
        texts << action->text() << action->iconText() << action->toolTip();
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

/// Texts of another language in which English is left, but for what stays as it is: codes, addresses, what the person typed.
/// In a script of its own a word tells; in Latin letters, where words may be alike, a sentence that was there in English.
QStringList englishIn(const QStringList &texts, const QString &language, const QStringList &english,
                      const QStringList &typed)
{
    static const QRegularExpression address(u"(https?://)?[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?"_s);
    static const QRegularExpression word(u"[a-z]{3,}"_s);
    static const QRegularExpression sentence(u"(\\b[a-z]{3,}\\b.*){4}"_s);
    static const QStringList names{u"English"_s};
    const bool isLatin = QLocale(language).script() == QLocale::LatinScript;
    QStringList left;
    for (const QString &text : texts) {
        QString said = text;
        for (const QString &title : typed)
            said.remove(title);
        said.remove(address);
        if (isLatin ? english.contains(text) && sentence.match(said).hasMatch()
                    : !names.contains(said) && word.match(said).hasMatch())
            left << said;
    }
    return left;
}
}

void TestUiLanguagesMatrix::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiLanguagesMatrix::nothingIsLeftOfAnotherLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages().mid(1)) {
        for (const char *name : shownCases)
            QTest::addRow("%s in %s", name, qPrintable(language)) << QString::fromLatin1(name) << language;
    }
}

void TestUiLanguagesMatrix::nothingIsLeftOfAnotherLanguage()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    m_language->use(u"en"_s);
    const GoldenCase shown = Testing::goldenCase(name);
    WizardDriver driver(shown.today, *m_language);

    QStringList faults;
    visit(driver, shown.data, [&](const QString &look) {
        settle();
        const QStringList english = allTexts(driver);
        m_language->use(language);
        settle();
        // Titles of cases are as somebody typed them.
        QStringList typed{shown.data.title};
        for (const QWidget *widget : driver.window().findChildren<QWidget *>()) {
            if (widget->objectName().startsWith("example-"_L1))
                typed << widget->accessibleName();
        }
        for (const QString &text : englishIn(allTexts(driver), language, english, typed))
            faults << look + u": "_s + text;
        m_language->use(u"en"_s);
        settle();
        const QStringList again = allTexts(driver);
        for (const QString &text : english) {
            if (!again.contains(text))
                faults << look + u": gone after the way back: "_s + text;
        }
        for (const QString &text : again) {
            if (!english.contains(text))
                faults << look + u": new after the way back: "_s + text;
        }
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

REGISTER_TEST(TestUiLanguagesMatrix)
#include "testuilanguagesmatrix.moc"
