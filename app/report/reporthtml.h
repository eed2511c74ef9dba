// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class Texts;
struct Report;

/// A complete HTML document without external resources; everything in it is escaped text.
[[nodiscard]] QString toHtml(const Report &report, const Texts &texts);
