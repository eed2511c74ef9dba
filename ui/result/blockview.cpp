// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "blockview.h"

#include "card.h"
#include "textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

using Role = TextLabel::Role;

namespace
{
const QLatin1String sourcesField("sources"); ///< what a report calls the field of a statement's sources

constexpr int longestLabel = 30; ///< in characters; longer ones wrap

QString sourcesOf(const Block &block)
{
    for (const Field &field : block.fields) {
        if (field.id == sourcesField)
            return QCoreApplication::translate("BlockView", "%1: %2", "label and value").arg(field.label, field.value);
    }
    return {};
}

/// The width of the column of labels: that of the widest one, within reason.
int widestLabel(const QList<Field> &fields, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Field &field : fields)
        widest = std::max(widest, metrics.horizontalAdvance(field.label) + 2);
    return std::min(widest, longestLabel * Look::characterWidth(metrics));
}
}

QList<Field> BlockView::plainFields(const Block &block)
{
    QList<Field> fields = block.fields;
    fields.removeIf([](const Field &field) { return field.id == sourcesField; });
    return fields;
}

QWidget *BlockView::createFields(const QList<Field> &fields)
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const int labelWidth = widestLabel(fields, rows->fontMetrics());
    for (const Field &field : fields) {
        const int row = grid->rowCount();
        const QString value = field.value.isEmpty() ? QCoreApplication::translate("BlockView", "not given")
                                                    : field.value;
        auto *label = createText(Role::Quiet, field.label);
        label->setFixedWidth(labelWidth);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(createText(field.value.isEmpty() ? Role::Quiet : Role::Body, value), row, 1);
    }
    return rows;
}

QWidget *BlockView::createEvidence(const Block &block)
{
    const QString sources = sourcesOf(block);
    if (block.grade.isEmpty() && sources.isEmpty())
        return nullptr;
    if (!block.confirm && !block.grade.isEmpty() && !sources.isEmpty()) {
        return createText(
            Role::Quiet,
            QCoreApplication::translate("BlockView", "%1 · %2", "evidence grade, sources").arg(block.grade, sources));
    }
    auto *line = new QWidget;
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    if (!block.grade.isEmpty())
        layout->addWidget(createText(block.confirm ? Role::Strong : Role::Quiet, block.grade));
    if (!sources.isEmpty())
        layout->addWidget(createText(Role::Quiet, sources));
    return line;
}

namespace
{
/// What stands below the first words of a block.
void addRest(QVBoxLayout *layout, const Block &block)
{
    for (const QString &line : block.lines)
        layout->addWidget(createText(Role::Body, line));
    if (const QList<Field> fields = BlockView::plainFields(block); !fields.isEmpty())
        layout->addWidget(BlockView::createFields(fields));
    if (QWidget *evidence = BlockView::createEvidence(block))
        layout->addWidget(evidence);
}
}

QWidget *BlockView::createParagraph(const Block &block)
{
    auto *paragraph = new QWidget;
    auto *layout = new QVBoxLayout(paragraph);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(createText(Role::Body, block.text));
    addRest(layout, block);
    return paragraph;
}

QWidget *BlockView::createCard(const Block &block)
{
    auto *card = new Card(block.high ? Look::Tone::Alarm : Look::Tone::Normal);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 10, 14, 12);
    layout->setSpacing(5);
    layout->addWidget(createText(block.kind == Block::Kind::Card ? Role::Strong : Role::Body, block.text));
    addRest(layout, block);
    return card;
}
