# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Functions to run a Docker Engine of the tests' own, with everything it keeps in one folder. Sourced, not run.
# Nothing here touches an engine, a bridge or a firewall of the machine, as long as it is called inside the network and mount
# namespace that packaging/with-engine.sh makes.
#
#   DIR/docker.sock   where it listens          DIR/pid       dockerd
#   DIR/data          images and containers     DIR/e         what runs (short: socket paths end at 108 bytes)
#   DIR/log           what it said              DIR/key.json  its identity, so that every engine has an id of its own

# engine_ping SOCKET: whether an engine answers there.
engine_ping() {
    [ "$(curl --silent --max-time 5 --unix-socket "$1" http://engine/_ping 2>/dev/null)" = OK ]
}

# engine_alive DIR: whether its dockerd is a living process.
engine_alive() {
    local pid
    pid=$(cat "$1/pid" 2>/dev/null) && [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null
}

# engine_start DIR [PREFIX… --] [DOCKERD-ARGUMENT…]: starts dockerd (through PREFIX, if given) and returns when it answers.
# Says why on standard error and returns 1 when it does not within 60 seconds.
engine_start() {
    local dir=$1 prefix=() arguments=() argument starter tries lock
    shift
    for argument; do
        if [ "$argument" = -- ]; then
            prefix=("${arguments[@]}")
            arguments=()
        else
            arguments+=("$argument")
        fi
    done
    if [ "${#dir}" -gt 70 ]; then
        echo "The engine's folder $dir has too long a name: its sockets would not fit." >&2
        return 1
    fi
    mkdir -p "$dir"
    echo '{}' >"$dir/daemon.json"
    # Engines before 25 take their id from one place that no setting moves (later ones keep it below their data): each start puts
    # the right key there, one start at a time.
    exec {lock}>/etc/docker/lock
    flock "$lock"
    rm -f /etc/docker/key.json
    if [ -f "$dir/key.json" ]; then cp "$dir/key.json" /etc/docker/key.json; fi
    # A subshell that ends at once leaves the engine to the namespace's first process; its input and output are not ours, so
    # that nobody who reads from us waits for it.
    (
        exec "${prefix[@]}" dockerd \
            --config-file "$dir/daemon.json" --data-root "$dir/data" --exec-root "$dir/e" --pidfile "$dir/pid" \
            --host "unix://$dir/docker.sock" --exec-opt native.cgroupdriver=cgroupfs \
            --cgroup-parent "${WINGMAN_TEST_CGROUP:-/wingman-test}" "${arguments[@]}" \
            </dev/null >>"$dir/log" 2>&1 {lock}>&-
    ) &
    starter=$!
    tries=1200
    until engine_ping "$dir/docker.sock"; do
        tries=$((tries - 1))
        if [ "$tries" = 0 ] || ! kill -0 "$starter" 2>/dev/null; then
            echo "The Docker Engine did not come up in $dir. Its last lines:" >&2
            tail -n 15 "$dir/log" >&2 || true
            kill -KILL "$starter" 2>/dev/null || true
            exec {lock}>&-
            return 1
        fi
        sleep 0.05
    done
    if [ -f /etc/docker/key.json ]; then cp /etc/docker/key.json "$dir/key.json"; fi
    exec {lock}>&-
}

# engine_import SOCKET ARCHIVE NAME [CHANGE…]: makes an image of a tar file; a CHANGE is a line of a Dockerfile.
engine_import() {
    local socket=$1 archive=$2 name=$3 query address answer
    shift 3
    query=(--data-urlencode 'fromSrc=-' --data-urlencode "repo=${name%:*}" --data-urlencode "tag=${name#*:}")
    for change; do query+=(--data-urlencode "changes=$change"); done
    # curl puts urlencoded data into the address only without a body of its own: ask it for the address first.
    address=$(curl --silent --get --output /dev/null --write-out '%{url_effective}' --unix-socket "$socket" "${query[@]}" \
        http://engine/_ping)
    answer=$(curl --silent --show-error --max-time 60 --unix-socket "$socket" -X POST --header 'Content-Type: application/x-tar' \
        --upload-file "$archive" "http://engine/images/create?${address#*\?}")
    case $answer in
    *'"status":"sha256:'*) ;;
    *)
        echo "The engine did not take the image $name: $answer" >&2
        return 1
        ;;
    esac
}

# engine_import_images SOCKET FOLDER NAME…: the images that engine_make_images left in FOLDER.
engine_import_images() {
    local socket=$1 folder=$2 name changes
    shift 2
    for name; do
        mapfile -t changes <"$folder/$name.changes"
        engine_import "$socket" "$folder/$name.tar" "$name:local" "${changes[@]}"
    done
}

# engine_shims DIR: the processes that hold its containers.
engine_shims() {
    local process
    for process in /proc/[0-9]*; do
        if tr '\0' ' ' 2>/dev/null <"$process/cmdline" | grep -q -F -- "-address $1/e/containerd/containerd.sock"; then
            echo "${process#/proc/}"
        fi
    done
}

# engine_await_end SECONDS PID…: returns 1 when one of them still lives after that time.
engine_await_end() {
    local tries=$(($1 * 20)) pid
    shift
    for pid; do
        while kill -0 "$pid" 2>/dev/null && ! grep -q '^State:.Z' "/proc/$pid/status" 2>/dev/null; do
            tries=$((tries - 1))
            [ "$tries" -gt 0 ] || return 1
            sleep 0.05
        done
    done
}

# engine_stop DIR: ends it and all it runs, at once, and takes its folder's contents away. Stopping twice is no mistake.
engine_stop() {
    local dir=$1 pid pids=()
    pid=$(cat "$dir/pid" 2>/dev/null || true)
    if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
        kill -KILL "$pid" 2>/dev/null || true
        pids+=("$pid")
    fi
    pid=$(cat "$dir/e/containerd/containerd.pid" 2>/dev/null || true)
    if [ -n "$pid" ] && grep -q containerd "/proc/$pid/comm" 2>/dev/null; then
        kill -KILL "$pid" 2>/dev/null || true
        pids+=("$pid")
    fi
    for pid in $(engine_shims "$dir"); do
        # A shim's children are the containers' first processes.
        pkill -KILL -P "$pid" 2>/dev/null || true
        kill -KILL "$pid" 2>/dev/null || true
        pids+=("$pid")
    done
    engine_await_end 10 "${pids[@]}" || true
    engine_unmount "$dir"
    rm -rf "$dir/data" "$dir/e" "$dir/docker.sock" "$dir/pid" "$dir/daemon.json" "$dir/key.json"
}

# engine_unmount DIR: whatever is still mounted below it, deepest first.
engine_unmount() {
    local point
    awk -v under="$1/" 'index($5, under) == 1 { print length($5), $5 }' /proc/self/mountinfo | sort -rn | while read -r _ point; do
        umount --lazy "$point" 2>/dev/null || true
    done
}
