// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The review list holds every exclusion of the rule files, and neither form of it breaks or runs what stands in a cell.

#include "exclusions.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype columns = 10;

/// The musts of each mode, counted in the file and not by the program's own reader.
QMap<QString, int> mustsInTheFile()
{
    QFile file(u":/rules/modes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("modes.json cannot be read");
    QMap<QString, int> musts;
    for (const QJsonValue mode : QJsonDocument::fromJson(file.readAll())[u"modes"_s].toArray()) {
        for (const QJsonValue condition : mode[u"conditions"_s].toArray()) {
            if (condition[u"kind"_s] == u"must"_s)
                ++musts[mode[u"official"_s].toString()];
        }
    }
    return musts;
}

/// Reads CSV as RFC 4180 has it, and ends the test program at anything else.
QList<QStringList> parsed(const QString &csv)
{
    QList<QStringList> rows;
    qsizetype at = 0;
    const auto next = [&] { return at < csv.size() ? csv.at(at) : QChar(); };
    while (at < csv.size()) {
        QStringList row;
        while (true) {
            if (next() != u'"')
                qFatal("character %lld: a cell does not begin with a quote", static_cast<long long>(at));
            QString cell;
            for (++at; at < csv.size(); ++at) {
                if (next() == u'"' && csv.mid(at, 2) != u"\"\""_s)
                    break;
                if (next() == u'"')
                    ++at;
                cell += next();
            }
            ++at;
            row << cell;
            if (next() != u',')
                break;
            ++at;
        }
        if (csv.mid(at, 2) != u"\r\n"_s)
            qFatal("character %lld: a row does not end with CR LF", static_cast<long long>(at));
        at += 2;
        rows << row;
    }
    return rows;
}

/// The cells of a row of a Markdown table, as a reader of it sees them.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == u'\\')
            cells.last() += line.at(++at);
        else if (line.at(at) == u'|')
            cells << QString();
        else
            cells.last() += line.at(at);
    }
    if (!cells.takeFirst().isEmpty() || !cells.takeLast().isEmpty())
        qFatal("no row of a table: %s", qPrintable(line));
    for (QString &cell : cells)
        cell = cell.trimmed().replace("<br>"_L1, "\n"_L1);
    return cells;
}
}

class TestExclusions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void everyMustHasARow_data();
    void everyMustHasARow();
    void csvHoldsTheSame_data();
    void csvHoldsTheSame();
    void markdownHoldsTheSame_data();
    void markdownHoldsTheSame();
    void formulasAreHarmless_data();
    void formulasAreHarmless();
    void markdownIsEscaped();

private:
    static void addLanguages();
};

void TestExclusions::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(u"in "_s + language)) << language;
}

void TestExclusions::everyMustHasARow_data()
{
    addLanguages();
}

void TestExclusions::everyMustHasARow()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    QMap<QString, int> left = mustsInTheFile();
    QVERIFY(left.size() >= 10);
    for (const Exclusion &exclusion : exclusions(Testing::rules(), texts)) {
        QVERIFY(!exclusion.condition.isEmpty() && !exclusion.holdsIf.isEmpty() && !exclusion.notMet.isEmpty());
        QVERIFY(!exclusion.evidence.isEmpty() && !exclusion.sources.isEmpty());
        bool found = false;
        for (auto mode = left.begin(); mode != left.end() && !found; ++mode) {
            found = exclusion.mode.contains(mode.key());
            if (found)
                --mode.value();
        }
        QVERIFY2(found, qPrintable(exclusion.mode));
    }
    for (auto mode = left.cbegin(); mode != left.cend(); ++mode)
        QVERIFY2(mode.value() == 0, qPrintable(mode.key()));
}

void TestExclusions::csvHoldsTheSame_data()
{
    addLanguages();
}

void TestExclusions::csvHoldsTheSame()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const QList<Exclusion> all = exclusions(Testing::rules(), texts);
    const QString csv = exclusionList(Testing::rules(), u"csv"_s, texts);
    QVERIFY(csv.toUtf8().startsWith("\xef\xbb\xbf\""));
    const QList<QStringList> rows = parsed(csv.mid(1));
    QCOMPARE(rows.size(), all.size() + 1);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), columns);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QStringList &row = rows.at(at + 1);
        QCOMPARE(row.at(0), all.at(at).mode);
        QCOMPARE(row.at(1), QString::number(at + 1));
        QCOMPARE(row.mid(2, 3), (QStringList{all.at(at).condition, all.at(at).holdsIf, all.at(at).notMet}));
        QCOMPARE(row.at(5).isEmpty(), false);
        QCOMPARE(row.mid(6, 2), (QStringList{all.at(at).evidence, all.at(at).sources.join(u'\n')}));
        QCOMPARE(row.mid(8), (QStringList{QString(), QString()})); // for the expert
    }
}

void TestExclusions::markdownHoldsTheSame_data()
{
    addLanguages();
}

void TestExclusions::markdownHoldsTheSame()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const QList<Exclusion> all = exclusions(Testing::rules(), texts);
    const QStringList lines = exclusionList(Testing::rules(), u"markdown"_s, texts).split(u'\n');
    QVERIFY(lines.first().startsWith("# "_L1));
    qsizetype at = 0;
    int headings = 0;
    for (const QString &line : lines) {
        headings += line.startsWith("## "_L1);
        if (!line.startsWith(u'|'))
            continue;
        const QStringList cells = cellsOf(line);
        QCOMPARE(cells.size(), columns - 1);
        bool isRow = false;
        cells.first().toInt(&isRow);
        if (!isRow)
            continue; // heads and the line below them
        QCOMPARE(cells.first(), QString::number(at + 1));
        QCOMPARE(cells.at(1), all.at(at).condition);
        QCOMPARE(cells.at(2), all.at(at).holdsIf);
        QCOMPARE(cells.at(3), all.at(at).notMet);
        QCOMPARE(cells.at(6), all.at(at).sources.join(u'\n'));
        ++at;
    }
    QCOMPARE(at, all.size());
    QCOMPARE(headings, mustsInTheFile().size());
}

void TestExclusions::formulasAreHarmless_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "=HYPERLINK(\"http://x\")"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestExclusions::formulasAreHarmless()
{
    QFETCH(const QString, text);
    Rules rules = Testing::rules();
    rules.modes.first().conditions.first().notMet = text;
    const QList<QStringList> rows = parsed(exclusionList(rules, u"csv"_s, Texts(u"en"_s)).mid(1));
    QCOMPARE(rows.at(1).at(4), u'\'' + text);
    QCOMPARE(rows.at(2).at(4), exclusions(Testing::rules(), Texts(u"en"_s)).at(1).notMet);
}

void TestExclusions::markdownIsEscaped()
{
    Rules rules = Testing::rules();
    const QString nasty = u"a | b\\| *c* _d_ `e` [f](g) <script> &amp; # ~h~"_s;
    rules.modes.first().conditions.first().text = nasty;
    const QString list = exclusionList(rules, u"markdown"_s, Texts(u"en"_s));
    QVERIFY(!list.contains("<script>"_L1));
    const QStringList lines = list.split(u'\n').filter(QRegularExpression(u"^\\| 1 \\|"_s));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(cellsOf(lines.first()).at(1), nasty);
    QCOMPARE(cellsOf(lines.first()).size(), columns - 1);
}

REGISTER_TEST(TestExclusions)
#include "testexclusions.moc"
