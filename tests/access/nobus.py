#!/usr/bin/python3 -B
"""The app goes on where the accessibility bus is missing, dumb, or dies.

    /usr/bin/python3 -B tests/access/nobus.py [BINARY]

Without a bus nothing can be read from the window. So an objection is first filed where there is
one, and the places that were clicked and the keys that were pressed are kept. Then the same is done
where the buses are at fault; what came of it is seen by the window's title and by the file alone.
Each time the objection must be filed, and the program must end politely, with exit code 0.
"""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader import PICTURES
from hands import Window, binary_from, step
from app import App
from tree import Node

EMAIL = "ana@gmail.com"
SIZE = (1180, 1150)  # so high that nothing has to be scrolled
# A session bus that starts no program by itself, so that no accessibility bus comes up.
BARE_BUS = """<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


@dataclass(frozen=True)
class Deed:
    """Something that is done by mouse or keys, and what shows that it was done."""

    role: str  # of what is clicked; "keys": it is reached by Tab instead, and Return is pressed
    name: str  # how the name of it begins
    page: str = ""  # the page that it leads to
    saved: str = ""  # or what then stands in the file
    types: str = ""  # what is typed after the click


WAY = (
    Deed("button", "Object for my first account", page="Which platform is it?"),
    Deed("radio button", "Facebook", saved="facebook"),
    Deed("button", "Continue", page="Do you live in the European Union?"),
    Deed("radio button", "Yes", saved="Eu"),
    Deed("button", "Continue", page="Which country is it?"),
    Deed("button", "Continue", page="Which e-mail belongs to the account?"),
    Deed("entry", "E-mail", types=EMAIL, saved=EMAIL),
    Deed("keys", "Continue", page="Why do you object? (optional)"),
    Deed("radio button", "I give no reason", saved="reason"),
    Deed("button", "Continue", page="Check your answers"),
    Deed("button", "Go to the form", page="Fill in Meta’s form"),
    Deed("button", "I have sent it", page="What happens next"),
)
MIDDLE = len(WAY) // 2

# Where something is clicked, or how often Tab is pressed before it has the focus.
Place = tuple[int, int] | int


class Deaf(Window):
    """A desk whose buses can be taken away; its program is started without a look at its tree."""

    deaf = False  # nobody asks for a tree, because that would wait for an answer in vain

    def _start_buses(self) -> None:
        super()._start_buses()
        self.session, self.launcher = self._helpers[-2:]

    def _wait_tree(self) -> None:
        """There may be none."""

    def nodes(self) -> list[Node]:
        """The accessibility tree now; nothing once the desk is deaf."""
        return [] if self.deaf else super().nodes()

    def has_tree(self) -> None:
        """Waits for a tree."""
        self.wait_until(lambda: len(self.nodes()) > 1, "an accessibility tree")

    def bare_bus(self) -> None:
        """The program gets a session bus on which there is no accessibility bus."""
        config = self.root / "bare.conf"
        config.write_text(BARE_BUS.format(folder=self.root))
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._helper(
            lambda fd: [
                "dbus-daemon", f"--config-file={config}", "--nofork", f"--print-address={fd}",
            ]  # fmt: skip
        )

    def stop_accessibility_bus(self) -> None:
        """Stops the bus of the trees: it takes what it is told, until it is full."""
        self.deaf = True
        for bus in self._accessibility_buses():
            os.kill(bus, signal.SIGSTOP)

    def end_accessibility_bus(self) -> None:
        """Ends the bus of the trees, and the program that would start it again."""
        buses = self._accessibility_buses()
        self.launcher.kill()
        self.launcher.wait()
        for bus in buses:
            os.kill(bus, signal.SIGKILL)
        self.deaf = False
        self.wait_until(lambda: not self.nodes(), "a tree that cannot be read any more")
        self.deaf = True

    def _accessibility_buses(self) -> list[int]:
        """The bus of the trees: a child of its launcher, so one of our own programs."""
        pid = self.launcher.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        assert children, "the accessibility bus does not run"
        return [int(child) for child in children]

    def end_session_bus(self) -> None:
        """Ends the session bus."""
        self.session.kill()
        self.session.wait()

    def stop_session_bus(self) -> None:
        """Stops the session bus: it takes calls, and answers none."""
        self.session.send_signal(signal.SIGSTOP)
        self.deaf = True

    def stop(self) -> None:
        """Ends everything that was started; what was stopped can only end when it goes on."""
        if hasattr(self, "launcher"):
            if self.session.poll() is None:
                self.session.send_signal(signal.SIGCONT)
            if self.launcher.poll() is None:
                for bus in self._accessibility_buses():
                    os.kill(bus, signal.SIGCONT)
        super().stop()


class Filing(App):
    """One objection, filed by mouse and keys."""

    def __init__(self, desk: Deaf) -> None:
        super().__init__(desk)
        self.desk: Deaf = desk

    def begin(self) -> None:
        """Starts the program, in a high window."""
        self.desk.start()
        self.page("Your objections")
        self.desk.resize(*SIZE)

    def learn(self) -> list[Place]:
        """Files the objection where there is a tree; the answer is where everything was."""
        places = []
        for deed in WAY:
            self.desk.settle()
            place = self._look_for(deed)
            self._do(deed, place)
            places.append(place)
        return places

    def _look_for(self, deed: Deed) -> Place:
        desk, name = self.desk, re.compile(rf"^{re.escape(deed.name)}(\. |$)")
        if deed.role != "keys":
            box = desk.box(desk.wait(deed.role, name))
            assert box and 0 <= box.y and box.y + box.height <= SIZE[1], f"{deed}: at {box}"
            return box.centre()
        presses = 0
        while not ((now := desk.focused()) and now.matches("button", name)):
            desk.key("Tab")
            desk._focus_leaves(now)
            presses += 1
        for _ in range(presses):  # back again, for the real way
            now = desk.focused()
            desk.key("shift+Tab")
            desk._focus_leaves(now)
        return presses

    def repeat(self, places: list[Place], between: dict[int, Callable[[], None]]) -> None:
        """Files the objection by places alone; before some of the deeds something happens."""
        for number, (deed, place) in enumerate(zip(WAY, places, strict=True)):
            if number in between:
                between[number]()
            self.desk.settle()
            self._do(deed, place)

    def _do(self, deed: Deed, place: Place) -> None:
        desk = self.desk
        if isinstance(place, int):
            for _ in range(place):
                desk.key("Tab")
                desk.settle()  # the focus moves once in a frame
            desk.key("Return")
        else:
            desk.point(*place)
            desk._run("xdotool", "click", "1")
        if deed.types:
            desk.settle()
            desk.type(deed.types)
        if deed.page:
            self.page(deed.page)
        if deed.saved:
            self.saved(deed.saved)

    def end(self) -> None:
        """The objection is in the file, and the program ends politely."""
        self.saved("Sent", EMAIL)
        self.close()
        log = self.desk.log()
        assert "panicked" not in log, log


def places_on(binary: Path) -> list[Place]:
    """Where everything is, found out where there is a bus."""
    with Deaf(binary, pictures=PICTURES) as desk:
        filing = Filing(desk)
        filing.begin()
        desk.has_tree()
        places = filing.learn()
        filing.end()
    return places


def main() -> None:
    """The same objection, on each of the faulty surroundings."""
    began, binary = time.monotonic(), binary_from(sys.argv[1:])
    with step("an objection where there is a bus"):
        places = places_on(binary)

    def unset(desk: Deaf) -> None:
        del desk.env["DBUS_SESSION_BUS_ADDRESS"]

    def nowhere(desk: Deaf) -> None:
        desk.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={desk.root}/nobody"

    def nothing(_desk: Deaf) -> None:
        pass

    cases: list[tuple[str, Callable[[Deaf], None], dict[int, Callable[[Deaf], None]]]] = [
        ("no session bus is named", unset, {}),
        ("a session bus is named, and none is there", nowhere, {}),
        ("a session bus without an accessibility bus", Deaf.bare_bus, {}),
        ("a session bus that answers nothing", Deaf.stop_session_bus, {}),
        (
            "the accessibility bus stops answering, then it dies, then the session bus dies",
            nothing,
            {
                MIDDLE - 3: Deaf.stop_accessibility_bus,
                MIDDLE: Deaf.end_accessibility_bus,
                MIDDLE + 3: Deaf.end_session_bus,
            },
        ),
    ]
    for name, before, between in cases:
        with step(name), Deaf(binary, pictures=PICTURES) as desk:
            before(desk)
            filing = Filing(desk)
            filing.begin()
            if before is nothing:
                desk.has_tree()
            else:
                assert not desk.nodes(), "there is a tree: the bus is not at fault"
                desk.deaf = True
            filing.repeat(places, {n: lambda do=do: do(desk) for n, do in between.items()})
            filing.end()
    print(f"nobus: passed in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
