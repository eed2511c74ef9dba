// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class Session;
struct Question;

/// The input of one question: shows an answer, takes one, and says in a sentence what is missing or wrong with it.
class QuestionField : public QWidget
{
    Q_OBJECT

public:
    QuestionField(const Question &question, const Session &session, QWidget *parent);

    /// Shows an answer, or none if null, and the members a person is unsure of.
    virtual void setAnswer(const Answer *answer, const QStringList &unsureMembers) = 0;
    /// What the field says; nothing if it is empty or wrong.
    [[nodiscard]] virtual std::optional<Answer> answer() const = 0;
    [[nodiscard]] virtual QStringList unsureMembers() const { return {}; }
    /// What is missing or wrong, as a translated sentence; empty if the field is answered.
    [[nodiscard]] virtual QString fault() const = 0;

    /// The case has changed: the members, currency or rates that matter may be others now.
    virtual void refresh() {}
    virtual void retranslate() = 0;
    virtual void focusInput() = 0;
    /// Whether the answer is typed, letter by letter.
    [[nodiscard]] bool isTyped() const;
    /// A value proposed and left as it is counts as the answer from now on.
    virtual void acceptProposal() {}
    /// The page was left with this answer.
    virtual void remember() {}
    /// Puts what is wrong before the description of every input, where it is read out with the focus; takes back what
    /// was put there `before`. Both may be empty.
    void describeFault(const QString &before, const QString &fault);

Q_SIGNALS:
    /// A person changed the answer.
    void edited();

protected:
    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] const Session &session() const { return m_session; }
    /// Names a widget of the field: "<question id>" and "/part" if there is one.
    void name(QWidget *widget, const QString &part = QString()) const;
    /// A box "Not sure" for fields that are typed into; null if the question does not offer it.
    [[nodiscard]] QCheckBox *createUnsureBox();
    [[nodiscard]] static QString notSure();
    /// Ticks a box, or not, without being told of it. `box` may be null.
    static void tickQuietly(QCheckBox *box, bool ticked);

private:
    const Question &m_question;
    const Session &m_session;
};
