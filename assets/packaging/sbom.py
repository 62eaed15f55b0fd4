#!/usr/bin/env python3
"""Writes a list of everything the program is made from, as CycloneDX 1.5, for tools that look for known faults.

    sbom.py OUT       writes the list
    sbom.py --check   makes the list and only looks whether its shape is right

The same input gives the same bytes: there is no time and no chance in it. Crates that only help to build are listed as
“excluded”: they are not in the program. It needs the sources of all crates: `cargo fetch --locked` gets them.
"""

import hashlib
import json
import pathlib
import re
import sys
import tomllib
import urllib.parse
import uuid

import crates

# Names of other things in the program: what, licence, file, where it is from.
OTHERS = (
    ("Inter", "OFL-1.1", "assets/fonts/Inter-Bold.otf", "https://rsms.me/inter"),
    ("Inter", "OFL-1.1", "assets/fonts/Inter-Regular.otf", "https://rsms.me/inter"),
    ("Inter", "OFL-1.1", "assets/fonts/Inter-SemiBold.otf", "https://rsms.me/inter"),
    ("Lucide", "ISC AND MIT", "assets/icons/icons.ttf", "https://lucide.dev"),
)
# Only to make names that stay the same; nothing is fetched from it.
SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "veto-desk/sbom")


def purl(package):
    """The name of a crate that all tools know."""
    version = urllib.parse.quote(package["version"], safe=".-~")
    return f"pkg:cargo/{package['name']}@{version}"


def licences(spdx):
    """Old crates write “/” where they mean OR."""
    return [{"expression": re.sub(r"\s*/\s*", " OR ", spdx)}]


def bom(graph):
    """The whole list."""
    with open(crates.ROOT / "Cargo.lock", "rb") as lock:
        sums = {(it["name"], it["version"]): it.get("checksum") for it in tomllib.load(lock)["package"]}
    parts = []
    for package in graph.in_order(graph.built - {graph.root}):
        part = {
            "type": "library",
            "bom-ref": purl(package),
            "name": package["name"],
            "version": package["version"],
            "scope": "required" if package["id"] in graph.shipped else "excluded",
            "hashes": [{"alg": "SHA-256", "content": sums[package["name"], package["version"]]}],
            "licenses": licences(package["license"]),
            "purl": purl(package),
        }
        if package["repository"]:
            part["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
        parts.append(part)
    for name, spdx, path, source in OTHERS:
        parts.append({
            "type": "file",
            "bom-ref": path,
            "name": f"{name}: {pathlib.Path(path).name}",
            "scope": "required",
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256((crates.ROOT / path).read_bytes()).hexdigest()}],
            "licenses": licences(spdx),
            "externalReferences": [{"type": "website", "url": source}],
        })
    own = graph.packages[graph.root]
    needs = [
        {"ref": purl(it), "dependsOn": sorted(purl(graph.packages[key]) for key in graph.needs[it["id"]])}
        for it in graph.in_order(graph.built)
    ]
    for need in needs:
        if need["ref"] == purl(own):
            need["dependsOn"] += [it[2] for it in OTHERS]
    whole = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": purl(own),
                "name": own["name"],
                "version": own["version"],
                "description": own["description"],
                "licenses": licences(own["license"]),
                "purl": purl(own),
            },
        },
        "components": parts,
        "dependencies": sorted(needs, key=lambda it: it["ref"]) + [{"ref": it[2]} for it in OTHERS],
    }
    # The number follows from what is in the list.
    whole["serialNumber"] = f"urn:uuid:{uuid.uuid5(SPACE, json.dumps(whole, sort_keys=True))}"
    return whole


def faults(whole):
    """What is wrong with the shape of a list."""
    found = []

    def must(right, what):
        if not right:
            found.append(what)

    must(whole.get("bomFormat") == "CycloneDX" and whole.get("specVersion") == "1.5", "not CycloneDX 1.5")
    must(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", whole.get("serialNumber", "")), "number")
    must(whole.get("version") == 1, "version")
    own = whole.get("metadata", {}).get("component", {})
    must(own.get("type") == "application" and own.get("version"), "the program itself is not named")
    parts = whole.get("components", [])
    must(parts, "no parts")
    refs = [own.get("bom-ref")] + [it.get("bom-ref") for it in parts]
    must(len(refs) == len(set(refs)), "a part is listed twice")
    for part in parts:
        name = part.get("bom-ref") or part.get("name") or "a part without a name"
        must(part.get("name"), f"{name}: no name")
        must(part.get("scope") in ("required", "excluded"), f"{name}: scope")
        must(part.get("hashes"), f"{name}: no hash")
        for it in part.get("hashes", []):
            right = it.get("alg") == "SHA-256" and re.fullmatch("[0-9a-f]{64}", it.get("content") or "")
            must(right, f"{name}: hash")
        words = [it.get("expression", "") for it in part.get("licenses", [])]
        must(words and all(re.fullmatch(r"[\w.+() -]+", it) for it in words), f"{name}: licence")
        if part.get("type") == "library":
            must(re.fullmatch(r"pkg:cargo/[\w-]+@[\w.%~-]+", part.get("purl", "")), f"{name}: purl")
            must(part.get("version"), f"{name}: no version")
        else:
            must(part.get("type") == "file", f"{name}: type")
    needs = {it.get("ref"): it.get("dependsOn", []) for it in whole.get("dependencies", [])}
    must(len(needs) == len(whole.get("dependencies", [])), "what one part needs is listed twice")
    must(set(needs) == set(refs), "not every part says what it needs")
    for ref, on in needs.items():
        for it in on:
            must(it in needs, f"{ref}: needs {it}, which is not listed")
    reached = crates.reach(own.get("bom-ref"), lambda it: needs.get(it, []))
    for ref in refs:
        must(ref in reached, f"{ref}: nothing needs it")
    return found


def main(arguments):
    if len(arguments) != 1:
        raise SystemExit(__doc__)
    whole = bom(crates.Graph())
    found = faults(whole)
    if found:
        raise SystemExit("\n".join(found))
    if arguments[0] != "--check":
        text = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
        pathlib.Path(arguments[0]).write_bytes(text.encode("utf-8"))
    print(f"sbom: {len(whole['components'])} parts")


if __name__ == "__main__":
    main(sys.argv[1:])
