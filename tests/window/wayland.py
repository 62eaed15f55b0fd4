#!/usr/bin/python3 -B
"""The window under Wayland: on both ways to a picture, on a screen that is too small for it, and on one
where a point is two pixels.

    wayland.py PROGRAM

Weston shows a Wayland screen in a window of a virtual X screen; the program sees Wayland alone. What is
pressed is pressed through the accessibility bus. Pictures go into target/window/.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "access"))
from reader import Reader  # noqa: E402

PICTURES = Path("target/window")
# The ground of the page in the light theme: nothing else on Weston's screen has it.
GROUND = (0xF7, 0xF5, 0xF0)


class Wayland(Reader):
    """A desk on a Wayland screen."""

    def screen_begins(self, size: tuple[int, int], scale: int) -> None:
        """Starts Weston. Its size is in points."""
        self._spawn(
            ["weston", "--backend=x11-backend.so", "--socket=wayland-t"]
            + ["--no-config", "--idle-time=0", f"--scale={scale}"]
            + [f"--width={size[0]}", f"--height={size[1]}"]
        )
        socket = Path(self.env["XDG_RUNTIME_DIR"]) / "wayland-t"
        self.wait_until(socket.exists, "Weston's screen")
        self.x_screen = self.env.pop("DISPLAY")
        self.env["WAYLAND_DISPLAY"] = socket.name

    def open(self, way: str) -> None:
        """Starts the program with this way remembered."""
        self.remember_graphics(f"(chosen: Some({way}))")
        self._app = self._popen([str(self.binary)], self._app_log)
        self.pid = self._app.pid
        self._tree.watch(self.pid)
        self._wait_tree()

    def is_by_opengl(self) -> bool:
        """The program uses OpenGL."""
        return "libEGL" in Path(f"/proc/{self.pid}/maps").read_text()

    def has_ground(self) -> bool:
        """The page is on the screen; if so, a picture of the whole screen is kept."""
        picture = str(self.pictures / f"{self.name}.png")
        subprocess.run(
            ["import", "-display", self.x_screen, "-window", "root", picture], check=True
        )
        color = "#{:02X}{:02X}{:02X}".format(*GROUND)
        share = subprocess.run(
            ["convert", picture, "-fill", "black", "+opaque", color]
            + ["-fill", "white", "-opaque", color, "-format", "%[fx:mean]", "info:"],
            capture_output=True,
            text=True,
            check=True,
        )
        # The smallest window is a quarter of the picture.
        return float(share.stdout) > 0.1

    def try_out(self, way: str, name: str) -> None:
        """Opens the window, answers the first question, and looks."""
        self.name = f"wayland-{name}"
        self.open(way)
        assert self.is_by_opengl() == (way == "OpenGl"), f"{name}: not the way that was asked for"
        self.wait("heading", "Your objections")
        self.wait_until(self.has_ground, f"{name}: the page on the screen")
        self.act("button", "Object for my first account")
        self.wait("heading", "Which platform is it?")
        self.kill9()
        print(f"ok  {name}")


def main() -> None:
    """All of it."""
    if len(sys.argv) != 2:
        sys.exit("usage: wayland.py PROGRAM")
    for size, scale in (((1500, 1000), 1), ((1024, 600), 1), ((780, 560), 2)):
        for way in ("Simple", "OpenGl"):
            with Wayland(sys.argv[1], PICTURES) as desk:
                desk.screen_begins(size, scale)
                desk.try_out(way, f"{way.lower()}-{size[0]}-at-{scale}")
    print("wayland: passed")


if __name__ == "__main__":
    main()
