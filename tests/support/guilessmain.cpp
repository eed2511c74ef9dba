// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "testprogram.h"

#include <QCoreApplication>

/// Of every test program below tests/app: what needs no window is tested without Qt Gui.
int main(int argc, char *argv[])
{
    return TestProgram::run(argc, argv, [](int &count, char *values[]) -> std::unique_ptr<QObject> {
        return std::make_unique<QCoreApplication>(count, values);
    });
}
