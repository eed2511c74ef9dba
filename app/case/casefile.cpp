// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefile.h"

#include "answercheck.h"
#include "casejson.h"
#include "caselines.h"
#include "linereader.h"
#include "oneline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr qsizetype mostFaults = 100; // more of them nobody reads
constexpr int currentVersion = 1;
const QLatin1String caseFormat("export-mode-case");

/// Takes the members of a case file one after the other; what is left at the end belongs to newer versions.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)

public:
    Reader(QJsonObject object, const Rules &rules, QString name)
        : m_left(std::move(object)), m_rules(rules), m_name(std::move(name))
    {
    }

    CaseFile::Result read()
    {
        if (!checkFormat())
            return m_faults;
        m_data.id = m_reader.text(u"id"_s, m_left.take("id"_L1));
        m_data.title = m_reader.text(u"title"_s, m_left.take("title"_L1));
        const QList<ShipmentLine> lines = readLines();
        readChecklist();
        m_data.unknown = m_left;
        return m_faults.isEmpty() ? CaseFile::Result(CaseLines::withLines(m_data, lines, 0)) : allFaults();
    }

private:
    void fault(const QString &place, const QString &what)
    {
        if (m_faults.size() < mostFaults)
            m_faults.append(tr("When reading %1: %2: %3").arg(m_name, oneLine(place), what));
        else
            ++m_more;
    }

    [[nodiscard]] QStringList allFaults() const
    {
        if (m_more == 0)
            return m_faults;
        return m_faults
               + QStringList(
                   tr("When reading %1: %n more fault(s); expected a case saved by this program", nullptr, m_more)
                       .arg(m_name));
    }

    bool checkFormat()
    {
        if (m_left.take("format"_L1).toString() != caseFormat) {
            fault(u"format"_s, tr("not a case file; expected \"%1\"").arg(caseFormat));
            return false;
        }
        const QJsonValue version = m_left.take("version"_L1);
        const double number = version.toDouble();
        if (number > currentVersion && std::floor(number) == number) {
            fault(u"version"_s,
                  tr("written by a newer version of the program (%1); expected %2").arg(number).arg(currentVersion));
            return false;
        }
        if (number != currentVersion) {
            fault(u"version"_s, tr("unknown version; expected %1").arg(currentVersion));
            return false;
        }
        return true;
    }

    [[nodiscard]] LineReader reader(QJsonObject &object, const QString &place)
    {
        return {object, m_rules, place, [this](const QString &where, const QString &what) { fault(where, what); }};
    }

    /// The lines of a case, or the one that the case itself is, which has no id and no title of its own.
    QList<ShipmentLine> readLines()
    {
        const QString key = u"lines"_s;
        if (!m_left.contains(key))
            return {m_reader.read()};
        for (const QString &member : LineReader::members()) {
            if (m_left.contains(member))
                fault(member, tr("stands beside \"lines\"; expected it in one of the lines"));
        }
        const QJsonValue value = m_left.take(key);
        const QJsonArray entries = value.toArray();
        if (!value.isArray() || entries.isEmpty())
            fault(key, tr("expected a list of shipment lines [{ … }]"));
        else if (entries.size() > CaseLines::most)
            fault(key, tr("%1 shipment lines are too many; expected at most %2")
                           .arg(QString::number(entries.size()), QString::number(CaseLines::most)));
        QList<ShipmentLine> lines;
        for (const QJsonValue &entry : entries.size() > CaseLines::most ? QJsonArray() : entries)
            lines.append(readLine(entry, u"lines: %1"_s.arg(lines.size() + 1)));
        return lines;
    }

    ShipmentLine readLine(const QJsonValue &value, const QString &place)
    {
        if (!value.isObject()) {
            fault(place, tr("expected an object { … }"));
            return {};
        }
        QJsonObject object = value.toObject();
        LineReader reader = this->reader(object, place + ": "_L1);
        const QString id = readLineId(object.take("id"_L1), place + ": id"_L1);
        const QString title = reader.text(u"title"_s, object.take("title"_L1));
        ShipmentLine line = reader.read();
        line.id = id;
        line.title = title;
        for (auto unknown = object.begin(); unknown != object.end(); ++unknown)
            line.unknown.insert(unknown.key(), unknown.value());
        return line;
    }

    QString readLineId(const QJsonValue &value, const QString &place)
    {
        const QString id = m_reader.text(place, value);
        if (value.isUndefined() || (value.isString() && id.isEmpty()))
            fault(place, tr("expected a text, another one for each line"));
        else if (value.isString() && m_lineIds.contains(id))
            fault(place, tr("\"%1\" is the id of another line; expected another text for each line")
                             .arg(shortened(oneLine(id), LineReader::longestPlace)));
        m_lineIds.insert(id);
        return id;
    }

    void readChecklist()
    {
        const QJsonObject checklist = m_reader.takeObject(u"checklist"_s);
        for (auto entry = checklist.begin(); entry != checklist.end(); ++entry) {
            const QString place = u"checklist: %1"_s.arg(shortened(entry.key(), LineReader::longestPlace));
            if (!entry.value().isObject()) {
                fault(place, tr("expected an object { … }"));
                continue;
            }
            m_data.checklist.insert(entry.key(), readTick(entry.value().toObject(), place));
        }
    }

    Tick readTick(QJsonObject object, const QString &place)
    {
        Tick tick;
        const QJsonValue done = object.take("done"_L1);
        if (!done.isUndefined() && !done.isBool())
            fault(place + ": done"_L1, tr("expected true or false"));
        tick.done = done.toBool();
        if (object.contains("date"_L1))
            tick.date = m_reader.day(place + ": date"_L1, object.take("date"_L1));
        const auto text = [&](QLatin1String key) {
            return m_reader.text(u"%1: %2"_s.arg(place, key), object.take(key));
        };
        tick.who = text("who"_L1);
        tick.note = text("note"_L1);
        tick.number = text("number"_L1);
        tick.unknown = object;
        return tick;
    }

    QJsonObject m_left;
    const Rules &m_rules;
    const QString m_name;
    LineReader m_reader = reader(m_left, {}); ///< of what stands in the case itself
    CaseData m_data;
    QSet<QString> m_lineIds;
    QStringList m_faults;
    int m_more = 0; ///< faults besides those
};

