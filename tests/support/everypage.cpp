// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "everypage.h"

#include "caselines.h"
#include "journeydialog.h"
#include "output.h"

#include <QApplication>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace EveryPage
{
void unfold(WizardDriver &driver)
{
    for (QAbstractButton *button : driver.page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->inherits("FoldButton") && !button->isChecked())
            button->click();
    }
}

void visit(WizardDriver &driver, const CaseData &data, const LookAtPage &look)
{
    look(u"start"_s);
    for (const Page &page : Testing::rules().pages) {
        CaseData cut = data;
        for (const QString &id : page.questions)
            cut.answers.given.remove(id);
        driver.session().load(cut);
        driver.wizard().advance();
        if (driver.pageId() != page.id)
            continue;
        QTest::mouseClick(driver.wizard().button(QWizard::NextButton), Qt::LeftButton);
        unfold(driver);
        look(page.id + u" with faults and help"_s);
    }
    driver.session().load(data);
    driver.wizard().advance();
    if (driver.pageId() != "result"_L1)
        driver.wizard().showResult();
    look(u"result"_s);
    unfold(driver);
    look(u"result unfolded"_s);
    while (driver.pageId() != "start"_L1) {
        QTest::mouseClick(driver.wizard().button(QWizard::BackButton), Qt::LeftButton);
        look(driver.pageId() + u" answered"_s);
    }
}

CaseData severalLines()
{
    const auto line = [](const char *id, const char *title, const char *name) {
        const CaseData whole = Testing::goldenCase(QLatin1String(name)).data;
        return ShipmentLine{QLatin1String(id), QLatin1String(title), whole.answers, {}, whole.dates, {}};
    };
    return CaseLines::withLines(
        CaseData(),
        {line("line-1", "Parcels", "consumer-parcel-with-refund-takes-summary-route"),
         line("line-2", "Wholesale order of lamps and shades for the autumn", "company-orders-on-platform"),
         {u"line-3"_s, {}, {}, {}, {}, {}}},
        1);
}

void visitLines(WizardDriver &driver, const LookAtPage &look)
{
    driver.session().load(severalLines());
    driver.wizard().advance();
    for (int line = 0; line < 3; ++line) {
        const QString name = u"line %1 "_s.arg(line + 1);
        driver.session().takeLine(line);
        driver.wizard().goTo(Testing::rules().pages.constFirst().questions.constFirst());
        look(name + u"question"_s);
        driver.wizard().showResult();
        look(name + u"result"_s);
        unfold(driver);
        look(name + u"result unfolded"_s);
    }
}

void visitContradiction(WizardDriver &driver, const std::function<void()> &look)
{
    // A consumer's order that is sent to a warehouse.
    CaseData data = Testing::goldenCase(u"consumer-order-sent-to-warehouse"_s).data;
    const QString last = Testing::rules().question(u"channel.delivery"_s)->id;
    const Answer answer = data.answers.given.take(last);
    driver.session().load(data);
    driver.wizard().advance();
    if (!driver.answer(last, answer, {}))
        qFatal("the contradiction cannot be clicked together");
    QTest::mouseClick(driver.wizard().button(QWizard::NextButton), Qt::LeftButton);
    look();
}

void visitDialogs(WizardDriver &driver, const LookAtDialog &look)
{
    const QList<QAction *> output = driver.window().findChild<Output *>()->actions();
    static const QStringList left{u"load-rules"_s, u"own-rules"_s};
    QList<QAction *> actions;
    for (const QAction *menu : driver.window().menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->objectName().isEmpty() && !action->isCheckable() && !action->menu() && action->isEnabled()
                && !output.contains(action) && !left.contains(action->objectName())
                && !action->objectName().startsWith("text-"_L1))
                actions << action;
        }
    }
    for (QAction *action : std::as_const(actions)) {
        QTimer opened;
        int waited = 0;
        QObject::connect(&opened, &QTimer::timeout, &opened, [&] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                opened.stop();
                look(action->objectName(), *dialog);
                dialog->reject();
            } else if (++waited > 500) {
                opened.stop();
            }
        });
        opened.start(10);
        action->trigger();
        // One that is not modal, or none at all.
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (dialog && dialog->isVisible()) {
                look(action->objectName(), *dialog);
                dialog->close();
            }
        }
    }
}

void visitJourneys(WizardDriver &driver, const LookAtDialog &look)
{
    const CaseData data = Testing::goldenCase(u"market-goods-ordered-on-platform-without-invoice"_s).data;
    for (const Journey &journey : Testing::rules().journeys) {
        CaseData cut = data;
        cut.answers.given.remove(journey.question);
        driver.session().load(cut);
        driver.wizard().advance();
        if (!driver.click(journey.question + u"/find-out"_s))
            continue;
        const QPointer<JourneyDialog> dialog = driver.window().findChild<JourneyDialog *>();
        if (!dialog)
            continue;
        look(u"journey-"_s + journey.id, *dialog);
        const auto firstChoice = [&dialog]() -> QPushButton * {
            for (QPushButton *choice : dialog->findChildren<QPushButton *>()) {
                if (choice->objectName().endsWith("/0"_L1) && choice->isVisible())
                    return choice;
            }
            return nullptr;
        };
        while (QPushButton *choice = firstChoice()) {
            choice->click();
            QCoreApplication::processEvents();
        }
        look(u"journey-end-"_s + journey.id, *dialog);
        dialog->reject();
        QCoreApplication::processEvents();
    }
}
}
