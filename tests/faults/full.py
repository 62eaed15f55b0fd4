#!/usr/bin/python3 -B
"""A disk that takes nothing: full, read-only, and a folder without the right to write.

    /usr/bin/python3 -B tests/faults/full.py [BINARY]

Each time a text is typed that cannot be saved. The window must say so in plain words and keep the
text, the old file must stay as it is, and once the disk takes files again the text must be saved:
by "Try again", and by itself. The small disks are mounted in a name space of their own, so nobody
else sees them. Where nothing can be mounted the script says so and is skipped.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hands import (
    PICTURES,
    SAVED,
    Person,
    Window,
    binary_from,
    clock_of,
    left_over,
    skip,
    step,
    whole,
    within,
    words,
)

NOT_SAVED, TRY_AGAIN = words("save-failed-title"), words("save-retry")
FULL, READ_ONLY, DENIED = words("save-full"), words("save-read-only"), words("save-denied")
BY_ITSELF = 20  # seconds after which the program tries again; see RETRY_AFTER in src/desktop.rs
INSIDE = "VETO_DESK_FULL_INSIDE"


class Disks:
    """One window on a file that cannot be written for a while."""

    def __init__(self, desk: Window) -> None:
        self.desk = desk

    def fails(
        self, folder: Path, block: Callable[[], None], free: Callable[[], None], sentence: str
    ) -> list[str]:
        """Types while nothing can be written, and again; it must be saved after both."""
        desk, file = self.desk, folder / "veto-desk.ron"
        person = Person(desk, file)
        person.begin_with_accounts()
        file.chmod(0o600)
        desk.start("--file", file)
        said = []
        try:
            person.to_edit("account.1")
            desk.fill("Note", "there was room")
            person.saved('note: "there was room"')
            person.wait_status(SAVED)

            block()
            before = file.read_bytes()
            self._type(person, "no room for this", sentence)
            assert file.read_bytes() == before, "the old file changed"
            free()
            desk.click("button", TRY_AGAIN)
            desk.gone("label", NOT_SAVED)
            person.saved('note: "no room for this"')
            person.wait_status(SAVED)
            said.append('saved after "Try again"')

            block()
            before = file.read_bytes()
            self._type(person, "nor for that", sentence)
            failed = time.monotonic()
            time.sleep(2)
            assert file.read_bytes() == before, "the old file changed"
            free()
            limit = BY_ITSELF + 5
            within(limit, lambda: 'note: "nor for that"' in file.read_text(), "the save by itself")
            took = time.monotonic() - failed
            desk.gone("label", NOT_SAVED)
            person.wait_status(SAVED)
            desk.wait_text("entry", "Note", "nor for that")
            said.append(f"saved by itself {clock_of(took)} after it was said to be unsaved")
            whole(file)
            assert not left_over(folder), left_over(folder)
            for backup in (folder / "veto-desk-backups").glob("*.ron"):
                text = backup.read_text()
                if text.startswith("//"):
                    whole(backup)
                assert text.rstrip().endswith(")"), f"the backup {backup.name} is cut off"
            person.close()
        finally:
            if desk.running():
                desk.kill9()
            free()
        return said

    def _type(self, person: Person, text: str, sentence: str) -> None:
        """Types a text that cannot be saved; the window says so, and keeps it."""
        desk = self.desk
        desk.fill("Note", text)
        desk.wait("label", NOT_SAVED)
        desk.wait("label", sentence)
        desk.wait_text("entry", "Note", text)
        person.wait_status(words("saving-failed"))


def mount(*args: str | Path) -> None:
    """Mounts something, or says why not."""
    done = subprocess.run(["mount", *map(str, args)], capture_output=True, text=True)
    if done.returncode:
        raise OSError(done.stderr.strip())


def small_disk(folder: Path, size: str) -> None:
    """Mounts a small disk on a new folder: in memory, else in a file."""
    folder.mkdir(mode=0o700)
    try:
        mount("-t", "tmpfs", "-o", f"size={size},mode=700", "veto-desk-test", folder)
    except OSError as why:
        image = folder.with_suffix(".image")
        with image.open("wb") as out:
            out.truncate(1024 * 1024)
        done = subprocess.run(["mkfs.ext4", "-q", str(image)], capture_output=True, text=True)
        if done.returncode:
            raise OSError(f"{why}; {done.stderr.strip()}") from why
        mount("-o", "loop", image, folder)


class ReadOnlyView:
    """A read-only view of a folder, laid over it. A remount is refused while the lock is open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lies = False

    def lay(self) -> None:
        """From now on nothing can be written there."""
        mount("--bind", self.folder, self.folder)
        self.lies = True
        mount("-o", "remount,bind,ro", self.folder)

    def lift(self) -> None:
        """It can again."""
        if self.lies:
            subprocess.run(["umount", "--lazy", str(self.folder)], check=True)
            self.lies = False


