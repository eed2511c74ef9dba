// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "language.h"
#include "recovery.h"
#include "rulestore.h"

#include <QObject>

class Autosave;
class MainWindow;
class Session;

/// The window on the rules in force. When a person chooses other rules, it is built anew, and the work goes on in it.
class Workplace : public QObject
{
    Q_OBJECT

public:
    Workplace(const RuleStore::Kept &rules, QDate today);
    ~Workplace() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Language &language() { return m_language; }

    /// Asks about each case that a crash has left, until one is taken. Returns whether one was.
    bool offerRecovery();

Q_SIGNALS:
    /// There is another window and another session; the case is the same.
    void renewed();

private:
    void build();
    void use(const LoadedRules &rules);

    const QDate m_today;
    Recovery m_recovery;
    std::unique_ptr<LoadedRules> m_rules;
    Language m_language;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Autosave> m_autosave;
};
