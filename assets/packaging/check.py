#!/usr/bin/env python3
"""Looks at everything that packages and releases are made from, without building the program and without a network.

    check.py [--all] [--release TAG]

One line for each check; it stops at the first fault. Twenty seconds. What a check reads is also changed in places,
one after the other: each of those planted faults must be found, or the check itself has failed.

--all            a check whose tool is missing is a fault; else it is skipped, and says so
--release TAG    also: is CHANGELOG.md ready for this tag, like v1.2.3?

It needs the sources of the crates (`cargo fetch --locked` gets them), PyYAML, bash and binutils. Better with makensis and
shellcheck. With cyclonedx-python-lib[json-validation], the list of parts is held against the schema, too.
"""

import contextlib
import copy
import json
import os
import pathlib
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from xml.parsers.expat import ExpatError

import crates
import notes
import sbom
import third_party

ROOT = crates.ROOT
HERE = ROOT / "assets/packaging"


class Skipped(Exception):
    """A tool is missing."""


class Fault(Exception):
    """What is wrong."""


def must(found):
    if found:
        raise Fault("; ".join(found))


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def planted(faults, text, *changes):
    """`text` has no fault, and each change of it has one, of which the given words are said. Returns how many."""
    must(faults(text))
    for old, new, *words in changes:
        if old not in text:
            raise Fault(f"cannot be planted: {old}")
        said = faults(text.replace(old, new, 1))
        if not said or not all(any(word in it for it in said) for word in words):
            raise Fault(f"a planted fault was not found: {old!r} as {new!r}; said instead: {said}")
    return len(changes)


def run(*command, **env):
    """Runs one of the scripts. What it says is shown only when it fails."""
    done = subprocess.run(
        [str(it) for it in command], cwd=ROOT, env={**os.environ, **env}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, encoding="utf-8", errors="replace",
    )
    if done.returncode:
        raise Fault(f"{pathlib.Path(str(command[0])).name}: {(done.stdout + done.stderr).strip()}")
    return done.stdout


# Versions


def released(changelog):
    """The versions that CHANGELOG.md tells of, with their dates, newest first."""
    return re.findall(r"^## \[(\d[^\]]*)\] – (\d{4}-\d\d-\d\d)$", changelog, re.M)


def version_faults(manifest, lock, changelog, metainfo, toolchain, flows):
    """Whether all files speak of the same versions."""
    own = tomllib.loads(manifest)["package"]
    locked = [it["version"] for it in tomllib.loads(lock)["package"] if it["name"] == own["name"]]
    if locked != [own["version"]]:
        yield f"Cargo.lock has version {locked}, Cargo.toml {own['version']}"
    told = released(changelog)
    if len(told) != len(re.findall(r"^## \[(?!Unreleased)", changelog, re.M)):
        yield "CHANGELOG.md: a version without its date; write “## [1.2.3] – 2026-01-31”"
    if not told or told[0][0] != own["version"]:
        yield f"CHANGELOG.md: the newest version is not {own['version']}"
    if [it[1] for it in told] != sorted((it[1] for it in told), reverse=True):
        yield "CHANGELOG.md: the newest version does not stand first"
    shown = [(it.get("version"), it.get("date")) for it in ET.fromstring(metainfo.encode()).iter("release")]
    if shown != told:
        yield f"the metainfo file has the releases {shown}, CHANGELOG.md {told}"
    rust = tomllib.loads(toolchain)["toolchain"]["channel"]
    if not re.fullmatch(r"\d+\.\d+\.\d+", rust):
        yield f"rust-toolchain.toml: {rust} is not one version"
        return
    # What people need is not newer than what we check with.
    if [int(it) for it in rust.split(".")[:2]] < [int(it) for it in own["rust-version"].split(".")[:2]]:
        yield f"rust-toolchain.toml: {rust} is older than the rust-version of Cargo.toml"
    for flow in flows:
        for image in re.findall(r"rust:(\d+\.\d+\.\d+)-", flow):
            if image != rust:
                yield f"a workflow builds with Rust {image}, rust-toolchain.toml says {rust}"


