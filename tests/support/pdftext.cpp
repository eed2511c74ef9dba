// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "pdftext.h"

#include <QMap>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace PdfText
{
QString poppler(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(tool), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pages(const QString &pdf)
{
    return poppler(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

QStringList fonts(const QString &pdf)
{
    return poppler(u"pdffonts"_s, {pdf}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
}

bool isEmbedded(const QString &font)
{
    const QStringList columns = font.simplified().split(QLatin1Char(' '));
    return columns.value(columns.size() - 5) == "yes"_L1;
}

bool isSimplifiedOrNoChinese(const QString &font)
{
    return !font.contains("CJK"_L1) || font.contains("CJKsc"_L1);
}

QString folded(const QString &text)
{
    static const QMap<QChar, QChar> characters = [] {
        const QString radicals = u"⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻬⻮⻰⺟⻳⻨⻤⻣⻙⻑⻌戶靑"_s;
        const QString folds = u"民虎西见角贝车长门青页风飞食马鱼鸟黄齐齿龙母龟麦鬼骨韦長辶户青"_s;
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

QString text(const QString &pdf)
{
    return folded(pages(pdf).join(QString()));
}
}
