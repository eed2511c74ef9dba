// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"

#include <QJsonDocument>
#include <QMap>

/// Rule bases that differ from the shipped one in a known way: its documents, edited before they are loaded.
namespace RuleDocuments
{
using Documents = QMap<QString, QJsonDocument>;

/// The documents of the shipped rules.
const Documents &shipped();

/// Changes what stands at `path`, such as "modes.json/modes/#9610/name"; no JSON takes it out.
void change(Documents &documents, const QString &path, const QByteArray &json);

/// Replaces an id wherever it stands, alone or as a key.
void rename(Documents &documents, const QByteArray &from, const QByteArray &to);

/// Rules that must be free of problems.
LoadedRules load(const Documents &documents);

/// The shipped rules with one change.
LoadedRules shippedWith(const QString &path, const QByteArray &json);

/// Writes a folder of rule files.
void write(const Documents &documents, const QString &folder);
}
