#!/bin/sh
# Installs from Debian what the window test needs, and only what is missing.
set -u

packages='
    xvfb xdotool xclip imagemagick
    libgl1 libegl1 libgl1-mesa-dri
    libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0
    x11-xkb-utils libx11-data
    dbus dbus-daemon at-spi2-core util-linux
    python3 python3-gi python3-xlib python3-icalendar
    libfaketime poppler-utils unzip strace procps weston
'

fail() {
    echo "window test: $*" >&2
    exit 1
}

command -v dpkg-query >/dev/null || fail 'this script knows Debian only; install by hand:' $packages

missing=''
for package in $packages; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)
    [ "$state" = installed ] || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo 'window test: every Debian package is there'
    exit 0
fi

as_root=''
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "not root and no sudo; as root: apt-get install$missing"
    as_root='sudo -n'
fi

log=$(mktemp) || fail 'no temporary file can be made'
trap 'rm -f "$log"' EXIT
install() {
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $missing >"$log" 2>&1
}
# The package lists of a fresh image are empty or old: fetch them only when it fails without.
if ! install; then
    $as_root apt-get update >"$log" 2>&1 || { tail -5 "$log" >&2; fail 'apt-get update failed'; }
    install || { tail -5 "$log" >&2; fail "apt-get could not install$missing"; }
fi
echo "window test: installed$missing"