def versions():
    files = ["Cargo.toml", "Cargo.lock", "CHANGELOG.md",
             "assets/packaging/linux/io.github.veto_desk.VetoDesk.metainfo.xml", "rust-toolchain.toml"]
    texts = [read(it) for it in files]
    flows = [it.read_text(encoding="utf-8") for it in sorted((ROOT / ".github/workflows").glob("*.yml"))]
    version = tomllib.loads(texts[0])["package"]["version"]
    rust = tomllib.loads(texts[4])["toolchain"]["channel"]
    found = 0
    for at, changes in enumerate((
        [(f'version = "{version}"', 'version = "0.0.7"', "Cargo.lock has"), ("rust-version = \"", "rust-version = \"9", "older")],
        [(f'name = "veto-desk"\nversion = "{version}"', 'name = "veto-desk"\nversion = "0.0.7"', "Cargo.lock has")],
        [(f"## [{version}] –", "## [0.0.7] –", "newest version is not"),
         (f"## [{version}] –", f"## [{version}] -", "without its date"),
         (f"## [{version}] –", f"## [9.9.9] – 2000-01-01\n\n## [{version}] –", "does not stand first")],
        [(f'version="{version}"', 'version="0.0.7"', "metainfo"), ('date="2', 'date="1', "metainfo")],
        [(f'"{rust}"', '"stable"', "not one version"), (f'"{rust}"', '"1.2.3"', "a workflow builds with")],
    )):
        found += planted(
            lambda it, at=at: list(version_faults(*texts[:at], it, *texts[at + 1:], flows)), texts[at], *changes)
    found += planted(
        lambda it: list(version_faults(*texts, [it])), "\n".join(flows), (f"rust:{rust}-", "rust:1.2.3-"))
    return f"{version}, built with Rust {rust}; {found} planted faults were found"


def release_faults(tag, manifest, changelog):
    """Whether a tag may become a release."""
    version = tomllib.loads(manifest)["package"]["version"]
    if tag != f"v{version}":
        yield f"the tag is {tag}, Cargo.toml says {version}"
    if not notes.notes(changelog, version):
        yield f"CHANGELOG.md says nothing of {version}"
    waiting = notes.notes(changelog, "Unreleased")
    if re.search(r"^- ", waiting, re.M):
        yield "CHANGELOG.md: something is still told as unreleased; move it under the version"


def told():
    """What a tag is held to, on a changelog made for it; and the notes of this version."""
    manifest = '[package]\nname = "a"\nversion = "1.2.3"\n'
    changelog = "## [Unreleased]\n\n## [1.2.3] – 2026-01-31\n\n- All.\n\n## [1.2.2] – 2026-01-30\n\n- None.\n"
    found = planted(
        lambda it: list(release_faults("v1.2.3", manifest, it)), changelog,
        ("- All.\n", ""), ("[1.2.3]", "[1.2.4]"), ("[Unreleased]\n", "[Unreleased]\n\n### Added\n\n- More.\n"))
    found += planted(lambda it: list(release_faults(it, manifest, changelog)), "v1.2.3", ("v", ""), ("3", "3-beta"))
    version = tomllib.loads(read("Cargo.toml"))["package"]["version"]
    if not notes.notes(read("CHANGELOG.md"), version):
        raise Fault(f"CHANGELOG.md says nothing of {version}")
    if notes.notes(changelog, "1.2.3") != "- All." or notes.notes(changelog, "1.2"):
        raise Fault("notes.py takes the wrong part")
    return f"{version} is told; {found} planted faults were found"


# macOS


