// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ordinaryuser.h"

namespace Testing
{
OrdinaryUser::OrdinaryUser()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0 && setresuid(65534, 65534, 0) != 0)
        qFatal("cannot become an ordinary user");
#endif
}

OrdinaryUser::~OrdinaryUser()
{
#ifdef Q_OS_UNIX
    if (m_wasRoot && setresuid(0, 0, 0) != 0)
        qFatal("cannot become root again");
#endif
}
}
