#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The long checks, each with a name:
#
#   packaging/check.sh [STEP…]     all of them, or these
#
#   scripts    shellcheck on every shell script
#   format     clang-format would change nothing
#   headers    every header compiles by itself
#   tidy       clang-tidy, with .clang-tidy
#   clazy      clazy's levels 0 and 1
#   cppcheck   cppcheck finds no error and no warning
#   threads    the tests labelled "tsan" under the thread sanitizer
#   fuzz       each fuzz target for WINGMAN_FUZZ_SECONDS (60) seconds, from its corpus
#   memcheck   the core tests that need no engine under valgrind: nothing is read that was never written, nothing is lost
#   battery    the tests labelled "battery" beside a real Docker Engine: hours of work in minutes
#
# A summary comes last; ends with 0 only when every step passed. Logs stay in build/check/STEP.log.
set -euo pipefail

# shellcheck source=packaging/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
# shellcheck source=packaging/lint.sh
. "$root/packaging/lint.sh"
cd "$root"
export WINGMAN_TEST_STARTED_BY=check.sh
logs=$root/build/check

# The project's own C++ files, by kind.
sources() { git ls-files --cached --others --exclude-standard -- "$@"; }

check_scripts() {
    local scripts
    mapfile -t scripts < <(sources '*.sh' .ci/run)
    shellcheck -x "${scripts[@]}"
}

check_format() {
    local files
    mapfile -t files < <(sources '*.cpp' '*.h')
    clang-format --dry-run --Werror "${files[@]}"
}

check_headers() {
    configure dev
    build dev headers_alone
}

check_tidy() {
    lint_each clang-tidy --quiet --warnings-as-errors='*' --extra-arg=-Wno-unknown-warning-option
}

# Without what was said of Qt 5: Qt 6 takes const iterators where it inserts and erases, has no QStringRef, and a QStringLiteral at
# file scope takes nothing at the start but its place.
check_clazy() {
    lint_each clazy-standalone --checks=level0,level1,no-strict-iterators,no-qstring-ref,no-non-pod-global-static \
        --header-filter="$root/(core|ui|app)/.*" --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-shadow --extra-arg=-Wno-error
}

# cppcheck (2.10) knows no coroutines: one of void returns nothing (the compiler sees to missing returns), and what a pointer or a
# cancel was before a co_await need not hold after it, nor does it see that co_return ends. A few files with time literals its
# parser cannot read at all, and some of Qt's macros it does not know.
check_cppcheck() {
    local blind=(missingReturn nullPointerRedundantCheck oppositeInnerCondition derefInvalidIteratorRedundantCheck containerOutOfBounds
        cppcheckError internalAstError syntaxError unknownMacro)
    lint_build
    mkdir -p build/check/cppcheck
    cppcheck --project=build/lint/compile_commands.json --cppcheck-build-dir=build/check/cppcheck -j "$(nproc)" --quiet \
        --library=qt --enable=warning,portability --inline-suppr --error-exitcode=1 --suppress='*:*/build/*' --suppress='*:*_autogen/*' \
        --suppress='*:/usr/*' "${blind[@]/#/--suppress=}" -i build -i tests
}