def plist_faults(text, filled):
    """`filled`: whether the versions must stand in it already."""
    try:
        info = plistlib.loads(text.encode())
    except (ValueError, ExpatError) as why:
        yield f"not a property list: {why}"
        return
    number = r"\d+\.\d+\.\d+" if filled else "VERSION|NUMBERS"
    for key, form in {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Veto Desk",
        "CFBundleExecutable": "veto-desk",
        "CFBundleIconFile": "veto-desk",
        "CFBundleIdentifier": re.escape("io.github.veto-desk.VetoDesk"),
        "CFBundleInfoDictionaryVersion": r"6\.0",
        "CFBundleName": "Veto Desk",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": number,
        "CFBundleVersion": number,
        "LSApplicationCategoryType": r"public\.app-category\.[a-z-]+",
        "LSMinimumSystemVersion": r"\d+\.\d+",
        "NSHumanReadableCopyright": ".+",
    }.items():
        if not re.fullmatch(form, str(info.get(key, ""))):
            yield f"{key} is {info.get(key)!r}"
    if info.get("NSHighResolutionCapable") is not True:
        yield "NSHighResolutionCapable is not true: letters would be blurred"
    # Keys for the camera, the microphone, the place … are questions that the app never asks.
    for key in info:
        if key.endswith("UsageDescription") or key == "NSAppTransportSecurity":
            yield f"{key}: the app asks for nothing"


def rights_faults(text):
    try:
        rights = plistlib.loads(text.encode())
    except (ValueError, ExpatError) as why:
        return [f"not a property list: {why}"]
    return [f"asks for {it}" for it in rights] if isinstance(rights, dict) else ["not a list of rights"]


def macos(work):
    text = read("assets/packaging/macos/Info.plist")
    found = planted(
        lambda it: list(plist_faults(it, False)), text,
        ("</dict>", ""), ("<string>veto-desk</string>", "<string>veto</string>"), ("<true/>", "<false/>"),
        ("<key>LSMinimumSystemVersion</key>", "<key>LSMinimum</key>"), ("<string>NUMBERS</string>", "<string>1</string>"),
        ("io.github.veto-desk", "io.github.veto_desk"), ("<dict>", "<dict><key>NSCameraUsageDescription</key><string>a</string>"))
    found += planted(
        rights_faults, read("assets/packaging/macos/entitlements.plist"),
        ("<dict/>", "<dict><key>com.apple.security.cs.allow-jit</key><true/></dict>"), ("<dict/>", "<dict>"),
        ("<dict/>", "<true/>"))
    program = work / "program"
    program.write_bytes(b"stand-in")
    run(HERE / "macos/bundle.sh", program, work / "mac", "--dry", VETO_DESK_VERSION="1.2.3-beta")
    inside = work / "mac/Veto Desk.app/Contents"
    must(list(plist_faults((inside / "Info.plist").read_text(encoding="utf-8"), True)))
    files = {it.relative_to(inside).as_posix() for it in inside.rglob("*") if it.is_file()}
    wanted = {"Info.plist", "PkgInfo", "MacOS/veto-desk"}
    wanted |= {f"Resources/{it}" for it in ("LICENSE-MIT", "LICENSE-APACHE", "third-party.txt", "veto-desk.icns")}
    if files != wanted or not os.access(inside / "MacOS/veto-desk", os.X_OK):
        raise Fault(f"bundle.sh makes {sorted(files)}")
    # The deployment target that the release is built with is the one that is promised.
    oldest = plistlib.loads(text.encode())["LSMinimumSystemVersion"]
    if f'MACOSX_DEPLOYMENT_TARGET: "{oldest}"' not in read(".github/workflows/release.yml"):
        raise Fault(f"release.yml is not built for macOS {oldest}")
    for order, said in ((("certificate",), "no certificate"), (("notarise", str(work)), "no account")):
        unset = {"VETO_DESK_MACOS_CERTIFICATE": "", "VETO_DESK_APPLE_ID": ""}
        if said not in run(HERE / "macos/sign.sh", *order, **unset):
            raise Fault("sign.sh does not say that nothing was signed")
    return f"property lists, the shape of the app; {found} planted faults were found"


# Windows

SETTINGS = {
    "{http://schemas.microsoft.com/SMI/2016/WindowsSettings}dpiAwareness": "PerMonitorV2",
    "{http://schemas.microsoft.com/SMI/2016/WindowsSettings}longPathAware": "true",
    "{http://schemas.microsoft.com/SMI/2019/WindowsSettings}activeCodePage": "UTF-8",
}


