// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "progressview.h"

#include "answerwords.h"
#include "columnlayout.h"
#include "foldsection.h"
#include "layouthold.h"
#include "linkbutton.h"
#include "session.h"
#include "textlabel.h"
#include "wording.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

namespace
{
const QString particulars = u"particulars"_s;
const QString result = u"result"_s;
constexpr int tight = 0; ///< pixels between rows
constexpr int snug = 3;
constexpr int loose = 7;
}

ProgressView::ProgressView(const Session &session, QWidget *parent)
    : ColumnRow(parent), m_session(session), m_left(new TextLabel(Role::Strong)), m_toResult(new QPushButton),
      m_stepsSection(new FoldSection(u"progress-steps"_s, tight)),
      m_possibleSection(new FoldSection(u"progress-possible"_s, loose)),
      m_excludedSection(new FoldSection(u"progress-excluded"_s, loose)),
      m_answersSection(new FoldSection(u"progress-answers"_s, snug))
{
    m_left->setObjectName(u"progress-left"_s);
    m_left->fillColumn();
    m_left->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_toResult->setObjectName(u"progress-to-result"_s);
    m_toResult->setAutoDefault(true);
    connect(m_toResult, &QPushButton::clicked, this, &ProgressView::resultAsked);
    createSteps();
    createModes();
    createAnswers();

    auto *column = new ColumnLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    // What never moves stands above what grows and shrinks with each answer.
    column->addWidget(m_stepsSection);
    column->addWidget(m_left);
    column->addWidget(m_toResult, 0, Qt::AlignLeading);
    for (FoldSection *section : {m_possibleSection, m_excludedSection, m_answersSection})
        column->addWidget(section);
    column->addStretch(1);

    connect(&session, &Session::decided, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void ProgressView::createSteps()
{
    QStringList pages;
    for (const Page &page : m_session.rules().pages)
        pages << page.id;
    for (const QString &page : pages + QStringList{particulars, result}) {
        auto *row = new StepRow(u"step-"_s + page);
        connect(row, &StepRow::pressed, this, [this, page] {
            if (page == result)
                Q_EMIT resultAsked();
            else
                Q_EMIT questionAsked(m_firstQuestions.value(page));
        });
        m_stepsSection->add(row);
        m_steps.insert(page, row);
    }
}

void ProgressView::createModes()
{
    for (const Mode &mode : m_session.rules().modes) {
        auto *possible = new ModeRow(u"possible-"_s + mode.id);
        m_possibleSection->add(possible);
        m_possible.insert(mode.id, possible);
        auto *excluded = new ModeRow(u"excluded-"_s + mode.id);
        connect(excluded, &ModeRow::questionAsked, this, &ProgressView::questionAsked);
        m_excludedSection->add(excluded);
        m_excluded.insert(mode.id, excluded);
    }
}

void ProgressView::createAnswers()
{
    for (const Question &question : m_session.rules().questions) {
        const AnswerRow answer{new ColumnRow, new TextLabel(Role::Quiet), new LinkButton};
        answer.link->setObjectName(u"answer-"_s + question.id);
        connect(answer.link, &LinkButton::clicked, this, [this, id = question.id] { Q_EMIT questionAsked(id); });
        auto *layout = new QVBoxLayout(answer.row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        answer.label->setContentsMargins(2, 0, 2, 0);
        answer.label->fillColumn();
        layout->addWidget(answer.label);
        layout->addWidget(answer.link);
        m_answersSection->add(answer.row);
        m_answers.insert(question.id, answer);
    }
}

void ProgressView::setPage(const QString &page)
{
    if (page == m_page)
        return;
    m_page = page;
    if (isVisible())
        refresh();
}

void ProgressView::changeEvent(QEvent *event)
{
    ColumnRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressView::showEvent(QShowEvent *event)
{
    refresh();
    ColumnRow::showEvent(event);
}

void ProgressView::refresh()
{
    const Progress progress = makeProgress(m_session.rules(), m_session.answers(), m_session.decision());
    const QList<FoldSection *> sections{m_stepsSection, m_possibleSection, m_excludedSection, m_answersSection};
    QList<QLayout *> layouts{layout()};
    for (const FoldSection *section : sections)
        layouts << section->layouts();
    {
        const LayoutHold hold(layouts);
        showLeft(progress);
        showSteps(progress);
        showModes(progress);
        showAnswers(progress);
        for (FoldSection *section : sections)
            section->tellSize();
    }
    updateGeometry();
    Q_EMIT refreshed();
}

void ProgressView::retranslate()
{
    // What is hidden keeps its texts, so that it is there at once when it is shown again; but not in another language.
    for (const Mode &mode : m_session.rules().modes) {
        for (ModeRow *row : {m_possible.value(mode.id), m_excluded.value(mode.id)})
            row->setMode(mode.icon, {}, {}, {});
    }
    for (const AnswerRow &answer : std::as_const(m_answers)) {
        answer.label->clear();
        answer.link->setPlainText({});
    }
    refresh();
}

QString ProgressView::summary(const Session &session)
{
    const Progress progress = makeProgress(session.rules(), session.answers(), session.decision());
    return tr("%1 · %2", "how many modes are possible · how many questions are left")
        .arg(tr("%n mode(s) possible", nullptr, possibleModes(session.rules(), session.decision())),
             tr("%n question(s) left at most", nullptr, progress.left));
}

void ProgressView::showLeft(const Progress &progress)
{
    if (progress.left == 0 && progress.fixed)
        m_left->setText(tr("Nothing is left to ask."));
    else if (progress.left == 0)
        m_left->setText(tr("Nothing is left to ask, but you are not sure of an answer that can change the mode."));
    else if (progress.fixed)
        m_left->setText(tr("%n question(s) left at most; none of them changes the mode.", nullptr, progress.left));
    else
        m_left->setText(tr("%n question(s) left at most.", nullptr, progress.left));
    // What stands below keeps its place from one answer to the next.
    m_left->setMinimumHeight(m_page == result ? 0 : 2 * m_left->fontMetrics().lineSpacing());
    m_toResult->setText(tr("Go to the result"));
    m_toResult->setEnabled(progress.left == 0 || progress.fixed);
    m_toResult->setVisible(m_page != result);
}

void ProgressView::showSteps(const Progress &progress)
{
    m_stepsSection->setTitle(tr("Steps"));
    for (qsizetype at = 0; at < progress.steps.size(); ++at) {
        const Progress::Step &step = progress.steps.at(at);
        m_firstQuestions.insert(step.page, step.first);
        showStep(step.page, m_session.text(m_session.rules().pages.at(at).title), step.state,
                 step.state == Progress::State::Done);
    }
    showStep(particulars, tr("Particulars"), Progress::State::ToCome, false);
    showStep(result, tr("Result"), Progress::State::ToCome, false);
}

void ProgressView::showStep(const QString &page, const QString &title, Progress::State state, bool link)
{
    using Sign = StepRow::Sign;
    StepRow *row = m_steps.value(page);
    if (page == m_page)
        return row->setStep(Sign::Here, false, title, tr("%1: you are here", "name of a step").arg(title));
    switch (state) {
    case Progress::State::Done:
        return row->setStep(Sign::Done, link, title, tr("%1: done", "name of a step").arg(title));
    case Progress::State::ToCome:
        return row->setStep(Sign::ToCome, link, title, tr("%1: to come", "name of a step").arg(title));
    case Progress::State::NotAsked:
        return row->setStep(Sign::NotAsked, link, title, tr("%1: nothing to ask here", "name of a step").arg(title));
    }
}

QList<ModeRow::Cause> ProgressView::causesOf(const Progress::Excluded &excluded) const
{
    QList<ModeRow::Cause> causes;
    for (const QString &id : excluded.causes) {
        const QString label = m_session.text(m_session.rules().question(id)->label);
        causes << ModeRow::Cause{id, tr("Because of: %1", "name of an answer").arg(label)};
    }
    return causes;
}

void ProgressView::showModes(const Progress &progress)
{
    const Rules &rules = m_session.rules();
    for (const Mode &mode : rules.modes) {
        const bool passedOver = progress.passedOver.contains(mode.id);
        ModeRow *row = m_possible.value(mode.id);
        const bool possible = passedOver || progress.reachable.contains(mode.id);
        if (possible)
            row->setMode(mode.icon, shortModeTitle(mode, m_session.texts()),
                         passedOver ? tr("Allowed too, but another mode goes first.") : QString(), {});
        m_possibleSection->setRowVisible(row, possible);

        const auto found = std::ranges::find_if(std::as_const(progress.excluded),
                                                [&mode](const auto &each) { return each.mode == mode.id; });
        const bool excluded = found != progress.excluded.cend();
        row = m_excluded.value(mode.id);
        if (excluded) {
            const ModeCondition *condition = rules.condition(found->condition);
            row->setMode(mode.icon, shortModeTitle(mode, m_session.texts()),
                         condition ? m_session.text(condition->notMet) : QString(), causesOf(*found));
        }
        m_excludedSection->setRowVisible(row, excluded);
    }
    const int modes = possibleModes(rules, m_session.decision());
    m_possibleSection->setTitle(tr("Modes still possible: %1").arg(m_session.texts().number(modes)));
    m_possibleSection->setVisible(!progress.reachable.isEmpty());
    m_excludedSection->setTitle(
        tr("Ruled out: %1").arg(m_session.texts().number(static_cast<int>(progress.excluded.size()))));
    m_excludedSection->setVisible(!progress.excluded.isEmpty());
}

void ProgressView::showAnswers(const Progress &progress)
{
    for (const Question &question : m_session.rules().questions) {
        const auto found = std::ranges::find_if(std::as_const(progress.given),
                                                [&question](const auto &each) { return each.question == question.id; });
        const AnswerRow &answer = m_answers[question.id];
        if (found != progress.given.cend()) {
            const QString label = m_session.text(question.label);
            const QString value = answerText(m_session.rules(), question, m_session.answers(), m_session.texts());
            answer.label->setText(found->counts ? label
                                                : tr("%1 (kept, does not count now)", "name of an answer").arg(label));
            answer.link->setPlainText(value);
            answer.link->setAccessibleName(
                tr("%1: %2", "name and value of an answer").arg(answer.label->text(), value));
            // What is not asked is on no page.
            answer.link->setEnabled(found->counts);
        }
        m_answersSection->setRowVisible(answer.row, found != progress.given.cend());
    }
    m_answersSection->setTitle(
        tr("Answers so far: %1").arg(m_session.texts().number(static_cast<int>(progress.given.size()))));
    m_answersSection->setVisible(!progress.given.isEmpty());
}
