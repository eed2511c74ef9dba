// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace
{
QString rateKey(const QString &currency, const QString &part)
{
    return QStringLiteral("rates/%1/%2").arg(currency, part);
}
}

QString Settings::language()
{
    return QSettings().value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &tag)
{
    QSettings().setValue(QStringLiteral("language"), tag);
}

QString Settings::appearance()
{
    return QSettings().value(QStringLiteral("appearance/theme")).toString();
}

void Settings::setAppearance(const QString &name)
{
    QSettings().setValue(QStringLiteral("appearance/theme"), name);
}

int Settings::textSize()
{
    return QSettings().value(QStringLiteral("appearance/text-size"), 100).toInt();
}

void Settings::setTextSize(int percent)
{
    QSettings().setValue(QStringLiteral("appearance/text-size"), percent);
}

QByteArray Settings::windowGeometry()
{
    return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(QStringLiteral("window/geometry"), geometry);
}

QString Settings::lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(QStringLiteral("files/folder"), documents).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    QSettings().setValue(QStringLiteral("files/folder"), folder);
}

QString Settings::lastRulesFolder()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QSettings().value(QStringLiteral("rules/folder"), downloads).toString();
}

void Settings::setLastRulesFolder(const QString &folder)
{
    QSettings().setValue(QStringLiteral("rules/folder"), folder);
}

std::optional<Settings::DatedRate> Settings::lastRate(const QString &currency)
{
    const QSettings settings;
    DatedRate rate{
        settings.value(rateKey(currency, QStringLiteral("rate"))).toString(),
        QDate::fromString(settings.value(rateKey(currency, QStringLiteral("date"))).toString(), Qt::ISODate)};
    if (rate.rate.isEmpty() || !rate.date.isValid())
        return std::nullopt;
    return rate;
}

void Settings::setLastRate(const QString &currency, const DatedRate &rate)
{
    QSettings settings;
    settings.setValue(rateKey(currency, QStringLiteral("rate")), rate.rate);
    settings.setValue(rateKey(currency, QStringLiteral("date")), rate.date.toString(Qt::ISODate));
}

QStringList Settings::recentFiles()
{
    return QSettings().value(QStringLiteral("files/recent")).toStringList();
}

void Settings::setRecentFiles(const QStringList &paths)
{
    QSettings().setValue(QStringLiteral("files/recent"), paths);
}

void Settings::addRecentFile(const QString &path)
{
    constexpr int most = 10;
    QStringList paths = recentFiles();
    paths.removeAll(path);
    paths.prepend(path);
    setRecentFiles(paths.mid(0, most));
}
