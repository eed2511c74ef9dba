// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"
#include "wizarddriver.h"

#include <QAccessible>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocumentFragment>

/// Every page in every language at every size: nothing clipped, nothing left of another language, every control named.
/// Each is photographed into the folder `pictures` beside the test program, for somebody to look at.
class TestUiMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void nothingIsLeftOfAnotherLanguage_data();
    void nothingIsLeftOfAnotherLanguage();
    void cleanupTestCase();

private:
    std::unique_ptr<Language> m_language;
    QFont m_font;
};

namespace
{
/// Cases that between them show every page, every kind of field, warnings, filings and alternatives.
const char *const shownCases[] = {"market-goods-ordered-on-platform-without-invoice",
                                  "market-deal-in-euro-exactly-on-cap", "small-border-trade", "unsure-of-partner"};

struct Shape {
    const char *name;
    QSize size;
    double scale;
};
constexpr Shape shapes[] = {
    {"800x600", {800, 600}, 1.0}, {"800x600-large-text", {800, 600}, 1.5}, {"1280x800", {1280, 800}, 1.0}};

GoldenCase golden(const QString &name)
{
    static const QList<GoldenCase> cases = Testing::goldenCases();
    for (const GoldenCase &each : cases) {
        if (each.name == name)
            return each;
    }
    qFatal("there is no golden case %s", qPrintable(name));
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                   : label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    return {};
}

/// Why the widget does not show all of its text, or nothing.
QString clipping(const QWidget *widget)
{
    const QString text = textOf(widget);
    if (text.isEmpty())
        return {};
    const QRect inside = widget->contentsRect();
    QSize needed;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        needed = label->wordWrap() ? label->fontMetrics()
                                         .boundingRect(QRect(0, 0, inside.width(), 100000), Qt::TextWordWrap, text)
                                         .size()
                                   : label->sizeHint();
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        if (!edit->text().isEmpty())
            return {}; // what is typed scrolls
        needed = edit->fontMetrics().size(Qt::TextSingleLine, text);
    } else {
        needed = widget->sizeHint();
    }
    if (needed.width() <= inside.width() + 1 && needed.height() <= inside.height() + 1)
        return {};
    return QStringLiteral("%1 “%2” needs %3×%4 and has %5×%6")
        .arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(needed.width())
        .arg(needed.height())
        .arg(inside.width())
        .arg(inside.height());
}

QStringList clippings(WizardDriver &driver)
{
    QStringList faults;
    for (const QWidget *widget : driver.window().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const QString fault = clipping(widget); !fault.isEmpty())
            faults << fault;
        // There is no horizontal scroll bar: what is wider than the view is out of reach.
        const auto *scroll = qobject_cast<const QScrollArea *>(widget);
        if (scroll && scroll->widget() && scroll->widget()->width() > scroll->viewport()->width())
            faults << QStringLiteral("the page is %1 wide, its view %2")
                          .arg(scroll->widget()->width())
                          .arg(scroll->viewport()->width());
    }
    return faults;
}

/// What a screen reader would not know how to call.
QStringList unnamed(WizardDriver &driver)
{
    QStringList faults;
    for (QWidget *widget : driver.window().findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                             || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        // The line edit inside a spin box is spoken of as the spin box.
        if (qobject_cast<QLineEdit *>(widget) && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        if (name.isEmpty() || name.contains(QLatin1Char('&')) || name.contains(QLatin1Char('<')))
            faults << QStringLiteral("%1 \"%2\" is called “%3”")
                          .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), name);
    }
    return faults;
}

