#!/bin/bash
# Builds the program and its packages twice, from clones of the last commit in two folders, and compares them byte by
# byte. No path of this machine may be in the program. Needs what build.sh needs, git, and the crates (cargo fetch
# --locked). Twice as long as a release build: 15 to 30 minutes.
# Usage: twice.sh [FOLDER]        keeps the program and the packages in FOLDER
#        twice.sh --plant PROGRAM seconds only: differences are planted, and must be found; PROGRAM is any release build
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
# As a release is built, where that is at hand: then the program carries the list of its crates.
how=(build)
[ -z "$(command -v cargo-auditable)" ] || how=(auditable build)
fail() { echo "twice.sh: $1" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints the sums of what lies in one folder, and fails if another folder has anything else.
same() {
    (cd "$1" && sha256sum -- *) | tee "$work/one.sums"
    (cd "$2" && sha256sum -- *) >"$work/two.sums"
    cmp -s "$work/one.sums" "$work/two.sums" || { diff "$work/one.sums" "$work/two.sums" >&2; return 1; }
}

# Fails if a program names a folder of who built it.
nameless() {
    local it
    for it in "$HOME" "${CARGO_HOME:-$HOME/.cargo}" "$work" "$root"; do
        # A home like "/" says nothing.
        [ ${#it} -gt 4 ] || continue
        if grep -qaF -- "$it/" "$1"; then
            echo "$(basename "$1") contains $it/" >&2
            return 1
        fi
    done
}

# build FROM TO: builds what is cloned in FROM, and packs it; everything goes into TO.
build() {
    mkdir -p "$2"
    (
        cd "$1"
        # shellcheck source=/dev/null
        . assets/packaging/flags.sh
        cargo "${how[@]}" --release --locked --quiet
        install -m 755 "${CARGO_TARGET_DIR:-target}/release/veto-desk" "$2/veto-desk"
        "$1/assets/packaging/linux/build.sh" "$2/veto-desk" "$2" >/dev/null
    )
}

twice() {
    local one=$work/a two=$work/another-and-much-longer-folder/in-a-folder/veto-desk began
    git clone --quiet --no-local "$root" "$one"
    git clone --quiet --no-local "$root" "$two"
    git -C "$root" diff --quiet HEAD || echo 'what is not committed is left out' >&2
    unset CARGO_TARGET_DIR
    began=$SECONDS
    build "$one" "$work/packages-1"
    echo "built once: $((SECONDS - began)) s"
    began=$SECONDS
    # Elsewhere in everything: time zone, mask, language, temporary files, and the folder of the compiler.
    mkdir "$work/temporary"
    (
        umask 077
        # shellcheck disable=SC2030 # It is for this one build.
        export TZ=Asia/Tokyo LANG=C.UTF-8 TMPDIR=$work/temporary CARGO_TARGET_DIR=$work/compiled
        build "$two" "$work/packages-2"
    )
    echo "built again: $((SECONDS - began)) s"
    same "$work/packages-1" "$work/packages-2" || fail 'two builds differ'
    nameless "$work/packages-1/veto-desk" || fail 'the program names a folder of this machine'
    # What is opened from both must be the same program, and not an empty file.
    [ "$(find "$work/packages-1" -size +1M | wc -l)" -eq 3 ] || fail 'there is no program, no tarball or no package'
    [ -z "${1:-}" ] || { mkdir -p "$1" && cp "$work"/packages-1/* "$1/"; }
    echo "two builds are the same, byte by byte: $(git -C "$one" rev-parse --short HEAD), cargo ${how[*]}, $(rustc --version)"
}

# A crate whose program names the folder that it was compiled in.
small_crate() {
    mkdir -p "$1/src" "$1/assets/packaging"
    cp "$here/../flags.sh" "$1/assets/packaging/"
    printf '[package]\nname = "small"\nversion = "0.1.0"\nedition = "2024"\n[workspace]\n' >"$1/Cargo.toml"
    printf 'fn main() {\n    let out = std::env::var("OUT_DIR").unwrap();\n    std::fs::write(out + "/it.rs", "fn it(n: usize) { assert!(n > 5); }").unwrap();\n}\n' >"$1/build.rs"
    printf 'include!(concat!(env!("OUT_DIR"), "/it.rs"));\nfn main() { it(std::env::args().count()); }\n' >"$1/src/main.rs"
}

plant() {
    local program it
    program=$(realpath "$1")
    # The same must pass before another may fail.
    SOURCE_DATE_EPOCH=1700000000 "$here/build.sh" "$program" "$work/one" >/dev/null
    SOURCE_DATE_EPOCH=1700000000 "$here/build.sh" "$program" "$work/two" >/dev/null
    same "$work/one" "$work/two" >/dev/null || fail 'the same packages were found to differ'
    SOURCE_DATE_EPOCH=1700086400 "$here/build.sh" "$program" "$work/later" >/dev/null
    if same "$work/one" "$work/later" >/dev/null 2>&1; then fail 'packages of another day passed unseen'; fi
    cp -r "$work/one" "$work/less"
    rm "$work"/less/*.deb
    if same "$work/one" "$work/less" >/dev/null 2>&1; then fail 'a package that is missing passed unseen'; fi
    # The compiler: with the flags equal, without them not.
    unset CARGO_TARGET_DIR CARGO_ENCODED_RUSTFLAGS RUSTFLAGS
    for it in with/a with/much/longer/b without/a without/much/longer/b; do
        small_crate "$work/small/$it"
        (
            cd "$work/small/$it"
            # shellcheck source=/dev/null
            [[ $it != with/* ]] || . assets/packaging/flags.sh
            cargo generate-lockfile --quiet --offline
            cargo build --release --locked --quiet --offline
            install -D target/release/small "$work/compiled/$it/small"
        )
    done
    same "$work/compiled/with/a" "$work/compiled/with/much/longer/b" >/dev/null || fail 'flags.sh does not help'
    nameless "$work/compiled/with/a/small" || fail 'flags.sh leaves a folder in the program'
    if same "$work/compiled/without/a" "$work/compiled/without/much/longer/b" >/dev/null 2>&1; then
        fail 'programs from two folders, without flags.sh, passed as equal'
    fi
    if nameless "$work/compiled/without/a/small" 2>/dev/null; then fail 'a folder in the program passed unseen'; fi
    echo "four planted differences were found: $SECONDS s"
}

if [ "${1:-}" = --plant ]; then
    [ $# -eq 2 ] || fail 'which program is to be packed?'
    plant "$2"
else
    [ $# -le 1 ] || fail 'twice.sh [FOLDER]'
    twice "$@"
fi
