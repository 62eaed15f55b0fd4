#!/usr/bin/python3 -B
"""Drives the real program in a real window, as a person would: with the mouse and the keys.

A `Desk` owns everything around the program: a virtual screen, a session bus with accessibility
switched on, an empty home, and a stand-in browser that only writes down what it is asked to open.
What is on the screen is read from the accessibility tree, so a test names things as a screen
reader does. Nothing here waits for a time: every wait is for a condition, with a deadline.

    with Desk("target/release/veto-desk", pictures="target/window") as desk:
        desk.start("--file", desk.home / "desk.ron")
        desk.click("button", "Start")
        desk.wait("heading", re.compile("country"))
"""

from __future__ import annotations

import contextlib
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from Xlib import X, display, error
from Xlib.ext import damage
from Xlib.protocol import event

import spoken
from tree import Box, Node, Text, Tree, connect, has_owner, switch_on

T = TypeVar("T")

POLL = 0.02  # seconds between two looks
DEADLINE = 20.0  # seconds until a wait fails; generous, because it is only used up by a failure
PIXELS_PER_NOTCH = 40  # how far one notch of the mouse wheel moves a page, about
XF86_KEYS = 0x10080000  # the first symbol of the special keys of X keyboards
QUIET = 0.25  # seconds without a repaint after which a window counts as at rest


class DeskError(AssertionError):
    """Something that was awaited did not come, or the surroundings could not be set up."""


