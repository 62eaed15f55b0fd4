"""Draws the app's own icon in every size that a Linux desktop asks for: icons.py FOLDER

FOLDER becomes a part of a "hicolor" theme: 16x16/apps/veto-desk.png and so on, and one SVG. The shape
is that of assets/icons/app.png: the V of Inter Bold on a rounded square. Every edge is computed, not
scaled, so the same bytes come out each time. Python alone is needed.
"""

import math
import pathlib
import struct
import sys
import zlib

SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
GROUND = (0x55, 0x28, 0x7D)
RADIUS = 0.22
# The outline of Inter Bold's V, in units of the font, y upwards; 2816 units are one em.
OUTLINE = [(548, 2048), (67, 2048), (774, 0), (1332, 0), (2038, 2048), (1558, 2048), (1062, 492), (1043, 492)]
EM = 0.66 / 2816
# Lines that each row of pixels is cut into. Along a line, coverage is exact.
LINES = 32


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


def add(row, spans, size):
    """Adds to each pixel how much of it the spans cover."""
    for begin, end in spans:
        begin, end = begin * size, end * size
        for x in range(int(begin), min(math.ceil(end), size)):
            row[x] += min(end, x + 1) - max(begin, x)


def picture(size):
    """The rows of one icon, as RGBA."""
    points = letter(size)
    for y in range(size):
        ground, ink = [0.0] * size, [0.0] * size
        for line in range(LINES):
            at = (y + (line + 0.5) / LINES) / size
            add(ground, square_at(at), size)
            add(ink, letter_at(points, at), size)
        row = bytearray()
        for alpha, white in zip(ground, ink):
            white /= LINES
            row += bytes(round(color + (255 - color) * white) for color in GROUND)
            row.append(round(255 * alpha / LINES))
        yield bytes(row)


def png(size):
    """One icon as a PNG file, with nothing in it but the picture."""

    def part(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    rows = b"".join(b"\0" + row for row in picture(size))
    parts = part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows, 9)) + part(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


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


def main(folder):
    for size in SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "veto-desk.png").write_bytes(png(size))
    place = folder / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    (place / "veto-desk.svg").write_text(svg(), encoding="ascii")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: icons.py FOLDER")
    main(pathlib.Path(sys.argv[1]))
