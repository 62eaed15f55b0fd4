#!/usr/bin/python3 -B
"""A first objection without any network, and a look at every socket that is opened for it.

    no_network.py [PROGRAM]

First where there is none: in a network namespace of its own, in which nothing can be reached. Then
under strace: each socket must be one of this computer (AF_UNIX), for the screen and the buses. Both
times `bus.py` does the objection, from the empty desk to the answer. Before that, a planted program
that wants the network has to be noticed by both.
"""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAM = HERE.parents[1] / "target/release/veto-desk"
# A network of one's own: the user is root in it, and nothing is connected.
ALONE = ["unshare", "--map-root-user", "--net"]
# The tracer is a grandchild, so that the program keeps its place and its number.
WATCHED = ["strace", "-D", "-f", "-qq", "-e", "trace=%network", "-o"]
SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+)")
# 192.0.2.1 is kept for examples: nobody has it.
WANTS_NETWORK = "import socket; socket.create_connection(('192.0.2.1', 9), 2)"


def wrapper(folder: str, command: list[str]) -> Path:
    """A program that runs another one in such surroundings."""
    path = Path(folder) / "program"
    path.write_text("#!/bin/sh\nexec " + " ".join(command) + ' "$@"\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def families(log: Path) -> dict[str, int]:
    """What kinds of sockets were opened, and how many of each."""
    found: dict[str, int] = {}
    for family in SOCKET.findall(log.read_text(errors="replace")):
        found[family] = found.get(family, 0) + 1
    return found


def objection(program: Path) -> None:
    """All of `bus.py`."""
    command = [sys.executable, "-B", str(HERE / "bus.py"), str(program)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    print("    " + ended.stdout.strip().splitlines()[-1])


def planted(folder: str) -> None:
    """A program that wants the network is noticed."""
    wants = [sys.executable, "-c", WANTS_NETWORK]
    ended = subprocess.run([*ALONE, *wants], capture_output=True, text=True, check=False)
    assert ended.returncode != 0 and "Network is unreachable" in ended.stderr, ended
    log = Path(folder) / "planted.log"
    subprocess.run([*WATCHED, str(log), *wants], capture_output=True, check=False, timeout=20)
    assert families(log).get("AF_INET"), "the planted connection was not seen"
    print("ok  a program that wants the network is noticed, both ways")


def main() -> None:
    """Both ways."""
    program = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else PROGRAM
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        planted(folder)
        objection(wrapper(folder, [*ALONE, str(program)]))
        print("ok  a first objection where there is no network")
        log = Path(folder) / "sockets.log"
        objection(wrapper(folder, [*WATCHED, str(log), str(program)]))
        found = families(log)
        assert set(found) == {"AF_UNIX"}, found
        print(f"ok  a first objection opened {found['AF_UNIX']} sockets, all of this computer")
    print("no_network: passed")


if __name__ == "__main__":
    main()
