// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

/// Lets the program's own widgets say what they are to assistive technology: headings, links, buttons that unfold,
/// named groups, the status line. Qt would call them plain labels, check boxes and fillers.
class SpokenRoles
{
public:
    /// Holds for all widgets whose accessible interface is first asked for afterwards.
    SpokenRoles();
};
