// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "exportwizard.h"

#include "objectname.h"
#include "particularspage.h"
#include "questionpage.h"
#include "resultpage.h"
#include "session.h"
#include "startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QWizard::WizardButton StartAgain = QWizard::CustomButton1;
constexpr QWizard::WizardButton ResultSoFar = QWizard::CustomButton2;
}

ExportWizard::ExportWizard(Session &session, const Actions &actions, QWidget *parent)
    : QWizard(parent), m_session(session)
{
    setObjectName(u"wizard"_s);
    setWindowFlags(Qt::Widget); // it is a part of the window
    setWizardStyle(ModernStyle);
    setOption(NoCancelButton);
    setOption(NoBackButtonOnStartPage);
    setTitleFormat(Qt::PlainText);
    addPages(actions);
    createButtons();
    connect(this, &QWizard::currentIdChanged, this, &ExportWizard::takePage);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { showDefault(now); });
    connect(this, &QWizard::customButtonClicked, this, [this](int button) {
        if (button == StartAgain)
            Q_EMIT startAgainAsked();
        else
            showResult();
    });
    retranslate();
}

ExportWizard::~ExportWizard()
{
    // A page that Qt deletes loses the focus, and by then there are no buttons any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void ExportWizard::addPages(const Actions &actions)
{
    auto *start = new StartPage(m_session, actions.open);
    connect(start, &StartPage::beginAsked, this, &QWizard::next);
    connect(start, &StartPage::exampleAsked, this, &ExportWizard::exampleAsked);
    setPage(firstId(), start);

    int id = firstId();
    for (const Page &page : m_session.rules().pages) {
        auto *questions = new QuestionPage(page, m_session, actions.undo);
        connect(questions, &QuestionPage::changeAsked, this, &ExportWizard::goTo);
        connect(questions, &QuestionPage::faultsFound, this, &ExportWizard::faultsFound);
        setPage(++id, questions);
    }
    setPage(particularsId(), new ParticularsPage(m_session));
    auto *result = new ResultPage(m_session, actions.result, actions.thenAndNow);
    connect(result, &ResultPage::changeAsked, this, &ExportWizard::goTo);
    connect(result, &ResultPage::tryAsked, this, &ExportWizard::tryAsked);
    setPage(resultId(), result);
}

void ExportWizard::createButtons()
{
    setOption(HaveCustomButton1);
    setOption(HaveCustomButton2);
    setButtonLayout({StartAgain, ResultSoFar, Stretch, BackButton, NextButton, FinishButton});
    button(StartAgain)->setObjectName(u"start-again"_s);
    button(ResultSoFar)->setObjectName(u"result-so-far"_s);
    button(BackButton)->setObjectName(u"back"_s);
    button(NextButton)->setObjectName(u"next"_s);
    button(FinishButton)->setObjectName(u"finish"_s);
}

void ExportWizard::showDefault(const QWidget *focused)
{
    // Qt keeps one default button in dialogs that are windows. Here Next would stop to be one once it had the focus, and
    // Enter would do nothing; and beside another button with the focus, two would look like what Enter presses.
    const auto *other = qobject_cast<const QPushButton *>(focused);
    const bool pressesItself = other && other->autoDefault() && isAncestorOf(other);
    for (const WizardButton which : {NextButton, FinishButton}) {
        auto *primary = qobject_cast<QPushButton *>(button(which));
        primary->setDefault(!testOption(NoDefaultButton) && (!pressesItself || other == primary));
    }
}

int ExportWizard::particularsId() const
{
    return firstId() + static_cast<int>(m_session.rules().pages.size()) + 1;
}

QString ExportWizard::pageId() const
{
    return currentPage() ? currentPage()->objectName().mid(ObjectName::page.size()) : QString();
}

QString ExportWizard::pageHeading() const
{
    const auto *shown = qobject_cast<const ScrollPage *>(currentPage());
    return shown ? shown->heading() : QString();
}

QuestionPage *ExportWizard::questionPage(int id) const
{
    return qobject_cast<QuestionPage *>(page(id));
}

QList<int> ExportWizard::steps() const
{
    QList<int> ids;
    for (int id = firstId() + 1; id < particularsId(); ++id) {
        if (m_session.isAsked(m_session.rules().pages.at(id - firstId() - 1), false))
            ids << id;
    }
    ids << particularsId();
    return ids;
}

int ExportWizard::nextId() const
{
    const int current = currentId();
    if (current == resultId())
        return -1;
    if (m_walk == Walk::Result)
        return resultId();
    for (int id = current + 1; id < particularsId(); ++id) {
        if (m_session.isAsked(m_session.rules().pages.at(id - firstId() - 1), m_walk == Walk::Missing))
            return id;
    }
    return current == particularsId() || m_walk == Walk::Missing ? resultId() : particularsId();
}

bool ExportWizard::validateCurrentPage()
{
    return m_jumping || QWizard::validateCurrentPage();
}

void ExportWizard::done(int result)
{
    // The wizard is a part of the window and is not hidden; Escape does nothing here.
    if (result == Accepted)
        Q_EMIT closeAsked();
}

void ExportWizard::takePage(int id)
{
    if (id == resultId())
        m_walk = Walk::Pages;
    const bool asking = questionPage(id) != nullptr;
    button(StartAgain)->setVisible(id != firstId());
    button(ResultSoFar)->setVisible(asking);
    // On the result nothing waits for Enter: pressed once too often, it must not close the window.
    setOption(NoDefaultButton, id == resultId());
    if (m_jumping)
        return;
    if (auto *shown = qobject_cast<ScrollPage *>(page(id)))
        shown->focusFirst();
    Q_EMIT arrived();
}

void ExportWizard::backTo(int id)
{
    // setCurrentId() over several pages corrupts the history.
    while (currentId() != id && currentId() != firstId())
        back();
}

void ExportWizard::step()
{
    const QScopedValueRollback jumping(m_jumping, true);
    next();
}

void ExportWizard::showStart()
{
    m_walk = Walk::Pages;
    {
        const QScopedValueRollback jumping(m_jumping, true);
        backTo(firstId());
    }
    takePage(firstId());
}

void ExportWizard::showPage(const QString &name)
{
    setUpdatesEnabled(false);
    showStart();
    while (currentPage()->objectName() != name && currentId() != resultId())
        step();
    setUpdatesEnabled(true);
    if (currentPage()->objectName() == name)
        takePage(currentId());
    else
        advance();
}

void ExportWizard::showField(const QString &page, const QString &field)
{
    if (currentPage()->objectName() != page)
        showPage(page);
    if (auto *shown = qobject_cast<ScrollPage *>(currentPage()); shown && shown->objectName() == page)
        shown->focusOn(field);
}

void ExportWizard::advance()
{
    setUpdatesEnabled(false);
    showStart();
    while (currentId() != resultId()) {
        const int id = currentId();
        if (questionPage(id) && m_session.isAsked(m_session.rules().pages.at(id - firstId() - 1), true))
            break;
        step();
    }
    setUpdatesEnabled(true);
    takePage(currentId());
}

void ExportWizard::showLine()
{
    if (!currentPage())
        return; // the window was not shown yet
    // Also where the page stays the same, the pages before it are others.
    if (currentId() == firstId() || m_session.answers().given.isEmpty())
        advance();
    else
        showPage(currentPage()->objectName());
}

void ExportWizard::goTo(const QString &question)
{
    int target = firstId();
    for (qsizetype at = 0; at < m_session.rules().pages.size(); ++at) {
        if (m_session.rules().pages.at(at).questions.contains(question))
            target = firstId() + 1 + static_cast<int>(at);
    }
    if (target == firstId())
        return;
    if (target == currentId())
        return questionPage(target)->focusQuestion(question);
    setUpdatesEnabled(false);
    {
        const QScopedValueRollback jumping(m_jumping, true);
        m_walk = Walk::Pages;
        backTo(target);
        while (currentId() < target)
            next();
    }
    m_walk = Walk::Missing;
    setUpdatesEnabled(true);
    takePage(currentId());
    if (QuestionPage *page = questionPage(currentId()))
        page->focusQuestion(question);
}

void ExportWizard::showResult()
{
    m_walk = Walk::Result;
    step();
    takePage(currentId());
}

bool ExportWizard::event(QEvent *event)
{
    if (event->type() != QEvent::LanguageChange)
        return QWizard::event(event);
    // A new title makes QWizard hide and show its pages, and that drops the focus; and the result is made anew.
    const QPointer<QWidget> focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    const bool done = QWizard::event(event);
    if (!name.isEmpty()) {
        if (QWidget *again = focused ? focused.data() : findChild<QWidget *>(name))
            again->setFocus(Qt::OtherFocusReason);
    }
    return done;
}

void ExportWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportWizard::retranslate()
{
    // QWizard keeps its own texts in the old language, and "< Back" would be read out with its arrow.
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("F&inish"));
    // Never shown, but tests and screen readers can find them.
    setButtonText(CommitButton, tr("&Next"));
    setButtonText(CancelButton, tr("&Cancel"));
    setButtonText(StartAgain, tr("Start &again"));
    setButtonText(ResultSoFar, tr("&Result so far"));
}
