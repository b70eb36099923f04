#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the images of the engine tests out of this machine's own files, because nothing is pulled from outside:
#
#   tests/support/engine-images.sh FOLDER
#
# leaves NAME.tar (a root file system) and NAME.changes (its Dockerfile lines) for busybox, and for redis and nginx where their
# programs are found. What is there and newer than the programs is kept. FOLDER/names lists what was made.
set -euo pipefail

folder=${1:?usage: engine-images.sh FOLDER}
mkdir -p "$folder"

busybox=$(command -v busybox || true)
if [ -z "$busybox" ] || ldd "$busybox" >/dev/null 2>&1; then
    echo "No static busybox on this machine: install busybox-static." >&2
    exit 1
fi

# A program with the libraries it is linked to, each at its own path.
copy_program() {
    local root=$1 program=$2 target=$3 library
    mkdir -p "$root/$(dirname "$target")"
    cp -L "$program" "$root/$target"
    ldd "$program" | grep -o '/[^ )]*' | while read -r library; do
        mkdir -p "$root/$(dirname "$library")"
        cp -L "$library" "$root/$library"
    done
}

# busybox under all its names, two users, and the folders that programs expect.
copy_base() {
    local root=$1 name
    mkdir -p "$root"/{bin,etc,tmp,var/run,root,proc,sys,dev}
    chmod 1777 "$root/tmp"
    cp -L "$busybox" "$root/bin/busybox"
    for name in $("$busybox" --list); do
        [ "$name" = busybox ] || ln -s busybox "$root/bin/$name"
    done
    printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' >"$root/etc/passwd"
    printf 'root:x:0:\nnogroup:x:65534:\n' >"$root/etc/group"
}

# make NAME PROGRAM: runs fill_NAME for a new root file system, unless the archive is there already.
make() {
    local name=$1 program=$2 root
    if [ -z "$program" ]; then
        rm -f "$folder/$name.tar" "$folder/$name.changes"
        return
    fi
    echo "$name" >>"$folder/names.new"
    if [ -s "$folder/$name.tar" ] && [ "$folder/$name.tar" -nt "$program" ] && [ "$folder/$name.tar" -nt "$0" ]; then
        return
    fi
    root=$(mktemp -d "$folder/$name.XXXXXX")
    copy_base "$root"
    "fill_$name" "$root" "$program"
    tar --create --owner=0 --group=0 --numeric-owner --directory "$root" --file "$folder/$name.tar.new" .
    mv "$folder/$name.tar.new" "$folder/$name.tar"
    rm -rf "$root"
}

fill_busybox() {
    cat >"$folder/busybox.changes" <<'END'
CMD ["/bin/sh"]
END
}

fill_redis() {
    copy_program "$1" "$2" usr/bin/redis-server
    copy_program "$1" "$(command -v redis-cli)" usr/bin/redis-cli
    cat >"$folder/redis.changes" <<'END'
CMD ["/usr/bin/redis-server", "--save", "", "--protected-mode", "no"]
EXPOSE 6379
END
}

fill_nginx() {
    copy_program "$1" "$2" usr/sbin/nginx
    mkdir -p "$1"/{etc/nginx,var/log/nginx,var/lib/nginx,srv}
    cat >"$1/etc/nginx/nginx.conf" <<'END'
daemon off;
user nobody nogroup;
worker_processes 1;
pid /tmp/nginx.pid;
error_log /dev/stderr;
events { worker_connections 64; }
http {
    access_log /dev/stdout;
    server { listen 80; root /srv; }
}
END
    echo 'A page of the test engine.' >"$1/srv/index.html"
    cat >"$folder/nginx.changes" <<'END'
CMD ["/usr/sbin/nginx"]
EXPOSE 80
END
}

# Two runs at once make them once.
exec 9>"$folder/lock"
flock 9
rm -f "$folder/names.new"
make busybox "$busybox"
# Debian's redis-server is one program under several names, one of which redis-tools brings without a service.
make redis "$(command -v redis-server || command -v redis-check-rdb || true)"
make nginx "$(command -v nginx || true)"
mv "$folder/names.new" "$folder/names"
