# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh, test.sh and check.sh share. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# step WORDS: a heading on standard error, so that a reader of a long log finds the place.
step() { printf '\n==> %s\n' "$*" >&2; }

# bound: what to put before a long command, so that it ends when this shell does, however that happens. Ctrl-C reaches both.
bound=()
if setpriv --pdeathsig TERM true 2>/dev/null; then bound=(setpriv --pdeathsig TERM); fi
trap 'exit 130' INT

# configure PRESET [CMAKE-ARGUMENT…]: only when this preset was never configured, or the presets changed since. (CMake itself sees
# a changed CMakeLists.txt while it builds.)
configure() {
    local preset=$1 stamp=$root/build/$1/.configured
    shift
    if [ -f "$stamp" ] && [ "$stamp" -nt "$root/CMakePresets.json" ]; then return 0; fi
    (cd "$root" && cmake --preset "$preset" "$@") >&2
    touch "$stamp"
}

# build PRESET [TARGET…]: all of it, or these targets.
build() {
    local preset=$1
    shift
    "${bound[@]}" ninja -C "$root/build/$preset" "$@" >&2
}

# has_preset PRESET: whether CMakePresets.json configures one of this name.
has_preset() {
    (cd "$root" && cmake --list-presets=configure) | grep -q "^ *\"$1\""
}

# tests_labelled PRESET LABEL: the names of these tests; each is the name of its program's target too.
tests_labelled() {
    # New files are seen by this.
    build "$1" build.ninja
    ctest --test-dir "$root/build/$1" --show-only --label-regex "^$2\$" | sed -n 's/^ *Test *#[0-9]*: *//p'
}

# steady: what to put before a sanitized program: no address space randomisation, where the system allows to ask for that, because
# the sanitizers' shadow memory does not fit everywhere (kernels with vm.mmap_rnd_bits above 28).
steady=()
# shellcheck disable=SC2034  # used by those who source this
if setarch --addr-no-randomize true 2>/dev/null; then steady=(setarch --addr-no-randomize); fi

# sanitizer_options: a finding ends the test, with the place it was found at.
sanitizer_options() {
    export ASAN_OPTIONS=halt_on_error=1:detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:strict_init_order=1
    export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1
    local supports=$root/tests/support
    if [ -f "$supports/leaks.supp" ]; then export LSAN_OPTIONS=print_suppressions=0:suppressions=$supports/leaks.supp; fi
    if [ -f "$supports/ub.supp" ]; then UBSAN_OPTIONS+=:suppressions=$supports/ub.supp; fi
    if [ -f "$supports/threads.supp" ]; then TSAN_OPTIONS+=:suppressions=$supports/threads.supp; fi
}
