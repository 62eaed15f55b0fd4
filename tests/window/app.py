"""The app as a person meets it: its pages, the words on them, and the file that it keeps.

`Ron` reads what the app writes; `Hands` is a desk for this app; `App` has what every step needs.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from Xlib import error

from desk import Desk
from spoken import readings
from tree import Node, Text

ROOT = Path(__file__).resolve().parents[2]
SIZES = {"": (1180, 780), "-700": (700, 780), "-420": (420, 700)}
SMALL = (400, 700)  # beside the browser; as COMPANION in src/ui/theme.rs
LARGE_AGAIN = "Back to the large window"


# ----- reading what the app writes ----------------------------------------------------------------


class Ron:
    """Reads the RON the app writes: enough of it, and nothing else.

    Structs become dicts, lists lists, `Name(…)` becomes {"Name": …}, `Name` becomes "Name";
    `Some(…)` and a tuple of one are what they hold.
    """

    TOKEN = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([A-Za-z_]\w*)|(-?\d[\d.]*)|([()\[\]{}:,]))\s*')
    ESCAPE = re.compile(r"\\(?:u\{(\w+)\}|(.))")
    LETTERS = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        text = re.sub(r"^//.*\n", "", text)  # the line that speaks of the rest
        at = 0
        while at < len(text):
            found = self.TOKEN.match(text, at)
            if found is None:
                raise ValueError(f"not RON: {text[at : at + 40]!r}")
            kind = ("string", "word", "number", "mark")[(found.lastindex or 0) - 1]
            self._tokens.append((kind, found[found.lastindex or 0]))
            at = found.end()
        self._at = 0

    def value(self) -> Any:
        """The next value."""
        kind, token = self._next()
        if kind == "string":
            return self.ESCAPE.sub(self._letter, token)
        if kind == "number":
            return float(token) if "." in token else int(token)
        if kind == "word":
            words = {"true": True, "false": False, "None": None}
            if self._tokens[self._at][1] != "(":
                return words.get(token, token)
            inner = self.value()
            return inner if token == "Some" else {token: inner}
        if token == "[":
            return self._many("]", self.value)
        if token == "{":
            return dict(self._many("}", self._field))
        if token == "(" and self._tokens[self._at + 1] == ("mark", ":"):
            return dict(self._many(")", self._field))
        items = self._many(")", self.value)
        return items[0] if len(items) == 1 else tuple(items)

    def _field(self) -> tuple[str, Any]:
        name = self._next()[1]
        assert self._next() == ("mark", ":"), f"no colon after {name}"
        return name, self.value()

    def _many(self, end: str, item: Callable[[], Any]) -> list[Any]:
        items = []
        while self._tokens[self._at] != ("mark", end):
            items.append(item())
            if self._tokens[self._at] == ("mark", ","):
                self._at += 1
        self._at += 1
        return items

    def _next(self) -> tuple[str, str]:
        self._at += 1
        return self._tokens[self._at - 1]

    def _letter(self, found: re.Match[str]) -> str:
        return chr(int(found[1], 16)) if found[1] else self.LETTERS.get(found[2], found[2])


def address_of(route: str) -> str:
    """The address that the catalogue gives for a route."""
    catalog = (ROOT / "assets/catalog/routes.ron").read_text()
    channel = rf'id: "{route}",.*?channel: (?:Form|Page)\("(https://[^"]+)"\)'
    found = re.search(channel, catalog, re.DOTALL)
    assert found, f"the catalogue has no address for {route}"
    return found[1]


def long_date(day: date) -> str:
    """A day as the app writes it: "Sunday 22 November 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def path_in(said: Node) -> Path:
    """The path with which a text on the screen ends."""
    return Path(said.name[said.name.index("/") :])


# ----- the app, used -----------------------------------------------------------------------------


class Hands(Desk):
    """A desk that is patient in two more moments in which nothing is in its final place."""

    def title(self) -> str:
        """The window's title; "" while it changes between two questions for parts of it."""
        try:
            return super().title()
        except error.XError:
            return ""

    def _focus_leaves(self, old: Node | None) -> None:
        # After the last widget of a page, egui gives the focus to nothing, and a frame later to
        # the first widget.
        super()._focus_leaves(old)

        def on_widget() -> bool:
            now = self.focused()
            return now is not None and now.role != "frame"

        self.wait_until(on_widget, "the focus on a widget")


