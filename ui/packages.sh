# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # used by those that source it
#
# Sourced by ui/run.sh and tests/run.sh: the packages of a Debian or Ubuntu machine, and how they get there.

build_packages=(ccache cmake g++ icu-devtools iso-codes libboost-dev librsvg2-bin ninja-build
    qt6-base-dev qt6-l10n-tools qt6-tools-dev qt6-translations-l10n)
run_packages=(fonts-noto-cjk)
test_packages=(appstream at-spi2-core clang clang-format clang-tidy dbus-daemon desktop-file-utils fonts-noto-cjk
    fonts-noto-core libclang-rt-dev poppler-utils python3-icalendar python3-jsonschema python3-pyatspi
    shared-mime-info strace valgrind xvfb)

# Runs a command as root; asks for a password only where that is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# A line that says how far something is, in per cent, in place of the one before; only where a person looks on.
show_progress() {
    if [ -t 2 ]; then printf '\r\033[K%s: %d %%' "$1" "$2" >&2; fi
}

# Ends that line: with a word of what is done, or with nothing.
end_progress() {
    if [ -t 2 ]; then printf '\r\033[K%s' "${1:+$1: done$'\n'}" >&2; fi
}

# Shows the progress that apt tells of itself on standard input: "dlstatus:3:41.5:…", "pmstatus:cmake:80.0:…".
show_apt_progress() {
    local kind percent
    while IFS=: read -r kind _ percent _; do
        case $kind in
        dlstatus) show_progress "Fetching packages" "${percent%.*}" ;;
        pmstatus) show_progress "Installing packages" "${percent%.*}" ;;
        esac
    done
}

# Installs packages; what apt complains of is shown only if it fails. Standard output stays empty.
install_packages() {
    local said failed=0
    said=$(mktemp)
    # On standard output, since sudo hands on no other stream.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o APT::Status-Fd=1 "$@" \
        2>"$said" | show_apt_progress || failed=$?
    if [ "$failed" -ne 0 ]; then cat "$said" >&2; fi
    rm -f "$said"
    return "$failed"
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
        install_packages "${missing[@]}"
        end_progress "Installing packages"
    fi
    # Container images leave translations out of packages; the names of countries come from these.
    if ! ls /usr/share/locale*/zh_CN/LC_MESSAGES/iso_3166-1.mo >/dev/null 2>&1; then
        install_packages --reinstall -o 'Dpkg::Options::=--path-include=/usr/share/locale/*/LC_MESSAGES/iso_3166-1.mo' \
            iso-codes
    fi
}
