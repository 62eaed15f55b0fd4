"""Prints the licences of the Rust libraries that are inside the program: licences.py ARCHITECTURE

Their licences ask that notices go with the program. What the libraries are is told by "cargo metadata",
offline; their texts are read where cargo has unpacked them. ARCHITECTURE: x86_64 or aarch64.
Equal texts are printed once. Libraries that only build or test the program are left out.
"""

import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
NAMES = ("LICEN", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE")


def linked(metadata):
    """The packages that are reached from ours by normal dependencies."""
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    seen, waiting = set(), [metadata["resolve"]["root"]]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            for dep in nodes[name]["deps"]:
                if any(kind["kind"] is None for kind in dep["dep_kinds"]):
                    waiting.append(dep["pkg"])
    seen.remove(metadata["resolve"]["root"])
    return sorted((it for it in metadata["packages"] if it["id"] in seen), key=lambda it: (it["name"], it["version"]))


def texts(package):
    """Its licences and notices. Some say only in Cargo.toml which licence holds."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = sorted(it for it in folder.iterdir() if it.name.upper().startswith(NAMES))
    # A folder, as in "LICENSES", holds them one by one.
    files = [part for it in files for part in (sorted(it.rglob("*")) if it.is_dir() else [it])]
    named = package["license_file"]
    if named and folder / named not in files:
        files.append(folder / named)
    return ["\n".join(it.read_text(errors="replace").split("\n")).strip() for it in files if it.is_file()]


def main(architecture):
    command = ["cargo", "metadata", "--offline", "--locked", "--format-version", "1"]
    command += ["--filter-platform", f"{architecture}-unknown-linux-gnu"]
    found = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    packages = linked(json.loads(found))
    print("Inside Veto Desk: libraries of others\n")
    print(f"The program holds {len(packages)} Rust libraries, and Rust's standard library (MIT OR Apache-2.0, the Rust")
    print("Project Developers). Where a library offers a choice of licences, all its texts are printed.")
    print("The source of each is at its address, unchanged.\n")
    by_text, bare = {}, []
    for package in packages:
        name = f"{package['name']} {package['version']}"
        print(f"{name}: {package['license'] or 'see its text'}; {package['repository'] or 'https://crates.io'}")
        own = texts(package)
        for text in own:
            by_text.setdefault(text, []).append(name)
        if not own:
            bare.append((name, package))
    if bare:
        print("\nThese came without a text. Theirs are the MIT licence and the Apache licence as printed for the")
        print("others, with these authors:\n")
        for name, package in bare:
            print(f"{name}: {package['license']}; {', '.join(package['authors']) or 'authors not named'}")
    for text, names in by_text.items():
        print("\n" + "=" * 78 + f"\n{', '.join(names)}\n" + "=" * 78 + f"\n\n{text}")


if __name__ == "__main__":
    main(sys.argv[1])
