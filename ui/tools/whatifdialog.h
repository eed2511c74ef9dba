// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changewords.h"
#include "session.h"
#include "tooldialog.h"

#include <memory>

class OutcomeCard;
class QBoxLayout;
class WhatIfRow;

/// Other answers, tried in a copy of the case: both results side by side and what differs. The case stays as it is until
/// the answers are taken over.
class WhatIfDialog : public ToolDialog
{
    Q_OBJECT

public:
    WhatIfDialog(Session &session, QWidget *parent);

    /// Starts anew from the case, with the changes that would make a mode possible which is ruled out.
    void tryMode(const QString &mode);
    /// The copy that is worked on.
    [[nodiscard]] const Session &tried() const { return m_tried; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void createRows();
    [[nodiscard]] QWidget *createResults();
    void startAnew();
    void reset(const QString &question);
    void openOnly(WhatIfRow *row);
    void takeOver();
    void showResults();
    void showTried();
    void showDifference();
    [[nodiscard]] bool isChanged(const QString &question) const;
    void arrange();

    Session &m_session;
    Session m_tried; ///< holds the copy of the case that answers are tried on
    QString m_triedMode; ///< the mode that the changes are meant to make possible; may be empty
    std::unique_ptr<ChangeWords> m_words;
    QList<WhatIfRow *> m_rows; ///< of all questions; those that count are shown
    QBoxLayout *const m_halves;
    TextLabel *const m_answersHeading;
    OutcomeCard *const m_caseCard;
    OutcomeCard *const m_triedCard;
    TextLabel *const m_possible; ///< whether the mode tried is possible now
    TextLabel *const m_differenceHeading;
    TextLabel *const m_difference;
    QPushButton *const m_takeOver;
    QPushButton *const m_startAnew;
};
