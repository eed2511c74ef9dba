// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "lookchecks.h"
#include "pagevisit.h"
#include "testprogram.h"

#include <QRegularExpression>

/// Every page in both languages, one after the other in the same window: nothing is left of the language before.
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
        for (int at = 0; combo && combo->objectName() != QLatin1String("language") && at < combo->count(); ++at)
            texts << combo->itemText(at);
    }
    for (const QAction *action : driver.window().findChildren<QAction *>())
        texts << action->text() << action->iconText() << action->toolTip();
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

/// English words in a Chinese text, but for what stays as it is: codes, addresses, what the person typed.
QStringList englishWords(const QStringList &texts, const QStringList &typed)
{
    static const QRegularExpression address(QStringLiteral("(https?://)?[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?"));
    static const QRegularExpression word(QStringLiteral("[a-z]{3,}"));
    static const QStringList names{QStringLiteral("English")};
    QStringList left;
    for (QString text : texts) {
        for (const QString &title : typed)
            text.remove(title);
        text.remove(address);
        if (!names.contains(text) && word.match(text).hasMatch())
            left << text;
    }
    return left;
}
}

void TestUiLanguagesMatrix::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiLanguagesMatrix::nothingIsLeftOfAnotherLanguage_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : shownCases)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUiLanguagesMatrix::nothingIsLeftOfAnotherLanguage()
{
    QFETCH(QString, name);
    m_language->use(QStringLiteral("en"));
    const GoldenCase shown = Testing::goldenCase(name);
    WizardDriver driver(shown.today, *m_language);

    QStringList faults;
    visit(driver, shown.data, [&](const QString &look) {
        settle();
        const QStringList english = allTexts(driver);
        m_language->use(QStringLiteral("zh_CN"));
        settle();
        // Titles of cases are as somebody typed them.
        QStringList typed{shown.data.title};
        for (const QWidget *widget : driver.window().findChildren<QWidget *>()) {
            if (widget->objectName().startsWith(QLatin1String("example-")))
                typed << widget->accessibleName();
        }
        for (const QString &text : englishWords(allTexts(driver), typed))
            faults << look + QStringLiteral(": ") + text;
        m_language->use(QStringLiteral("en"));
        settle();
        const QStringList again = allTexts(driver);
        for (const QString &text : english) {
            if (!again.contains(text))
                faults << look + QStringLiteral(": gone after the way back: ") + text;
        }
        for (const QString &text : again) {
            if (!english.contains(text))
                faults << look + QStringLiteral(": new after the way back: ") + text;
        }
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

REGISTER_TEST(TestUiLanguagesMatrix)
#include "testuilanguagesmatrix.moc"
