// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "typedtext.h"

using namespace Qt::Literals::StringLiterals;

QString typedText(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    plain.removeIf([](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool turnsDirection = (c >= QChar(0x202A) && c <= QChar(0x202E))
                                    || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return isControl || turnsDirection;
    });
    return plain.replace(u'\t', u' ').trimmed();
}
