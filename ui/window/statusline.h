// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textlabel.h"

#include <QTimer>

class ExportWizard;
class Session;

/// One line below the pages that says where one is and what has just changed: the step, modes ruled out, answers missing,
/// the result. Each new text is a change of the label's accessible name, which is how screen readers hear of it.
class StatusLine : public TextLabel
{
    Q_OBJECT

public:
    StatusLine(const Session &session, const ExportWizard &wizard, QWidget *parent = nullptr);

    /// Says something that has nothing to do with the pages. It stays until the next page.
    void tell(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takePage();
    void takeFaults(int count);
    void takeDecision();
    void say();
    [[nodiscard]] QString faultsInWords() const;
    [[nodiscard]] QString placeInWords() const;
    [[nodiscard]] QString changesInWords(const QStringList &gone, const QStringList &back) const;
    [[nodiscard]] QString modesInWords() const;
    [[nodiscard]] QString namesOf(const QStringList &modes) const;

    const Session &m_session;
    const ExportWizard &m_wizard;
    QTimer m_later; ///< what happens in one go is said in one sentence
    int m_faults = 0; ///< answers missing or wrong, as Next found when it was refused
    QString m_told; ///< stands below what is said of the page
    bool m_moved = false; ///< the place was reached just now and is not announced yet
    bool m_refused = false; ///< Next was refused; said again even if the words are the same
    QStringList m_ruledOut; ///< modes, as last said
    QString m_mode; ///< as last said
};
