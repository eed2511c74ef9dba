// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "linedecisions.h"
#include "scrollpage.h"

class CardButton;
class QAction;
class Session;
class TextLabel;
struct Mode;

/// Where a person begins: a new case, a file, or one of the examples that the program carries.
class StartPage : public ScrollPage
{
    Q_OBJECT

public:
    /// `open` lets a person choose a file.
    StartPage(Session &session, QAction *open, QWidget *parent = nullptr);

    void focusFirst() override;

Q_SIGNALS:
    void beginAsked();
    /// A person chose an example; `path` leads to its case file.
    void exampleAsked(const QString &path);

protected:
    void retranslate() override;

private:
    struct Example {
        CardButton *button;
        QString title;
        const Mode *mode; ///< what the decision says, of the first line; null if it is not settled
        QString country; ///< code of the one it goes to; may be empty
        QList<DecidedLine> lines; ///< if it has several
    };

    void addExamples();
    [[nodiscard]] QString line(const Example &example) const;
    void retranslateBegin();

    Session &m_session;
    TextLabel *const m_intro;
    TextLabel *const m_limits;
    CardButton *const m_begin;
    CardButton *const m_open;
    TextLabel *const m_examplesHeading;
    QList<Example> m_examples;
};
