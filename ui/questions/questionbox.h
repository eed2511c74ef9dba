// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class FoldButton;
class LinkButton;
class QuestionField;
class Session;
class TermLabel;
class TextLabel;
struct Question;

/// One question on its page: the question, its field, the help that can be unfolded, whom to ask, and what is wrong.
class QuestionBox : public QGroupBox
{
    Q_OBJECT

public:
    QuestionBox(const Question &question, const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] QuestionField *field() const { return m_field; }

    /// Takes the answer of the case.
    void takeAnswer();
    /// The case has changed: texts, members, and whom to ask follow.
    void refresh();
    /// Finds out beforehand how much room it needs in a column of so many pixels, also for what an answer can bring.
    void measure(int width);
    /// Says beside the field what is missing or wrong there, if anything is. Returns whether something is.
    bool showFault();
    void hideFault();
    void retranslate();

    /// As a ColumnRow.
    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *createHelp();
    void retranslateHelp();
    void fitFindOut();
    /// Leads a person who is not sure to the answer.
    void findOut();

    const Question &m_question;
    const Session &m_session;
    TextLabel *const m_text;
    LinkButton *const m_find; ///< null: no journey leads to the answer
    FoldButton *const m_more;
    QuestionField *const m_field;
    TextLabel *const m_fault;
    TermLabel *const m_ask;
    TermLabel *const m_help;
    TermLabel *const m_example;
    TermLabel *const m_why;
    QWidget *const m_helpPanel;
};
