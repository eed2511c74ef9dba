// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "modecomparison.h"
#include "tooldialog.h"

class Paper;
class QPagedPaintDevice;
class QTableWidget;
class Session;
struct Report;

/// The modes side by side, as they stand in the case: possible ones first. To be read, printed, or saved as PDF.
class CompareDialog : public ToolDialog
{
    Q_OBJECT

public:
    CompareDialog(const Session &session, QWidget *parent);

    /// Paints the table in landscape. Returns the number of pages, or 0 if the device cannot be painted on.
    int paint(QPagedPaintDevice &device) const;
    /// Writes a PDF. Returns a translated error sentence, or nothing.
    [[nodiscard]] QString writePdf(const QString &path) const;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    /// The table under the header and above the footer of the case's report.
    [[nodiscard]] Paper paper(const Report &head) const;
    void fill();
    void fitCells();
    void print();
    void savePdf();

    const Session &m_session;
    ModeTable m_shown;
    QTableWidget *const m_table;
    QPushButton *const m_print;
    QPushButton *const m_pdf;
};
