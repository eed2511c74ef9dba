# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # used by those that source it
#
# Sourced by ui/run.sh and tests/run.sh: the packages of a Debian or Ubuntu machine, and how they get there.

build_packages=(cmake g++ icu-devtools iso-codes libboost-dev librsvg2-bin ninja-build
    qt6-base-dev qt6-l10n-tools qt6-tools-dev qt6-translations-l10n)
run_packages=(fonts-noto-cjk)
test_packages=(appstream at-spi2-core clang clang-format clang-tidy dbus-daemon desktop-file-utils fonts-noto-cjk
    fonts-noto-core libclang-rt-dev poppler-utils python3-icalendar python3-jsonschema python3-pyatspi
    shared-mime-info strace valgrind xvfb)

# Runs a command as root; asks for a password only where that is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs those of the packages named that are missing. Prints to standard error only.
install_missing() {
    local package missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        echo "Installing: ${missing[*]}" >&2
        as_root apt-get update -qq >&2
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
    fi
    # Container images leave translations out of packages; the names of countries come from these.
    if ! ls /usr/share/locale*/zh_CN/LC_MESSAGES/iso_3166-1.mo >/dev/null 2>&1; then
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall \
            -o 'Dpkg::Options::=--path-include=/usr/share/locale/*/LC_MESSAGES/iso_3166-1.mo' iso-codes >&2
    fi
}