class Desk:
    """The program, its window and everything around it. Use it with `with`."""

    def __init__(
        self,
        binary: str | Path,
        pictures: str | Path,
        screen: tuple[int, int] = (1600, 1200),
        env: dict[str, str] | None = None,
    ) -> None:
        self.binary = Path(binary).resolve()
        self.pictures = Path(pictures).resolve()
        self.screen = screen
        self.pid = 0
        self._extra_env = env or {}
        self._args: list[str] = []
        self._app: subprocess.Popen[bytes] | None = None
        self._helpers: list[subprocess.Popen[bytes]] = []
        self._taught: set[str] = set()

    # ----- the surroundings -------------------------------------------------------------------

    def __enter__(self) -> Desk:
        if not self.binary.is_file():
            raise DeskError(f"there is no program at {self.binary}")
        # A polite end from outside runs `stop` like any other failure.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.root = Path(tempfile.mkdtemp(prefix="desk-"))
        try:
            self._make_home()
            self._start_screen()
            self._start_buses()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _make_home(self) -> None:
        self.home = self._folder("home")
        self.bin = self._folder("bin")  # first in PATH: the place for stand-in programs
        self._browser_log = self.root / "browser.log"
        self._app_log = self.root / "app.log"
        self._helper_log = self.root / "helpers.log"
        browser = self.bin / "browser"
        browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self._browser_log}"\n')
        browser.chmod(0o755)
        self.env = {
            "PATH": f"{self.bin}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self._folder("home/.config")),
            "XDG_DATA_HOME": str(self._folder("home/.local/share")),
            "XDG_CACHE_HOME": str(self._folder("home/.cache")),
            "XDG_STATE_HOME": str(self._folder("home/.local/state")),
            "XDG_RUNTIME_DIR": str(self._folder("run")),
            "TMPDIR": str(self._folder("tmp")),
            "LANG": "C.UTF-8",  # xdotool needs a UTF-8 locale to type beyond ASCII
            "BROWSER": str(browser),
            "GSETTINGS_BACKEND": "memory",  # the accessibility switch needs no settings service
            "RUST_BACKTRACE": "1",
        } | self._extra_env

    def _folder(self, name: str) -> Path:
        path = self.root / name
        path.mkdir(parents=True, mode=0o700)
        return path

    def _start_screen(self) -> None:
        size = "{}x{}x24".format(*self.screen)
        number = self._helper(
            lambda fd: (
                ["Xvfb", "-displayfd", str(fd), "-screen", "0", size]
                + ["-nolisten", "tcp", "-noreset"]
            )
        )
        self.env["DISPLAY"] = f":{number}"
        self._x = display.Display(self.env["DISPLAY"])
        self._x.damage_query_version()
        self._root_window = self._x.screen().root
        # Every repaint of any window is reported here.
        self._root_window.damage_create(damage.DamageReportRawRectangles)

    def _start_buses(self) -> None:
        address = self._helper(
            lambda fd: ["dbus-daemon", "--session", "--nofork", f"--print-address={fd}"]
        )
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        session = connect(address)
        # Started by hand, not by the bus, so that it can be ended by its own id.
        self._spawn(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        self.wait_until(lambda: has_owner(session, "org.a11y.Bus"), "the accessibility bus")
        self._tree = Tree(switch_on(session))

    def _helper(self, command: Callable[[int], list[str]]) -> str:
        """Starts a helper that writes one line to a file descriptor when it is ready."""
        reader, writer = os.pipe()
        self._spawn(command(writer), pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            ready, _, _ = select.select([pipe], [], [], DEADLINE)
            line = pipe.readline().decode().strip() if ready else ""
        if not line:
            said = self._helper_log.read_text(errors="replace")
            raise DeskError(f"{command(writer)[0]} did not start: {said}")
        return line

    def _spawn(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        self._helpers.append(self._popen(command, self._helper_log, pass_fds))

    def _popen(
        self,
        command: list[str],
        log_file: Path,
        pass_fds: tuple[int, ...] = (),
        env: dict[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        # setpriv: if this Python is killed, the kernel ends what it started.
        with log_file.open("ab") as log:
            return subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *command],
                env=self.env if env is None else env,
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=pass_fds,
            )

    def stop(self) -> None:
        """Ends everything that was started, and removes the temporary folder."""
        if self._app is not None:
            self.kill9()
        if hasattr(self, "_x"):
            with contextlib.suppress(error.ConnectionClosedError, OSError):
                self._x.close()
        for helper in reversed(self._helpers):
            helper.terminate()
            try:
                helper.wait(5)
            except subprocess.TimeoutExpired:
                helper.kill()
                helper.wait()
        self._helpers.clear()
        shutil.rmtree(self.root, ignore_errors=True)

    # ----- the program ------------------------------------------------------------------------

    def start(self, *args: str | Path) -> float:
        """Starts the program, and waits until its window has the keys and a readable tree.

        The answer is the seconds from the start to the first picture.
        """
        if self._app is not None:
            raise DeskError("the program already runs")
        self._args = [str(arg) for arg in args]
        self.repaints()
        started = time.monotonic()
        program = [str(self.binary), *self._args]
        self._app = self._popen(program, self._app_log, env=self.app_env())
        self.pid = self._app.pid
        self._tree.watch(self.pid)
        self._wait_first_picture()
        seconds = time.monotonic() - started
        self.focus_window()
        self._wait_tree()
        return seconds

    def app_env(self) -> dict[str, str]:
        """What surrounds the program: as everything else, but with the language of the test."""
        return self.env | spoken.environment()

    def _wait_tree(self) -> None:
        self.wait_until(lambda: len(self.nodes()) > 1, "an accessibility tree")

    def _wait_first_picture(self) -> None:
        until = time.monotonic() + DEADLINE
        while self._find_window() is None or self.is_flat():
            self.next_repaint(POLL)
            if self._running().poll() is not None or time.monotonic() > until:
                self.fail("a window with something in it")

    def restart(self) -> float:
        """Starts the program again, with the same arguments and the same home."""
        return self.start(*self._args)

    def kill9(self) -> None:
        """Kills the program as a power cut would."""
        app = self._running()
        app.kill()
        app.wait()
        self._app = None

    def close(self) -> int:
        """Closes the window as its close button does; the answer is the exit code."""
        app = self._running()
        self.ask_to_close()
        self.wait_until(lambda: app.poll() is not None, "the end of the program")
        self._app = None
        return app.returncode

    def ask_to_close(self) -> None:
        """Presses the window's close button; the program may ask back instead of ending."""
        window = self._window()
        atom = self._x.intern_atom
        message = event.ClientMessage(
            window=window,
            client_type=atom("WM_PROTOCOLS"),
            data=(32, [atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0]),
        )
        window.send_event(message)
        self._x.flush()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._app is None:
            raise DeskError("the program does not run")
        return self._app

    def log(self) -> str:
        """What the program wrote to its standard output and error, over all its starts."""
        return self._app_log.read_text(errors="replace") if self._app_log.exists() else ""

    def cpu_ticks(self) -> int:
        """The processor time the program has used, in hundredths of a second."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def remember_graphics(self, words: str) -> None:
        """Writes what the program remembers of the graphics of this computer."""
        file = self.home / ".config/veto-desk/graphics.ron"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words)

    def megabytes(self) -> float:
        """The memory that the process with the window holds."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        line = next(it for it in status.splitlines() if it.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    # ----- the window -------------------------------------------------------------------------

    def _find_window(self) -> Any:
        """The program's largest visible window, or None. winit also keeps invisible helpers."""
        found = []
        pid_atom = self._x.intern_atom("_NET_WM_PID")
        for window in self._root_window.query_tree().children:
            try:
                pid = window.get_full_property(pid_atom, X.AnyPropertyType)
                visible = window.get_attributes().map_state == X.IsViewable
                if pid and pid.value[0] == self.pid and visible:
                    size = window.get_geometry()
                    found.append((size.width * size.height, window.id, window))
            except (error.BadWindow, error.BadDrawable):
                continue  # it went away between two questions
        return max(found)[2] if found else None

    def _window(self) -> Any:
        window = self._find_window()
        if window is None:
            self.fail("a window of the program")
        return window

    def window_box(self) -> Box:
        """Where the window's inside is on the screen."""
        window = self._window()
        size = window.get_geometry()
        corner = self._root_window.translate_coords(window, 0, 0)
        return Box(corner.x, corner.y, size.width, size.height)

    def title(self) -> str:
        """The window's title."""
        atom = self._x.intern_atom
        name = self._window().get_full_property(atom("_NET_WM_NAME"), atom("UTF8_STRING"))
        return name.value.decode() if name else ""

    def wait_title(self, pattern: str) -> str:
        """Waits until the title, in English, fits the pattern."""

        def fits() -> bool:
            return any(re.search(pattern, it) for it in spoken.readings(self.title()))

        self.wait_until(fits, f"a title like {pattern!r}")
        return self.title()

    def focus_window(self) -> None:
        """Gives the window the keys; without a window manager nobody else does."""
        window = self._window()
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.wait_until(lambda: self._x.get_input_focus().focus == window, "the keyboard's focus")

    def resize(self, width: int, height: int) -> None:
        """Gives the window another size, and waits until it is painted at that size."""
        self._window().configure(width=width, height=height)
        self.wait_until(
            lambda: (self.window_box().width, self.window_box().height) == (width, height),
            f"a window of {width} by {height}",
        )
        self.settle()

    def repaints(self) -> int:
        """How often windows were painted since this was last asked."""
        count = 0
        for _ in range(self._x.pending_events()):
            count += self._x.next_event().type == self._x.extension_event.DamageNotify
        return count

    def next_repaint(self, seconds: float) -> bool:
        """Waits for a repaint, at most so long."""
        until = time.monotonic() + seconds
        while not self.repaints():
            left = until - time.monotonic()
            if left <= 0:
                return False
            select.select([self._x.fileno()], [], [], left)
        return True

    def settle(self) -> None:
        """Waits until the window paints nothing more: no animation runs, nothing scrolls."""
        until = time.monotonic() + DEADLINE
        while self.next_repaint(QUIET):
            if time.monotonic() > until:
                self.fail("a window at rest")

    def is_flat(self) -> bool:
        """Whether the window shows one colour only, which means nothing."""
        box = self.window_box()
        raw = self._window().get_image(0, 0, box.width, box.height, X.ZPixmap, 0xFFFFFF).data
        return bool(raw == raw[:4] * (len(raw) // 4))

    def screenshot(self, name: str) -> Path:
        """Writes a picture of the window at rest. A picture of one colour is a failure."""
        self.settle()
        self.wait_until(lambda: not self.is_flat(), f"something to see for the picture {name!r}")
        return self._picture(name, str(self._window().id))

    def _picture(self, name: str, window: str) -> Path:
        path = self.pictures / f"{name}.png"
        self._run("import", "-window", window, f"png:{path}")
        return path

    # ----- what is on the screen --------------------------------------------------------------

    def nodes(self) -> list[Node]:
        """The accessibility tree now, top down. Empty as long as the program shows none."""
        return self._tree.nodes()

    def box(self, node: Node) -> Box | None:
        """Where a node is in the window; None when it has no place."""
        return self._tree.box(node)

    def find_all(self, role: str | None, name: Text = None) -> list[Node]:
        """Every node with this role and name; a compiled pattern is searched in the name."""
        return [node for node in self.nodes() if node.matches(role, name)]

    def find(self, role: str | None, name: Text = None) -> Node | None:
        """The first node with this role and name, or None."""
        return next(iter(self.find_all(role, name)), None)

    def wait(self, role: str | None, name: Text = None) -> Node:
        """Waits for a node with this role and name."""
        return self.wait_until(lambda: self.find(role, name), describe(role, name))

    def gone(self, role: str | None, name: Text = None) -> None:
        """Waits until there is a tree, and no node with this role and name in it."""

        def is_gone() -> bool:
            nodes = self.nodes()
            return len(nodes) > 1 and not any(node.matches(role, name) for node in nodes)

        self.wait_until(is_gone, f"no {describe(role, name)}")

    def wait_state(self, role: str, name: Text, state: str, on: bool = True) -> Node:
        """Waits until a node has a state ("checked", "enabled", "selected" …) or lost it."""

        def has_state() -> Node | None:
            return next((n for n in self.find_all(role, name) if (state in n.states) == on), None)

        word = state if on else f"not {state}"
        return self.wait_until(has_state, f"{describe(role, name)} that is {word}")

    def focused(self) -> Node | None:
        """The node that has the keyboard's focus; None or the frame when no widget has it."""
        return next((node for node in self.nodes() if "focused" in node.states), None)

    def text(self, role: str = "entry", name: Text = None) -> str:
        """What is written in a text field."""
        return self._tree.text_of(self.wait(role, name))

    def wait_text(self, role: str, name: Text, expected: str) -> None:
        """Waits until a text field holds exactly this."""

        def is_there() -> bool:
            return any(self._tree.text_of(node) == expected for node in self.find_all(role, name))

        self.wait_until(is_there, f"{describe(role, name)} that holds {expected!r}")

    def dump(self) -> str:
        """The accessibility tree as text, a line per node."""
        lines = []
        for node in self.nodes():
            states = node.states - {"enabled", "sensitive", "visible", "showing", "focusable"}
            parts = [f"{'  ' * node.depth}{node.role} {node.name!r}"]
            if node.description:
                parts.append(f"description={node.description!r}")
            if "Text" in node.interfaces and "editable" in node.states:
                parts.append(f"text={self._tree.text_of(node)!r}")
            if "enabled" not in node.states:
                parts.append("disabled")
            if "focusable" in node.states:
                parts.append("focusable")
            if box := self.box(node):
                parts.append(f"{box.width}x{box.height}+{box.x}+{box.y}")
            lines.append(" ".join(parts + sorted(states)))
        return "\n".join(lines)

    # ----- the person's hands -----------------------------------------------------------------

    def click(self, role: str, name: Text = None, nth: int | None = None) -> None:
        """Clicks the middle of a node with the mouse, after scrolling to it if need be.

        The node must be enabled, and the only one of its role and name unless `nth` is given.
        """
        node = self._usable(role, name, nth)
        self._scroll_to(node)
        box = self._resting_box(node)
        self.point(*box.centre())
        self._run("xdotool", "click", "1")
        if "editable" in node.states:  # letters typed before it has the focus would be lost
            self.wait_until(lambda: self._has_focus(node), f"the focus on {role} {node.name!r}")

    def _has_focus(self, node: Node) -> bool:
        now = self.focused()
        return now is not None and now.path == node.path

    def point(self, x: int, y: int) -> None:
        """Moves the mouse to a place in the window."""
        corner = self.window_box()
        self._run("xdotool", "mousemove", str(corner.x + x), str(corner.y + y))

    def _usable(self, role: str, name: Text, nth: int | None) -> Node:
        def usable() -> Node | None:
            found = self.find_all(role, name)
            if nth is None and len(found) != 1 or nth is not None and len(found) <= nth:
                return None
            node = found[nth or 0]
            return node if node.states & {"enabled", "read-only"} else None

        which = "exactly one" if nth is None else f"number {nth} of"
        return self.wait_until(usable, f"{which} enabled {describe(role, name)}")

    def _resting_box(self, node: Node) -> Box:
        """The node's place, once two looks in a row find it in the same place."""
        last: list[Box | None] = [None]

        def resting() -> Box | None:
            before, last[0] = last[0], self.box(node)
            return last[0] if last[0] is not None and last[0] == before else None

        return self.wait_until(resting, f"{describe(node.role, node.name)} in a fixed place")

    def see(self, role: str, name: Text) -> None:
        """Scrolls until the middle of a node can be seen."""
        self._scroll_to(self.wait(role, name))

    def _scroll_to(self, node: Node) -> None:
        """Turns the mouse wheel over the node's scroll bar until its middle can be seen."""
        until = time.monotonic() + DEADLINE
        turned = 0  # notches, the last time; less than none are upwards
        while True:
            box = self._resting_box(node)
            window = self.window_box()
            view = self._view_of(node) or Box(0, 0, window.width, window.height)
            y = box.centre()[1]
            if view.y <= y < view.y + view.height:
                return
            self.point(*view.centre())
            way = y - view.centre()[1]
            notches = max(1, abs(way) // PIXELS_PER_NOTCH)
            if turned * way < 0:  # that was too far, and as many back would be again
                notches = max(1, min(notches, abs(turned) // 2))
            turned = notches if way > 0 else -notches
            wheel = ["xdotool", "click", "--repeat", str(notches), "--delay", "5"]
            self._run(*wheel, "5" if way > 0 else "4")
            moved = self._within(1, lambda: self.box(node) != box)
            self.settle()
            if not moved and 0 <= y < window.height:
                return  # it stands still beside what scrolls
            if not moved or time.monotonic() > until:
                self.fail(f"{describe(node.role, node.name)} in sight; the wheel does not bring it")

    def _view_of(self, node: Node) -> Box | None:
        """The upright scroll bar beside the node: it is as high as the part that can be seen.

        egui says where widgets are, but not where the area is in which they scroll. It lists a
        scroll bar after everything that it scrolls, under the same parent.
        """
        nodes = self.nodes()
        parents = {other.path: other.parent for other in nodes}
        above, path = set(), node.path
        while path in parents:
            path = parents[path]
            above.add(path)
        place = next((i for i, other in enumerate(nodes) if other.path == node.path), 0)
        for other in nodes[place:]:
            if other.role == "scroll bar" and other.parent in above:
                bar = self.box(other)
                if bar is not None and bar.height > bar.width:
                    return bar
        return None

    def focus_by_tab(
        self, role: str, name: Text = None, back: bool = False, limit: int = 200
    ) -> Node:
        """Presses Tab (or Shift+Tab) until the node has the keyboard's focus.

        The answers to a question are one stop: among them, the down arrow goes round.
        """
        first: Node | None = None  # of the answers that are gone through
        for _ in range(limit):
            now = self.focused()
            if now is not None and now.matches(role, name):
                return now
            answers = now is not None and now.role == role == "radio button"
            if answers and (first is None or now.path != first.path):
                first = first or now
                self.key("Down")
            else:
                first = None
                self.key("shift+Tab" if back else "Tab")
            self._focus_leaves(now)
        self.fail(f"{describe(role, name)} reached by {limit} times Tab")

    def _focus_leaves(self, old: Node | None) -> None:
        def left() -> bool:
            now = self.focused()
            return now is not None and (old is None or now.path != old.path)

        self.wait_until(left, "the focus on another widget")

    def key(self, *keys: str) -> None:
        """Presses keys by their X names: "Return", "space", "Escape", "ctrl+a", "shift+Tab"."""
        self._run("xdotool", "key", "--delay", "0", *keys)

    def type(self, text: str) -> None:
        """Types a text, and waits until the focused text field, if one is, holds it."""
        self._teach_keys(text)
        for number, line in enumerate(text.split("\n")):
            if number:
                self.key("Return")
            if line:
                self._run("xdotool", "type", "--delay", "0", "--file", "-", stdin=line)
        field = self.focused()
        if field is not None and "editable" in field.states:
            self.wait_until(lambda: text in self._focused_text(), f"a field that holds {text!r}")

    def drop(self, *files: Path) -> None:
        """Drags files from a stand-in for a file manager, and lets go over the window's middle."""
        source = [sys.executable, "-B", str(Path(__file__).with_name("drop.py"))]
        place = self._helper(lambda fd: [*source, str(fd), *map(str, files)])
        dragged = self._helpers[-1]
        self._run("xdotool", "mousemove", *place.split(), "mousedown", "1")
        # Two steps over the window: a drag is a way, not a jump.
        x, y = self.window_box().centre()
        for step in (40, 0):
            self._run("xdotool", "mousemove", str(x + step), str(y + step))
        self._run("xdotool", "mouseup", "1")
        self.wait_until(lambda: dragged.poll() is not None, "the end of the drag")
        self._helpers.remove(dragged)
        if dragged.returncode != 0:
            self.fail(f"a window that takes {[it.name for it in files]}")

    def fill(self, name: Text, text: str) -> None:
        """Clicks a text field, replaces what it holds, and waits until it holds the text."""
        self.click("entry", name)
        self.key("ctrl+a", "BackSpace")
        self.wait_text("entry", name, "")
        self.type(text)
        self.wait_text("entry", name, text)

    def _focused_text(self) -> str:
        field = self.focused()
        return self._tree.text_of(field) if field is not None else ""

    def _teach_keys(self, text: str) -> None:
        """Gives letters the keyboard lacks a key of their own, for good.

        xdotool would lend them a key for a moment, and a slow program then reads the wrong letter.
        """
        missing = []
        for letter in dict.fromkeys(text):
            if letter.isprintable() and letter not in self._taught:
                symbol = ord(letter) if ord(letter) < 0x100 else 0x1000000 + ord(letter)
                if not self._x.keysym_to_keycode(symbol):
                    missing.append(symbol)
                self._taught.add(letter)
        if not missing:
            return
        first = self._x.display.info.min_keycode
        rows = self._x.get_keyboard_mapping(first, self._x.display.info.max_keycode - first + 1)
        # Keys without a meaning, and those for loudness, mail, brightness and the like.
        spare = [first + i for i, row in enumerate(rows) if not any(row) or row[0] >= XF86_KEYS]
        if len(spare) < len(missing):
            raise DeskError("the keyboard has no spare key left for another foreign letter")
        for code, symbol in zip(spare, missing, strict=False):
            self._x.change_keyboard_mapping(code, [[symbol, symbol]])
        self._x.sync()

    # ----- what came of it --------------------------------------------------------------------

    def browser_log(self) -> list[str]:
        """The addresses the stand-in browser was asked to open, oldest first."""
        return self._browser_log.read_text().splitlines() if self._browser_log.exists() else []

    def clipboard(self) -> str:
        """The text in the clipboard; "" when there is none."""
        command = ["xclip", "-o", "-selection", "clipboard"]
        result = subprocess.run(command, env=self.env, capture_output=True, timeout=DEADLINE)
        return result.stdout.decode()

    def put_in_clipboard(self, text: str) -> None:
        """Puts a text into the clipboard, as another program does."""
        holder = ["xclip", "-quiet", "-in", "-selection", "clipboard"]
        copied = self.root / "copied.txt"
        copied.write_text(text)
        # It stays until somebody else copies something.
        self._spawn([*holder, str(copied)])
        self.wait_until(lambda: self.clipboard() == text, "the text in the clipboard")

    # ----- waiting ----------------------------------------------------------------------------

    def wait_until(self, condition: Callable[[], T | None], what: str) -> T:
        """Looks again and again until the condition holds; past the deadline it is a failure."""
        until = time.monotonic() + DEADLINE
        while True:
            if result := condition():
                return result
            ended = self._app is not None and self._app.poll() is not None
            if ended or time.monotonic() > until:
                # A last look: the condition may be the end itself.
                if result := condition():
                    return result
                self.fail(what)
            time.sleep(POLL)

    def _within(self, seconds: float, condition: Callable[[], bool]) -> bool:
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                return False
            time.sleep(POLL)
        return True

    def fail(self, what: str) -> NoReturn:
        """Says what was awaited, with the tree, a picture and the program's own words."""
        report = [f"awaited in vain: {what}"]
        if self._app is not None and self._app.poll() is not None:
            report.append(f"the program has ended with exit code {self._app.returncode}")
        elif self._app is not None:
            report.append(f"the accessibility tree:\n{self.dump() or self._tree.problem}")
        if "DISPLAY" in self.env:
            with contextlib.suppress(DeskError, OSError):
                report.append(f"picture: {self._picture('failure', 'root')}")
        report.append(f"the program's output:\n{self.log()[-4000:]}")
        raise DeskError("\n".join(report))

    def _run(self, *command: str, stdin: str = "") -> None:
        result = subprocess.run(
            command, env=self.env, input=stdin.encode(), capture_output=True, timeout=DEADLINE
        )
        if result.returncode != 0:
            raise DeskError(f"{' '.join(command)}: {result.stderr.decode(errors='replace')}")


def describe(role: str | None, name: Text) -> str:
    """A role and a name in words."""
    if isinstance(name, re.Pattern):
        return f"{role or 'node'} like {name.pattern!r}"
    return f"{role or 'node'} {name!r}" if name is not None else f"{role or 'node'}"


def main() -> None:
    """For a look by hand: starts a program, prints its tree, writes a picture, and closes it."""
    if len(sys.argv) < 3:
        sys.exit("usage: desk.py PICTURES PROGRAM [ARGUMENT…]")
    with Desk(sys.argv[2], pictures=sys.argv[1]) as desk:
        desk.start(*sys.argv[3:])
        picture = desk.screenshot("window")
        print(desk.title(), desk.dump(), picture, sep="\n")
        print("exit code", desk.close())


if __name__ == "__main__":
    main()
