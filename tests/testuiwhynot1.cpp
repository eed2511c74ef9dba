// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "whynotwalk.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestUiWhyNot test(0);
    return QTest::qExec(&test, argc, argv);
}

#include "moc_whynotwalk.cpp"
