#!/usr/bin/env python3
"""Writes third-party.txt: whose work is in the program, and under which licence. The same input gives the same bytes.

    third_party.py            writes the file
    third_party.py --check    fails when the file is not what would be written now

It needs the sources of all crates: `cargo fetch --locked` gets them. The list holds for all systems we package for.
"""

import os
import pathlib
import re
import sys

import crates

OUT = crates.ROOT / "assets/packaging/third-party.txt"

# Files in a crate that hold a licence.
NAMED = re.compile(r"^(LICEN[CS]E|COPYING|UNLICENSE|NOTICE|COPYRIGHT|OFL)([-_.].*)?$", re.I)
# Folders whose files are not in the program: their licences say nothing about it.
ASIDE = {"tests", "examples", "resources", "benches", "images"}
# A licence on offer that nobody takes: its crate may be had under another one.
NOT_TAKEN = {("self_cell", "LICENSE-GPLv2")}

# What a crate’s own word on its licence leaves out.
NOTES = {
    "wayland-protocols-plasma": "The crate says MIT. The descriptions of protocols that it is made from carry their own:"
    " some are LGPL-2.1-or-later, MIT-CMU or BSD-3-Clause.",
}

# A line that says whose work it is. “Copyright holders …” or “copyright notice” within a text says it not.
WHOSE = re.compile(
    r"^\W*(([Cc]opyright|COPYRIGHT)\W*\s*(\([cC]\)|©|[12]\d{3}\b|by )|Copyright:?\s+[A-Z](?!older|otice|wner)"
    r"|\([cC]\)\s*(\d{4}|[A-Za-z-]+ developers)|©)"
)
RESERVED = re.compile(r"^\W*all rights reserved\W*$", re.I)
# What stands in a text where nobody filled in a name.
BLANK = re.compile(r"[\[<{](yyyy|year|name|copyright holders?|fullname)", re.I)

# Long texts that are the same everywhere but for spaces, addresses or a title: one copy stands for all.
SAME = {
    "Apache-2.0": ("apache license version 2 0 january 2004", "grant of patent license"),
    "LGPL-2.1": ("gnu lesser general public license version 2 1 february 1999", "how to apply these terms"),
    "CC0-1.0": ("cc0 1 0 universal", "affirmer"),
}
# How the text of a licence begins, to find it for a crate that brings none.
BEGINS = {
    "MIT": "permission is hereby granted free of charge to any person obtaining a copy",
    "Zlib": "this software is provided as is without any express or implied warranty",
    "BSL-1.0": "boost software license version 1 0",
    "Apache-2.0": "apache license version 2 0 january 2004",
    "CC0-1.0": "cc0 1 0 universal",
    "Unicode-3.0": "unicode license v3",
}
TITLES = re.compile(r"^\W*(the )?(mit|isc|zlib|boost software)( license)?( \(mit\))?\W*$", re.I)

# What is no crate: title, licence, source, files with its text, whose it is, and what else to say.
RUST = "https://github.com/rust-lang/rust"
OTHERS = (
    (
        "Inter, the font", "OFL-1.1", "https://rsms.me/inter", ["assets/fonts/Inter-LICENSE.txt"],
        ["Copyright (c) 2016-2022 The Inter Project Authors"], [],
    ),
    (
        "Lucide, the icons", "ISC AND MIT", "https://lucide.dev", ["assets/icons/LICENSE.txt"],
        ["Copyright (c) 2026 Lucide Icons and Contributors", "Copyright (c) 2013-present Cole Bemis"],
        ["Our font holds a few of its icons; one of them, the half circle, we have changed."],
    ),
    (
        "datenanfragen/data, addresses of authorities", "CC0-1.0", "https://github.com/datenanfragen/data", [], [],
        ["The list of authorities is based on it, and was changed and added to."],
    ),
    (
        "Rust, its standard library", "MIT OR Apache-2.0", RUST, [],
        [
            "Copyright (c) The Rust Project Developers",
            "Copyright (c) 2014 Alex Crichton (backtrace)",
            "Copyright (c) 2019 The Crossbeam Project Developers (channels)",
        ],
        [
            "It contains crates under the same licences: addr2line, adler2, cfg-if, gimli, hashbrown, libc, memchr,",
            "miniz_oxide, object, rustc-demangle; on Windows, parts of windows-sys.",
        ],
    ),
    (
        "Rust, the tables of letters in its standard library", "Unicode-3.0", RUST, [],
        ["Copyright (c) 1991-2024 Unicode, Inc."], [],
    ),
    (
        "Rust, compiler-builtins: its arithmetic", "MIT AND Apache-2.0 WITH LLVM-exception",
        "https://github.com/rust-lang/compiler-builtins", [], [],
        [
            "The exception lets programs that contain it go without its notices.",
            "Its mathematics is that of the crate libm, which is named below, with its owners.",
        ],
    ),
)

HEAD = """\
Whose work is in Veto Desk
==========================

Veto Desk itself is under MIT or Apache-2.0, as you choose. It contains the work of others. This file names each
one, its licence, and whose it is. The texts of the licences stand at the end, each of them once.
“OR” means that you may choose. “AND” means that all of them hold.

First comes what is no crate: the font, the icons, the addresses, and what Rust adds to every program.
This list is for all systems together: some entries are in the program for one system only.
The source of each crate, unchanged, is at https://crates.io/crates/NAME/VERSION.
"""


