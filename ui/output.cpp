// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "outputfile.h"
#include "paper.h"
#include "savefile.h"
#include "session.h"

#include <QAction>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

Output::Output(const Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_print(add(QStringLiteral("print"))),
      m_preview(add(QStringLiteral("preview"))), m_pdf(add(QStringLiteral("pdf"))), m_html(add(QStringLiteral("html"))),
      m_text(add(QStringLiteral("text")))
{
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &Output::print);
    connect(m_preview, &QAction::triggered, this, &Output::preview);
    connect(m_pdf, &QAction::triggered, this, [this] { save(Format::Pdf); });
    connect(m_html, &QAction::triggered, this, [this] { save(Format::Html); });
    connect(m_text, &QAction::triggered, this, [this] { save(Format::Text); });
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
}

void Output::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_session.report().title);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() == QDialog::Accepted)
        paint(&printer);
}

void Output::preview()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_session.report().title);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.resize(m_window->size());
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, &Output::paint);
    dialog.exec();
}

void Output::paint(QPrinter *printer) const
{
    Paper(m_session.report(), m_session.texts()).paint(*printer);
}

void Output::save(Format format)
{
    static const struct {
        QString extension;
        const char *filter;
    } formats[] = {{QStringLiteral("pdf"), QT_TR_NOOP("PDF files (*.pdf)")},
                   {QStringLiteral("html"), QT_TR_NOOP("HTML pages (*.html)")},
                   {QStringLiteral("txt"), QT_TR_NOOP("Text files (*.txt)")}};
    const auto &chosen = formats[static_cast<int>(format)];

    const QString name = SaveFile::nameOf(m_session.report().title, chosen.extension);
    const QString path = SaveFile::ask(m_window, tr("Save the checklist"), tr(chosen.filter), name);
    if (!path.isEmpty())
        SaveFile::say(m_window, write(format, path));
}

QString Output::write(Format format, const QString &path) const
{
    const Report report = m_session.report();
    if (format == Format::Pdf)
        return Paper::writePdf(report, m_session.texts(), path);
    const QString text = format == Format::Html ? toHtml(report, m_session.texts()) : toText(report);
    return OutputFile::write(path, text.toUtf8());
}
