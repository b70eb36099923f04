#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Wingman and starts it:
#
#   packaging/run.sh [ARGUMENT…]
#
# Installs what is missing, builds the release and starts the console with the arguments. Where there is no display, it runs the
# main job once in demonstration mode instead, in a data folder of its own that is taken away afterwards: plan, decision,
# execution and the verified chain of the audit, on a made-up world; no machine is touched.
set -euo pipefail

# shellcheck source=packaging/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

"$root/packaging/install.sh" build
configure release
build release wingman wingmanctl

# program NAME: where the build left it.
program() {
    find "$root/build/release" -type f -name "$1" -perm -u+x -print -quit
}

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the console cannot open a window."
    say "Running the main job in demonstration mode instead: wingmanctl demo"
    data=$(mktemp -d "${TMPDIR:-/tmp}/wingman-demo.XXXXXX")
    trap 'rm -rf "$data"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    status=0
    # The demonstration is the same everywhere: what this shell says about modes, endpoints and policy does not reach it.
    env -i PATH="$PATH" HOME="$data" LANG="${LANG:-C.UTF-8}" TERM="${TERM:-dumb}" TMPDIR="${TMPDIR:-/tmp}" \
        "$(program wingmanctl)" --data-dir "$data/wingman" demo "$@" || status=$?
    say "That was a demonstration on a made-up world, in a data folder that is gone now."
    say "With a display, packaging/run.sh opens the console; the command line is $(program wingmanctl)."
    exit $status
fi
exec "$(program wingman)" "$@"
