// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"
#include "linkbutton.h"
#include "progress.h"
#include "progressview.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QDir>
#include <QTimer>

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
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiSide::init()
{
    Testing::failOnWarnings();
    m_language->use(QStringLiteral("en"));
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
    QCOMPARE(m_driver->pageId(), QStringLiteral("partner"));
    QVERIFY(shown(QStringLiteral("possible-")).contains(QStringLiteral("9610")));
    // No event is handled between the click and the look.
    QTest::mouseClick(m_driver->find(QStringLiteral("partner.kind/company")), Qt::LeftButton);
    QVERIFY(!shown(QStringLiteral("possible-")).contains(QStringLiteral("9610")));
    QVERIFY(shown(QStringLiteral("excluded-")).contains(QStringLiteral("9610")));
    const Session &session = m_driver->session();
    const Progress progress = makeProgress(session.rules(), session.answers(), session.decision());
    QCOMPARE(shown(QStringLiteral("excluded-")), ids(progress.excluded));
    auto *answer = m_driver->find<QAbstractButton>(QStringLiteral("answer-partner.kind"));
    QVERIFY(answer);
    QCOMPARE(answer->text(), QStringLiteral("A foreign company"));
}

void TestUiSide::ruledOutModeLeadsToItsCause()
{
    open("company-orders-on-platform", "channel.delivery");
    QVERIFY(m_driver->pageId() != QLatin1String("partner"));
    QVERIFY(m_driver->click(QStringLiteral("excluded-9610/partner.kind")));
    QCOMPARE(m_driver->pageId(), QStringLiteral("partner"));
    QCOMPARE(m_driver->window().focusWidget()->objectName(), QStringLiteral("partner.kind/company"));
}

void TestUiSide::answerLeadsToItsQuestion()
{
    open("company-orders-on-platform", "");
    QCOMPARE(m_driver->pageId(), QStringLiteral("result"));
    QVERIFY(m_driver->click(QStringLiteral("answer-channel.sale")));
    QCOMPARE(m_driver->pageId(), QStringLiteral("channel"));
    QVERIFY(m_driver->window().focusWidget()->objectName().startsWith(QLatin1String("channel.sale/")));
}

void TestUiSide::linksAreUnderlined()
{
    // A link must not be known by its colour alone.
    LinkButton link;
    link.setPlainText(QStringLiteral("nnnnnnnnnn"));
    link.resize(link.fontMetrics().horizontalAdvance(QStringLiteral("nnnnnnnnnn")) + 4,
                link.minimumSizeHint().height());
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
    const auto *here = m_driver->find<StepRow>(QStringLiteral("step-%1/row").arg(page));
    QVERIFY(here);
    QCOMPARE(here->sign(), StepRow::Sign::Here);
    QVERIFY(here->accessibleName().contains(QLatin1String("you are here")));
    const auto *done = m_driver->find<StepRow>(QStringLiteral("step-business/row"));
    QCOMPARE(done->sign(), StepRow::Sign::Done);
    QVERIFY(m_driver->click(QStringLiteral("step-business")));
    QCOMPARE(m_driver->pageId(), QStringLiteral("business"));
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
        if (m_driver->pageId() == QLatin1String("result"))
            break;
        const bool fixed = m_driver->session().decision().status != Status::Open;
        auto *button = m_driver->find<QPushButton>(QStringLiteral("progress-to-result"));
        QCOMPARE(button->isEnabled(), fixed);
        seenOpen = seenOpen || !fixed;
        if (fixed && !seenFixed) {
            seenFixed = true;
            const QString mode = m_driver->session().decision().mode;
            const auto *left = m_driver->find<QLabel>(QStringLiteral("progress-left"));
            QVERIFY2(left->text().contains(QLatin1String("none of them changes the mode")), qPrintable(left->text()));
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(m_driver->pageId(), QStringLiteral("result"));
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
        QWidgetList list = m_driver->find(QStringLiteral("side-panel"))->findChildren<QWidget *>();
        return QSet<QWidget *>(list.cbegin(), list.cend());
    };
    QVERIFY(m_driver->click(QStringLiteral("step-partner")));
    const QSet<QWidget *> before = widgets();
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/own-stock")));
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/company")));
    QVERIFY(widgets().contains(before));
}

