// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkliststate.h"

#include <QWidget>

class QComboBox;
class StepsBar;
class TextLabel;
class Texts;

/// Above the checklist: how far it has come, which of its items are shown, and what they are grouped by.
class ChecklistBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistBar(QWidget *parent = nullptr);

    void setProgress(const ChecklistProgress &progress, const Texts &texts);
    [[nodiscard]] ChecklistFilter filter() const;
    [[nodiscard]] ChecklistGrouping grouping() const;
    void showAll();

Q_SIGNALS:
    /// A person chose other items to see, or another order.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *labelled(TextLabel *label, QComboBox *combo);
    void retranslate();

    StepsBar *const m_bar;
    TextLabel *const m_progress;
    TextLabel *const m_filterLabel;
    QComboBox *const m_filter;
    TextLabel *const m_groupingLabel;
    QComboBox *const m_grouping;
};
