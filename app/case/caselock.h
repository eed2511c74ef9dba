// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QLockFile>

#include <memory>

/// Marks a case file as being worked on, so that a second window does not change it, too. The mark is a hidden file beside
/// it that goes with the window; one left by a program that has ended does not count.
class CaseLock
{
    Q_DECLARE_TR_FUNCTIONS(CaseLock)

public:
    CaseLock() = default;
    ~CaseLock() { release(); }
    Q_DISABLE_COPY_MOVE(CaseLock)

    /// Lets go of the file marked before, and marks the one at `path`; an empty path marks nothing. A file that is marked
    /// already stays so, without a moment in which another program could mark it. Returns whether the file is free to be
    /// changed here. Where no mark can be left, as in a folder that may not be written, it is.
    bool take(const QString &path);
    void release();
    /// Who works on the file that take() refused, in words: program, process and computer.
    [[nodiscard]] QString holder() const { return m_holder; }

    /// The mark of the file at `path`.
    [[nodiscard]] static QString markOf(const QString &path);

private:
    [[nodiscard]] bool holds(const QString &mark) const;

    QString m_mark;
    std::unique_ptr<QLockFile> m_lock;
    QString m_holder;
};
