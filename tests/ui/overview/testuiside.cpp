// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"
#include "linkbutton.h"
#include "pictures.h"
#include "progress.h"
#include "progressview.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The panel beside the pages: it follows every click, and each of its links leads to where an answer was given.
class TestUiSide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void followsAClickAtOnce();
    void ruledOutModeLeadsToItsCause();
    void answerLeadsToItsQuestion();
    void doneStepLeadsBack();
    void linksAreUnderlined();
    void offersTheResultOnceTheModeIsFixed();
    void rowsAreReused();
    void narrowWindowHasAStrip();
    void answersMadeVoidAreNamedBeforeTheChange();
    void changeNotMeantIsNotMade_data();
    void changeNotMeantIsNotMade();
    void voidNoticeIsSeenAtOnce();
    void voidNoticeSpeaksTheLanguage();
    void contradictionNamesTheAnswers();
    void isPictured_data();
    void isPictured();
    void cleanup();

private:
    /// A case of which the first questions are answered, up to and with `last`.
    void open(const char *name, const char *last);
    [[nodiscard]] QStringList shown(const QString &prefix);
    /// The labels of the answers that would count no more with this answer.
    [[nodiscard]] QStringList madeVoidBy(const QString &question, const Answer &answer) const;

    std::unique_ptr<Language> m_language;
    std::unique_ptr<WizardDriver> m_driver;
};

namespace
{
const GoldenCase &golden(const char *name)
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    for (const GoldenCase &each : cases) {
        if (each.name == QLatin1String(name))
            return each;
    }
    qFatal("there is no golden case %s", name);
}

void settle()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

QStringList ids(const QList<Progress::Excluded> &excluded)
{
    QStringList ids;
    for (const Progress::Excluded &each : excluded)
        ids << each.mode;
    return ids;
}
}

void TestUiSide::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiSide::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_driver = std::make_unique<WizardDriver>(QDate(2026, 11, 22), *m_language);
    m_driver->window().resize(1280, 800);
}

void TestUiSide::cleanup()
{
    m_driver.reset();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestUiSide::open(const char *name, const char *last)
{
    CaseData data = golden(name).data;
    bool after = false;
    for (const Question &question : Testing::rules().questions) {
        if (after)
            data.answers.given.remove(question.id);
        after = after || question.id == QLatin1String(last);
    }
    m_driver->session().load(data);
    m_driver->wizard().advance();
}

QStringList TestUiSide::shown(const QString &prefix)
{
    QStringList names;
    for (const QWidget *row : m_driver->window().findChildren<ModeRow *>()) {
        if (row->isVisible() && row->objectName().startsWith(prefix))
            names << row->objectName().mid(prefix.size());
    }
    return names;
}

void TestUiSide::followsAClickAtOnce()
{
    open("company-orders-on-platform", "business.kind");
    m_driver->next();
    QCOMPARE(m_driver->pageId(), u"partner"_s);
    QVERIFY(shown(u"possible-"_s).contains(u"9610"_s));
    // No event is handled between the click and the look.
    QTest::mouseClick(m_driver->find(u"partner.kind/company"_s), Qt::LeftButton);
    QVERIFY(!shown(u"possible-"_s).contains(u"9610"_s));
    QVERIFY(shown(u"excluded-"_s).contains(u"9610"_s));
    const Session &session = m_driver->session();
    const Progress progress = makeProgress(session.rules(), session.answers(), session.decision());
    QCOMPARE(shown(u"excluded-"_s), ids(progress.excluded));
    auto *answer = m_driver->find<QAbstractButton>(u"answer-partner.kind"_s);
    QVERIFY(answer);
    QCOMPARE(answer->text(), u"A foreign company"_s);
}

void TestUiSide::ruledOutModeLeadsToItsCause()
{
    open("company-orders-on-platform", "channel.delivery");
    QVERIFY(m_driver->pageId() != "partner"_L1);
    QVERIFY(m_driver->click(u"excluded-9610/partner.kind"_s));
    QCOMPARE(m_driver->pageId(), u"partner"_s);
    QCOMPARE(m_driver->window().focusWidget()->objectName(), u"partner.kind/company"_s);
}

void TestUiSide::answerLeadsToItsQuestion()
{
    open("company-orders-on-platform", "");
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QVERIFY(m_driver->click(u"answer-channel.sale"_s));
    QCOMPARE(m_driver->pageId(), u"channel"_s);
    QVERIFY(m_driver->window().focusWidget()->objectName().startsWith("channel.sale/"_L1));
}

void TestUiSide::linksAreUnderlined()
{
    // A link must not be known by its colour alone.
    LinkButton link;
    link.setPlainText(u"nnnnnnnnnn"_s);
    link.resize(link.fontMetrics().horizontalAdvance(u"nnnnnnnnnn"_s) + 4, link.minimumSizeHint().height());
    const QImage picture = link.grab().toImage();
    const QRgb ground = picture.pixel(0, 0);
    int longest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        int inked = 0;
        for (int x = 0; x < picture.width(); ++x)
            inked += picture.pixel(x, y) != ground;
        longest = std::max(longest, inked);
    }
    QVERIFY2(longest > picture.width() * 9 / 10, qPrintable(QString::number(longest)));
}

