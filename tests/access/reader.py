"""The app in the hands of somebody who has neither mouse nor keys, only the accessibility bus.

`Reader` finds things by role and name and acts on them as assistive technology does; `Listener`
goes through the pages of this app with it, and holds on every page what a screen reader needs.
Everything else comes from tests/window and tests/faults.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import NoReturn

ACCESS = Path(__file__).resolve().parent
sys.path.insert(0, str(ACCESS.parent / "faults"))

from hands import ROOT, Window, words  # noqa: E402 (it also makes tests/window known)
from app import App  # noqa: E402
from desk import describe  # noqa: E402
from tree import Event, Node, Text  # noqa: E402

PICTURES = ROOT / "target/access"
TITLE = re.compile(r"^(Error: )?(.*) – Veto Desk$")
PROBLEM = words("problem-title")


class Reader(Window):
    """A desk that is used through the accessibility bus. Mouse and keys do not work at it."""

    def _run(self, *command: str, stdin: str = "") -> None:
        if command[0] == "xdotool":
            self._refuse(command)
        super()._run(*command, stdin=stdin)

    def _refuse(self, command: tuple[str, ...]) -> NoReturn:
        raise AssertionError(f"mouse or keys were asked for: {' '.join(command)}")

    def start(self, *args: str | Path) -> float:
        """Starts the program, and listens to what it tells."""
        seconds = super().start(*args)
        self._tree.listen()
        return seconds

    def act(self, role: str, name: Text = None) -> None:
        """Does what a click does to the only enabled node with this role and name."""
        node = self._usable(role, name, None)
        if not self._tree.act(node):
            self.fail(f"{describe(role, name)} that does what it offers")

    def write(self, name: Text, text: str) -> None:
        """Puts a text into a field, and waits until the field holds it."""
        node = self._usable("entry", name, None)
        if not self._tree.set_text(node, text):
            self.fail(f"{describe('entry', name)} that takes a text")
        self.wait_text("entry", name, text)

    def focus(self, role: str, name: Text = None) -> None:
        """Gives a node the keyboard's focus, and waits until it has it."""
        node = self._usable(role, name, None)
        self._tree.grab_focus(node)
        self.wait_until(lambda: self._has_focus(node), f"the focus on {describe(role, name)}")

    def events(self) -> list[Event]:
        """What the program told since this was last asked."""
        return self._tree.heard()

    def level(self, node: Node) -> str:
        """The level of a heading; "" where the bus does not say it."""
        return self._tree.attributes(node).get("level", "")


class Listener(App):
    """Somebody who reads nothing but what the bus says."""

    def __init__(self, desk: Reader) -> None:
        super().__init__(desk)
        self.desk: Reader = desk
        self.pages: list[str] = []  # the pages that were checked
        self.announced: list[str] = []  # what the program asked screen readers to say
        self._kinds: Counter[str] = Counter()  # the kinds of events that came
        self._said: Counter[str] = Counter()  # all that was announced

    # ----- what is done ---------------------------------------------------------------------------

    def lead(self, role: str, name: Text, page: str) -> None:
        """Does an action, and checks the page that it leads to."""
        self.desk.act(role, name)
        self.arrive(page)

    def pick(self, answer: str) -> None:
        """Chooses an answer, and waits until it is chosen."""
        self.desk.act("radio button", self.option(answer))
        self.chosen(answer)

    def tick(self, name: str) -> None:
        """Ticks a box, and waits until it is ticked."""
        self.desk.act("check box", name)
        self.desk.wait_state("check box", name, "checked")

    # ----- what is heard --------------------------------------------------------------------------

    def listen(self) -> None:
        """Takes in what the program told."""
        for event in self.desk.events():
            self._kinds[f"{event.name}:{event.kind}".rstrip(":")] += 1
            if event.name == "Announcement":
                self.announced.append(event.text)
                self._said[event.text] += 1

    def kinds(self) -> str:
        """How often which event came."""
        return ", ".join(f"{kind} {count}" for kind, count in sorted(self._kinds.items()))

    def said_most(self) -> str:
        """What was announced more than once, and how often."""
        often = [f"{count} × {text!r}" for text, count in self._said.most_common() if count > 1]
        return f"{self._said.total()} in all; {', '.join(often)}"

    def hears(self, said: Text) -> None:
        """Waits until the program asks screen readers to say this; what came before is forgotten.

        The same words stand in the one status node.
        """

        def said_now() -> bool:
            self.listen()
            return any(
                said.search(it) if isinstance(said, re.Pattern) else said == it
                for it in self.announced
            )

        self.desk.wait_until(said_now, f"an announcement {said!r}, not only {self.announced}")
        self.announced.clear()
        self.desk.wait("status bar", said)

    # ----- what every page must have --------------------------------------------------------------

    def arrive(self, page: str, error: bool = False) -> None:
        """Waits for a page by the title of the window, and checks what a screen reader needs."""
        start = "Error: " if error else ""
        self.desk.wait_title(f"^{start}{re.escape(page)} – Veto Desk$")
        self.desk.settle()
        self.check()
        self.pages.append(start + page)

    def check(self) -> None:
        """One main heading with the focus, a name for everything, one status line."""
        title = TITLE.match(self.desk.title())
        assert title, f"a title of no page: {self.desk.title()!r}"
        nodes = self.desk.nodes()
        self._check_heading(nodes, title[2], bool(title[1]))
        self._check_names(nodes, title[2])
        status = [node for node in nodes if node.role == "status bar"]
        assert len(status) == 1 and status[0].name, f"{title[2]}: status lines {status}"

    def _check_heading(self, nodes: list[Node], page: str, error: bool) -> None:
        headings = [node for node in nodes if node.role == "heading"]
        main = [node for node in headings if node.name == page]
        names = [node.name for node in headings]
        assert len(main) == 1, f"{page}: its title is not one heading of {names}"
        levels = [self.desk.level(node) for node in headings]
        if any(levels):
            first = [node.name for node, at in zip(headings, levels, strict=True) if at == "1"]
            assert first == [page], f"{page}: headings of level 1 {first}"
        # The title of the errors may go on with what is wrong.
        goal = re.compile(f"^{re.escape(PROBLEM)}") if error else page
        focus = self.desk.focused()
        found = describe(focus.role, focus.name) if focus else "nothing"
        assert focus and focus.matches("heading", goal), f"{page}: the focus is on {found}"

    def _check_names(self, nodes: list[Node], page: str) -> None:
        controls = [(n.role, n.name) for n in nodes if "focusable" in n.states]
        unnamed = [role for role, name in controls if not name.strip()]
        assert not unnamed, f"{page}: without a name: {unnamed}"
        twice = [control for control, count in Counter(controls).items() if count > 1]
        assert not twice, f"{page}: told apart by nothing: {twice}"
