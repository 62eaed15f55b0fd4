#!/usr/bin/python3 -B
"""The program is killed again and again while it saves, and never loses what it said was saved.

    /usr/bin/python3 -B tests/faults/kill.py [BINARY] [--times N] [--seconds S] [--seed N]

Letters are typed into a field of the wizard faster than a person types, with pauses; each is saved.
At a random moment the program is killed with SIGKILL. Saved is what the status line said was saved
after it had said that it was being saved, and what was seen whole in the file. After each kill the
file must be whole and hold at least that, every backup must be whole, and the next start must show
the same page with the same text.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from statistics import median

from hands import (
    PICTURES,
    ROOT,
    SAVED,
    SAVING,
    DeskError,
    Person,
    Window,
    body_of,
    clock_of,
    left_over,
    whole,
)

FIELD = "Name on the profile (optional)"
HANDLE = re.compile(r'\bhandle: "([^"]*)"')
EARLIEST, LATEST = 0.02, 1.2  # seconds after the first letter at which the program is killed
BETWEEN = 12  # milliseconds between two letters
LETTERS = 70  # more than are typed until the kill
BURST = 9  # letters typed at most without a pause
PAUSE = 0.3  # seconds of a pause at most
AIMED = 0.7  # how many of the kills wait for a save to be under way, …
PATIENCE = 0.6  # … how many seconds at most, …
AFTER = 0.004  # … and how many seconds into it they strike at most
STEADY = 0.3  # seconds: the line tells the truth a picture later than the field
OLD = 60  # seconds after which the program takes a temporary file for left over


class Campaign:
    """One desk that is killed again and again."""

    def __init__(self, desk: Window, seed: int) -> None:
        self.desk = desk
        self.person = Person(desk)
        self.file = self.person.file
        self.backups = self.file.parent / "veto-desk-backups"
        self.random = random.Random(seed)
        self.text = ""  # what the field holds at the next start
        self.typed: list[int] = []  # letters that were in the file after each kill
        self.from_status = self.from_file = 0  # what was held to be saved, by each witness
        self.witness = ""  # the last of them
        self.mid_save = 0  # kills that cut off a save
        self.before: set[str] = set()  # temporary files that were there before a round
        self.wholes = 0  # whole files that were seen while the program wrote

    def begin(self) -> None:
        """To the page with the field."""
        self.desk.start()
        self.person.to_email_page()

    def round(self, number: int) -> None:
        """Types, kills, looks, starts again, looks again."""
        # Each round begins with another letter, so that no text can be one of an earlier round.
        letter = chr(ord("a") + number % 26)
        text = (letter + f"{number:05}" + "klmnopqrstuvwxyz" * 5)[:LETTERS]
        states = [self.text] + [text[:end] for end in range(1, len(text) + 1)]
        self.desk.click("entry", FIELD)
        self.desk.key("ctrl+a")
        before = self.before = set(self._left_over())
        saved = self._type_and_kill(text, states)
        now = self._state_of_file(states)
        if now < saved:
            raise AssertionError(
                f"kill {number}: {states[saved]!r} was saved, as {self.witness} said; "
                f"the file holds {states[now]!r}"
            )
        for backup in self.backups.glob("*.ron"):
            whole(backup)
        self.mid_save += bool(set(self._left_over()) - before)
        self.typed.append(now)
        self.text = states[now]
        self.desk.restart()
        self.person.page("Which e-mail belongs to the account?")
        self.desk.wait_text("entry", FIELD, self.text)

    def _type_and_kill(self, text: str, states: list[str]) -> int:
        """Types until the kill; the answer is the last of the states that was saved."""
        desk, by_file, by_line = self.desk, 0, 0
        field = desk.wait("entry", FIELD)
        hands = threading.Thread(target=self._type, args=(text,))
        hands.start()
        moment = self.random.uniform(EARLIEST, LATEST)
        killer = threading.Thread(target=self._kill, args=(moment, self.random.random() < AIMED))
        killer.start()
        since: dict[str, float] = {}  # what the line said first, and when, for the text shown
        last = ""
        while desk.running():
            content = self.file.read_bytes()
            body = body_of(content)
            if body is None:
                raise AssertionError(f"the file was seen in pieces: {content[:200]!r}")
            self.wholes += 1
            found = states.index(self._handle(body))
            if found > by_file:
                by_file, self.from_file = found, self.from_file + 1
            # The text first: what the line says later is true of it, too.
            shown = desk._tree.text_of(field)
            said, now = self.person.status(), time.monotonic()
            if shown != last:
                last, since = shown, {}
            since.setdefault(said, now)
            told = SAVING in since or now - since.get(SAVED, now) > STEADY
            if said == SAVED and told and shown in states and states.index(shown) > by_line:
                by_line, self.from_status = states.index(shown), self.from_status + 1
        killer.join()
        desk.kill9()
        hands.join()
        self.witness = "the file" if by_file >= by_line else "the status line"
        return max(by_file, by_line)

    def _kill(self, moment: float, aimed: bool) -> None:
        """Kills at this moment, or as soon after it as a save is under way."""
        time.sleep(moment)
        until = time.monotonic() + PATIENCE
        while aimed and self.before.issuperset(self._left_over()) and time.monotonic() < until:
            time.sleep(0.0002)
        if aimed:
            time.sleep(self.random.uniform(0, AFTER))
        os.kill(self.desk.pid, signal.SIGKILL)

    def _type(self, text: str) -> None:
        """Types in bursts, until the window is gone."""
        while text and self.desk.running():
            burst = self.random.randint(1, BURST)
            command = ["xdotool", "type", "--delay", str(BETWEEN), text[:burst]]
            subprocess.run(command, env=self.desk.env, capture_output=True, check=False)
            text = text[burst:]
            time.sleep(self.random.uniform(0, PAUSE))

    def _state_of_file(self, states: list[str]) -> int:
        handle = self._handle(whole(self.file))
        if handle not in states:
            raise AssertionError(f"the file holds {handle!r}, which is no part of {states[-1]!r}")
        return states.index(handle)

    def _handle(self, body: str) -> str:
        found = HANDLE.search(body)
        return found[1] if found else ""

    def _left_over(self) -> list[str]:
        return left_over(self.file.parent) + left_over(self.backups)

    def end(self) -> None:
        """The last start saves once more and closes politely; what was cut off is cleared away."""
        self.desk.fill(FIELD, "the end")
        self.person.wait_status(SAVED)
        self.person.close()
        assert self._handle(whole(self.file)) == "the end"
        now = time.time()
        for folder in (self.file.parent, self.backups):
            ages = [now - (folder / name).stat().st_mtime for name in left_over(folder)]
            # The first save of the last run took away those that were old by then.
            old = [age for age in ages if age > OLD + 60]
            assert not old, f"temporary files stay in {folder.name}: {len(old)}, {max(old):.0f} s"

    def figures(self) -> None:
        """What was done."""
        print(f"    {len(self.typed)} kills, {self.mid_save} of them in the middle of a save")
        print(f"    letters in the file after a kill: {min(self.typed)} to {max(self.typed)}, "
              f"median {median(self.typed):.0f}")  # fmt: skip
        print(f"    saved by the status line {self.from_status} times, by the file "
              f"{self.from_file} times; nothing of it was lost")  # fmt: skip
        print(f"    {self.wholes} looks at the file while it was written: always whole")
        print(f"    {len(list(self.backups.glob('*.ron')))} backups, all whole")


def main() -> None:
    """The whole campaign."""
    parser = argparse.ArgumentParser(description="Kills the program while it saves.")
    parser.add_argument("binary", nargs="?", default=ROOT / "target/release/veto-desk", type=Path)
    parser.add_argument("--times", type=int, default=200, help="how many kills")
    parser.add_argument("--seconds", type=float, default=1200, help="the longest it may take")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = parser.parse_args()
    print(f"kill.py --seed {asked.seed}", flush=True)
    began = time.monotonic()
    with Window(asked.binary, pictures=PICTURES) as desk:
        campaign = Campaign(desk, asked.seed)
        try:
            campaign.begin()
            for number in range(1, asked.times + 1):
                campaign.round(number)
                if time.monotonic() - began > asked.seconds:
                    print(f"    the time is over after {number} of {asked.times} kills")
                    break
            campaign.end()
        except (DeskError, AssertionError, OSError, ValueError) as why:
            print(f"FAILED after {len(campaign.typed)} kills\n{why}")
            sys.exit(1)
        campaign.figures()
        assert "panicked" not in desk.log(), desk.log()
    took = time.monotonic() - began
    each = took / max(1, len(campaign.typed))
    print(f"kill: passed in {clock_of(took)}, {clock_of(each)} for each kill")


if __name__ == "__main__":
    main()
