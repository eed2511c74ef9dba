// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "goldencase.h"
#include "wizarddriver.h"

#include <QDialog>

#include <functional>

/// Shows a test everything that the window can show for a case.
namespace EveryPage
{
using LookAtPage = std::function<void(const QString &where)>;
using LookAtDialog = std::function<void(const QString &name, QDialog &dialog)>;

/// Unfolds everything that can be unfolded on the page.
void unfold(WizardDriver &driver);

/// Calls `look(where)` on every page that the case passes: with faults named, with help unfolded, answered; on the result
/// as it is reached, and unfolded.
void visit(WizardDriver &driver, const CaseData &data, const LookAtPage &look);

/// A case of three shipment lines: parcels, warehouse stock with a long name, and one that is not answered. The second is
/// in hand.
CaseData severalLines();

/// Calls `look(where)` on the pages of each of several shipment lines: where something is asked, and the result, as it is
/// reached and unfolded.
void visitLines(WizardDriver &driver, const LookAtPage &look);

/// Calls `look()` on the page where answers that do not fit together are asked about.
void visitContradiction(WizardDriver &driver, const std::function<void()> &look);

/// Opens the dialog of each action of the menus that has one of the program's own, and calls `look(name, dialog)`.
/// Those of files, printing and rules are Qt's.
void visitDialogs(WizardDriver &driver, const LookAtDialog &look);

/// Opens the journey of every question that has one, and calls `look(name, dialog)` at its first step and at its end,
/// always choosing what stands first.
void visitJourneys(WizardDriver &driver, const LookAtDialog &look);
}
