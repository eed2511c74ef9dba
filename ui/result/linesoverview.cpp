// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linesoverview.h"

#include "caselines.h"
#include "foldbutton.h"
#include "linenames.h"
#include "linewords.h"
#include "linkbutton.h"
#include "look.h"
#include "session.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

namespace
{
constexpr int linkMargin = 2; ///< pixels around the text of a link
constexpr int fewLines = 12; ///< of more the result itself would be out of sight
}

LinesOverview::LinesOverview(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new FoldButton(FoldButton::Size::Heading)), m_body(new QWidget),
      m_grid(new QGridLayout(m_body)), m_result(new TextLabel(Role::Title))
{
    setObjectName(u"lines-overview"_s);
    m_heading->setObjectName(u"lines-overview/heading"_s);
    m_result->setObjectName(u"lines-overview/result"_s);
    m_heading->setChecked(true);
    connect(m_heading, &FoldButton::toggled, m_body, &QWidget::setVisible);
    Look::arrange(m_grid, {}, 1.5, 0.5);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 6);
    m_grid->setColumnStretch(3, 3);

    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {}, 1);
    layout->addWidget(m_heading, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
    layout->addSpacing(Look::space(1));
    layout->addWidget(m_result);
}

LinesOverview::Row LinesOverview::createRow(int index)
{
    Row row{new TextLabel(Role::Quiet),  new LinkButton,
            new TextLabel(Role::Strong), new TextLabel(Role::Body),
            new TextLabel(Role::Quiet),  {}};
    row.link->setObjectName(u"line-%1"_s.arg(index + 1));
    row.number->setText(m_session.texts().number(index + 1));
    row.name->hide();
    connect(row.link, &LinkButton::clicked, this, [this, index] { m_session.takeLine(index); });
    m_grid->addWidget(row.number, index, 0, Qt::AlignTop);
    for (QWidget *name : std::initializer_list<QWidget *>{row.link, row.name}) // one of them is seen
        m_grid->addWidget(name, index, 1);
    m_grid->addWidget(row.mode, index, 2);
    m_grid->addWidget(row.left, index, 3);
    for (TextLabel *label : {row.number, row.name, row.mode, row.left}) {
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        label->setContentsMargins(linkMargin, linkMargin, linkMargin, linkMargin); // in line with the links
    }
    return row;
}

void LinesOverview::showRow(Row &row, const Shown &shown) const
{
    if (row.shown == shown)
        return;
    row.shown = shown;
    row.link->setPlainText(shown.name);
    row.link->setAccessibleName(tr("%1: %2", "name and mode of a shipment line").arg(shown.name, shown.mode));
    row.name->setTypedText(tr("%1 (below)", "shipment line whose result stands below").arg(shown.name));
    row.link->setHidden(shown.isInHand);
    row.name->setVisible(shown.isInHand);
    row.mode->setText(shown.mode);
    row.left->setText(shown.left);
}

void LinesOverview::removeLastRow()
{
    const Row row = m_rows.takeLast();
    for (QWidget *each : std::initializer_list<QWidget *>{row.number, row.link, row.name, row.mode, row.left}) {
        each->hide();
        each->deleteLater(); // not at once: its click may be what led here
    }
}

void LinesOverview::refresh()
{
    const CaseData &whole = m_session.exportCase().data();
    const int count = CaseLines::count(whole);
    setVisible(count > 1);
    if (count == 1)
        return;
    const QList<DecidedLine> &lines = m_session.lines();
    const QStringList names = lineNames(whole, m_session.texts());
    const int hand = CaseLines::inHand(whole);
    if (m_rows.size() <= 1)
        m_heading->setChecked(count <= fewLines); // as another case begins; later it is as the person left it
    while (m_rows.size() > count)
        removeLastRow();
    m_heading->setText(
        tr("Shipment lines: %1", "how many").arg(m_session.texts().number(static_cast<int>(lines.size()))));
    m_result->setTypedText(tr("Result of “%1”", "shipment line").arg(names.at(hand)));
    for (int index = 0; index < count; ++index) {
        if (index == m_rows.size())
            m_rows << createRow(index);
        const DecidedLine &line = lines.at(index);
        showRow(m_rows[index], {names.at(index), LineWords::mode(m_session, line.decision),
                                LineWords::left(m_session, line.data.answers, line.decision), index == hand});
    }
}
