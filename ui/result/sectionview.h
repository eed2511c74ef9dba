// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

#include <QWidget>

struct Tick;
class ChecklistView;
class FoldButton;
class Session;

/// One section of the report, under a heading that folds it away.
class SectionView : public QWidget
{
    Q_OBJECT

public:
    SectionView(const Session &session, bool open, QWidget *parent = nullptr);

    /// Shows a section. The checklist keeps the widgets that stay the same.
    void setSection(const Section &section);
    void open();
    /// The checklist, if it is one and was shown before; else null.
    [[nodiscard]] ChecklistView *checklist() const { return m_checklist; }

Q_SIGNALS:
    void changeAsked(const QString &question);
    /// The person wants to see what would make a mode possible that is ruled out.
    void tryAsked(const QString &mode);
    void ticked(const QString &item, bool done);
    void noted(const QString &item, const Tick &tick);

private:
    void rebuild();
    [[nodiscard]] QWidget *createBlock(const Block &block, qsizetype at);
    [[nodiscard]] QWidget *createResult(const Block &mode);
    [[nodiscard]] QWidget *createRoute(const Block &route);
    [[nodiscard]] QWidget *createAnswers(const Block &answers);
    [[nodiscard]] QWidget *createWhyNot(const Block &mode);
    [[nodiscard]] QWidget *createNearLimit(const Block &limit);
    [[nodiscard]] QWidget *createBody();

    const Session &m_session;
    Section m_section;
    FoldButton *const m_heading;
    QWidget *m_body = nullptr;
    ChecklistView *m_checklist = nullptr; ///< the body of the checklist, which is never made anew
    bool m_stale = true; ///< the body does not show the section yet
};
