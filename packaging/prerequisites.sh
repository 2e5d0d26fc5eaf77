# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run and test: installs the Debian packages that are missing, and builds one preset.
# Nothing is asked of the network or of root when nothing is missing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# All messages go to stderr: stdout belongs to the results.
say() { printf '%s\n' "$@" >&2; }
fail() {
    say "$@"
    exit 1
}

# packages_of SECTION…: the names that packaging/debian-packages lists there.
packages_of() {
    local name section=
    while read -r name _; do
        case $name in
            '' | \#*) ;;
            \[*\]) section=${name:1:-1} ;;
            *) [[ " $* " != *" $section "* ]] || printf '%s\n' "$name" ;;
        esac
    done <"$root/packaging/debian-packages"
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed* ]]
}

apt_get() {
    local become=()
    ((EUID == 0)) || become=(sudo)
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" >&2
}

# install_missing SECTION…: afterwards every package of these sections is there.
install_missing() {
    local package missing=()
    command -v dpkg-query >/dev/null ||
        fail "This is not Debian. Install what packaging/debian-packages lists, then build with CMake."
    for package in $(packages_of "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    ((EUID == 0)) || command -v sudo >/dev/null ||
        fail "Packages are missing, and installing them needs root or sudo. As root, type:" \
            "apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    apt_get update || say "The package lists could not be refreshed. Going on with those that are there."
    apt_get install -y --no-install-recommends "${missing[@]}" ||
        fail "Some packages could not be installed; the lines above say which. Vigie is made for Debian 12."
}

# build_preset NAME: configures and builds build/NAME. Uses ccache where somebody has installed it.
build_preset() {
    local launcher=()
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    say "Building Vigie ($1) in $root/build/$1"
    (cd "$root" && cmake --preset "$1" "${launcher[@]}" && cmake --build --preset "$1") >&2 ||
        fail "Vigie could not be built; the lines above say why."
}
