// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "everypage.h"
#include "testprogram.h"

#include <QAccessible>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

/// What a screen reader is told of every page and dialog, in every language: each control has a name in plain words that
/// is its own within its group, a role that fits, and the description that the screen shows.
class TestUiTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void controlsAreNamed_data();
    void controlsAreNamed();
    void dialogsAreNamed_data();
    void dialogsAreNamed();
    void questionsAreGroups();
    void headingsAreHeadings();
    void descriptionsSayWhatTheScreenSays();
    void toolsFillInWithoutKeys();
    void statusSaysWhatHappens();

private:
    std::unique_ptr<Language> m_language;
};

namespace
{
const char *const shownCases[] = {"market-deal-in-euro-exactly-on-cap", "unsure-of-partner"};

QString describe(const QAccessibleInterface *item)
{
    const QObject *object = item->object();
    return u"%1 “%2” (%3)"_s.arg(object ? QLatin1String(object->metaObject()->className()) : "item"_L1,
                                 item->text(QAccessible::Name), object ? object->objectName() : QString());
}

/// A combo box is called by what is chosen; how it is labelled stands in a relation.
QString nameOf(const QAccessibleInterface *item)
{
    const auto *combo = qobject_cast<const QComboBox *>(item->object());
    return combo ? combo->accessibleName() : item->text(QAccessible::Name);
}

bool isPart(const QObject *object)
{
    // The line edit of a box is spoken of as the box; a scroll area is no control.
    return object
           && (qobject_cast<const QComboBox *>(object->parent())
               || qobject_cast<const QAbstractSpinBox *>(object->parent()) || object->inherits("QScrollBar")
               || object->inherits("QMenu") || object->inherits("QMenuBar") || object->inherits("QMainWindow")
               || object->inherits("QWizard"));
}

/// Everything that takes the focus and is to be seen.
void collect(QAccessibleInterface *item, QList<QAccessibleInterface *> &found)
{
    for (int at = 0; at < item->childCount(); ++at) {
        QAccessibleInterface *child = item->child(at);
        const auto *widget = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        // Items of lists and documents belong to their control.
        if (!widget || !widget->isVisible() || widget->isWindow())
            continue;
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !isPart(widget))
            found << child;
        collect(child, found);
    }
}

