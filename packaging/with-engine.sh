#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command beside a real Docker Engine of its own:
#
#   packaging/with-engine.sh [--or-without] [--no-engine] [--offline] COMMAND [ARGUMENT…]
#   packaging/with-engine.sh ctest --preset dev -R contract
#   packaging/with-engine.sh bash
#
# The engine, a session bus and a keychain live in a process, network and mount namespace with the command, and everything ends
# with it: nothing is seen by, or left on, the machine. The command gets a clean environment; what it inherits is named below.
#
#   --or-without   where namespaces or root are not to be had, say so and run the command without an engine (its tests skip)
#   --no-engine    run the command without an engine, in the same clean environment
#   --offline      install nothing
#
# What the command finds in its environment:
#   WINGMAN_TEST_ENGINE           unix:///…/docker.sock of the engine; absent when there is none
#   WINGMAN_TEST_IMAGES           "busybox:local redis:local nginx:local", those that could be made
#   WINGMAN_TEST_IMAGE_BUSYBOX, …_REDIS, …_NGINX   each of them by name, absent when it could not be made
#   WINGMAN_TEST_IMAGE_FILES      folder with the images as tar files (NAME.tar, NAME.changes)
#   WINGMAN_TEST_PRIVATE_ENGINE   tests/support/private-engine.sh, to start one more engine; absent where it cannot
#   WINGMAN_TEST_CGROUP           parent of every control group made here
#   WINGMAN_TEST_KEYCHAIN         1 when a real, unlocked keychain answers on the session bus
#   WINGMAN_TEST_STARTED_BY       the script that started it all
#   WINGMAN_CONFORMANCE           ../shared/conformance beside the project (or where the caller said), if it is there
#   QT_QPA_PLATFORM=offscreen, LANG=C.UTF-8, HOME, TMPDIR, XDG_RUNTIME_DIR and the bus of its own
set -euo pipefail

script=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/$(basename "${BASH_SOURCE[0]}")
root=$(dirname "$(dirname "$script")")
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
# Programs that the machine has come first; these are only for what it lacks (packaging/install.sh files).
export PATH=$PATH:$root/build/engine-files/usr/sbin:$root/build/engine-files/usr/bin

# ---------------------------------------------------------------------------------------------------------------------------
# Inside the namespaces, as their first process: with-engine.sh --inside WORK USER GROUP engine|none NAME=VALUE… -- COMMAND…
# When it ends, for whatever reason, the kernel ends all the others.

