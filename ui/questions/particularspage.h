// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "scrollpage.h"

#include <QMap>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class Session;
class TextLabel;

/// What the paper says about the shipment besides the decision, and the days from which due dates are counted.
/// Everything here is optional and never decides.
class ParticularsPage : public ScrollPage
{
    Q_OBJECT

public:
    explicit ParticularsPage(Session &session, QWidget *parent = nullptr);

    void initializePage() override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    struct Text {
        TextLabel *label;
        QLineEdit *edit;
    };
    struct Day {
        QCheckBox *known;
        QDateEdit *edit;
    };

    void createTitle();
    void createTexts();
    void createDays();
    void takeCase();
    void writeDay(const QString &event);

    Session &m_session;
    TextLabel *const m_intro;
    Text m_title;
    QMap<QString, Text> m_texts; ///< by particular id
    TextLabel *const m_daysHeading;
    QMap<QString, Day> m_days; ///< by event id
};
