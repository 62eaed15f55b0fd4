#!/usr/bin/python3 -B
"""Follows the system: light or dark, and contrast, as the desktop's portal says them.

    /usr/bin/python3 -B tests/access/system.py [BINARY]

A stand-in for `org.freedesktop.portal.Desktop` on the private bus of the desk says what the person
prefers, first at the start and then live. What the window shows is looked at in its pixels. With a
portal that never answers, without one, and without a bus, the window opens all the same.
"""

from __future__ import annotations

import re
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/window"))

from gi.repository import Gio, GLib  # noqa: E402
from Xlib import X  # noqa: E402

from desk import Desk  # noqa: E402
from tree import connect, has_owner  # noqa: E402

PICTURES = ROOT / "target/access"
NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, APPEARANCE = "org.freedesktop.portal.Settings", "org.freedesktop.appearance"
NO_WISH, DARK, LIGHT = 0, 1, 2  # of "color-scheme"
NORMAL, HIGH = 0, 1  # of "contrast"
MARGIN = 246  # pixels from the left: the rail is 224 wide, the page begins at 268
INTERFACE = f"""<node><interface name="{SETTINGS}">
<method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method>
<method name="ReadOne">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""


class Portal:
    """The part of a desktop's portal that says what the person prefers. It answers on a thread."""

    def __init__(self, desk: Desk, scheme: int, contrast: int, answers: bool = True) -> None:
        self._values = {"color-scheme": scheme, "contrast": contrast}
        self._answers = answers
        self._bus = connect(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        self._context = GLib.MainContext.new()
        self._loop = GLib.MainLoop.new(self._context, False)
        self.asked = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        desk.wait_until(lambda: has_owner(self._bus, NAME), "the portal on the bus")

    def _serve(self) -> None:
        self._context.push_thread_default()
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        self._bus.register_object(PATH, interface, self._called, None, None)
        Gio.bus_own_name_on_connection(self._bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
        self._loop.run()

    def _called(self, *call: Any) -> None:
        method, (namespace, key), invocation = call[4], call[5].unpack(), call[6]
        self.asked.set()
        if not self._answers:
            return
        if namespace != APPEARANCE or key not in self._values:
            invocation.return_dbus_error(f"{NAME}.Error.NotFound", "there is no such setting")
            return
        value = GLib.Variant("u", self._values[key])
        # "Read" wraps its answer twice; that is why there is "ReadOne".
        value = GLib.Variant("v", value) if method == "Read" else value
        invocation.return_value(GLib.Variant("(v)", (value,)))

    def say(self, key: str, value: int) -> None:
        """The person changes their mind in the settings of the system."""
        self._values[key] = value
        words = GLib.Variant("(ssv)", (APPEARANCE, key, GLib.Variant("u", value)))
        self._bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", words)
        self._bus.flush_sync()

    def end(self) -> None:
        """Leaves the bus."""
        self._loop.quit()
        self._thread.join()
        self._bus.close_sync()


@contextmanager
def portal(desk: Desk, *wishes: int, answers: bool = True) -> Iterator[Portal]:
    """A portal for a while."""
    one = Portal(desk, *wishes, answers=answers)
    try:
        yield one
    finally:
        one.end()


def ground(theme: str) -> str:
    """The color behind everything, as the file of the theme has it."""
    found = re.search(r'window: "(\w+)"', (ROOT / f"assets/theme/{theme}.ron").read_text())
    assert found is not None, theme
    return found[1]


def margin(desk: Desk) -> str:
    """The color of the page's margin, right of the rail."""
    high = desk.window_box().height
    raw = desk._window().get_image(MARGIN, 0, 1, high, X.ZPixmap, 0xFFFFFF).data
    pixels = Counter(raw[at : at + 3] for at in range(0, len(raw), 4))
    [(pixel, _)] = pixels.most_common(1)
    return pixel[::-1].hex().upper()


def shows(desk: Desk, theme: str) -> None:
    """Waits until the window is in this theme."""
    desk.wait_until(lambda: margin(desk) == ground(theme), f"the theme {theme}, not {margin(desk)}")
    desk.screenshot(theme)
    print(f"  {theme}: {ground(theme)}", flush=True)


def choose(desk: Desk, key: str) -> None:
    """Chooses in the settings, by the key of the words."""
    text = (ROOT / "assets/text/en/app.ftl").read_text()
    found = re.search(rf"^{key} = (.*)$", text, re.MULTILINE)
    assert found is not None, key
    desk.click("radio button", found[1])


def main() -> None:
    """All steps, in this order."""
    binary = sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/veto-desk"
    with Desk(binary, pictures=PICTURES) as desk:
        with portal(desk, DARK, HIGH) as says:
            print("as the portal says at the start, and live", flush=True)
            desk.start()
            shows(desk, "high-contrast-dark")
            for key, value, theme in [
                ("color-scheme", LIGHT, "high-contrast-light"),
                ("contrast", NORMAL, "light"),
                ("color-scheme", DARK, "dark"),
                ("contrast", HIGH, "high-contrast-dark"),
                ("color-scheme", NO_WISH, "high-contrast-light"),
            ]:
                says.say(key, value)
                shows(desk, theme)
            print("what the person chose in the app goes first", flush=True)
            desk.click("button", "Settings")
            choose(desk, "theme-light")
            choose(desk, "contrast-normal")
            shows(desk, "light")
            says.say("color-scheme", DARK)
            says.say("contrast", NORMAL)
            says.say("contrast", HIGH)
            choose(desk, "theme-system")
            shows(desk, "dark")
            choose(desk, "contrast-system")
            shows(desk, "high-contrast-dark")
            assert desk.close() == 0
        print("a portal that never answers", flush=True)
        with portal(desk, DARK, HIGH, answers=False) as says:
            desk.start()
            shows(desk, "light")
            desk.wait_until(says.asked.is_set, "a question to the portal")
            desk.click("button", "Help")
            desk.wait("heading", "Help")
            assert desk.close() == 0
        print("no portal", flush=True)
        desk.start()
        shows(desk, "light")
        assert desk.close() == 0
        print("no bus", flush=True)
        desk.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={desk.root}/none"
        # Without a bus there is no accessibility tree to wait for.
        desk._app = desk._popen([str(desk.binary)], desk.root / "app.log")
        desk.pid = desk._app.pid
        desk._wait_first_picture()
        shows(desk, "light")
        assert desk.close() == 0
        assert "panicked" not in desk.log(), desk.log()
    print("system: passed")


if __name__ == "__main__":
    main()
