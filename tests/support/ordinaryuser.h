// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Testing
{
/// An ordinary user while it lives: root may write anywhere.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0 && setresuid(65534, 65534, 0) != 0)
            qFatal("cannot become an ordinary user");
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_UNIX
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
#endif
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
#ifdef Q_OS_UNIX
    const bool m_wasRoot = geteuid() == 0;
#endif
};
}
