// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "console.h"

#include "oneline.h"
#include "outputfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace
{
bool put(FILE *stream, const QByteArray &bytes)
{
    QFile file;
    return file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QString tr(const char *english)
{
    return QCoreApplication::translate("CommandLine", english);
}
}

ExitStatus Console::print(const QByteArray &bytes)
{
    if (put(stdout, bytes))
        return ExitStatus::Done;
    printFault(tr(QT_TRANSLATE_NOOP("CommandLine", "When writing %1: the output cannot be written"))
                   .arg(tr(QT_TRANSLATE_NOOP("CommandLine", "standard output"))));
    return ExitStatus::WrongInput;
}

ExitStatus Console::write(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty())
        return print(bytes);
    const QString fault = OutputFile::write(path, bytes);
    if (fault.isEmpty())
        return ExitStatus::Done;
    printFault(fault);
    return ExitStatus::WrongInput;
}

void Console::printFault(const QString &fault)
{
    put(stderr, oneLine(fault).toUtf8() + '\n');
}

void Console::printFaults(const QStringList &faults)
{
    for (const QString &fault : faults)
        printFault(fault);
}

bool Console::isWatched()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

void Console::showProgress(const QString &line)
{
    if (isWatched())
        put(stderr, "\r\033[K" + line.toUtf8());
}
