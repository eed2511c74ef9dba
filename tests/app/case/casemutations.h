// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "damage.h"
#include "testing.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

/// Damages good case files at random, from a seed: the same ones each time.
class CaseMutations
{
public:
    struct Mutated {
        QString kind;
        QByteArray bytes;
    };

    explicit CaseMutations(quint32 seed) : m_random(seed) {}

    /// The good files: the examples that are shipped, those of old versions, and what the golden cases hold.
    static const QList<QByteArray> &files()
    {
        static const QList<QByteArray> files = [] {
            QList<QByteArray> read = allIn(Testing::path(QStringLiteral("../resources/cases")))
                                     + allIn(Testing::path(QStringLiteral("versions")));
            const QList<QByteArray> golden = allIn(Testing::path(QStringLiteral("cases")));
            for (qsizetype index = 0; index < golden.size(); index += golden.size() / 30) {
                const QJsonObject entry = QJsonDocument::fromJson(golden.at(index)).object();
                read.append(QJsonDocument(entry.value(QLatin1String("case")).toObject()).toJson());
            }
            return read;
        }();
        return files;
    }

    Mutated next()
    {
        const Way &way = ways().at(m_next++ % ways().size());
        Mutated mutated{QString::fromLatin1(way.kind), files().at(below(files().size()))};
        for (int times = 1 + below(2); times > 0; --times)
            (this->*way.mutate)(mutated.bytes);
        return mutated;
    }

private:
    struct Way {
        const char *kind;
        void (CaseMutations::*mutate)(QByteArray &);
    };

    static const QList<Way> &ways()
    {
        static const QList<Way> ways{
            {"bits flipped", &CaseMutations::flip},
            {"cut short", &CaseMutations::cutShort},
            {"a part cut out", &CaseMutations::cutOut},
            {"a part doubled", &CaseMutations::repeat},
            {"a word put in", &CaseMutations::putIn},
            {"a word of the file put elsewhere", &CaseMutations::moveWord},
            {"two files in one", &CaseMutations::splice},
            {"nested deep", &CaseMutations::nest},
            {"huge numbers", &CaseMutations::putNumber},
            {"a wrong type", &CaseMutations::putType},
            {"a member left out", &CaseMutations::leaveOut},
            {"NUL and half characters", &CaseMutations::breakText},
            {"a member repeated", &CaseMutations::repeatMember},
            {"a long text", &CaseMutations::putLongText},
            {"an unknown member", &CaseMutations::putUnknown},
        };
        return ways;
    }

