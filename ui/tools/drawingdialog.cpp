// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "drawingdialog.h"

#include "document.h"
#include "drawingpaper.h"
#include "drawingview.h"
#include "printing.h"
#include "savefile.h"
#include "session.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace
{
void addLines(const QList<OutlineLine> &lines, QTreeWidgetItem *parent)
{
    for (const OutlineLine &line : lines) {
        auto *item = new QTreeWidgetItem(parent, {line.text});
        item->setData(0, Qt::UserRole, line.id);
        addLines(line.lines, item);
    }
}
}

DrawingDialog::DrawingDialog(const QString &name, const Session &session, int narrowest, int widest, QWidget *parent)
    : ToolDialog(name, parent), m_session(session), m_narrowest(narrowest), m_tabs(new QTabWidget),
      m_view(new DrawingView(narrowest, widest)), m_list(new QTreeWidget), m_larger(new QPushButton),
      m_smaller(new QPushButton), m_fit(new QPushButton)
{
    m_tabs->setObjectName(name + u"/tabs"_s);
    m_view->setObjectName(name + u"/drawing"_s);
    m_list->setObjectName(name + u"/list"_s);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setExpandsOnDoubleClick(false);
    m_list->header()->setStretchLastSection(true);

    auto *drawn = new QWidget;
    auto *layout = new QVBoxLayout(drawn);
    addZoomButtons(layout);
    layout->addWidget(m_view, 1);
    m_tabs->addTab(drawn, QString());
    m_tabs->addTab(m_list, QString());
    content()->addWidget(m_tabs, 1);
    addOutputButtons();
}

void DrawingDialog::addZoomButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](QPushButton *button, const QString &name, void (DrawingView::*zoom)()) {
        button->setObjectName(objectName() + u'/' + name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_view, zoom);
        row->addWidget(button);
    };
    add(m_larger, u"larger"_s, &DrawingView::enlarge);
    add(m_smaller, u"smaller"_s, &DrawingView::reduce);
    add(m_fit, u"fit"_s, &DrawingView::fit);
    // Beside their letters, which the buttons' texts give.
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, m_view, &DrawingView::enlarge);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Equal), this), &QShortcut::activated, m_view,
            &DrawingView::enlarge);
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, m_view, &DrawingView::reduce);
    row->addStretch(1);
    layout->addLayout(row);
}

void DrawingDialog::addOutputButtons()
{
    m_print = addButton(u"print"_s);
    m_pdf = addButton(u"pdf"_s);
    m_png = addButton(u"png"_s);
    connect(m_print, &QPushButton::clicked, this, &DrawingDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &DrawingDialog::savePdf);
    connect(m_png, &QPushButton::clicked, this, &DrawingDialog::savePng);
}

void DrawingDialog::setDrawing(const QString &heading, const QString &intro, const DrawingMaker &maker,
                               const QList<OutlineLine> &lines)
{
    m_heading = heading;
    m_make = maker;
    setTexts(heading, intro);
    m_view->setAccessibleName(heading);
    m_view->setAccessibleDescription(tr("The list beside it says the same in words."));
    m_list->setAccessibleName(heading);
    m_view->setMaker(maker);
    m_list->clear();
    addLines(lines, m_list->invisibleRootItem());
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

DrawingPaper DrawingDialog::paper(const Report &report) const
{
    return {report, m_session.texts(), m_heading, m_make, m_narrowest};
}

QString DrawingDialog::writePdf(const QString &path) const
{
    const Report report = m_session.reportHead();
    return paper(report).writePdf(path);
}

QString DrawingDialog::writePng(const QString &path) const
{
    const Report report = m_session.reportHead();
    return paper(report).writePng(path);
}

void DrawingDialog::print()
{
    const Report report = m_session.reportHead();
    Printing::print(this, report.title, QPageLayout::Portrait,
                    [&](QPagedPaintDevice &device) { paper(report).paint(device); });
}

QString DrawingDialog::fileName(const QString &extension) const
{
    return SaveFile::nameOf(tr("%1 – %2", "case title, what is drawn").arg(m_session.reportHead().title, m_heading),
                            extension);
}

void DrawingDialog::savePdf()
{
    const QString path = SaveFile::ask(this, tr("Save the drawing"), tr("PDF files (*.pdf)"), fileName(u"pdf"_s));
    if (!path.isEmpty())
        SaveFile::say(this, writePdf(path));
}

void DrawingDialog::savePng()
{
    const QString path = SaveFile::ask(this, tr("Save the drawing"), tr("PNG pictures (*.png)"), fileName(u"png"_s));
    if (!path.isEmpty())
        SaveFile::say(this, writePng(path));
}

void DrawingDialog::retranslate()
{
    m_tabs->setTabText(0, tr("&Drawing"));
    m_tabs->setTabText(1, tr("L&ist"));
    m_larger->setText(tr("&Larger"));
    m_smaller->setText(tr("&Smaller"));
    m_fit->setText(tr("Fit &width"));
    m_print->setText(tr("&Print…"));
    m_pdf->setText(tr("Save as PD&F…"));
    m_png->setText(tr("Save as P&NG…"));
}
