// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "questionpage.h"

#include "contradictionpanel.h"
#include "layouthold.h"
#include "progress.h"
#include "questionbox.h"
#include "questionfield.h"
#include "session.h"
#include "textlabel.h"
#include "voidnotice.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

QuestionPage::QuestionPage(const Page &page, Session &session, QAction *undo, QWidget *parent)
    : ScrollPage(page.id, parent), m_page(page), m_session(session), m_intro(new TextLabel(TextLabel::Role::Quiet)),
      m_contradiction(new ContradictionPanel(session)), m_void(new VoidNotice(session, undo))
{
    content()->addWidget(m_intro);
    content()->addWidget(m_contradiction);
    for (const QString &id : page.questions) {
        auto *box = new QuestionBox(*session.rules().question(id), session);
        content()->addWidget(box);
        connect(box->field(), &QuestionField::edited, this, [this, box] { takeEdit(box); });
        m_boxes << box;
        box->hide();
    }
    content()->addWidget(m_void);
    content()->addStretch(1);
    const auto combos = findChildren<QComboBox *>();
    for (QComboBox *combo : combos)
        guardFromWheel(combo);
    const auto spinBoxes = findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *spinBox : spinBoxes)
        guardFromWheel(spinBox);

    connect(&session, &Session::loaded, this, &QuestionPage::takeCase);
    connect(&session, &Session::restored, this, &QuestionPage::takeAnswers);
    connect(&session, &Session::decided, this, [this] {
        if (isVisible())
            showDecision();
    });
    connect(m_void, &VoidNotice::confirmed, this, &QuestionPage::makePending);
    connect(m_void, &VoidNotice::refused, this, [this] {
        QuestionBox *const asked = m_pending;
        withdrawPending();
        asked->field()->focusInput();
    });
    connect(m_contradiction, &ContradictionPanel::changeAsked, this, [this](const QString &question) {
        m_contradiction->close();
        Q_EMIT changeAsked(question);
    });
    connect(m_contradiction, &ContradictionPanel::confirmed, this, [this] {
        m_session.confirmContradiction(m_contradiction->asked());
        m_contradiction->close();
        wizard()->next();
    });
    takeCase();
    retranslate();
}

void QuestionPage::initializePage()
{
    for (QuestionBox *box : std::as_const(m_boxes))
        box->hideFault();
    m_contradiction->close();
    leave();
    showFromTop();
}

void QuestionPage::takeCase()
{
    leave();
    for (QuestionBox *box : std::as_const(m_boxes))
        box->takeAnswer();
}

void QuestionPage::takeAnswers(const QStringList &questions)
{
    withdrawPending();
    // What is typed into other fields, and is no answer yet, stays.
    for (QuestionBox *box : std::as_const(m_boxes)) {
        if (questions.contains(box->question().id))
            box->takeAnswer();
    }
}

void QuestionPage::takeEdit(QuestionBox *edited)
{
    if (m_pending != edited)
        withdrawPending();
    const std::optional<Answer> answer = edited->field()->answer();
    const bool typed = edited->field()->isTyped() && !(answer && std::holds_alternative<Unsure>(*answer));
    // What is typed goes into the case letter by letter, so that none is lost: there the notice follows.
    const QStringList gone = typed ? QStringList() : wouldMakeVoid(*edited);
    if (gone.isEmpty()) {
        makeEdit(edited, typed);
        return;
    }
    m_pending = edited;
    placeVoidNotice(edited);
    m_void->ask(gone);
    settleLayouts();
    reveal(m_void);
}

QStringList QuestionPage::wouldMakeVoid(const QuestionBox &edited) const
{
    const Answers &now = m_session.answers();
    const QString &id = edited.question().id;
    const QStringList &asked = m_session.decision().asked;
    const auto isOther = [&](const QString &question) { return question != id && now.given.contains(question); };
    if (std::ranges::none_of(std::as_const(asked), isOther))
        return {};
    Answers tried = now;
    tried.given.remove(id);
    tried.unsureMembers.remove(id);
    if (const std::optional<Answer> answer = edited.field()->answer())
        tried.given.insert(id, *answer);
    if (const QStringList unsure = edited.field()->unsureMembers(); !unsure.isEmpty())
        tried.unsureMembers.insert(id, unsure);
    return madeVoid(asked, m_session.wouldAsk(tried), tried);
}

void QuestionPage::makeEdit(QuestionBox *edited, bool typed)
{
    const QStringList before = m_session.decision().asked;
    m_pending = nullptr;
    if (m_void->isAsking())
        m_void->close();
    {
        Session::Edit edit(m_session, edited->question().id, typed);
        writeAnswer(*edited);
        writeAnswers();
        edit.settle();
        writeAnswers(); // what comes into view now may hold something that was typed there before
    }
    const QStringList gone = madeVoid(before, m_session.decision().asked, m_session.answers());
    if (!gone.isEmpty()) {
        placeVoidNotice(edited);
        m_void->add(gone);
    }
    settleLayouts();
    if (!gone.isEmpty())
        reveal(m_void);
}

