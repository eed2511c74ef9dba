// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casejson.h"

#include <QJsonDocument>

namespace
{
constexpr qsizetype mostValues = 100'000; // each may take a hundred times the bytes that it has in the file

/// What can be told of JSON before it is read.
struct Scan {
    qsizetype values = 0; ///< at most so many values
    QList<std::pair<qsizetype, qsizetype>> marks; ///< byte order marks that begin a text: place and length
};

/// The length of the byte order mark that stands at `index` as it is or escaped; 0 if there is none.
qsizetype markAt(const QByteArray &json, qsizetype index)
{
    const QByteArrayView rest = QByteArrayView(json).sliced(index);
    if (rest.startsWith("\xef\xbb\xbf"))
        return 3;
    const QByteArrayView escaped = rest.first(std::min<qsizetype>(rest.size(), 6));
    return escaped.compare("\\ufeff", Qt::CaseInsensitive) == 0 && escaped.startsWith("\\u") ? 6 : 0;
}

Scan scan(const QByteArray &json)
{
    Scan found;
    bool isInText = false;
    for (qsizetype index = 0; index < json.size(); ++index) {
        const char character = json.at(index);
        if (character == '"') {
            isInText = !isInText;
            while (const qsizetype mark = isInText ? markAt(json, index + 1) : 0) {
                found.marks.append({index + 1, mark});
                index += mark;
            }
        } else if (isInText && character == '\\') {
            ++index;
        } else if (!isInText && (character == ',' || character == '[' || character == '{')) {
            ++found.values;
        }
    }
    return found;
}

/// The bytes without the marks found. Qt drops one that begins a text when it gives the text, but not where it sorts
/// the members of an object: they would come out of the next file in another order, or over one another.
QByteArray withoutMarks(const QByteArray &json, const Scan &scan)
{
    if (scan.marks.isEmpty())
        return json;
    QByteArray without;
    qsizetype done = 0;
    for (const auto &[place, length] : scan.marks) {
        without += QByteArrayView(json).sliced(done, place - done);
        done = place + length;
    }
    return without + QByteArrayView(json).sliced(done).toByteArray();
}
}

std::variant<QJsonObject, QString> CaseJson::read(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return tr("the file is empty; expected a case");
    if (!QUtf8StringView(bytes).isValidUtf8())
        return tr("the text is not UTF-8; expected a case saved by this program");
    const Scan found = scan(bytes);
    if (found.values > mostValues)
        return tr("too many values for a case; expected at most %1").arg(mostValues);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withoutMarks(bytes, found), &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return tr("line %1: not valid JSON (%2); expected a case saved by this program")
            .arg(line)
            .arg(error.errorString());
    }
    if (!document.isObject())
        return tr("not a case file; expected an object { … }");
    return document.object();
}
