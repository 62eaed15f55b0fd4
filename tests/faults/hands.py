"""What the fault scripts share: a desk with one or two windows, and a strict look at the file.

Everything else comes from tests/window: `Desk` owns the screen, the buses and the home, `Journey`
knows the pages of this app.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import format_exc
from typing import Any

FAULTS = Path(__file__).resolve().parent
ROOT = FAULTS.parents[1]
sys.path.insert(0, str(FAULTS.parent / "window"))

from Xlib import X, display, error  # noqa: E402
from Xlib.ext import damage  # noqa: E402
from Xlib.protocol import event  # noqa: E402

from app import LARGE_AGAIN, SMALL  # noqa: E402, F401
from desk import DEADLINE, POLL, Desk, DeskError  # noqa: E402, F401
from journey import Hands, Journey  # noqa: E402
from tree import Text, Tree, connect, switch_on  # noqa: E402

PICTURES = ROOT / "target/faults"
HEADER = re.compile(rb"// Veto Desk file, version (\d+), length (\d+), SHA-256 ([0-9a-f]{64})\n")


# ----- the words ----------------------------------------------------------------------------------


def words(key: str) -> str:
    """What the app says, by its key in the English texts; up to the first gap in it."""
    text = (ROOT / "assets/text/en/app.ftl").read_text()
    found = re.search(rf"^{re.escape(key)} = (.*)$", text, re.MULTILINE)
    if found is None:
        raise LookupError(f"the English texts have no {key!r}")
    return found[1].partition("{")[0]


def begins(key: str) -> re.Pattern[str]:
    """A pattern for what begins with the words of this key."""
    return re.compile("^" + re.escape(words(key)))


SAVED, SAVING = words("saving-saved"), words("saving-under-way")
LOOK = words("read-only-title")


# ----- the file -----------------------------------------------------------------------------------


def body_of(content: bytes) -> str | None:
    """What stands below the first line; None when the file is not whole."""
    header = HEADER.match(content)
    if header is None:
        return None
    body = content[header.end() :]
    length, total = int(header[2]), header[3].decode()
    whole = len(body) == length and hashlib.sha256(body).hexdigest() == total
    return body.decode() if whole else None


def whole(path: Path) -> str:
    """The text of a file that must be whole, below its first line."""
    content = path.read_bytes()
    body = body_of(content)
    if body is None:
        raise AssertionError(f"{path.name} is not whole: {len(content)} bytes, {content[:120]!r}")
    return body


def left_over(folder: Path) -> list[str]:
    """The temporary files of saves that were cut off."""
    return sorted(it.name for it in folder.glob(".veto-desk-*.tmp"))


# ----- windows ------------------------------------------------------------------------------------


class Window(Hands):
    """A desk whose window may stand inside a frame of a window manager."""

    def _find_window(self) -> Any:
        """The program's largest visible window, or None; also below a frame."""
        found = []
        pid_atom = self._x.intern_atom("_NET_WM_PID")
        for window in self._candidates():
            try:
                pid = window.get_full_property(pid_atom, X.AnyPropertyType)
                visible = window.get_attributes().map_state == X.IsViewable
                if pid and pid.value[0] == self.pid and visible:
                    size = window.get_geometry()
                    found.append((size.width * size.height, window.id, window))
            except error.XError:
                continue  # it went away between two questions
        return max(found)[2] if found else None

    def _candidates(self) -> Iterator[Any]:
        for top in self._root_window.query_tree().children:
            yield top
            try:
                yield from top.query_tree().children
            except error.XError:
                continue

    def running(self) -> bool:
        """Whether the program runs."""
        return self._app is not None and self._app.poll() is None

    def ended(self) -> int:
        """Waits for the end of the program; the answer is its exit code."""
        app = self._running()
        try:
            app.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            self.fail("the end of the program")
        self._app = None
        return app.returncode

    def pause(self) -> None:
        """Stops the program: it is there, and answers nothing."""
        os.kill(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Lets a program that was stopped run again."""
        os.kill(self.pid, signal.SIGCONT)

    def manage(self) -> None:
        """Starts a window manager: only with one does a window have others behind it."""
        self._spawn(["openbox", "--sm-disable", "--config-file", "/etc/xdg/openbox/rc.xml"])
        self.wait_until(lambda: self.managed, "a window manager")
        # It says that it manages windows before it does: a window that is opened in between is
        # never shown. So it is asked with windows of no use until it shows one.
        self.wait_until(self._shows_windows, "a window manager that shows windows")

    def _shows_windows(self) -> bool:
        """Whether the window manager shows a new window within a second."""
        window = self._root_window.create_window(0, 0, 9, 9, 0, X.CopyFromParent)
        window.map()
        shown = self._within(1, lambda: window.get_attributes().map_state == X.IsViewable)
        window.destroy()
        self._x.sync()
        return shown

    def focus_window(self) -> None:
        """Gives the window the keys; under a window manager it also comes to the front."""
        window, atom = self._window(), self._x.intern_atom
        if self.managed:
            message = event.ClientMessage(
                window=window,
                client_type=atom("_NET_ACTIVE_WINDOW"),
                data=(32, [2, X.CurrentTime, 0, 0, 0]),
            )
            mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
            self._root_window.send_event(message, event_mask=mask)
            self._x.flush()
            self.wait_until(lambda: self.front() == self.pid, "the window in front")
            self.wait_until(self._stands_still, "a window that stays in its place")
        super().focus_window()

    def _stands_still(self) -> bool:
        """Whether the window manager has put the window where it will stay."""
        before = self.window_box()
        time.sleep(0.3)
        return self.window_box() == before

    @property
    def managed(self) -> bool:
        """Whether a window manager runs."""
        atom = self._x.intern_atom("_NET_SUPPORTING_WM_CHECK")
        return self._root_window.get_full_property(atom, X.AnyPropertyType) is not None

    def front(self) -> int:
        """The process whose window the window manager says is in front; 0 when there is none."""
        atom = self._x.intern_atom
        active = self._root_window.get_full_property(
            atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType
        )
        if not active or not active.value[0]:
            return 0
        try:
            window = self._x.create_resource_object("window", active.value[0])
            pid = window.get_full_property(atom("_NET_WM_PID"), X.AnyPropertyType)
        except error.XError:
            return 0
        return int(pid.value[0]) if pid else 0

    def plain_start(self, *args: str | Path, env: dict[str, str] | None = None) -> Any:
        """Starts the program once more, without waiting for a window."""
        return subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", str(self.binary), *map(str, args)],
            env=self.env | (env or {}),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


class Beside(Window):
    """A second program at the same desk: on the same screen, in the same home."""

    def __init__(self, first: Desk) -> None:
        super().__init__(first.binary, first.pictures, first.screen)
        self._first = first

    def __enter__(self) -> Beside:
        first = self._first
        self.root, self.home, self.bin = first.root, first.home, first.bin
        self.env = dict(first.env)
        self._browser_log = first._browser_log
        self._app_log = self.root / "app-beside.log"
        self._helper_log = self.root / "helpers-beside.log"
        self._x = display.Display(self.env["DISPLAY"])
        self._x.damage_query_version()
        self._root_window = self._x.screen().root
        self._root_window.damage_create(damage.DamageReportRawRectangles)
        session = connect(self.env["DBUS_SESSION_BUS_ADDRESS"])
        self._tree = Tree(switch_on(session))
        return self

    def stop(self) -> None:
        """Ends this program only; the first desk clears up."""
        if self._app is not None:
            self.kill9()
        self._x.close()


class Person(Journey):
    """One person at one window, with a file of their own choice."""

    def __init__(self, desk: Window, file: Path | None = None) -> None:
        super().__init__(desk)
        self.desk: Window = desk
        if file is not None:
            self.file, self.folder = file, file.parent

    def begin_with_accounts(self) -> None:
        """Puts a file of three accounts there, as version 1 of the app wrote it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "tests/files/v1.ron", self.file)

    def to_account(self, account: str) -> None:
        """Goes to the page of an account."""
        self.place("Desk", "Your objections")
        self.desk.click("link", re.compile(rf"^Show account: {re.escape(account)},"))
        self.page(account)

    def to_edit(self, account: str) -> None:
        """Goes to the page on which an account is edited."""
        self.to_account(account)
        self.go("Edit", "Edit this account")

    def to_email_page(self, platform: str = "Facebook") -> None:
        """Begins a wizard and goes to its page with text fields."""
        desk = self.desk
        self.go("Object for my first account", "Which platform is it?")
        self.choose(platform)
        self.go("Continue", "Do you live in the European Union?")
        self.choose("Yes")
        self.go("Continue", "Which country is it?")
        self.choose("Romania")
        desk.click("button", "Continue")
        self.page("Which e-mail belongs to the account?")

    def status(self) -> str:
        """What the status line says."""
        bar = self.desk.find("status bar")
        return bar.name if bar else ""

    def wait_status(self, words: str) -> None:
        """Waits until the status line says this."""
        self.desk.wait_until(lambda: self.status() == words, f"a status line {words!r}")


