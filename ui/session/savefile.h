// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

/// Asks where to save what the program makes besides cases, and says why it could not.
namespace SaveFile
{
/// A file name made of a title, without what file systems refuse.
[[nodiscard]] QString nameOf(const QString &title, const QString &extension);
/// The path chosen, beginning in the folder used last; empty if the person changed his mind.
[[nodiscard]] QString ask(QWidget *window, const QString &question, const QString &filter, const QString &name);
/// Says why a file was not saved; nothing if `fault` is empty.
void say(QWidget *window, const QString &fault);
}
