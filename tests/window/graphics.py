#!/usr/bin/python3 -B
"""The window on every way to a picture, and what is remembered of it.

    graphics.py PROGRAM

By OpenGL where it works (Mesa draws it on the processor, where there is no card); by our own picture
where it is chosen, asked for, or all there is. Where OpenGL does not start, or its driver ended the
program before anything was seen, the window comes all the same, and the next start begins with it.
The same page is compared on both ways. Pictures go into target/window/.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from desk import Desk

PICTURES = Path("target/window")
# Words that Mesa understands: it finds no driver then, neither by GLX nor by EGL.
NO_OPENGL = {
    "LIBGL_DRIVERS_PATH": "/nonexistent",
    "GBM_BACKENDS_PATH": "/nonexistent",
    "__EGL_VENDOR_LIBRARY_FILENAMES": "/nonexistent",
    "MESA_LOADER_DRIVER_OVERRIDE": "none",
}
# Two renderers place letters alike to a hair: of so many pixels in a thousand may one differ plainly.
MOST_DIFFERENT = 2


class Screen(Desk):
    """A desk that is also shown by a second process, which the first one starts."""

    def processes(self) -> list[int]:
        """The program and what it started."""
        found = subprocess.run(
            ["pgrep", "-P", str(self.first)], capture_output=True, text=True, check=False
        )
        return [self.first, *map(int, found.stdout.split())]

    def _find_window(self):  # noqa: ANN202 - as in Desk
        window = None
        for pid in self.processes():
            self.pid = pid
            window = super()._find_window()
            if window is not None:
                break
        return window

    def open(self, *args: str) -> float:
        """Starts the program and waits for its first picture: after so many seconds."""
        began = time.monotonic()
        self._app = self._popen([str(self.binary), *args], self._app_log)
        self.first = self.pid = self._app.pid
        self._wait_first_picture()
        return time.monotonic() - began

    def remembered(self) -> Path:
        """The file that says what is known of this computer."""
        return self.home / ".config/veto-desk/graphics.ron"

    def knows(self, words: str) -> bool:
        """What is remembered, has these words."""
        file = self.remembered()
        return file.exists() and words in file.read_text()

    def is_by_opengl(self) -> bool:
        """The process that has the window uses OpenGL."""
        self._find_window()
        return "libGL" in Path(f"/proc/{self.pid}/maps").read_text()

    def end(self) -> None:
        """Ends the program and what it started, as a power cut would."""
        for pid in reversed(self.processes()):
            subprocess.run(["kill", "-9", str(pid)], check=False)
        self._app.wait()
        self._app = None

    def look(self, name: str, by_opengl: bool, *args: str) -> None:
        """Opens the window, looks how it was drawn, and takes a picture."""
        seconds = self.open(*args)
        assert self.is_by_opengl() == by_opengl, f"{name}: by OpenGL: {not by_opengl}"
        self.settle()
        self.screenshot(f"graphics-{name}")
        print(f"ok  {name}: first picture after {seconds:.3f} s, {self.megabytes():.0f} MB")
        self.end()


def fits(screen_size: tuple[int, int], scale: str) -> None:
    """On a screen that is too small for it, or scaled oddly, the window is within it, on both ways."""
    scaled = {"WINIT_X11_SCALE_FACTOR": scale}
    with Screen(sys.argv[1], PICTURES, screen_size, scaled) as screen:
        for way in ("Simple", "OpenGl"):
            screen.remember_graphics(f"(chosen: Some({way}))")
            screen.open()
            screen.settle()
            box = screen._window().get_geometry()  # noqa: SLF001 - as in Desk
            right, bottom = box.x + box.width, box.y + box.height
            name = f"{way.lower()}-{screen_size[0]}-at-{scale}"
            assert box.x >= 0 and box.y >= 0, f"{name}: it begins at {box.x}, {box.y}"
            assert right <= screen_size[0] and bottom <= screen_size[1], f"{name}: {right} × {bottom}"
            screen.screenshot(f"graphics-{name}")
            screen.end()
            print(f"ok  {name}: {box.width} × {box.height} pixels")


def different(one: str, other: str) -> float:
    """How many pixels in a thousand differ plainly."""
    pictures = [str(PICTURES / f"graphics-{name}.png") for name in (one, other)]
    command = ["compare", "-metric", "AE", "-fuzz", "8%", *pictures, "null:"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stderr
    size = subprocess.run(
        ["identify", "-format", "%[fx:w*h]", pictures[0]], capture_output=True, text=True, check=True
    )
    return float(said.split()[0]) / float(size.stdout) * 1000


def main() -> None:
    """All of it."""
    if len(sys.argv) != 2:
        sys.exit("usage: graphics.py PROGRAM")
    with Screen(sys.argv[1], PICTURES) as screen:
        has_card = any(Path("/dev/dri").glob("renderD*"))
        screen.look("first-start", has_card)
        screen.look("asked-for", False, "--software")
        screen.remember_graphics("(chosen: Some(Simple))")
        screen.look("simple", False)
        screen.remember_graphics("(chosen: Some(OpenGl))")
        screen.look("opengl", True)
        assert screen.knows("begun:false"), "a window that was seen is a good one"
        share = different("simple", "opengl")
        print(f"    {share:.2f} pixels in a thousand differ plainly")
        assert share <= MOST_DIFFERENT, "both ways show the same"

        screen.remember_graphics("(chosen: Some(OpenGl), begun: true)")
        screen.look("after-a-driver-that-ended-it", False)

        screen.remember_graphics("(chosen: Some(OpenGl))")
        screen.env |= NO_OPENGL
        screen.look("without-opengl", False)
        assert screen.knows("failed:true"), "it is remembered"
        screen.look("without-opengl-again", False)
    for size, scale in (((1024, 600), "1"), ((1366, 768), "1.5"), ((1600, 1200), "1.37")):
        fits(size, scale)
    print("graphics: passed")


if __name__ == "__main__":
    main()
