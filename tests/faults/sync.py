#!/usr/bin/python3 -B
"""Two computers share the file by Syncthing, change it apart, and end with one and the same file.

    /usr/bin/python3 -B tests/faults/sync.py [BINARY]

Two Syncthing programs talk to each other on this computer alone: no discovery, no relay, nothing
from outside. Each has a folder, and a window is open on the file in each. The two are put apart,
both sides change something, and they come together again: different things, then the same field.
Both files must then hold both changes, be the same byte for byte, stay as they are, and no conflict
copy may be left.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import xml.etree.ElementTree as ET
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from hands import (
    LOOK,
    PICTURES,
    SAVED,
    Person,
    Window,
    binary_from,
    body_of,
    clock_of,
    left_over,
    need,
    step,
    whole,
    within,
)

FOLDER = "desk"  # the shared folder, by its name in Syncthing
TOGETHER = 60.0  # seconds in which both sides must be the same
SETTLED = 3.0  # seconds for which they are the same before they count as such
STILL = 15.0  # seconds in which nothing may change after that
OPTIONS = {
    "globalAnnounceEnabled": False,
    "localAnnounceEnabled": False,
    "relaysEnabled": False,
    "natEnabled": False,
    "stunKeepaliveStartS": 0,
    "urAccepted": -1,
    "crashReportingEnabled": False,
    "autoUpgradeIntervalH": 0,
    "startBrowser": False,
    "reconnectionIntervalS": 1,
}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return int(it.getsockname()[1])


class Syncthing:
    """One Syncthing program with a home and a shared folder of its own."""

    def __init__(self, root: Path, name: str) -> None:
        self.name = name
        self.home, self.folder = root / f"{name}-syncthing", root / f"{name}-folder"
        self.folder.mkdir(mode=0o700)
        self.log = root / f"{name}.log"
        self.listens, self.answers = free_port(), free_port()
        self.env = {"PATH": os.environ["PATH"], "HOME": str(root), "STNOUPGRADE": "1"}
        generate = ["syncthing", "generate", "--no-default-folder", "--skip-port-probing"]
        subprocess.run(
            [*generate, f"--home={self.home}"], env=self.env, capture_output=True, check=True
        )
        config = ET.parse(self.home / "config.xml").getroot()
        self.key = config.findtext("gui/apikey") or ""
        self.id = config.find("device").attrib["id"]  # type: ignore[union-attr]
        self.program: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        # Its own listening address must be right from the first moment: the default port is one.
        path = self.home / "config.xml"
        tree = ET.parse(path)
        options = tree.getroot().find("options")
        assert options is not None
        for address in options.findall("listenAddress"):
            options.remove(address)
        ET.SubElement(options, "listenAddress").text = f"tcp://127.0.0.1:{self.listens}"
        for name, value in OPTIONS.items():
            for old in options.findall(name):
                options.remove(old)
            ET.SubElement(options, name).text = str(value).lower()
        tree.write(path)
        with self.log.open("ab") as log:
            self.program = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", "syncthing", "serve", "--no-browser"]
                + ["--no-restart", "--no-upgrade", f"--home={self.home}"]
                + [f"--gui-address=127.0.0.1:{self.answers}"],
                env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        within(30, self._is_up, f"an answer of Syncthing: {self.log}")

    def _is_up(self) -> bool:
        try:
            return bool(self.ask("GET", "system/ping"))
        except OSError:
            return False

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """One question to its REST interface."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.answers}/rest/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"X-API-Key": self.key, "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text.strip() else None

    def share_with(self, other: Syncthing) -> None:
        """Knows the other one, and shares the folder with it."""
        self.ask("PUT", f"config/devices/{other.id}", {
            "deviceID": other.id, "addresses": [f"tcp://127.0.0.1:{other.listens}"],
        })  # fmt: skip
        self.ask("PUT", f"config/folders/{FOLDER}", {
            "id": FOLDER, "path": str(self.folder), "type": "sendreceive",
            "devices": [{"deviceID": self.id}, {"deviceID": other.id}],
            "fsWatcherEnabled": True, "fsWatcherDelayS": 1, "rescanIntervalS": 5,
        })  # fmt: skip

    def pause(self) -> None:
        """Goes off the net."""
        self.ask("POST", "system/pause")

    def resume(self) -> None:
        """Comes back."""
        self.ask("POST", "system/resume")

    def is_connected(self) -> bool:
        """Whether it talks to the other one."""
        connections = self.ask("GET", "system/connections")["connections"]
        return any(it["connected"] for name, it in connections.items() if name != self.id)

    def stop(self) -> None:
        """Ends it."""
        if self.program is None:
            return
        self.program.terminate()
        try:
            self.program.wait(10)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()


