// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The bytes of a rule base: every problem is told in one line; one without a problem is written and read as the same.

#include "fuzzing.h"
#include "rulebundle.h"

using namespace Fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const LoadedRules loaded = RuleBundle::load(bytes(data, size));
    for (const QString &problem : loaded.problems)
        require(isOneLine(problem), "a problem is one line", problem);
    if (!loaded.problems.isEmpty())
        return 0;
    const LoadedRules again = RuleBundle::load(RuleBundle::write(loaded));
    require(again.problems.isEmpty(), "what is written has no problem", again.problems.join(u'\n'));
    require(again.rules.checksum == loaded.rules.checksum, "what is written is what was read");
    return 0;
}
