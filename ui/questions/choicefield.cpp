// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "choicefield.h"

#include "optiongrid.h"
#include "optionrow.h"
#include "rules.h"
#include "session.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ChoiceField::ChoiceField(const Question &question, const Session &session, QWidget *parent)
    : QuestionField(question, session, parent),
      m_grid(
          new OptionGrid(question.type == Question::Type::YesNo ? OptionGrid::Width::Short : OptionGrid::Width::Usual)),
      m_group(new QButtonGroup(this))
{
    if (question.type == Question::Type::YesNo) {
        add(u"true"_s, true);
        add(u"false"_s, false);
    }
    for (const Option &option : question.options)
        add(option.id, option.id);
    if (question.unsure)
        add(u"unsure"_s, Unsure{});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    retranslate();
}

void ChoiceField::add(const QString &id, const Answer &answer)
{
    auto *button = new QRadioButton;
    name(button, id);
    auto *row = new OptionRow(button);
    m_group->addButton(button, static_cast<int>(m_choices.size()));
    m_grid->add(row);
    // Arrow keys and assistive technology make a choice without a click.
    connect(button, &QRadioButton::toggled, this, [this](bool on) {
        if (on && !m_showing)
            Q_EMIT edited();
    });
    m_choices << Choice{id, answer, row};
}

void ChoiceField::setAnswer(const Answer *answer, const QStringList &)
{
    const QScopedValueRollback showing(m_showing, true);
    // An exclusive radio button refuses to be switched off.
    m_group->setExclusive(false);
    for (const Choice &choice : std::as_const(m_choices))
        choice.row->button()->setChecked(answer && *answer == choice.answer);
    m_group->setExclusive(true);
}

std::optional<Answer> ChoiceField::answer() const
{
    const int chosen = m_group->checkedId();
    if (chosen < 0)
        return std::nullopt;
    return m_choices.at(chosen).answer;
}

QString ChoiceField::fault() const
{
    return answer() ? QString() : tr("Choose one answer.");
}

void ChoiceField::refresh()
{
    // Option texts may hold limits and dates that depend on the declaration date.
    retranslate();
}

void ChoiceField::retranslate()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (const Option *option = question().option(choice.id)) {
            choice.row->setTexts(session().texts().withOfficial(session().text(option->text), option->official),
                                 session().text(option->detail));
            choice.row->setIcon(option->icon);
        } else if (const bool *yes = std::get_if<bool>(&choice.answer)) {
            choice.row->setTexts(*yes ? tr("Yes") : tr("No"), QString());
        } else {
            choice.row->setIcon(u"unsure"_s);
            choice.row->setTexts(notSure(), QString());
        }
    }
}

void ChoiceField::focusInput()
{
    QAbstractButton *button = m_group->checkedButton();
    (button ? button : m_choices.first().row->button())->setFocus(Qt::OtherFocusReason);
}
