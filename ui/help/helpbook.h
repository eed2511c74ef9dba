// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "helptext.h"

#include <QCoreApplication>

class Session;
struct Evidence;
struct GlossaryTerm;
struct Misconception;
struct Question;

/// A page of the help.
struct HelpTopic {
    QString id; ///< "use/result", "question/<id>", "mistakes", "term/<id>"
    QString group; ///< heading of the list it stands in
    QString title;
    HelpText text;
    QString keywords{}; ///< other words that find it
};

/// Writes the help in the current language: how the program is used, its questions, what everybody gets wrong, and the
/// glossary. What it tells of the law comes from the rules.
class HelpBook
{
    Q_DECLARE_TR_FUNCTIONS(HelpBook)

public:
    explicit HelpBook(const Session &session) : m_session(session) {}

    [[nodiscard]] QList<HelpTopic> topics() const;

    [[nodiscard]] static QString firstTopic() { return QStringLiteral("use/about"); }
    [[nodiscard]] static QString asking() { return QStringLiteral("use/asking"); }
    [[nodiscard]] static QString result() { return QStringLiteral("use/result"); }
    [[nodiscard]] static QString mistakes() { return QStringLiteral("mistakes"); }
    [[nodiscard]] static QString question(const QString &id) { return QStringLiteral("question/") + id; }

private:
    // helptopics.cpp
    [[nodiscard]] QList<HelpTopic> useOfTheProgram() const;
    [[nodiscard]] HelpText keys() const;
    [[nodiscard]] HelpText limits() const;

    // helpbook.cpp
    [[nodiscard]] HelpTopic mistakesTopic() const;
    [[nodiscard]] HelpTopic questionTopic(const Question &question) const;
    [[nodiscard]] HelpTopic termTopicOf(const GlossaryTerm &term) const;
    void addMistake(HelpText &text, const Misconception &misconception) const;
    void addEvidence(HelpText &text, const Evidence &evidence) const;
    [[nodiscard]] QString termName(const GlossaryTerm &term) const;

    const Session &m_session;
};