class App:
    """The app in the hands of a person: what they do in it, in its own words, and its file."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.folder = desk.home / ".local/share/veto-desk"
        self.file = self.folder / "veto-desk.ron"

    # What the hands do, in the words of this app.

    def option(self, words: str) -> re.Pattern[str]:
        """The spoken name of a choice: its words, and maybe a hint after a full stop."""
        return re.compile(rf"^{re.escape(words)}(\. |$)")

    def press(self, role: str, name: str | re.Pattern[str], key: str = "Return") -> None:
        """Presses something by keys alone."""
        self.desk.focus_by_tab(role, name)
        self.desk.key(key)

    def choose_by_keys(self, words: str) -> None:
        """Chooses an answer by keys alone, and waits until it is chosen."""
        self.press("radio button", self.option(words), "space")
        self.desk.wait_state("radio button", self.option(words), "checked")

    def choose(self, words: str) -> None:
        """Chooses an answer by mouse, and waits until it is chosen."""
        self.desk.click("radio button", self.option(words))
        self.desk.wait_state("radio button", self.option(words), "checked")

    def chosen(self, words: str) -> None:
        """This answer is given already."""
        self.desk.wait_state("radio button", self.option(words), "checked")

    def go(self, button: str, page: str) -> None:
        """Presses a button or a link by mouse, and waits for the page it leads to."""
        self.desk.click("link" if self.desk.find("link", button) else "button", button)
        self.page(page)

    def place(self, name: str, page: str) -> None:
        """Goes to a place of the app by mouse."""
        self.desk.click("button", name)
        self.page(page)

    def page(self, title: str) -> None:
        """Waits for a page by the title of the window."""
        self.desk.wait_title(f"^{re.escape(title)} – Veto Desk$")

    def said(self, words: str | re.Pattern[str]) -> Node:
        """Waits for a text on the screen."""
        return self.desk.wait("label", words)

    def clipboard(self, expected: str) -> None:
        """Waits until the clipboard holds exactly this."""
        self.desk.wait_until(lambda: self.desk.clipboard() == expected, f"{expected!r} to paste")

    def opened(self, *routes: str) -> None:
        """Waits until the browser was asked for exactly these addresses, in this order, and until
        the window is small."""
        expected = [address_of(route) for route in routes]
        self.desk.wait_until(
            lambda: len(self.desk.browser_log()) >= len(expected), f"a browser at {expected}"
        )
        self.said(re.compile("^Your browser was asked to open the page."))  # it moves the page down
        assert self.desk.browser_log() == expected, self.desk.browser_log()
        self.small()

    def small(self) -> None:
        """Waits until the window is small, and shows a step of the form."""
        self.desk.wait("button", LARGE_AGAIN)
        self.desk.wait_title(r"^Step \d of \d – Veto Desk$")
        self.sized(SMALL)

    def large_again(self, place: tuple[int, int]) -> None:
        """Waits until the window is as large as before, and where it was."""
        self.desk.gone("button", LARGE_AGAIN)
        self.sized(SIZES[""])
        self.desk.wait_until(lambda: self.place_of_window() == place, f"the window at {place}")
        self.desk.wait("label", "Veto Desk")  # only the large window has room for it
        self.desk.settle()

    def sized(self, size: tuple[int, int]) -> None:
        """Waits until the inside of the window has this size."""

        def has_size() -> bool:
            box = self.desk.window_box()
            return (box.width, box.height) == size

        self.desk.wait_until(has_size, f"a window of {size}")
        self.desk.settle()

    def place_of_window(self) -> tuple[int, int]:
        """Where the window stands on the screen."""
        box = self.desk.window_box()
        return box.x, box.y

    def saved(self, *texts: str) -> None:
        """Waits until the file holds all of these."""

        def holds() -> bool:
            content = self.file.read_text() if self.file.exists() else ""
            return all(text in content for text in texts)

        self.desk.wait_until(holds, f"{texts} in the file")

    def document(self) -> dict[str, Any]:
        """What the file holds."""
        return dict(Ron(self.file.read_text()).value())

    def picture(self, name: str, role: str = "", seen: Text = None) -> None:
        """Pictures of this page in all sizes; with a role and a name, of where that is.

        The small window beside the browser has one size only.
        """
        if self.desk.find("button", LARGE_AGAIN):
            self.desk.screenshot(name + "-small")
            return
        for suffix, size in SIZES.items():
            self.desk.resize(*size)
            if role:
                self.desk.see(role, seen)
            self.desk.screenshot(name + suffix)
        self.desk.resize(*SIZES[""])
        # What stood in the narrow page is another thing in the wide one, and only that has a rail.
        self.desk.wait("label", "Veto Desk")
        if role:
            # At its end, a page that became shorter takes its place only when the mouse moves.
            for place in ((0, 0), (1, 1)):
                self.desk.point(*place)
            self.desk.settle()

    def desk_shows(self, *accounts: str) -> None:
        """Waits until exactly these accounts are on the desk, from top to bottom."""
        expected = list(accounts)
        self.desk.wait_until(lambda: self.cards() == expected, f"a desk with {expected}")

    def cards(self) -> list[str]:
        """The accounts that are on the screen, from top to bottom."""
        shown = re.compile(r"Show (?:account|record): (.*)")
        found = []
        for node in self.desk.nodes():
            found += [it[1] for it in map(shown.match, readings(node.name)) if it][:1]
        return list(dict.fromkeys(found))

    def close(self) -> None:
        """Closes the window politely."""
        code = self.desk.close()
        assert code == 0, f"exit code {code}"

    def owner_only(self) -> None:
        """Holds that nobody else may read anything that the app made."""
        for path in (self.folder, *self.folder.rglob("*")):
            mode = stat.S_IMODE(path.stat().st_mode)
            assert mode == (0o700 if path.is_dir() else 0o600), f"{path.name}: {mode:o}"
