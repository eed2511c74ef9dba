// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <ctime>

/// What something costs that a person does in a window.
namespace Cost
{
void settle();

/// Processor time in microseconds of `work` and of the events it leaves behind, free of what else the machine does.
template<typename Work>
double of(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    settle();
    return double(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC;
}

double median(QList<double> values);
}
