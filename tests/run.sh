#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
#
# Sets up a fresh Debian or Ubuntu machine, builds with warnings as errors, and runs every check and test.
# The last lines printed are those of ctest on the dev build.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source-path=SCRIPTDIR source=../ui/packages.sh
source ui/packages.sh

step() { printf '\n== %s (after %d s)\n' "$1" "$SECONDS"; }

step "Packages"
install_missing "${build_packages[@]}" "${test_packages[@]}"

# Qt refuses a run-time folder that others may read.
XDG_RUNTIME_DIR=$(mktemp -d)
chmod 0700 "$XDG_RUNTIME_DIR"
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

sources=$(find app ui resources translations tests -name '*.cpp' -o -name '*.h' | sort)

step "Format"
# shellcheck disable=SC2086 # one word a file
clang-format --dry-run --Werror $sources

step "Build: dev"
cmake --preset dev
cmake --build --preset dev

step "clang-tidy"
tests/tidy.sh

step "Each file by itself"
# A room that is compiled as one unit would hide what a file forgets to include.
cmake --preset tidy
cmake --build --preset tidy

step "Sanitizers"
cmake --preset sanitizers
cmake --build --preset sanitizers
ctest --preset sanitizers --parallel "$(nproc)"

step "Fuzzing"
ctest --preset fuzz --parallel "$(nproc)"

step "Tests"
export NO_PICTURES=1 # nobody is there to look at them
# One more than there are processors: some tests wait for programs that they talk to.
ctest --preset dev --parallel "$(($(nproc) + 1))"
