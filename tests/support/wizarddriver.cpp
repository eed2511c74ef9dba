// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "wizarddriver.h"

#include "testing.h"

#include <QApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace Testing
{
void quietenPlatform()
{
    static QtMessageHandler next = nullptr;
    next = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (!message.startsWith("This plugin does not support"_L1))
            next(type, context, message);
    });
}

void settle()
{
    for (int round = 0; round < 6; ++round)
        QCoreApplication::processEvents();
}
}

WizardDriver::WizardDriver(QDate today, Language &language)
    : m_session(Testing::loadedRules(), language, today), m_window(m_session, language)
{
    m_window.show();
}

QStringList WizardDriver::namesWith(const QString &prefix)
{
    QStringList names;
    for (const QWidget *widget : page()->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->objectName().startsWith(prefix))
            names << widget->objectName().mid(prefix.size());
    }
    return names;
}

bool WizardDriver::click(const QString &name)
{
    QWidget *widget = find(name);
    if (!widget)
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

void WizardDriver::next()
{
    QTest::mouseClick(wizard().button(QWizard::NextButton), Qt::LeftButton);
    while (click(u"contradiction/go-on"_s)) {}
    // Events that nobody handles would be searched through with each that is posted.
    QCoreApplication::processEvents();
}

bool WizardDriver::answer(const QString &id, const Answer &answer, const QStringList &unsureMembers)
{
    const bool given = give(id, answer, unsureMembers);
    (void)click(u"void-notice/take"_s);
    return given;
}

bool WizardDriver::choose(const QString &name)
{
    const bool chosen = click(name);
    (void)click(u"void-notice/take"_s);
    return chosen;
}

bool WizardDriver::type(const QString &name, const QString &text)
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

bool WizardDriver::give(const QString &id, const Answer &answer, const QStringList &unsureMembers)
{
    if (std::holds_alternative<Unsure>(answer))
        return click(id + u"/unsure"_s);
    if (const bool *yes = std::get_if<bool>(&answer))
        return click(id + (*yes ? u"/true"_s : u"/false"_s));
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

bool WizardDriver::search(const QString &name, const QString &text)
{
    auto *combo = find<QComboBox>(name);
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), text);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    return true;
}

bool WizardDriver::enterDay(const QString &name, QDate day)
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
    } parts[] = {{QDateEdit::DaySection, u"01"_s},
                 {QDateEdit::YearSection, day.toString(u"yyyy"_s)},
                 {QDateEdit::MonthSection, day.toString(u"MM"_s)},
                 {QDateEdit::DaySection, day.toString(u"dd"_s)}};
    for (const auto &part : parts) {
        edit->setSelectedSection(part.section);
        QTest::keyClicks(edit, part.text);
    }
    return edit->date() == day;
}

bool WizardDriver::chooseMembers(const QString &id, const QStringList &members, const QStringList &unsure)
{
    bool chosen = false;
    // Members that matter no more are not shown, and cannot be chosen.
    for (const QString &member : members)
        chosen = click(id + QLatin1Char('/') + member) || chosen;
    for (const QString &member : unsure)
        chosen = click(id + u"/unsure/"_s + member) || chosen;
    return chosen || click(id + u"/none"_s);
}

bool WizardDriver::enterRates(const QString &id, const RateTable &rates)
{
    bool entered = false;
    for (auto rate = rates.cbegin(); rate != rates.cend(); ++rate)
        entered = type(id + QLatin1Char('/') + rate.key(), rate.value()) || entered;
    return entered;
}