QList<QAccessibleInterface *> controls(QWidget &window)
{
    QList<QAccessibleInterface *> found;
    collect(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

QString groupOf(const QAccessibleInterface *item)
{
    QStringList names;
    for (const QAccessibleInterface *above = item->parent(); above; above = above->parent()) {
        if (above->role() == QAccessible::Grouping && !above->text(QAccessible::Name).isEmpty())
            names << above->text(QAccessible::Name);
    }
    return names.join(" / "_L1);
}

/// Roles in which a control of that class makes sense.
QList<QAccessible::Role> fittingRoles(const QWidget *widget)
{
    struct Fitting {
        const char *className;
        QList<QAccessible::Role> roles;
    };
    static const Fitting all[] = {
        {"QRadioButton", {QAccessible::RadioButton}},
        {"QCheckBox", {QAccessible::CheckBox}},
        {"FoldButton", {QAccessible::Button}},
        {"LinkButton", {QAccessible::Link}},
        {"QAbstractButton", {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox}},
        {"QComboBox", {QAccessible::ComboBox}},
        {"QAbstractSpinBox", {QAccessible::SpinBox}},
        {"QAbstractSlider", {QAccessible::Slider}},
        {"QLineEdit", {QAccessible::EditableText}},
        {"QTextEdit", {QAccessible::EditableText, QAccessible::Document, QAccessible::StaticText}},
        {"QPlainTextEdit", {QAccessible::EditableText, QAccessible::Document}},
        {"QAbstractItemView", {QAccessible::List, QAccessible::Table, QAccessible::Tree}},
        {"QTabBar", {QAccessible::PageTabList}},
        {"DrawingView", {QAccessible::Graphic}},
        {"FocusLabel", {QAccessible::Heading}},
        {"QLabel", {QAccessible::StaticText, QAccessible::Heading, QAccessible::Graphic}},
    };
    for (const Fitting &each : all) {
        if (widget->inherits(each.className))
            return each.roles;
    }
    return {};
}

QString nameFault(const QAccessibleInterface *item)
{
    static const QRegularExpression id(u"^[a-z0-9-]+([./][a-z0-9-]+)+$|\\b(true|false|null)\\b"_s);
    const QString name = nameOf(item);
    if (name.trimmed().isEmpty())
        return u"has no name"_s;
    if (name.contains(QLatin1Char('&')) || name.contains(QLatin1Char('<')) || id.match(name).hasMatch()
        || (item->object() && name == item->object()->objectName()))
        return u"has no name in plain words"_s;
    return {};
}

QStringList faultsIn(QWidget &window)
{
    QStringList faults;
    QSet<QString> seen;
    for (const QAccessibleInterface *item : controls(window)) {
        const auto *widget = qobject_cast<const QWidget *>(item->object());
        if (const QString fault = nameFault(item); !fault.isEmpty())
            faults << describe(item) + QLatin1Char(' ') + fault;
        const QList<QAccessible::Role> roles = fittingRoles(widget);
        if (roles.isEmpty() ? item->role() == QAccessible::Client || item->role() == QAccessible::NoRole
                            : !roles.contains(item->role()))
            faults << u"%1 has the role %2"_s.arg(describe(item)).arg(int(item->role()));
        const QString key = u"%1|%2|%3"_s.arg(groupOf(item), nameOf(item)).arg(int(item->role()));
        if (seen.contains(key))
            faults << u"%1 is not the only one of “%2”"_s.arg(describe(item), groupOf(item));
        seen << key;
        if (!widget->toolTip().isEmpty() && item->text(QAccessible::Description).isEmpty())
            faults << describe(item) + u" does not tell its tool tip"_s;
    }
    return faults;
}

QString list(QStringList faults)
{
    faults.removeDuplicates();
    faults = faults.mid(0, 8); // more does not fit into a failure's message
    return faults.isEmpty() ? QString() : QLatin1Char('\n') + faults.join(QLatin1Char('\n'));
}
}

void TestUiTree::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiTree::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
}

void TestUiTree::controlsAreNamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    for (const QString &language : Texts::languages()) {
        for (const char *name : shownCases)
            QTest::addRow("%s %s", qPrintable(language), name) << language << QString::fromLatin1(name);
    }
}

