#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
#
# Looks with clang-tidy at what the program is made of, a room at a time, so that Qt's headers are read once for each. Tests
# would take as long again. Prints what it finds, and ends with 1 where there is anything.
#
#     tests/tidy.sh [OPTION OF run-clang-tidy …]        after a build of the preset dev
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
log=build/clang-tidy.log
run-clang-tidy -quiet -p build/dev "$@" '/((app|ui)_[a-z]+|export-mode-wizard|make[a-z]+|ruletexts)\.dir/Unity/' >$log 2>&1 || {
    sed -i 's/\x1b\[[0-9;]*m//g' $log # colours
    grep -E '(warning|error):' -A 4 $log || tail -n 20 $log
    exit 1
}
