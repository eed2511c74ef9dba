// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "sidepanel.h"

#include "look.h"
#include "session.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using Role = TextLabel::Role;

namespace
{
QWidget *createList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return list;
}

void clear(QWidget *list)
{
    while (QLayoutItem *item = list->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void add(QWidget *list, const QString &title, const QString &text)
{
    auto *entry = new QWidget;
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto *heading = new TextLabel(Role::Body);
    heading->setText(title);
    layout->addWidget(heading);
    if (!text.isEmpty()) {
        auto *reason = new TextLabel(Role::Quiet);
        reason->setText(text);
        layout->addWidget(reason);
    }
    list->layout()->addWidget(entry);
}
}

SidePanel::SidePanel(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_left(new TextLabel(Role::Quiet)),
      m_modesHeading(new TextLabel(Role::Heading)), m_modes(createList()),
      m_ruledOutHeading(new TextLabel(Role::Heading)), m_ruledOut(createList())
{
    setObjectName(QStringLiteral("side-panel"));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 14, 14, 14);
    column->setSpacing(10);
    column->addWidget(m_modesHeading);
    column->addWidget(m_modes);
    column->addWidget(m_left);
    column->addSpacing(8);
    column->addWidget(m_ruledOutHeading);
    column->addWidget(m_ruledOut);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&session, &Session::decided, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void SidePanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void SidePanel::refresh()
{
    const Decision &decision = m_session.decision();
    const Rules &rules = m_session.rules();
    const auto nameOf = [&](const QString &id) {
        const Mode *mode = rules.mode(id);
        const QString name = m_session.texts().isChinese() ? mode->official : m_session.text(mode->name);
        // Only numbers are codes of customs; an id in words is the program's own.
        const bool isCode = std::all_of(id.cbegin(), id.cend(), [](QChar letter) { return letter.isDigit(); });
        return isCode ? tr("%1 · %2", "code and name of a mode").arg(id, name) : name;
    };

    clear(m_modes);
    for (const QString &id : decision.reachable)
        add(m_modes, nameOf(id), QString());
    m_modesHeading->setText(decision.mode.isEmpty() ? tr("Can still result") : tr("Result"));
    m_modesHeading->setVisible(!decision.reachable.isEmpty());

    const int left = static_cast<int>(decision.openQuestions.size());
    m_left->setText(left == 0 ? tr("Nothing is open any more.") : tr("%n question(s) left at most.", nullptr, left));

    clear(m_ruledOut);
    for (const RuledOut &ruledOut : decision.ruledOut) {
        const ModeCondition *condition = rules.condition(ruledOut.failed.value(0));
        add(m_ruledOut, nameOf(ruledOut.mode), condition ? m_session.text(condition->notMet) : QString());
    }
    m_ruledOutHeading->setText(tr("Ruled out"));
    m_ruledOutHeading->setVisible(!decision.ruledOut.isEmpty());
}
