#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
#
# Sets up a fresh Debian or Ubuntu machine, builds a release, and starts the wizard with the arguments given.
# Standard output belongs to the wizard alone: ui/run.sh --decide CASE.json prints a decision and nothing else. On a
# terminal, standard error shows how far the packages and the build are.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source-path=SCRIPTDIR source=packages.sh
source "$root/ui/packages.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}"

mkdir -p "$root/build"
log=$root/build/run.log

# Presets are looked up in the current folder; the caller's own is kept for the paths among the arguments.
build() {
    cd "$root"
    show_progress "Building the program" 0
    cmake --preset release >"$log" 2>&1 &&
        cmake --build --preset release 2>&1 | tee -a "$log" | show_build_progress
}

# Shows the progress that ninja tells of on standard input: "[17/90] Building …".
show_build_progress() {
    local line steps=""
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        if [ "${BASH_REMATCH[2]}" -gt 2 ]; then steps=${BASH_REMATCH[2]}; fi # else it only looked for new files
        show_progress "Building the program" $((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
    done
    end_progress "${steps:+Building the program}"
}

if ! (build); then
    echo >&2
    tail -n 40 "$log" >&2
    echo "The build failed; all of its output is in $log" >&2
    exit 1
fi

exec "$root/build/release/ui/export-mode-wizard" "$@"