void TestUiSide::narrowWindowHasAStrip()
{
    open("company-orders-on-platform", "channel.delivery");
    QVERIFY(!m_driver->find(QStringLiteral("progress-strip")));
    m_driver->window().resize(800, 600);
    QVERIFY(!m_driver->find(QStringLiteral("side-panel")));
    auto *strip = m_driver->find<QPushButton>(QStringLiteral("progress-strip"));
    QVERIFY(strip);
    const QString before = strip->text();

    bool seen = false;
    QTimer::singleShot(0, qApp, [&seen] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QCOMPARE(dialog->objectName(), QStringLiteral("progress"));
        auto *link = dialog->findChild<QAbstractButton *>(QStringLiteral("answer-partner.kind"));
        QVERIFY(link && link->isVisible());
        seen = true;
        QTest::mouseClick(link, Qt::LeftButton);
    });
    QTest::mouseClick(strip, Qt::LeftButton);
    QVERIFY(seen);
    QCOMPARE(m_driver->pageId(), QStringLiteral("partner"));
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/own-stock")));
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
    QVERIFY(m_driver->click(QStringLiteral("answer-partner.kind")));
    QVERIFY(!m_driver->find(QStringLiteral("void-notice")));
    const QStringList gone = madeVoidBy(QStringLiteral("partner.kind"), QStringLiteral("consumer"));
    QVERIFY(!gone.isEmpty());
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/consumer")));

    // Named, and nothing is changed yet.
    const QWidget *notice = m_driver->find(QStringLiteral("void-notice"));
    QVERIFY(notice);
    QVERIFY2(notice->accessibleName().contains(gone.join(QLatin1String("; "))), qPrintable(notice->accessibleName()));
    QCOMPARE(m_driver->session().exportCase().data(), before);
    QVERIFY(m_driver->find<QRadioButton>(QStringLiteral("partner.kind/consumer"))->isChecked());

    // Next asks for the choice.
    m_driver->next();
    QCOMPARE(m_driver->pageId(), QStringLiteral("partner"));
    QCOMPARE(m_driver->window().focusWidget()->objectName(), QStringLiteral("void-notice/take"));
    QVERIFY(!m_driver->find(QStringLiteral("void-notice/undo")));

    QVERIFY(m_driver->click(QStringLiteral("void-notice/take")));
    QCOMPARE(m_driver->session().answers().given.value(QStringLiteral("partner.kind")),
             Answer(QStringLiteral("consumer")));
    QCOMPARE(m_driver->window().focusWidget()->objectName(), QStringLiteral("partner.kind/consumer"));
    // Nothing is lost: only the one answer is another.
    QCOMPARE(m_driver->session().answers().given.size(), before.answers.given.size());
    notice = m_driver->find(QStringLiteral("void-notice"));
    QVERIFY(notice);
    QVERIFY2(notice->accessibleName().contains(gone.join(QLatin1String("; "))), qPrintable(notice->accessibleName()));

    QVERIFY(m_driver->click(QStringLiteral("void-notice/undo")));
    QCOMPARE(m_driver->session().exportCase().data(), before);
    QCOMPARE(m_driver->session().decision().asked, asked);
    QVERIFY(!m_driver->find(QStringLiteral("void-notice")));
    QVERIFY(m_driver->find<QRadioButton>(QStringLiteral("partner.kind/company"))->isChecked());
    QCOMPARE(m_driver->pageId(), QStringLiteral("partner"));
}

void TestUiSide::changeNotMeantIsNotMade_data()
{
    QTest::addColumn<QStringList>("clicks");
    QTest::newRow("kept by the button") << QStringList{QStringLiteral("void-notice/keep")};
    QTest::newRow("the old answer chosen again") << QStringList{QStringLiteral("partner.kind/company")};
    QTest::newRow("another voiding answer, then kept")
        << QStringList{QStringLiteral("partner.kind/own-stock"), QStringLiteral("void-notice/keep")};
    QTest::newRow("the page left") << QStringList{QStringLiteral("step-business"),
                                                  QStringLiteral("answer-partner.kind")};
}

void TestUiSide::changeNotMeantIsNotMade()
{
    QFETCH(QStringList, clicks);
    open("company-orders-on-platform", "");
    const CaseData before = m_driver->session().exportCase().data();
    QVERIFY(m_driver->click(QStringLiteral("answer-partner.kind")));
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/consumer")));
    QVERIFY(m_driver->find(QStringLiteral("void-notice")));
    for (const QString &each : std::as_const(clicks))
        QVERIFY2(m_driver->click(each), qPrintable(each));
    QVERIFY(!m_driver->find(QStringLiteral("void-notice")));
    QCOMPARE(m_driver->session().exportCase().data(), before);
    QCOMPARE(m_driver->pageId(), QStringLiteral("partner"));
    QVERIFY(m_driver->find<QRadioButton>(QStringLiteral("partner.kind/company"))->isChecked());
    QVERIFY(!m_driver->find<QRadioButton>(QStringLiteral("partner.kind/consumer"))->isChecked());
}

