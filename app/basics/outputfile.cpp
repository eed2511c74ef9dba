// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "outputfile.h"

#include <QFileInfo>
#include <QSaveFile>

QString OutputFile::write(const QString &path, const QByteArray &bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        // A pipe or a device is written to; the file that is saved beside would take its place.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return tr("When writing %1: %2").arg(path, file.errorString());
        return {};
    }
    QSaveFile file(path);
    // Flushed first: commit() overlooks it where there is no room for what is still in memory, and replaces the old file.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return tr("When writing %1: %2").arg(path, file.errorString());
    return {};
}
