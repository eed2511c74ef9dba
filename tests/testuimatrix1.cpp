// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "uimatrixtest.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestUiMatrix test(QStringLiteral("en"));
    return QTest::qExec(&test, argc, argv);
}

#include "moc_uimatrixtest.cpp"
