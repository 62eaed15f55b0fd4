#!/usr/bin/env python3
"""Packs files into a ZIP: archive.py OUT.zip FOLDER NAME=FILE … The same input gives the same bytes."""

import os
import pathlib
import sys
import time
import zipfile


def main(out, folder, *pairs):
    # ZIP counts from 1980, in steps of two seconds.
    when = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), 315532800))[:6]
    with zipfile.ZipFile(out, "w") as archive:
        for pair in sorted(pairs):
            name, path = pair.split("=", 1)
            entry = zipfile.ZipInfo(f"{folder}/{name}", when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, pathlib.Path(path).read_bytes(), compresslevel=9)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
