// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"

#include <QMap>
#include <QWidget>

class FoldButton;
class ItemView;
class QVBoxLayout;
class Session;

/// One section of the report, under a heading that folds it away.
class SectionView : public QWidget
{
    Q_OBJECT

public:
    SectionView(const Session &session, bool open, QWidget *parent = nullptr);

    /// Shows a section. Where only boxes were ticked, the widgets stay, and so does the focus.
    void setSection(const Section &section);
    void open();

Q_SIGNALS:
    void changeAsked(const QString &question);
    /// The person wants to see what would make a mode possible that is ruled out.
    void tryAsked(const QString &mode);
    void ticked(const QString &item, bool done);

private:
    void rebuild();
    [[nodiscard]] QWidget *createBlock(const Block &block, qsizetype at);
    [[nodiscard]] QWidget *createResult(const Block &mode);
    [[nodiscard]] QWidget *createRoute(const Block &route);
    [[nodiscard]] QWidget *createAnswers(const Block &answers);
    [[nodiscard]] QWidget *createWhyNot(const Block &mode);
    [[nodiscard]] QWidget *createNearLimit(const Block &limit);
    [[nodiscard]] QWidget *createItem(const Block &item);

    const Session &m_session;
    Section m_section;
    FoldButton *const m_heading;
    QWidget *m_body = nullptr;
    QMap<QString, ItemView *> m_items;
    QStringList m_unfolded; ///< items whose details were shown before the body was made anew
    bool m_stale = true; ///< the body does not show the section yet
};
