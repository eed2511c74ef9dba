// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QStringList>

/// Damages JSON, one value at a time, for tests of whoever reads it.
namespace Damage
{
/// The value of a step inside a list or object: an index, a member's name, or "#x" for the entry whose id is x.
QString keyOf(const QJsonValue &value, const QString &step);

/// `value` with what stands at `path` replaced; an undefined value takes it out.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &to);

/// A value written as JSON; undefined if nothing is.
QJsonValue fromText(const QByteArray &json);

/// The paths of all values inside `value`.
void collectPaths(const QJsonValue &value, const QString &path, QStringList &paths);
}
