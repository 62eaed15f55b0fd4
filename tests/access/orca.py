#!/usr/bin/python3 -B
"""What somebody hears who files a first objection with Orca, by keys alone.

    /usr/bin/python3 -B tests/access/orca.py [BINARY]

Writes target/access/orca.txt: for each page, what Orca gave to its voice (`voice.py`, which writes
it down), and in brackets what the app asked screen readers to announce. Newer Orcas say these
announcements; that of Debian 12 (43.1) passes them over. Tab is pressed until what is looked for
has the focus, so a page shows what a person passes on the way. Nothing is judged here: a person
reads the result.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable

from reader import ACCESS, PICTURES
from hands import Window, binary_from, need
from app import App
from tree import Node

EMAIL, SLIP = "ana@gmail.com", "ana@gmial.com"
NAME = "Ana Popescu"
SPEECH = """LogLevel 3
AddModule "notes" "voice.py" ""
DefaultModule notes
DefaultLanguage "en"
"""
PAUSE = 0.6  # seconds without a word after which Orca counts as silent
ANSWER = 5.0  # seconds within which Orca says where the focus is, or does not at all
WORDS_A_MINUTE = 180  # the pace of a voice that is not hurried


class Hearing(Window):
    """A desk with Orca, and with a voice that writes down what it is given."""

    def begin(self) -> None:
        """Starts the voice and Orca, and then the program."""
        config, spoken = self._folder("speech"), self.root / "spoken.txt"
        (config / "speechd.conf").write_text(SPEECH)
        self.spoken = spoken
        self.script: list[str] = []  # what is heard and announced, in its order
        self._read = 0
        socket = self.root / "run/speech-dispatcher/speechd.sock"
        self.env["VETO_DESK_SPOKEN"] = str(spoken)
        self._spawn([
            "speech-dispatcher", "--run-single", "--timeout", "0", "--module-dir", str(ACCESS),
            "--config-dir", str(config), "--log-dir", str(config),
            "--pid-file", str(config / "pid"), "--socket-path", str(socket),
        ])  # fmt: skip
        self.wait_until(socket.exists, "a voice")
        self._spawn(["orca"])
        self.wait_until(lambda: spoken.exists() and spoken.read_text(), "the first words of Orca")
        self._tree.listen()
        self.start()

    def take_in(self) -> bool:
        """Adds what was said and announced since the last time. Whether Orca said anything."""
        for event in self._tree.heard():
            if event.name == "Announcement":
                self.script.append(f"    [{event.text}]")
        lines = self.spoken.read_text().splitlines()
        fresh, self._read = lines[self._read :], len(lines)
        self.script += [f"    {line}" for line in fresh]
        return bool(fresh)

    def silence(self) -> None:
        """Waits until Orca is silent."""
        self.settle()
        while self._within(PAUSE, self.take_in):
            pass

    def _focus_leaves(self, old: Node | None) -> None:
        """Waits until something else has the focus, and until Orca has said what it is."""
        super()._focus_leaves(old)
        now = self.focused()
        name = now.name.split(".")[0] if now else ""
        before = len(self.script)

        def is_said() -> bool:
            self.take_in()
            return any(name in line for line in self.script[before:])

        if not self._within(ANSWER, is_said):
            self.script.append(f"    (nothing was said of: {now.role if now else ''} {name})")


class Listener(App):
    """Somebody who hears the app, and presses keys."""

    def __init__(self, desk: Hearing) -> None:
        super().__init__(desk)
        self.desk: Hearing = desk
        self.chapters: list[tuple[str, list[str]]] = []

    def chapter(self, title: str) -> None:
        """What is heard from now on belongs to this page."""
        self.desk.silence()
        if self.chapters:
            self.chapters[-1][1].extend(self.desk.script)
        else:
            self.chapters.append(("Orca starts", list(self.desk.script)))
        self.desk.script.clear()
        self.chapters.append((title, []))

    def hears(self, page: str, deed: Callable[[], None], error: bool = False) -> None:
        """Does something, and takes down what is heard when it leads to this page."""
        self.desk.silence()
        self.chapters[-1][1].extend(self.desk.script)
        self.desk.script.clear()
        start = "Error: " if error else ""
        self.chapters.append((start + page, []))
        deed()
        self.desk.wait_title(f"^{start}{re.escape(page)} – Veto Desk$")

    def presses(self, role: str, name: str | re.Pattern[str], key: str = "Return") -> None:
        """Goes to something by Tab, hears it, presses a key, and hears what comes of it."""
        desk = self.desk
        desk.silence()
        desk.focus_by_tab(role, name)
        desk.silence()
        now = desk.focused()
        desk.script.append(f"  · {key} on: {now.name if now else 'nothing'}")
        desk.key(key)
        desk.silence()

    def leads(self, role: str, name: str, page: str, error: bool = False) -> None:
        """Presses something; what is heard after it belongs to the next page."""
        desk = self.desk
        desk.silence()
        desk.focus_by_tab(role, name)
        desk.silence()
        desk.script.append(f"  · Return on: {name}")
        self.hears(page, lambda: desk.key("Return"), error)

    def picks(self, answer: str) -> None:
        """Chooses an answer."""
        self.presses("radio button", self.option(answer), "space")
        self.chosen(answer)

    def types(self, name: re.Pattern[str], text: str) -> None:
        """Goes to a field, and types in place of what it holds."""
        desk = self.desk
        desk.focus_by_tab("entry", name)
        desk.silence()
        desk.script.append(f"  · typed: {text}")
        desk.key("ctrl+a")
        desk.type(text)
        desk.silence()

    def objection(self) -> None:
        """A first objection, from the empty desk to the answer."""
        desk = self.desk
        self.chapter("Your objections")
        self.leads("button", "Object for my first account", "Which platform is it?")
        self.leads("button", "Continue", "Which platform is it?", error=True)
        self.picks("Facebook")
        self.leads("button", "Continue", "Do you live in the European Union?")
        self.picks("Yes")
        self.leads("button", "Continue", "Which country is it?")
        self.picks("Belgium")
        self.leads("button", "Continue", "Which e-mail belongs to the account?")
        self.types(re.compile("^E-mail"), SLIP)
        self.leads("button", "Continue", "Which e-mail belongs to the account?", error=True)
        self.presses("button", f"Use {EMAIL}")
        self.types(re.compile("^Name on the profile"), NAME)
        self.leads("button", "Continue", "Why do you object? (optional)")
        self.picks("Make a short text for me")
        self.presses("check box", "My photos or posts show my children", "space")
        self.leads("button", "Continue", "Check your answers")
        self.leads("button", "Go to the form", "Fill in Meta’s form")
        self.presses("button", "Copy: Official address")
        self.presses("button", "Open Meta’s page")
        desk.wait_title("^Step 1 of ")
        self.chapter("Step 1, beside the browser")
        self.presses("button", "Next step")
        self.chapter("Step 2, beside the browser")
        self.presses("button", re.compile("^Copy: Your text"))
        self.leads("button", "I have sent it", "What happens next")
        self.leads("button", "Go to the desk", "Your objections")
        answer = f"I got an answer: {NAME}, Facebook"
        self.leads("button", answer, "Has Meta answered?")
        self.picks("Yes, they accept it")
        self.leads("button", "Write it down", NAME)
        self.presses("button", "Delete this account here", "Tab")
        self.chapter("The end")

    def text(self) -> str:
        """What was heard, page by page."""
        parts = []
        for title, lines in self.chapters:
            said = [line for line in lines if not line.lstrip().startswith(("·", "[", "("))]
            count = sum(len(line.split()) for line in said)
            if lines:
                seconds = count * 60 // WORDS_A_MINUTE
                parts.append(f"{title} ({count} words, about {seconds} s)\n" + "\n".join(lines))
        return "\n\n".join(parts) + "\n"


def version() -> str:
    """Which Orca it is."""
    return subprocess.run(["orca", "--version"], capture_output=True, text=True).stdout.strip()


def main() -> None:
    """Files the objection, and writes down what was heard."""
    need("orca", "speech-dispatcher")
    began = time.monotonic()
    target = PICTURES / "orca.txt"
    with Hearing(binary_from(sys.argv[1:]), pictures=PICTURES) as desk:
        desk.begin()
        listener = Listener(desk)
        listener.objection()
        listener.close()
    head = f"Orca {version()}; [in brackets]: announced by the app; Orca 43 does not say it\n\n"
    target.write_text(head + listener.text())
    print(f"what was heard: {target}")
    print(f"orca: done in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
