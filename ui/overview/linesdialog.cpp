// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linesdialog.h"

#include "addlinedialog.h"
#include "caselines.h"
#include "flowlayout.h"
#include "linenames.h"
#include "linewords.h"
#include "look.h"
#include "session.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace
{
enum Column { Number, Name, ModeOfLine, Left, Columns };
constexpr int numberCharacters = 6; ///< width of the first column
constexpr int shares[] = {0, 4, 5, 3}; ///< of the width that is left
constexpr double padding = 1; ///< units of the grid around each text, as in the heads of the columns

/// Keeps texts apart, and in line with the heads of their columns.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        QStyledItemDelegate::paint(painter, padded(option), index);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int room = Look::space(padding);
        return QStyledItemDelegate::sizeHint(padded(option), index) + QSize(2 * room, room);
    }

private:
    static QStyleOptionViewItem padded(QStyleOptionViewItem option)
    {
        const int room = Look::space(padding);
        option.rect.adjust(room, room / 2, -room, -room / 2);
        return option;
    }
};

/// Edits the name that a person gave: what stands there may be made from the number of the line.
class NameDelegate : public CellDelegate
{
public:
    NameDelegate(QObject *parent, const QString &called, std::function<void(int, const QString &)> rename)
        : CellDelegate(parent), m_called(called), m_rename(std::move(rename))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(u"lines/name"_s);
        edit->setAccessibleName(m_called);
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QLineEdit *>(editor)->setText(index.data(Qt::UserRole).toString());
        static_cast<QLineEdit *>(editor)->setPlaceholderText(index.data().toString());
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        m_rename(index.row(), static_cast<QLineEdit *>(editor)->text().trimmed());
    }

private:
    const QString m_called;
    const std::function<void(int, const QString &)> m_rename;
};
}

LinesDialog::LinesDialog(Session &session, QWidget *parent)
    : ToolDialog(u"lines"_s, parent), m_session(session), m_table(new QTableWidget), m_tools(new FlowLayout),
      m_open(addButton(u"open"_s)), m_add(addTool(u"add"_s, &LinesDialog::add)),
      m_rename(addTool(u"rename"_s, &LinesDialog::rename)), m_up(addTool(u"up"_s, &LinesDialog::moveUp)),
      m_down(addTool(u"down"_s, &LinesDialog::moveDown)), m_remove(addTool(u"remove"_s, &LinesDialog::remove))
{
    m_table->setObjectName(u"lines/table"_s);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumnCount(Columns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    content()->addWidget(m_table, 1);
    content()->addLayout(m_tools);

    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &LinesDialog::openLine);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &LinesDialog::openLine);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LinesDialog::enable);
    retranslate();
    fill(CaseLines::inHand(m_session.exportCase().data()));
    m_table->setFocus();
    resize(Look::dialogSize(*this, 96, 34));
}

QPushButton *LinesDialog::addTool(const QString &name, void (LinesDialog::*act)())
{
    auto *button = new QPushButton;
    button->setObjectName(objectName() + QLatin1Char('/') + name);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, act);
    m_tools->addWidget(button);
    return button;
}

int LinesDialog::row() const
{
    return std::max(m_table->currentRow(), 0);
}

void LinesDialog::fill(int row)
{
    const QList<DecidedLine> &lines = m_session.lines();
    const QStringList names = lineNames(m_session.exportCase().data(), m_session.texts());
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int at = 0; at < lines.size(); ++at) {
        const DecidedLine &line = lines.at(at);
        const QString texts[] = {m_session.texts().number(at + 1), names.at(at),
                                 LineWords::mode(m_session, line.decision),
                                 LineWords::left(m_session, line.data.answers, line.decision)};
        for (int column = 0; column < Columns; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled
                           | (column == Name ? Qt::ItemIsEditable : Qt::NoItemFlags));
            cell->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            if (column == Name)
                cell->setData(Qt::UserRole, line.data.lineTitle);
            m_table->setItem(at, column, cell);
        }
    }
    m_table->setCurrentCell(row, Name);
    arrange();
    enable();
}

