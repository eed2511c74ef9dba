// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "itemview.h"

#include <QMap>

class ChecklistBar;
class Session;
class TextLabel;

/// The checklist with what is shown above it. A tick or a note changes the widgets of its item only.
class ChecklistView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(const Session &session, QWidget *parent = nullptr);

    /// Shows the section of the report. Where it differs by what is ticked and noted only, the widgets stay.
    void setSection(const Section &section);
    /// Shows what is ticked and noted in the case now.
    void takeTicks();
    /// Puts each item where its state belongs now, and shows those that were asked for. Until then an item stays where it
    /// was, so that it does not vanish under the hand that ticks it.
    void arrange();
    /// Makes the field of that name, or the box of an item, be seen.
    void showField(const QString &name);

Q_SIGNALS:
    void ticked(const QString &item, bool done);
    void noted(const QString &item, const Tick &tick);

private:
    void rebuild();
    [[nodiscard]] ItemView *createItem(const Block &item);
    [[nodiscard]] QList<ChecklistItemState> states() const;
    [[nodiscard]] QString titleOf(const ChecklistGroup &group) const;

    const Session &m_session;
    Section m_section;
    ChecklistBar *const m_bar;
    QWidget *const m_intro;
    TextLabel *const m_nothing; ///< says that no item is such as was asked for
    QWidget *const m_list;
    QMap<QString, ItemView *> m_items;
    QList<TextLabel *> m_headings;
};
