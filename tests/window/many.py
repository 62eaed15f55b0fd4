#!/usr/bin/python3 -B
"""A volunteer's desk with ten thousand accounts, in a real window.

    /usr/bin/python3 -B tests/window/many.py [BINARY]

The file is made by `cargo run --example crowd`. Somebody is sought, three accounts are selected and
marked as sent, and that is taken back; the file is read after each. Pictures go into target/window/.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

from app import ROOT, App, Hands

ACCOUNTS = 10_000
PICTURES = ROOT / "target/window"


class Volunteer(App):
    """One desk with many accounts."""

    def make(self) -> None:
        """Makes the file."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        command = ["cargo", "run", "--locked", "--quiet", "--example", "crowd", "--"]
        subprocess.run([*command, str(self.file), str(ACCOUNTS)], cwd=ROOT, check=True)
        self.file.chmod(0o600)

    def sent(self) -> int:
        """How many objections were sent, by the file."""
        return self.file.read_text().count("what: Sent(")

    def said_above(self, words: str | re.Pattern[str]) -> None:
        """Waits for the heading of the list."""
        self.desk.wait("heading", words)

    def seek(self) -> None:
        """a name is sought: found without accents, and the number is said"""
        began = time.monotonic()
        self.desk.start()
        self.page("Your objections")
        print(f"    the desk is there after {time.monotonic() - began:.2f} s")
        self.said_above(f"Accounts 1 to 12 of {ACCOUNTS - ACCOUNTS // 50:,}")
        self.desk.screenshot("many")
        self.desk.fill("Find an account", "stefan muller")
        self.said_above(re.compile(r"^[\d,]+ to [\d,]+ of [\d,]+ found|^[\d,]+ of [\d,]+ accounts$"))
        names = self.cards()
        assert names, "nobody was found"
        self.desk.screenshot("many-found")
        self.desk.click("button", "Show all")
        self.said_above(re.compile("^Accounts 1 to 12 of"))

    def select(self) -> None:
        """three that are not sent yet are selected, and marked as sent"""
        desk = self.desk
        desk.click("button", "Filter and sort")
        desk.click("radio button", re.compile(r"^Not sent yet \([\d,]+\)$"))
        desk.click("button", "Put the filters away")
        desk.click("button", "Select several")
        ticks = [node.name for node in desk.find_all("check box", re.compile("^Select: "))][:3]
        assert len(ticks) == 3, ticks
        for tick in ticks:
            desk.click("check box", tick)
            desk.wait_state("check box", tick, "checked")
        self.said("3 accounts selected")
        desk.screenshot("many-selected")
        self.before = self.sent()
        desk.click("button", "Mark 3 as sent")
        self.page("Did you send these 3 objections?")
        desk.screenshot("many-sent")
        desk.click("button", "Mark 3 as sent")
        self.page("Your objections")
        self.said("3 objections were marked as sent.")
        desk.wait_until(lambda: self.sent() == self.before + 3, "three more in the file")

    def undo(self) -> None:
        """one undo takes all three back"""
        self.desk.click("button", "Undo")
        self.desk.wait_until(lambda: self.sent() == self.before, "none of the three in the file")
        self.desk.screenshot("many-undone")
        self.close()
        assert "panicked" not in self.desk.log(), self.desk.log()

    STEPS = (make, seek, select, undo)


def main() -> None:
    """Goes the whole way, one line for each step."""
    binary = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "target/release/veto-desk"
    with Hands(binary, pictures=PICTURES) as desk:
        volunteer = Volunteer(desk)
        for step in Volunteer.STEPS:
            began = time.monotonic()
            step(volunteer)
            print(f"ok  {step.__doc__} ({time.monotonic() - began:.1f} s)", flush=True)
    print(f"many: {len(Volunteer.STEPS)} passed")


if __name__ == "__main__":
    main()
