#!/usr/bin/python3 -B
"""The calls of a save, in their order, as the kernel saw them.

    /usr/bin/python3 -B tests/faults/order.py [BINARY]

The program runs in its window under strace while letters are typed. Every save must be: a new
temporary file (O_EXCL, for its owner only), written, synced, closed, renamed over the file; then
the folder is synced. The file itself must never be opened for writing, cut off or removed. Backups
are written the same way.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from hands import (
    PICTURES,
    SAVED,
    Person,
    Window,
    binary_from,
    clock_of,
    need,
    step,
    whole,
)

FIELD = "Name on the profile (optional)"
TYPED = "Ana Popescu"
STRACE = ["strace", "-f", "-y", "-qq", "-e", "trace=file,desc", "-e", "signal=none"]
CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?(?: (\w+).*)?$")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
DESCRIPTOR = re.compile(r"^(\d+)<([^>]*)>")
SYNCS = ("fsync", "fdatasync")


@dataclass
class Call:
    """One call that a thread made."""

    name: str
    args: str
    result: int
    on: str  # the path that the result or the first argument stands for
    paths: list[str]


@dataclass
class New:
    """A temporary file, from its making to its end."""

    path: str
    done: list[str] = field(default_factory=list)
    bytes: int = 0


def calls(trace: Path) -> list[Call]:
    """The calls in a trace, in the order in which they ended; what strace cut in two is joined."""
    begun: dict[str, str] = {}
    found = []
    for line in trace.read_text(errors="replace").splitlines():
        thread, _, rest = line.partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest.removesuffix("<unfinished ...>").rstrip()
            continue
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)$", rest)
        if resumed:
            rest = begun.pop(thread, "") + resumed[1]
        match = CALL.match(f"{thread} {rest}")
        if match is None:
            continue
        _, name, args, result, opened, _ = match.groups()
        first = DESCRIPTOR.match(args)
        on = opened or (first[2] if first else "")
        found.append(Call(name, args, int(result), on, PATH.findall(args)))
    return found


class Order:
    """Reads a trace, and holds each save against the rule."""

    def __init__(self, file: Path) -> None:
        self.file = str(file)
        self.folder = str(file.parent)
        self.backups = str(file.parent / f"{file.stem}-backups")
        self.new: dict[str, New] = {}
        self.unsynced: dict[str, str] = {}  # folders with a new name in them, and the name
        self.kinds: Counter[str] = Counter()
        self.example: list[str] = []

    def read(self, found: list[Call]) -> None:
        """Goes through all calls."""
        for call in found:
            if call.result >= 0:
                self._one(call)
        assert not self.unsynced, f"renamed, and the folder not synced: {self.unsynced}"
        rest = [new.path for new in self.new.values()]
        assert not rest, f"temporary files that were not renamed: {rest}"

    def _one(self, call: Call) -> None:
        ours = [it for it in [call.on, *call.paths] if it.startswith(self.folder)]
        if not ours:
            return
        if call.name in ("open", "openat", "creat"):
            self._opened(call)
        elif call.name in ("write", "pwrite64", "writev") and call.on in self.new:
            self.new[call.on].done.append("write")
            self.new[call.on].bytes += call.result
        elif call.name in SYNCS and call.on in self.new:
            self.new[call.on].done.append(call.name)
        elif call.name in SYNCS and call.on in (self.folder, self.backups):
            self.unsynced.pop(call.on, None)
            self._remember(f"{call.name} of the folder")
        elif call.name == "close" and call.on in self.new:
            self.new[call.on].done.append("close")
        elif call.name.startswith("rename"):
            self._renamed(call)
        elif call.name in ("unlink", "unlinkat", "truncate", "ftruncate"):
            assert self.file not in (call.on, *call.paths), f"{call.name} of the file"

    def _opened(self, call: Call) -> None:
        path = call.on or call.paths[0]
        writes = "O_WRONLY" in call.args or "O_RDWR" in call.args or call.name == "creat"
        if path in (self.file, *self._backups(path)):
            assert not writes, f"opened for writing: {call.args}"
        if writes and path.endswith(".tmp"):
            assert "O_CREAT" in call.args and "O_EXCL" in call.args, call.args
            assert call.args.rstrip().endswith("0600"), f"not for the owner only: {call.args}"
            self.new[path] = New(path)
            self._remember(f"open a temporary file: {flags(call.args)}")

    def _backups(self, path: str) -> list[str]:
        return [path] if path.startswith(self.backups) and path.endswith(".ron") else []

    def _renamed(self, call: Call) -> None:
        old, new = call.paths[0], call.paths[-1]
        assert old != self.file, "the file was moved away"
        if old not in self.new:
            return
        made = self.new.pop(old)
        steps = [step for at, step in enumerate(made.done) if at == 0 or made.done[at - 1] != step]
        in_order = [("write", sync, "close") for sync in SYNCS]
        assert tuple(steps) in in_order, f"before the rename: {steps}"
        waiting = self.unsynced.get(os.path.dirname(new))
        assert waiting is None, f"renamed again before the folder was synced: {waiting}"
        self.unsynced[os.path.dirname(new)] = new
        self.kinds["file" if new == self.file else "backup"] += 1
        for done in steps:
            self._remember(f"{done} {made.bytes} bytes" if done == "write" else done)
        self._remember(f"rename it over {'the file' if new == self.file else 'a backup'}")

    def _remember(self, words: str) -> None:
        """The last save, in words."""
        if words.startswith("open"):
            self.example = []
        self.example.append(words)


def flags(args: str) -> str:
    """The flags and the rights of an open, without the path."""
    return args.rpartition('"')[2].lstrip(", ")


def main() -> None:
    """Types under strace, then reads what strace wrote."""
    need("strace")
    began = time.monotonic()
    binary = binary_from(sys.argv[1:]).resolve()
    with Window(binary, pictures=PICTURES) as desk:
        traces = desk._folder("traces")
        # exec: the program takes the place of the shell, so that the process is its own.
        tracer = desk.bin / "traced"
        tracer.write_text(
            "#!/bin/sh\n"
            f'{" ".join(STRACE)} -o "{traces}/$(date +%s%N)" -p $$ &\n'
            f'while ! grep -q "^TracerPid:.*[1-9]" /proc/$$/status; do sleep 0.01; done\n'
            f'exec "{binary}" "$@"\n'
        )
        tracer.chmod(0o755)
        person = Person(desk)
        with step("letters are typed under strace") as say:
            desk.binary = tracer
            desk.start()
            person.to_email_page()
            desk.fill(FIELD, TYPED[:1])
            for end in range(2, len(TYPED) + 1):
                desk.type(TYPED[end - 1])
                person.saved(f'handle: "{TYPED[:end]}"')
            person.wait_status(SAVED)
            person.close()
            desk.start()  # a second run: it makes a backup before it saves
            person.page("Which e-mail belongs to the account?")
            desk.wait_text("entry", FIELD, TYPED)
            desk.fill(FIELD, f"{TYPED} again")
            person.wait_status(SAVED)
            person.close()
            assert f'handle: "{TYPED} again"' in whole(person.file)
        with step("every save: new file, write, sync, close, rename, sync of the folder") as say:
            order, number = Order(person.file), 0
            for trace in sorted(traces.iterdir()):
                found = calls(trace)
                number += len(found)
                order.read(found)
            enough = len(TYPED)
            assert order.kinds["file"] >= enough, f"only {order.kinds['file']} saves were seen"
            assert order.kinds["backup"] >= 1, "no backup was seen"
            say(f"{number} calls read; {order.kinds['file']} saves, "
                f"{order.kinds['backup']} backups")  # fmt: skip
            say("the last save: " + "; ".join(order.example))
            say("the file was never opened for writing, moved away, cut off or removed")
    print(f"order: passed in {clock_of(time.monotonic() - began)}")


if __name__ == "__main__":
    main()
