#!/usr/bin/env python3
"""Prints what CHANGELOG.md says of one version, for the page of a release: notes.py VERSION"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def notes(text, version):
    """The part under “## [VERSION]”, or nothing."""
    heading = rf"^## \[{re.escape(version)}\][^\n]*\n(.*?)(?=^## |^\[[^\]]+\]: |\Z)"
    found = re.search(heading, text, re.M | re.S)
    return found.group(1).strip() if found else ""


def main(arguments):
    if len(arguments) != 1:
        raise SystemExit(__doc__)
    sys.stdout.reconfigure(encoding="utf-8")
    said = notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), arguments[0])
    if not said:
        raise SystemExit(f"CHANGELOG.md says nothing of {arguments[0]}")
    print(said)


if __name__ == "__main__":
    main(sys.argv[1:])