void TestUiSide::doneStepLeadsBack()
{
    open("company-orders-on-platform", "channel.delivery");
    const QString page = m_driver->pageId();
    const auto *here = m_driver->find<StepRow>(u"step-%1/row"_s.arg(page));
    QVERIFY(here);
    QCOMPARE(here->sign(), StepRow::Sign::Here);
    QVERIFY(here->accessibleName().contains("you are here"_L1));
    const auto *done = m_driver->find<StepRow>(u"step-business/row"_s);
    QCOMPARE(done->sign(), StepRow::Sign::Done);
    QVERIFY(m_driver->click(u"step-business"_s));
    QCOMPARE(m_driver->pageId(), u"business"_s);
    QCOMPARE(done->sign(), StepRow::Sign::Here);
    // Next leads back to where something is missing.
    m_driver->next();
    QCOMPARE(m_driver->pageId(), page);
}

void TestUiSide::offersTheResultOnceTheModeIsFixed()
{
    bool seenOpen = false;
    bool seenFixed = false;
    QStringList answered;
    for (const Question &question : Testing::rules().questions) {
        if (!golden("company-orders-on-platform").data.answers.given.contains(question.id))
            continue;
        open("company-orders-on-platform", qPrintable(question.id));
        if (m_driver->pageId() == "result"_L1)
            break;
        const bool fixed = m_driver->session().decision().status != Status::Open;
        auto *button = m_driver->find<QPushButton>(u"progress-to-result"_s);
        QCOMPARE(button->isEnabled(), fixed);
        seenOpen = seenOpen || !fixed;
        if (fixed && !seenFixed) {
            seenFixed = true;
            const QString mode = m_driver->session().decision().mode;
            const auto *left = m_driver->find<QLabel>(u"progress-left"_s);
            QVERIFY2(left->text().contains("none of them changes the mode"_L1), qPrintable(left->text()));
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(m_driver->pageId(), u"result"_s);
            QCOMPARE(m_driver->session().decision().mode, mode);
        }
    }
    QVERIFY(seenOpen);
    QVERIFY(seenFixed);
}

void TestUiSide::rowsAreReused()
{
    open("company-orders-on-platform", "channel.delivery");
    const auto widgets = [this] {
        QWidgetList list = m_driver->find(u"side-panel"_s)->findChildren<QWidget *>();
        return QSet<QWidget *>(list.cbegin(), list.cend());
    };
    QVERIFY(m_driver->click(u"step-partner"_s));
    const QSet<QWidget *> before = widgets();
    QVERIFY(m_driver->click(u"partner.kind/own-stock"_s));
    QVERIFY(m_driver->click(u"partner.kind/company"_s));
    QVERIFY(widgets().contains(before));
}

void TestUiSide::narrowWindowHasAStrip()
{
    open("company-orders-on-platform", "channel.delivery");
    QVERIFY(!m_driver->find(u"progress-strip"_s));
    m_driver->window().resize(800, 600);
    QVERIFY(!m_driver->find(u"side-panel"_s));
    auto *strip = m_driver->find<QPushButton>(u"progress-strip"_s);
    QVERIFY(strip);
    const QString before = strip->text();

    bool seen = false;
    QTimer::singleShot(0, qApp, [&seen] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QCOMPARE(dialog->objectName(), u"progress"_s);
        auto *link = dialog->findChild<QAbstractButton *>(u"answer-partner.kind"_s);
        QVERIFY(link && link->isVisible());
        seen = true;
        QTest::mouseClick(link, Qt::LeftButton);
    });
    QTest::mouseClick(strip, Qt::LeftButton);
    QVERIFY(seen);
    QCOMPARE(m_driver->pageId(), u"partner"_s);
    QVERIFY(m_driver->click(u"partner.kind/own-stock"_s));
    QVERIFY(strip->text() != before);
}

