// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "whatifdialog.h"

#include "loadedrules.h"
#include "look.h"
#include "nearestchange.h"
#include "outcomecard.h"
#include "textlabel.h"
#include "whatifrow.h"
#include "wording.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

namespace
{
constexpr int sideBySideCharacters = 100; ///< width from which answers and results stand beside each other
}

WhatIfDialog::WhatIfDialog(Session &session, QWidget *parent)
    : ToolDialog(u"what-if"_s, parent), m_session(session),
      m_tried(session.loadedRules(), session.language(), session.today()),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_answersHeading(new TextLabel(Role::Heading)),
      m_caseCard(new OutcomeCard(u"what-if/case"_s, Look::Tone::Normal)),
      m_triedCard(new OutcomeCard(u"what-if/tried"_s, Look::Tone::Accent)), m_possible(new TextLabel(Role::Strong)),
      m_differenceHeading(new TextLabel(Role::Heading)), m_difference(new TextLabel(Role::Body)),
      m_takeOver(addButton(u"take-over"_s)), m_startAnew(addButton(u"start-anew"_s))
{
    m_possible->setObjectName(u"what-if/possible"_s);
    m_difference->setObjectName(u"what-if/difference"_s);
    connect(m_takeOver, &QPushButton::clicked, this, &WhatIfDialog::takeOver);
    connect(m_startAnew, &QPushButton::clicked, this, [this] {
        m_triedMode.clear();
        startAnew();
    });
    createRows();
    connect(&m_tried, &Session::decided, this, &WhatIfDialog::showResults);
    retranslate();
    startAnew();
    arrange();
}

void WhatIfDialog::createRows()
{
    auto *answers = new QWidget;
    auto *column = new QVBoxLayout(answers);
    Look::arrange(column, {}, 1.5);
    column->addWidget(m_answersHeading);
    for (const Question &question : m_tried.rules().questions) {
        auto *row = new WhatIfRow(question, m_tried);
        connect(row, &WhatIfRow::openAsked, this, [this, row] { openOnly(row->isOpen() ? nullptr : row); });
        connect(row, &WhatIfRow::resetAsked, this, [this, row] { reset(row->question().id); });
        row->hide();
        column->addWidget(row);
        m_rows << row;
    }
    column->addStretch(1);
    Look::arrange(m_halves, {}, 3);
    m_halves->addWidget(answers, 1);
    m_halves->addWidget(createResults(), 1);
    content()->addLayout(m_halves);
    content()->addStretch(1);
}

QWidget *WhatIfDialog::createResults()
{
    auto *results = new QWidget;
    auto *column = new QVBoxLayout(results);
    Look::arrange(column, {}, 1.5);
    auto *cards = new QHBoxLayout;
    Look::arrange(cards, {}, 1.5);
    cards->addWidget(m_caseCard, 1);
    cards->addWidget(m_triedCard, 1);
    column->addLayout(cards);
    column->addWidget(m_possible);
    column->addWidget(m_differenceHeading);
    column->addWidget(m_difference);
    column->addStretch(1);
    return results;
}

void WhatIfDialog::tryMode(const QString &mode)
{
    m_triedMode = mode;
    CaseData changed = m_session.exportCase().data();
    for (const RuledOut &ruledOut : m_session.wholeDecision().ruledOut) {
        if (ruledOut.mode != mode)
            continue;
        for (const Change &change : ruledOut.wouldApplyIf)
            applyChange(change, m_session.rules(), changed.answers);
    }
    openOnly(nullptr);
    m_tried.load(changed);
}

void WhatIfDialog::startAnew()
{
    openOnly(nullptr);
    m_tried.load(m_session.exportCase().data());
}

void WhatIfDialog::reset(const QString &question)
{
    m_tried.exportCase().takeAnswer(question, m_session.answers());
    for (WhatIfRow *row : std::as_const(m_rows)) {
        if (row->question().id == question)
            row->takeAnswer();
    }
}

void WhatIfDialog::openOnly(WhatIfRow *row)
{
    for (WhatIfRow *each : std::as_const(m_rows))
        each->setOpen(each == row);
}

