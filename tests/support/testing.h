// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulesloader.h"

#include <QRegularExpression>
#include <QTest>

/// What several tests share.
namespace Testing
{
/// Makes the running test function fail when anything prints a warning. Call it from the private slot init().
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/// The path of a file or folder below tests/, such as "cases".
inline QString path(const QString &name)
{
    return QStringLiteral(TESTS_FOLDER "/") + name;
}

/// The program's own rules, read once. Faults in them end the test program: nothing else could be trusted.
inline const LoadedRules &loadedRules()
{
    static const LoadedRules loaded = [] {
        LoadedRules read = loadRules(QStringLiteral(":/rules"));
        if (!read.problems.isEmpty())
            qFatal("%s", qPrintable(read.problems.join(QLatin1Char('\n'))));
        return read;
    }();
    return loaded;
}
inline const Rules &rules()
{
    return loadedRules().rules;
}
}
