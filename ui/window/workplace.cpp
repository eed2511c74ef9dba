// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "workplace.h"

#include "autosave.h"
#include "casefiles.h"
#include "exportwizard.h"
#include "loadedrules.h"
#include "mainwindow.h"
#include "rulechoice.h"
#include "session.h"

Workplace::Workplace(const RuleStore::Kept &rules, QDate today)
    : m_today(today), m_rules(std::make_unique<LoadedRules>(rules.rules)), m_language(m_rules->rules)
{
    build();
    m_window->showRulesFault(rules);
}

Workplace::~Workplace()
{
    // The window has asked what to do with changes that are not saved.
    m_autosave.reset();
    m_recovery.drop();
}

bool Workplace::offerRecovery()
{
    const CaseQuestions questions(m_window.get());
    const QList<Recovery::Found> left = m_recovery.find(m_rules->rules);
    for (const Recovery::Found &found : left) {
        switch (questions.askToRecover(found, m_language.texts())) {
        case CaseQuestions::Recover::Restore:
            m_window->files().recover(found);
            m_autosave->keepNow(); // before the other copy goes
            Recovery::remove(found);
            return true;
        case CaseQuestions::Recover::Drop:
            Recovery::remove(found);
            break;
        case CaseQuestions::Recover::Later:
            break;
        }
    }
    return false;
}

void Workplace::build()
{
    m_session = std::make_unique<Session>(*m_rules, m_language, m_today);
    m_window = std::make_unique<MainWindow>(*m_session, m_language);
    m_autosave = std::make_unique<Autosave>(m_recovery, *m_session, m_window->files());
    connect(m_autosave.get(), &Autosave::failed, m_window.get(), &MainWindow::tell);
    // Queued: the window that asks for it is gone afterwards.
    connect(&m_window->rules(), &RuleChoice::chosen, this, &Workplace::use, Qt::QueuedConnection);
}

void Workplace::use(const LoadedRules &rules)
{
    auto oldRules = std::make_unique<LoadedRules>(rules);
    oldRules.swap(m_rules);
    m_language.setRules(m_rules->rules);
    // The old ones live until the new ones have taken everything from them: the window before the session, the session
    // before the rules that it points into.
    const std::unique_ptr<LoadedRules> rulesUntilEnd = std::move(oldRules);
    m_autosave.reset();
    const std::unique_ptr<Session> oldSession = std::move(m_session);
    const std::unique_ptr<MainWindow> oldWindow = std::move(m_window);
    build();
    m_session->resume(*oldSession);
    m_window->resume(*oldWindow);
    Q_EMIT renewed();
}
