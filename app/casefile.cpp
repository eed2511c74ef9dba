// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefile.h"

#include "answercheck.h"
#include "casejson.h"
#include "daytext.h"
#include "oneline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace
{
constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr qsizetype mostFaults = 100; // more of them nobody reads
constexpr qsizetype longestPlace = 80;
constexpr int currentVersion = 1;
const QLatin1String formatName("export-mode-case");

/// Whether a text can be shown and written again as it is: no NUL or other control character but tab and line end, no
/// half of a character.
bool isPlainText(const QString &text)
{
    return text.isValidUtf16() && std::all_of(text.begin(), text.end(), [](QChar character) {
               return character.category() != QChar::Other_Control || character == QLatin1Char('\n')
                      || character == QLatin1Char('\t');
           });
}

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
        m_data.id = readText(QStringLiteral("id"), m_left.take(QLatin1String("id")));
        m_data.title = readText(QStringLiteral("title"), m_left.take(QLatin1String("title")));
        readAnswers();
        readUnsure();
        readParticulars();
        readDates();
        readChecklist();
        m_data.unknown = m_left;
        return m_faults.isEmpty() ? CaseFile::Result(m_data) : allFaults();
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
        if (m_left.take(QLatin1String("format")).toString() != formatName) {
            fault(QStringLiteral("format"), tr("not a case file; expected \"%1\"").arg(formatName));
            return false;
        }
        const QJsonValue version = m_left.take(QLatin1String("version"));
        const double number = version.toDouble();
        if (number > currentVersion && std::floor(number) == number) {
            fault(QStringLiteral("version"),
                  tr("written by a newer version of the program (%1); expected %2").arg(number).arg(currentVersion));
            return false;
        }
        if (number != currentVersion) {
            fault(QStringLiteral("version"), tr("unknown version; expected %1").arg(currentVersion));
            return false;
        }
        if (m_left.contains(QLatin1String("lines"))) {
            fault(QStringLiteral("lines"),
                  tr("cases of several shipment lines are not read yet; expected \"answers\""));
            return false;
        }
        return true;
    }

    /// A text, empty if it is left out.
    QString readText(const QString &place, const QJsonValue &value)
    {
        if (!value.isUndefined() && !value.isString())
            fault(place, tr("expected a text"));
        else if (!isPlainText(value.toString()))
            fault(place, tr("holds a character that is no text; expected a text without control characters"));
        return value.toString();
    }

    QJsonObject takeObject(const QString &key)
    {
        const QJsonValue value = m_left.take(key);
        if (!value.isUndefined() && !value.isObject())
            fault(key, tr("expected an object { … }"));
        return value.toObject();
    }

    void readAnswers()
    {
        const QJsonObject answers = takeObject(QStringLiteral("answers"));
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            const QString place = QStringLiteral("answers: %1").arg(shortened(answer.key(), longestPlace));
            const Question *question = m_rules.question(answer.key());
            if (!question) {
                fault(place, tr("unknown answer; expected the id of a question"));
                continue;
            }
            const auto read = AnswerCheck(m_rules).fromJson(answer.value(), *question,
                                                            answers.value(question->currency).toString());
            if (const QString *what = std::get_if<QString>(&read))
                fault(place, *what);
            else
                m_data.answers.given.insert(question->id, std::get<Answer>(read));
        }
    }

    void readUnsure()
    {
        const QJsonObject unsure = takeObject(QStringLiteral("unsure"));
        for (auto entry = unsure.begin(); entry != unsure.end(); ++entry) {
            const QString place = QStringLiteral("unsure: %1").arg(shortened(entry.key(), longestPlace));
            const Question *question = m_rules.question(entry.key());
            if (!question || question->type != Question::Type::Set) {
                fault(place, tr("unknown answer; expected the id of a question with several choices"));
                continue;
            }
            // "Not sure" of all of them is an answer, and stands there.
            const QJsonValue value = entry.value().isNull() ? QJsonValue(false) : entry.value();
            const auto read = AnswerCheck(m_rules).fromJson(value, *question, {});
            if (const QString *what = std::get_if<QString>(&read)) {
                fault(place, *what);
                continue;
            }
            const Answer &answer = std::get<Answer>(read);
            const auto *members = std::get_if<QStringList>(&answer);
            const auto *given = m_data.answers.get<QStringList>(question->id);
            for (const QString &member : members ? *members : QStringList()) {
                if (given && given->contains(member))
                    fault(place, tr("\"%1\" is also answered; expected it once").arg(member));
            }
            if (members && !members->isEmpty())
                m_data.answers.unsureMembers.insert(question->id, *members);
        }
    }

    /// Keeps the members of an object that this version does not know for saving.
    void keep(const QString &object, const QJsonObject &unknown)
    {
        if (!unknown.isEmpty())
            m_left.insert(object, unknown);
    }

    void readParticulars()
    {
        const QJsonObject particulars = takeObject(QStringLiteral("particulars"));
        QJsonObject unknown;
        for (auto entry = particulars.begin(); entry != particulars.end(); ++entry) {
            if (particularIds().contains(entry.key()))
                m_data.particulars.insert(entry.key(),
                                          readText(QStringLiteral("particulars: %1").arg(entry.key()), entry.value()));
            else
                unknown.insert(entry.key(), entry.value());
        }
        keep(QStringLiteral("particulars"), unknown);
    }

    QDate readDate(const QString &place, const QJsonValue &value)
    {
        const QDate date = dayFromText(value.toString());
        if (!date.isValid())
            fault(place, tr("not a date; expected a day such as \"2026-12-01\""));
        return date;
    }

    void readDates()
    {
        const QJsonObject dates = takeObject(QStringLiteral("dates"));
        QJsonObject unknown;
        for (auto entry = dates.begin(); entry != dates.end(); ++entry) {
            if (!eventIds().contains(entry.key())) {
                unknown.insert(entry.key(), entry.value());
                continue;
            }
            const QDate date = readDate(QStringLiteral("dates: %1").arg(entry.key()), entry.value());
            if (date.isValid())
                m_data.dates.insert(entry.key(), date);
        }
        keep(QStringLiteral("dates"), unknown);
    }

    void readChecklist()
    {
        const QJsonObject checklist = takeObject(QStringLiteral("checklist"));
        for (auto entry = checklist.begin(); entry != checklist.end(); ++entry) {
            const QString place = QStringLiteral("checklist: %1").arg(shortened(entry.key(), longestPlace));
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
        const QJsonValue done = object.take(QLatin1String("done"));
        if (!done.isUndefined() && !done.isBool())
            fault(place + QLatin1String(": done"), tr("expected true or false"));
        tick.done = done.toBool();
        if (object.contains(QLatin1String("date")))
            tick.date = readDate(place + QLatin1String(": date"), object.take(QLatin1String("date")));
        const auto text = [&](QLatin1String key) {
            return readText(QStringLiteral("%1: %2").arg(place, key), object.take(key));
        };
        tick.who = text(QLatin1String("who"));
        tick.note = text(QLatin1String("note"));
        tick.number = text(QLatin1String("number"));
        tick.unknown = object;
        return tick;
    }

    QJsonObject m_left;
    const Rules &m_rules;
    QString m_name;
    CaseData m_data;
    QStringList m_faults;
    int m_more = 0; ///< faults besides those
};

