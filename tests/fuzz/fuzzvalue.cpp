// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The answer to each question as a case file holds it: a line with the currency of an amount, then any JSON value.

#include "answercheck.h"
#include "fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AnswerCheck check(rules());
    const QByteArray all = bytes(data, size);
    const qsizetype end = all.indexOf('\n');
    const QString currency = QString::fromUtf8(all.left(std::max<qsizetype>(end, 0)));
    const QJsonDocument document = QJsonDocument::fromJson('[' + all.mid(end + 1) + ']');
    for (const QJsonValue &value : document.array()) {
        for (const Question &question : rules().questions) {
            const auto read = check.fromJson(value, question, currency);
            if (const QString *const fault = std::get_if<QString>(&read)) {
                require(isOneLine(*fault), "a fault is one line", *fault);
            } else {
                const QJsonValue written = AnswerCheck::toJson(std::get<Answer>(read));
                require(check.fromJson(written, question, currency) == read, "what is written is what was read",
                        question.id);
            }
            // The same as if it were typed.
            const QString fault = answerFault(rules(), question, value.toString(), {});
            require(fault.isEmpty() || isOneLine(fault), "a fault is one line", fault);
        }
    }
    return 0;
}
