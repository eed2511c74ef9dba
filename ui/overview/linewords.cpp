// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linewords.h"

#include "progress.h"
#include "session.h"
#include "wording.h"

QString LineWords::mode(const Session &session, const Decision &decision)
{
    const Mode *const mode = session.rules().mode(decision.mode);
    return mode ? modeTitle(*mode, session.texts()) : tr("Not settled yet", "mode of a shipment line");
}

QString LineWords::code(const Session &session, const Decision &decision)
{
    const Mode *const mode = session.rules().mode(decision.mode);
    return mode ? modeCode(*mode, session.texts()) : tr("Not settled yet", "mode of a shipment line");
}

QString LineWords::left(const Session &session, const Answers &answers, const Decision &decision)
{
    const Progress progress = makeProgress(session.rules(), answers, decision);
    if (progress.left > 0)
        return tr("%n question(s) left at most", nullptr, progress.left);
    return progress.fixed ? tr("Nothing left to ask") : tr("You are not sure of an answer that can change the mode");
}