class Side:
    """One computer: a folder that is synced, and a window on the file in it."""

    def __init__(self, desk: Window, sync: Syncthing) -> None:
        self.desk, self.sync = desk, sync
        self.file = sync.folder / "veto-desk.ron"
        self.person = Person(desk, self.file)
        self.seen: set[str] = set()  # the conflict copies that were there for a while

    def type(self, account: str, note: str) -> None:
        """Types a note for an account, and waits until it is saved."""
        self.person.to_edit(account)
        self.desk.fill("Note", note)
        self.person.saved(f'note: "{note}"')
        self.person.wait_status(SAVED)

    def shows(self, account: str, note: str) -> None:
        """Waits until the window shows this note."""
        self.person.to_edit(account)
        self.desk.wait_text("entry", "Note", note)

    def conflicts(self) -> list[str]:
        """The conflict copies in the folder, the backups aside."""
        # A hidden one is a download of Syncthing that came too late; it clears it away by itself.
        names = [it.name for it in self.sync.folder.glob("*.sync-conflict-*")]
        found = [it for it in names if not it.startswith(".syncthing.")]
        self.seen.update(found)
        return found


class Pair:
    """Both computers."""

    def __init__(self, left: Side, right: Side) -> None:
        self.left, self.right = left, right
        self.sides = (left, right)

    def connect(self) -> None:
        """Brings them together."""
        for side in self.sides:
            side.sync.resume()
        within(30, lambda: all(it.sync.is_connected() for it in self.sides), "a connection")

    def part(self) -> None:
        """Puts them apart."""
        for side in self.sides:
            side.sync.pause()
        within(30, lambda: not any(it.sync.is_connected() for it in self.sides), "no connection")

    def same(self, *texts: str) -> bool:
        """Whether both files are whole and the same, and hold these texts; no copy is left."""
        try:
            left, right = (it.file.read_bytes() for it in self.sides)
        except FileNotFoundError:
            return False
        held = all(text.encode() in left for text in texts)
        copies = [it.conflicts() for it in self.sides]
        return left == right and held and not any(copies)

    def settle(self, *texts: str, still: float = STILL) -> str:
        """Waits until both are the same; then nothing may change. The answer says how long."""
        began = time.monotonic()
        since = None  # when they became the same
        while since is None or time.monotonic() - since < SETTLED:
            if not self.same(*texts):
                since = None
            elif since is None:
                since = time.monotonic()
            if time.monotonic() - began > TOGETHER:
                raise AssertionError(f"not alike, or without {texts}:\n{self.report(*texts)}")
            time.sleep(0.05)
        took = since - began
        names, before = self._state()
        until = time.monotonic() + still
        while time.monotonic() < until:
            time.sleep(0.25)
            now = self._state()[1]
            assert now == before, f"it changes again: {before} became {now}"
        assert self._state()[0] == names, "files came or went"
        for side in self.sides:
            whole(side.file)
            assert not left_over(side.sync.folder), left_over(side.sync.folder)
        return f"the same after {clock_of(took)}; nothing changed for {SETTLED + still:.0f} s more"

    def report(self, *texts: str) -> str:
        """How it stands on both sides, for a failure."""
        lines = []
        for side in self.sides:
            content = side.file.read_bytes()
            folder = side.sync.ask("GET", f"db/status?folder={FOLDER}")
            status = {key: folder[key] for key in ("state", "needTotalItems", "errors")}
            lines.append(
                f"{side.sync.name}: {len(content)} bytes, whole {body_of(content) is not None}, "
                f"holds {[text for text in texts if text.encode() in content]}, "
                f"copies {side.conflicts()}, connected {side.sync.is_connected()}, {status}, "
                f"the window says {side.person.status()!r}"
            )
        here, there = (it.file.read_text().splitlines() for it in self.sides)
        differ = difflib.unified_diff(here, there, lineterm="", n=2)
        return "\n".join([*lines, *list(differ)[:60]])

    def _state(self) -> tuple[list[str], list[tuple[int, int, int]]]:
        """What is in the folders, and when each data file was written."""
        names = sorted(
            f"{side.sync.name}/{it.relative_to(side.sync.folder)}"
            for side in self.sides
            for it in side.sync.folder.rglob("*.ron")
        )
        about = [side.file.stat() for side in self.sides]
        return names, [(it.st_ino, it.st_size, it.st_mtime_ns) for it in about]

    def first(self) -> None:
        """the file of one computer comes to the other"""
        with step(self.first.__doc__ or "") as say:
            self.left.person.begin_with_accounts()
            self.left.desk.start("--file", self.left.file)
            self.left.type("account.1", "at first")
            self.connect()
            within(TOGETHER, lambda: self.same("at first"), "the file on the other computer")
            self.right.desk.start("--file", self.right.file)
            self.right.shows("account.1", "at first")
            for side in self.sides:
                assert side.desk.find("label", LOOK) is None
            say(self.settle("at first", still=0))

    def apart(self) -> None:
        """apart, both change something else: both have both"""
        with step(self.apart.__doc__ or "") as say:
            self.part()
            self.left.type("account.1", "from the left")
            self.right.type("account.3", "from the right")
            time.sleep(1.2)  # the two files get different times
            self.connect()
            say(self.settle("from the left", "from the right"))
            self.left.shows("account.3", "from the right")
            self.right.shows("account.1", "from the left")
            self.kept(say)

    def answers(self) -> None:
        """apart, an answer on one side and a wizard on the other: both have both"""
        with step(self.answers.__doc__ or "") as say:
            self.part()
            left, right = self.left.person, self.right.person
            left.to_account("account.3")
            left.desk.click("button", "I got an answer")
            left.page("Has Meta answered?")
            left.choose("They refuse it")
            left.go("Write it down", "account.3")
            left.saved("Refused")
            right.place("Desk", "Your objections")
            right.desk.click("button", re.compile("^Object for "))
            right.page("Which platform is it?")
            before = right.file.read_text().count('platform: Some("facebook")')
            right.choose("Facebook")
            right.desk.wait_until(
                lambda: right.file.read_text().count('platform: Some("facebook")') > before,
                "the wizard's answer in the file",
            )
            time.sleep(1.2)
            self.connect()
            say(self.settle("Refused", still=2))
            for side in self.sides:
                document = side.person.document()
                answers = [dict(it["answers"] or {}) for it in document["drafts"]]
                chosen = [it.get("platform") for it in answers]
                assert "facebook" in chosen, chosen
                (objection,) = (
                    it for it in document["objections"] if it["events"][-1]["what"] == "Refused"
                )
                say(f"{side.sync.name}: {len(objection['events'])} events, drafts {chosen}")

    def at_once(self) -> None:
        """together, both type at the same time: both have all of it"""
        with step(self.at_once.__doc__ or "") as say:
            for side, account in zip(self.sides, ("account.1", "account.3"), strict=True):
                side.person.to_edit(account)
                side.desk.fill("Note", "-")
            for letters in zip("abcdefghijklmnopqrst", "ABCDEFGHIJKLMNOPQRST", strict=True):
                for side, letter in zip(self.sides, letters, strict=True):
                    side.desk.key(letter)
                time.sleep(0.3)  # the synchronisers bring and take meanwhile
            say(self.settle("-abcdefghijklmnopqrst", "-ABCDEFGHIJKLMNOPQRST"))
            self.left.shows("account.3", "-ABCDEFGHIJKLMNOPQRST")
            self.right.shows("account.1", "-abcdefghijklmnopqrst")
            self.kept(say)

    def collide(self) -> None:
        """apart, both change the same field: both end with the same"""
        with step(self.collide.__doc__ or "") as say:
            self.part()
            self.left.type("account.1", "the left says this")
            self.right.type("account.1", "the right says that")
            time.sleep(1.2)
            self.connect()
            say(self.settle("says th"))
            notes = re.findall(r'note: "(the \w+ says \w+)"', self.left.file.read_text())
            assert len(notes) == 1, notes
            self.left.shows("account.1", notes[0])
            self.right.shows("account.1", notes[0])
            say(f"both chose {notes[0]!r}")
            self.kept(say)

    def kept(self, say: Any) -> None:
        """What lost is among the backups, and every backup is whole."""
        for side in self.sides:
            backups = list((side.sync.folder / "veto-desk-backups").glob("*.ron"))
            first = [it for it in backups if not it.read_text().startswith("// Veto Desk file")]
            for backup in backups:
                if backup not in first:
                    whole(backup)
            odd = [it.name for it in backups if "conflict" in it.name]
            say(f"{side.sync.name}: {len(backups)} backups, all whole, {len(odd)} in conflict; "
                f"{len(side.seen)} conflict copies of the file came and went so far")  # fmt: skip


def main() -> None:
    """Both sides, from the first connection to the last."""
    need("syncthing")
    began = time.monotonic()
    binary = binary_from(sys.argv[1:])
    with ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sync-")))
        syncs = [Syncthing(root, name) for name in ("left", "right")]
        for sync in syncs:
            stack.callback(sync.stop)
            sync.start()
        syncs[0].share_with(syncs[1])
        syncs[1].share_with(syncs[0])
        desks = [stack.enter_context(Window(binary, pictures=PICTURES)) for _ in syncs]
        pair = Pair(*(Side(desk, sync) for desk, sync in zip(desks, syncs, strict=True)))
        pair.first()
        pair.apart()
        pair.answers()
        pair.at_once()
        pair.collide()
        for side in pair.sides:
            side.person.close()
            assert "panicked" not in side.desk.log(), side.desk.log()
    print(f"sync: passed in {clock_of(time.monotonic() - began)}")


if __name__ == "__main__":
    main()
