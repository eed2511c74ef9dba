// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "recovery.h"

#include "casefile.h"
#include "outputfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QLatin1String recoveryFormat("export-mode-recovery");
constexpr int version = 1;
const QString copyEnding = u".recovery"_s;
const QString lockEnding = u".lock"_s;

std::unique_ptr<QLockFile> lockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // however old, it counts while its program runs
    return lock;
}

std::optional<Recovery::Found> read(const QString &path, const Rules &rules)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value("format"_L1).toString() != recoveryFormat || object.value("version"_L1).toInt() != version)
        return std::nullopt;
    const QByteArray bytes = QJsonDocument(object.value("case"_L1).toObject()).toJson();
    CaseFile::Result result = CaseFile::parse(bytes, path, rules);
    if (!std::holds_alternative<CaseData>(result))
        return std::nullopt; // kept: other rules may read it
    Recovery::Found found;
    found.data = std::get<CaseData>(std::move(result));
    found.path = object.value("path"_L1).toString();
    found.saved = QDateTime::fromString(object.value("saved"_L1).toString(), Qt::ISODateWithMs);
    found.copy = path;
    return found;
}
}

Recovery::Recovery(const QString &folder) : m_folder(folder), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Recovery::~Recovery() = default;

QString Recovery::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
}

QString Recovery::keep(const CaseData &data, const QString &path, const QDateTime &now)
{
    const QDir folder(m_folder);
    folder.mkpath(u"."_s);
    if (!m_lock)
        m_lock = lockAt(folder.filePath(m_name + lockEnding));
    // Before the copy: without it another program would take the copy for one left behind.
    if (!m_lock->isLocked())
        m_lock->tryLock(0);
    const QJsonObject object{{u"format"_s, recoveryFormat},
                             {u"version"_s, version},
                             {u"path"_s, path},
                             {u"saved"_s, now.toString(Qt::ISODateWithMs)},
                             {u"case"_s, QJsonDocument::fromJson(CaseFile::toJson(data)).object()}};
    const auto fault = OutputFile::save(folder.filePath(m_name + copyEnding), QJsonDocument(object).toJson());
    return fault ? fault->sentence : QString();
}

void Recovery::drop()
{
    QFile::remove(QDir(m_folder).filePath(m_name + copyEnding));
    m_lock.reset();
}

QList<Recovery::Found> Recovery::find(const Rules &rules) const
{
    QList<Found> all;
    const QDir folder(m_folder);
    const QStringList copies = folder.entryList({QLatin1Char('*') + copyEnding}, QDir::Files);
    for (const QString &copy : copies) {
        const QString name = copy.chopped(copyEnding.size());
        if (name == m_name)
            continue;
        std::shared_ptr<QLockFile> lock = lockAt(folder.filePath(name + lockEnding));
        if (!lock->tryLock(0))
            continue; // of a program that runs
        if (std::optional<Found> found = read(folder.filePath(copy), rules)) {
            found->lock = std::move(lock);
            all << *found;
        }
    }
    std::ranges::sort(all, [](const Found &one, const Found &other) { return one.saved > other.saved; });
    return all;
}

void Recovery::remove(const Found &found)
{
    QFile::remove(found.copy);
    found.lock->unlock();
}
