// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "exportcase.h"
#include "textlabel.h"

#include <QWidget>

class QPushButton;
class SearchCombo;
class Session;

/// Says which shipment line is in hand, and takes another one. It is there where the case has more than one line.
class LinesBar : public QWidget
{
    Q_OBJECT

public:
    explicit LinesBar(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void addAsked();
    void linesAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeChange();
    void takeChoice();
    void fill(bool withModes);
    void showMode();
    [[nodiscard]] QString entry(const QString &name, const Decision &decision) const;
    void retranslate();

    Session &m_session;
    CaseData m_shown; ///< as far as its lines go
    QStringList m_names;
    TextLabel *const m_label;
    SearchCombo *const m_lines;
    QPushButton *const m_add;
    QPushButton *const m_all;
};
