// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Typed access to what the program remembers between starts.
class Settings
{
public:
    /// An exchange rate as it was typed, and the day it was typed on.
    struct DatedRate {
        QString rate; ///< CNY for 1 unit
        QDate date;
    };

    /// The language chosen last; empty on the first start.
    [[nodiscard]] static QString language();
    static void setLanguage(const QString &tag);

    /// The name of the appearance chosen last; empty if none ever was.
    [[nodiscard]] static QString appearance();
    static void setAppearance(const QString &name);
    /// In percent of the system's; 100 at first.
    [[nodiscard]] static int textSize();
    static void setTextSize(int percent);

    [[nodiscard]] static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);

    /// The folder a file was last opened from or saved to; the documents folder at first.
    [[nodiscard]] static QString lastFolder();
    static void setLastFolder(const QString &folder);

    /// The case files opened or saved last, the latest first; at most ten.
    [[nodiscard]] static QStringList recentFiles();
    static void setRecentFiles(const QStringList &paths);
    static void addRecentFile(const QString &path);

    /// The folder that rules were last loaded from; that of downloads at first.
    [[nodiscard]] static QString lastRulesFolder();
    static void setLastRulesFolder(const QString &folder);

    [[nodiscard]] static std::optional<DatedRate> lastRate(const QString &currency);
    static void setLastRate(const QString &currency, const DatedRate &rate);
};
