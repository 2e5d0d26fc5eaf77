#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, installs it on a clean Debian 12, uses it there as a person would, and removes it.
set -euo pipefail
# shellcheck source=packaging/prerequisites.sh
source "$(dirname "${BASH_SOURCE[0]}")/prerequisites.sh"

usage() {
    cat <<'TEXT'
packaging/smoke_test.sh [--base FILE.tar]

Needs root, for the clean Debian 12 is a chroot made by debootstrap in a temporary folder.
--base starts from a tar archive of such a root instead.
TEXT
}

in_root() { chroot "$clean" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root \
    DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp/runtime "$@"; }

step() { say "" "== $*"; }

check_sources() {
    step "Validating what the package brings along"
    desktop-file-validate "$root"/packaging/linux/*.desktop
    appstreamcli validate --no-net "$root"/packaging/linux/*.metainfo.xml
}

build_package() {
    step "Building the package"
    build_preset release
    rm -rf "$root/build/release/packages"
    (cd "$root/build/release" && cpack) >&2
    package=$(ls "$root"/build/release/packages/vigie_*.deb)
    lintian --allow-root --fail-on error "$package"
}

make_clean_root() {
    step "Making a clean Debian 12"
    clean=$(mktemp -d)
    trap 'umount "$clean/proc" 2>/dev/null; rm -rf --one-file-system "$clean"' EXIT
    if [[ -n $base ]]; then
        tar -xf "$base" -C "$clean"
    else
        debootstrap --variant=minbase bookworm "$clean" >&2
    fi
    mount -t proc proc "$clean/proc"
    in_root apt-get -q update >&2
    in_root apt-get -q install -y --no-install-recommends desktop-file-utils shared-mime-info libglib2.0-bin >&2
}

install_package() {
    step "Installing it"
    cp "$package" "$clean/tmp/vigie.deb"
    in_root apt-get -q install -y --no-install-recommends /tmp/vigie.deb >&2
}

use_it() {
    step "Checking the sample"
    in_root vigie-cli check /usr/share/vigie/samples/dossier.ndjson --pdf /tmp/audit.pdf --quiet >/dev/null
    [[ $(head -c 5 "$clean/tmp/audit.pdf") == %PDF- ]] || fail "The audit is no PDF."
    in_root vigie-cli rules test

    step "Starting the desktop program, which is still there after ten seconds"
    in_root mkdir -p -m 700 /tmp/runtime
    local status=0
    in_root timeout 10 vigie /usr/share/vigie/samples/dossier.ndjson || status=$?
    ((status == 124)) || fail "vigie ended with $status."

    step "Asking the desktop what opens a dossier"
    in_root vigie-cli import /usr/share/vigie/samples/dossier.ndjson --dossier /tmp/sample.vigie --quiet >&2
    [[ $(in_root gio info -a standard::content-type /tmp/sample.vigie) == *application/vnd.vigie.dossier* ]] ||
        fail "A .vigie file is not known for what it is."
    [[ $(in_root gio mime application/vnd.vigie.dossier) == *io.github.vigie.Vigie.desktop* ]] ||
        fail "Nothing opens a .vigie file."

    step "Opening a dossier by its kind"
    in_root gio open /tmp/sample.vigie
    local left=100 process
    until process=$(process_with /tmp/sample.vigie); do
        ((left-- > 0)) || fail "The desktop did not start vigie for a .vigie file."
        sleep 0.1
    done
    kill "$process"
    tail --pid="$process" -f /dev/null

    step "Looking for the manual, the man pages and the completions"
    local file
    for file in doc/vigie/manuel-vigie.pdf doc/vigie/vigie-manual.pdf man/man1/vigie.1.gz \
        man/fr/man1/vigie-cli.1.gz bash-completion/completions/vigie-cli zsh/vendor-completions/_vigie-cli; do
        [[ -s $clean/usr/share/$file ]] || fail "The package lacks /usr/share/$file"
    done
}

# The number of the installed desktop program that was given this word; fails if there is none.
process_with() {
    local process
    for process in /proc/[0-9]*; do
        if [[ $(readlink "$process/exe") == "$clean/usr/bin/vigie" ]] && grep -qzFx "$1" "$process/cmdline"; then
            basename "$process"
            return
        fi
    done
    return 1
}

remove_it() {
    step "Removing it"
    in_root apt-get -q purge -y vigie >&2
    local left
    # What lies in a home or in /tmp was made by a person, who keeps it.
    left=$(in_root find / -xdev \( -path /proc -o -path /tmp -o -path /root \) -prune -o -iname '*vigie*' -print)
    [[ -z $left ]] || fail "These files were left behind:" "$left"
}

base=
while (($#)); do
    case $1 in
        --base) base=${2:?} && shift ;;
        -h | --help) usage && exit ;;
        *) fail "Unknown word $1. packaging/smoke_test.sh --help says what it takes." ;;
    esac
    shift
done
((EUID == 0)) || fail "The clean root is a chroot: run this as root."

install_missing build run package
check_sources
build_package
make_clean_root
install_package
use_it
remove_it
step "All is well: $(basename "$package")"
