// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "outputfile.h"

#include "oneline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace
{
constexpr int longestName = 255; ///< bytes that usual file systems allow

/// Writes to whatever stands there, beginning at its start.
bool writeTo(QFileDevice &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool replace(QSaveFile &file, const QByteArray &bytes)
{
    // Flushed first: commit() overlooks it where there is no room for what is still in memory, and replaces the old file.
    return writeTo(file, bytes) && file.commit();
}

/// Whether all of it stands in the file and on the disk.
bool overwrite(QFile &file, const QByteArray &bytes)
{
    if (!file.seek(0) || file.write(bytes) != bytes.size() || !file.flush() || !file.resize(bytes.size()))
        return false;
#ifdef Q_OS_UNIX
    return fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// Writes over a file; where that fails, what stood in it is written back.
bool writeOver(QFile &file, const QByteArray &bytes)
{
    // Opened for reading too, so that it is not emptied first.
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray old = file.readAll();
    if (overwrite(file, bytes))
        return true;
    QFile again(file.fileName());
    if (again.open(QIODevice::ReadWrite))
        overwrite(again, old);
    return false;
}
}

QString OutputFile::write(const QString &path, const QByteArray &bytes)
{
    const auto fault = [&path](const QFileDevice &file) {
        return tr("When writing %1: %2").arg(path, file.errorString());
    };
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        // The file that is saved beside would take the place of a pipe or a device.
        QFile file(path);
        return writeTo(file, bytes) ? QString() : fault(file);
    }
    QSaveFile file(path);
    return replace(file, bytes) ? QString() : fault(file);
}

std::optional<OutputFile::Fault> OutputFile::save(const QString &path, const QByteArray &bytes, Way way)
{
    if (way == Way::Direct) {
        QFile file(path);
        if (writeOver(file, bytes))
            return std::nullopt;
        return Fault{tr("When saving %1: %2").arg(shown(path), reason(path, file))};
    }
    QSaveFile file(path);
    if (replace(file, bytes))
        return std::nullopt;
    const bool isFull = file.error() == QFileDevice::ResourceError;
    const QFileInfo old(path);
    return Fault{tr("When saving %1: %2").arg(shown(path), reason(path, file)),
                 !isFull && old.isFile() && old.isWritable()};
}

QString OutputFile::shown(const QString &path)
{
    return oneLine(QDir::toNativeSeparators(path));
}

QString OutputFile::reason(const QString &path, const QFileDevice &file)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    if (file.error() == QFileDevice::ResourceError)
        return tr("there is no room left; free some, or choose another place");
    if (!folder.exists())
        return tr("the folder does not exist any more; choose another place");
    if (info.isDir())
        return tr("a folder has this name; choose another name");
    if (info.fileName().toLocal8Bit().size() > longestName)
        return tr("the name is too long; choose a shorter one");
    if (info.exists() && !info.isWritable())
        return tr("you have no right to change this file; choose another place");
    if (!QFileInfo(folder.path()).isWritable())
        return tr("you have no right to write into this folder; choose another place");
    return tr("the file cannot be written (%1); choose another place").arg(file.errorString());
}
