// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>

/// What stands in a PDF, as the tools of poppler see it.
namespace PdfText
{
/// What a tool of poppler prints; it ends the test program if the tool fails.
inline QString poppler(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(tool), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page.
inline QStringList pages(const QString &pdf)
{
    return poppler(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")})
        .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

/// A line for each font: "NotoSansCJKsc-Regular  CID TrueType  Identity-H  yes no  yes  10  0".
inline QStringList fonts(const QString &pdf)
{
    return poppler(QStringLiteral("pdffonts"), {pdf}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
}

/// Whether a line of fonts() says that the font is embedded: the first of three columns of yes and no.
inline bool isEmbedded(const QString &font)
{
    const QStringList columns = font.simplified().split(QLatin1Char(' '));
    return columns.value(columns.size() - 5) == QLatin1String("yes");
}

/// Whether a line of fonts() is not a Chinese face with the glyphs of Japan, Korea, Taiwan or Hong Kong.
inline bool isSimplifiedOrNoChinese(const QString &font)
{
    return !font.contains(QLatin1String("CJK")) || font.contains(QLatin1String("CJKsc"));
}

/// Characters as one compares them: no white space, no compatibility forms. Noto CJK shares glyphs between characters
/// and radicals, so that a PDF gives the radical's code for some.
inline QString folded(const QString &text)
{
    static const QMap<QChar, QChar> characters = [] {
        const QString radicals = QStringLiteral("⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻬⻮⻰⺟⻳⻨⻤⻣⻙⻑⻌戶靑");
        const QString folds = QStringLiteral("民虎西见角贝车长门青页风飞食马鱼鸟黄齐齿龙母龟麦鬼骨韦長辶户青");
        QMap<QChar, QChar> map;
        for (qsizetype i = 0; i < radicals.size(); ++i)
            map.insert(radicals.at(i), folds.at(i));
        return map;
    }();
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain)
        c = characters.value(c, c);
    return plain.removeIf([](QChar c) { return c.isSpace(); });
}

/// All text, folded.
inline QString text(const QString &pdf)
{
    return folded(pages(pdf).join(QString()));
}
}
