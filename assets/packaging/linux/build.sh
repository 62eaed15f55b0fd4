#!/bin/bash
# Makes what people on Linux install from a program that is already built: a portable tarball and a
# package for Debian and Ubuntu. No network. The same program and commit give the same bytes.
# Usage: build.sh [PROGRAM [FOLDER]]; else target/release/veto-desk and target/packages.
set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
program=$(realpath "${1:-$root/target/release/veto-desk}")
out=$(realpath -m "${2:-$root/target/packages}")
# Whose work is in the program, and under which licence.
others=$root/assets/packaging/third-party.txt

fail() { echo "build.sh: $1" >&2; exit 1; }
for tool in dpkg-deb gzip objdump python3 readelf tar; do
    command -v "$tool" >/dev/null || fail "$tool is needed (Debian: dpkg, binutils, python3)"
done
[ -f "$program" ] || fail "there is no program at $program; build it with cargo build --release --locked"

# Every time in the packages is that of the commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
day=$(date -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)

# Whom to write to about the package. The project has no address yet; who publishes names their own.
maintainer=${VETO_DESK_MAINTAINER:-'The Veto Desk contributors <nobody@veto-desk.invalid>'}

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)
# Anything unreleased makes it newer than the last release, and older than the next. Not by "grep -q": it ends early,
# then its writer fails now and then, and the version is another.
if [ -n "$(sed -n '/^## \[Unreleased\]/,/^## \[[0-9]/{/^- /p}' "$root/CHANGELOG.md")" ]; then
    version=$version+${day//-/}
fi
package=$version-1

case $(readelf -h "$program" | sed -n 's/^ *Machine: *//p') in
    *X86-64) machine=x86_64 arch=amd64 ;;
    AArch64) machine=aarch64 arch=arm64 ;;
    *) fail 'only programs for x86-64 and AArch64 are known' ;;
esac
# The newest glibc that a symbol of the program asks for.
glibc=$(objdump -T "$program" | sed -n 's/.*GLIBC_\([0-9.]*\).*/\1/p' | sort -Vu | tail -n 1)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fill() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$day/g" -e "s/@GLIBC@/$glibc/g" "$1"; }
put() { install -D -m "$1" "$2" "$3"; }
# Owner, order and times do not depend on who builds, or when.
settle() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }
guides() {
    mkdir -p "$1/guides"
    cp -r --no-preserve=all "$root/guides/en" "$root/guides/pictures" "$1/guides/"
}

tarball() {
    local name=veto-desk-$version-linux-$machine
    local at=$work/$name file
    put 755 "$program" "$at/veto-desk"
    fill "$here/START.txt" | put 644 /dev/stdin "$at/START.txt"
    put 755 "$here/desk-in-this-folder.sh" "$at/desk-in-this-folder.sh"
    # At the places where README.md points to.
    for file in README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE assets/readme/desk.png \
        assets/fonts/Inter-LICENSE.txt assets/icons/LICENSE.txt; do
        put 644 "$root/$file" "$at/$file"
    done
    put 644 "$others" "$at/third-party.txt"
    guides "$at"
    settle "$at"
    tar -C "$work" --format=ustar --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" | gzip -9n >"$out/$name.tar.gz"
}

# A licence as a field of the machine-readable format: one space before each line, a dot for an empty one.
field() { sed -e 's/[[:space:]]*$//' -e 's/^$/./' -e 's/^/ /' "$1"; }

