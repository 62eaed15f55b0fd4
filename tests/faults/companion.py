#!/usr/bin/python3 -B
"""The small window beside the browser, under a window manager.

    /usr/bin/python3 -B tests/faults/companion.py [BINARY]

While the form is open, the window is small, stands at the right edge of the screen, and stays on top
of the others. Back in the large window, it is as it was before: in its place, in its size, or
maximized. What a program without a window manager does is in tests/window/journey.py.
"""

from __future__ import annotations

import sys

from hands import LARGE_AGAIN, PICTURES, SMALL, Person, Window, binary_from, need, step, within
from tree import Box
from Xlib import X
from Xlib.protocol import event

OPEN, AGAIN = "Open Meta’s page", "Small window beside the browser"
FILING = "Fill in Meta’s form"


class Managed(Window):
    """A window that a window manager knows."""

    def states(self) -> set[str]:
        """What the window manager says of the window."""
        atom = self._x.intern_atom("_NET_WM_STATE")
        found = self._window().get_full_property(atom, X.AnyPropertyType)
        return {self._x.get_atom_name(it) for it in found.value} if found else set()

    def maximize(self) -> None:
        """Makes the window fill the screen, as its button does."""
        self.ask_state("_NET_WM_STATE_MAXIMIZED_VERT", "_NET_WM_STATE_MAXIMIZED_HORZ")
        within(10, self.maximized, "a maximized window")
        self.settle()

    def ask_state(self, *names: str) -> None:
        """Asks the window manager for states of the window."""
        atoms = [self._x.intern_atom(name) for name in names]
        message = event.ClientMessage(
            window=self._window(),
            client_type=self._x.intern_atom("_NET_WM_STATE"),
            data=(32, [1, *atoms, 2, 0]),
        )
        mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
        self._root_window.send_event(message, event_mask=mask)
        self._x.flush()

    def maximized(self) -> bool:
        """Whether it fills the screen."""
        return "_NET_WM_STATE_MAXIMIZED_VERT" in self.states()

    def above(self) -> bool:
        """Whether it stays on top of the others."""
        return "_NET_WM_STATE_ABOVE" in self.states()


def to_the_form(person: Person) -> None:
    """From the empty desk to the page of the form."""
    person.to_email_page()
    person.desk.fill("E-mail", "ana@example.eu")
    person.go("Continue", "Why do you object? (optional)")
    person.choose("I give no reason")
    person.go("Continue", "Check your answers")
    person.go("Go to the form", FILING)


def is_small(desk: Managed, person: Person) -> None:
    """Small, on top, and at the right edge."""
    person.small()
    within(10, desk.above, "a window that stays on top")

    def at_the_edge() -> bool:
        box = desk.window_box()
        return 0 <= desk.screen[0] - box.x - box.width <= 8  # the frame is there, too

    within(10, at_the_edge, f"the right edge of the screen, not {desk.window_box()}")
    desk.settle()


def as_before(desk: Managed, before: Box) -> None:
    """The window has the place and the size it had, and is painted so."""
    within(10, lambda: desk.window_box() == before, f"the window at {before}")
    within(10, lambda: not desk.above(), "a window like others")
    desk.wait("label", "Veto Desk")  # only the large window has room for it
    desk.settle()


def main() -> None:
    """All steps, in this order."""
    need("openbox")
    with Managed(binary_from(sys.argv[1:]), pictures=PICTURES) as desk:
        desk.manage()
        person = Person(desk)
        desk.start()
        to_the_form(person)
        before = desk.window_box()
        with step("the form is open: small, on top, at the right edge") as say:
            desk.click("button", OPEN)
            is_small(desk, person)
            say(f"{before} became {desk.window_box()}")
            desk.screenshot("companion")
        with step("back: its place and size, no longer on top"):
            person.go(LARGE_AGAIN, FILING)
            as_before(desk, before)
        with step("once more, moved and sized meanwhile"):
            desk.click("button", AGAIN)
            is_small(desk, person)
            desk.resize(SMALL[0] - 40, SMALL[1] - 60)
            person.go(LARGE_AGAIN, FILING)
            as_before(desk, before)
        with step("a maximized window: let loose, small, and maximized again"):
            desk.maximize()
            full = desk.window_box()
            desk.click("button", AGAIN)
            is_small(desk, person)
            assert not desk.maximized()
            person.go("I have sent it", "What happens next")
            within(10, desk.maximized, "a maximized window")
            as_before(desk, full)
        person.close()
        assert "panicked" not in desk.log(), desk.log()
    print("companion: passed")


if __name__ == "__main__":
    main()
