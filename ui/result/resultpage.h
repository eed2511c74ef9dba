// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "exportcase.h"
#include "scrollpage.h"

#include <QMap>

class LinesOverview;
class QAction;
class QPushButton;
class SectionView;
class Session;
class TextLabel;
class ThenAndNowNotice;

/// The decision, made of the sections of the report only, so that screen, paper and exports say the same.
class ResultPage : public ScrollPage
{
    Q_OBJECT

public:
    /// `actions` (print, save as …) stand as buttons above the result; `thenAndNow` shows what the rules of today would make
    /// of a case.
    ResultPage(Session &session, const QList<QAction *> &actions, QAction *thenAndNow, QWidget *parent = nullptr);

    void initializePage() override;
    void focusFirst() override;
    /// Opens what the widget stands in first.
    void focusOn(const QString &name) override;
    [[nodiscard]] int nextId() const override { return -1; }

Q_SIGNALS:
    void changeAsked(const QString &question);
    /// A person wants to see in a copy of the case what would make a mode possible.
    void tryAsked(const QString &mode);

protected:
    void retranslate() override;

private:
    void refresh();
    void showReport();
    void takeChange();
    void takeTick(const QString &item, bool done);
    [[nodiscard]] SectionView *view(Section::Kind kind);

    Session &m_session;
    QMap<QPushButton *, QAction *> m_buttons;
    TextLabel *const m_case;
    ThenAndNowNotice *const m_notice;
    LinesOverview *const m_lines;
    QMap<Section::Kind, SectionView *> m_views;
    CaseData m_shown; ///< what the page is made from
    bool m_made = false; ///< nothing is made before the page is first reached
};
