// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "questionpage.h"

#include "contradictionpanel.h"
#include "look.h"
#include "questionbox.h"
#include "questionfield.h"
#include "session.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>
#include <QWizard>

QuestionPage::QuestionPage(const Page &page, Session &session, QWidget *parent)
    : ScrollPage(page.id, parent), m_page(page), m_session(session), m_intro(new TextLabel(TextLabel::Role::Quiet)),
      m_contradiction(new ContradictionPanel(session))
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
    content()->addStretch(1);
    const auto combos = findChildren<QComboBox *>();
    for (QComboBox *combo : combos)
        guardFromWheel(combo);
    const auto spinBoxes = findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *spinBox : spinBoxes)
        guardFromWheel(spinBox);

    connect(&session, &Session::loaded, this, &QuestionPage::takeCase);
    connect(&session, &Session::decided, this, [this] {
        if (isVisible())
            showDecision();
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
    showFromTop();
}

void QuestionPage::takeCase()
{
    for (QuestionBox *box : std::as_const(m_boxes))
        box->takeAnswer();
}

void QuestionPage::takeEdit(QuestionBox *edited)
{
    writeAnswer(*edited);
    writeAnswers();
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
    exportCase.setUnsureMembers(id, unsure);
    if (answer)
        exportCase.setAnswer(id, *answer);
    else
        exportCase.clearAnswer(id);
    return true;
}

void QuestionPage::showDecision()
{
    m_shown = m_session.questionsToShow(m_page);
    for (QuestionBox *box : std::as_const(m_boxes)) {
        box->refresh();
        const bool shown = m_shown.contains(box->question().id);
        if (!shown)
            box->hideFault();
        box->setVisible(shown);
    }
    if (!m_session.openContradictions().contains(m_contradiction->asked()))
        m_contradiction->close();
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
    m_contradiction->ask(open.first());
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

void QuestionPage::changeEvent(QEvent *event)
{
    ScrollPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionPage::showEvent(QShowEvent *event)
{
    // A page not seen does not follow the decision; it would be laid out again for each answer on another.
    showDecision();
    ScrollPage::showEvent(event);
}

void QuestionPage::retranslate()
{
    setTitle(m_session.text(m_page.title));
    m_intro->setText(m_session.text(m_page.intro));
    m_contradiction->retranslate();
    for (QuestionBox *box : std::as_const(m_boxes))
        box->retranslate();
}
