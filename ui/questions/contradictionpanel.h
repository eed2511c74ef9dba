// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "card.h"
#include "textlabel.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class Session;

/// Names answers that do not fit together, and asks about them. Nothing is refused: the person changes one, or says that it is so.
class ContradictionPanel : public Card
{
    Q_OBJECT

public:
    explicit ContradictionPanel(const Session &session, QWidget *parent = nullptr);

    /// Asks about the contradiction with that warning id.
    void ask(const QString &warning);
    [[nodiscard]] QString asked() const { return m_warning; }
    void close();
    void retranslate();

Q_SIGNALS:
    void changeAsked(const QString &question);
    void confirmed();

private:
    const Session &m_session;
    QString m_warning;
    TextLabel *const m_said; ///< the answers that clash
    TextLabel *const m_text;
    QVBoxLayout *const m_buttons;
    QList<QPushButton *> m_changes;
    QPushButton *const m_goOn;
};