# ----- running ------------------------------------------------------------------------------------


def clock_of(seconds: float) -> str:
    """Seconds in words."""
    return f"{seconds:.1f} s"


def within(
    seconds: float, condition: Callable[[], Any], what: str, pause: float = POLL
) -> float:
    """Waits for a condition with a deadline of its own; the answer is how long it took."""
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > seconds:
            raise AssertionError(f"not within {seconds:.0f} s: {what}")
        time.sleep(pause)
    return time.monotonic() - began


def shown_within(desk: Desk, seconds: float, words: Text) -> float:
    """Waits for a text on the screen with a deadline of its own; the answer is how long it took."""
    began = time.monotonic()
    desk.wait("label", words)
    took = time.monotonic() - began
    assert took < seconds, f"only after {took:.1f} s: {words}"
    return took


@contextmanager
def step(words: str) -> Iterator[Callable[[str], None]]:
    """One step of a script: a line when it is done, and what was measured. A failure is the end."""
    said: list[str] = []
    began = time.monotonic()
    try:
        yield said.append
    except (AssertionError, OSError, ValueError, LookupError, subprocess.SubprocessError) as why:
        print(f"FAILED  {words}\n{str(why) or format_exc()}")
        sys.exit(1)
    print(f"ok  {words} ({clock_of(time.monotonic() - began)})", flush=True)
    for line in said:
        print(f"    {line}", flush=True)


def skip(script: str, why: str) -> None:
    """Ends a script that cannot be run here, aloud."""
    print(f"SKIPPED  {script}: {why}", flush=True)
    sys.exit(0)


def need(*packages: str) -> None:
    """Installs Debian packages that are missing."""
    ask = ["dpkg-query", "-W", "-f", "${db:Status-Status} ", *packages]
    there = subprocess.run(ask, capture_output=True, text=True).stdout.split()
    if there.count("installed") == len(packages):
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    install = [*root, "env", "DEBIAN_FRONTEND=noninteractive"]
    install += ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    done = subprocess.run(install, capture_output=True, text=True)
    if done.returncode:  # the package lists of a fresh image are empty
        subprocess.run([*root, "apt-get", "update"], capture_output=True, check=False)
        done = subprocess.run(install, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"apt-get could not install {' '.join(packages)}:\n{done.stderr[-1000:]}")


def binary_from(args: list[str]) -> Path:
    """The program to try: the first argument, else the release build."""
    return Path(args[0]) if args else ROOT / "target/release/veto-desk"
