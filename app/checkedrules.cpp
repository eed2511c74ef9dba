// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checkedrules.h"

LoadedRules checkedRules(const QString &path)
{
    return checkedRules(loadRules(path));
}

LoadedRules checkedRules(LoadedRules loaded)
{
    return loaded;
}
