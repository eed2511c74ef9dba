// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "columnrow.h"

class LinkButton;
class TextLabel;

/// One step of the way: a drawn sign, and the name of the page, which is a link where one can go back to it.
class StepRow : public ColumnRow
{
    Q_OBJECT

public:
    enum class Sign { Done, Here, ToCome, NotAsked };

    /// `name` is the object name of the link.
    explicit StepRow(const QString &name, QWidget *parent = nullptr);

    /// `spoken` is the title with its state in words.
    void setStep(Sign sign, bool link, const QString &title, const QString &spoken);
    [[nodiscard]] Sign sign() const { return m_sign; }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int signSize() const;

    Sign m_sign = Sign::ToCome;
    LinkButton *const m_link;
    TextLabel *const m_text;
    TextLabel *const m_strong;
};
