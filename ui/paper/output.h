// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QPagedPaintDevice;
class Session;
struct CalendarEntry;

/// Prints the report of the case, and saves it in other formats.
class Output : public QObject
{
    Q_OBJECT

public:
    Output(Session &session, QWidget *window);

    /// Print, preview, PDF, HTML, text, calendar, spreadsheet: texts for menus, icon texts for buttons.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Those that stand on the result page too: of all of them there would be too many.
    [[nodiscard]] QList<QAction *> buttons() const { return m_actions.first(5); }
    void retranslate();

private:
    enum class Format { Pdf, Html, Text, Calendar, Spreadsheet };

    QAction *add(const QString &name);
    void print();
    void preview();
    void paint(QPagedPaintDevice &device) const;
    void save(Format format);
    /// Saves the days that are known; says so where none is.
    void saveCalendar();
    [[nodiscard]] QList<CalendarEntry> entries() const;
    [[nodiscard]] QString table() const;
    [[nodiscard]] QString write(Format format, const QString &path) const;

    Session &m_session;
    QWidget *const m_window;
    QList<QAction *> m_actions;
    QAction *const m_print;
    QAction *const m_preview;
    QAction *const m_pdf;
    QAction *const m_html;
    QAction *const m_text;
    QAction *const m_calendar;
    QAction *const m_spreadsheet;
};
