// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "statusline.h"

#include "document.h"
#include "exportwizard.h"
#include "progress.h"
#include "session.h"
#include "wording.h"

#include <QAccessible>
#include <QEvent>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList ruledOutModes(const Decision &decision)
{
    QStringList modes;
    for (const RuledOut &ruledOut : decision.ruledOut)
        modes << ruledOut.mode;
    return modes;
}

QStringList without(QStringList list, const QStringList &others)
{
    list.removeIf([&others](const QString &each) { return others.contains(each); });
    return list;
}
}

StatusLine::StatusLine(const Session &session, const ExportWizard &wizard, QWidget *parent)
    : TextLabel(Role::Quiet, parent), m_session(session), m_wizard(wizard),
      m_ruledOut(ruledOutModes(session.decision())), m_mode(session.decision().mode)
{
    setObjectName(u"status"_s);
    fillColumn();
    setAutoFillBackground(true); // so that nothing below it is painted with it
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &StatusLine::say);
    connect(&wizard, &ExportWizard::arrived, this, &StatusLine::takePage);
    connect(&wizard, &ExportWizard::faultsFound, this, &StatusLine::takeFaults);
    connect(&session, &Session::decided, this, &StatusLine::takeDecision);
    takePage();
}

void StatusLine::tell(const QString &sentence)
{
    m_told = sentence;
    setText(text().isEmpty() ? sentence : text() + QLatin1Char('\n') + sentence);
}

void StatusLine::takePage()
{
    m_told.clear();
    m_faults = 0;
    m_moved = true;
    m_later.start();
}

void StatusLine::takeFaults(int count)
{
    m_faults = count;
    m_refused = true;
    m_later.start();
}

void StatusLine::takeDecision()
{
    // An answer was given, so that what was missing before may not be missing any more.
    m_moved = m_moved || m_faults > 0;
    m_faults = 0;
    m_later.start();
}

void StatusLine::say()
{
    const bool moved = std::exchange(m_moved, false);
    const bool refused = std::exchange(m_refused, false);
    const QStringList before = std::exchange(m_ruledOut, ruledOutModes(m_session.decision()));
    const QString modeBefore = std::exchange(m_mode, m_session.decision().mode);
    const QStringList gone = without(m_ruledOut, before);
    const QStringList back = without(before, m_ruledOut);

    QString words;
    if (m_faults > 0)
        words = faultsInWords();
    else if (moved)
        words = placeInWords();
    else if (!gone.isEmpty() || !back.isEmpty() || m_mode != modeBefore)
        words = changesInWords(gone, back);
    else
        return;
    if (!m_told.isEmpty())
        words += QLatin1Char('\n') + m_told;
    if (words == text() && refused) {
        QAccessibleEvent again(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&again);
    }
    setText(words);
}

QString StatusLine::faultsInWords() const
{
    return tr("%n answer(s) on this page are missing or wrong.", nullptr, m_faults);
}

QString StatusLine::placeInWords() const
{
    if (m_wizard.isAtResult())
        return tr("Result: %1").arg(m_session.reportHead().mode);
    const QList<int> steps = m_wizard.steps();
    if (const auto here = steps.indexOf(m_wizard.currentId()); here >= 0) {
        return tr("Step %1 of %2: %3. %4", "number, of how many, title of the page, a sentence about the modes left")
            .arg(m_session.texts().number(static_cast<int>(here + 1)),
                 m_session.texts().number(static_cast<int>(steps.size())), m_wizard.pageHeading(), modesInWords());
    }
    const int given = static_cast<int>(m_session.answers().given.size());
    return given == 0 ? tr("Nothing is answered yet.") : tr("%n answer(s) given.", nullptr, given);
}

QString StatusLine::changesInWords(const QStringList &gone, const QStringList &back) const
{
    if (gone.isEmpty() && back.isEmpty())
        return modesInWords();
    if (back.isEmpty())
        return tr("Ruled out: %1. %2", "modes, a sentence about the modes left").arg(namesOf(gone), modesInWords());
    if (gone.isEmpty())
        return tr("Possible again: %1. %2", "modes, a sentence about the modes left")
            .arg(namesOf(back), modesInWords());
    return tr("Ruled out: %1. Possible again: %2. %3", "modes, modes, a sentence about the modes left")
        .arg(namesOf(gone), namesOf(back), modesInWords());
}

QString StatusLine::modesInWords() const
{
    const Decision &decision = m_session.decision();
    if (!decision.mode.isEmpty())
        return tr("The mode is settled: %1.").arg(namesOf({decision.mode}));
    return tr("%n mode(s) are still possible.", nullptr, possibleModes(m_session.rules(), decision));
}

QString StatusLine::namesOf(const QStringList &modes) const
{
    QStringList names;
    for (const QString &id : modes) {
        Mode mode = *m_session.rules().mode(id);
        if (!m_session.texts().isChinese())
            mode.official.clear(); // long enough to listen to
        names << modeCode(mode, m_session.texts());
    }
    return joined(names, m_session.texts());
}

void StatusLine::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_told.clear(); // it was told, and is in the other language
        m_moved = true;
        m_later.start();
    }
}