def manifest_faults(text):
    try:
        whole = ET.fromstring(text.encode())
    except ET.ParseError as why:
        return [f"not XML: {why}"]
    found = []
    if whole.tag != "{urn:schemas-microsoft-com:asm.v1}assembly" or whole.get("manifestVersion") != "1.0":
        found.append("not a manifest")
    for name, value in SETTINGS.items():
        if [it.text for it in whole.iter(name)] != [value]:
            found.append(f"{name.split('}')[1]} is not {value}")
    level = [it.attrib for it in whole.iter("{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")]
    if level != [{"level": "asInvoker", "uiAccess": "false"}]:
        found.append(f"asks for more than the person has: {level}")
    parts = [it.get("name") for it in whole.iter("{urn:schemas-microsoft-com:asm.v1}assemblyIdentity")]
    if "Microsoft.Windows.Common-Controls" not in parts:
        found.append("yesterday’s dialogs: Common-Controls")
    return found


def manifest():
    return "sharp, UTF-8, long paths, no administrator; %d planted faults were found" % planted(
        manifest_faults, read("assets/packaging/windows/veto-desk.manifest"),
        ("</assembly>", ""), ("PerMonitorV2", "PerMonitor"), ("2019/WindowsSettings", "2016/WindowsSettings"),
        ("<longPathAware xmlns=\"http://schemas.microsoft.com/SMI/2016/WindowsSettings\">true",
         "<longPathAware xmlns=\"http://schemas.microsoft.com/SMI/2016/WindowsSettings\">false"),
        ("asInvoker", "requireAdministrator"), ("Common-Controls", "Common"),
        ('manifestVersion="1.0"', 'manifestVersion="2.0"', "not a manifest"))


