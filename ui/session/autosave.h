// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recovery.h"

#include <QObject>
#include <QTimer>

class CaseFiles;
class Session;

/// Keeps a copy of the case as long as it has changes that are in no file, for the start after a crash.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The copy is removed with it: who ends the program was asked before.
    Autosave(Recovery &recovery, const Session &session, const CaseFiles &files, QObject *parent = nullptr);

    /// What is kept so far must be written at once, as before something that may fail.
    void keepNow();

Q_SIGNALS:
    /// No copy can be kept, in a sentence that says why; said once, until one can be kept again.
    void failed(const QString &sentence);

private:
    void keep();

    Recovery &m_recovery;
    const Session &m_session;
    const CaseFiles &m_files;
    QTimer m_later;
    bool m_failing = false;
};
