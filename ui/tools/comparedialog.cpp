// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "comparedialog.h"

#include "document.h"
#include "look.h"
#include "paper.h"
#include "papertable.h"
#include "printing.h"
#include "savefile.h"
#include "session.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int columnCharacters = 36;
constexpr int labelCharacters = 20;
constexpr qreal padding = 1; ///< units between the lines of the table and its texts

/// Keeps texts away from the lines around them.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int room = Look::space(padding);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(room, room, -room, -room);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        QStyledItemDelegate::paint(painter, inner, index);
    }
};

/// The height that a text needs within a width.
int heightOf(const QString &text, int width, const QFont &font)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text).height();
}
}

CompareDialog::CompareDialog(const Session &session, QWidget *parent)
    : ToolDialog(u"compare"_s, parent), m_session(session), m_table(new QTableWidget), m_print(addButton(u"print"_s)),
      m_pdf(addButton(u"pdf"_s))
{
    m_table->setObjectName(u"compare/table"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setCornerButtonEnabled(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignTop | Qt::Alignment(Qt::TextWordWrap));
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    content()->addWidget(m_table, 1);
    connect(m_print, &QPushButton::clicked, this, &CompareDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &CompareDialog::savePdf);
    retranslate();
    m_table->setFocus();
}

void CompareDialog::fill()
{
    m_shown = modeTable(m_session.rules(), m_session.wholeDecision(), m_session.texts());
    const auto columns = static_cast<int>(m_shown.columns.size());
    const auto rows = static_cast<int>(m_shown.rows.size());
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(rows);
    for (int column = 0; column < columns; ++column) {
        const ModeTable::Column &mode = m_shown.columns.at(column);
        auto *head = new QTableWidgetItem(mode.title);
        head->setData(Qt::UserRole, mode.mode);
        QFont font = m_table->font();
        font.setBold(mode.state == ComparedMode::State::Recommended);
        head->setFont(font);
        m_table->setHorizontalHeaderItem(column, head);
    }
    for (int row = 0; row < rows; ++row) {
        const ModeTable::Row &said = m_shown.rows.at(row);
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(said.label));
        for (int column = 0; column < columns; ++column) {
            const QStringList &lines = said.cells.at(column);
            auto *cell = new QTableWidgetItem(lines.isEmpty() ? u"–"_s : lines.join(QLatin1Char('\n')));
            cell->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
            if (lines.isEmpty())
                cell->setData(Qt::AccessibleTextRole, tr("Nothing to say here"));
            m_table->setItem(row, column, cell);
        }
    }
    if (rows > 0 && columns > 0)
        m_table->setCurrentCell(0, 0);
    fitCells();
}

void CompareDialog::fitCells()
{
    const int character = Look::characterWidth(m_table->fontMetrics());
    const int room = 2 * Look::space(padding);
    const int margin = 2 * m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + character
                       + room;
    QFont bold = m_table->font();
    bold.setBold(true);
    m_table->verticalHeader()->setFixedWidth(labelCharacters * character);
    m_table->horizontalHeader()->setDefaultSectionSize(columnCharacters * character);
    int head = 0;
    for (const ModeTable::Column &mode : std::as_const(m_shown.columns))
        head = std::max(head, heightOf(mode.title, columnCharacters * character - margin, bold));
    m_table->horizontalHeader()->setFixedHeight(head + character + room);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, columnCharacters * character);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        int height = heightOf(m_shown.rows.at(row).label, labelCharacters * character - margin, bold);
        for (int column = 0; column < m_table->columnCount(); ++column)
            height = std::max(height, heightOf(m_table->item(row, column)->text(),
                                               columnCharacters * character - margin, m_table->font()));
        m_table->setRowHeight(row, height + character + room);
    }
}

Paper CompareDialog::paper(const Report &head) const
{
    return {head, m_session.texts(),
            [this](const PaperType &type, qreal width) { return PaperTable(m_shown, type, width).slabs(); }};
}

int CompareDialog::paint(QPagedPaintDevice &device) const
{
    const Report head = m_session.reportHead();
    return paper(head).paint(device);
}

QString CompareDialog::writePdf(const QString &path) const
{
    const Report head = m_session.reportHead();
    return paper(head).writeTo(path, QPageLayout::Landscape);
}

void CompareDialog::print()
{
    Printing::print(this, windowTitle(), QPageLayout::Landscape, [this](QPagedPaintDevice &device) { paint(device); });
}

void CompareDialog::savePdf()
{
    const QString path = SaveFile::ask(this, tr("Save the comparison"), tr("PDF files (*.pdf)"),
                                       tr("Comparison of modes", "name of a file") + u".pdf"_s);
    if (!path.isEmpty())
        SaveFile::say(this, writePdf(path));
}

void CompareDialog::changeEvent(QEvent *event)
{
    ToolDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

void CompareDialog::retranslate()
{
    setTexts(tr("The modes side by side"),
             tr("How each supervision mode stands in this case: those that are possible first, then those ruled out."));
    m_table->setAccessibleName(tr("The modes side by side"));
    m_print->setText(tr("&Print…"));
    m_pdf->setText(tr("Save as P&DF…"));
    fill();
}
