// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// Newer rules as somebody might pass them on: the shipped ones with the cap of market goods raised to 200,000 USD, and
/// texts that say so, in both languages.
namespace BundleSample
{
QJsonObject shipped();

/// Changes what stands at `path`, such as "rules/modes/modes/#9610/name"; an undefined value takes it out.
void change(QJsonObject &bundle, const QString &path, const QJsonValue &to);

/// Changes the text at `path`, and its translation.
void changeText(QJsonObject &bundle, const QString &path, const QString &english, const QString &chinese);

QJsonObject newer();

/// The example case of market goods, with that amount in US dollars.
QByteArray marketCase(const QString &amount);

void write(const QString &path, const QByteArray &bytes);
}
