// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "pinyin.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Written at build time by resources/pinyin: a line "character reading …" each, some characters on several lines.
QHash<QChar, QStringList> readTable()
{
    QFile file(u":/pinyin.txt"_s);
    const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT(opened);
    QHash<QChar, QStringList> table;
    if (!opened)
        return table;
    table.reserve(6763);
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QStringList words = line.split(QLatin1Char(' '));
        QStringList &readings = table[words.takeFirst().front()];
        for (const QString &word : std::as_const(words)) {
            // No keyboard has ü at hand: some type u, input methods take v.
            readings << QString(word).replace(QChar(0xFC), QLatin1Char('u'))
                     << QString(word).replace(QChar(0xFC), QLatin1Char('v'));
        }
        readings.removeDuplicates();
    }
    return table;
}
}

QStringList Pinyin::readings(QChar character)
{
    static const QHash<QChar, QStringList> table = readTable();
    return table.value(character);
}
