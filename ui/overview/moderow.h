// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "columnrow.h"

class LinkButton;
class QLabel;
class QVBoxLayout;
class TextLabel;

/// A mode with its drawing, a sentence about it, and links to the answers that are behind that.
class ModeRow : public ColumnRow
{
    Q_OBJECT

public:
    struct Cause {
        QString question;
        QString text; ///< of the link
        bool operator==(const Cause &) const = default;
    };

    /// `name` is the object name.
    explicit ModeRow(const QString &name, QWidget *parent = nullptr);

    /// `icon` may be the name of no drawing, `sentence` and `causes` empty.
    void setMode(const QString &icon, const QString &title, const QString &sentence, const QList<Cause> &causes);

Q_SIGNALS:
    void questionAsked(const QString &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dye();

    QString m_iconName;
    QList<Cause> m_causes;
    QLabel *const m_icon;
    TextLabel *const m_title;
    TextLabel *const m_sentence;
    QVBoxLayout *const m_texts;
    QList<LinkButton *> m_links; ///< as many as were ever needed
};
