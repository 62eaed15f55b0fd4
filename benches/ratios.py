#!/usr/bin/python3
"""What the last `cargo bench` measured: each median, beside its floor and beside ten accounts.

    /usr/bin/python3 -B benches/ratios.py
"""

import json
from pathlib import Path

SIZES = (10, 200, 10_000, 100_000)
FLOORS = {
    "frame": None,
    "search": "search floor",
    "filter": None,
    "type": "change floor",
    "return": "change floor",
    "save": "save floor",
    "load": "load floor",
    "merge": "merge floor",
}
FOLDER = Path(__file__).parent / "target/criterion/desk"


def median(name: str, size: int) -> float | None:
    """In milliseconds."""
    path = FOLDER / name / str(size) / "new/estimates.json"
    if not path.exists():
        return None
    return json.loads(path.read_text())["median"]["point_estimate"] / 1e6


print(f"{'':8} {'accounts':>9} {'ms':>10} {'× floor':>9} {'× at 10':>9}")
for name, floor in FLOORS.items():
    least = median(name, SIZES[0])
    for size in SIZES:
        ours = median(name, size)
        if ours is None:
            continue
        below = median(floor, size) if floor else None
        beside = f"{ours / below:9.2f}" if below else " " * 9
        print(f"{name:8} {size:9} {ours:10.3f} {beside} {ours / least:9.2f}")
