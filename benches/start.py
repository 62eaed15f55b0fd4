#!/usr/bin/python3 -B
"""How soon the window shows something, how much memory it takes, and how large the program is: beside a
bare window on the same renderer, and beside KeePassXC where Debian's is installed.

    cargo build --release --locked
    (cd benches && cargo build --release --bin bare)
    /usr/bin/python3 -B benches/start.py

Each is started in turn, so that what else the machine does touches all alike. Needs what the window test
needs: tests/window/install.sh.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/window"))
from desk import Desk  # noqa: E402

STARTS = 9
APP = ROOT / "target/release/veto-desk"
BARE = ROOT / "benches/target/release/bare"
KEEPASSXC = shutil.which("keepassxc")


class Window(Desk):
    """A program of which only the first picture counts."""

    def measure(self, binary: Path, *args: str) -> tuple[float, float]:
        """Seconds to the first picture, and megabytes then."""
        began = time.monotonic()
        self._app = self._popen([str(binary), *args], self._app_log)
        self.pid = self._app.pid
        self._wait_first_picture()
        seconds = time.monotonic() - began
        self.settle()
        megabytes = self.megabytes()
        self.kill9()
        return seconds, megabytes


def main() -> None:
    """Starts everything in turn, and prints medians and ratios."""
    programs = {
        "bare, OpenGL": (BARE,),
        "Veto Desk, OpenGL": (APP,),
        "bare, simple": (BARE, "--software"),
        "Veto Desk, simple": (APP, "--software"),
    }
    if KEEPASSXC:
        programs["KeePassXC"] = (Path(KEEPASSXC),)
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with Window(APP, ROOT / "target/window") as window:
        for _ in range(STARTS):
            for name, (binary, *args) in programs.items():
                window.remember_graphics("(chosen: Some(OpenGl))")
                found[name].append(window.measure(binary, *args))
    middle = {
        name: tuple(statistics.median(it) for it in zip(*all_, strict=True))
        for name, all_ in found.items()
    }
    for name, (seconds, megabytes) in middle.items():
        print(f"{name:18} {seconds * 1000:5.0f} ms {megabytes:5.0f} MB")
    for way in ("OpenGL", "simple"):
        (bare, bare_mb), (ours, ours_mb) = middle[f"bare, {way}"], middle[f"Veto Desk, {way}"]
        print(f"{way}: start × {ours / bare:.2f} of bare, memory + {ours_mb - bare_mb:.0f} MB")
        if KEEPASSXC:
            other, other_mb = middle["KeePassXC"]
            print(f"{way}: start × {ours / other:.2f}, memory × {ours_mb / other_mb:.2f} of KeePassXC")
    sizes = [path.stat().st_size / 1e6 for path in (BARE, APP)]
    print(f"size: bare {sizes[0]:.1f} MB, Veto Desk {sizes[1]:.1f} MB, × {sizes[1] / sizes[0]:.2f}")


if __name__ == "__main__":
    main()
