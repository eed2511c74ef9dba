// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "goldencase.h"
#include "wizarddriver.h"

/// A walk over all that a case can show.
namespace PageVisit
{
/// Cases that between them show every page, every kind of field, warnings, filings and alternatives.
inline constexpr const char *shownCases[] = {"market-goods-ordered-on-platform-without-invoice",
                                             "market-deal-in-euro-exactly-on-cap", "small-border-trade",
                                             "unsure-of-partner"};

inline void settle()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

/// Unfolds everything that can be unfolded on the page.
inline void unfold(WizardDriver &driver)
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