void TestUiTree::controlsAreNamed()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    m_language->use(language);
    const GoldenCase shown = Testing::goldenCase(name);
    WizardDriver driver(shown.today, *m_language);
    driver.window().resize(1280, 800);
    QStringList faults;
    const auto look = [&](const QString &where) {
        for (const QString &fault : faultsIn(driver.window()))
            faults << where + u": "_s + fault;
    };
    EveryPage::visit(driver, shown.data, look);
    EveryPage::visitContradiction(driver, [&] { look(u"contradiction"_s); });
    EveryPage::visitLines(driver, look);
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TestUiTree::dialogsAreNamed_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestUiTree::dialogsAreNamed()
{
    QFETCH(QString, language);
    m_language->use(language);
    const GoldenCase shown = Testing::goldenCase(QString::fromLatin1(shownCases[0]));
    WizardDriver driver(shown.today, *m_language);
    driver.session().load(shown.data);
    driver.wizard().advance();
    QStringList faults;
    QStringList seen;
    const auto look = [&](const QString &name, QWidget &dialog) {
        seen << name;
        for (const QString &fault : faultsIn(dialog))
            faults << name + u": "_s + fault;
    };
    EveryPage::visitDialogs(driver, look);
    EveryPage::visitJourneys(driver, look);
    driver.session().load(EveryPage::severalLines());
    EveryPage::visitDialogs(driver, look);
    for (const char *name :
         {"compare", "what-if", "map", "timeline", "then-and-now", "help-contents", "about", "add-line", "lines"})
        QVERIFY2(seen.contains(QLatin1String(name)), name);
    QCOMPARE(seen.filter(u"journey-end-"_s).size(), Testing::rules().journeys.size());
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TestUiTree::questionsAreGroups()
{
    const GoldenCase shown = Testing::goldenCase(QString::fromLatin1(shownCases[0]));
    WizardDriver driver(shown.today, *m_language);
    int seen = 0;
    EveryPage::visit(driver, shown.data, [&](const QString &) {
        for (const Question &question : Testing::rules().questions) {
            QWidget *box = driver.find(u"question-"_s + question.id);
            if (!box)
                continue;
            const QAccessibleInterface *group = QAccessible::queryAccessibleInterface(box);
            QCOMPARE(group->role(), QAccessible::Grouping);
            QCOMPARE(group->text(QAccessible::Name), driver.session().text(question.text));
            for (QRadioButton *button : box->findChildren<QRadioButton *>())
                QVERIFY(groupOf(QAccessible::queryAccessibleInterface(button))
                            .startsWith(driver.session().text(question.text)));
            ++seen;
        }
    });
    QVERIFY(seen > 10);
}

void TestUiTree::headingsAreHeadings()
{
    const GoldenCase shown = Testing::goldenCase(QString::fromLatin1(shownCases[0]));
    WizardDriver driver(shown.today, *m_language);
    driver.session().load(shown.data);
    driver.wizard().advance();
    QWidget *mode = driver.find(u"result-mode"_s);
    QVERIFY(mode);
    const QAccessibleInterface *heading = QAccessible::queryAccessibleInterface(mode);
    QCOMPARE(heading->role(), QAccessible::Heading);
    QCOMPARE(heading->text(QAccessible::Name), driver.session().report().mode);
    QVERIFY(heading->state().focused || mode == driver.window().focusWidget());
    const QAccessibleInterface *page = QAccessible::queryAccessibleInterface(driver.page());
    QCOMPARE(page->role(), QAccessible::Grouping);
    QCOMPARE(page->text(QAccessible::Name), driver.heading());
}

void TestUiTree::descriptionsSayWhatTheScreenSays()
{
    const GoldenCase shown = Testing::goldenCase(QString::fromLatin1(shownCases[0]));
    WizardDriver driver(shown.today, *m_language);
    QVERIFY(driver.click(u"begin"_s));
    const Question &question = *Testing::rules().question(Testing::rules().pages.constFirst().questions.constFirst());
    const Option &option = question.options.constFirst();
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(
        driver.find(question.id + QLatin1Char('/') + option.id));
    const QString detail = driver.session().text(option.detail);
    QVERIFY(!detail.isEmpty());
    QCOMPARE(button->text(QAccessible::Description), detail);

    // A fault stands before the detail while it is shown, also in another language, and goes with the answer.
    driver.next();
    const auto *fault = driver.find<QLabel>(question.id + u"/error"_s);
    QVERIFY(fault);
    QCOMPARE(button->text(QAccessible::Description), fault->text() + QLatin1Char(' ') + detail);
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    QCOMPARE(button->text(QAccessible::Description),
             fault->text() + QLatin1Char(' ') + driver.session().text(option.detail));
    m_language->use(u"en"_s);
    QCoreApplication::processEvents();
    QVERIFY(driver.click(question.id + QLatin1Char('/') + option.id));
    QCOMPARE(button->text(QAccessible::Description), detail);
}

void TestUiTree::toolsFillInWithoutKeys()
{
    // Assistive technology toggles a box and sets the text of a field: no click, no key.
    const GoldenCase shown = Testing::goldenCase(QString::fromLatin1(shownCases[0]));
    WizardDriver driver(shown.today, *m_language);
    const auto act = [&driver](const QString &name, const QString &action) {
        QAccessible::queryAccessibleInterface(driver.find(name))->actionInterface()->doAction(action);
    };
    const auto given = [&driver](const QString &question) {
        return driver.session().answers().given.contains(question);
    };
    for (const Question &question : Testing::rules().questions) {
        CaseData cut = shown.data;
        if (!cut.answers.given.contains(question.id))
            continue;
        const Answer answer = cut.answers.given.value(question.id);
        cut.answers.given.remove(question.id);
        driver.session().load(cut);
        driver.wizard().advance();
        if (!driver.find(u"question-"_s + question.id))
            continue;
        const QString prefix = question.id + QLatin1Char('/');
        if (const bool *yes = std::get_if<bool>(&answer)) {
            act(prefix + (*yes ? u"true"_s : u"false"_s), QAccessibleActionInterface::toggleAction());
        } else if (std::holds_alternative<QStringList>(answer)) {
            act(prefix + u"none"_s, QAccessibleActionInterface::toggleAction());
        } else if (auto *edit = driver.find<QLineEdit>(question.id)) {
            const QString text = std::holds_alternative<int>(answer) ? QString::number(std::get<int>(answer))
                                                                     : std::get<QString>(answer);
            QAccessible::queryAccessibleInterface(edit)->setText(QAccessible::Value, text);
        } else if (const QString *id = std::get_if<QString>(&answer); id && driver.find(prefix + *id)) {
            act(prefix + *id, QAccessibleActionInterface::toggleAction());
        } else {
            continue;
        }
        QVERIFY2(given(question.id), qPrintable(question.id));
        QVERIFY2(driver.session().answers().given.value(question.id) == answer
                     || std::holds_alternative<QStringList>(answer),
                 qPrintable(question.id));
    }
}

void TestUiTree::statusSaysWhatHappens()
{
    const GoldenCase shown = Testing::goldenCase(QString::fromLatin1(shownCases[0]));
    WizardDriver driver(shown.today, *m_language);
    const auto *status = driver.window().findChild<QLabel *>(u"status"_s);
    QVERIFY(status && status->isVisible());
    const auto said = [&](const QString &title) { return status->text().contains(title); };
    QCOMPARE(QAccessible::queryAccessibleInterface(driver.window().findChild<QLabel *>(u"status"_s))->role(),
             QAccessible::StatusBar);
    const Page &first = Testing::rules().pages.constFirst();
    QVERIFY(driver.click(u"begin"_s));
    QTRY_VERIFY(said(driver.session().text(first.title)));
    const QString arrived = status->text();
    driver.next();
    QTRY_VERIFY(status->text() != arrived);
    QVERIFY(!said(driver.session().text(first.title)));
    // With an answer the fault is gone, and the place is said again.
    const Question &question = *Testing::rules().question(first.questions.constFirst());
    QVERIFY(driver.click(question.id + QLatin1Char('/') + question.options.constFirst().id));
    QTRY_VERIFY(said(driver.session().text(first.title)));

    // What an answer rules out is said, and once.
    CaseData cut = shown.data;
    const QString partner = u"partner.kind"_s;
    cut.answers.given.remove(partner);
    driver.session().load(cut);
    driver.wizard().advance();
    QTRY_VERIFY(said(driver.heading()));
    const QList<RuledOut> before = driver.session().decision().ruledOut;
    QVERIFY(driver.choose(partner + u"/consumer"_s));
    QTRY_VERIFY(!said(driver.heading()));
    int named = 0;
    for (const RuledOut &ruledOut : driver.session().decision().ruledOut) {
        const bool isNew = std::ranges::none_of(std::as_const(before),
                                                [&](const RuledOut &each) { return each.mode == ruledOut.mode; });
        const bool isNumber = !ruledOut.mode.isEmpty() && ruledOut.mode.at(0).isDigit();
        if (isNew && isNumber) {
            QVERIFY2(said(ruledOut.mode), qPrintable(status->text()));
            ++named;
        }
    }
    QVERIFY(named > 0);

    driver.session().load(shown.data);
    driver.wizard().advance();
    QTRY_VERIFY(said(driver.session().report().mode));
}

REGISTER_TEST(TestUiTree)
#include "testuitree.moc"
