// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "oneline.h"

QString oneLine(QString text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        QChar &character = text[index];
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            character = QLatin1Char(' ');
            break;
        case QChar::Other_Surrogate:
            if (character.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate())
                ++index;
            else
                character = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return text;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype cut = most > 0 && text.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return text.left(cut) + QChar(0x2026);
}
