// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractButton;
class IconView;
class QHBoxLayout;
class TextLabel;

/// One option to choose: a card with a radio button or check box, a drawing, and a text and a line that wrap, which the
/// buttons' own texts cannot. The whole card can be clicked.
class OptionRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes over `button`.
    explicit OptionRow(QAbstractButton *button, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractButton *button() const { return m_button; }
    /// `detail` may be empty.
    void setTexts(const QString &text, const QString &detail);
    /// The name of a drawing; may be empty.
    void setIcon(const QString &icon);
    /// Adds a widget at the far end, such as a second box.
    void addAside(QWidget *aside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void align();
    void showChoice();

    QAbstractButton *const m_button;
    QHBoxLayout *const m_layout;
    IconView *const m_icon;
    TextLabel *const m_text;
    TextLabel *const m_detail;
};
