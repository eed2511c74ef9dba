// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulestore.h"

#include "checkedrules.h"
#include "jsonfile.h"
#include "outputfile.h"
#include "rulebundle.h"
#include "rulesloader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QString rulesName = u"rules.json"_s;
const QString sumName = u"rules.json.sha256"_s;
const QString proofName = u"proof.json"_s;

/// As sha256sum writes it, so that a person can check the file too.
QByteArray sumLine(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + rulesName.toUtf8() + '\n';
}

LoadedRules ownRules()
{
    return loadRules(u":/rules"_s);
}
}

QString RuleStore::path(const QString &name)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return data.filePath(u"rules/"_s + name);
}

RuleStore::Kept RuleStore::load()
{
    Kept kept{.rules = ownRules()};
    if (!QFile::exists(path(rulesName)) && !QFile::exists(path(sumName)))
        return kept;

    QStringList unreadable;
    const std::optional<QByteArray> bytes = JsonFile::bytes(path(rulesName), {}, unreadable);
    QFile sum(path(sumName));
    if (!bytes || !sum.open(QIODevice::ReadOnly) || sum.read(200) != sumLine(*bytes)) {
        kept.fault = Kept::Fault::Damaged;
        return kept;
    }
    LoadedRules loaded = RuleBundle::load(*bytes, RuleBundle::Speaks::ItsOwn);
    if (loaded.problems.isEmpty() && loaded.rules.checksum == kept.rules.rules.checksum)
        return kept; // the program has caught up
    if (loaded.problems.isEmpty() && !proof(loaded.rules.checksum)) {
        // Another version of the program may have looked for less.
        const CheckedRules checked = checkedRules(loaded);
        loaded = checked.loaded;
        if (loaded.problems.isEmpty())
            std::ignore = keep(*bytes, checked.proof); // else it is proven once more next time
    }
    if (loaded.problems.isEmpty()) {
        kept.rules = loaded;
    } else {
        kept.fault = Kept::Fault::Refused;
        kept.found = static_cast<int>(loaded.problems.size());
    }
    return kept;
}

QString RuleStore::Kept::faultInWords() const
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::Damaged:
        return tr("The rules that you loaded are not used, since their file was damaged or changed: the program's own "
                  "are in use. Load yours again, or go back to the program's own for good.");
    case Fault::Refused:
        return tr(
            "The rules that you loaded are not used, since this version of the program finds %n fault(s) in them: "
            "the program's own are in use. Load newer ones, or go back to the program's own for good.",
            nullptr, found);
    }
    Q_UNREACHABLE();
}

QDate RuleStore::ownRulesDate()
{
    static const QDate date = ownRules().rules.date;
    return date;
}

QString RuleStore::keep(const QByteArray &bundle, const Proof &proof)
{
    QStringList unreadable;
    const std::optional<QByteArray> before = JsonFile::bytes(path(rulesName), {}, unreadable);
    // The checksum comes last: whatever goes wrong before, the rules are not taken for sound.
    for (const auto &[name, bytes] : {std::pair(proofName, QJsonDocument(proofToJson(proof)).toJson()),
                                      std::pair(rulesName, bundle), std::pair(sumName, sumLine(bundle))}) {
        const QString fault = write(name, bytes);
        if (fault.isEmpty())
            continue;
        if (name == sumName && before)
            std::ignore = write(rulesName, *before); // the checksum is still that of the rules kept before
        return fault;
    }
    return {};
}

QString RuleStore::write(const QString &name, const QByteArray &bytes)
{
    const QString file = path(name);
    // A folder that cannot be made is told by the file that cannot be written.
    QDir().mkpath(QFileInfo(file).absolutePath());
    return OutputFile::write(file, bytes);
}

QString RuleStore::takeBack()
{
    for (const QString &name : {sumName, rulesName, proofName}) {
        QFile file(path(name));
        if (file.exists() && !file.remove())
            return tr("%1 cannot be removed: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
    }
    return {};
}

std::optional<Proof> RuleStore::proof(const QString &checksum)
{
    QStringList unreadable;
    const std::optional<QByteArray> bytes = JsonFile::bytes(path(proofName), {}, unreadable);
    const std::optional<Proof> proof = proofFromJson(QJsonDocument::fromJson(bytes.value_or(QByteArray())).object());
    return proof && proof->checksum == checksum && proof->holds() ? proof : std::nullopt;
}
