// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "scrollpage.h"

class ContradictionPanel;
class QAction;
class QuestionBox;
class Session;
class TextLabel;
class VoidNotice;
struct Page;

/// Shows any group of questions and writes the answers to the case at once.
class QuestionPage : public ScrollPage
{
    Q_OBJECT

public:
    /// `undo` takes the last edit back.
    QuestionPage(const Page &page, Session &session, QAction *undo, QWidget *parent = nullptr);

    void initializePage() override;
    /// Names what is missing or wrong beside its field and stays; then asks about contradictions, once each.
    bool validatePage() override;
    void focusFirst() override;
    void focusQuestion(const QString &question);

Q_SIGNALS:
    /// A person wants to change the answer to a question, perhaps on another page.
    void changeAsked(const QString &question);
    /// Next was refused, for so many answers are missing or wrong.
    void faultsFound(int count);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void takeCase();
    void takeAnswers(const QStringList &questions);
    void takeEdit(QuestionBox *edited);
    void makeEdit(QuestionBox *edited, bool typed);
    [[nodiscard]] QStringList wouldMakeVoid(const QuestionBox &edited) const;
    void placeVoidNotice(QuestionBox *edited);
    void makePending();
    void settleLayouts();
    void withdrawPending();
    void leave();
    void writeAnswers();
    bool writeAnswer(const QuestionBox &box);
    void showDecision();
    void measureBoxes();
    bool askContradiction();
    [[nodiscard]] QList<QuestionBox *> shownBoxes() const;

    const Page &m_page;
    Session &m_session;
    TextLabel *const m_intro;
    ContradictionPanel *const m_contradiction;
    VoidNotice *const m_void; ///< stands below the question that was edited last
    QuestionBox *m_pending = nullptr; ///< shows an answer that the case takes only once the person has said so
    QList<QuestionBox *> m_boxes;
    QStringList m_shown;
};