QJsonObject tickToJson(const Tick &tick)
{
    QJsonObject object = tick.unknown;
    object.insert("done"_L1, tick.done);
    if (tick.date.isValid())
        object.insert("date"_L1, tick.date.toString(Qt::ISODate));
    for (const auto &[key, text] :
         {std::pair("who"_L1, tick.who), std::pair("note"_L1, tick.note), std::pair("number"_L1, tick.number)}) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    return object;
}

/// Puts the entries of a map into the member `key`; an empty one is left out.
template<typename Map, typename ToValue>
void insertAll(QJsonObject &object, QLatin1String key, const Map &map, ToValue toValue)
{
    QJsonObject inner = object.value(key).toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        inner.insert(entry.key(), toValue(entry.value()));
    if (!inner.isEmpty())
        object.insert(key, inner);
}

/// Puts what LineReader reads, and the members of newer versions, into `object`.
void insertLine(QJsonObject &object, const ShipmentLine &line)
{
    for (auto unknown = line.unknown.begin(); unknown != line.unknown.end(); ++unknown)
        object.insert(unknown.key(), unknown.value());
    object.insert("answers"_L1, CaseFile::answersToJson(line.answers));
    insertAll(object, "unsure"_L1, line.answers.unsureMembers,
              [](const QStringList &members) { return QJsonArray::fromStringList(members); });
    insertAll(object, "particulars"_L1, line.particulars, [](const QString &text) { return text; });
    insertAll(object, "dates"_L1, line.dates, [](QDate date) { return date.toString(Qt::ISODate); });
}

QJsonObject listedLineToJson(const ShipmentLine &line)
{
    QJsonObject object;
    insertLine(object, line);
    object.insert("id"_L1, line.id);
    object.insert("title"_L1, line.title);
    return object;
}
}

CaseFile::Result CaseFile::read(const QString &path, const Rules &rules)
{
    QFile file(path);
    const QString name = OutputFile::shown(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringList{tr("When reading %1: the file cannot be opened: %2").arg(name, file.errorString())};
    return read(file, name, rules);
}

CaseFile::Result CaseFile::read(QIODevice &device, const QString &name, const Rules &rules)
{
    // A pipe gives what it has; only an empty read is the end.
    QByteArray bytes;
    for (QByteArray part; bytes.size() <= largestFile; bytes += part) {
        part = device.read(largestFile + 1 - bytes.size());
        if (part.isEmpty())
            break;
    }
    if (bytes.size() > largestFile) {
        return QStringList{tr("When reading %1: the file is too large for a case; expected at most %2 MiB")
                               .arg(oneLine(name), QString::number(largestFile / 1024 / 1024))};
    }
    const auto *file = qobject_cast<QFileDevice *>(&device);
    if (file && file->error() != QFileDevice::NoError)
        return QStringList{tr("When reading %1: the file cannot be read: %2").arg(oneLine(name), file->errorString())};
    return parse(bytes, name, rules);
}

CaseFile::Result CaseFile::parse(const QByteArray &bytes, const QString &name, const Rules &rules)
{
    const auto json = CaseJson::read(bytes);
    if (const QString *const what = std::get_if<QString>(&json))
        return QStringList{tr("When reading %1: %2").arg(oneLine(name), *what)};
    return Reader(std::get<QJsonObject>(json), rules, oneLine(name)).read();
}

QJsonObject CaseFile::answersToJson(const Answers &answers)
{
    QJsonObject given;
    for (auto answer = answers.given.begin(); answer != answers.given.end(); ++answer)
        given.insert(answer.key(), AnswerCheck::toJson(answer.value()));
    return given;
}

QByteArray CaseFile::toJson(const CaseData &data)
{
    QJsonObject object = data.unknown;
    object.insert("format"_L1, caseFormat);
    object.insert("version"_L1, currentVersion);
    if (!data.id.isEmpty())
        object.insert("id"_L1, data.id);
    object.insert("title"_L1, data.title);
    if (CaseLines::isListed(data)) {
        QJsonArray lines;
        for (const ShipmentLine &line : CaseLines::all(data))
            lines.append(listedLineToJson(line));
        object.insert("lines"_L1, lines);
    } else {
        insertLine(object, CaseLines::lineInHand(data));
    }
    insertAll(object, "checklist"_L1, data.checklist, tickToJson);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<OutputFile::Fault> CaseFile::write(const QString &path, const CaseData &data, OutputFile::Way way)
{
    return OutputFile::save(path, toJson(data), way);
}

QByteArray CaseFile::fingerprint(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QByteArray CaseFile::fingerprint(const CaseData &data)
{
    return QCryptographicHash::hash(toJson(data), QCryptographicHash::Sha256);
}
