#!/usr/bin/python3 -B
"""Two windows on one file, and others who write into it.

    /usr/bin/python3 -B tests/faults/windows.py [BINARY]

A second start ends at once and the first window comes to the front. A lock that was left behind
does no harm. When the first window cannot answer, the second only shows; it takes over when the
first one ends. What is changed by hand, and a conflict copy, is taken in while the window is open.
A clock that was set back a year changes no order and removes no backup.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from hands import (
    LOOK,
    PICTURES,
    SAVED,
    Beside,
    Person,
    Window,
    begins,
    binary_from,
    body_of,
    clock_of,
    left_over,
    need,
    shown_within,
    step,
    whole,
    within,
)

TAKEN_OVER = begins("done-unlocked")
BY_HAND = begins("done-merged-hand")
BY_COPY = begins("done-merged-copy")
NAME = "Name on the profile (optional)"
MOMENT = "%Y-%m-%d-%H%M%S"  # in the name of a backup


class Pair:
    """A desk with one window, and room for a second."""

    def __init__(self, first: Window) -> None:
        self.first = first
        self.one = Person(first)
        self.file = self.one.file

    def note(self, person: Person, text: str) -> None:
        """Types a note on the edit page, and waits until it is saved."""
        person.desk.fill("Note", text)
        person.saved(f'note: "{text}"')
        person.wait_status(SAVED)

    def second_start(self) -> None:
        """a second start ends with 0, and the first window comes to the front"""
        first, other = self.first, self.first.plain_start("--file", self.first.home / "other.ron")
        try:
            within(20, lambda: first.front() == other.pid, "another window in front")
            before = self.file.read_bytes()
            with step(self.second_start.__doc__ or "") as say:
                assert first.front() != first.pid
                second = first.plain_start("--file", self.file)
                try:
                    took = within(10, lambda: second.poll() is not None, "the end of the second")
                finally:
                    if second.poll() is None:
                        second.kill()
                assert second.returncode == 0, f"exit code {second.returncode}"
                raised = within(5, lambda: first.front() == first.pid, "the first window in front")
                say(f"the second start ended after {clock_of(took)}")
                say(f"the first window was in front {clock_of(raised)} later")
                assert self.file.read_bytes() == before, "the file changed"
                names = [it.name for it in self.file.parent.iterdir() if "knock" in it.name]
                assert not names, names
        finally:
            other.kill()
            other.wait()
        within(5, lambda: first.front() in (0, first.pid), "the other window gone")

    def stale_lock(self) -> None:
        """a lock left behind by kill -9 does not block"""
        with step(self.stale_lock.__doc__ or "") as say:
            self.first.kill9()
            lock = self.file.with_name(f".{self.file.name}.lock")
            assert lock.exists(), "no lock was left"
            took = self.first.restart()
            assert self.first.find("label", LOOK) is None, "it only shows"
            self.one.to_edit("account.1")
            self.note(self.one, "after the kill")
            say(f"the lock's file was there; the next start wrote; first picture {clock_of(took)}")

    def no_answer(self) -> None:
        """the first cannot answer: the second shows the file, and nothing it does changes it"""
        with Beside(self.first) as second:
            two = Person(second)
            with step(self.no_answer.__doc__ or "") as say:
                self.first.pause()
                try:
                    before = self.file.read_bytes()
                    took = second.start("--file", self.file)
                    second.wait("label", LOOK)
                    say(f"the second window showed after {clock_of(took)}")
                    two.to_edit("account.1")
                    second.wait_text("entry", "Note", "after the kill")
                    second.click("entry", "Note")
                    second.key("x", "y", "z")
                    second.settle()
                    second.wait("label", LOOK)
                    two.place("Desk", "Your objections")
                    second.click("button", re.compile("^Throw away: "))
                    second.settle()
                    two.place("Settings", "Settings")
                    second.click("radio button", "Light")
                    second.settle()
                    assert self.file.read_bytes() == before, "the file changed"
                    assert not left_over(self.file.parent), left_over(self.file.parent)
                finally:
                    self.first.go_on()
            with step("when the first ends, the second takes over and saves") as say:
                code = self.first.close()
                assert code == 0, f"exit code {code}"
                took = shown_within(second, 5, TAKEN_OVER)
                say(f"it took over after {clock_of(took)}")
                second.gone("label", LOOK)
                two.to_edit("account.1")
                self.note(two, "by the second")
                assert "theme: Light" not in whole(self.file), "a refused change was saved"
            with step("the same when the first is killed while it cannot answer") as say:
                second.pause()
                self.first.start("--file", self.file)
                self.first.wait("label", LOOK)
                second.kill9()
                took = shown_within(self.first, 5, TAKEN_OVER)
                say(f"it took over after {clock_of(took)}")
                self.one.to_edit("account.1")
                self.note(self.one, "back in the first")

    def by_hand(self) -> None:
        """a change by hand while the window is open: shown, and said"""
        with step(self.by_hand.__doc__ or "") as say:
            first = self.first
            self.one.to_account("account.1")
            # As sed does it: another file takes the name.
            change = 's/handle: "account.1"/handle: "by.sed"/'
            subprocess.run(["sed", "-i", change, str(self.file)], check=True)
            took = shown_within(first, 2.5, BY_HAND)
            first.wait("heading", "by.sed")
            say(f"after sed: said after {clock_of(took)}")
            within(5, lambda: body_of(self.file.read_bytes()), "a whole file")
            # As editors do it: the same file is written over.
            text = self.file.read_text()
            self.file.write_text(text.replace('handle: "by.sed"', 'handle: "by.hand"'))
            took = within(2.5, lambda: first.find("heading", "by.hand"), "the second change")
            say(f"after an editor: shown after {clock_of(took)}")
            within(5, lambda: self._handle() == "by.hand", "a whole file with the change")
            self.one.to_edit("by.hand")
            self.note(self.one, "typed after the hand")
            assert self._handle() == "by.hand", "the change by hand was undone"
            # In the moment of a save: it must not be taken for the program's own.
            name, longest = "by.hand", 0.0
            for number in range(5):
                first.click("entry", "Note")
                first.settle()
                before = self.file.read_bytes()
                first.key("x")
                within(5, lambda old=before: self.file.read_bytes() != old, "a save", 0.0005)
                text, old, name = self.file.read_text(), name, f"by.hand.{number}"
                self.file.write_text(text.replace(f'handle: "{old}"', f'handle: "{name}"'))
                began = time.monotonic()
                first.wait_text("entry", NAME, name)
                longest = max(longest, time.monotonic() - began)
            say(f"in the moment of a save, 5 times: shown after at most {clock_of(longest)}")
            first.fill(NAME, "by.hand")
            first.fill("Note", "typed after the hand")
            within(5, lambda: self._handle() == "by.hand", "a whole file with the change")

    def _handle(self) -> str:
        """The handle in the file, once the file is whole again."""
        body = body_of(self.file.read_bytes()) or ""
        return "by.hand" if 'handle: "by.hand"' in body else ""

    def copy(self) -> None:
        """a conflict copy beside the file: taken in, kept among the backups, gone"""
        with step(self.copy.__doc__ or "") as say:
            first = self.first
            elsewhere = first.home / "elsewhere"
            elsewhere.mkdir()
            apart = elsewhere / "veto-desk.ron"
            shutil.copy(self.file, apart)
            self._change_apart(apart)
            kept = self._backups()
            name = "veto-desk.sync-conflict-20261122-081500-ABCDEFG.ron"
            beside = self.file.with_name(name)
            shutil.copy(apart, beside)
            theirs = beside.read_bytes()
            took = within(5, lambda: not beside.exists(), "the copy gone")
            first.wait("label", BY_COPY)
            say(f"taken in after {clock_of(took)}")
            text = whole(self.file)
            assert 'note: "from afar"' in text, "what the copy had is missing"
            assert 'note: "typed after the hand"' in text, "what was here is missing"
            new = [it for it in self._backups() - kept if it.read_bytes() == theirs]
            assert new, "the copy is not among the backups"

    def _change_apart(self, apart: Path) -> None:
        """Changes another account in another copy of the file, with the program itself."""
        with Beside(self.first) as second:
            two = Person(second, apart)
            second.start("--file", apart)
            two.to_edit("account.3")
            second.fill("Note", "from afar")
            two.saved('note: "from afar"')
            two.close()

    def _backups(self) -> set[Path]:
        return set((self.file.parent / "veto-desk-backups").glob("*.ron"))

    def clock_back(self) -> None:
        """the clock a year back: events stay in order, backups are kept"""
        with step(self.clock_back.__doc__ or "") as say:
            first, one = self.first, self.one
            self._answer("They refuse it")
            one.close()
            folder = self.file.parent / "veto-desk-backups"
            newest = max(self._backups())
            moment = datetime.strptime(newest.stem[:17], MOMENT)
            for number in range(1, 13):  # more than the last ten: now each new one thins them out
                name = (moment + timedelta(seconds=number)).strftime(MOMENT)
                shutil.copy(newest, folder / f"{name}.ron")
            kept = sorted(self._backups(), reverse=True)[:10]
            first.env |= {
                "LD_PRELOAD": str(next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))),
                "FAKETIME": "-365d",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                "DONT_FAKE_MONOTONIC": "1",
            }
            first.restart()
            self._answer("Yes, they accept it")
            one.close()
            for name in ("LD_PRELOAD", "FAKETIME"):
                del first.env[name]
            events = self._events()
            assert [what for what, _ in events[-2:]] == ["Refused", "Accepted"], events
            assert events[-1][1] < events[-2][1], "the clock was not set back"
            gone = [it.name for it in kept if not it.exists()]
            assert not gone, f"backups are gone: {gone}"
            year = events[-1][1][:4]
            fresh = [it.name for it in self._backups() if it.name.startswith(year)]
            assert fresh, "the run with the wrong clock kept no backup"
            say(f"the last two events: {events[-2:]}")
            say(f"{len(self._backups())} backups; of the wrong clock: {', '.join(fresh)}")
            first.restart()
            one.to_account("account.3")
            first.wait("label", "Confirmed")
            shown = [
                node.name
                for node in first.find_all("label")
                if node.name in ("They accepted it", "They refused it")
            ]
            say(f"shown, the newest first: {shown[:2]}")
            assert shown[:1] == ["They accepted it"], shown
            one.close()

    def _answer(self, words: str) -> None:
        """Writes down an answer for the third account."""
        first = self.first
        self.one.to_account("account.3")
        first.click("button", "I got an answer")
        self.one.page("Has Meta answered?")
        self.one.choose(words)
        self.one.go("Write it down", "account.3")

    def _events(self) -> list[tuple[str, str]]:
        """The events of the third account's objection: what and when, as they stand in the file."""
        document = self.one.document()
        account = next(it for it in document["accounts"] if it.get("handle") == "account.3")
        objection = next(it for it in document["objections"] if it["account"] == account["id"])
        return [
            (it["what"] if isinstance(it["what"], str) else next(iter(it["what"])), it["at"])
            for it in objection["events"]
        ]


def main() -> None:
    """All steps, in this order."""
    need("openbox", "libfaketime")
    with Window(binary_from(sys.argv[1:]), pictures=PICTURES) as first:
        first.manage()
        pair = Pair(first)
        pair.one.begin_with_accounts()
        with step("the first window opens and saves") as say:
            say(f"first picture after {clock_of(first.start('--file', pair.file))}")
            pair.one.to_edit("account.1")
            pair.note(pair.one, "by the first")
        pair.second_start()
        pair.stale_lock()
        pair.no_answer()
        pair.by_hand()
        pair.copy()
        pair.clock_back()
        assert "panicked" not in first.log(), first.log()
    print("windows: passed")


if __name__ == "__main__":
    main()
