// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recovery.h"

#include <QCoreApplication>

#include <optional>

class QWidget;
class Texts;

/// What a person is asked and told about case files, each in a box of its own.
class CaseQuestions
{
    Q_DECLARE_TR_FUNCTIONS(CaseQuestions)

public:
    explicit CaseQuestions(QWidget *window) : m_window(window) {}

    enum class Discard { Save, Drop, Cancel };
    /// The case has changes that are in no file.
    [[nodiscard]] Discard askToDiscard() const;

    /// Whether an empty case may take the place of one with answers.
    [[nodiscard]] bool askToStartAgain() const;

    enum class Saving { Cancel, Elsewhere, Overwrite };
    /// Another program has changed the file since it was opened or saved here.
    [[nodiscard]] Saving askAboutForeignChange(const QString &path) const;
    /// The file could not be written; Overwrite means over it, and is offered only where that may help.
    [[nodiscard]] Saving askAfterFault(const QString &sentence, bool overwriteMayHelp) const;

    /// The file is worked on elsewhere: it is opened, but not changed here.
    void sayReadOnly(const QString &path, const QString &holder) const;
    /// Whether to go on to save a copy of a file that is not changed here.
    [[nodiscard]] bool askForCopy(const QString &path, const QString &holder) const;
    void sayInUse(const QString &path, const QString &holder) const;

    enum class Recover { Restore, Drop, Later };
    /// A copy that a crash has left.
    [[nodiscard]] Recover askToRecover(const Recovery::Found &found, const Texts &texts) const;

    /// Says what is wrong with a file; of many faults the first.
    void sayFaults(const QString &title, const QStringList &faults) const;

private:
    struct Choice {
        QString name; ///< object name of the button
        QString text;
        int value;
    };
    /// The last choice is that of Escape.
    [[nodiscard]] int ask(const QString &title, const QString &text, const QString &more, const QList<Choice> &choices,
                          const QString &preset) const;

    QWidget *const m_window;
};
