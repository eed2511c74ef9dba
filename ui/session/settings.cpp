// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString rateKey(const QString &currency, const QString &part)
{
    return u"rates/%1/%2"_s.arg(currency, part);
}
}

QString Settings::language()
{
    return QSettings().value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &tag)
{
    QSettings().setValue(u"language"_s, tag);
}

QString Settings::appearance()
{
    return QSettings().value(u"appearance/theme"_s).toString();
}

void Settings::setAppearance(const QString &name)
{
    QSettings().setValue(u"appearance/theme"_s, name);
}

int Settings::textSize()
{
    return QSettings().value(u"appearance/text-size"_s, 100).toInt();
}

void Settings::setTextSize(int percent)
{
    QSettings().setValue(u"appearance/text-size"_s, percent);
}

QByteArray Settings::windowGeometry()
{
    return QSettings().value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(u"window/geometry"_s, geometry);
}

QString Settings::lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(u"files/folder"_s, documents).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    QSettings().setValue(u"files/folder"_s, folder);
}

QString Settings::lastRulesFolder()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QSettings().value(u"rules/folder"_s, downloads).toString();
}

void Settings::setLastRulesFolder(const QString &folder)
{
    QSettings().setValue(u"rules/folder"_s, folder);
}

std::optional<Settings::DatedRate> Settings::lastRate(const QString &currency)
{
    const QSettings settings;
    DatedRate rate{settings.value(rateKey(currency, u"rate"_s)).toString(),
                   QDate::fromString(settings.value(rateKey(currency, u"date"_s)).toString(), Qt::ISODate)};
    if (rate.rate.isEmpty() || !rate.date.isValid())
        return std::nullopt;
    return rate;
}

void Settings::setLastRate(const QString &currency, const DatedRate &rate)
{
    QSettings settings;
    settings.setValue(rateKey(currency, u"rate"_s), rate.rate);
    settings.setValue(rateKey(currency, u"date"_s), rate.date.toString(Qt::ISODate));
}

QStringList Settings::recentFiles()
{
    return QSettings().value(u"files/recent"_s).toStringList();
}

void Settings::setRecentFiles(const QStringList &paths)
{
    QSettings().setValue(u"files/recent"_s, paths);
}

void Settings::addRecentFile(const QString &path)
{
    constexpr int most = 10;
    QStringList paths = recentFiles();
    paths.removeAll(path);
    paths.prepend(path);
    setRecentFiles(paths.mid(0, most));
}
