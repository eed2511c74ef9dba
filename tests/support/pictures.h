// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

/// What tests photograph, for somebody to look at: in the folder `pictures` beside the test program. None is kept where
/// NO_PICTURES is set in the environment, as in runs that nobody watches: it takes a seventh of the time of a matrix.
namespace Pictures
{
/// The path there of a file, whose folder is made: "map-en.svg", "side/en-begun.png".
QString path(const QString &file);

/// Keeps a picture as NAME.png. Fails the test where it cannot be written.
void keep(const QImage &picture, const QString &name);
/// The same of a widget as it is now.
void keep(QWidget &widget, const QString &name);
}