QStringList TestUiSide::madeVoidBy(const QString &question, const Answer &answer) const
{
    const Session &session = m_driver->session();
    Answers changed = session.answers();
    changed.given.insert(question, answer);
    QStringList labels;
    for (const QString &id :
         madeVoid(session.decision().asked, session.model().asked(changed, session.today()), changed))
        labels << Testing::rules().question(id)->label;
    return labels;
}

void TestUiSide::answersMadeVoidAreNamedBeforeTheChange()
{
    open("company-orders-on-platform", "");
    const CaseData before = m_driver->session().exportCase().data();
    const QStringList asked = m_driver->session().decision().asked;
    QVERIFY(m_driver->click(u"answer-partner.kind"_s));
    QVERIFY(!m_driver->find(u"void-notice"_s));
    const QStringList gone = madeVoidBy(u"partner.kind"_s, u"consumer"_s);
    QVERIFY(!gone.isEmpty());
    QVERIFY(m_driver->click(u"partner.kind/consumer"_s));

    // Named, and nothing is changed yet.
    const QWidget *notice = m_driver->find(u"void-notice"_s);
    QVERIFY(notice);
    QVERIFY2(notice->accessibleName().contains(gone.join("; "_L1)), qPrintable(notice->accessibleName()));
    QCOMPARE(m_driver->session().exportCase().data(), before);
    QVERIFY(m_driver->find<QRadioButton>(u"partner.kind/consumer"_s)->isChecked());

    // Next asks for the choice.
    m_driver->next();
    QCOMPARE(m_driver->pageId(), u"partner"_s);
    QCOMPARE(m_driver->window().focusWidget()->objectName(), u"void-notice/take"_s);
    QVERIFY(!m_driver->find(u"void-notice/undo"_s));

    QVERIFY(m_driver->click(u"void-notice/take"_s));
    QCOMPARE(m_driver->session().answers().given.value(u"partner.kind"_s), Answer(u"consumer"_s));
    QCOMPARE(m_driver->window().focusWidget()->objectName(), u"partner.kind/consumer"_s);
    // Nothing is lost: only the one answer is another.
    QCOMPARE(m_driver->session().answers().given.size(), before.answers.given.size());
    notice = m_driver->find(u"void-notice"_s);
    QVERIFY(notice);
    QVERIFY2(notice->accessibleName().contains(gone.join("; "_L1)), qPrintable(notice->accessibleName()));

    QVERIFY(m_driver->click(u"void-notice/undo"_s));
    QCOMPARE(m_driver->session().exportCase().data(), before);
    QCOMPARE(m_driver->session().decision().asked, asked);
    QVERIFY(!m_driver->find(u"void-notice"_s));
    QVERIFY(m_driver->find<QRadioButton>(u"partner.kind/company"_s)->isChecked());
    QCOMPARE(m_driver->pageId(), u"partner"_s);
}

void TestUiSide::changeNotMeantIsNotMade_data()
{
    QTest::addColumn<QStringList>("clicks");
    QTest::newRow("kept by the button") << QStringList{u"void-notice/keep"_s};
    QTest::newRow("the old answer chosen again") << QStringList{u"partner.kind/company"_s};
    QTest::newRow("another voiding answer, then kept")
        << QStringList{u"partner.kind/own-stock"_s, u"void-notice/keep"_s};
    QTest::newRow("the page left") << QStringList{u"step-business"_s, u"answer-partner.kind"_s};
}

void TestUiSide::changeNotMeantIsNotMade()
{
    QFETCH(QStringList, clicks);
    open("company-orders-on-platform", "");
    const CaseData before = m_driver->session().exportCase().data();
    QVERIFY(m_driver->click(u"answer-partner.kind"_s));
    QVERIFY(m_driver->click(u"partner.kind/consumer"_s));
    QVERIFY(m_driver->find(u"void-notice"_s));
    for (const QString &each : std::as_const(clicks))
        QVERIFY2(m_driver->click(each), qPrintable(each));
    QVERIFY(!m_driver->find(u"void-notice"_s));
    QCOMPARE(m_driver->session().exportCase().data(), before);
    QCOMPARE(m_driver->pageId(), u"partner"_s);
    QVERIFY(m_driver->find<QRadioButton>(u"partner.kind/company"_s)->isChecked());
    QVERIFY(!m_driver->find<QRadioButton>(u"partner.kind/consumer"_s)->isChecked());
}

