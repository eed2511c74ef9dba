// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"

#include <QTest>

/// What several tests share.
namespace Testing
{
/// Makes the running test function fail when anything prints a warning. Call it from the private slot init().
void failOnWarnings();

/// The path of a file or folder below tests/, such as "cases".
QString path(const QString &name);

/// The program's own rules, read once. Faults in them end the test program: nothing else could be trusted.
const LoadedRules &loadedRules();
const Rules &rules();
}
