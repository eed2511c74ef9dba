// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// How Chinese characters are read, in pinyin without tones, as it is typed.
namespace Pinyin
{
/// The readings of a character of GB 2312, such as "chang" and "zhang"; where one has ü, both as "lu" and as "lv".
/// Empty for anything else.
[[nodiscard]] QStringList readings(QChar character);
}
