// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "resultpage.h"

#include "checklistview.h"
#include "flowlayout.h"
#include "linesoverview.h"
#include "objectname.h"
#include "sectionview.h"
#include "session.h"
#include "textlabel.h"
#include "thenandnownotice.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using SectionKind = Section::Kind;

namespace
{
/// In the order of the screen: what comes out, from which answers, and what to do, before the grounds.
constexpr SectionKind order[] = {SectionKind::Result,       SectionKind::Answers,     SectionKind::Warnings,
                                 SectionKind::Checklist,    SectionKind::Vanished,    SectionKind::Reasons,
                                 SectionKind::WhyNot,       SectionKind::NearLimits,  SectionKind::SingleAnswers,
                                 SectionKind::Alternatives, SectionKind::Particulars, SectionKind::Sources,
                                 SectionKind::Limits};

enum class Beginning { Open, Folded, NotHere };

/// How a section stands on the page at first. A kind that is new to the report does not compile before it is decided here.
constexpr Beginning beginningOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Result:
    case SectionKind::Warnings:
    case SectionKind::Reasons:
    case SectionKind::WhyNot:
    case SectionKind::NearLimits:
    case SectionKind::Alternatives:
    case SectionKind::Answers:
    case SectionKind::Checklist:
    case SectionKind::Vanished:
        return Beginning::Open;
    case SectionKind::SingleAnswers:
    case SectionKind::Particulars:
    case SectionKind::Sources:
    case SectionKind::Limits:
        return Beginning::Folded;
    case SectionKind::Line:
    case SectionKind::Chapter:
        return Beginning::NotHere;
    }
    return Beginning::NotHere;
}

/// Whether each kind that is shown here stands in the order once, and no other.
constexpr bool isOrderWhole()
{
    constexpr int moreThanThereAre = 100;
    for (int kind = 0; kind < moreThanThereAre; ++kind) {
        const bool shown = beginningOf(static_cast<SectionKind>(kind)) != Beginning::NotHere;
        if (std::ranges::count(order, static_cast<SectionKind>(kind)) != (shown ? 1 : 0))
            return false;
    }
    return true;
}
static_assert(isOrderWhole(), "a section of the report has no place on the page");
}

ResultPage::ResultPage(Session &session, const QList<QAction *> &actions, QAction *thenAndNow, QWidget *parent)
    : ScrollPage(u"result"_s, parent), m_session(session), m_case(new TextLabel(TextLabel::Role::Quiet)),
      m_notice(new ThenAndNowNotice(thenAndNow)), m_lines(new LinesOverview(session))
{
    setFinalPage(true);
    auto *bar = new FlowLayout; // more buttons than a small window has room for in a row
    bar->setSpacing(8);
    for (QAction *action : actions) {
        auto *button = new QPushButton;
        button->setObjectName(action->objectName());
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        bar->addWidget(button);
        m_buttons.insert(button, action);
    }
    content()->addWidget(m_case);
    content()->addWidget(m_notice);
    content()->addLayout(bar);
    content()->addWidget(m_lines);
    m_lines->hide();
    for (const SectionKind kind : order)
        content()->addWidget(view(kind));
    content()->addStretch(1);
    retranslate();

    const auto refreshIfShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session, &Session::decided, this, refreshIfShown);
    connect(&session.exportCase(), &ExportCase::changed, this, &ResultPage::takeChange);
}

SectionView *ResultPage::view(SectionKind kind)
{
    if (SectionView *made = m_views.value(kind))
        return made;
    auto *made = new SectionView(m_session, beginningOf(kind) == Beginning::Open);
    connect(made, &SectionView::changeAsked, this, &ResultPage::changeAsked);
    connect(made, &SectionView::tryAsked, this, &ResultPage::tryAsked);
    connect(made, &SectionView::ticked, this, &ResultPage::takeTick);
    connect(made, &SectionView::noted, &m_session.exportCase(), &ExportCase::setTick);
    m_views.insert(kind, made);
    return made;
}

void ResultPage::initializePage()
{
    m_made = true;
    refresh();
    if (ChecklistView *checklist = view(SectionKind::Checklist)->checklist())
        checklist->arrange();
    showFromTop();
}

void ResultPage::refresh()
{
    // Widgets made anew take over the focus and the place on the page of those before.
    const QWidget *focused = window()->focusWidget();
    const QString focusedName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    const int before = place();
    showReport();
    if (focusedName.isEmpty())
        return;
    if (QWidget *again = findChild<QWidget *>(focusedName))
        again->setFocus(Qt::OtherFocusReason);
    setPlace(before);
}

void ResultPage::showReport()
{
    const Report report = m_session.report();
    m_shown = m_session.exportCase().data();
    m_case->setTypedText(
        tr("%1 · %2 · %3", "case title, declaration date, rule version").arg(report.title, report.date, report.rules));
    m_notice->refresh(m_session);
    m_lines->refresh();
    for (const SectionKind kind : order) {
        const Section *section = report.section(kind);
        if (section)
            view(kind)->setSection(*section);
        view(kind)->setVisible(section != nullptr);
    }
}

void ResultPage::takeChange()
{
    if (!isVisible())
        return;
    // A tick or a note is seen at its item and nowhere else, and the id nowhere: the report need not be written anew for them.
    const CaseData &now = m_session.exportCase().data();
    QStringList calledFor;
    for (const MergedItem &item : m_session.checklist())
        calledFor << item.id;
    const auto vanished = [&](const CaseData &held) {
        QMap<QString, Tick> ticks;
        for (const QString &id : vanishedItems(m_session.rules(), calledFor, held.checklist))
            ticks.insert(id, held.checklist.value(id));
        return ticks;
    };
    const bool sameVanished = vanished(m_shown) == vanished(now);
    m_shown.checklist = now.checklist;
    m_shown.id = now.id;
    ChecklistView *checklist = view(SectionKind::Checklist)->checklist();
    if (checklist && m_made && sameVanished && m_shown == now)
        checklist->takeTicks();
    else
        refresh();
}

void ResultPage::takeTick(const QString &item, bool done)
{
    ExportCase &exportCase = m_session.exportCase();
    exportCase.setTick(item, ::ticked(exportCase.data().checklist.value(item), done, m_session.today()));
}

void ResultPage::focusFirst()
{
    // What has come out is read first; Tab goes on from there.
    if (auto *mode = findChild<QWidget *>(u"result-mode"_s))
        mode->setFocus(Qt::OtherFocusReason);
}

void ResultPage::focusOn(const QString &name)
{
    if (name.startsWith(ObjectName::item({}))) {
        view(SectionKind::Checklist)->open();
        if (ChecklistView *checklist = view(SectionKind::Checklist)->checklist())
            checklist->showField(name);
    }
    ScrollPage::focusOn(name);
}

void ResultPage::retranslate()
{
    setHeading(tr("Result"));
    for (auto at = m_buttons.cbegin(); at != m_buttons.cend(); ++at) {
        at.key()->setText(at.value()->iconText());
        at.key()->setAccessibleName(at.value()->toolTip());
        at.key()->setToolTip(at.value()->toolTip());
    }
    if (m_made)
        refresh();
}
