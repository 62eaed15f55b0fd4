#!/bin/bash
# Makes a release build the same wherever it is built, and keeps the folders of who builds it out of the program. To be
# read in, not run, by bash on any system; then "cargo build --release --locked", with a toolchain of the same version:
#
#     . assets/packaging/flags.sh
#
# What RUSTFLAGS asks for holds too: Cargo takes either that or this, so it is copied. That two builds are equal is shown
# on Linux only, by linux/twice.sh; other linkers may write the time into a program.
#
# Panic messages name source files. Those of this project begin with /veto-desk, those of crates with /cargo.
# Cargo's own setting for this, trim-paths, is not stable in Rust 1.95.

veto_desk_flags() {
    local it top cargo target
    top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
    cargo=${CARGO_HOME:-$HOME/.cargo}
    # Where the build scripts of crates write sources.
    target=${CARGO_TARGET_DIR:-$top/target}
    case $target in
        /* | [A-Za-z]:*) ;;
        *) target=$PWD/$target ;;
    esac
    # Bash on Windows has its own names for folders; the compiler has those of Windows.
    if command -v cygpath >/dev/null; then
        top=$(cygpath -m "$top") cargo=$(cygpath -m "$cargo") target=$(cygpath -m "$target")
    fi
    # One that stands later is tried first. The sign between them lets paths have spaces.
    local between=$'\x1f'
    CARGO_ENCODED_RUSTFLAGS=--remap-path-prefix=$cargo=/cargo
    CARGO_ENCODED_RUSTFLAGS+=$between--remap-path-prefix=$top=/veto-desk
    CARGO_ENCODED_RUSTFLAGS+=$between--remap-path-prefix=$target=/veto-desk/target
    for it in ${RUSTFLAGS:-}; do
        CARGO_ENCODED_RUSTFLAGS+=$between$it
    done
    export CARGO_ENCODED_RUSTFLAGS
    # What was compiled in parts, by chance of what changed last, is not the same twice.
    export CARGO_INCREMENTAL=0
}
veto_desk_flags
unset -f veto_desk_flags