inside() {
    local work=$1 user=$2 group=$3 engine=$4 settings=() as_user=() names name status=0
    shift 4
    while [ "$1" != -- ]; do
        settings+=("$1")
        shift
    done
    shift
    if [ "$user" != "$(id -u)" ]; then
        as_user=(setpriv --reuid "$user" --regid "$group" --init-groups)
    fi
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP

    if [ "$engine" = engine ]; then
        # shellcheck source=tests/support/engine.sh
        . "$root/tests/support/engine.sh"
        ip link set lo up
        # A /run of our own: the engine's sockets, locks and network names go with the namespace, and the machine's are not seen.
        case $root/ in
        /run/*) ;;
        *)
            mount -t tmpfs -o mode=755 tmpfs /run
            mkdir -m 1777 /run/lock
            ;;
        esac
        mount_cgroups
        # What an engine writes to /etc goes nowhere.
        mkdir "$work/etc"
        mount -t tmpfs -o mode=755 tmpfs "$work/etc"
        mkdir "$work/etc/changed" "$work/etc/work"
        mount -t overlay -o "lowerdir=/etc,upperdir=$work/etc/changed,workdir=$work/etc/work" overlay /etc
        mkdir -p /etc/docker
        mkdir "$work/engine"
        mount -t tmpfs -o mode=755 tmpfs "$work/engine"
        WINGMAN_TEST_CGROUP=/$(basename "$work")
        export WINGMAN_TEST_CGROUP
        engine_start "$work/engine" --group "$group"
        mapfile -t names <"$work/image-names"
        engine_import_images "$work/engine/docker.sock" "$root/build/images" "${names[@]}"
        settings+=("WINGMAN_TEST_ENGINE=unix://$work/engine/docker.sock" "WINGMAN_TEST_IMAGES=${names[*]/%/:local}"
            "WINGMAN_TEST_CGROUP=$WINGMAN_TEST_CGROUP" "WINGMAN_TEST_IMAGE_FILES=$root/build/images")
        for name in "${names[@]}"; do settings+=("WINGMAN_TEST_IMAGE_${name^^}=$name:local"); done
        if [ "$user" = 0 ]; then
            settings+=("WINGMAN_TEST_PRIVATE_ENGINE=$root/tests/support/private-engine.sh")
        fi
    fi
    if start_keychain "$work" "${as_user[@]}"; then
        settings+=("DBUS_SESSION_BUS_ADDRESS=unix:path=$work/run/bus" WINGMAN_TEST_KEYCHAIN=1)
    fi

    # In the background and waited for, because a shell takes no signal while a command of its own runs; env gives the signals
    # back that a shell takes from what it puts there.
    "${as_user[@]}" env -i --default-signal=INT,QUIT "${settings[@]}" "$@" <&0 &
    wait $! || status=$?
    # Without namespaces nobody else ends these.
    [ "$engine" = engine ] || stop_keychain "$work"
    exit "$status"
}

# A system without control groups mounted gets the old hierarchy, for this namespace only.
mount_cgroups() {
    local controller
    if [ -e /sys/fs/cgroup/cgroup.controllers ] || grep -q ' - cgroup ' /proc/self/mountinfo; then return 0; fi
    mount -t tmpfs -o mode=755 cgroups /sys/fs/cgroup
    awk '!/^#/ && $4 == 1 { print $1 }' /proc/cgroups | while read -r controller; do
        mkdir "/sys/fs/cgroup/$controller"
        mount -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller" || rmdir "/sys/fs/cgroup/$controller"
    done
}

# start_keychain WORK [PREFIX…]: a session bus and an unlocked GNOME keyring on it. Returns 1 where they are not installed.
start_keychain() {
    local work=$1 tries=200
    shift
    command -v dbus-daemon >/dev/null && command -v gnome-keyring-daemon >/dev/null || return 1
    (
        set -- "$@" env "HOME=$work/home" "XDG_RUNTIME_DIR=$work/run" "XDG_DATA_HOME=$work/home/.keychain" \
            "DBUS_SESSION_BUS_ADDRESS=unix:path=$work/run/bus"
        # No folder of services: the bus starts nothing by itself, least of all a second keyring.
        cat >"$work/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:path=$work/run/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
        "$@" dbus-daemon --config-file "$work/bus.conf" --nofork --nopidfile </dev/null >"$work/bus.log" 2>&1 &
        echo $! >"$work/bus.pid"
        until [ -S "$work/run/bus" ]; do
            tries=$((tries - 1))
            [ $tries -gt 0 ] || exit 1
            sleep 0.05
        done
        printf 'a password\n' |
            "$@" gnome-keyring-daemon --foreground --unlock --components=secrets >"$work/keychain.log" 2>&1 &
        echo $! >"$work/keychain.pid"
        until "$@" dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets/collection/login \
            org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null |
            grep -q 'boolean false'; do
            tries=$((tries - 1))
            if [ $tries -le 0 ] || ! kill -0 "$(cat "$work/keychain.pid")" 2>/dev/null; then exit 1; fi
            sleep 0.05
        done
    ) </dev/null || {
        echo "The tests' keychain did not start; tests that need one are skipped." >&2
        return 1
    }
}

stop_keychain() {
    local name
    for name in keychain bus; do
        if [ -f "$1/$name.pid" ]; then kill -KILL "$(cat "$1/$name.pid")" 2>/dev/null || true; fi
    done
}

if [ "${1:-}" = --inside ]; then
    shift
    inside "$@"
fi

# ---------------------------------------------------------------------------------------------------------------------------
# Outside.

or_without=no install=yes wanted=yes
while [ $# -gt 0 ]; do
    case $1 in
    --or-without) or_without=yes ;;
    --no-engine) wanted=no ;;
    --offline) install=no ;;
    --) shift; break ;;
    -*) echo "with-engine.sh: unknown option $1" >&2; exit 2 ;;
    *) break ;;
    esac
    shift
done
[ $# -gt 0 ] || { echo "usage: with-engine.sh [--or-without] [--no-engine] [--offline] COMMAND [ARGUMENT…]" >&2; exit 2; }

# Why there can be no engine here; nothing when there can.
obstacle() {
    if [ "$(uname)" != Linux ]; then
        echo "namespaces are a part of Linux"
    elif [ "$(id -u)" != 0 ] && ! { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; then
        echo "this needs root, or sudo without a password"
    elif ! "${privilege[@]}" unshare --net --mount --pid --fork --mount-proc true 2>/dev/null; then
        echo "this system gives no namespaces of one's own"
    elif [ $install = yes ] && ! "$root/packaging/install.sh" engine files; then
        echo "what the engine needs could not be installed"
    elif ! command -v dockerd >/dev/null || ! command -v ip >/dev/null; then
        echo "there is no dockerd, or no ip command, on this machine"
    fi
}

privilege=()
[ "$(id -u)" = 0 ] || privilege=(sudo -n)
why=
[ $wanted = no ] || why=$(obstacle)
if [ -n "$why" ] && [ $or_without = no ]; then
    echo "No Docker Engine for tests here: $why." >&2
    exit 1
fi

# A folder of our own, locked while we live; those whose owner was killed are taken away now.
parent=${TMPDIR:-/tmp}
[ ${#parent} -le 30 ] || parent=/tmp
sweep() {
    local folder
    for folder in "$parent"/wingman-test.??????; do
        if [ -f "$folder/lock" ] && [ -O "$folder/lock" ] && flock --nonblock "$folder/lock" true; then
            remove "$folder"
        fi
    done
}

# remove FOLDER: with the control groups that were made under its name.
remove() {
    local name
    name=$(basename "$1")
    find /sys/fs/cgroup -depth -type d -path "*/$name*" -exec "${privilege[@]}" rmdir {} + 2>/dev/null || true
    "${privilege[@]}" rm -rf "$1"
}

