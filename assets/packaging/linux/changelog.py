#!/usr/bin/env python3
"""Turns CHANGELOG.md into Debian's form: changelog.py CHANGELOG.md PACKAGE-VERSION MAINTAINER SECONDS

What is unreleased stands under PACKAGE-VERSION, with the time SECONDS; what is released under its own
version and date. Called by build.sh.
"""

import datetime
import email.utils
import pathlib
import re
import sys
import textwrap


def plain(text):
    """Markdown's emphasis and links are not for this file."""
    return re.sub(r"\[([^]]+)\]\([^)]*\)", r"\1", text).replace("**", "").replace("`", "")


def stamp(seconds):
    return email.utils.format_datetime(datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc))


def lines(part):
    """The lines of one version. An entry may run over several lines of Markdown."""
    for block in re.split(r"\n(?=- |### )|\n\n", part.strip()):
        words = plain(" ".join(block.split()))
        if words.startswith("### "):
            yield f"\n  [ {words[4:]} ]"
        elif words:
            yield textwrap.fill(words.removeprefix("- "), 78, initial_indent="  * ", subsequent_indent="    ")


def main(file, package, maintainer, seconds):
    text = pathlib.Path(file).read_text(encoding="utf-8")
    parts = re.split(r"^## \[([^]]+)\](.*)$", text, flags=re.MULTILINE)[1:]
    for name, rest, part in zip(parts[::3], parts[1::3], parts[2::3]):
        if not part.strip():
            continue
        if name == "Unreleased":
            version, when = package, int(seconds)
        else:
            day = datetime.date.fromisoformat(re.search(r"\d{4}-\d\d-\d\d", rest)[0])
            noon = datetime.datetime.combine(day, datetime.time(12), datetime.timezone.utc)
            version, when = f"{name}-1", int(noon.timestamp())
        body = "\n".join(lines(part)).strip("\n")
        print(f"veto-desk ({version}) unstable; urgency=medium\n\n{body}\n\n -- {maintainer}  {stamp(when)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
