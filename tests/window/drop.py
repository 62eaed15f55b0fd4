"""A stand-in for a file manager: a small window from which files are dragged with the mouse.

    drop.py READY FILE…

It writes the middle of its window to the file descriptor READY, and waits. Who presses the left
button there, moves to another window and lets go, drops the files on it, by the protocol that X
programs have for this (XDND, version 5). It ends with 0 when the other window says that it took
them, with 1 when there is nobody to take them, or they are not wanted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from Xlib import X, display
from Xlib.protocol import event

PLACE = (1290, 900, 240, 120)  # outside of where the program's window opens
VERSION = 5
ACCEPTED = 1


class Source:
    """The window, and the one drag that begins in it."""

    def __init__(self, files: list[Path]) -> None:
        # Lines end as the protocol for lists of addresses says.
        self._uris = "".join(f"{file.resolve().as_uri()}\r\n" for file in files).encode()
        self._x = display.Display()
        self._root = self._x.screen().root
        x, y, width, height = PLACE
        self._window = self._root.create_window(
            *(x, y, width, height, 0, X.CopyFromParent),
            background_pixel=self._x.screen().white_pixel,
            override_redirect=True,
            event_mask=X.ButtonPressMask | X.ButtonReleaseMask | X.Button1MotionMask,
        )
        self._window.map()
        self._x.sync()
        self._target: Any = None  # the window below the pointer that knows the protocol
        self._asked = False  # it was told where the pointer is, and has not answered yet
        self._wanted = False
        self._fetched = False  # it has fetched the addresses
        self._let_go = 0  # when the button was released

    def _atom(self, name: str) -> int:
        return int(self._x.intern_atom(name))

    def run(self) -> bool:
        """Waits for the drag and sees it through; whether the files were taken."""
        while True:
            now = self._x.next_event()
            if now.type == X.MotionNotify:
                self._move(now.root_x, now.root_y, now.time)
            elif now.type == X.ButtonRelease:
                self._let_go = now.time
            elif now.type == X.SelectionRequest:
                self._hand_over(now)
            elif now.type == X.ClientMessage and now.client_type == self._atom("XdndStatus"):
                self._asked = False
                self._wanted = bool(now.data[1][1] & ACCEPTED)
            elif now.type == X.ClientMessage and now.client_type == self._atom("XdndFinished"):
                return bool(now.data[1][1] & ACCEPTED)
            if self._let_go and not self._asked:
                if self._target is None or not self._wanted:
                    self._leave()
                    return False
                # A hand is slower than this: the addresses are there before it lets go.
                if self._fetched:
                    self._tell("XdndDrop", 0, self._let_go)
                    self._asked = True  # for the end

    def _move(self, x: int, y: int, time: int) -> None:
        target = self._aware_below(x, y)
        if target != self._target:
            self._leave()
            self._target = target
            if target is not None:
                owned = self._atom("XdndSelection")
                self._window.set_selection_owner(owned, time)
                self._tell("XdndEnter", VERSION << 24, self._atom("text/uri-list"))
        if target is not None and not self._asked:
            self._asked = True
            self._tell("XdndPosition", 0, x << 16 | y, time, self._atom("XdndActionCopy"))

    def _aware_below(self, x: int, y: int) -> Any:
        """The outermost window at this place that takes drops; None where there is none."""
        below = self._root.translate_coords(self._root, x, y).child
        while below:
            if below.get_full_property(self._atom("XdndAware"), X.AnyPropertyType):
                return below
            below = below.translate_coords(self._root, x, y).child
        return None

    def _leave(self) -> None:
        if self._target is not None:
            self._tell("XdndLeave")
        self._target, self._asked, self._wanted = None, False, False
        self._x.flush()

    def _tell(self, what: str, *data: int) -> None:
        rest = [*data, 0, 0, 0, 0][:4]
        message = event.ClientMessage(
            window=self._target,
            client_type=self._atom(what),
            data=(32, [self._window.id, *rest]),
        )
        self._target.send_event(message)
        self._x.flush()

    def _hand_over(self, request: Any) -> None:
        """Gives the addresses to who asks for them; to any other question the answer is no."""
        uris = self._atom("text/uri-list")
        given = request.property if request.target == uris else X.NONE
        if given:
            request.requestor.change_property(given, uris, 8, self._uris)
            self._fetched = True
        answer = event.SelectionNotify(
            time=request.time,
            requestor=request.requestor,
            selection=request.selection,
            target=request.target,
            property=given,
        )
        request.requestor.send_event(answer)
        self._x.flush()


def main() -> None:
    """Shows the window, says where it is, and ends with the drag."""
    source = Source([Path(it) for it in sys.argv[2:]])
    x, y, width, height = PLACE
    with os.fdopen(int(sys.argv[1]), "w") as ready:
        ready.write(f"{x + width // 2} {y + height // 2}\n")
    sys.exit(0 if source.run() else 1)


if __name__ == "__main__":
    main()
