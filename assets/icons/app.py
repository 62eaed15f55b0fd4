#!/usr/bin/env python3
"""Draws the app's own icon, in every size and file that the systems ask for. Python alone is needed.

    app.py              app.png and app.ico, beside this script
    app.py FOLDER       a part of a "hicolor" theme, for Linux: 16x16/apps/veto-desk.png and so on, and one SVG
    app.py --icns FILE  the icon of a bundle for macOS

It is the V of Inter Bold on a rounded square. Every edge is computed, not scaled: the same Python and zlib give the
same bytes.
"""

import itertools
import math
import pathlib
import struct
import sys
import zlib

GROUND = (0x55, 0x28, 0x7D)
RADIUS = 0.21
# The outline of Inter Bold's V, in units of the font, y upwards; 2816 units are one em.
OUTLINE = [(548, 2048), (67, 2048), (774, 0), (1332, 0), (2038, 2048), (1558, 2048), (1062, 492), (1043, 492)]
EM = 0.66 / 2816
# Lines that each row of pixels is cut into. Along a line, coverage is exact.
LINES = 32

THEME = [16, 24, 32, 48, 64, 128, 256, 512]
WINDOWS = [16, 24, 32, 48, 64, 128, 256]
# Apple's name for each size of picture; the last four are for screens with twice as many pixels.
APPLE = {"ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512}


def letter(size):
    """The V in the middle of a square of one. In the smallest icons it is larger, to be seen at all."""
    grow = EM * (1.25 if size <= 24 else 1)
    xs, ys = [x for x, _ in OUTLINE], [y for _, y in OUTLINE]
    left, low = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return [(0.5 + (x - left) * grow, 0.5 - (y - low) * grow) for x, y in OUTLINE]


def square_at(y):
    """Where the rounded square begins and ends at a height."""
    away = max(RADIUS - y, y - (1 - RADIUS), 0)
    inset = RADIUS - math.sqrt(RADIUS**2 - away**2)
    return [(inset, 1 - inset)]


def letter_at(points, y):
    """Where the letter begins and ends at a height: between each two crossings."""
    crossings = []
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
        if (y0 <= y) != (y1 <= y):
            crossings.append(x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    crossings.sort()
    return list(zip(crossings[::2], crossings[1::2]))


def add(steps, spans, size):
    """Adds how much of each pixel the spans cover, as the step to it from the pixel before."""
    for span in spans:
        for x, sign in zip(span, (1, -1)):
            at = int(x * size)
            part = x * size - at
            steps[at] += sign * (1 - part)
            steps[at + 1] += sign * part


def picture(size):
    """The rows of one icon, as RGBA."""
    points = letter(size)
    for y in range(size):
        ground, ink = [0.0] * (size + 2), [0.0] * (size + 2)
        for line in range(LINES):
            at = (y + (line + 0.5) / LINES) / size
            add(ground, square_at(at), size)
            add(ink, letter_at(points, at), size)
        row = bytearray()
        for alpha, white in zip(itertools.accumulate(ground[:size]), itertools.accumulate(ink[:size])):
            white = min(max(white / LINES, 0), 1)
            row += bytes(round(color + (255 - color) * white) for color in GROUND)
            row.append(round(255 * min(max(alpha / LINES, 0), 1)))
        yield bytes(row)


def png(size):
    """One icon as a PNG file, with nothing in it but the picture."""

    def part(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    rows = b"".join(b"\0" + row for row in picture(size))
    parts = part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows, 9)) + part(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def bitmap(size):
    """One icon as Windows has it since its beginnings: upside down, blue first, then one bit a pixel for what is seen
    through."""
    colors, mask = b"", b""
    for row in reversed(list(picture(size))):
        pixels = [row[at : at + 4] for at in range(0, len(row), 4)]
        colors += b"".join(bytes((blue, green, red, alpha)) for red, green, blue, alpha in pixels)
        bits = "".join("1" if alpha < 128 else "0" for *_, alpha in pixels)
        # A row ends with a whole number of 32 bits.
        bits += "0" * (-size % 32)
        mask += int(bits, 2).to_bytes(len(bits) // 8, "big")
    # The height counts both parts.
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(colors + mask), 0, 0, 0, 0)
    return head + colors + mask


def ico():
    """All sizes in one file. The largest is a PNG; in smaller ones not every program expects that."""
    pictures = [(size, png(size) if size == 256 else bitmap(size)) for size in WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    body = b""
    for size, data in pictures:
        # 256 is written as 0: it does not fit into a byte.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return head + body


def icns():
    """All sizes in one file, for macOS."""
    pictures = {size: png(size) for size in sorted(set(APPLE.values()))}
    body = b"".join(
        name.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for name, size in APPLE.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def svg():
    """The same as a drawing."""
    points = " ".join(f"{x * 256:.2f},{y * 256:.2f}" for x, y in letter(256))
    color = "#%02x%02x%02x" % GROUND
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">\n'
        f'  <rect width="256" height="256" rx="{RADIUS * 256:.2f}" fill="{color}"/>\n'
        f'  <polygon points="{points}" fill="#ffffff"/>\n'
        "</svg>\n"
    )


def theme(folder):
    """Writes what a Linux desktop shows in its menus."""
    for size in THEME:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "veto-desk.png").write_bytes(png(size))
    place = folder / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    (place / "veto-desk.svg").write_text(svg(), encoding="ascii")


def main(arguments):
    match arguments:
        case []:
            here = pathlib.Path(__file__).resolve().parent
            (here / "app.png").write_bytes(png(128))
            (here / "app.ico").write_bytes(ico())
        case ["--icns", file]:
            pathlib.Path(file).write_bytes(icns())
        case [folder] if not folder.startswith("-"):
            theme(pathlib.Path(folder))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
