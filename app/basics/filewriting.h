// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

class QFileDevice;

/// Writes files so that nothing is lost, and says in words why one could not be written.
class FileWriting
{
    Q_DECLARE_TR_FUNCTIONS(FileWriting)

public:
    enum class Way {
        Safe, ///< into a new file that then takes the name: whatever happens, the old file is there or the new one
        Direct, ///< over the old file, for folders in which no file can take another's name: a crash may leave half of it
    };

    struct Fault {
        QString sentence; ///< which file, and why
        bool directMayHelp = false; ///< the file itself may be written, only not the safe way
    };

    /// Writes `bytes` to the file at `path`, and to the disk. Nothing returned means that it is done.
    [[nodiscard]] static std::optional<Fault> write(const QString &path, const QByteArray &bytes, Way way = Way::Safe);

    /// A path as a person writes it, on one line.
    [[nodiscard]] static QString shown(const QString &path);

private:
    [[nodiscard]] static bool writeDirectly(class QFile &file, const QByteArray &bytes);
    [[nodiscard]] static QString reason(const QString &path, const QFileDevice &file);
};
