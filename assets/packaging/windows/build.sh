#!/bin/bash
# Makes the packages for Windows from a built program: an archive to unpack anywhere, and an installer.
#
#     build.sh BINARY OUTDIR
#
# It runs on Linux, with python3 and makensis (Debian: nsis). VETO_DESK_VERSION overrides the version of Cargo.toml.
# The same input gives the same bytes: no times of files go in, and the archive has that of the commit. SOURCE_DATE_EPOCH
# overrides it.
set -euo pipefail

if [ $# -ne 2 ]; then
    echo 'build.sh BINARY OUTDIR' >&2
    exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
binary=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
version=${VETO_DESK_VERSION:-$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)}
numbers=${version%%[-+]*}
name=veto-desk-$version-windows-x86_64
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}

# The archive: nothing to install. The data still goes to the person's own folder, unless --file says otherwise.
python3 -B "$here/archive.py" "$out/$name.zip" "$name" \
    "veto-desk.exe=$binary" \
    "README.md=$root/README.md" \
    "CHANGELOG.md=$root/CHANGELOG.md" \
    "LICENSE-MIT.txt=$root/LICENSE-MIT" \
    "LICENSE-APACHE.txt=$root/LICENSE-APACHE" \
    "third-party.txt=$root/assets/packaging/third-party.txt"

# Warnings are errors: a file that is missing would be only a warning.
makensis -V2 -WX \
    -DVERSION="$version" -DNUMBERS="$numbers" -DBINARY="$binary" -DICON="$root/assets/icons/app.ico" \
    -DROOT="$root" -DOUT="$out/$name-setup.exe" \
    "$here/installer.nsi"
ls -l "$out/$name.zip" "$out/$name-setup.exe"
