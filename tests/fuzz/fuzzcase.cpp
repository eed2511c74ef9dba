// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The bytes of a case file: refused with one line a fault, or opened, and then written and opened again as the same.

#include "casefile.h"
#include "fuzzing.h"

using namespace Qt::Literals::StringLiterals;

using namespace Fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto parse = [](const QByteArray &bytes) { return CaseFile::parse(bytes, u"x.exportcase"_s, rules()); };
    const CaseFile::Result read = parse(bytes(data, size));
    if (const QStringList *const faults = std::get_if<QStringList>(&read)) {
        require(!faults->isEmpty(), "a refusal says why");
        for (const QString &fault : *faults)
            require(isOneLine(fault) && fault.contains("expected"_L1), "a fault is one line", fault);
        return 0;
    }
    const QByteArray written = CaseFile::toJson(std::get<CaseData>(read));
    const CaseFile::Result again = parse(written);
    require(std::holds_alternative<CaseData>(again), "what is written can be read", QString::fromUtf8(written));
    require(again == read, "what is written is what was read", QString::fromUtf8(written));
    require(CaseFile::toJson(std::get<CaseData>(again)) == written, "it is written alike", QString::fromUtf8(written));
    return 0;
}
