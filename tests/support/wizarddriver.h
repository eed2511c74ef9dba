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
inline void quietenPlatform()
{
    static QtMessageHandler next = nullptr;
    next = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (!message.startsWith(QLatin1String("This plugin does not support")))
            next(type, context, message);
    });
}
}

/// The real window of one case, worked with mouse and keys. Widgets are found by the names that ids give them.
class WizardDriver
{
public:
    explicit WizardDriver(QDate today, Language &language)
        : m_session(Testing::loadedRules(), language, today), m_window(m_session, language)
    {
        m_window.show();
    }

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
    [[nodiscard]] QStringList namesWith(const QString &prefix)
    {
        QStringList names;
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->objectName().startsWith(prefix))
                names << widget->objectName().mid(prefix.size());
        }
        return names;
    }

    [[nodiscard]] bool click(const QString &name)
    {
        QWidget *widget = find(name);
        if (!widget)
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }

    /// Presses Next, and says that it is so wherever answers do not fit together.
    void next()
    {
        QTest::mouseClick(wizard().button(QWizard::NextButton), Qt::LeftButton);
        while (click(QStringLiteral("contradiction/go-on"))) {}
    }

    /// Gives an answer to a question that is shown, and says that it is meant where it makes others void. Returns whether
    /// there was something to give it to.
    [[nodiscard]] bool answer(const QString &id, const Answer &answer, const QStringList &unsureMembers)
    {
        const bool given = give(id, answer, unsureMembers);
        (void)click(QStringLiteral("void-notice/take"));
        return given;
    }

    /// Clicks an answer, and says that it is meant where it makes others void.
    [[nodiscard]] bool choose(const QString &name)
    {
        const bool chosen = click(name);
        (void)click(QStringLiteral("void-notice/take"));
        return chosen;
    }

    [[nodiscard]] bool type(const QString &name, const QString &text)
    {
        QWidget *edit = nullptr;
        if (auto *line = find<QLineEdit>(name)) {
            line->selectAll();
            edit = line;
        } else if (auto *lines = find<QPlainTextEdit>(name)) {
            lines->selectAll();
            edit = lines;
        } else {
            return false;
        }
        edit->setFocus();
        for (const QChar letter : text) {
            // QTest knows the keys of ASCII only.
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(edit, &press);
        }
        return true;
    }

private:
    [[nodiscard]] bool give(const QString &id, const Answer &answer, const QStringList &unsureMembers)
    {
        if (std::holds_alternative<Unsure>(answer))
            return click(id + QStringLiteral("/unsure"));
        if (const bool *yes = std::get_if<bool>(&answer))
            return click(id + (*yes ? QStringLiteral("/true") : QStringLiteral("/false")));
        if (const int *count = std::get_if<int>(&answer))
            return type(id, QString::number(*count));
        if (const QDate *day = std::get_if<QDate>(&answer))
            return enterDay(id, *day);
        if (const QStringList *members = std::get_if<QStringList>(&answer))
            return chooseMembers(id, *members, unsureMembers);
        if (const RateTable *rates = std::get_if<RateTable>(&answer))
            return enterRates(id, *rates);
        const QString text = std::get<QString>(answer);
        if (find<QComboBox>(id))
            return search(id, text);
        return click(id + QLatin1Char('/') + text) || type(id, text);
    }

    [[nodiscard]] bool search(const QString &name, const QString &text)
    {
        auto *combo = find<QComboBox>(name);
        combo->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), text);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        return true;
    }

    [[nodiscard]] bool enterDay(const QString &name, QDate day)
    {
        auto *edit = find<QDateEdit>(name);
        if (!edit)
            return false;
        edit->setFocus();
        edit->setSelectedSection(QDateEdit::YearSection);
        // The year is last: a day that the old month or year does not have would be refused.
        const struct {
            QDateEdit::Section section;
            QString text;
        } parts[] = {{QDateEdit::DaySection, QStringLiteral("01")},
                     {QDateEdit::YearSection, day.toString(QStringLiteral("yyyy"))},
                     {QDateEdit::MonthSection, day.toString(QStringLiteral("MM"))},
                     {QDateEdit::DaySection, day.toString(QStringLiteral("dd"))}};
        for (const auto &part : parts) {
            edit->setSelectedSection(part.section);
            QTest::keyClicks(edit, part.text);
        }
        return edit->date() == day;
    }

    [[nodiscard]] bool chooseMembers(const QString &id, const QStringList &members, const QStringList &unsure)
    {
        bool chosen = false;
        // Members that matter no more are not shown, and cannot be chosen.
        for (const QString &member : members)
            chosen = click(id + QLatin1Char('/') + member) || chosen;
        for (const QString &member : unsure)
            chosen = click(id + QStringLiteral("/unsure/") + member) || chosen;
        return chosen || click(id + QStringLiteral("/none"));
    }

    [[nodiscard]] bool enterRates(const QString &id, const RateTable &rates)
    {
        bool entered = false;
        for (auto rate = rates.cbegin(); rate != rates.cend(); ++rate)
            entered = type(id + QLatin1Char('/') + rate.key(), rate.value()) || entered;
        return entered;
    }

    Session m_session;
    MainWindow m_window;
};
