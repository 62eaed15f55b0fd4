#!/bin/bash
# Checks everything in this folder, and what build.sh makes of a program: the forms, lintian, two builds
# that must be equal, the tarball in a window, and the package installed, started and removed in a fresh
# Debian. Needs Debian, root (or sudo) and, the first time, network. Two to five minutes.
# Usage: check.sh [PROGRAM]; else target/release/veto-desk. Pictures stay in target/packaging.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
program=$(realpath "${1:-$root/target/release/veto-desk}")
keep=$root/target/packaging
id=io.github.veto_desk.VetoDesk
mkdir -p "$keep"
work=$(mktemp -d)
screen='' window='' found='' started=()

at_exit() {
    local code=$? it
    for it in "${started[@]}"; do kill "$it" 2>/dev/null || true; done
    # The chroot has no mounts here: they lie in name spaces that ended with their processes.
    as_root rm -rf --one-file-system "$work"
    [ "$code" -eq 0 ] || echo "== FAILED, after $SECONDS s" >&2
}
trap at_exit EXIT

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }
say() { echo "== $1"; }
skip() { echo "== $1: skipped, $2"; }
fail() { echo "check.sh: $1" >&2; exit 1; }

tools() {
    local it missing=()
    for it in appstream debootstrap desktop-file-utils imagemagick libglib2.0-bin lintian mandoc python3-yaml \
        shared-mime-info xdotool xvfb; do
        dpkg-query -W -f '${Status}' "$it" 2>/dev/null | grep -Eq ' (installed|triggers-[a-z]+)$' || missing+=("$it")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "installed for this: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 install -yqq --no-install-recommends "${missing[@]}" >/dev/null
}

# The desktop entry, what software centres show, the manual page.
forms() {
    desktop-file-validate "$here/veto-desk.desktop"
    appstreamcli validate --no-net "$here/$id.metainfo.xml"
    # A date is filled in by build.sh.
    sed -e 's/@DATE@/2000-01-01/' "$here/veto-desk.1" | mandoc -T lint -W warning
    # Whatever was released is told in software centres, too.
    local it
    sed -n 's/^## \[\([0-9.]*\)\].*\([0-9]\{4\}-[0-9-]*\)$/version="\1" date="\2"/p' "$root/CHANGELOG.md" |
        while read -r it; do
            grep -qF "$it" "$here/$id.metainfo.xml" || fail "the metainfo file does not have $it"
        done
}

# The app's own file is known under any name, and other files of its kind are not.
mime() {
    local at=$work/mime it kind
    mkdir -p "$at/mime/packages"
    cp /usr/share/mime/packages/freedesktop.org.xml "$here/veto-desk.mime.xml" "$at/mime/packages/"
    XDG_DATA_HOME=$at update-mime-database "$at/mime"
    cp "$root/tests/files/v3.ron" "$at/any name.ron"
    { printf '\xef\xbb\xbf'; cat "$root/tests/files/v2.ron"; } >"$at/with a mark"
    echo '(version: 3)' >"$at/veto-desk.ron" # The first line is gone: by its name.
    cp "$root/assets/theme/light.ron" "$at/other.ron"
    for it in 'any name.ron' 'with a mark' veto-desk.ron other.ron; do
        kind=$(XDG_DATA_HOME=$at XDG_DATA_DIRS=$at gio info -a standard::content-type "$at/$it" | sed -n 's/.*content-type: //p')
        echo "$it: $kind"
        case $it in
            other.ron) [ "$kind" != application/x-veto-desk ] || fail 'a strange file was taken for ours' ;;
            *) [ "$kind" = application/x-veto-desk ] || fail 'our file is not known' ;;
        esac
    done
}

# One drawing, for all systems: what lies in assets/icons is what its script draws today.
icons() {
    local it size types
    mkdir "$work/icons"
    cp "$root/assets/icons/app.py" "$work/icons/"
    /usr/bin/python3 -B "$work/icons/app.py"
    for it in app.png app.ico; do
        cmp "$work/icons/$it" "$root/assets/icons/$it" || fail "$it is older than app.py: run assets/icons/app.py"
    done
    /usr/bin/python3 -B "$root/assets/icons/app.py" "$work/icons/theme"
    for it in 16 24 32 48 64 128 256 512; do
        size=$(identify -format '%wx%h' "$work/icons/theme/${it}x$it/apps/veto-desk.png")
        [ "$size" = "${it}x$it" ] || fail "the icon of $it pixels has $size"
    done
    cmp "$work/icons/theme/128x128/apps/veto-desk.png" "$root/assets/icons/app.png"
    size=$(identify -format '%w ' "$root/assets/icons/app.ico")
    [ "$size" = '16 24 32 48 64 128 256 ' ] || fail "app.ico has the sizes $size"
    # Each part of a bundle's icon: its name, its length, its picture.
    "$root/assets/packaging/macos/bundle.sh" /bin/true "$work/bundle" --dry >/dev/null
    types=$(/usr/bin/python3 -B - "$work/bundle/Veto Desk.app/Contents/Resources/veto-desk.icns" <<'END'
import pathlib, struct, sys

data = pathlib.Path(sys.argv[1]).read_bytes()
name, length = struct.unpack(">4sI", data[:8])
assert name == b"icns" and length == len(data)
at = 8
while at < length:
    name, long = struct.unpack(">4sI", data[at : at + 8])
    assert data[at + 8 : at + 16] == b"\x89PNG\r\n\x1a\n"
    print(name.decode(), *struct.unpack(">II", data[at + 24 : at + 32]))
    at += long
assert at == length
END
    )
    [ "$(wc -l <<<"$types")" -eq 8 ] || fail "the bundle's icon has the parts $types"
    echo "as drawn: 3 files, 8 sizes for menus, 7 for Windows, 8 for macOS"
}