void QuestionPage::settleLayouts()
{
    // Else layouts pass it on from one to the next, squeeze what grew into its old room first, and page and panel are
    // painted in between.
    for (QuestionBox *box : std::as_const(m_boxes))
        box->updateGeometry();
    fit();
    // What is left to say of it, to the levels above.
    for (int level = 0; level < 2; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    // A widget that is shown asks to be painted later, and again after the button that was clicked has painted all at once.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateLater);
}

void QuestionPage::placeVoidNotice(QuestionBox *edited)
{
    // Where the eye is, and where nothing above moves away under the pointer.
    const int place = content()->indexOf(edited);
    if (content()->indexOf(m_void) == place + 1)
        return;
    content()->removeWidget(m_void);
    content()->insertWidget(content()->indexOf(edited) + 1, m_void);
}

void QuestionPage::makePending()
{
    QuestionBox *const edited = m_pending;
    makeEdit(edited, false);
    edited->field()->focusInput();
}

void QuestionPage::withdrawPending()
{
    if (!m_pending)
        return;
    m_pending->takeAnswer();
    m_pending = nullptr;
    m_void->close();
}

void QuestionPage::leave()
{
    withdrawPending();
    m_void->close();
}

void QuestionPage::writeAnswers()
{
    // What one field means may depend on another: 100.5 is an amount in yuan, but not in yen.
    bool changed = true;
    while (changed) {
        changed = false;
        for (QuestionBox *box : shownBoxes())
            changed = writeAnswer(*box) || changed;
    }
}

bool QuestionPage::writeAnswer(const QuestionBox &box)
{
    ExportCase &exportCase = m_session.exportCase();
    const QString &id = box.question().id;
    const std::optional<Answer> answer = box.field()->answer();
    const QStringList unsure = box.field()->unsureMembers();
    const auto before = exportCase.answers().given.constFind(id);
    const bool had = before != exportCase.answers().given.constEnd();
    if (had == answer.has_value() && (!had || *before == *answer)
        && exportCase.answers().unsureMembers.value(id) == unsure)
        return false;
    if (answer)
        exportCase.setAnswer(id, *answer, unsure);
    else
        exportCase.clearAnswer(id);
    return true;
}

void QuestionPage::showDecision()
{
    const LayoutHold hold({content()});
    m_shown = m_session.questionsToShow(m_page);
    for (QuestionBox *box : std::as_const(m_boxes)) {
        const bool shown = m_shown.contains(box->question().id);
        if (shown)
            box->refresh();
        else
            box->hideFault();
        content()->setRowVisible(box, shown);
    }
    if (!m_session.openContradictions().contains(m_contradiction->asked()))
        m_contradiction->close();
    if (!m_void->isHidden())
        m_void->refresh();
}

void QuestionPage::measureBoxes()
{
    // So that what an answer brings is there at once.
    for (QuestionBox *box : std::as_const(m_boxes))
        box->measure(content()->rowWidth());
}

QList<QuestionBox *> QuestionPage::shownBoxes() const
{
    QList<QuestionBox *> shown;
    for (QuestionBox *box : m_boxes) {
        if (m_shown.contains(box->question().id))
            shown << box;
    }
    return shown;
}

bool QuestionPage::validatePage()
{
    if (m_pending) {
        reveal(m_void);
        m_void->focusChoice();
        return false;
    }
    for (QuestionBox *box : shownBoxes())
        box->field()->acceptProposal();
    QuestionBox *first = nullptr;
    int faults = 0;
    for (QuestionBox *box : shownBoxes()) {
        if (!box->showFault())
            continue;
        ++faults;
        if (!first)
            first = box;
    }
    if (first) {
        first->field()->focusInput();
        reveal(first);
        Q_EMIT faultsFound(faults);
        return false;
    }
    for (QuestionBox *box : shownBoxes())
        box->field()->remember();
    return !askContradiction();
}

bool QuestionPage::askContradiction()
{
    const QStringList open = m_session.openContradictions();
    if (open.isEmpty())
        return false;
    // First what can be mended here.
    const auto hasAnswerHere = [this](const QString &warning) {
        const QStringList &answers = m_session.rules().warning(warning)->answers;
        return std::ranges::any_of(std::as_const(answers),
                                   [this](const QString &question) { return m_page.questions.contains(question); });
    };
    const auto here = std::ranges::find_if(std::as_const(open), hasAnswerHere);
    m_contradiction->ask(here == open.cend() ? open.first() : *here);
    reveal(m_contradiction);
    return true;
}

void QuestionPage::focusFirst()
{
    for (QuestionBox *box : shownBoxes()) {
        if (!m_session.isAnswered(box->question().id))
            return box->field()->focusInput();
    }
    if (const auto boxes = shownBoxes(); !boxes.isEmpty())
        boxes.first()->field()->focusInput();
}

void QuestionPage::focusQuestion(const QString &question)
{
    for (QuestionBox *box : shownBoxes()) {
        if (box->question().id != question)
            continue;
        box->field()->focusInput();
        reveal(box);
    }
}

void QuestionPage::showEvent(QShowEvent *event)
{
    // A page not seen does not follow the decision; it would be laid out again for each answer on another.
    showDecision();
    ScrollPage::showEvent(event);
    measureBoxes();
    // Who leaves the page has seen it. A page hidden for a moment, as when its title changes, is not left.
    if (wizard())
        connect(wizard(), &QWizard::currentIdChanged, this, &QuestionPage::leave, Qt::UniqueConnection);
}

void QuestionPage::retranslate()
{
    setHeading(m_session.text(m_page.title), m_page.icon);
    m_intro->setText(m_session.text(m_page.intro));
    m_contradiction->retranslate();
    m_void->retranslate();
    for (QuestionBox *box : std::as_const(m_boxes))
        box->retranslate();
}
