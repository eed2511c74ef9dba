// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "tooldialog.h"

class Session;

/// The case by the rules of its declaration date and by those of today: both results, and each difference. To be read,
/// printed, or saved as PDF.
class ThenAndNowDialog : public ToolDialog
{
    Q_OBJECT

public:
    ThenAndNowDialog(const Session &session, QWidget *parent);

    /// What is shown, as a document that can be printed.
    [[nodiscard]] const Report &report() const { return m_report; }
    /// Writes a PDF. Returns a translated error sentence, or nothing.
    [[nodiscard]] QString writePdf(const QString &path) const;

protected:
    void retranslate() override;

private:
    void fill();
    void print();
    void savePdf();

    const Session &m_session;
    Report m_report;
    QWidget *m_shown = nullptr;
    QPushButton *const m_print;
    QPushButton *const m_pdf;
};
