// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exportwizard.h"
#include "language.h"
#include "mainwindow.h"
#include "session.h"
#include "testing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>

namespace Testing
{
/// Drops what the offscreen platform says of things it lacks; every other warning still fails the test.
void quietenPlatform();

/// Lets what is laid out ask for more to be laid out.
void settle();
}

/// The real window of one case, worked with mouse and keys. Widgets are found by the names that ids give them.
class WizardDriver
{
public:
    explicit WizardDriver(QDate today, Language &language);

    /// The window is closed without a question, whatever was answered.
    ~WizardDriver() { m_session.exportCase().markSaved(); }

    WizardDriver(const WizardDriver &) = delete;
    WizardDriver &operator=(const WizardDriver &) = delete;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ExportWizard &wizard() { return m_window.wizard(); }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] QWidget *page() { return wizard().currentPage(); }
    /// The id of the page shown: "start", that of a rules page, "particulars" or "result".
    [[nodiscard]] QString pageId() { return page()->objectName().mid(int(sizeof("page-")) - 1); }

    [[nodiscard]] QString heading() { return wizard().pageHeading(); }

    /// The widget of the current page, or of the window's own, with that name; null if there is none to be seen.
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        for (QWidget *within : {page(), static_cast<QWidget *>(&m_window)}) {
            for (Widget *widget : within->findChildren<Widget *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }

    /// All visible widgets of the page whose names begin with `prefix`, without the prefix, in their order.
    [[nodiscard]] QStringList namesWith(const QString &prefix);

    [[nodiscard]] bool click(const QString &name);

    /// Presses Next, and says that it is so wherever answers do not fit together.
    void next();

    /// Gives an answer to a question that is shown, and says that it is meant where it makes others void. Returns whether
    /// there was something to give it to.
    [[nodiscard]] bool answer(const QString &id, const Answer &answer, const QStringList &unsureMembers);

    /// Clicks an answer, and says that it is meant where it makes others void.
    [[nodiscard]] bool choose(const QString &name);

    [[nodiscard]] bool type(const QString &name, const QString &text);

private:
    [[nodiscard]] bool give(const QString &id, const Answer &answer, const QStringList &unsureMembers);

    [[nodiscard]] bool search(const QString &name, const QString &text);

    [[nodiscard]] bool enterDay(const QString &name, QDate day);

    [[nodiscard]] bool chooseMembers(const QString &id, const QStringList &members, const QStringList &unsure);

    [[nodiscard]] bool enterRates(const QString &id, const RateTable &rates);

    Session m_session;
    MainWindow m_window;
};
