// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "caselines.h"
#include "checklistcsv.h"
#include "document.h"
#include "icalendar.h"
#include "outputfile.h"
#include "paper.h"
#include "printing.h"
#include "reporthtml.h"
#include "reporttext.h"
#include "savefile.h"
#include "session.h"

#include <QAction>
#include <QMessageBox>

Output::Output(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_print(add(QStringLiteral("print"))),
      m_preview(add(QStringLiteral("preview"))), m_pdf(add(QStringLiteral("pdf"))), m_html(add(QStringLiteral("html"))),
      m_text(add(QStringLiteral("text"))), m_calendar(add(QStringLiteral("calendar"))),
      m_spreadsheet(add(QStringLiteral("spreadsheet")))
{
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &Output::print);
    connect(m_preview, &QAction::triggered, this, &Output::preview);
    connect(m_pdf, &QAction::triggered, this, [this] { save(Format::Pdf); });
    connect(m_html, &QAction::triggered, this, [this] { save(Format::Html); });
    connect(m_text, &QAction::triggered, this, [this] { save(Format::Text); });
    connect(m_calendar, &QAction::triggered, this, &Output::saveCalendar);
    connect(m_spreadsheet, &QAction::triggered, this, [this] { save(Format::Spreadsheet); });
    retranslate();
}

QAction *Output::add(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    m_actions << action;
    return action;
}

void Output::retranslate()
{
    const auto name = [](QAction *action, const QString &menu, const QString &button, const QString &tip) {
        action->setText(menu);
        action->setIconText(button);
        action->setToolTip(tip);
    };
    name(m_print, tr("&Print…"), tr("Print…"), tr("Print the checklist"));
    name(m_preview, tr("Print pre&view…"), tr("Preview…"), tr("See the pages before printing"));
    name(m_pdf, tr("Save as P&DF…"), tr("PDF…"), tr("Save the checklist as a PDF file"));
    name(m_html, tr("Save as &HTML…"), tr("HTML…"), tr("Save the checklist as an HTML page"));
    name(m_text, tr("Save as &text…"), tr("Text…"), tr("Save the checklist as plain text"));
    name(m_calendar, tr("Save for a &calendar…"), tr("Calendar…"), tr("Save the due dates for a calendar"));
    name(m_spreadsheet, tr("Save as sp&readsheet…"), tr("Spreadsheet…"), tr("Save the checklist for a spreadsheet"));
}

void Output::print()
{
    Printing::print(m_window, m_session.caseReport().title, QPageLayout::Portrait,
                    [this](QPagedPaintDevice &device) { paint(device); });
}

void Output::preview()
{
    Printing::preview(m_window, m_session.caseReport().title, [this](QPagedPaintDevice &device) { paint(device); });
}

void Output::paint(QPagedPaintDevice &device) const
{
    Paper(m_session.caseReport(), m_session.texts()).paint(device);
}

void Output::save(Format format)
{
    static const struct {
        QString extension;
        const char *filter;
    } formats[] = {{QStringLiteral("pdf"), QT_TR_NOOP("PDF files (*.pdf)")},
                   {QStringLiteral("html"), QT_TR_NOOP("HTML pages (*.html)")},
                   {QStringLiteral("txt"), QT_TR_NOOP("Text files (*.txt)")},
                   {QStringLiteral("ics"), QT_TR_NOOP("Calendars (*.ics)")},
                   {QStringLiteral("csv"), QT_TR_NOOP("Tables for spreadsheets (*.csv)")}};
    const auto &chosen = formats[static_cast<int>(format)];

    const QString name = SaveFile::nameOf(m_session.caseReport().title, chosen.extension);
    const QString path = SaveFile::ask(m_window, tr("Save the checklist"), tr(chosen.filter), name);
    if (path.isEmpty())
        return;
    if (format == Format::Calendar) // the next one of this case is to replace its entries, and no other one's
        m_session.exportCase().identify();
    SaveFile::say(m_window, write(format, path));
}

void Output::saveCalendar()
{
    if (!entries().isEmpty())
        return save(Format::Calendar);
    QMessageBox box(QMessageBox::Information, tr("Save for a calendar"),
                    tr("No step that is left to do has a day yet."), QMessageBox::Close, m_window);
    box.setInformativeText(
        tr("Days are counted from the declaration, loading, export, release, payment and claim. Answer the question "
           "about the "
           "declaration, and give the other days on the page of particulars, as far as you know them."));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QList<CalendarEntry> Output::entries() const
{
    const CaseData &data = m_session.exportCase().data();
    if (CaseLines::count(data) > 1)
        return caseCalendarEntries(m_session.rules(), data, m_session.lines(), m_session.texts());
    return calendarEntries(m_session.rules(), data, m_session.decision(), m_session.texts());
}

QString Output::table() const
{
    const CaseData &data = m_session.exportCase().data();
    if (CaseLines::count(data) > 1)
        return caseChecklistCsv(m_session.rules(), data, m_session.lines(), m_session.texts());
    return checklistCsv(m_session.rules(), data, m_session.decision(), m_session.texts());
}

QString Output::write(Format format, const QString &path) const
{
    const Report report = m_session.caseReport();
    if (format == Format::Pdf)
        return Paper::writePdf(report, m_session.texts(), path);
    if (format == Format::Spreadsheet)
        return OutputFile::write(path, table().toUtf8());
    if (format == Format::Calendar)
        return OutputFile::write(path, toICalendar(entries(), QDateTime::currentDateTimeUtc()));
    const QString text = format == Format::Html ? toHtml(report, m_session.texts()) : toText(report);
    return OutputFile::write(path, text.toUtf8());
}