QJsonObject tickToJson(const Tick &tick)
{
    QJsonObject object = tick.unknown;
    object.insert(QLatin1String("done"), tick.done);
    if (tick.date.isValid())
        object.insert(QLatin1String("date"), tick.date.toString(Qt::ISODate));
    for (const auto &[key, text] :
         {std::pair(QLatin1String("who"), tick.who), std::pair(QLatin1String("note"), tick.note),
          std::pair(QLatin1String("number"), tick.number)}) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    return object;
}
}

CaseFile::Result CaseFile::read(const QString &path, const Rules &rules)
{
    QFile file(path);
    const QString name = FileWriting::shown(path);
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
    object.insert(QLatin1String("format"), formatName);
    object.insert(QLatin1String("version"), currentVersion);
    if (!data.id.isEmpty())
        object.insert(QLatin1String("id"), data.id);
    object.insert(QLatin1String("title"), data.title);
    object.insert(QLatin1String("answers"), answersToJson(data.answers));
    const auto insert = [&](QLatin1String key, const auto &map, auto toValue) {
        QJsonObject inner = object.value(key).toObject();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            inner.insert(entry.key(), toValue(entry.value()));
        if (!inner.isEmpty())
            object.insert(key, inner);
    };
    insert(QLatin1String("unsure"), data.answers.unsureMembers,
           [](const QStringList &members) { return QJsonArray::fromStringList(members); });
    insert(QLatin1String("particulars"), data.particulars, [](const QString &text) { return text; });
    insert(QLatin1String("dates"), data.dates, [](QDate date) { return date.toString(Qt::ISODate); });
    insert(QLatin1String("checklist"), data.checklist, tickToJson);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<FileWriting::Fault> CaseFile::write(const QString &path, const CaseData &data, FileWriting::Way way)
{
    return FileWriting::write(path, toJson(data), way);
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