void TestUiSide::voidNoticeIsSeenAtOnce()
{
    open("company-orders-on-platform", "");
    m_driver->window().resize(800, 600);
    m_driver->wizard().goTo(QStringLiteral("partner.kind"));
    settle();
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/consumer")));
    const QWidget *notice = m_driver->find(QStringLiteral("void-notice"));
    QVERIFY(notice);
    QCOMPARE(notice->visibleRegion().boundingRect(), notice->rect());
}

void TestUiSide::voidNoticeSpeaksTheLanguage()
{
    open("company-orders-on-platform", "");
    QVERIFY(m_driver->click(QStringLiteral("answer-partner.kind")));
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/consumer")));
    const QString english = m_driver->find(QStringLiteral("void-notice"))->accessibleName();
    m_language->use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    const QWidget *notice = m_driver->find(QStringLiteral("void-notice"));
    QVERIFY(notice);
    QVERIFY(notice->accessibleName() != english);
    m_language->use(QStringLiteral("en"));
    QVERIFY(m_driver->find(QStringLiteral("void-notice/take")));
}

void TestUiSide::contradictionNamesTheAnswers()
{
    open("company-order-sent-to-warehouse", "channel.sale");
    QCOMPARE(m_driver->pageId(), QStringLiteral("channel"));
    QVERIFY(m_driver->click(QStringLiteral("channel.delivery/overseas-warehouse")));
    QTest::mouseClick(m_driver->wizard().button(QWizard::NextButton), Qt::LeftButton);
    const auto *said = m_driver->find<QLabel>(QStringLiteral("contradiction/said"));
    QVERIFY(said);
    QVERIFY2(said->text().contains(QLatin1String("Buyer or recipient: A foreign company")), qPrintable(said->text()));
    QVERIFY2(said->text().contains(QLatin1String("Way of delivery: To a warehouse abroad")), qPrintable(said->text()));
    QVERIFY(m_driver->find(QStringLiteral("contradiction/change/partner.kind")));
    QVERIFY(m_driver->find(QStringLiteral("contradiction/go-on")));
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
    QDir folder(QCoreApplication::applicationDirPath());
    QVERIFY(folder.mkpath(QStringLiteral("pictures/side")) && folder.cd(QStringLiteral("pictures/side")));
    const auto photograph = [&](const QString &look) {
        settle();
        QVERIFY(m_driver->window().grab().save(
            folder.filePath(QStringLiteral("%1-%2-%3.png").arg(language).arg(size.width()).arg(look))));
    };
    QVERIFY(m_driver->click(QStringLiteral("begin")));
    photograph(QStringLiteral("begun"));
    open("company-orders-on-platform", "channel.delivery");
    photograph(QStringLiteral("half"));
    open("company-orders-on-platform", "channel.pilot-zone");
    photograph(QStringLiteral("late"));
    open("company-orders-on-platform", "");
    photograph(QStringLiteral("result"));
    m_driver->wizard().goTo(QStringLiteral("partner.kind"));
    QVERIFY(m_driver->click(QStringLiteral("partner.kind/consumer")));
    photograph(QStringLiteral("void"));
    open("company-order-sent-to-warehouse", "channel.sale");
    QVERIFY(m_driver->click(QStringLiteral("channel.delivery/overseas-warehouse")));
    QTest::mouseClick(m_driver->wizard().button(QWizard::NextButton), Qt::LeftButton);
    photograph(QStringLiteral("contradiction"));
    if (auto *strip = m_driver->find<QPushButton>(QStringLiteral("progress-strip"))) {
        QTimer::singleShot(0, qApp, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            settle();
            QVERIFY(dialog->grab().save(
                folder.filePath(QStringLiteral("%1-%2-dialog.png").arg(language).arg(size.width()))));
            dialog->close();
        });
        QTest::mouseClick(strip, Qt::LeftButton);
    }
}

REGISTER_TEST(TestUiSide)
#include "testuiside.moc"