copyright() {
    cat <<'END'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Veto Desk
Comment: The program holds Rust libraries of others. Each of them, with its
 licence and its notices, is named in
 /usr/share/doc/veto-desk/third-party.txt.gz.
 .
 The list of authorities is based on datenanfragen/data, which is CC0.

Files: *
Copyright: 2026 The Veto Desk contributors
License: Expat or Apache-2.0

Files: assets/fonts/*
Copyright: 2016-2022 The Inter Project Authors
License: OFL-1.1

Files: assets/icons/icons.ttf
Copyright: 2026 Lucide Icons and Contributors
           2013-present Cole Bemis
License: ISC and Expat

License: Expat
END
    sed '1,/^Permission/{/^Permission/!d}' "$root/LICENSE-MIT" >"$work/expat"
    field "$work/expat"
    cat <<'END'

License: Apache-2.0
 On Debian systems, the text of the Apache License, Version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.

License: OFL-1.1
END
    field "$root/assets/fonts/Inter-LICENSE.txt"
    printf '\nLicense: ISC\n'
    field "$root/assets/icons/LICENSE.txt"
}

deb() {
    local at=$work/deb doc=$work/deb/usr/share/doc/veto-desk
    put 755 "$program" "$at/usr/bin/veto-desk"
    put 644 "$here/veto-desk.desktop" "$at/usr/share/applications/veto-desk.desktop"
    put 644 "$here/io.github.veto_desk.VetoDesk.metainfo.xml" \
        "$at/usr/share/metainfo/io.github.veto_desk.VetoDesk.metainfo.xml"
    put 644 "$here/veto-desk.mime.xml" "$at/usr/share/mime/packages/veto-desk.xml"
    python3 -B "$root/assets/icons/app.py" "$at/usr/share/icons/hicolor"
    fill "$here/veto-desk.1" | gzip -9n | put 644 /dev/stdin "$at/usr/share/man/man1/veto-desk.1.gz"
    put 644 "$root/README.md" "$doc/README.md"
    guides "$doc"
    gzip -9n <"$others" | put 644 /dev/stdin "$doc/third-party.txt.gz"
    gzip -9n <"$root/CHANGELOG.md" | put 644 /dev/stdin "$doc/changelog.gz"
    python3 -B "$here/changelog.py" "$root/CHANGELOG.md" "$package" "$maintainer" "$SOURCE_DATE_EPOCH" |
        gzip -9n | put 644 /dev/stdin "$doc/changelog.Debian.gz"
    copyright | put 644 /dev/stdin "$doc/copyright"
    put 644 "$here/lintian-overrides" "$at/usr/share/lintian/overrides/veto-desk"
    put 755 "$here/postrm" "$at/DEBIAN/postrm"
    (cd "$at" && find usr -type f -print0 | sort -z | xargs -0 md5sum) | put 644 /dev/stdin "$at/DEBIAN/md5sums"
    local size
    size=$(find "$at/usr" -type f -printf '%s\n' | awk '{ it += int(($1 + 1023) / 1024) } END { print it }')
    # Depends: what the program cannot open a window without. Recommends: Wayland, OpenGL, letters of
    # other scripts, light or dark, file windows, the browser. The program opens them by itself, when it runs.
    put 644 /dev/stdin "$at/DEBIAN/control" <<END
Package: veto-desk
Version: $package
Architecture: $arch
Maintainer: $maintainer
Installed-Size: $size
Depends: libc6 (>= $glibc), libgcc-s1 (>= 4.2), libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon-x11-0
Recommends: libwayland-client0, libgl1, libegl1, libfontconfig1, libdbus-1-3, xdg-desktop-portal | zenity, xdg-utils
Section: utils
Priority: optional
Description: object to the use of your data for AI training
 Veto Desk asks a few short questions, finds the official form, makes a short
 text, and tells what to fill in. You press Submit yourself, in your browser.
 .
 It counts the days to the answer as the law does, tells whose turn it is, and
 writes the letters with you: reply, reminder, complaint, or the objection by
 post. It keeps many accounts of many people, in one file on your computer.
 .
 It makes no network connection, and asks for no password.
END
    settle "$at"
    # One thread: more of them cut the data elsewhere.
    DPKG_DEB_THREADS_MAX=1 dpkg-deb --root-owner-group -Zxz --build "$at" \
        "$out/veto-desk_${package}_$arch.deb" >/dev/null
}

mkdir -p "$out"
tarball
deb
(cd "$out" && sha256sum "veto-desk-$version-linux-$machine.tar.gz" "veto-desk_${package}_$arch.deb")
