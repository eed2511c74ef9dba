// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textbutton.h"

#include <QMap>

/// A line of text that leads somewhere: underlined, wrapped, and pressed like a button.
class LinkButton : public TextButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    /// Shows plain text, in which an ampersand is one.
    void setPlainText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize textSize(int width) const;

    QString m_text;
    mutable QMap<int, int> m_heights; ///< by width, as far as asked for
};
