// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
struct Report;

/// Plain text with boxes [ ] and [x], wrapped at 100 columns, of which a Chinese character takes two.
[[nodiscard]] QString toText(const Report &report);
