// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "everypage.h"
#include "testprogram.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

/// Alt with a letter does one thing: no two mnemonics that are there at once clash, in any language, and what leads on
/// and back has one.
class TestUiMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingClashes_data();
    void nothingClashes();
    void menusClashWithin_data();
    void menusClashWithin();
    void dialogsClash_data();
    void dialogsClash();

private:
    std::unique_ptr<Language> m_language;
};

namespace
{
void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(language)) << language;
}

/// Counts which texts are reached by which key.
class Keys
{
public:
    void add(const QString &text)
    {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            m_texts[key.toString()] << text;
    }

    [[nodiscard]] QStringList clashes() const
    {
        QStringList clashes;
        for (auto at = m_texts.cbegin(); at != m_texts.cend(); ++at) {
            if (at->size() > 1)
                clashes << at.key() + u": "_s + at->join(u", "_s);
        }
        return clashes;
    }

private:
    QMap<QString, QStringList> m_texts;
};

/// What Alt reaches in a window, apart from what unfolds from its menus.
Keys keysOf(const QWidget &window)
{
    Keys keys;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == &window)
            keys.add(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->window() == &window)
            keys.add(label->text());
    }
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *action : bar->actions()) {
            if (action->isVisible())
                keys.add(action->text());
        }
    }
    return keys;
}

void collect(const QMenu &menu, QStringList &faults)
{
    Keys keys;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        keys.add(action->text());
        if (!action->text().contains(QLatin1Char('&')))
            faults << u"%1: “%2” has no mnemonic"_s.arg(menu.title(), action->text());
        if (action->menu())
            collect(*action->menu(), faults);
    }
    for (const QString &clash : keys.clashes())
        faults << menu.title() + u": "_s + clash;
}
}

void TestUiMnemonics::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiMnemonics::init()
{
    Testing::failOnWarnings();
}

void TestUiMnemonics::nothingClashes_data()
{
    addLanguages();
}

void TestUiMnemonics::nothingClashes()
{
    QFETCH(QString, language);
    m_language->use(language);
    const GoldenCase shown = Testing::goldenCase(u"market-deal-in-euro-exactly-on-cap"_s);
    WizardDriver driver(shown.today, *m_language);
    QStringList faults;
    const auto look = [&](const QString &where) {
        for (const QString &clash : keysOf(driver.window()).clashes())
            faults << where + u": "_s + clash;
        for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton,
                                 QWizard::CustomButton1, QWizard::CustomButton2}) {
            const QAbstractButton *button = driver.wizard().button(which);
            if (button->isVisible() && QKeySequence::mnemonic(button->text()).isEmpty())
                faults << u"%1: “%2” has no mnemonic"_s.arg(where, button->text());
        }
    };
    EveryPage::visit(driver, shown.data, look);
    EveryPage::visitContradiction(driver, [&] { look(u"contradiction"_s); });
    EveryPage::visitLines(driver, look);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestUiMnemonics::menusClashWithin_data()
{
    addLanguages();
}

void TestUiMnemonics::menusClashWithin()
{
    QFETCH(QString, language);
    m_language->use(language);
    WizardDriver driver(QDate(2026, 11, 22), *m_language);
    QStringList faults;
    for (const QAction *action : driver.window().menuBar()->actions()) {
        if (QKeySequence::mnemonic(action->text()).isEmpty())
            faults << u"the menu “%1” has no mnemonic"_s.arg(action->text());
        collect(*action->menu(), faults);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestUiMnemonics::dialogsClash_data()
{
    addLanguages();
}

void TestUiMnemonics::dialogsClash()
{
    QFETCH(QString, language);
    m_language->use(language);
    const GoldenCase shown = Testing::goldenCase(u"market-deal-in-euro-exactly-on-cap"_s);
    WizardDriver driver(shown.today, *m_language);
    QStringList faults;
    for (const CaseData &each : {shown.data, EveryPage::severalLines()}) {
        driver.session().load(each);
        driver.wizard().advance();
        EveryPage::visitDialogs(driver, [&](const QString &name, QWidget &dialog) {
            for (const QString &clash : keysOf(dialog).clashes())
                faults << name + u": "_s + clash;
        });
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

REGISTER_TEST(TestUiMnemonics)
#include "testuimnemonics.moc"
