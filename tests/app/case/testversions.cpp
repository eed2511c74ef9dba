// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// A case file of every version there ever was opens, and loses nothing when it is saved. versions/case-N.exportcase was
// written by version N, with members of newer versions wherever they may stand, and is never changed.

#include "casefile.h"
#include "testing.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

int versionOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value("version"_L1).toInt();
}

int currentVersion()
{
    return versionOf(CaseFile::toJson(CaseData()));
}

CaseFile::Result parsedVersion(const QByteArray &bytes)
{
    return CaseFile::parse(bytes, u"x.exportcase"_s, Testing::rules());
}

/// Every name of a member and every text that stands in `value`.
QStringList wordsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList words;
    for (const QJsonValue &entry : value.toArray())
        words += wordsIn(entry);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        words += QStringList(member.key()) + wordsIn(member.value());
    return words;
}
}

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void hasAFileOfEveryVersion();
    void opensAndSaves_data();
    void opensAndSaves();
    void refusesOtherVersions_data();
    void refusesOtherVersions();

private:
    const QDir m_folder{Testing::path(u"versions"_s)};
};

void TestVersions::hasAFileOfEveryVersion()
{
    QStringList expected;
    for (int version = 1; version <= currentVersion(); ++version)
        expected.append(u"case-%1.exportcase"_s.arg(version));
    QStringList found = m_folder.entryList(QDir::Files);
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void TestVersions::opensAndSaves_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestVersions::opensAndSaves()
{
    QFETCH(QString, name);
    const QByteArray bytes = bytesOf(m_folder.filePath(name));
    QCOMPARE(name, u"case-%1.exportcase"_s.arg(versionOf(bytes)));
    const CaseFile::Result read = parsedVersion(bytes);
    if (const QStringList *const faults = std::get_if<QStringList>(&read))
        QFAIL(qPrintable(faults->join(u'\n')));

    const QByteArray saved = CaseFile::toJson(std::get<CaseData>(read));
    QCOMPARE(versionOf(saved), currentVersion());
    QCOMPARE(parsedVersion(saved), read);
    if (versionOf(bytes) == currentVersion()) {
        QCOMPARE(QString::fromUtf8(saved), QString::fromUtf8(bytes));
        return;
    }
    // An upgrade may put things elsewhere, but what somebody typed is still there.
    const QStringList kept = wordsIn(QJsonDocument::fromJson(saved).object());
    for (const QString &word : wordsIn(QJsonDocument::fromJson(bytes).object()))
        QVERIFY2(kept.contains(word), qPrintable(word));
}

void TestVersions::refusesOtherVersions_data()
{
    // More stand in testcommandline.cpp.
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("fault");
    const QString newer = u"written by a newer version of the program (%1); expected %2"_s;
    const QString unknown = u"unknown version; expected %1"_s.arg(currentVersion());
    const int next = currentVersion() + 1;
    QTest::newRow("the next") << QByteArray::number(next) << newer.arg(next).arg(currentVersion());
    QTest::newRow("99") << QByteArray("99") << newer.arg(99).arg(currentVersion());
    for (const char *const version : {"0", "-1", "1.5", "null", "true", "\"1\"", "[1]", "{\"a\": 1}", "1e-9"})
        QTest::newRow(version) << QByteArray(version) << unknown;
}

void TestVersions::refusesOtherVersions()
{
    QFETCH(QByteArray, version);
    QFETCH(QString, fault);
    const CaseFile::Result read = parsedVersion(R"({"format": "export-mode-case", "title": "x", "version": )" + version
                                                + '}');
    QVERIFY(std::holds_alternative<QStringList>(read));
    QCOMPARE(std::get<QStringList>(read), QStringList(u"When reading x.exportcase: version: "_s + fault));
}

REGISTER_TEST(TestVersions)
#include "testversions.moc"
