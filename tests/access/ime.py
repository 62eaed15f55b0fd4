#!/usr/bin/python3 -B
"""Types with a Compose key and with an input method into the real program.

    /usr/bin/python3 -B tests/access/ime.py [BINARY]

It needs `ibus` and `ibus-m17n` from Debian, which `tests/window/install.sh` does not install: this
is for a look by hand, not for every change. First the Compose key, without an input method. Then
ibus, spoken to in the X way: a Vietnamese word is composed letter by letter, must be seen in the
field before it is taken over, and stands in the file afterwards. At last dead keys beside ibus, as
on a desktop where it always runs.
"""

from __future__ import annotations

import subprocess
import sys

from layouts import ALT_GR, END, LAYOUTS, NAME, PICTURES, ROOT, Trial, Typist, to_the_fields

from app import App

IBUS = ["ibus-daemon", "--xim", "--panel=disable", "--config=/usr/libexec/ibus-memconf"]
# What a hand presses, and what the field then shows, by the rules of Telex.
TELEX = (("t", "t"), ("i", "ti"), ("e", "tie"), ("e", "tiê"), ("n", "tiên"), ("s", "tiến"))


class Composer(Typist):
    """A desk with an input method between the keys and the program."""

    hold = 0.08  # what is composed is told to the program with the release of the key

    def start_ibus(self) -> None:
        """Starts ibus on the desk's own bus."""
        self._spawn([*IBUS, "--cache=none"])

    def engine(self, name: str) -> None:
        """Switches the input method to another script."""

        def switched() -> bool:
            for command in (["ibus", "engine", name], ["ibus", "engine"]):
                asked = subprocess.run(command, env=self.env, capture_output=True, text=True)
            return asked.stdout.strip() == name

        self.wait_until(switched, f"the input method {name}")


def compose_key(desk: Composer, app: App) -> None:
    """the Compose key, without an input method"""
    desk.take("us", "compose:ralt")
    desk.start()
    to_the_fields(app)
    desk.click("entry", NAME)
    for pair in ("'e", "^o", '"i', ",c", "oa"):
        desk.press(ALT_GR)
        desk.write(pair)
    desk.write(END)
    desk.wait_text("entry", NAME, "éôïçå" + END)


def composed(desk: Composer, app: App) -> None:
    """a word composed with ibus: seen while it is made, and kept"""
    desk.take("us")
    desk.engine("m17n:vi:telex")
    desk.empty(NAME)
    for letter, shown in TELEX:
        desk.write(letter)
        desk.wait_text("entry", NAME, shown)
    desk.screenshot("composing")
    desk.press(36)  # Return takes it over
    desk.wait_text("entry", NAME, "tiến")
    app.saved('handle: "tiến"')
    desk.screenshot("composed")


def beside(desk: Composer, app: App) -> None:
    """accents and dead keys while ibus runs"""
    desk.engine("xkb:us::eng")
    for layout in LAYOUTS:
        if layout.name in ("de", "fr", "es", "pl", "gr"):
            cells = Trial(desk, app, layout).run()
            assert set(cells.values()) == {"yes"}, f"{layout.name}: {cells}"


def main() -> None:
    """Takes the steps, and says which of them are done."""
    binary = sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/veto-desk"
    with Composer(binary, PICTURES, env={"XMODIFIERS": "@im=none"}) as desk:
        compose_key(desk, App(desk))
        print("works:", compose_key.__doc__)
    with Composer(binary, PICTURES, env={"XMODIFIERS": "@im=ibus"}) as desk:
        app = App(desk)
        desk.take("us")
        desk.start_ibus()
        desk.engine("m17n:vi:telex")
        desk.start()
        to_the_fields(app)
        for step in (composed, beside):
            step(desk, app)
            print("works:", step.__doc__)


if __name__ == "__main__":
    main()
