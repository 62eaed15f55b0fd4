#!/bin/bash
# Looks at a built program before it is packed: does it carry the list of its crates, and does it ask for nothing that
# people do not have? For Linux and Windows on Linux (binutils), for macOS on a Mac.
#
#     look_at.sh PROGRAM
#
# VETO_DESK_GLIBC: the newest glibc that it may ask for; else 2.36, which Debian 12 has.
set -euo pipefail
export LC_ALL=C

[ $# -eq 1 ] || { echo 'look_at.sh PROGRAM' >&2; exit 2; }
program=$1
newest=${VETO_DESK_GLIBC:-2.36}
fail() { echo "look_at.sh: $program: $1" >&2; exit 1; }
# Not grep -q: it would end before objdump does.
carries() { grep 'dep-v0' >/dev/null || fail 'it does not carry the list of its crates; build it with cargo auditable'; }

[ -s "$program" ] || fail 'it is not there'
case $(od -An -tx1 -N4 "$program" | tr -d ' \n') in
    7f454c46)
        objdump -h "$program" | carries
        glibc=$(objdump -T "$program" | sed -n 's/.*(GLIBC_\([0-9.]*\)).*/\1/p' | sort -Vu | tail -n 1)
        [ -n "$glibc" ] || fail 'it names no glibc'
        [ "$(printf '%s\n' "$glibc" "$newest" | sort -V | tail -n 1)" = "$newest" ] ||
            fail "it asks for glibc $glibc, which is newer than $newest"
        # What is opened later, when it is there, is not listed here.
        strange=$(objdump -p "$program" | sed -n 's/^ *NEEDED *//p' |
            grep -Ev '^(lib(c|m|dl|rt|pthread|gcc_s)\.so\.[0-9]+|ld-linux-.*)$' || true)
        [ -z "$strange" ] || fail "it cannot start without $strange"
        echo "$program: for Linux, with glibc $glibc or newer"
        ;;
    4d5a*)
        headers=$(objdump -p "$program")
        objdump -h "$program" | carries
        objdump -h "$program" | grep '\.rsrc' >/dev/null || fail 'it has no icon and no manifest'
        # A fresh Windows does not have these.
        strange=$(sed -n 's/^\tDLL Name: //p' <<<"$headers" | grep -Ei '^(vcruntime|msvcp|concrt|libgcc|libwinpthread)' || true)
        [ -z "$strange" ] || fail "it cannot start without $strange"
        grep -Eq '^Subsystem\s+0*2\s' <<<"$headers" || fail 'a console window would open beside it'
        echo "$program: for Windows, without a runtime of its own"
        ;;
    cafebabe | cffaedfe)
        [ "$(lipo -archs "$program" | tr ' ' '\n' | sort | tr '\n' ' ')" = 'arm64 x86_64 ' ] || fail 'it is not for both kinds of Mac'
        for arch in arm64 x86_64; do
            otool -arch "$arch" -l "$program" | carries
        done
        echo "$program: for both kinds of Mac"
        ;;
    *) fail 'it is no program that is known here' ;;
esac
