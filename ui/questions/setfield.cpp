// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "setfield.h"

#include "optiongrid.h"
#include "optionrow.h"
#include "rules.h"
#include "session.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

SetField::SetField(const Question &question, const Session &session, QWidget *parent)
    : QuestionField(question, session, parent), m_grid(new OptionGrid(OptionGrid::Width::Usual))
{
    for (const Option &option : question.options)
        add(option.id);

    auto *none = new QCheckBox;
    name(none, u"none"_s);
    m_noneRow = new OptionRow(none);
    m_grid->add(m_noneRow);
    follow(none, [this] { takeNone(); });

    if (question.unsure) {
        auto *unsure = new QCheckBox;
        name(unsure, u"unsure"_s);
        m_unsureRow = new OptionRow(unsure);
        m_grid->add(m_unsureRow);
        follow(unsure, [this] { takeUnsure(); });
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    retranslate();
}

void SetField::add(const QString &id)
{
    Member member{.id = id, .row = nullptr, .box = new QCheckBox, .unsure = nullptr};
    name(member.box, id);
    member.row = new OptionRow(member.box);
    if (question().unsure) {
        member.unsure = new QCheckBox;
        name(member.unsure, u"unsure/"_s + id);
        member.row->addAside(member.unsure);
        follow(member.unsure, [this, member] { takeMember(member, true); });
    }
    follow(member.box, [this, member] { takeMember(member, false); });
    m_grid->add(member.row);
    m_members << member;
}

void SetField::follow(QAbstractButton *box, const std::function<void()> &take)
{
    connect(box, &QAbstractButton::toggled, this, [this, take] {
        if (m_showing)
            return;
        {
            const QScopedValueRollback showing(m_showing, true);
            take();
        }
        Q_EMIT edited();
    });
}

void SetField::takeMember(const Member &member, bool isUnsureBox)
{
    if (isUnsureBox && member.unsure->isChecked())
        member.box->setChecked(false);
    else if (member.unsure && member.box->isChecked())
        member.unsure->setChecked(false);
    m_noneRow->button()->setChecked(false);
    if (m_unsureRow)
        m_unsureRow->button()->setChecked(false);
}

void SetField::takeNone()
{
    if (m_noneRow->button()->isChecked()) {
        clearMembers();
        if (m_unsureRow)
            m_unsureRow->button()->setChecked(false);
    }
}

void SetField::takeUnsure()
{
    if (m_unsureRow->button()->isChecked()) {
        clearMembers();
        m_noneRow->button()->setChecked(false);
    }
}

void SetField::clearMembers()
{
    // Members not shown are kept: they do not count, but may again after another change.
    for (const Member &member : std::as_const(m_members)) {
        if (!member.shown)
            continue;
        member.box->setChecked(false);
        if (member.unsure)
            member.unsure->setChecked(false);
    }
}

bool SetField::anyShownChosen() const
{
    return std::ranges::any_of(std::as_const(m_members), [](const Member &member) {
        return member.shown && (member.box->isChecked() || (member.unsure && member.unsure->isChecked()));
    });
}

void SetField::setAnswer(const Answer *answer, const QStringList &unsureMembers)
{
    const QScopedValueRollback showing(m_showing, true);
    const QStringList *chosen = answer ? std::get_if<QStringList>(answer) : nullptr;
    for (const Member &member : std::as_const(m_members)) {
        member.box->setChecked(chosen && chosen->contains(member.id));
        if (member.unsure)
            member.unsure->setChecked(chosen && unsureMembers.contains(member.id));
    }
    m_noneRow->button()->setChecked(chosen && !anyShownChosen());
    if (m_unsureRow)
        m_unsureRow->button()->setChecked(answer && std::holds_alternative<Unsure>(*answer));
}

std::optional<Answer> SetField::answer() const
{
    if (m_unsureRow && m_unsureRow->button()->isChecked())
        return Unsure{};
    if (!m_noneRow->button()->isChecked() && !anyShownChosen())
        return std::nullopt;
    QStringList chosen;
    for (const Member &member : m_members) {
        if (member.box->isChecked())
            chosen << member.id;
    }
    return chosen;
}

QStringList SetField::unsureMembers() const
{
    QStringList unsure;
    for (const Member &member : m_members) {
        if (member.unsure && member.unsure->isChecked())
            unsure << member.id;
    }
    return unsure;
}

QString SetField::fault() const
{
    return answer() ? QString() : tr("Tick what applies, or “None of these”.");
}

void SetField::refresh()
{
    const QScopedValueRollback showing(m_showing, true);
    const bool wasNone = m_noneRow->button()->isChecked();
    const bool wasAnswered = answer().has_value();
    const auto known = session().decision().members.constFind(question().id);
    for (Member &member : m_members) {
        member.shown = known == session().decision().members.constEnd() || known->contains(member.id);
        m_grid->setShown(member.row, member.shown);
    }
    // An answer whose members have all gone is seen as "none of these"; one whose members have come back is not.
    if (wasAnswered && !(m_unsureRow && m_unsureRow->button()->isChecked()))
        m_noneRow->button()->setChecked(!anyShownChosen());
    else if (!wasNone)
        m_noneRow->button()->setChecked(false);
    retranslate();
}

void SetField::retranslate()
{
    for (const Member &member : std::as_const(m_members)) {
        const Option *option = question().option(member.id);
        const QString text = session().texts().withOfficial(session().text(option->text), option->official);
        member.row->setTexts(text, session().text(option->detail));
        member.row->setIcon(option->icon);
        if (member.unsure) {
            member.unsure->setText(notSure());
            member.unsure->setAccessibleName(tr("Not sure: %1").arg(text));
        }
    }
    m_noneRow->setTexts(tr("None of these"), QString());
    if (m_unsureRow)
        m_unsureRow->setTexts(tr("Not sure about any of these"), QString());
}

void SetField::focusInput()
{
    for (const Member &member : std::as_const(m_members)) {
        if (member.shown)
            return member.box->setFocus(Qt::OtherFocusReason);
    }
    m_noneRow->button()->setFocus(Qt::OtherFocusReason);
}
