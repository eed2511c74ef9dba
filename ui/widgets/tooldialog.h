// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// A dialog beside the pages: a heading, a sentence about what it is for, content that scrolls, and a row of buttons that
/// ends with Close. Escape closes it.
class ToolDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is the object name: "compare", "what-if" …
    ToolDialog(const QString &name, QWidget *parent);

    /// The window's title and the heading, and what the dialog is for.
    void setTexts(const QString &title, const QString &intro);

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Closes without more; another text says what that means.
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }
    /// A button before Close, named "<dialog's name>/<name>".
    QPushButton *addButton(const QString &name);

    /// Says everything again, when the language has changed. One that is closed before that need not.
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;

private:
    TextLabel *const m_heading;
    TextLabel *const m_intro;
    QVBoxLayout *const m_content;
    QHBoxLayout *const m_buttons;
    QPushButton *const m_close;
};
