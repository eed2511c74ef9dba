// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// What stands in a PDF, as the tools of poppler see it.
namespace PdfText
{
/// What a tool of poppler prints; it ends the test program if the tool fails.
QString poppler(const QString &tool, const QStringList &arguments);

/// The text of each page.
QStringList pages(const QString &pdf);

/// A line for each font: "NotoSansCJKsc-Regular  CID TrueType  Identity-H  yes no  yes  10  0".
QStringList fonts(const QString &pdf);

/// Whether a line of fonts() says that the font is embedded: the first of three columns of yes and no.
bool isEmbedded(const QString &font);

/// Whether a line of fonts() is not a Chinese face with the glyphs of Japan, Korea, Taiwan or Hong Kong.
bool isSimplifiedOrNoChinese(const QString &font);

/// Characters as one compares them: no white space, no compatibility forms. Noto CJK shares glyphs between characters
/// and radicals, so that a PDF gives the radical's code for some.
QString folded(const QString &text);

/// All text, folded.
QString text(const QString &pdf);
}
