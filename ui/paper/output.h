// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "actionset.h"

class Session;
struct OutputFormat;

/// Prints the report of the case, and saves it in other formats.
class Output : public ActionSet
{
    Q_OBJECT

public:
    Output(Session &session, QWidget *window);

    /// Those that stand on the result page too: of all of them there would be too many.
    [[nodiscard]] QList<QAction *> buttons() const { return actions().first(5); }
    void retranslate();

private:
    /// The action that saves in one format, and what it says.
    struct Saving;

    [[nodiscard]] static const QList<Saving> &savings();
    void print();
    void preview();
    void save(const OutputFormat &format);
    /// Whether the calendar would hold any day that is known; says so where none is.
    [[nodiscard]] bool hasDays();

    Session &m_session;
    QWidget *const m_window;
    QAction *const m_print;
    QAction *const m_preview;
};
