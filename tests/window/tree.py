"""Reads the accessibility tree of a running program, as a screen reader does, and acts through it.

AccessKit hands out the whole tree in one answer (`Cache.GetItems`), so what is read here belongs
together and is never out of date. It answers no question for the names of roles and states;
they are spelled out below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from spoken import readings  # noqa: E402

Text = str | re.Pattern[str] | None

DBUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
ROOT = "/org/a11y/atspi/accessible/root"

# The names of AT-SPI's states, in the order of their bits.
STATES = (
    "invalid active armed busy checked collapsed defunct editable enabled expandable expanded "
    "focusable focused has-tooltip horizontal iconified modal multi-line multiselectable opaque "
    "pressed resizable selectable selected sensitive showing single-line stale transient vertical "
    "visible manages-descendants indeterminate required truncated animated invalid-entry "
    "supports-autocompletion selectable-text is-default visited checkable has-popup read-only"
).split()

# The names of those of AT-SPI's roles that AccessKit gives to what a window of egui can hold.
ROLES = {
    2: "alert", 7: "check box", 8: "check menu item", 11: "combo box", 12: "date editor",
    16: "dialog", 23: "frame", 27: "image", 29: "label", 31: "list", 32: "list item", 33: "menu",
    34: "menu bar", 35: "menu item", 37: "page tab", 38: "page tab list", 39: "panel",
    40: "password text", 42: "progress bar", 43: "button", 44: "radio button",
    45: "radio menu item", 48: "scroll bar", 49: "scroll pane", 50: "separator", 51: "slider",
    52: "spin button", 54: "status bar", 55: "table", 56: "table cell", 62: "toggle button",
    63: "tool bar", 64: "tool tip", 65: "tree", 67: "unknown", 71: "header", 72: "footer",
    73: "paragraph", 75: "application", 79: "entry", 81: "caption", 82: "document frame",
    83: "heading", 85: "section", 87: "form", 88: "link", 90: "table row", 91: "tree item",
    97: "comment", 98: "list box", 101: "notification", 103: "level bar", 104: "title bar",
    105: "block quote", 109: "article", 110: "landmark", 111: "log", 115: "timer", 116: "static",
    121: "description list", 122: "description term", 123: "description value",
}  # fmt: skip


@dataclass(frozen=True)
class Node:
    """One node of the accessibility tree, as it was when the tree was read."""

    path: str
    parent: str
    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    interfaces: frozenset[str]

    def matches(self, role: str | None, name: Text) -> bool:
        """Whether the role is this one and the name is this one, or is found by the pattern.

        The name is an English one, whatever the language of the screen.
        """
        if role is not None and role != self.role:
            return False
        if name is None:
            return True
        if isinstance(name, re.Pattern):
            return any(name.search(it) for it in readings(self.name))
        return name in readings(self.name)


@dataclass(frozen=True)
class Event:
    """Something that the program told everybody who listens."""

    name: str  # "Announcement", "StateChanged", "TextChanged" …
    kind: str  # what of it: "focused", "insert" …; often ""
    path: str  # the node that it is about
    detail: int
    text: str  # the words that came with it; "" when there are none


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels, counted from the window's upper left corner."""

    x: int
    y: int
    width: int
    height: int

    def centre(self) -> tuple[int, int]:
        """The point that is clicked."""
        return self.x + self.width // 2, self.y + self.height // 2


