// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldenwalk.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestUiGolden test(1);
    return QTest::qExec(&test, argc, argv);
}

#include "moc_goldenwalk.cpp"
