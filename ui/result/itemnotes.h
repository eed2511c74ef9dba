// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exportcase.h"

#include <QList>
#include <QWidget>

class NoteEdit;
class QCheckBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class Texts;

/// The fields for what a person notes at an item of the checklist: the day it was done, who did it, a document number, and
/// a note.
class ItemNotes : public QWidget
{
    Q_OBJECT

public:
    /// `title` is that of the item; `today` is proposed as the day.
    ItemNotes(const QString &item, const QString &title, const Texts &texts, QDate today, QWidget *parent = nullptr);

    /// Shows what the case holds. Fields that show it already stay as they are, and so does the cursor in them.
    void setTick(const Tick &tick);

Q_SIGNALS:
    /// The person changed a field; `tick` is what was shown with that change.
    void edited(const Tick &tick);

private:
    struct Place {
        int row;
        int column;
        int columns = 1;
    };

    void addDay(QGridLayout *grid, const QString &title, const Texts &texts);
    void addText(QGridLayout *grid, const QString &field, QString Tick::*text, Place where, const QString &title,
                 const Texts &texts);
    void addNote(QGridLayout *grid, const QString &title, const Texts &texts);
    /// A label and a field for what is called so.
    void place(QGridLayout *grid, const QString &field, QWidget *edit, Place where, const QString &title,
               const Texts &texts);
    [[nodiscard]] QString nameOf(const QString &field) const;
    void takeDay();

    const QString m_item;
    const QDate m_today;
    Tick m_tick;
    QCheckBox *m_known = nullptr;
    QDateEdit *m_day = nullptr;
    QList<std::pair<QString Tick::*, QLineEdit *>> m_texts;
    NoteEdit *m_note = nullptr;
};
