// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exportcase.h"
#include "rules.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

/// Copies of cases with changes that are in no file yet, kept in a folder of the program's own. Each running program keeps one;
/// a copy whose program has ended without removing it is what a crash has left.
class Recovery
{
public:
    struct Found {
        CaseData data;
        QString path; ///< the file of the case; empty if it never had one
        QDateTime saved; ///< when the copy was made
        QString copy; ///< its file
        std::shared_ptr<QLockFile> lock; ///< held while it is offered, so that no other start offers it, too
    };

    /// `folder` is made when something is first kept.
    explicit Recovery(const QString &folder = defaultFolder());
    ~Recovery();

    /// In the application's data folder.
    [[nodiscard]] static QString defaultFolder();

    /// Keeps a copy, in place of the one kept before. Returns an error sentence, or nothing.
    [[nodiscard]] QString keep(const CaseData &data, const QString &path, const QDateTime &now);
    /// Removes the copy: its changes are saved, or given up.
    void drop();

    /// What programs that have ended left behind and these rules can read, newest first. None of a program that still runs.
    [[nodiscard]] QList<Found> find(const Rules &rules) const;
    /// Removes what was found: it is in a window again, or given up.
    static void remove(const Found &found);

private:
    const QString m_folder;
    const QString m_name; ///< of this program's copy, without extension
    std::unique_ptr<QLockFile> m_lock;
};