void TestUiSide::voidNoticeIsSeenAtOnce()
{
    open("company-orders-on-platform", "");
    m_driver->window().resize(800, 600);
    m_driver->wizard().goTo(u"partner.kind"_s);
    settle();
    QVERIFY(m_driver->click(u"partner.kind/consumer"_s));
    const QWidget *notice = m_driver->find(u"void-notice"_s);
    QVERIFY(notice);
    QCOMPARE(notice->visibleRegion().boundingRect(), notice->rect());
}

void TestUiSide::voidNoticeSpeaksTheLanguage()
{
    open("company-orders-on-platform", "");
    QVERIFY(m_driver->click(u"answer-partner.kind"_s));
    QVERIFY(m_driver->click(u"partner.kind/consumer"_s));
    const QString english = m_driver->find(u"void-notice"_s)->accessibleName();
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    const QWidget *notice = m_driver->find(u"void-notice"_s);
    QVERIFY(notice);
    QVERIFY(notice->accessibleName() != english);
    m_language->use(u"en"_s);
    QVERIFY(m_driver->find(u"void-notice/take"_s));
}

void TestUiSide::contradictionNamesTheAnswers()
{
    open("company-order-sent-to-warehouse", "channel.sale");
    QCOMPARE(m_driver->pageId(), u"channel"_s);
    QVERIFY(m_driver->click(u"channel.delivery/overseas-warehouse"_s));
    QTest::mouseClick(m_driver->wizard().button(QWizard::NextButton), Qt::LeftButton);
    const auto *said = m_driver->find<QLabel>(u"contradiction/said"_s);
    QVERIFY(said);
    QVERIFY2(said->text().contains("Buyer or recipient: A foreign company"_L1), qPrintable(said->text()));
    QVERIFY2(said->text().contains("Way of delivery: To a warehouse abroad"_L1), qPrintable(said->text()));
    QVERIFY(m_driver->find(u"contradiction/change/partner.kind"_s));
    QVERIFY(m_driver->find(u"contradiction/go-on"_s));
}

void TestUiSide::isPictured_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : Texts::languages()) {
        QTest::addRow("%s wide", qPrintable(language)) << language << QSize(1280, 800);
        QTest::addRow("%s narrow", qPrintable(language)) << language << QSize(800, 600);
    }
}

void TestUiSide::isPictured()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_language->use(language);
    m_driver->window().resize(size);
    const auto photograph = [&](const QString &look) {
        settle();
        Pictures::keep(m_driver->window(), u"side/%1-%2-%3"_s.arg(language).arg(size.width()).arg(look));
    };
    QVERIFY(m_driver->click(u"begin"_s));
    photograph(u"begun"_s);
    open("company-orders-on-platform", "channel.delivery");
    photograph(u"half"_s);
    open("company-orders-on-platform", "channel.pilot-zone");
    photograph(u"late"_s);
    open("company-orders-on-platform", "");
    photograph(u"result"_s);
    m_driver->wizard().goTo(u"partner.kind"_s);
    QVERIFY(m_driver->click(u"partner.kind/consumer"_s));
    photograph(u"void"_s);
    open("company-order-sent-to-warehouse", "channel.sale");
    QVERIFY(m_driver->click(u"channel.delivery/overseas-warehouse"_s));
    QTest::mouseClick(m_driver->wizard().button(QWizard::NextButton), Qt::LeftButton);
    photograph(u"contradiction"_s);
    if (auto *strip = m_driver->find<QPushButton>(u"progress-strip"_s)) {
        QTimer::singleShot(0, qApp, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            settle();
            Pictures::keep(*dialog, u"side/%1-%2-dialog"_s.arg(language).arg(size.width()));
            dialog->close();
        });
        QTest::mouseClick(strip, Qt::LeftButton);
    }
}

REGISTER_TEST(TestUiSide)
#include "testuiside.moc"