child=
# shellcheck disable=SC2317  # called by the trap
leave() {
    local status=$?
    trap '' INT TERM HUP
    trap - EXIT
    if [ -n "$child" ] && kill -0 "$child" 2>/dev/null; then
        # The first process of the namespace is the one that takes signals; if it does not end, the kernel ends it.
        "${privilege[@]}" pkill -TERM -P "$child" 2>/dev/null || true
        for _ in $(seq 60); do
            kill -0 "$child" 2>/dev/null || break
            sleep 0.05
        done
        "${privilege[@]}" kill -KILL "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    fi
    remove "$work"
    exit "$status"
}

sweep
work=$(mktemp -d "$parent/wingman-test.XXXXXX")
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
exec 8>"$work/lock"
flock 8
chmod 711 "$work"
mkdir -m 700 "$work/run" "$work/home" "$work/tmp"

# What the command inherits. Everything else would change what is tested.
kept=("HOME=$work/home" "TMPDIR=$work/tmp" "XDG_RUNTIME_DIR=$work/run" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen
    "CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/ccache}"
    "WINGMAN_TEST_STARTED_BY=${WINGMAN_TEST_STARTED_BY:-with-engine.sh}")
for name in PATH TERM USER LOGNAME SHELL TZ QT_LOGGING_RULES CTEST_OUTPUT_ON_FAILURE CTEST_PARALLEL_LEVEL \
    CMAKE_BUILD_PARALLEL_LEVEL ASAN_OPTIONS UBSAN_OPTIONS LSAN_OPTIONS TSAN_OPTIONS; do
    if [ -n "${!name:-}" ]; then kept+=("$name=${!name}"); fi
done
conformance=${WINGMAN_CONFORMANCE:-$root/../shared/conformance}
if [ -d "$conformance" ]; then
    kept+=("WINGMAN_CONFORMANCE=$(cd "$conformance" && pwd)")
fi

if [ -n "$why" ]; then
    echo "Tests that need a Docker Engine are skipped: $why." >&2
    wanted=no
fi
if [ $wanted = no ]; then
    privilege=()
    env --default-signal=INT,QUIT bash "$script" --inside "$work" "$(id -u)" "$(id -g)" none "${kept[@]}" -- "$@" <&0 8>&- &
else
    "$root/tests/support/engine-images.sh" "$root/build/images"
    cp "$root/build/images/names" "$work/image-names"
    # Should this shell be killed, the kernel kills the namespace's first process, and with it everything in there.
    "${privilege[@]}" env --default-signal=INT,QUIT setpriv --pdeathsig KILL \
        unshare --net --mount --pid --fork --kill-child=KILL --mount-proc --propagation private -- \
        env PATH="$PATH" bash "$script" --inside "$work" "$(id -u)" "$(id -g)" engine "${kept[@]}" -- "$@" <&0 8>&- &
fi
child=$!
status=0
wait "$child" || status=$?
exit "$status"
