// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <ctime>

/// What something costs that a person does in a window.
namespace Cost
{
inline void settle()
{
    for (int turn = 0; turn < 6; ++turn) // what is laid out asks for more to be laid out
        QCoreApplication::processEvents();
}

/// Processor time in microseconds of `work` and of the events it leaves behind, free of what else the machine does.
template<typename Work>
double of(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    settle();
    return double(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC;
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}
}