def icon_sizes(data):
    """The sizes in a Windows icon. Each picture must be whole, and as large as it is said to be."""
    zero, kind, count = struct.unpack_from("<HHH", data)
    if (zero, kind) != (0, 1) or not count:
        raise Fault("not an icon")
    sizes, end = [], 6 + 16 * count
    for at in range(count):
        wide, high, _, _, _, bits, length, start = struct.unpack_from("<BBBBHHII", data, 6 + 16 * at)
        wide, high = wide or 256, high or 256
        picture = data[start:start + length]
        if start < end or len(picture) != length:
            raise Fault(f"the picture of {wide} pixels is not whole")
        if picture[:8] == b"\x89PNG\r\n\x1a\n":
            real = struct.unpack_from(">II", picture, 16)
            if picture[-8:-4] != b"IEND":
                raise Fault(f"the picture of {wide} pixels has no end")
        else:
            # A bitmap counts its mask as a second half of its height.
            real = struct.unpack_from("<ii", picture, 4)
            real = (real[0], real[1] // 2)
        if real != (wide, high) or wide != high or bits != 32:
            raise Fault(f"{wide}×{high} with {bits} bits holds {real[0]}×{real[1]}")
        sizes.append(wide)
    return sorted(sizes)


def icon():
    data = (ROOT / "assets/icons/app.ico").read_bytes()
    sizes = icon_sizes(data)
    # What Windows asks for at 100, 150 and 200 %, in lists, in the taskbar and on the desktop.
    missing = {16, 24, 32, 48, 256} - set(sizes)
    if missing:
        raise Fault(f"missing: {sorted(missing)}")
    found = 0
    for broken in (data[:-1], data[:6] + b"\x11" + data[7:], b"\1" + data[1:]):
        try:
            icon_sizes(broken)
        except Fault:
            found += 1
    if found != 3:
        raise Fault(f"{3 - found} planted faults were not found")
    return f"{', '.join(map(str, sizes))} pixels; {found} planted faults were found"


def said():
    """What packages say is what package.ftl says, and a word that was changed by hand is put right."""
    sys.path.insert(0, str(HERE))
    import words

    must([f"{it} is old: run assets/packaging/words.py" for it in words.old_files()])
    spoken = words.languages()
    for path, make in (("veto-desk.desktop", words.desktop), ("veto-desk.mime.xml", words.mime),
                       ("io.github.veto_desk.VetoDesk.metainfo.xml", words.metainfo)):
        text = read(f"assets/packaging/linux/{path}")
        word = spoken["de"]["package-file" if "mime" in path else "package-generic" if "desktop" in path else "package-end"]
        changed = text.replace(word, "Anders")
        if changed == text or make(changed, spoken) != text:
            raise Fault(f"{path}: a word that was changed is not put right")
    return f"{len(spoken)} languages; a word changed by hand was found in each of 3 files"


def installer(work):
    if not shutil.which("makensis"):
        raise Skipped("makensis is missing (Debian: nsis)")
    program = work / "veto-desk.exe"
    program.write_bytes(b"MZ stand-in")
    made = []
    for name in ("one", "two"):
        run(HERE / "windows/build.sh", program, work / name, VETO_DESK_VERSION="1.2.3-beta", SOURCE_DATE_EPOCH="1700000000")
        made.append({it.name: it.read_bytes() for it in (work / name).iterdir()})
    base = "veto-desk-1.2.3-beta-windows-x86_64"
    if set(made[0]) != {f"{base}.zip", f"{base}-setup.exe"}:
        raise Fault(f"build.sh makes {sorted(made[0])}")
    if made[0] != made[1]:
        raise Fault("the same input does not give the same bytes")
    with zipfile.ZipFile(work / f"one/{base}.zip") as archive:
        names = {it.removeprefix(f"{base}/") for it in archive.namelist()}
    wanted = {"veto-desk.exe", "README.md", "CHANGELOG.md", "LICENSE-MIT.txt", "LICENSE-APACHE.txt", "third-party.txt"}
    if names != wanted:
        raise Fault(f"the archive holds {sorted(names)}")
    # What is installed is what is taken away again.
    script = read("assets/packaging/windows/installer.nsi")
    put = set(re.findall(r"^  File /oname=(\S+) ", script, re.M))
    put |= set(re.findall(r'^  WriteUninstaller "\$INSTDIR\\(.*)"$', script, re.M))
    taken = set(re.findall(r'^  Delete "\$INSTDIR\\(.*)"$', script, re.M))
    if put != taken or not put:
        raise Fault(f"installed: {sorted(put)}; taken away: {sorted(taken)}")
    if "no certificate" not in run(HERE / "windows/sign.sh", program, VETO_DESK_WINDOWS_CERTIFICATE=""):
        raise Fault("sign.sh does not say that nothing was signed")
    size = len(made[0][f"{base}-setup.exe"])
    return f"compiled twice to the same {size} bytes; it takes away the {len(put)} files that it puts there"


# What the program is made from


GRAPH = []


def graph():
    if not GRAPH:
        GRAPH.append(crates.Graph())
    return GRAPH[0]


def third_parties():
    now = third_party.page(graph()).encode("utf-8")
    if third_party.OUT.read_bytes().replace(b"\r\n", b"\n") != now:
        raise Fault("it is older than Cargo.lock: run assets/packaging/third_party.py")
    return f"{len(graph().shipped) - 1} crates, as Cargo.lock has them"


def parts():
    whole = sbom.bom(graph())
    must(sbom.faults(whole))
    changes = (
        lambda it: it.update(bomFormat="SPDX"),
        lambda it: it.update(specVersion="9.9"),
        lambda it: it.update(serialNumber="urn:uuid:1"),
        lambda it: it["components"].append(it["components"][0]),
        lambda it: it["components"].pop(),
        lambda it: it["components"][0].pop("purl"),
        lambda it: it["components"][0].pop("licenses"),
        lambda it: it["components"][0].update(hashes=[{"alg": "SHA-256", "content": "0"}]),
        lambda it: it["dependencies"].pop(),
    )
    for at, change in enumerate(changes):
        broken = copy.deepcopy(whole)
        change(broken)
        if not sbom.faults(broken):
            raise Fault(f"planted fault {at + 1} was not found")
    text = json.dumps(whole)
    if text != json.dumps(sbom.bom(graph())):
        raise Fault("the same input does not give the same list")
    held = "its shape alone: cyclonedx-python-lib[json-validation] is missing"
    try:
        from cyclonedx.schema import SchemaVersion
        from cyclonedx.validation.json import JsonStrictValidator

        wrong = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
        if wrong:
            raise Fault(f"against the schema of CycloneDX 1.5: {wrong}")
        held = "right by the schema of CycloneDX 1.5"
    except ImportError:
        pass
    return f"{len(whole['components'])} parts; {held}; {len(changes)} planted faults were found"


# Scripts and workflows


def name_faults(flow, read_by):
    """Whether each secret and variable is handed on under its own name, and read by one of the scripts."""
    for at, kind, name in re.findall(r"(\w+): \$\{\{ (secrets|vars)\.(\w+) \}\}", flow):
        if at != name:
            yield f"{kind}.{name} is handed on as {at}"
        if not re.search(rf"\$\{{?{name}\b", read_by):
            yield f"no script reads {kind}.{name}"


def workflows():
    try:
        import check_workflows
    except ImportError as why:
        raise Skipped("PyYAML is missing (Debian: python3-yaml)") from why
    try:
        count = check_workflows.self_test()
        with contextlib.redirect_stdout(None):
            check_workflows.main([])
    except SystemExit as why:
        raise Fault(str(why)) from why
    read_by = "\n".join(it.read_text(encoding="utf-8") for it in HERE.rglob("*.sh"))
    count += planted(
        lambda it: list(name_faults(it, read_by)), read(".github/workflows/release.yml"),
        ("secrets.VETO_DESK_", "secrets.VETO_"), ("vars.VETO_DESK_", "vars.VETO_"),
        ("VETO_DESK_IDENTITY: $", "IDENTITY: $"))
    return f"{count} planted faults were found"


def scripts():
    shells = sorted(HERE.rglob("*.sh"))
    for path in shells:
        run("bash", "-n", path)
        if not os.access(path, os.X_OK):
            raise Fault(f"{path.name} cannot be started: chmod +x")
    pythons = sorted(HERE.rglob("*.py"))
    for path in pythons:
        text = path.read_text(encoding="utf-8")
        compile(text, str(path), "exec")
        if not re.match(r'(#!/usr/bin/env python3\n|#!/usr/bin/python3( -B)?\n)?"""', text):
            raise Fault(f"{path.name} does not open with what it is for")
    if not shutil.which("shellcheck"):
        raise Skipped("shellcheck is missing; bash and Python can read all of them")
    run("shellcheck", *shells)
    return f"{len(shells)} for bash, {len(pythons)} for Python"


def look(work):
    """look_at.sh refuses what is no release: here, what the compiler makes without `cargo auditable`."""
    tool = HERE / "look_at.sh"
    shell = pathlib.Path(shutil.which("bash")).read_bytes()
    for name, data in (("empty", b""), ("text", b"#!/bin/sh\n"), ("broken", b"MZ"), ("shell", shell)):
        path = work / name
        path.write_bytes(data)
        done = subprocess.run([tool, path], capture_output=True, text=True)
        if not done.returncode:
            raise Fault(f"it lets {name} pass")
    if "list of its crates" not in done.stderr:
        raise Fault(f"it says instead: {done.stderr}")
    return "four that are no release were refused"


def main(arguments):
    strict = "--all" in arguments
    arguments = [it for it in arguments if it != "--all"]
    tag = None
    if arguments[:1] == ["--release"] and len(arguments) == 2:
        tag = arguments.pop()
        arguments.pop()
    if arguments:
        raise SystemExit(__doc__)
    sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        checks = [
            ("versions", versions),
            ("notes of a release", told),
            ("workflows", workflows),
            ("scripts", scripts),
            ("macOS", lambda: macos(work)),
            ("Windows manifest", manifest),
            ("Windows icon", icon),
            ("words of packages", said),
            ("Windows installer", lambda: installer(work)),
            ("look at a program", lambda: look(work)),
            ("third-party.txt", third_parties),
            ("list of parts", parts),
        ]
        if tag:
            found = list(release_faults(tag, read("Cargo.toml"), read("CHANGELOG.md")))
            checks.append((f"release {tag}", lambda: must(found)))
        for name, check in checks:
            try:
                print(f"ok  {name}: {check() or 'ready'}")
            except Skipped as why:
                if strict:
                    raise SystemExit(f"FAILED  {name}: {why}") from why
                print(f"--  {name}: skipped, {why}")
            except (Fault, SystemExit) as why:
                print(f"FAILED  {name}: {why}")
                raise SystemExit(1) from why


if __name__ == "__main__":
    main(sys.argv[1:])