check_threads() {
    local names
    configure dev-tsan
    mapfile -t names < <(tests_labelled dev-tsan tsan)
    [ ${#names[@]} -gt 0 ] || { echo "No test is labelled tsan."; return 1; }
    build dev-tsan "${names[@]}"
    sanitizer_options
    "${bound[@]}" packaging/with-engine.sh --no-engine "${steady[@]}" ctest --test-dir build/dev-tsan --output-on-failure --no-tests=error \
        --label-regex '^tsan$'
}

check_fuzz() {
    local targets target failed=0 folders
    has_preset fuzz || { echo "There is no preset fuzz."; return 1; }
    configure fuzz
    build fuzz build.ninja
    mapfile -t targets < <(ninja -C build/fuzz -t targets all | sed -n 's/^\(fuzz_[A-Za-z0-9_]*\): phony$/\1/p' | grep -v _autogen)
    [ ${#targets[@]} -gt 0 ] || { echo "There is no target fuzz_*."; return 1; }
    build fuzz "${targets[@]}"
    sanitizer_options
    for target in "${targets[@]}"; do
        # What it learns goes to the build folder; the seeds beside the source stay as they are.
        folders=("build/fuzz/corpus/$target")
        mkdir -p "${folders[0]}"
        if [ -d "tests/fuzz/corpus/${target#fuzz_}" ]; then folders+=("tests/fuzz/corpus/${target#fuzz_}"); fi
        echo "--- $target"
        "${steady[@]}" "build/fuzz/bin/$target" -max_total_time="${WINGMAN_FUZZ_SECONDS:-60}" -timeout=10 -rss_limit_mb=2048 \
            -artifact_prefix="build/fuzz/$target." -print_final_stats=1 "${folders[@]}" || failed=1
    done
    return $failed
}

# What the battery and the sanitizers do better than a machine that is twenty times slower: races of processes and bit after bit.
too_slow_for_memcheck='^tst_(audit_(bit_flips|kills|processes|io_errors|group)|policy_gate_exhaustive|targets_mock_crowd|execution_audit_failure)$'

check_memcheck() {
    local names name status failed=0 home
    configure dev
    mapfile -t names < <(tests_labelled dev core | grep -Ev "$too_slow_for_memcheck")
    build dev "${names[@]}"
    # Machine code that PCRE made at run time reads whole vectors, beyond what valgrind knows of.
    home=$(mktemp -d "${TMPDIR:-/tmp}/wingman-memcheck.XXXXXX")
    for name in "${names[@]}"; do
        status=0
        env HOME="$home" QT_ENABLE_REGEXP_JIT=0 WINGMAN_UNDER_TEST=1 QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=3600000 QTEST_DISABLE_STACK_DUMP=1 \
            "${bound[@]}" timeout "${WINGMAN_MEMCHECK_SECONDS:-900}" valgrind --error-exitcode=99 --leak-check=full \
            --errors-for-leak-kinds=definite --num-callers=40 --suppressions=tests/support/memcheck.supp \
            "build/dev/bin/$name" >"$logs/memcheck-$name.log" 2>&1 || status=$?
        case $status in
        0) ;;
        99)
            failed=1
            echo "--- $name: valgrind found something"
            cat "$logs/memcheck-$name.log"
            ;;
        # A test that waits for somebody may lose its patience here; what valgrind looks for, it did not find.
        *) echo "--- $name: ended with $status, without a finding" ;;
        esac
    done
    rm -rf "$home"
    echo "${#names[@]} programs"
    return $failed
}

check_battery() {
    configure dev
    build dev
    "${bound[@]}" packaging/with-engine.sh --or-without ctest --test-dir build/dev --output-on-failure --no-tests=error --label-regex '^battery$'
}

all=(scripts format headers tidy clazy cppcheck threads memcheck fuzz battery)
steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=("${all[@]}")
for name in "${steps[@]}"; do
    if ! printf '%s\n' "${all[@]}" | grep -qxF -- "$name"; then
        say "check.sh: there is no step \"$name\"; there are: ${all[*]}"
        exit 2
    fi
done

packaging/install.sh build test check
mkdir -p "$logs"
failed=()
summary=()
for name in "${steps[@]}"; do
    step "$name"
    began=$SECONDS
    # Not in a condition: there, the shell would go on after a command that failed inside.
    set +e
    (set -e; "check_$name") >"$logs/$name.log" 2>&1
    status=$?
    set -e
    result=passed
    if [ $status != 0 ]; then
        result=FAILED
        failed+=("$name")
        tail -n 60 "$logs/$name.log" >&2
    fi
    summary+=("$(printf '%-9s %s in %d s (build/check/%s.log)' "$name" "$result" $((SECONDS - began)) "$name")")
done

step Summary
printf '%s\n' "${summary[@]}"
echo "$((${#steps[@]} - ${#failed[@]})) passed, ${#failed[@]} failed"
[ ${#failed[@]} = 0 ]