class Tree:
    """The accessibility tree of one program."""

    def __init__(self, address: str) -> None:
        self._bus = connect(address)
        self._pid = 0
        self._name = ""
        self._heard: list[Event] = []
        self.problem = ""  # why the tree could not be read the last time it could not

    def watch(self, pid: int) -> None:
        """From now on it is this program's tree that is read."""
        self._pid = pid
        self._name = ""

    def nodes(self) -> list[Node]:
        """The accessibility tree now, top down. Empty as long as the program shows none."""
        try:
            if not self._name:
                self._name = self._find_program()
            if not self._name:
                return []
            cache = ("/org/a11y/atspi/cache", "org.a11y.atspi.Cache.GetItems")
            (items,) = call(self._bus, self._name, *cache)
            return list(self._in_order(items))
        except GLib.Error as problem:
            self.problem = problem.message  # the program is just starting or ending
            return []

    def _find_program(self) -> str:
        desktop = ("org.a11y.atspi.Registry", ROOT)
        (programs,) = call(self._bus, *desktop, "org.a11y.atspi.Accessible.GetChildren")
        for name, _ in programs:
            ask = "org.freedesktop.DBus.GetConnectionUnixProcessID"
            (pid,) = call(self._bus, *DBUS, ask, GLib.Variant("(s)", (name,)))
            if pid == self._pid:
                return str(name)
        return ""

    def _in_order(self, items: list[Any]) -> Iterator[Node]:
        children: dict[str, list[Any]] = {}
        for item in items[1:]:  # the first one is the program as a whole
            children.setdefault(item[2][1], []).append(item)

        def below(path: str, depth: int) -> Iterator[Node]:
            for item in sorted(children.get(path, []), key=lambda item: item[3]):
                (_, own), _, (_, parent), _, _, interfaces, name, role, description, bits = item
                states = bits[0] | bits[1] << 32
                yield Node(
                    path=own,
                    parent=parent,
                    depth=depth,
                    role=ROLES.get(role, f"role {role}"),
                    name=name,
                    description=description,
                    states=frozenset(s for i, s in enumerate(STATES) if states >> i & 1),
                    interfaces=frozenset(i.rpartition(".")[2] for i in interfaces),
                )
                yield from below(own, depth + 1)

        yield from below(ROOT, 0)

    def text_of(self, node: Node) -> str:
        """What is written in this text field; "" for what is none."""
        if "Text" not in node.interfaces:
            return ""
        try:
            (text,) = self._ask(node.path, "Text.GetText", GLib.Variant("(ii)", (0, -1)))
            return str(text)
        except GLib.Error:
            return ""  # it was emptied or went away between two questions

    def box(self, node: Node) -> Box | None:
        """Where a node is in the window; None when it has no place."""
        try:
            (box,) = self._ask(node.path, "Component.GetExtents", GLib.Variant("(u)", (1,)))
        except GLib.Error:
            return None
        return Box(*box)

    def attributes(self, node: Node) -> dict[str, str]:
        """What is said of a node beyond role, name and states, as "posinset" or "level"."""
        (found,) = self._ask(node.path, "Accessible.GetAttributes")
        return dict(found)

    def act(self, node: Node) -> bool:
        """Does the first action of a node: what a click does. Whether the program took it."""
        return bool(self._ask(node.path, "Action.DoAction", GLib.Variant("(i)", (0,)))[0])

    def grab_focus(self, node: Node) -> bool:
        """Gives a node the keyboard's focus. Whether the program took it."""
        return bool(self._ask(node.path, "Component.GrabFocus")[0])

    def set_text(self, node: Node, text: str) -> bool:
        """Puts a text in the place of what a text field holds. Whether the program took it."""
        words = GLib.Variant("(s)", (text,))
        return bool(self._ask(node.path, "EditableText.SetTextContents", words)[0])

    def listen(self) -> None:
        """From now on, what programs tell is kept for `heard`."""
        for interface in ("Object", "Window"):
            self._bus.signal_subscribe(
                None, f"org.a11y.atspi.Event.{interface}", None, None, None,
                Gio.DBusSignalFlags.NONE, self._keep,
            )  # fmt: skip
        # The bus passes nothing on before it knows of the wish; its answer comes after that.
        call(self._bus, *DBUS, "org.freedesktop.DBus.GetId")

    def _keep(self, _bus: object, sender: str, path: str, _kind: str, name: str, body: Any) -> None:
        if sender == self._name:
            kind, detail, _, words, *_ = body.unpack()
            text = words if isinstance(words, str) else ""
            self._heard.append(Event(name, kind, path, detail, text))

    def heard(self) -> list[Event]:
        """What the program told since this was last asked, oldest first."""
        while GLib.MainContext.default().iteration(False):
            pass
        events, self._heard = self._heard, []
        return events

    def _ask(self, path: str, method: str, args: GLib.Variant | None = None) -> Any:
        return call(self._bus, self._name, path, f"org.a11y.atspi.{method}", args)


def connect(address: str) -> Gio.DBusConnection:
    """A connection to a message bus of our own. Its end must not end this program."""
    flags = Gio.DBusConnectionFlags
    both = flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
    connection = Gio.DBusConnection.new_for_address_sync(address, both, None, None)
    connection.set_exit_on_close(False)
    return connection


def call(
    bus: Gio.DBusConnection, name: str, path: str, method: str, args: GLib.Variant | None = None
) -> Any:
    """Calls a method and unpacks its answer."""
    interface, _, member = method.rpartition(".")
    flags = Gio.DBusCallFlags.NONE
    return bus.call_sync(name, path, interface, member, args, None, flags, 5000, None).unpack()


def has_owner(bus: Gio.DBusConnection, name: str) -> bool:
    """Whether a program stands behind this name."""
    args = GLib.Variant("(s)", (name,))
    return bool(call(bus, *DBUS, "org.freedesktop.DBus.NameHasOwner", args)[0])


def switch_on(session: Gio.DBusConnection) -> str:
    """Tells programs on this bus that somebody reads their trees; the answer is the trees' bus."""
    bus = ("org.a11y.Bus", "/org/a11y/bus")
    for switch in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", switch, GLib.Variant("b", True)))
        call(session, *bus, "org.freedesktop.DBus.Properties.Set", value)
    return str(call(session, *bus, "org.a11y.Bus.GetAddress")[0])
