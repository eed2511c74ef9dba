// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// No policy in C++: with every mode, route, question, option and other id renamed in a copy of the rules and of the
// golden cases, the decisions are the same but for the names.

#include "decisionjson.h"
#include "decisionmodel.h"
#include "documentsloader.h"
#include "goldencase.h"
#include "testprogram.h"
#include "texts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

class TestRenamed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void decidesAlikeUnderOtherNames();

private:
    /// Renames every text of a JSON value that is one of the ids, keys included.
    [[nodiscard]] QJsonValue renamed(const QJsonValue &value) const;
    [[nodiscard]] QString renamed(const QString &text) const
    {
        if (text.startsWith(contradiction))
            return contradiction + renamed(text.mid(contradiction.size()));
        return m_names.value(text, text);
    }
    void addIds(const QJsonValue &value);

    const QLatin1String contradiction{"contradiction-"};
    QMap<QString, QString> m_names;
};

void TestRenamed::addIds(const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            addIds(entry);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString id = object.value("id"_L1).toString();
    if (!id.isEmpty() && !m_names.contains(id))
        m_names.insert(id, u"name%1"_s.arg(m_names.size()));
    for (const QJsonValue &member : object)
        addIds(member);
}

QJsonValue TestRenamed::renamed(const QJsonValue &value) const
{
    if (value.isString()) {
        // Placeholders name parameters too.
        QString text = renamed(value.toString());
        for (auto name = m_names.begin(); text.contains(QLatin1Char('{')) && name != m_names.end(); ++name)
            text.replace(QLatin1Char('{') + name.key() + QLatin1Char('}'),
                         QLatin1Char('{') + name.value() + QLatin1Char('}'));
        return text;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(renamed(entry));
        return array;
    }
    if (value.isObject()) {
        // Words of the file format stay as they are, also where an id is spelt like one.
        const QJsonObject object = value.toObject();
        QJsonObject result;
        for (auto member = object.begin(); member != object.end(); ++member) {
            static const QStringList words{u"type"_s,   u"kind"_s,   u"grade"_s,
                                           u"event"_s,  u"op"_s,     u"gravity"_s,
                                           u"format"_s, u"status"_s, u"recognisedFromGrade"_s};
            const bool word = words.contains(member.key()) && member.value().isString();
            // Only question ids stand as keys; they are the ones with a point.
            result.insert(member.key().contains(QLatin1Char('.')) ? renamed(member.key()) : member.key(),
                          word ? member.value() : renamed(member.value()));
        }
        return result;
    }
    return value;
}

void TestRenamed::decidesAlikeUnderOtherNames()
{
    QMap<QString, QJsonDocument> documents;
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        documents.insert(name, QJsonDocument::fromJson(file.readAll()));
        addIds(documents.value(name).object());
    }
    // A text such as "none" is both an option of several questions and a mode; all of them get the same new name.
    QVERIFY(m_names.size() > 300);
    for (QJsonDocument &document : documents)
        document = QJsonDocument(renamed(document.object()).toObject());
    const LoadedRules loaded = loadRules(documents);
    QVERIFY2(loaded.problems.isEmpty(), qPrintable(loaded.problems.join(QLatin1Char('\n'))));
    for (const Mode &mode : Testing::rules().modes)
        QVERIFY(!loaded.rules.mode(mode.id));
    for (const Question &question : Testing::rules().questions)
        QVERIFY(!loaded.rules.question(question.id));

    const DecisionModel plain(Testing::rules());
    const DecisionModel other(loaded.rules);
    const Texts texts(u"en"_s);
    int compared = 0;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const QJsonObject answers = renamed(QJsonDocument::fromJson(CaseFile::toJson(golden.data)).object()).toObject();
        const CaseFile::Result read = CaseFile::parse(QJsonDocument(answers).toJson(), golden.name, loaded.rules);
        if (const QStringList *faults = std::get_if<QStringList>(&read))
            QFAIL(qPrintable(faults->join(QLatin1Char('\n'))));
        const CaseData &data = std::get<CaseData>(read);
        QJsonObject left = decisionToJson(loaded.rules, data,
                                          other.decide(data.answers, golden.today, DecisionModel::Depth::Whole), texts);
        const Decision decision = plain.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        QJsonObject right = renamed(decisionToJson(Testing::rules(), golden.data, decision, texts)).toObject();
        // Texts are the same rule texts in both; only ids and what follows from them are compared.
        QCOMPARE(left.keys(), right.keys());
        for (const QString &key : left.keys()) {
            if (key != "checklist"_L1 && key != "warnings"_L1)
                QVERIFY2(left.value(key) == right.value(key), qPrintable(golden.name + QLatin1Char(' ') + key));
        }
        const auto ids = [](const QJsonValue &list) {
            QStringList found;
            for (const QJsonValue &entry : list.toArray())
                found.append(entry.toObject().value("id"_L1).toString());
            return found;
        };
        QCOMPARE(ids(left.value("warnings"_L1)), ids(right.value("warnings"_L1)));
        QCOMPARE(ids(left.value("checklist"_L1)), ids(right.value("checklist"_L1)));
        ++compared;
    }
    qInfo("%lld ids renamed, %d golden cases decided alike", static_cast<long long>(m_names.size()), compared);
}

REGISTER_TEST(TestRenamed)
#include "testrenamed.moc"
