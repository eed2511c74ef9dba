// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class QWidget;

/// The one place that asks the print system, when a person prints or looks at the pages. It asks that of this computer
/// and opens no connection, unless the settings of the print system name another computer. What is saved needs none of it.
namespace Printing
{
using Painter = std::function<void(QPagedPaintDevice &)>;

/// Asks for the printer, and prints. `name` is that of the document.
void print(QWidget *window, const QString &name, QPageLayout::Orientation orientation, const Painter &paint);
/// Shows the pages, which can be printed from there.
void preview(QWidget *window, const QString &name, const Painter &paint);
}
