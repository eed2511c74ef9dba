// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefile.h"

#include "answercheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStringDecoder>

namespace
{
constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr int currentVersion = 1;
const QLatin1String formatName("export-mode-case");

/// Takes the members of a case file one after the other; what is left at the end belongs to newer versions.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)

public:
    Reader(QJsonObject object, const Rules &rules, QString name)
        : m_left(std::move(object))
        , m_rules(rules)
        , m_name(std::move(name))
    {
    }

    CaseFile::Result read()
    {
        if (!checkFormat())
            return m_faults;
        const QJsonValue title = m_left.take(QLatin1String("title"));
        if (!title.isUndefined() && !title.isString())
            fault(QStringLiteral("title"), tr("expected a text"));
        m_data.title = title.toString();
        readAnswers();
        readUnsure();
        readParticulars();
        readDates();
        readChecklist();
        m_data.unknown = m_left;
        if (!m_faults.isEmpty())
            return m_faults;
        return m_data;
    }

private:
    void fault(const QString &place, const QString &what)
    {
        m_faults.append(tr("When reading %1: %2: %3").arg(m_name, place, what));
    }

    bool checkFormat()
    {
        if (m_left.take(QLatin1String("format")).toString() != formatName) {
            fault(QStringLiteral("format"), tr("not a case file; expected \"%1\"").arg(formatName));
            return false;
        }
        const QJsonValue version = m_left.take(QLatin1String("version"));
        if (version.isDouble() && version.toDouble() > currentVersion) {
            fault(QStringLiteral("version"),
                  tr("written by a newer version of the program (%1); expected %2").arg(version.toDouble()).arg(currentVersion));
            return false;
        }
        if (!version.isDouble() || version.toDouble() != currentVersion) {
            fault(QStringLiteral("version"), tr("unknown version; expected %1").arg(currentVersion));
            return false;
        }
        if (m_left.contains(QLatin1String("lines"))) {
            fault(QStringLiteral("lines"), tr("cases of several shipment lines are not read yet; expected \"answers\""));
            return false;
        }
        return true;
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
            const QString place = QStringLiteral("answers: %1").arg(answer.key().left(80));
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
            const QString place = QStringLiteral("unsure: %1").arg(entry.key().left(80));
            const Question *question = m_rules.question(entry.key());
            if (!question || question->type != Question::Type::Set) {
                fault(place, tr("unknown answer; expected the id of a question with several choices"));
                continue;
            }
            const auto read = AnswerCheck(m_rules).fromJson(entry.value(), *question, {});
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

    void readParticulars()
    {
        const QJsonObject particulars = takeObject(QStringLiteral("particulars"));
        for (auto entry = particulars.begin(); entry != particulars.end(); ++entry) {
            if (!entry.value().isString())
                fault(QStringLiteral("particulars: %1").arg(entry.key().left(80)), tr("expected a text"));
            m_data.particulars.insert(entry.key(), entry.value().toString());
        }
    }

    QDate readDate(const QString &place, const QJsonValue &value)
    {
        const QDate date = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid())
            fault(place, tr("not a date; expected a day such as \"2026-12-01\""));
        return date;
    }

    void readDates()
    {
        const QJsonObject dates = takeObject(QStringLiteral("dates"));
        for (auto entry = dates.begin(); entry != dates.end(); ++entry) {
            const QDate date = readDate(QStringLiteral("dates: %1").arg(entry.key().left(80)), entry.value());
            if (date.isValid())
                m_data.dates.insert(entry.key(), date);
        }
    }

    void readChecklist()
    {
        const QJsonObject checklist = takeObject(QStringLiteral("checklist"));
        for (auto entry = checklist.begin(); entry != checklist.end(); ++entry) {
            const QString place = QStringLiteral("checklist: %1").arg(entry.key().left(80));
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
            const QJsonValue value = object.take(key);
            if (!value.isUndefined() && !value.isString())
                fault(QStringLiteral("%1: %2").arg(place, key), tr("expected a text"));
            return value.toString();
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
};

QJsonObject tickToJson(const Tick &tick)
{
    QJsonObject object = tick.unknown;
    object.insert(QLatin1String("done"), tick.done);
    if (tick.date.isValid())
        object.insert(QLatin1String("date"), tick.date.toString(Qt::ISODate));
    for (const auto &[key, text] : {std::pair(QLatin1String("who"), tick.who), std::pair(QLatin1String("note"), tick.note),
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
    if (!file.open(QIODevice::ReadOnly))
        return QStringList{tr("When reading %1: the file cannot be opened: %2").arg(path, file.errorString())};
    return read(file, path, rules);
}

CaseFile::Result CaseFile::read(QIODevice &device, const QString &name, const Rules &rules)
{
    const QByteArray bytes = device.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return QStringList{tr("When reading %1: the file is too large for a case; expected at most %2 MiB")
                               .arg(name)
                               .arg(largestFile / 1024 / 1024)};
    }
    return parse(bytes, name, rules);
}

CaseFile::Result CaseFile::parse(const QByteArray &bytes, const QString &name, const Rules &rules)
{
    const auto refuse = [&](const QString &what) { return QStringList{tr("When reading %1: %2").arg(name, what)}; };
    if (bytes.trimmed().isEmpty())
        return refuse(tr("the file is empty; expected a case"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError())
        return refuse(tr("the text is not UTF-8; expected a case saved by this program"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return refuse(tr("line %1: not valid JSON (%2); expected a case saved by this program").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return refuse(tr("not a case file; expected an object { … }"));
    return Reader(document.object(), rules, name).read();
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
    object.insert(QLatin1String("title"), data.title);
    object.insert(QLatin1String("answers"), answersToJson(data.answers));
    const auto insert = [&](QLatin1String key, const auto &map, auto toValue) {
        QJsonObject inner;
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

QString CaseFile::write(const QString &path, const CaseData &data)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(data)) < 0 || !file.commit())
        return tr("When saving %1: the file cannot be written: %2").arg(path, file.errorString());
    return {};
}
