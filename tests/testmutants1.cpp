// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mutantstest.h"

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TestMutants test(0);
    return QTest::qExec(&test, argc, argv);
}

#include "moc_mutantstest.cpp"
