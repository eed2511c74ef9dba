// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "testprogram.h"

#include <QApplication>

/// Of every test program that opens windows.
int main(int argc, char *argv[])
{
    return TestProgram::run(argc, argv, [](int &count, char *values[]) -> std::unique_ptr<QObject> {
        auto application = std::make_unique<QApplication>(count, values);
        QApplication::setCursorFlashTime(0); // pictures do not depend on when they are taken
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN
        return application;
    });
}
