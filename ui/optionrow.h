// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class TextLabel;

/// One option to choose: a radio button or check box beside a label that wraps, which their own texts cannot.
/// The whole row can be clicked.
class OptionRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes over `button`.
    explicit OptionRow(QAbstractButton *button, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractButton *button() const { return m_button; }
    /// `detail` may be empty.
    void setTexts(const QString &text, const QString &detail);
    /// Adds a widget at the far end, such as a second box.
    void addAside(QWidget *aside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void alignButton();

    QAbstractButton *const m_button;
    QHBoxLayout *const m_layout;
    TextLabel *const m_text;
    TextLabel *const m_detail;
};
