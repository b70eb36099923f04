#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every test, against a real Docker Engine of its own:
#
#   packaging/test.sh                  everything: the core tests under the address and undefined-behaviour sanitizers, then all
#                                      tests; ctest's summary comes last
#   packaging/test.sh -R regex …       only these tests (the arguments are ctest's), without the sanitizers
#   packaging/test.sh --no-engine …    as if this machine could not give the tests an engine
#   packaging/test.sh --with-engine COMMAND…   only starts the engine, for a command of yours (with-engine.sh)
#
# Installs what is missing. Needs root (or sudo without a password) and Linux for the engine; without them the tests that need one
# are skipped, and it says so. Ends with 0 only when nothing failed, and leaves nothing behind but the build folders.
set -euo pipefail

# shellcheck source=packaging/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
export WINGMAN_TEST_STARTED_BY=test.sh

engine=--or-without
while [ $# -gt 0 ]; do
    case $1 in
    --with-engine)
        shift
        WINGMAN_TEST_STARTED_BY=with-engine.sh exec "$root/packaging/with-engine.sh" "$@"
        ;;
    --no-engine) engine=--no-engine ;;
    *) break ;;
    esac
    shift
done

# run_tests OPTION PRESET [CTEST-ARGUMENT…]: beside an engine or not (with-engine.sh's OPTION). The long battery has a command of
# its own, check.sh battery.
run_tests() {
    local option=$1 preset=$2 prefix=()
    shift 2
    [ "$preset" = dev ] || prefix=("${steady[@]}")
    "${bound[@]}" "$root/packaging/with-engine.sh" "$option" "${prefix[@]}" ctest --test-dir "$root/build/$preset" \
        --output-on-failure --no-tests=error --timeout 900 --label-exclude '^battery$' "$@"
}

"$root/packaging/install.sh" build test
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}

step "Building (dev)"
configure dev
build dev

sanitized=0
if [ $# = 0 ]; then
    step "Building the core tests with the address and undefined-behaviour sanitizers (dev-asan)"
    configure dev-asan
    mapfile -t core_tests < <(tests_labelled dev-asan core)
    build dev-asan "${core_tests[@]}"
    step "Running the core tests under the sanitizers"
    sanitizer_options
    # They need no engine, but the clean environment and the keychain.
    run_tests --no-engine dev-asan --label-regex '^core$' || sanitized=$?
fi

step "Running the tests (dev)"
status=0
run_tests "$engine" dev "$@" || status=$?
if [ $sanitized != 0 ]; then
    say "The core tests failed under the sanitizers; see above."
fi
if [ $status = 0 ]; then status=$sanitized; fi
exit "$status"