# No network in the manifest: neither for the app, nor while it is built. Only what is listed here may be asked for.
manifest() {
    /usr/bin/python3 -B - "$1" "$root" <<'END'
import pathlib, shlex, sys, yaml

text = open(sys.argv[1], encoding="utf-8").read()
manifest = yaml.safe_load(text)
allowed = {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"}
wrong = [f"permission {it}" for it in manifest["finish-args"] if it not in allowed]

def walk(at):
    if isinstance(at, dict):
        for key, value in at.items():
            if key in ("url", "mirror-urls", "build-args", "inherit-extensions", "add-extensions"):
                wrong.append(f"{key}: {value}")
            yield from walk(value)
    elif isinstance(at, list):
        for value in at:
            yield from walk(value)
    else:
        yield str(at)

wrong += [f"network in {it}" for it in walk(manifest) if "share=network" in it.replace(" ", "")]
wrong += [f"source of type {it['type']}" for module in manifest["modules"] for it in module["sources"] if it["type"] not in ("dir", "inline")]
# What it puts in must be there.
words = [word for module in manifest["modules"] for it in module["build-commands"] for word in shlex.split(it)]
own = [it for it in words if it.startswith(("assets/", "LICENSE"))]
wrong += [f"no file {it}" for it in own if not pathlib.Path(sys.argv[2], it).is_file()]
if not own or not any("cargo build" in it and "--locked --offline" in it for it in manifest["modules"][0]["build-commands"]):
    wrong.append("it builds nothing")
if wrong:
    sys.exit("flatpak.yml: " + "; ".join(wrong))
END
}

flatpak() {
    manifest "$here/flatpak.yml"
    # The check sees what it is for: each of these is planted in a copy, and must be found.
    local it
    for it in '--share=network' '--filesystem=home' '--socket=x11' '--talk-name=org.freedesktop.secrets'; do
        sed "s/^finish-args:/&\n  - $it/" "$here/flatpak.yml" >"$work/planted.yml"
        if manifest "$work/planted.yml" 2>"$work/found"; then fail "$it in the manifest passed unseen"; fi
        grep -qF -- "$it" "$work/found" || fail "the check of $it failed for another reason: $(cat "$work/found")"
    done
    sed 's/^    build-options:/&\n      build-args: [--share=network]/' "$here/flatpak.yml" >"$work/planted.yml"
    if manifest "$work/planted.yml" 2>/dev/null; then fail 'network while building passed unseen'; fi
    sed 's/veto-desk[.]desktop -t/gone.desktop -t/' "$here/flatpak.yml" >"$work/planted.yml"
    if manifest "$work/planted.yml" 2>/dev/null; then fail 'a file that is not there passed unseen'; fi
    echo 'no network; six planted faults were found'
    skip 'the Flatpak, built' 'it takes its runtime and all sources from the network'
}

# Twice: from elsewhere, with another mask, another time zone and another name for temporary files.
builds() {
    "$here/build.sh" "$program" "$work/one"
    mkdir "$work/temporary"
    (cd / && umask 077 && TZ=Asia/Tokyo LANG=C.UTF-8 TMPDIR=$work/temporary "$here/build.sh" "$program" "$work/two") >"$work/sums"
    (cd "$work/two" && sha256sum -c "$work/sums" >/dev/null)
    diff -r "$work/one" "$work/two" || fail 'two builds differ'
    echo 'two builds are equal'
}

# What is said of the work of others is as new as Cargo.lock, and the same in every package.
licences() {
    local it=$root/assets/packaging/third-party.txt
    /usr/bin/python3 -B "$root/assets/packaging/third_party.py" --check
    tar -xOzf "$work"/one/*.tar.gz --wildcards '*/third-party.txt' | cmp - "$it"
    dpkg-deb --fsys-tarfile "$work"/one/*.deb | tar -xO ./usr/share/doc/veto-desk/third-party.txt.gz | gunzip | cmp - "$it"
    cmp "$work/bundle/Veto Desk.app/Contents/Resources/third-party.txt" "$it"
}

# Every tag, down to the pedantic; those with a reason stand in lintian-overrides.
debian_rules() {
    local as=()
    [ "$(id -u)" -ne 0 ] || as=(--allow-root)
    # Its status 2 counts what is overridden, too: the tags are looked at below. Anything else is a failure of its own.
    lintian "${as[@]}" --pedantic --display-info --display-experimental --show-overrides "$work"/one/*.deb \
        >"$keep/lintian.txt" 2>&1 || [ $? -eq 2 ] || { cat "$keep/lintian.txt"; fail 'lintian did not run to its end'; }
    if grep -v '^[NO]:' "$keep/lintian.txt"; then fail 'lintian found something that has no reason in lintian-overrides'; fi
    grep -c '^O:' "$keep/lintian.txt" | sed 's/$/ tags, all with a reason in lintian-overrides; see target\/packaging\/lintian.txt/'
}

open_screen() {
    exec 9<>"$work/screen"
    Xvfb -displayfd 9 -screen 0 1280x900x24 -ac -nolisten tcp 2>/dev/null &
    started+=($!)
    for _ in $(seq 50); do
        screen=$(head -n 1 "$work/screen")
        [ -n "$screen" ] && break
        sleep 0.1
    done
    [ -n "$screen" ] || fail 'there is no virtual screen'
}

# A window of our class appears, and something is drawn in it.
appears() {
    local name=$1 colors=0
    found=''
    for _ in $(seq 60); do
        found=$(DISPLAY=:$screen xdotool search --onlyvisible --class '^veto-desk$' 2>/dev/null | head -n 1 || true)
        if [ -n "$found" ]; then
            DISPLAY=:$screen import -window "$found" "$keep/$name.png" 2>/dev/null || true
            colors=$(identify -format '%k' "$keep/$name.png" 2>/dev/null || echo 0)
            [ "$colors" -gt 50 ] && break
        fi
        sleep 0.5
    done
    [ "$colors" -gt 50 ] || fail "$name: no window with something in it"
    window=$(DISPLAY=:$screen xdotool getwindowname "$found")
    # The page stands before the name, where one is shown.
    [[ $window = 'Veto Desk' || $window = *' – Veto Desk' ]] || fail "$name: the window is called '$window'"
    echo "a window, '$window', with $colors colours: target/packaging/$name.png"
}

# The process of the window that appeared. What started it may be another one.
process() { DISPLAY=:$screen xdotool getwindowpid "$found"; }

# Ends the program, and waits until its window is gone.
ends() {
    as_root kill "$(process)"
    for _ in $(seq 50); do
        DISPLAY=:$screen xdotool search --class '^veto-desk$' >/dev/null 2>&1 || return 0
        sleep 0.1
    done
    fail 'the window does not close'
}

tarball() {
    local at
    mkdir -p "$work/stick" "$work/home"
    tar -C "$work/stick" -xzf "$work"/one/*.tar.gz
    at=$(echo "$work"/stick/*)
    cp "$root/tests/files/v3.ron" "$at/veto-desk.ron"
    env -i HOME="$work/home" PATH=/usr/bin:/bin DISPLAY=":$screen" "$at/desk-in-this-folder.sh" --software 2>"$keep/tarball.log" &
    started+=($!)
    appears window-tarball
    ends
    [ ! -e "$work/home/.local/share/veto-desk" ] || fail 'the desk on the stick wrote to the home folder'
}

# The desktop entry as menus and file windows start it: without a file, and with one.
entry() {
    local at began home=$work/menu
    rm -f "$keep/menu.log"
    at=$(echo "$work"/stick/*)
    mkdir -p "$home/papers"
    cp "$root/tests/files/v3.ron" "$home/papers/any name.ron"
    launch() {
        (cd "$home" && env -i HOME="$home" PATH="$at:/usr/bin:/bin" DISPLAY=":$screen" \
            gio launch "$here/veto-desk.desktop" "$@" >>"$keep/menu.log" 2>&1)
    }
    launch
    appears window-menu
    began=$(tr '\0' '|' <"/proc/$(process)/cmdline")
    [ "$began" = 'veto-desk|' ] || fail "a menu starts $began"
    ends
    launch "$home/papers/any name.ron"
    appears window-file
    # A file that is open has its lock beside it.
    [ -e "$home/papers/.any name.ron.lock" ] || fail 'a file window opens another file'
    ends
    cmp "$keep/window-menu.png" "$keep/window-file.png" >/dev/null && fail 'the file is not shown'
    [ ! -e "$home/.local/share/veto-desk/veto-desk.ron" ] || fail 'the file was opened, and another one made'
    cmp "$home/papers/any name.ron" "$root/tests/files/v3.ron"
}

# A fresh Debian, without what is only recommended: what Depends names must be enough.
package() {
    local base new=$work/debian data
    base=$keep/bookworm-$(dpkg --print-architecture).tar
    if [ ! -f "$base" ]; then
        mkdir "$work/base"
        if ! as_root debootstrap --variant=minbase bookworm "$work/base" >"$keep/debootstrap.log" 2>&1; then
            [ "${VETO_DESK_OFFLINE:-0}" = 1 ] || fail 'no fresh Debian could be had; VETO_DESK_OFFLINE=1 leaves this out'
            skip 'the package in a fresh Debian' 'there is no network'
            return
        fi
        as_root tar -C "$work/base" -cf "$base.part" . && mv "$base.part" "$base"
        as_root rm -rf --one-file-system "$work/base"
    fi
    mkdir "$new"
    as_root tar -C "$new" -xpf "$base"
    as_root cp /etc/resolv.conf "$new/etc/resolv.conf"
    as_root cp "$work"/one/*.deb "$new/srv/veto-desk.deb"
    # Mounts in a name space of its own go with the process; a trap would leave them behind when it fails.
    inside() {
        # shellcheck disable=SC2016 # The inner shell has its own arguments.
        as_root unshare --mount bash -c '
            mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" || exit
            exec chroot "${@:2:1}" "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
                DEBIAN_FRONTEND=noninteractive ${http_proxy:+"http_proxy=$http_proxy"} "${@:3}"' inside "$new" "$@"
    }
    inside --userspec=0:0 sh -c 'apt-get -qq update && apt-get -yqq install --no-install-recommends /srv/veto-desk.deb' \
        >"$keep/install.log" 2>&1 || { tail "$keep/install.log"; fail 'the package cannot be installed'; }
    [ -z "$(inside --userspec=0:0 dpkg --verify veto-desk)" ] || fail 'the installed files are not those of the package'
    echo "installed, with $(grep -c '^Setting up' "$keep/install.log") packages; no libGL, no Wayland"

    inside --userspec=0:0 useradd --create-home somebody
    data=$new/home/somebody/.local/share/veto-desk
    as_root install -d "$data/veto-desk-evidence" "$new/home/somebody/.config"
    as_root cp "$root/tests/files/v3.ron" "$data/veto-desk.ron"
    echo 'an e-mail' | as_root tee "$data/veto-desk-evidence/mail.eml" >/dev/null
    inside --userspec=0:0 chown -R somebody:somebody /home/somebody
    # The door to the screen: Xvfb's abstract socket is seen from everywhere; where it is not, the file is.
    as_root install -d -m 1777 "$new/tmp/.X11-unix"
    as_root ln "/tmp/.X11-unix/X$screen" "$new/tmp/.X11-unix/X$screen" 2>/dev/null || true
    inside --userspec=somebody:somebody env HOME=/home/somebody DISPLAY=":$screen" veto-desk 2>"$keep/deb.log" &
    started+=($!)
    appears window-deb
    ends

    list() { (cd "$new/home/somebody" && as_root find .local .config -type f -exec sha256sum {} + | sort -k 2); }
    list >"$work/before"
    grep -q 'veto-desk\.ron$' "$work/before" || fail 'there is no file to be kept'
    inside --userspec=0:0 dpkg --listfiles veto-desk | grep -v '/\.$' >"$work/files"
    inside --userspec=0:0 apt-get -yqq remove veto-desk >"$keep/remove.log" 2>&1
    # shellcheck disable=SC2088 # These words stand there.
    grep -q '~/.local/share/veto-desk' "$keep/remove.log" || fail 'removal does not say where the data are'
    inside --userspec=0:0 apt-get -yqq purge veto-desk >>"$keep/remove.log" 2>&1
    list >"$work/after"
    diff "$work/before" "$work/after" || fail 'removal touched what the person wrote'
    local it
    while read -r it; do
        [ -d "$new$it" ] && [[ $it != *veto-desk* ]] || [ ! -e "$new$it" ] || fail "$it was left behind"
    done <"$work/files"
    if inside --userspec=0:0 dpkg-query -W veto-desk >/dev/null 2>&1; then fail 'dpkg still knows the package'; fi
    echo "removed and purged; $(wc -l <"$work/after") files of the person stay, unchanged"
}

say 'what is needed'; tools
say 'the forms'; forms
say 'the kind of file'; mime
say 'the icons'; icons
say 'the Flatpak manifest'; flatpak
say 'two builds'; builds
say 'the licences of others'; licences
say 'lintian'; debian_rules
: >"$work/screen"
open_screen
say 'the tarball, in a window'; tarball
say 'the entry in menus, and a file'; entry
say 'the package in a fresh Debian'; package
say "all passed: $SECONDS s"
