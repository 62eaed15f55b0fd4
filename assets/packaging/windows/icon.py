#!/usr/bin/env python3
"""Puts PNG pictures into one Windows icon: icon.py OUT.ico PICTURE.png …"""

import pathlib
import struct
import sys


def icon(pictures):
    """The bytes of an icon. Windows has read PNG in icons since Vista."""
    start = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    body = b""
    for picture in pictures:
        if picture[:8] != b"\x89PNG\r\n\x1a\n":
            raise SystemExit("not a PNG")
        wide, high = struct.unpack(">II", picture[16:24])
        if max(wide, high) > 256:
            raise SystemExit("an icon is at most 256 wide")
        # 256 is written as 0: it does not fit into a byte.
        head += struct.pack("<BBBBHHII", wide % 256, high % 256, 0, 0, 1, 32, len(picture), start + len(body))
        body += picture
    return head + body


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    found = [pathlib.Path(it).read_bytes() for it in sys.argv[2:]]
    pathlib.Path(sys.argv[1]).write_bytes(icon(found))
