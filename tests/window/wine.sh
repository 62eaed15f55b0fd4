#!/bin/bash
# Builds the program for Windows and opens its window under wine, by both ways to a picture: an answer
# that was clicked is there after a kill. Pictures go into target/window. Ten minutes, because everything
# is built for another system; wine is not Windows. Installs from Debian what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

target=x86_64-pc-windows-gnu
work=$(mktemp -d)
started=()
at_exit() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    WINEPREFIX=$work/prefix /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    rm -rf "$work"
}
trap at_exit EXIT

tests/window/install.sh
for package in gcc-mingw-w64-x86-64 wine wine64; do
    dpkg-query -W "$package" >/dev/null 2>&1 || apt-get install -yq --no-install-recommends "$package"
done
rustup target add "$target"
cargo build --locked --target "$target"
exe=${CARGO_TARGET_DIR:-target}/$target/debug/veto-desk.exe
x86_64-w64-mingw32-objdump -h "$exe" | grep -q '\.rsrc' || { echo 'no icon and no manifest' >&2; exit 1; }
cp "$exe" "$work"

# Debian's wine lacks one library of Windows that Rust asks for random numbers.
cat >"$work/prng.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE to, SIZE_T count) { return SystemFunction036(to, (ULONG)count); }
C
x86_64-w64-mingw32-gcc -shared -o "$work/bcryptprimitives.dll" "$work/prng.c" -ladvapi32

export WINEPREFIX=$work/prefix WINEDEBUG=-all
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1400x1000x24 -nolisten tcp 2>/dev/null)
started+=($!)
read -r number <&3
export DISPLAY=:$number
mkdir -p target/window

# open NAME ARGUMENT…: waits for the window, takes a picture.
open() {
    local name=$1
    shift
    (cd "$work" && exec /usr/lib/wine/wine64 veto-desk.exe "$@") 2>/dev/null &
    app=$!
    started+=("$app")
    window=$(timeout 60 xdotool search --sync --onlyvisible --name '^(Veto Desk|Your objections|Which)' | tail -1)
    sleep 3
    import -window "$window" "target/window/wine-$name.png"
    echo "ok  $name: the window is there"
}
click() { xdotool mousemove --window "$window" "$1" "$2" click 1; sleep 2; }
file() { find "$work/prefix" -name veto-desk.ron -exec cat {} +; }

open simple --software
click 400 270 # Object for my first account
click 400 310 # Instagram
file | grep -q instagram || { echo 'the answer was not kept' >&2; exit 1; }
echo 'ok  an answer was clicked, and is in the file'
kill -9 "$app"
wait "$app" 2>/dev/null || true
open opengl
find "$work/prefix" -name graphics.ron -exec cat {} + | grep -q 'begun:false'
echo 'ok  by OpenGL: something was seen'
echo 'wine: passed'