void LinesDialog::arrange()
{
    int all = 0;
    for (const int share : shares)
        all += share;
    const int number = numberCharacters * Look::characterWidth(m_table->fontMetrics());
    const int width = m_table->viewport()->width() - number;
    m_table->setColumnWidth(Number, number);
    for (int column = Number + 1; column < Columns; ++column)
        m_table->setColumnWidth(column, width * shares[column] / all);
    m_table->resizeRowsToContents();
    const int room = 2 * Look::space(1.25 * padding);
    m_table->horizontalHeader()->setFixedHeight(m_table->fontMetrics().height() + room);
}

void LinesDialog::enable()
{
    const int count = m_table->rowCount();
    m_add->setEnabled(CaseLines::mayAdd(m_session.exportCase().data()));
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() + 1 < count);
    m_remove->setEnabled(count > 1);
}

void LinesDialog::change(const CaseData &next, int row)
{
    m_session.changeLines(next);
    fill(row);
}

void LinesDialog::openLine()
{
    m_session.takeLine(row());
    accept();
}

void LinesDialog::add()
{
    const int before = CaseLines::count(m_session.exportCase().data());
    AddLineDialog(m_session, this).exec();
    const CaseData &whole = m_session.exportCase().data();
    if (CaseLines::count(whole) > before)
        fill(CaseLines::inHand(whole));
}

void LinesDialog::rename()
{
    m_table->setFocus();
    m_table->editItem(m_table->item(row(), Name));
}

void LinesDialog::moveUp()
{
    change(CaseLines::move(m_session.exportCase().data(), row(), row() - 1), row() - 1);
}

void LinesDialog::moveDown()
{
    change(CaseLines::move(m_session.exportCase().data(), row(), row() + 1), row() + 1);
}

bool LinesDialog::mayRemove(int index)
{
    const CaseData &whole = m_session.exportCase().data();
    const ShipmentLine line = CaseLines::at(whole, index);
    if (line.answers == Answers() && line.particulars.isEmpty() && line.dates.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Remove a shipment line"),
                    tr("Remove the shipment line “%1”?").arg(lineName(whole, index, m_session.texts())),
                    QMessageBox::NoButton, this);
    box.setInformativeText(tr("Its answers, particulars and days go with it. You can undo this."));
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton *no = box.addButton(tr("&Keep"), QMessageBox::RejectRole);
    const_cast<QPushButton *>(yes)->setObjectName(u"confirm-remove"_s);
    no->setObjectName(u"keep-line"_s);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void LinesDialog::remove()
{
    const int index = row();
    if (mayRemove(index))
        change(CaseLines::remove(m_session.exportCase().data(), index), std::min(index, m_table->rowCount() - 2));
}

void LinesDialog::resizeEvent(QResizeEvent *event)
{
    ToolDialog::resizeEvent(event);
    // The table has its width when the layouts are done.
    QMetaObject::invokeMethod(this, &LinesDialog::arrange, Qt::QueuedConnection);
}

void LinesDialog::changeEvent(QEvent *event)
{
    ToolDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill(row());
}

void LinesDialog::retranslate()
{
    setTexts(tr("Shipment lines"), tr("Each line has its own answers and its own mode. The one that you open is the "
                                      "one that all pages are about."));
    m_table->setHorizontalHeaderLabels({tr("No."), tr("Line", "of shipment"), tr("Mode"), tr("Questions")});
    m_table->setAccessibleName(tr("Shipment lines"));
    m_table->setItemDelegateForColumn(
        Name, new NameDelegate(m_table, tr("Name of the line"), [this](int index, const QString &title) {
            m_session.changeLines(CaseLines::rename(m_session.exportCase().data(), index, title));
            // Queued: the editor is still there.
            QMetaObject::invokeMethod(
                this, [this, index] { fill(index); }, Qt::QueuedConnection);
        }));
    m_open->setText(tr("&Open this line"));
    m_add->setText(tr("&Add a line…"));
    m_rename->setText(tr("&Rename"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_remove->setText(tr("Re&move…"));
}
