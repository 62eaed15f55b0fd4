#!/bin/bash
# Makes “Veto Desk.app” and an archive of it from a built program.
#
#     bundle.sh BINARY OUTDIR
#
# On a Mac. With VETO_DESK_IDENTITY, the name of a Developer ID certificate, it is signed for others; without, only
# for this Mac (“ad hoc”). VETO_DESK_VERSION overrides the version of Cargo.toml. With --dry as a third word it makes
# all that needs no Mac: the folders, the Info.plist and the icon, to be looked at on any system. It needs python3.
# Not yet run on macOS.
set -euo pipefail

if [ $# -lt 2 ] || [ $# -gt 3 ] || { [ $# -eq 3 ] && [ "$3" != --dry ]; }; then
    echo 'bundle.sh BINARY OUTDIR [--dry]' >&2
    exit 2
fi
dry=${3:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
version=${VETO_DESK_VERSION:-$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)}
numbers=${version%%[-+]*}
mkdir -p "$2"
out=$(cd "$2" && pwd)
app="$out/Veto Desk.app"

rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
install -m 755 "$1" "$app/Contents/MacOS/veto-desk"
sed -e "s/>VERSION</>$numbers</" -e "s/>NUMBERS</>$numbers</" "$here/Info.plist" >"$app/Contents/Info.plist"
printf 'APPL????' >"$app/Contents/PkgInfo"
for file in LICENSE-MIT LICENSE-APACHE assets/packaging/third-party.txt; do
    install -m 644 "$root/$file" "$app/Contents/Resources/"
done
python3 -B "$root/assets/icons/app.py" --icns "$app/Contents/Resources/veto-desk.icns"
if [ -n "$dry" ]; then
    echo "$app: without a signature"
    exit 0
fi

plutil -lint "$app/Contents/Info.plist" "$here/entitlements.plist"

# The hardened runtime is needed for notarisation, and does no harm without. A time stamp comes from Apple: only for a
# real certificate.
identity=${VETO_DESK_IDENTITY:--}
stamp=--timestamp
[ "$identity" != - ] || stamp=--timestamp=none
codesign --force --options runtime "$stamp" --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --strict --verbose=2 "$app"

# `ditto` keeps what a signature needs; `zip` may not.
ditto -c -k --keepParent "$app" "$out/veto-desk-$version-macos.zip"
ls -l "$out/veto-desk-$version-macos.zip"
