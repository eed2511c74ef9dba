// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textlabel.h"

#include <QWidget>

class FoldButton;
class LinkButton;
class QGridLayout;
class Session;

/// The shipment lines of a case above the result of the one in hand: what each comes to, and a way to it. It is there where
/// the case has more than one line.
class LinesOverview : public QWidget
{
    Q_OBJECT

public:
    explicit LinesOverview(Session &session, QWidget *parent = nullptr);

    /// Shows the lines as they are now. Only what is different is touched.
    void refresh();

private:
    /// A line, as it is shown.
    struct Shown {
        QString name;
        QString mode;
        QString left;
        bool isInHand = false;
        bool operator==(const Shown &) const = default;
    };
    struct Row {
        TextLabel *number;
        LinkButton *link;
        TextLabel *name; ///< of the line in hand, which leads nowhere
        TextLabel *mode;
        TextLabel *left;
        Shown shown;
    };

    [[nodiscard]] Row createRow(int index);
    void showRow(Row &row, const Shown &shown) const;
    void removeLastRow();

    Session &m_session;
    FoldButton *const m_heading;
    QWidget *const m_body;
    QGridLayout *const m_grid;
    TextLabel *const m_result; ///< over what follows, which is of one line
    QList<Row> m_rows;
};
