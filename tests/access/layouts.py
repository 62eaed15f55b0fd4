#!/usr/bin/python3 -B
"""Types with the keys of European keyboards into the real program: @, €, accents, dead keys.

    /usr/bin/python3 -B tests/access/layouts.py [BINARY] [LAYOUT…]

Each layout is put on the virtual screen's keyboard as Debian has it, and then keys are pressed by
their place, as a hand does: AltGr is held, a dead key comes before its letter, Alt+Shift goes from
Latin to Greek or Bulgarian and back. What came of it is read from the accessibility tree and from
the saved file. After that, on the same layout: Ctrl with A, X, V, C and Z, and Ctrl+Shift+Z.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/window"))

from Xlib import X  # noqa: E402
from Xlib.ext import xtest  # noqa: E402

from app import App, Hands  # noqa: E402
from desk import DeskError  # noqa: E402

PICTURES = ROOT / "target/access"
END = "!"  # typed after everything: when it is there, all before it has arrived or never will
EMAIL, NAME = re.compile("^E-mail"), re.compile("^Name on the profile")


@dataclass(frozen=True)
class Layout:
    """A keyboard, and what somebody who has it types."""

    name: str
    direct: str  # letters that have a key of their own, maybe with Shift or AltGr
    dead: str  # letters that are made of a dead key and a letter
    groups: str = ""  # what setxkbmap is asked for, if it is more than the name


LAYOUTS = (
    Layout("de", "äöüßÄÖÜ", "éèôïç"),
    Layout("at", "äöüßÄÖÜ", "éèôïç"),
    Layout("ch", "éèàöüäç", "ôïëñÈ"),
    Layout("fr", "éèàçù", "êôïëÊ"),
    Layout("be", "éèàçù", "ôïéñ"),
    Layout("es", "ñÑç¿", "áéíóúüÁôï"),
    Layout("it", "àèéìòùç", "ôïÀ"),
    Layout("pl", "ąćęłńóśźżŁ", "éüô"),
    Layout("se", "åäöÅæø", "éèüôñ"),
    Layout("gr", "αβγδςΩ", "άέήίόύώϊΐΆ", "us,gr"),
    Layout("bg", "ъщюяжЩЮ", "", "us,bg"),
    Layout("ro", "ăâîșțĂȘȚ", "éüô"),
    Layout("nl", "áüïÿ", "éèëôçñ"),
    Layout("pt", "çÇºª", "ãõáéêàôüïÃ"),
    Layout("cz", "ěščřžýáíéúů", "ďťňóÓÚŮö"),
    Layout("hu", "áéíóöőúüűŐŰ", "čšô"),
)

# ----- the keyboard -------------------------------------------------------------------------------

# Keys that are where they are on every keyboard, by their X code.
CTRL, SHIFT, ALT, ALT_GR, BACKSPACE = 37, 50, 64, 108, 22
# The keys that print, without those of the number pad: what a hand looks for a letter on.
PRINTING = (*range(10, 22), *range(24, 36), *range(38, 50), *range(51, 62), 65, 94)
# Where the Latin letters of the shortcuts are on a keyboard that is not Latin.
LATIN = {"a": 38, "z": 52, "x": 53, "c": 54, "v": 55}
# What is held to reach a level of a key.
HELD: tuple[tuple[int, ...], ...] = ((), (SHIFT,), (ALT_GR,), (SHIFT, ALT_GR))
DEAD = {
    "\u0300": "dead_grave", "\u0301": "dead_acute", "\u0302": "dead_circumflex",
    "\u0303": "dead_tilde", "\u0306": "dead_breve", "\u0308": "dead_diaeresis",
    "\u030a": "dead_abovering", "\u030b": "dead_doubleacute", "\u030c": "dead_caron",
    "\u0327": "dead_cedilla", "\u0328": "dead_ogonek",
}  # fmt: skip

xkb = ctypes.CDLL("libxkbcommon.so.0")
for name in ("xkb_context_new", "xkb_keymap_new_from_string"):
    getattr(xkb, name).restype = ctypes.c_void_p

Press = tuple[int, tuple[int, ...]]  # a key's code, and the codes of the keys held meanwhile


class Keys:
    """Which key, with what held, makes which symbol, in each group of the keyboard."""

    def __init__(self, keymap: bytes) -> None:
        context = ctypes.c_void_p(xkb.xkb_context_new(0))
        found = ctypes.c_void_p(xkb.xkb_keymap_new_from_string(context, keymap, 1, 0))
        assert found.value, "this keyboard cannot be read"
        self.groups: list[dict[str, Press]] = []
        for group in range(xkb.xkb_keymap_num_layouts(found)):
            alt_gr = self._symbol(found, ALT_GR, group, 0) == "ISO_Level3_Shift"
            levels = range(4 if alt_gr else 2)
            at = [(level, code) for level in levels for code in PRINTING]
            self.groups.append({})
            for level, code in at:  # the least held first
                symbol = self._symbol(found, code, group, level)
                self.groups[-1].setdefault(symbol, (code, HELD[level]))
        xkb.xkb_keymap_unref(found)
        xkb.xkb_context_unref(context)

    def _symbol(self, keymap: ctypes.c_void_p, code: int, group: int, level: int) -> str:
        """The letter that a key makes, or the name of what else it makes."""
        count = xkb.xkb_keymap_num_layouts_for_key(keymap, code)
        if not count:
            return ""
        symbols = ctypes.POINTER(ctypes.c_uint32)()
        place = (code, min(group, count - 1), level, ctypes.byref(symbols))
        if xkb.xkb_keymap_key_get_syms_by_level(keymap, *place) != 1:
            return ""
        if letter := xkb.xkb_keysym_to_utf32(symbols[0]):
            return chr(letter)
        text = ctypes.create_string_buffer(64)
        xkb.xkb_keysym_get_name(symbols[0], text, 64)
        return text.value.decode()


class Typist(Hands):
    """A desk whose keys are pressed by their place on a keyboard of one country."""

    _keys: Keys
    _group = 0  # counted from 0; a screen begins there
    hold = 0.0  # seconds for which a key is down; a hand takes about 0.1

    def take(self, layout: str, option: str = "grp:alt_shift_toggle") -> None:
        """Puts another keyboard in front of the screen."""
        self.go_to(0)  # the screen stays in its group while the keyboard is changed
        self._run("setxkbmap", "-layout", layout, "-option", "", "-option", option)
        command = ["xkbcomp", "-xkb", "-w0", self.env["DISPLAY"], "-"]
        asked = subprocess.run(command, env=self.env, capture_output=True, check=True)
        self._keys = Keys(asked.stdout)

    def press(self, code: int, held: tuple[int, ...] = ()) -> None:
        """Presses one key, while others are held."""
        for kind, codes in (
            (X.KeyPress, (*held, code)),
            (X.KeyRelease, (code, *reversed(held))),
        ):
            for each in codes:
                xtest.fake_input(self._x, kind, each)
            self._x.sync()
            time.sleep(self.hold)

    def write(self, text: str) -> None:
        """Types letters that the keyboard has keys for."""
        for letter in text:
            self._press_for(letter)

    def write_by_dead_keys(self, text: str) -> None:
        """Types each letter as a dead key, or two, and the plain letter."""
        for letter in text:
            plain, *marks = unicodedata.normalize("NFD", letter)
            for mark in marks:
                self._press_for(DEAD[mark])
            self._press_for(plain)

    def _press_for(self, symbol: str) -> None:
        """Presses the key that makes a symbol, after going to the group that has it."""
        groups = self._keys.groups
        if symbol not in groups[self._group]:
            other = next((i for i, keys in enumerate(groups) if symbol in keys), None)
            if other is None:
                raise DeskError(f"this keyboard has no {symbol}")
            self.go_to(other)
        self.press(*groups[self._group][symbol])

    def go_to(self, group: int) -> None:
        """Goes to another group of the keyboard, by its keys."""
        while self._group != group:
            self.press(SHIFT, (ALT,))
            self._group = (self._group + 1) % len(self._keys.groups)

    def shortcut(self, letter: str, *held: int) -> None:
        """Presses Ctrl with a Latin letter, or with the key in its place where there is none."""
        code, _ = self._keys.groups[self._group].get(letter, (LATIN[letter], ()))
        self.press(code, (CTRL, *held))

    def empty(self, field: re.Pattern[str]) -> None:
        """Clicks a field and takes out what it holds, by Ctrl+A."""
        self.click("entry", field)
        self.shortcut("a")
        self.press(BACKSPACE)
        self.wait_text("entry", field, "")


# ----- what is tried ------------------------------------------------------------------------------


class Trial:
    """Tries one layout in the fields for the e-mail and the name."""

    def __init__(self, desk: Typist, app: App, layout: Layout) -> None:
        self.desk, self.app, self.layout = desk, app, layout

    def run(self) -> dict[str, str]:
        """What worked, and what came instead; a fault of one part does not keep the others back."""
        self.desk.take(self.layout.groups or self.layout.name)
        parts = {
            "@": lambda: self._types(EMAIL, "@", self.desk.write),
            "€": lambda: self._types(EMAIL, "€", self.desk.write),
            "accents": lambda: self._types(NAME, self.layout.direct, self.desk.write),
            "dead keys": self._dead_keys,
            "in the file": self._file,
            "shortcuts": self._shortcuts,
        }
        cells = {}
        for column, part in parts.items():
            try:
                cells[column] = part() or "yes"
            except DeskError as problem:
                cells[column] = str(problem).partition("\n")[0]
        return cells

    def _types(self, field: re.Pattern[str], text: str, write: Callable[[str], None]) -> str:
        """Types a text and the end, and says what else came, if it did."""
        desk = self.desk
        desk.empty(field)
        write(text)
        desk.write(END)
        desk.wait_until(lambda: desk.text("entry", field).endswith(END), f"{END} after {text!r}")
        came = desk.text("entry", field).removesuffix(END)
        return "" if came == text else f"typed {text!r}, got {came!r}"

    def _dead_keys(self) -> str:
        if not self.layout.dead:
            return "has none"
        return self._types(NAME, self.layout.dead, self.desk.write_by_dead_keys)

    def _file(self) -> str:
        """The file comes to hold what the fields show."""
        shown = tuple(self.desk.text("entry", field) for field in (EMAIL, NAME))

        def kept() -> bool:
            draft = self.app.document()["drafts"][0]["answers"]
            return (draft.get("email"), draft.get("handle")) == shown

        self.desk.wait_until(kept, f"{shown} in the file")
        return ""

    def _shortcuts(self) -> str:
        desk, text = self.desk, self.layout.direct

        def holds(expected: str) -> None:
            desk.wait_text("entry", NAME, expected)

        desk.empty(NAME)
        desk.write(text)
        holds(text)
        desk.shortcut("z")
        desk.wait_until(lambda: desk.text("entry", NAME) != text, f"Ctrl+Z to undo {text!r}")
        desk.shortcut("z", SHIFT)
        holds(text)
        desk.shortcut("a")
        desk.shortcut("x")
        holds("")
        desk.shortcut("v")
        desk.shortcut("v")
        holds(text * 2)
        desk.shortcut("a")
        desk.shortcut("c")
        self.app.clipboard(text * 2)
        desk.press(BACKSPACE)
        holds("")
        desk.shortcut("v")
        holds(text * 2)
        return ""


def to_the_fields(app: App) -> None:
    """Goes to the page with the fields for the e-mail and the name."""
    app.page("Your objections")
    app.go("Object for my first account", "Which platform is it?")
    app.choose("Facebook")
    app.go("Continue", "Do you live in the European Union?")
    app.choose("Yes")
    app.go("Continue", "Which country is it?")
    app.choose("Romania")
    app.go("Continue", "Which e-mail belongs to the account?")


def row(name: str, cells: Iterable[str]) -> str:
    """A line of the table."""
    return f"{name:4}" + "".join(f"{cell:>13}" for cell in cells)


def main() -> int:
    """Tries the layouts, prints what worked, and answers 1 if something did not."""
    binary = sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/veto-desk"
    unknown = set(sys.argv[2:]) - {layout.name for layout in LAYOUTS}
    if unknown:
        sys.exit(f"no such layout here: {', '.join(sorted(unknown))}")
    layouts = [layout for layout in LAYOUTS if layout.name in (sys.argv[2:] or layout.name)]
    faults = []
    with Typist(binary, pictures=PICTURES) as desk:
        app = App(desk)
        desk.take(layouts[0].groups or layouts[0].name)
        desk.start()
        to_the_fields(app)
        for number, layout in enumerate(layouts):
            cells = Trial(desk, app, layout).run()
            if not number:
                print(row("", cells))
            words = [cell if cell in ("yes", "has none") else "NO" for cell in cells.values()]
            print(row(layout.name, words), flush=True)
            faults += [
                f"{layout.name}, {column}: {cell}"
                for (column, cell), word in zip(cells.items(), words, strict=True)
                if word == "NO"
            ]
        assert desk.close() == 0
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
