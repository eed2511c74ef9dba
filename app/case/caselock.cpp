// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "caselock.h"

#include <QFileInfo>
#include <QList>

using namespace Qt::Literals::StringLiterals;

QString CaseLock::markOf(const QString &path)
{
    // Of the file that a link leads to: it may be open by either name.
    const QFileInfo given(path);
    const QFileInfo file(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    // One that is not there yet has the same mark once it is, also in a folder that a link leads to.
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return u"%1/.%2.lock"_s.arg(folder.isEmpty() ? file.absolutePath() : folder, file.fileName());
}

bool CaseLock::holds(const QString &mark) const
{
    return m_lock && m_lock->isLocked() && m_mark == mark && QFileInfo::exists(mark);
}

bool CaseLock::take(const QString &path)
{
    const QString mark = path.isEmpty() ? QString() : markOf(path);
    if (holds(mark))
        return true;
    release();
    if (path.isEmpty())
        return true;
    m_mark = mark;
    m_lock = std::make_unique<QLockFile>(m_mark);
    // A case may stay open for days: only the end of the program that left the mark makes it stale.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError)
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    m_holder = tr("%1, process %2 on %3", "program, number, name of a computer").arg(program).arg(process).arg(host);
    m_lock.reset();
    return false;
}

void CaseLock::release()
{
    // A mark that has gone with its folder, or that may not be removed any more, would make Qt warn: such locks are laid aside.
    static auto *const gone = new QList<QLockFile *>;
    const QFileInfo mark(m_mark);
    if (m_lock && m_lock->isLocked() && (!mark.exists() || !QFileInfo(mark.absolutePath()).isWritable()))
        gone->append(m_lock.release());
    m_lock.reset();
    m_holder.clear();
}
