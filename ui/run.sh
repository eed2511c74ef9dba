#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
#
# Sets up a fresh Debian or Ubuntu machine, builds a release, and starts the wizard with the arguments given.
# Standard output belongs to the wizard alone: ui/run.sh --decide CASE.json prints a decision and nothing else.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source-path=SCRIPTDIR source=packages.sh
source "$root/ui/packages.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}"

mkdir -p "$root/build"
log=$root/build/run.log
# Presets are looked up in the current folder; the caller's own is kept for the paths among the arguments.
if ! (cd "$root" && cmake --preset release && cmake --build --preset release) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The build failed; all of its output is in $log" >&2
    exit 1
fi

exec "$root/build/release/ui/export-mode-wizard" "$@"
