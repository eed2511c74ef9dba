// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "cost.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cost
{
void settle()
{
    for (int turn = 0; turn < 6; ++turn) // what is laid out asks for more to be laid out
        QCoreApplication::processEvents();
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}
}
