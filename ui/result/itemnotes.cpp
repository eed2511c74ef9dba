// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "itemnotes.h"

#include "answerwords.h"
#include "noteedit.h"
#include "objectname.h"
#include "textlabel.h"
#include "wheelguard.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

ItemNotes::ItemNotes(const QString &item, const QString &title, const Texts &texts, QDate today, QWidget *parent)
    : QWidget(parent), m_item(item), m_today(today)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addDay(grid, title, texts);
    addText(grid, TickField::who, &Tick::who, {0, 1}, title, texts);
    addText(grid, TickField::number, &Tick::number, {2, 0}, title, texts);
    addNote(grid, title, texts);
}

QString ItemNotes::nameOf(const QString &field) const
{
    return ObjectName::item(m_item + QLatin1Char('/') + field);
}

void ItemNotes::addDay(QGridLayout *grid, const QString &title, const Texts &texts)
{
    const QString &field = TickField::day;
    const QString label = tickLabel(field, texts);
    m_known = new QCheckBox(label);
    m_known->setObjectName(nameOf(field) + u"/known"_s);
    m_known->setAccessibleName(tr("%1, known: %2", "field, item of the checklist").arg(label, title));
    m_day = new QDateEdit(m_today);
    m_day->setObjectName(nameOf(field));
    m_day->setAccessibleName(tr("%1: %2", "field, item of the checklist").arg(label, title));
    m_day->setCalendarPopup(true);
    // ISO order in every language, as wherever a day is entered.
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    new WheelGuard(m_day);
    grid->addWidget(m_known, 0, 0);
    grid->addWidget(m_day, 1, 0);
    connect(m_known, &QCheckBox::toggled, this, &ItemNotes::takeDay);
    connect(m_day, &QDateEdit::dateChanged, this, &ItemNotes::takeDay);
}

void ItemNotes::addText(QGridLayout *grid, const QString &field, QString Tick::*text, Place where, const QString &title,
                        const Texts &texts)
{
    auto *edit = new QLineEdit;
    place(grid, field, edit, where, title, texts);
    m_texts << std::pair(text, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, text](const QString &typed) {
        m_tick.*text = typed;
        Q_EMIT edited(m_tick);
    });
}

void ItemNotes::addNote(QGridLayout *grid, const QString &title, const Texts &texts)
{
    m_note = new NoteEdit;
    place(grid, TickField::note, m_note, {.row = 4, .column = 0, .columns = 2}, title, texts);
    connect(m_note, &NoteEdit::noteEdited, this, [this](const QString &note) {
        m_tick.note = note;
        Q_EMIT edited(m_tick);
    });
}

void ItemNotes::place(QGridLayout *grid, const QString &field, QWidget *edit, Place where, const QString &title,
                      const Texts &texts)
{
    const QString name = tickLabel(field, texts);
    auto *label = createLabel(Role::Body, name);
    edit->setObjectName(nameOf(field));
    edit->setAccessibleName(tr("%1: %2", "field, item of the checklist").arg(name, title));
    label->setBuddy(edit);
    grid->addWidget(label, where.row, where.column, 1, where.columns);
    grid->addWidget(edit, where.row + 1, where.column, 1, where.columns);
}

void ItemNotes::setTick(const Tick &tick)
{
    m_tick = tick;
    for (const auto &[text, edit] : std::as_const(m_texts)) {
        const QSignalBlocker quiet(edit);
        if (edit->text() != tick.*text) // else the cursor would move
            edit->setText(tick.*text);
    }
    m_note->setNote(tick.note);
    const QSignalBlocker quietBox(m_known);
    const QSignalBlocker quietDay(m_day);
    m_known->setChecked(tick.date.isValid());
    m_day->setEnabled(tick.date.isValid());
    m_day->setDate(tick.date.isValid() ? tick.date : m_today);
}

void ItemNotes::takeDay()
{
    m_day->setEnabled(m_known->isChecked());
    m_tick.date = m_known->isChecked() ? m_day->date() : QDate();
    Q_EMIT edited(m_tick);
}
