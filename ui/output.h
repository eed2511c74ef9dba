// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QPrinter;
class Session;

/// Prints the report of the case, and saves it in other formats.
class Output : public QObject
{
    Q_OBJECT

public:
    Output(const Session &session, QWidget *window);

    /// Print, preview, PDF, HTML, text: texts for menus, icon texts for buttons.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void retranslate();

private:
    enum class Format { Pdf, Html, Text };

    QAction *add(const QString &name);
    void print();
    void preview();
    void paint(QPrinter *printer) const;
    void save(Format format);
    [[nodiscard]] QString write(Format format, const QString &path) const;

    const Session &m_session;
    QWidget *const m_window;
    QList<QAction *> m_actions;
    QAction *const m_print;
    QAction *const m_preview;
    QAction *const m_pdf;
    QAction *const m_html;
    QAction *const m_text;
};
