#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One more Docker Engine, for a test that stops, kills or freezes it. Used inside the namespaces of packaging/with-engine.sh.
#
#   tests/support/private-engine.sh start DIR [--networks] [-- DOCKERD-ARGUMENT…]
#                       starts it with everything in DIR and busybox:local in it; prints the socket's address. Without
#                       --networks it has no bridge (containers take the network mode none or host); with it, it lives in
#                       a network of its own with a bridge of its own (its published ports are seen there only)
#   … kill DIR          ends dockerd at once (SIGKILL); its containers go on, as on a real machine
#   … restart DIR       starts dockerd again after kill or halt, with what DIR holds and the arguments it had
#   … halt DIR          asks dockerd to end (SIGTERM) and waits; DIR keeps its images and containers
#   … freeze DIR        stops dockerd in its tracks (SIGSTOP): it takes connections and answers nothing
#   … thaw DIR          lets it go on (SIGCONT): it now does what it was asked meanwhile
#   … pid DIR           prints dockerd's process id
#   … stop DIR          ends it with all its containers, and takes away what it kept in DIR
#
# Exit codes: 0 done; 1 it could not be done (a sentence on standard error); 2 wrong usage; 77 this machine cannot do it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/support/engine.sh
. "$here/engine.sh"

usage() {
    echo "usage: private-engine.sh start|stop|kill|restart|halt|freeze|thaw|pid DIR [--networks] [-- DOCKERD-ARGUMENT…]" >&2
    exit 2
}

[ $# -ge 2 ] || usage
verb=$1 dir=$2
shift 2
case $dir in /*) ;; *) dir=$PWD/$dir ;; esac

if [ "$(id -u)" != 0 ] || ! command -v dockerd >/dev/null; then
    echo "An engine of the test's own needs root and dockerd." >&2
    exit 77
fi
if [ -z "${WINGMAN_TEST_CGROUP:-}" ]; then
    echo "An engine of the test's own is started inside packaging/with-engine.sh only, where nothing of it can be left behind." >&2
    exit 77
fi

signal() {
    engine_alive "$dir" || { echo "No engine runs in $dir." >&2; exit 1; }
    kill "-$1" "$(cat "$dir/pid")"
}

# Starts with the arguments kept in DIR/arguments.
launch() {
    local arguments
    mapfile -t arguments <"$dir/arguments"
    engine_start "$dir" "${arguments[@]}"
}

case $verb in
start)
    networks=no
    while [ $# -gt 0 ]; do
        case $1 in
        --networks) networks=yes ;;
        --) shift; break ;;
        *) usage ;;
        esac
        shift
    done
    engine_alive "$dir" && { echo "An engine runs in $dir already." >&2; exit 1; }
    mkdir -p "$dir"
    if [ "$networks" = yes ]; then
        # shellcheck disable=SC2016  # the inner shell expands it
        printf '%s\n' unshare --net sh -c 'ip link set lo up && exec "$@"' sh -- "$@" >"$dir/arguments"
    else
        printf '%s\n' -- --bridge=none --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false "$@" >"$dir/arguments"
    fi
    launch
    engine_import_images "$dir/docker.sock" "${WINGMAN_TEST_IMAGE_FILES:?}" busybox
    echo "unix://$dir/docker.sock"
    ;;
restart)
    engine_alive "$dir" && { echo "An engine runs in $dir already." >&2; exit 1; }
    [ -f "$dir/arguments" ] || { echo "No engine was ever started in $dir." >&2; exit 1; }
    launch
    ;;
kill)
    pid=$(cat "$dir/pid" 2>/dev/null || true)
    signal KILL
    engine_await_end 10 "$pid"
    ;;
halt)
    pid=$(cat "$dir/pid" 2>/dev/null || true)
    signal TERM
    engine_await_end 30 "$pid"
    ;;
freeze) signal STOP ;;
thaw) signal CONT ;;
pid)
    engine_alive "$dir" || { echo "No engine runs in $dir." >&2; exit 1; }
    cat "$dir/pid"
    echo
    ;;
stop)
    engine_stop "$dir"
    rm -f "$dir/arguments" "$dir/log"
    ;;
*) usage ;;
esac