bool WhatIfDialog::isChanged(const QString &question) const
{
    const Answers &before = m_session.answers();
    const Answers &after = m_tried.answers();
    const auto left = before.given.constFind(question);
    const auto right = after.given.constFind(question);
    const bool had = left != before.given.cend();
    const bool has = right != after.given.cend();
    return had != has || (had && *left != *right)
           || before.unsureMembers.value(question) != after.unsureMembers.value(question);
}

void WhatIfDialog::takeOver()
{
    {
        const Session::Edit edit(m_session, {}, false); // one undo takes all of it back
        for (const Question &question : m_session.rules().questions) {
            if (isChanged(question.id))
                m_session.exportCase().takeAnswer(question.id, m_tried.answers());
        }
    }
    accept();
}

void WhatIfDialog::showResults()
{
    bool anyChange = false;
    for (WhatIfRow *row : std::as_const(m_rows)) {
        const QString &id = row->question().id;
        const bool changed = isChanged(id);
        // An answer is only shown where it counts.
        const bool namesNothing = row->question().type == Question::Type::Rates
                                  && m_tried.decision().ratesNeeded.isEmpty();
        const bool counts = m_tried.decision().asked.contains(id) && !namesNothing;
        anyChange = anyChange || changed;
        row->setVisible(counts);
        if (counts)
            row->refresh(changed);
        else
            row->setOpen(false);
    }
    m_caseCard->showOutcome(tr("Your case"), m_session);
    m_triedCard->showOutcome(tr("With these answers"), m_tried);
    m_takeOver->setEnabled(anyChange);
    m_startAnew->setEnabled(anyChange);
    showTried();
    showDifference();
}

void WhatIfDialog::showTried()
{
    const Mode *const mode = m_tried.rules().mode(m_triedMode);
    m_possible->setVisible(mode != nullptr);
    if (!mode)
        return;
    const QString title = modeTitle(*mode, m_tried.texts());
    const Decision &decision = m_tried.decision();
    m_possible->setProperty("possible", decision.possible.contains(mode->id));
    if (decision.mode == mode->id)
        m_possible->setText(tr("%1 applies with these answers.").arg(title));
    else if (decision.possible.contains(mode->id))
        m_possible->setText(tr("%1 is possible with these answers.").arg(title));
    else
        m_possible->setText(tr("%1 is ruled out with these answers, too.").arg(title));
}

void WhatIfDialog::showDifference()
{
    const CaseChange change = compareAnswers(m_tried.model(), m_session.exportCase().data(),
                                             m_tried.exportCase().data(), m_tried.today());
    QStringList lines;
    for (const QString &line : m_words->lines(change))
        lines << tr("• %1", "a line of a list").arg(line);
    if (lines.isEmpty())
        lines << tr("Nothing. Change an answer to see what it would give.");
    m_difference->setTypedText(lines.join(QLatin1Char('\n')));
}

void WhatIfDialog::arrange()
{
    // Where there is no room for both beside each other, the results stand above the answers.
    const bool wide = width() >= sideBySideCharacters * Look::characterWidth(fontMetrics());
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

void WhatIfDialog::resizeEvent(QResizeEvent *event)
{
    ToolDialog::resizeEvent(event);
    arrange();
}

void WhatIfDialog::changeEvent(QEvent *event)
{
    ToolDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showResults();
}

void WhatIfDialog::retranslate()
{
    m_words = std::make_unique<ChangeWords>(m_tried.rules(), m_tried.rules(), m_tried.texts().language());
    setTexts(tr("What if …"),
             tr("Change answers in a copy, and see what they would give. Your case stays as it is until "
                "you take the answers over. They must match the real transaction."));
    m_answersHeading->setText(tr("Answers of the copy"));
    m_differenceHeading->setText(tr("What would be different"));
    m_takeOver->setText(tr("&Take over into the case"));
    m_startAnew->setText(tr("&All as in the case"));
    for (WhatIfRow *row : std::as_const(m_rows))
        row->retranslate();
}
