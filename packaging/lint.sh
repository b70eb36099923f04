# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads our files with clang's tools (check.sh tidy, check.sh clazy). Sourced, not run; the shell is in the project's root.
#
# Nearly all of the time goes into Qt's headers, which every file includes: so files of one folder are read together, joined into
# one, and apart where they cannot be (two of them give the same name to helpers of their own). What was clean is not read again
# until its object is newer (ninja sees to that, headers and all), the configuration changed, or the command.

lint_together=12 # files at most that are read as one

# lint_build: the daily build, whose moc output is there then, and its commands as clang's tools understand them: another compiler
# without GCC's precompiled headers. build/lint/programs then has a line "FILE OBJECT FLAGS…" for each of our files that this system
# compiles (not …_win.cpp).
lint_build() {
    configure dev
    build dev
    mkdir -p build/lint
    sed -E -e 's#("command": ")[^"]*/c\+\+ #\1clang++ #' \
        -e 's# (-fpch-preprocess|-Winvalid-pch|-fcoroutines|-include [^ ]*cmake_pch\.hxx)##g' \
        build/dev/compile_commands.json >build/lint/compile_commands.json
    # Of the two kinds of escapes in a command, those of JSON are taken back here, those of the shell in lint_some.
    awk -v root="$root/" '
        /"command":/ {
            object = match($0, / -o [^ ]+/) ? substr($0, RSTART + 4, RLENGTH - 4) : ""
            flags = $0
            sub(/.*"command": "clang\+\+ /, "", flags); sub(/ -o .*/, "", flags)
            gsub(/\\\\/, "\001", flags); gsub(/\\"/, "\"", flags); gsub(/\001/, "\\", flags)
        }
        /"file":/ {
            sub(/.*"file": "/, ""); sub(/".*/, "")
            if (index($0, root) == 1) $0 = substr($0, length(root) + 1)
            if ($0 ~ /^(core|ui|app)\/.*\.cpp$/) print $0, "build/dev/" object, flags
        }' build/lint/compile_commands.json >build/lint/programs
    [ -s build/lint/programs ] || { echo "None of our files is in build/lint/compile_commands.json."; return 1; }
}

# lint_is_clean FILE OBJECT: whether it was clean and nothing changed since.
lint_is_clean() {
    local clean=build/lint/${lint_command[0]}/$1
    [ "$clean" -nt "$2" ] && [ "$clean" -nt .clang-tidy ] && [ "$(cat "$clean")" = "${lint_command[*]}" ]
}

# lint_join NAMES FILE…: one file out of them, headers first. Each of NAMES (several files have a helper of that name) gets the
# file's number; a header that one file names twice stays there, so that it is seen.
lint_join() {
    local names=$1 file number=0 name
    shift
    awk 'FNR == 1 { depth = 0 } /^#[ \t]*if/ { ++depth } /^#[ \t]*endif/ { --depth }
        /^#[ \t]*include/ && depth == 0 && !/moc"/ && !($0 in seen) { seen[$0]; print }' "$@"
    for file in "$@"; do
        number=$((number + 1))
        for name in $names; do echo "#define $name ${name}_$number"; done
        echo "// FILE $file"
        awk '/^#[ \t]*if/ { ++depth } /^#[ \t]*endif/ { --depth }
            /^#[ \t]*include/ && depth == 0 && !/moc"/ && !($0 in seen) { seen[$0]; print ""; next }
            { print }' "$file"
        for name in $names; do echo "#undef $name"; done
    done
}

# lint_name JOINED: names the places in the joined file by those of the files that it was made of.
lint_name() {
    awk -v joined="$1" '
        FNR == NR {
            if (sub(/^\/\/ FILE /, "")) { name[++count] = $0; from[count] = FNR }
            else if (count == 0) head[FNR] = $0
            next
        }
        {
            if ((where = index($0, joined ":")) > 0) {
                rest = substr($0, where + length(joined) + 1); line = rest + 0
                for (i = count; i > 0 && line <= from[i]; --i);
                sub(/^[0-9]+/, "", rest)
                $0 = (i > 0 ? name[i] ":" line - from[i] : "one of them: " head[line]) rest
            }
            print
        }' "$1" -
}

# lint_some LIST: reads the files of LIST (lines of build/lint/programs, one folder, one set of flags) as one, or in halves.
lint_some() {
    local list=$1 files file flags source said names='' more half failed=0
    mapfile -t files < <(cut -d' ' -f1 "$list")
    eval "flags=($(head -n1 "$list" | cut -d' ' -f3-))" # a command of our own build, as the shell reads it
    source=$root/$list.cpp
    if [ ${#files[@]} = 1 ]; then
        source=$root/${files[0]}
    else
        flags+=(-iquote "$root/${files[0]%/*}")
        while lint_join "$names" "${files[@]}" >"$source" && ! said=$(clang++ -fsyntax-only -w "${flags[@]}" "$source" 2>&1); do
            more=$(sed -n "s/.*error: redefinition of '\([A-Za-z_]*\)'.*/\1/p" <<<"$said" | sort -u | tr '\n' ' ')
            if [ -z "$more" ] || [[ " $names" == *" $more"* ]]; then
                half=$(((${#files[@]} + 1) / 2))
                head -n "$half" "$list" >"$list.a"
                tail -n "+$((half + 1))" "$list" >"$list.b"
                lint_some "$list.a" || failed=1
                lint_some "$list.b" || failed=1
                return $failed
            fi
            names+=$more
        done
    fi
    # clazy-standalone ends with 0 whatever it finds.
    if said=$("${lint_command[@]}" "$source" -- "${flags[@]}" 2>&1) && ! grep -Eq '(warning|error):' <<<"$said"; then
        for file in "${files[@]}"; do
            mkdir -p "build/lint/${lint_command[0]}/${file%/*}"
            echo "${lint_command[*]}" >"build/lint/${lint_command[0]}/$file"
        done
    else
        echo "--- ${files[*]}"
        if [ ${#files[@]} = 1 ]; then echo "$said"; else lint_name "$source" <<<"$said"; fi
        return 1
    fi
}

# lint_each COMMAND…: every file of ours that is not known to be clean, as many at once as there are processors.
lint_each() {
    local file object flags lists
    lint_build
    lint_command=("$@")
    rm -rf build/lint/lists
    mkdir -p build/lint/lists
    while read -r file object flags; do
        lint_is_clean "$file" "$object" || printf '%s %s %s\n' "$file" "$object" "$flags"
    done <build/lint/programs | awk -v together="$lint_together" '
        {
            folder = $1; sub(/\/[^\/]*$/, "", folder)
            key = folder; for (i = 3; i <= NF; ++i) key = key " " $i
            if (!(key in list) || held[key] == together) { list[key] = sprintf("build/lint/lists/%03d", ++count); held[key] = 0 }
            ++held[key]
            print >list[key]
        }'
    lists=(build/lint/lists/*)
    [ -e "${lists[0]}" ] || return 0
    export root
    # A function's words cannot be exported as an array.
    # shellcheck disable=SC2016  # for the inner shell
    printf '%s\0' "${lists[@]}" | xargs -0 -P "$(nproc)" -n 1 bash -c \
        '. packaging/lint.sh; list=${*: -1}; lint_command=("${@:1:$#-1}"); lint_some "$list"' lint "${lint_command[@]}"
}
