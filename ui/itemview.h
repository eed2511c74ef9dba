// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "look.h"
#include "report.h"

class FoldButton;
class QCheckBox;
class QVBoxLayout;

/// One item of the checklist: a box to tick, what to do, when, and the details that can be unfolded.
class ItemView : public Card
{
    Q_OBJECT

public:
    /// `fixed`: the answers say that it is done already; the box cannot be changed here.
    ItemView(const Block &item, bool fixed, QWidget *parent = nullptr);

    void setBox(Block::Box box);
    [[nodiscard]] bool isUnfolded() const;
    void unfold();

Q_SIGNALS:
    void ticked(const QString &item, bool done);

private:
    void addDue();
    void showDetails(bool shown);

    const Block m_item;
    QCheckBox *m_box = nullptr; ///< null for a note
    QVBoxLayout *const m_column;
    FoldButton *const m_more;
    QWidget *m_details = nullptr; ///< made when first unfolded
};
