// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

class QFileDevice;

/// Writes files whole or not at all, and says in words why one could not be written: exports, cases, copies for recovery,
/// and the rules that a person loaded.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)

public:
    enum class Way {
        Safe, ///< into a new file that then takes the name: whatever happens, the old file is there or the new one
        Direct, ///< over the old file, for folders in which no file can take another's name: a crash may leave half of it
    };

    struct Fault {
        QString sentence; ///< which file, and why
        bool directMayHelp = false; ///< the file itself may be written, only not the safe way
    };

    /// Writes what is made anew from a case or from rules. A pipe or a device is written to. Returns an error sentence, or
    /// nothing.
    [[nodiscard]] static QString write(const QString &path, const QByteArray &bytes);
    /// Writes what a person worked on, to the file and to the disk. Nothing returned means that it is done.
    [[nodiscard]] static std::optional<Fault> save(const QString &path, const QByteArray &bytes, Way way = Way::Safe);

    /// A path as a person writes it, on one line.
    [[nodiscard]] static QString shown(const QString &path);

private:
    [[nodiscard]] static QString reason(const QString &path, const QFileDevice &file);
};
