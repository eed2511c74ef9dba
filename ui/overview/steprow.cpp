// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "steprow.h"

#include "linkbutton.h"
#include "look.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int gap = 8; ///< between sign and text
}

StepRow::StepRow(const QString &name, QWidget *parent)
    : ColumnRow(parent), m_link(new LinkButton), m_text(new TextLabel(TextLabel::Role::Quiet)),
      m_strong(new TextLabel(TextLabel::Role::Strong))
{
    setObjectName(name + u"/row"_s);
    m_link->setObjectName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(signSize() + gap, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_link, 1);
    for (TextLabel *label : {m_text, m_strong}) {
        label->setContentsMargins(2, 2, 2, 2);
        label->fillColumn();
        layout->addWidget(label, 1);
    }
    m_link->hide();
    m_strong->hide();
    connect(m_link, &QAbstractButton::clicked, this, &StepRow::pressed);
}

int StepRow::signSize() const
{
    return fontMetrics().ascent();
}

void StepRow::setStep(Sign sign, bool link, const QString &title, const QString &spoken)
{
    m_link->setPlainText(title);
    for (TextLabel *label : {m_text, m_strong})
        label->setText(title);
    for (QWidget *part : {static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_strong), static_cast<QWidget *>(this)}) {
        if (part->accessibleName() != spoken)
            part->setAccessibleName(spoken);
    }
    const bool here = sign == Sign::Here;
    m_link->setVisible(link);
    m_text->setVisible(!link && !here);
    m_strong->setVisible(!link && here);
    layout()->setContentsMargins(signSize() + gap, 0, 0, 0);
    if (sign != m_sign) {
        m_sign = sign;
        update();
    }
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = signSize();
    const qreal top = 2 + (fontMetrics().height() - size) / 2.0;
    painter.translate(layoutDirection() == Qt::RightToLeft ? width() - size : 0, top);
    const QRectF box = QRectF(0, 0, size, size).adjusted(1, 1, -1, -1);
    const QColor accent = Look::ink(palette(), Look::Tone::Accent);
    const QColor quiet = Look::ink(palette(), Look::Tone::Quiet);
    const auto pen = [](const QColor &ink, qreal width) {
        return QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    switch (m_sign) {
    case Sign::Done: // a disc with a tick
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(box);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(palette().color(QPalette::Window), size / 8));
        painter.drawPolyline(QPolygonF{QPointF(size * 0.28, size * 0.52), QPointF(size * 0.44, size * 0.68),
                                       QPointF(size * 0.74, size * 0.34)});
        return;
    case Sign::Here: // a ring with a dot
        painter.setPen(pen(accent, size / 7));
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(box.center(), size / 6, size / 6);
        return;
    case Sign::ToCome: // a thin ring
        painter.setPen(pen(quiet, size / 12));
        painter.drawEllipse(box);
        return;
    case Sign::NotAsked: // a dash
        painter.setPen(pen(quiet, size / 10));
        painter.drawLine(QPointF(size * 0.25, size / 2), QPointF(size * 0.75, size / 2));
        return;
    }
}