/// Every text in the window, shown or not, that a person may read or hear.
QStringList allTexts(WizardDriver &driver)
{
    QStringList texts{driver.window().windowTitle(), driver.wizard().currentPage()->title()};
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

void settle()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

void photograph(WizardDriver &driver, const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/pictures");
    QDir().mkpath(folder);
    driver.window().grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// Unfolds everything that can be unfolded on the page.
void unfold(WizardDriver &driver)
{
    for (QAbstractButton *button : driver.page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->inherits("FoldButton") && !button->isChecked())
            button->click();
    }
}

/// Calls `look(name)` on every page that the case passes: as it is reached, with faults named, answered, and unfolded.
template<typename Look>
void visit(WizardDriver &driver, const CaseData &data, Look look)
{
    look(QStringLiteral("0-start"));
    CaseData part;
    part.title = data.title;
    int number = 0;
    for (const Page &page : Testing::rules().pages) {
        ++number;
        driver.session().load(part);
        driver.wizard().advance();
        for (const QString &question : page.questions) {
            if (const auto answer = data.answers.given.constFind(question); answer != data.answers.given.constEnd())
                part.answers.given.insert(question, *answer);
        }
        if (driver.pageId() != page.id)
            continue;
        const QString name = QStringLiteral("%1-%2").arg(number).arg(page.id);
        look(name);
        QTest::mouseClick(driver.wizard().button(QWizard::NextButton), Qt::LeftButton);
        if (driver.pageId() == page.id)
            look(name + QStringLiteral("-faults"));
        unfold(driver);
        look(name + QStringLiteral("-help"));
    }
    driver.session().load(data);
    driver.wizard().advance();
    if (driver.pageId() != QLatin1String("result"))
        driver.wizard().showResult();
    look(QStringLiteral("9-result"));
    unfold(driver);
    look(QStringLiteral("9-result-unfolded"));
    QTest::mouseClick(driver.wizard().button(QWizard::BackButton), Qt::LeftButton);
    look(QStringLiteral("8-particulars"));
    while (driver.pageId() != QLatin1String("start")) {
        QTest::mouseClick(driver.wizard().button(QWizard::BackButton), Qt::LeftButton);
        look(QStringLiteral("7-%1-answered").arg(driver.pageId()));
    }
}
}

void TestUiMatrix::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_font = QApplication::font();
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiMatrix::init()
{
    Testing::failOnWarnings();
}

void TestUiMatrix::cleanupTestCase()
{
    QApplication::setFont(m_font);
}

void TestUiMatrix::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("name");
    for (const QString &language : Texts::languages()) {
        for (int shape = 0; shape < int(std::size(shapes)); ++shape) {
            for (const char *name : shownCases)
                QTest::addRow("%s %s %s", qPrintable(language), shapes[shape].name, name)
                    << language << shape << QString::fromLatin1(name);
        }
    }
}

void TestUiMatrix::nothingIsClipped()
{
    QFETCH(QString, language);
    QFETCH(int, shape);
    QFETCH(QString, name);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * shapes[shape].scale);
    QApplication::setFont(font);
    m_language->use(language);
    const GoldenCase shown = golden(name);
    WizardDriver driver(shown.today, *m_language);
    driver.window().resize(shapes[shape].size);

    QStringList faults;
    const bool pictured = name == QLatin1String(shownCases[0]) || name == QLatin1String(shownCases[1]);
    visit(driver, shown.data, [&](const QString &look) {
        settle();
        if (driver.window().size() != shapes[shape].size)
            faults << look + QStringLiteral(": the window does not fit");
        for (const QString &fault : clippings(driver) + unnamed(driver))
            faults << look + QStringLiteral(": ") + fault;
        // On a usual screen a question is seen whole, with its options and Next.
        const auto *scroll = driver.page()->findChild<QScrollArea *>();
        const bool fresh = look.at(0).isDigit() && look.count(QLatin1Char('-')) == 1 && look.at(0) > QLatin1Char('0')
                           && look.at(0) < QLatin1Char('8');
        if (fresh && shapes[shape].size.width() >= 1280 && scroll->verticalScrollBar()->maximum() > 0)
            faults << look + QStringLiteral(": has to be scrolled");
        if (pictured)
            photograph(
                driver,
                QStringLiteral("%1-%2-%3-%4").arg(language, QLatin1String(shapes[shape].name), name.left(11), look));
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestUiMatrix::nothingIsLeftOfAnotherLanguage_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : shownCases)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUiMatrix::nothingIsLeftOfAnotherLanguage()
{
    QFETCH(QString, name);
    QApplication::setFont(m_font);
    m_language->use(QStringLiteral("en"));
    const GoldenCase shown = golden(name);
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

QTEST_MAIN(TestUiMatrix)
#include "testuimatrix.moc"
