// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "card.h"
#include "checkliststate.h"
#include "document.h"
#include "textlabel.h"

class FoldButton;
class IconView;
class ItemNotes;
class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;
class Texts;

/// One item of the checklist: a box to tick, where it stands, what to do, when, and what can be unfolded: the details, and
/// the fields for what a person notes at it.
class ItemView : public Card
{
    Q_OBJECT

public:
    /// What a person has unfolded.
    struct Unfolded {
        bool details = false;
        bool notes = false;
    };

    /// `fixed`: the answers say that it is done already; the box cannot be changed here. `texts` must outlive it.
    ItemView(const Block &item, bool fixed, const Texts &texts, QDate today, QWidget *parent = nullptr);

    /// Shows where it stands and what is noted, without touching anything that stays the same.
    void setState(const ChecklistItemState &state, const Tick &tick);
    [[nodiscard]] Unfolded unfolded() const;
    void unfold(const Unfolded &parts);

Q_SIGNALS:
    void ticked(const QString &item, bool done);
    /// The person noted something; `tick` is all that is noted now.
    void noted(const QString &item, const Tick &tick);

private:
    void addBox(QHBoxLayout *row, bool fixed, int height);
    void addState();
    void addFields();
    void addButtons(QHBoxLayout *row);
    void showState();
    void showSummary();
    void showDetails(bool shown);
    void showNotes(bool shown);
    [[nodiscard]] bool hasNotes() const { return m_notesButton != nullptr; }

    const Block m_item;
    const Texts &m_texts;
    const QDate m_today;
    ChecklistItemState m_state;
    Tick m_tick;
    QCheckBox *m_box = nullptr; ///< null for a note, as all that has to do with being done
    IconView *m_sign = nullptr;
    TextLabel *m_stateLabel = nullptr;
    TextLabel *m_summary = nullptr; ///< what is noted, while the fields are folded away
    QVBoxLayout *const m_column;
    FoldButton *const m_detailsButton;
    FoldButton *m_notesButton = nullptr;
    QWidget *m_details = nullptr; ///< made when first unfolded
    ItemNotes *m_notes = nullptr; ///< made when first unfolded
};
