#!/usr/bin/python3 -B
"""A voice for speech-dispatcher that writes down what it is given, instead of saying it.

speech-dispatcher starts it by itself, and talks to it by lines (see "module protocol" in its
documentation). What it is given goes into the file that VETO_DESK_SPOKEN names.
"""

from __future__ import annotations

import html
import os
import re
import sys
from pathlib import Path

SPOKEN = Path(os.environ["VETO_DESK_SPOKEN"])
# What is answered to an order without more lines.
ANSWERS = {
    "INIT": "299-Ready.\n299 OK LOADED SUCCESSFULLY",
    "LIST VOICES": "200-notes\ten\tnone\n200 OK VOICE LIST SENT",
    "QUIT": "210 OK QUIT",
}
# What is answered before and after the lines of an order; a single dot ends them.
WITH_LINES = {
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
}
SPEAK = {"SPEAK", "CHAR", "KEY", "SOUND_ICON"}


def say(answer: str) -> None:
    """Answers speech-dispatcher."""
    print(answer, flush=True)


def lines() -> list[str]:
    """The lines of an order, up to the dot."""
    taken = []
    for line in sys.stdin:
        if line.rstrip("\n") == ".":
            break
        taken.append(line.rstrip("\n"))
    return taken


def write_down(taken: list[str]) -> None:
    """Writes what would be heard, without its marks, as one line."""
    text = " ".join(html.unescape(re.sub("<[^>]*>", "", " ".join(taken))).split())
    with SPOKEN.open("a") as out:
        out.write(text + "\n")


def main() -> None:
    """Answers orders until it is told to quit."""
    for line in sys.stdin:
        order = line.strip()
        if order in SPEAK:
            say("202 OK RECEIVING MESSAGE")
            write_down(lines())
            say("200 OK SPEAKING\n701 BEGIN\n702 END")
        elif order in WITH_LINES:
            before, after = WITH_LINES[order]
            say(before)
            lines()
            say(after)
        elif order in ANSWERS:
            say(ANSWERS[order])
            if order == "QUIT":
                return
        # STOP and PAUSE are never answered: everything has been said already.


if __name__ == "__main__":
    main()
