// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "document.h"
#include "icalendar.h"
#include "outputfile.h"
#include "outputformat.h"
#include "paper.h"
#include "printing.h"
#include "savefile.h"
#include "session.h"

#include <QAction>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

struct Output::Saving {
    QString format; ///< one of outputFormats()
    QString action; ///< object name, and that of the drawing
    const char *menu;
    const char *button;
    const char *tip;
};

namespace
{
const QString calendar = u"ics"_s;
}

const QList<Output::Saving> &Output::savings()
{
    // In the order of the menu.
    static const QList<Saving> all{
        {u"pdf"_s, u"pdf"_s, QT_TR_NOOP("Save as P&DF…"), QT_TR_NOOP("PDF…"),
         QT_TR_NOOP("Save the checklist as a PDF file")},
        {u"html"_s, u"html"_s, QT_TR_NOOP("Save as &HTML…"), QT_TR_NOOP("HTML…"),
         QT_TR_NOOP("Save the checklist as an HTML page")},
        {u"text"_s, u"text"_s, QT_TR_NOOP("Save as &text…"), QT_TR_NOOP("Text…"),
         QT_TR_NOOP("Save the checklist as plain text")},
        {calendar, u"calendar"_s, QT_TR_NOOP("Save for a &calendar…"), QT_TR_NOOP("Calendar…"),
         QT_TR_NOOP("Save the due dates for a calendar")},
        {u"csv"_s, u"spreadsheet"_s, QT_TR_NOOP("Save as sp&readsheet…"), QT_TR_NOOP("Spreadsheet…"),
         QT_TR_NOOP("Save the checklist for a spreadsheet")},
    };
    return all;
}

Output::Output(Session &session, QWidget *window)
    : ActionSet(window), m_session(session), m_window(window), m_print(addAction(u"print"_s)),
      m_preview(addAction(u"preview"_s))
{
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &Output::print);
    connect(m_preview, &QAction::triggered, this, &Output::preview);
    for (const Saving &saving : savings()) {
        const OutputFormat &format = outputFormat(saving.format);
        connect(addAction(saving.action), &QAction::triggered, this, [this, &format] { save(format); });
    }
    retranslate();
}

void Output::retranslate()
{
    say(m_print, tr("&Print…"), tr("Print…"), tr("Print the checklist"));
    say(m_preview, tr("Print pre&view…"), tr("Preview…"), tr("See the pages before printing"));
    for (const Saving &saving : savings())
        say(findChild<QAction *>(saving.action), tr(saving.menu), tr(saving.button), tr(saving.tip));
}

void Output::print()
{
    const Report report = m_session.caseReport();
    Printing::print(m_window, report.title, QPageLayout::Portrait,
                    [&](QPagedPaintDevice &device) { Paper(report, m_session.texts()).paint(device); });
}

void Output::preview()
{
    const Report report = m_session.caseReport(); // not anew for each turn of a page
    Printing::preview(m_window, report.title,
                      [&](QPagedPaintDevice &device) { Paper(report, m_session.texts()).paint(device); });
}

void Output::save(const OutputFormat &format)
{
    if (format.id == calendar && !hasDays())
        return;
    const QString name = SaveFile::nameOf(m_session.reportHead().title, format.extension);
    const QString path = SaveFile::ask(m_window, tr("Save the checklist"), tr(format.filter), name);
    if (path.isEmpty())
        return;
    if (format.id == calendar) // the next one of this case is to replace its entries, and no other one's
        m_session.exportCase().identify();
    SaveFile::say(m_window, format.write ? OutputFile::write(path, format.write(m_session.output()))
                                         : Paper::writePdf(m_session.caseReport(), m_session.texts(), path));
}

bool Output::hasDays()
{
    const OutputCase output = m_session.output();
    if (hasCalendarEntries(output.rules, output.data, output.lines()))
        return true;
    QMessageBox box(QMessageBox::Information, tr("Save for a calendar"),
                    tr("No step that is left to do has a day yet."), QMessageBox::Close, m_window);
    box.setInformativeText(
        tr("Days are counted from the declaration, loading, export, release, payment and claim. Answer the question "
           "about the "
           "declaration, and give the other days on the page of particulars, as far as you know them."));
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return false;
}
