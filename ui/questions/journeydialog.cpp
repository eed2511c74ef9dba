// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "journeydialog.h"

#include "answerwords.h"
#include "card.h"
#include "cardbutton.h"
#include "session.h"
#include "textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

JourneyDialog::JourneyDialog(const Journey &journey, const Session &session, QWidget *parent)
    : ToolDialog(u"journey"_s, parent), m_session(session), m_walk(journey), m_back(addButton(u"back"_s)),
      m_unsure(addButton(u"unsure"_s)), m_use(addButton(u"use"_s))
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_walk.back();
        showStep();
    });
    connect(m_unsure, &QPushButton::clicked, this, [this] { take(Unsure{}); });
    connect(m_use, &QPushButton::clicked, this, [this] { take(*m_walk.answer()); });
    resize(Look::dialogSize(*this, 84, 30));
    retranslate();
}

const Question &JourneyDialog::question() const
{
    return *m_session.rules().question(m_walk.journey().question);
}

void JourneyDialog::take(const Answer &answer)
{
    m_taken = answer;
    accept();
}

QString JourneyDialog::said(const Answer &answer) const
{
    Answers answers;
    answers.given.insert(question().id, answer);
    return answerText(m_session.rules(), question(), answers, m_session.texts());
}

void JourneyDialog::showStep()
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater(); // it may hold the button that was pressed
    }
    m_shown = new QWidget;
    m_column = new QVBoxLayout(m_shown);
    m_column->setContentsMargins(2, 2, 2, 2);
    m_column->setSpacing(8);
    addPath();
    const JourneyStep *const step = m_walk.step();
    m_back->setEnabled(!m_walk.taken().isEmpty());
    m_use->setVisible(m_walk.answer().has_value());
    m_unsure->setVisible(!step && !m_walk.answer() && question().unsure);
    if (step)
        addChoices(*step);
    else
        addEnd();
    m_column->addStretch(1);
    content()->addWidget(m_shown);
    m_shown->show();
    m_first->setFocus(Qt::OtherFocusReason);
}

void JourneyDialog::addPath()
{
    for (const JourneyWalk::Taken &taken : m_walk.taken()) {
        //: A question that was asked, and what was said
        auto *line = createLabel(
            Role::Quiet, tr("%1 – %2").arg(m_session.text(taken.step->text), m_session.text(taken.choice->text)));
        line->setObjectName(u"journey/said/"_s + taken.step->id);
        m_column->addWidget(line);
    }
}

void JourneyDialog::addChoices(const JourneyStep &step)
{
    auto *text = createLabel(Role::Heading, m_session.text(step.text));
    text->setObjectName(u"journey/step"_s);
    m_column->addWidget(text);
    if (!step.help.isEmpty())
        m_column->addWidget(createLabel(Role::Quiet, m_session.text(step.help)));
    for (qsizetype at = 0; at < step.choices.size(); ++at) {
        auto *choice = new CardButton;
        choice->setObjectName(u"journey/%1/%2"_s.arg(step.id).arg(at));
        choice->setTexts(m_session.text(step.choices.at(at).text), QString());
        choice->setAccessibleDescription(text->text());
        choice->setAutoDefault(true);
        connect(choice, &QPushButton::clicked, this, [this, at] {
            m_walk.choose(at);
            showStep();
        });
        m_column->addWidget(choice);
        if (at == 0)
            m_first = choice;
    }
}

void JourneyDialog::addEnd()
{
    auto *card = new Card(Look::Tone::Accent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 14, 12);
    layout->setSpacing(6);
    const std::optional<Answer> answer = m_walk.answer();
    const JourneyChoice &end = *m_walk.end();
    auto *meaning = createLabel(Role::Heading, answer ? tr("This means: %1", "an answer").arg(said(*answer))
                                                      : tr("You cannot settle it here. This helps:"));
    meaning->setObjectName(u"journey/end"_s);
    auto *because = createLabel(Role::Body, m_session.text(answer ? end.because : end.ask));
    layout->addWidget(meaning);
    layout->addWidget(because);
    if (answer) {
        const Grade grade = m_session.rules().effectiveGrade(m_walk.journey().evidence, m_session.decision().date);
        layout->addWidget(
            createLabel(grade == Grade::Confirm ? Role::Strong : Role::Quiet, m_session.texts().grade(grade)));
    }
    m_column->addWidget(card);
    QPushButton *const next = answer ? m_use : m_unsure;
    next->setAccessibleDescription(meaning->text() + QLatin1Char('\n') + because->text());
    next->setDefault(true);
    m_first = next->isVisibleTo(this) ? next : m_back;
}

void JourneyDialog::retranslate()
{
    setTexts(m_session.text(m_walk.journey().title), m_session.text(m_walk.journey().intro));
    m_back->setText(tr("&Back"));
    m_unsure->setText(tr("Answer “&Not sure”"));
    m_use->setText(tr("&Use this answer"));
    showStep();
}