class Texts:
    """Licence texts, each once."""

    def __init__(self):
        self.of = {}      # what a text comes down to -> the text to show
        self.used = {}    # what a text comes down to -> how many name it

    def add(self, text):
        """Takes a text. Gives its key, and the lines that say whose work it is."""
        text = tidy(text)
        core = plain(text)
        for name, marks in SAME.items():
            # A file with several licences in it is kept as it is.
            if all(mark in core for mark in marks) and core.find(marks[0]) < 100:
                if name == "Apache-2.0":
                    text = text.split("END OF TERMS AND CONDITIONS")[0] + "END OF TERMS AND CONDITIONS"
                return self.keep(name, text), []
        whose, rest = [], []
        for line in text.split("\n"):
            if WHOSE.match(line):
                if not BLANK.search(line):
                    line = " ".join(line.split()).strip("/*#-_ ")
                    # A list of owners stays a list without the word between them.
                    whose.append(line.removesuffix(" or"))
            elif not RESERVED.match(line) and not TITLES.match(line):
                rest.append(line)
        rest = tidy("\n".join(rest))
        if not rest:
            return None, whose
        return self.keep(plain(rest), rest), whose

    def keep(self, key, text):
        if not text and key not in self.of:
            raise SystemExit(f"{key}: no crate brings the text any more; give it another source")
        self.of.setdefault(key, text)
        self.used[key] = self.used.get(key, 0) + 1
        return key

    def begins(self, spdx):
        """The key of the text that most crates bring for a licence."""
        start = BEGINS[spdx]
        fit = [it for it in self.of if it == spdx or it.startswith(start)]
        return min(fit, key=lambda it: (-self.used[it], it))


def tidy(text):
    """Line ends of one kind, no spaces at ends, no empty lines before, after or in twos, no common indent."""
    lines = [it.rstrip() for it in text.replace("\r\n", "\n").replace("\f", "\n").split("\n")]
    indent = min((len(it) - len(it.lstrip()) for it in lines if it), default=0)
    text = "\n".join(it[indent:] for it in lines).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", text)


def plain(text):
    """What a text comes down to: its words."""
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def files(folder, crate):
    """The licence files of a crate, in order."""
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - ASIDE)
        for name in names:
            licence = NAMED.match(name) and not name.endswith(".rs") or pathlib.Path(here).name == "LICENSES"
            if licence and (crate, name) not in NOT_TAKEN:
                found.append(pathlib.Path(here, name))
    return sorted(found, key=lambda it: it.relative_to(folder).as_posix())


def page(graph):
    """The whole file."""
    texts = Texts()
    entries = []
    for package in graph.in_order(graph.shipped - {graph.root}):
        spdx = package["license"]
        if not spdx:
            raise SystemExit(f"{package['name']}: no licence is named")
        spdx = re.sub(r"\s*/\s*", " OR ", spdx)
        folder = pathlib.Path(package["manifest_path"]).parent
        keys, whose, said = [], [], []
        for path in files(folder, package["name"]):
            key, names = texts.add(path.read_text(encoding="utf-8", errors="replace"))
            keys += [key] if key and key not in keys else []
            whose += [it for it in names if it not in whose]
        if not keys:
            authors = [re.sub(r"\s*<[^>]*>", "", it) for it in package["authors"]]
            said = [f"by {', '.join(authors)}"] if authors else []
        if package["name"] in NOTES:
            said.append(NOTES[package["name"]])
        entries.append((f"{package['name']} {package['version']}", spdx, package["repository"], keys, whose, said))

    if not any(it[0].startswith("libm ") for it in entries):
        raise SystemExit("no crate needs libm any more; its owners must be named with compiler-builtins")
    crates_found = len(entries)
    first = []
    for title, spdx, source, paths, whose, said in OTHERS:
        keys = []
        for path in paths:
            # Kept whole: these texts name their owners inside.
            text = tidy((crates.ROOT / path).read_text(encoding="utf-8"))
            keys.append(texts.keep(plain(text), text))
        first.append((title, spdx, source, keys, whose, said))

    # A crate without a licence file gets the usual text of the licence that it names.
    numbers = {}
    lines = []
    for title, spdx, source, keys, whose, said in [*first, *entries]:
        if title == entries[0][0]:
            lines += ["", "", f"{crates_found} crates, which is what libraries for Rust are called", "-" * 78]
        if not keys:
            keys = [texts.begins(it) for it in re.findall(r"[\w.-]+", spdx) if it in BEGINS]
            if not keys:
                raise SystemExit(f"{title}: no text is known for {spdx}")
        marks = [str(numbers.setdefault(it, len(numbers) + 1)) for it in keys]
        lines.append(f"\n{title}")
        lines.append(f"    {spdx} (text {', '.join(marks)})")
        lines += [f"    {source}"] if source else []
        lines += [f"    {it}" for it in whose]
        lines += [f"    {it}" for it in said]
    rule = "=" * 78
    out = [HEAD, *lines, ""]
    for key, number in numbers.items():
        out += ["", rule, f"Text {number}", rule, "", texts.of[key]]
    return "\n".join(out) + "\n"


def main(arguments):
    if arguments not in ([], ["--check"]):
        raise SystemExit(__doc__)
    now = page(crates.Graph()).encode("utf-8")
    if not arguments:
        OUT.write_bytes(now)
        print(f"{OUT.relative_to(crates.ROOT)}: {len(now)} bytes")
    elif not OUT.exists() or OUT.read_bytes().replace(b"\r\n", b"\n") != now:
        raise SystemExit("third-party.txt is older than Cargo.lock: run assets/packaging/third_party.py")
    else:
        print("third-party.txt is up to date")


if __name__ == "__main__":
    main(sys.argv[1:])
