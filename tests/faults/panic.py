#!/usr/bin/python3 -B
"""A fault in the program: what was typed is saved, and a new window opens by itself, but only once.

    cargo build --example stops
    /usr/bin/python3 -B tests/faults/panic.py [BINARY]

The program is `examples/stops.rs`: the app with a clock that panics once a file is there. Without a
BINARY it is looked for in target/debug/examples, then in target/release/examples.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from hands import (
    PICTURES,
    ROOT,
    SAVED,
    DeskError,
    Person,
    Window,
    begins,
    clock_of,
    step,
    whole,
    within,
    words,
)

FIELD = "Name on the profile (optional)"
EMAIL_PAGE = "Which e-mail belongs to the account?"
TYPED = "Typed before the fault"
RESTARTED, STOPPED = begins("done-restarted"), words("start-stopped").split(".")[0]
QUIET = 6.0  # seconds in which no other window may open


class Adopted:
    """A program that somebody else started; stands where `Desk` keeps its own."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """None while it runs."""
        try:
            state = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            state = "Z"
        self.returncode = 0 if state == "Z" else None
        return self.returncode

    def wait(self, timeout: float = 20) -> int:
        """Waits for its end."""
        until = time.monotonic() + timeout
        while self.poll() is None:
            if time.monotonic() > until:
                raise subprocess.TimeoutExpired(f"process {self.pid}", timeout)
            time.sleep(0.02)
        return 0

    def kill(self) -> None:
        """Ends it at once."""
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)


class Faulty(Window):
    """A desk whose program stops when it is told to."""

    def __enter__(self) -> Faulty:
        super().__enter__()
        self.trigger = self.root / "stop"
        self.env["VETO_DESK_STOP"] = str(self.trigger)
        return self

    def stop(self) -> None:
        """Also ends what the program started."""
        if hasattr(self, "trigger"):
            self.trigger.unlink(missing_ok=True)
            for pid in self.started_again():
                os.kill(pid, signal.SIGKILL)
        super().stop()

    def started_again(self) -> list[int]:
        """The programs that run because another stopped. They are known by our own folder."""
        found = []
        for about in Path("/proc").glob("[0-9]*"):
            try:
                line = (about / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"--after-stop" in line and any(str(self.root).encode() in it for it in line):
                found.append(int(about.name))
        return found

    def adopt(self) -> float:
        """Waits for the window that opens by itself; from now on it is this desk's."""
        took = within(20, self.started_again, "a new process")
        (self.pid,) = self.started_again()
        app: Any = Adopted(self.pid)
        self._app = app
        self._tree.watch(self.pid)
        self._wait_first_picture()
        self.focus_window()
        self.wait_until(lambda: len(self.nodes()) > 1, "an accessibility tree")
        return took

    def fault(self, text: str = "once") -> None:
        """Causes the panic in the next frame, and has one drawn."""
        self.trigger.write_text(text)
        # The first of these that is drawn ends the program: then there is no window for the rest.
        with contextlib.suppress(DeskError):
            self.key("shift")
            self.point(40, 40)
            self.point(60, 60)


def handle(file: Path) -> str:
    """The name in the file."""
    found = re.search(r'\bhandle: "([^"]*)"', whole(file))
    return found[1] if found else ""


def nobody_else(desk: Faulty) -> None:
    """No other window opens for some seconds."""
    until = time.monotonic() + QUIET
    while time.monotonic() < until:
        assert not desk.started_again(), "it was started once more"
        time.sleep(0.05)


def everything(desk: Faulty) -> None:
    """All steps."""
    person = Person(desk)
    with step("a fault: the program ends, and what was typed is in the file") as say:
        desk.start()
        person.to_email_page()
        desk.click("entry", FIELD)
        desk.type(TYPED)
        person.wait_status(SAVED)
        desk.type(", more")  # and at once, without waiting for its save:
        desk.fault()
        began = time.monotonic()
        desk.ended()
        say(f"it ended {clock_of(time.monotonic() - began)} after the fault")
        assert not desk.trigger.exists(), "the fault did not happen"
        assert handle(person.file).startswith(TYPED), handle(person.file)
        say(f"in the file: {handle(person.file)!r}")
    with step("a new window opens by itself, says what happened, and is usable") as say:
        took = desk.adopt()
        say(f"the new process was there {clock_of(took)} after the look for it began")
        desk.wait("label", RESTARTED)
        person.page("Your objections")
        desk.click("button", re.compile("^Continue: "))
        person.page(EMAIL_PAGE)
        before = handle(person.file)
        desk.wait_text("entry", FIELD, before)
        desk.fill(FIELD, "After the fault")
        person.saved('handle: "After the fault"')
        person.wait_status(SAVED)
    with step("a second fault soon after: it is saved, said, and not started again") as say:
        desk.fault()
        within(20, lambda: not desk.running(), "the end of the second program")
        desk._app = None
        assert not desk.trigger.exists(), "the fault did not happen"
        nobody_else(desk)
        assert STOPPED in desk.log(), desk.log()
        assert handle(person.file) == "After the fault"
        say(desk.log().strip().splitlines()[-1].replace(str(desk.root), "…"))
    with step("started by hand, it goes on") as say:
        desk.start()
        person.page(EMAIL_PAGE)
        desk.wait_text("entry", FIELD, "After the fault")
        person.close()
    with step("a fault at every start: two tries, and no loop") as say:
        before = person.file.read_bytes()
        said = desk.log().count(STOPPED)
        desk.trigger.write_text("always")
        first = desk._popen([str(desk.binary)], desk._app_log)
        second: set[int] = set()
        until = time.monotonic() + 20
        while desk.log().count(STOPPED) == said and time.monotonic() < until:
            second.update(desk.started_again())
            time.sleep(0.005)
        first.wait(20)
        within(20, lambda: not desk.started_again(), "the end of the second try")
        nobody_else(desk)
        assert len(second) == 1, f"{len(second)} programs were started again"
        assert desk.log().count(STOPPED) == said + 1, desk.log()
        assert person.file.read_bytes() == before, "the file changed"
        say("one program was started again, and no third")
    desk.trigger.unlink()
    with step("without the fault the file opens as it was"):
        desk.start()
        person.page(EMAIL_PAGE)
        desk.wait_text("entry", FIELD, "After the fault")
        person.close()


def main() -> None:
    """Finds the program with the fault, and goes through all steps."""
    places = [ROOT / "target" / kind / "examples/stops" for kind in ("debug", "release")]
    if sys.argv[1:]:
        places = [Path(sys.argv[1])]
    binary = next((it for it in places if it.is_file()), None)
    if binary is None:
        sys.exit("build it first: cargo build --example stops")
    began = time.monotonic()
    with Faulty(binary, pictures=PICTURES) as desk:
        everything(desk)
    print(f"panic: passed in {clock_of(time.monotonic() - began)}")


if __name__ == "__main__":
    main()