def fill(folder: Path) -> None:
    """Fills a disk to its last byte."""
    with (folder / "filler").open("wb", buffering=0) as out:
        for size in (4096, 256, 1):
            try:
                while True:
                    out.write(bytes(size))
            except OSError:
                continue  # full


class Plain(Window):
    """A desk whose program must keep to the rights of files, as everybody but root has to."""

    def _popen(self, command: list[str], *rest: Any, **named: Any) -> subprocess.Popen[bytes]:
        if os.geteuid() == 0 and command[0] == str(self.binary):
            less = "-dac_override,-dac_read_search"
            command = ["setpriv", f"--bounding-set={less}", f"--inh-caps={less}", *command]
        return super()._popen(command, *rest, **named)


def everything(binary: Path) -> None:
    """All steps."""
    with Window(binary, pictures=PICTURES) as desk:
        disks = Disks(desk)
        disk = desk.root / "disk"
        try:
            small_disk(disk, "128k")
        except OSError as why:
            skip("full.py", f"no small disk could be mounted: {why}")
        try:
            with step("a full disk: said, nothing lost, saved later") as say:
                free = lambda: (disk / "filler").unlink(missing_ok=True)  # noqa: E731
                for line in disks.fails(disk, lambda: fill(disk), free, FULL):
                    say(line)
            for it in disk.iterdir():
                subprocess.run(["rm", "-rf", str(it)], check=True)
            with step("a read-only disk: said, nothing lost, saved later") as say:
                view = ReadOnlyView(disk)
                for line in disks.fails(disk, view.lay, view.lift, READ_ONLY):
                    say(line)
        finally:
            if desk.running():
                desk.kill9()
            subprocess.run(["umount", "--lazy", str(disk)], check=True)
        assert "panicked" not in desk.log(), desk.log()
    with Plain(binary, pictures=PICTURES) as desk:
        disks = Disks(desk)
        closed = desk.root / "closed"
        closed.mkdir(mode=0o700)
        with step("a folder without the right to write: said, nothing lost, saved later") as say:
            free = lambda: closed.chmod(0o700)  # noqa: E731
            for line in disks.fails(closed, lambda: closed.chmod(0o500), free, DENIED):
                say(line)
        assert "panicked" not in desk.log(), desk.log()


def main() -> None:
    """Goes into a name space of its own first, where mounts are nobody else's."""
    if INSIDE not in os.environ:
        own = ["unshare", "--mount", "--propagation", "private"]
        if os.geteuid() != 0:
            own += ["--user", "--map-root-user"]
        tried = subprocess.run([*own, "true"], capture_output=True, text=True)
        if tried.returncode:
            skip("full.py", f"no name space for mounts: {tried.stderr.strip()}")
        os.environ[INSIDE] = "1"
        os.execvp(own[0], [*own, sys.executable, "-B", __file__, *sys.argv[1:]])
    began = time.monotonic()
    everything(binary_from(sys.argv[1:]))
    print(f"full: passed in {clock_of(time.monotonic() - began)}")


if __name__ == "__main__":
    main()