    static QList<QByteArray> allIn(const QString &folder)
    {
        QList<QByteArray> files;
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(name));
            files.append(file.readAll());
        }
        return files;
    }

    template<typename Number>
    int below(Number most)
    {
        return m_random.bounded(static_cast<int>(std::max<Number>(most, 1)));
    }
    QByteArray one(const QList<QByteArray> &of) { return of.at(below(of.size())); }

    void flip(QByteArray &bytes)
    {
        for (int count = 1 + below(8); count > 0 && !bytes.isEmpty(); --count) {
            char &byte = bytes[below(bytes.size())];
            byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << static_cast<unsigned>(below(8))));
        }
    }
    void cutShort(QByteArray &bytes) { bytes.truncate(below(bytes.size())); }
    void cutOut(QByteArray &bytes) { bytes.remove(below(bytes.size()), 1 + below(60)); }
    void repeat(QByteArray &bytes)
    {
        const int begin = below(bytes.size());
        bytes.insert(begin, bytes.mid(begin, 1 + below(200)).repeated(1 + below(20)));
    }
    void putIn(QByteArray &bytes)
    {
        static const QList<QByteArray> words{"{",
                                             "}",
                                             "[",
                                             "]",
                                             ",",
                                             ":",
                                             "\"",
                                             "\\",
                                             "null",
                                             "true",
                                             "1e5",
                                             "-",
                                             "{}",
                                             "[]",
                                             "\"\"",
                                             "\"\\u0000\"",
                                             "/* */",
                                             "// x\n",
                                             "NaN",
                                             "'",
                                             "\xef\xbb\xbf",
                                             "\"version\": 2,",
                                             "\"lines\": [],",
                                             "\"done\": 1,",
                                             "\xe2\x80\xa8",
                                             "\x7f"};
        bytes.insert(below(bytes.size() + 1), one(words));
    }
    void moveWord(QByteArray &bytes)
    {
        const QList<QByteArray> words = bytes.split('"');
        const QByteArray word = one(words);
        const QByteArray other = one(words);
        if (const qsizetype place = bytes.indexOf(other, below(bytes.size())); place >= 0)
            bytes.replace(place, other.size(), word);
    }
    void splice(QByteArray &bytes)
    {
        const QByteArray &other = files().at(below(files().size()));
        bytes = bytes.left(below(bytes.size())) + other.mid(below(other.size()));
    }
    void nest(QByteArray &bytes)
    {
        // Around the depth of 1024 at which Qt gives up, and far beyond.
        static const QList<int> depths{2, 100, 1000, 1022, 1023, 1024, 1025, 3000, 20'000};
        const int depth = depths.at(below(depths.size())) - below(2);
        const bool list = below(2) == 0;
        const QByteArray nested = QByteArray(list ? "[" : "{\"a\":").repeated(depth) + "1"
                                  + QByteArray(list ? "]" : "}").repeated(below(4) == 0 ? depth - 1 : depth);
        putValue(bytes, nested);
    }
    void putNumber(QByteArray &bytes)
    {
        static const QList<QByteArray> numbers{"1e308",
                                               "1e309",
                                               "-1e309",
                                               "1e-400",
                                               "0.1e-320",
                                               "-0",
                                               "-0.0",
                                               "9223372036854775807",
                                               "9223372036854775808",
                                               "-9223372036854775809",
                                               "18446744073709551616",
                                               "2147483648",
                                               "-2147483649",
                                               "4294967297",
                                               "1.0000000000000001",
                                               "0.30000000000000004",
                                               "9007199254740993",
                                               "123456789012345678901234567890",
                                               "1E+2",
                                               "1e5"};
        putValue(bytes, below(10) == 0 ? QByteArray(1 + below(5000), '9') : one(numbers));
    }
    void putType(QByteArray &bytes)
    {
        static const QList<QByteArray> values{"null",
                                              "true",
                                              "false",
                                              "0",
                                              "1",
                                              "-1",
                                              "\"\"",
                                              "\"x\"",
                                              "[]",
                                              "[1]",
                                              "{}",
                                              "[null]",
                                              "\"true\"",
                                              "[\"\"]",
                                              "[[]]",
                                              "[{}]",
                                              "{\"\": 1}",
                                              "{\"USD\": \"1\"}",
                                              "\"2026-12-01\"",
                                              "[\"food\", \"food\"]",
                                              "\"-0001-01-01\"",
                                              "\"1e5\"",
                                              "\" \""};
        putValue(bytes, one(values));
    }
    void leaveOut(QByteArray &bytes)
    {
        if (const QStringList path = anyPath(bytes); !path.isEmpty())
            change(bytes, path, QJsonValue(QJsonValue::Undefined));
    }
    void breakText(QByteArray &bytes)
    {
        static const QList<QByteArray> parts{QByteArray("\0", 1),
                                             "\\u0000",
                                             "\\ud800",
                                             "\\udc00",
                                             "\\ud800\\ud800",
                                             "\xed\xa0\x80",
                                             "\xc0\x80",
                                             "\xff",
                                             "\xe4\xbd",
                                             "\xf0\x9f\x98",
                                             "\xf4\x90\x80\x80",
                                             "\\u12",
                                             "\\x",
                                             "\\ufeff",
                                             "\\uffff",
                                             "\xef\xbb\xbf",
                                             "\x1b[31m",
                                             "\\u001b",
                                             "\n",
                                             "\\u2028",
                                             "\\u007f"};
        const qsizetype quote = bytes.indexOf('"', below(bytes.size()));
        bytes.insert(quote < 0 ? below(bytes.size() + 1) : quote + 1 + below(3), one(parts));
    }
    void repeatMember(QByteArray &bytes)
    {
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        if (object.isEmpty())
            return;
        const QString key = object.keys().at(below(object.size()));
        static const QList<QByteArray> values{"null", "1", "\"export-mode-case\"", "{}", "[]", "\"x\"", "{\"x\": 1}"};
        const QByteArray member = '"' + key.toUtf8() + "\": " + one(values);
        if (below(2) == 0)
            bytes.insert(bytes.indexOf('{') + 1, member + ',');
        else
            bytes.insert(bytes.lastIndexOf('}'), ',' + member);
    }
    void putLongText(QByteArray &bytes)
    {
        static const QList<QByteArray> parts{"a",   "中", "😀", "\\u4e2d", "\\n",  "%1",
                                             "<b>", "&",  "9", "\\\"",    "\x7f", "\\ud800"};
        putValue(bytes, '"' + one(parts).repeated(1 + below(below(10) == 0 ? 100'000 : 2000)) + '"');
    }
    void putUnknown(QByteArray &bytes)
    {
        static const QList<QByteArray> keys{"x",  "",         "a\\nb",   "\\u0000", "\\ud800",
                                            "中", "\\ufeffa", "Answers", "%1",      "answers "};
        static const QList<QByteArray> values{"1", "{\"a\": [1, {\"b\": null}]}", "\"\\ud800\"", "1e-320", "[]"};
        QList<qsizetype> opened;
        for (qsizetype place = bytes.indexOf('{'); place >= 0; place = bytes.indexOf('{', place + 1))
            opened.append(place);
        if (!opened.isEmpty())
            bytes.insert(opened.at(below(opened.size())) + 1, '"' + one(keys) + "\": " + one(values) + ',');
    }

    QStringList anyPath(const QByteArray &bytes)
    {
        QStringList paths;
        Damage::collectPaths(QJsonDocument::fromJson(bytes).object(), {}, paths);
        paths.removeAll(QString()); // all of it
        return paths.isEmpty() ? QStringList() : paths.at(below(paths.size())).mid(1).split(u'/');
    }
    static void change(QByteArray &bytes, const QStringList &path, const QJsonValue &to)
    {
        bytes = QJsonDocument(Damage::changed(QJsonDocument::fromJson(bytes).object(), path, to).toObject()).toJson();
    }
    /// Puts a value, which may be no JSON that Qt would write, in the place of another.
    void putValue(QByteArray &bytes, const QByteArray &value)
    {
        static const QString mark = QStringLiteral("the value goes here");
        if (const QStringList path = anyPath(bytes); !path.isEmpty()) {
            change(bytes, path, mark);
            bytes.replace('"' + mark.toUtf8() + '"', value);
        }
    }

    QRandomGenerator m_random;
    qsizetype m_next = 0;
};
