// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "autosave.h"

#include "casefiles.h"
#include "session.h"

#include <utility>

namespace
{
constexpr int delay = 400; ///< milliseconds in which changes, such as letters typed, are kept as one
}

Autosave::Autosave(Recovery &recovery, const Session &session, const CaseFiles &files, QObject *parent)
    : QObject(parent), m_recovery(recovery), m_session(session), m_files(files)
{
    m_later.setSingleShot(true);
    m_later.setInterval(delay);
    connect(&m_later, &QTimer::timeout, this, &Autosave::keep);
    const auto keepSoon = [this] {
        if (!m_later.isActive()) // not put off by each further letter
            m_later.start();
    };
    connect(&session.exportCase(), &ExportCase::changed, this, keepSoon);
    connect(&files, &CaseFiles::fileChanged, this, keepSoon);
}

void Autosave::keepNow()
{
    if (m_later.isActive())
        keep();
}

void Autosave::keep()
{
    m_later.stop();
    if (!m_session.exportCase().isModified())
        return m_recovery.drop();
    // Where no copy can be kept, work goes on: what can be done about it is done when the case is saved.
    const QString fault = m_recovery.keep(m_session.exportCase().data(), m_files.path(),
                                          QDateTime::currentDateTimeUtc());
    if (const bool before = std::exchange(m_failing, !fault.isEmpty()); m_failing && !before)
        Q_EMIT failed(
            tr("No copy of your unsaved changes can be kept in case the program fails, so save the case often. %1",
               "a sentence that says why")
                .arg(fault));
}
