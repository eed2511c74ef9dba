// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "noteedit.h"

#include <QSignalBlocker>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

namespace
{
constexpr int fewestLines = 2;
constexpr int sideRoom = 4; ///< pixels
constexpr int topRoom = 1;
constexpr int mostLines = 6; ///< a longer note is scrolled
}

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the case takes back what is typed here
    setViewportMargins(sideRoom, topRoom, sideRoom, topRoom); // as far from the edge as in a field of one line
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_shown = note();
        Q_EMIT noteEdited(m_shown);
    });
    connect(document(), &QTextDocument::contentsChanged, this, &QWidget::updateGeometry);
}

QString NoteEdit::note() const
{
    // toPlainText() would make usual spaces of those that hold words together.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void NoteEdit::setNote(const QString &note)
{
    if (note == m_shown)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(note);
    m_shown = note;
}

QSize NoteEdit::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    qreal height = 0; // of lines as they are: other scripts have taller ones
    for (QTextBlock block = document()->firstBlock(); block.isValid() && height < mostLines * line;
         block = block.next())
        height += blockBoundingRect(block).height();
    const QMargins margins = viewportMargins();
    const int around = 2 * (frameWidth() + qCeil(document()->documentMargin())) + margins.top() + margins.bottom();
    return {QPlainTextEdit::sizeHint().width(),
            std::clamp(qCeil(height), fewestLines * line, mostLines * line) + around};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), sizeHint().height()};
}
