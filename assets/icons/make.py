#!/usr/bin/env python3
"""Makes icons.ttf from Lucide's font. See README.md for how to run it."""

import json

from fontTools import subset
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

# The first is U+EA00, the second U+EA01, and so on: add new ones at the end.
NAMES = """
rows-2 layout-list book-open settings circle-help plus triangle-alert circle-check octagon-x hourglass circle contrast
arrow-left check copy external-link trash-2 pencil undo-2 calendar file-text folder-open download save x info shield
mail smartphone globe user users link message-circle clipboard chevron-right chevron-down circle-dot square
square-check moon sun monitor search arrow-right chevron-left chevron-up upload pin
""".split()
codes = json.load(open("package/font/codepoints.json"))
options = subset.Options(layout_features=[], drop_tables=["GSUB"], notdef_outline=True)
font = subset.load_font("package/font/lucide.ttf", options)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=[codes[name] for name in NAMES])
subsetter.subset(font)
glyphs = font.getBestCmap()
# Lucide's own code points are taken: Inter has other signs there.
table = {0xEA00 + place: glyphs[codes[name]] for place, name in enumerate(NAMES)}
for part in font["cmap"].tables:
    part.cmap = table
# A line is exactly as high as an icon, so that the icon sits in its middle.
font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
font["OS/2"].usWinAscent = 1000
# Lucide's half circle is a thin D within a ring, which blurs when small. Without the D's hole, and grown to the ring, it
# is a half at any size.
half = font["glyf"][glyphs[codes["contrast"]]]
ring_end, end = half.endPtsOfContours[1:3]
points = [
    (x, y) if place <= ring_end else (max(500, round(1.3 * x - 150)), round(1.3 * y - 150))
    for place, (x, y) in enumerate(half.coordinates[: end + 1])
]
half.coordinates = GlyphCoordinates(points)
half.flags = half.flags[: end + 1]
half.endPtsOfContours.pop()
half.numberOfContours -= 1
# The same input gives the same bytes.
font["head"].modified = font["head"].created
subset.save_font(font, "icons.ttf", options)
