// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "answergrid.h"

#include "linkbutton.h"
#include "look.h"
#include "textlabel.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int columnCharacters = 50; ///< a column narrower than this wraps too often
constexpr int cells = 4; ///< of a row: label, value, button, and a gap to the next column
}

AnswerGrid::AnswerGrid(const QList<Field> &answers, QWidget *parent) : ColumnGrid(parent)
{
    Look::arrange(grid(), {}, 1.5, 0.5);
    for (const Field &answer : answers) {
        const bool given = !answer.value.isEmpty();
        auto *label = new TextLabel(TextLabel::Role::Quiet);
        label->setTypedText(answer.label);
        auto *value = new TextLabel(given ? TextLabel::Role::Body : TextLabel::Role::Quiet);
        value->setTypedText(given ? answer.value : tr("not answered"));
        for (TextLabel *text : {label, value})
            text->setContentsMargins(0, 2, 0, 2); // in line with the link
        auto *change = new LinkButton;
        change->setPlainText(tr("Change"));
        change->setObjectName(u"change-"_s + answer.id);
        change->setAccessibleName(tr("Change: %1", "name of an answer").arg(answer.label));
        connect(change, &LinkButton::clicked, this, [this, id = answer.id] { Q_EMIT changeAsked(id); });
        m_rows << Row{label, value, change};
    }
    arrange();
}

int AnswerGrid::columnsThatFit() const
{
    return width() >= 2 * columnCharacters * Look::characterWidth(fontMetrics()) ? 2 : 1;
}

void AnswerGrid::place(int columns)
{
    for (int column = 0; column < 2; ++column) {
        grid()->setColumnStretch(column * cells, column < columns ? 2 : 0);
        grid()->setColumnStretch(column * cells + 1, column < columns ? 3 : 0);
        grid()->setColumnMinimumWidth(column * cells + 3, column + 1 < columns ? Look::space(2) : 0);
    }
    // Down the first column, then down the second: the order in which they were asked.
    const auto count = static_cast<int>(m_rows.size());
    const int height = (count + columns - 1) / columns;
    for (int at = 0; at < count; ++at) {
        const Row &row = m_rows.at(at);
        const int column = at / height * cells;
        grid()->addWidget(row.label, at % height, column, Qt::AlignTop);
        grid()->addWidget(row.value, at % height, column + 1, Qt::AlignTop);
        grid()->addWidget(row.change, at % height, column + 2, Qt::AlignTop);
    }
}
