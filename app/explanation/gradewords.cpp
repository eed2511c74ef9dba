// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "gradewords.h"

#include "texts.h"

QList<Field> gradeMeanings(const Texts &texts)
{
    const auto says = [&](Grade grade, const char *meaning) {
        return Field{gradeId(grade), texts.grade(grade), texts.say(meaning)};
    };
    return {
        says(Grade::Text, QT_TRANSLATE_NOOP("Report", "The wording of the legal text was read.")),
        says(Grade::Practice, QT_TRANSLATE_NOOP("Report", "Trade sources, or a port's own guide, explain it alike.")),
        says(Grade::Confirm,
             QT_TRANSLATE_NOOP(
                 "Report", "Likely, but the text could not be read, or sources disagree. Ask before you rely on it."))};
}
