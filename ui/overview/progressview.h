// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "columnrow.h"
#include "moderow.h"
#include "progress.h"
#include "steprow.h"

#include <QMap>

class FoldSection;
class LinkButton;
class QPushButton;
class Session;
class TextLabel;

/// How far the case has come: what is left to ask, the steps, the modes still possible and ruled out, and the answers so
/// far, each with a way to where it was given. All rows are made once; a change sets only what is different.
class ProgressView : public ColumnRow
{
    Q_OBJECT

public:
    explicit ProgressView(const Session &session, QWidget *parent = nullptr);

    /// The page that is shown: the id of one of the rules, "particulars" or "result".
    void setPage(const QString &page);
    /// Follows the case.
    void refresh();
    /// "5 modes possible · 6 questions left at most"
    [[nodiscard]] static QString summary(const Session &session);

Q_SIGNALS:
    /// A person wants to see or change the answer to a question.
    void questionAsked(const QString &question);
    void resultAsked();
    /// What it shows has changed. It knows how high it needs to be, and will be laid out next.
    void refreshed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct AnswerRow {
        ColumnRow *row;
        TextLabel *label;
        LinkButton *link;
    };

    void createSteps();
    void createModes();
    void createAnswers();
    void retranslate();
    void showLeft(const Progress &progress);
    void showSteps(const Progress &progress);
    void showStep(const QString &page, const QString &title, Progress::State state, bool link);
    void showModes(const Progress &progress);
    void showAnswers(const Progress &progress);
    [[nodiscard]] QList<ModeRow::Cause> causesOf(const Progress::Excluded &excluded) const;

    const Session &m_session;
    QString m_page;
    TextLabel *const m_left;
    QPushButton *const m_toResult;
    FoldSection *const m_stepsSection;
    FoldSection *const m_possibleSection;
    FoldSection *const m_excludedSection;
    FoldSection *const m_answersSection;
    QMap<QString, StepRow *> m_steps; ///< by page id
    QMap<QString, QString> m_firstQuestions; ///< where the link of a step leads, by page id
    QMap<QString, ModeRow *> m_possible; ///< by mode id
    QMap<QString, ModeRow *> m_excluded; ///< by mode id
    QMap<QString, AnswerRow> m_answers; ///< by question id
};
