#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sees to the packages of packages.list:
#
#   packaging/install.sh GROUP…
#
# On Debian and its relatives it installs what is missing, as root or through sudo, and asks no server when nothing is. Elsewhere
# it prints what is needed and how to install it; set WINGMAN_PACKAGES_READY=1 when that is done.
# Of the group "files" it installs nothing: programs that the machine lacks are unpacked below build/engine-files/.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
list=$root/packaging/packages.list
unpacked=$root/build/engine-files

# column N GROUP…: the Nth column of the lines of these groups, without "-" and each only once.
column() {
    local number=$1
    shift
    awk -F'|' -v number="$number" -v wanted=" $* " '
        /^#/ || NF < 6 { next }
        { for (i = 1; i <= NF; i++) gsub(/^ +| +$/, "", $i) }
        index(wanted, " " $1 " ") && $number != "-" && !seen[$number]++ { print $number }' "$list"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        echo "Asking sudo for: $*" >&2
        sudo "$@"
    else
        echo "These packages have to be installed as root, and there is no sudo: $*" >&2
        return 1
    fi
}

# Names of packages that dpkg does not have installed, out of those given.
missing() {
    local have
    have=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    printf '%s\n' "$@" | grep -v -x -F -f <(printf '%s\n' "$have") || true
}

install_debian() {
    local packages
    mapfile -t packages < <(missing "$@")
    [ ${#packages[@]} -gt 0 ] || return 0
    echo "Installing ${#packages[@]} packages: ${packages[*]}" >&2
    mkdir -p "$root/build"
    as_root apt-get -qq update
    # Nothing that is on the machine may be taken away for our sake.
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install --yes --no-install-recommends --no-remove "${packages[@]}" \
        >"$root/build/install.log" 2>&1; then
        tail -n 30 "$root/build/install.log" >&2
        return 1
    fi
    mapfile -t packages < <(missing "$@")
    if [ ${#packages[@]} -gt 0 ]; then
        echo "Still missing after the installation: ${packages[*]}" >&2
        return 1
    fi
}

# The program that stands for a package of the group "files".
program_of() {
    case $1 in
    docker.io) echo dockerd ;;
    tini) echo docker-init ;;
    *) echo "$1" ;;
    esac
}

unpack_debian() {
    local package wanted=() folder
    for package; do
        if [ -z "$(PATH=$PATH:/usr/sbin:/sbin command -v "$(program_of "$package")")" ] && ! [ -e "$unpacked/.$package" ]; then
            wanted+=("$package")
        fi
    done
    [ ${#wanted[@]} -gt 0 ] || return 0
    echo "Fetching, without installing: ${wanted[*]}" >&2
    mkdir -p "$unpacked"
    folder=$(mktemp -d "$unpacked/fetch.XXXXXX")
    # _apt, apt's own user, may not be able to write here; that only costs a warning.
    if ! (cd "$folder" && { apt-get -qq download "${wanted[@]}" 2>/dev/null ||
        { as_root apt-get -qq update && apt-get -qq download "${wanted[@]}"; }; }); then
        rm -rf "$folder"
        echo "Could not fetch ${wanted[*]}: the tests that need a Docker Engine cannot run." >&2
        return 1
    fi
    for package in "${wanted[@]}"; do
        dpkg-deb --extract "$folder/${package}"_*.deb "$unpacked"
        touch "$unpacked/.$package"
    done
    rm -rf "$folder"
}

explain() {
    local groups=("$@")
    if [ "${WINGMAN_PACKAGES_READY:-}" = 1 ]; then return 0; fi
    {
        echo "This is not a Debian system, so nothing was installed. Needed here (${groups[*]}):"
        echo "  Fedora:  dnf install $(column 3 "${groups[@]}" | paste -sd' ')"
        echo "  Arch:    pacman -S --needed $(column 4 "${groups[@]}" | paste -sd' ' -)"
        echo "  macOS:   brew install $(column 5 "${groups[@]}" | paste -sd' ' -)"
        echo "A library that your system does not have under such a name is built from its source; the column \"why\" of"
        echo "packaging/packages.list says what each is for. Then run this again with WINGMAN_PACKAGES_READY=1."
    } >&2
    return 1
}

[ $# -gt 0 ] || { echo "usage: install.sh build|test|engine|files|check…" >&2; exit 2; }
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    groups=() files=no
    for group; do
        if [ "$group" = files ]; then files=yes; else groups+=("$group"); fi
    done
    if [ ${#groups[@]} -gt 0 ]; then
        mapfile -t packages < <(column 2 "${groups[@]}")
        install_debian "${packages[@]}"
    fi
    if [ $files = yes ]; then
        mapfile -t packages < <(column 2 files)
        unpack_debian "${packages[@]}"
    fi
else
    explain "$@"
fi
