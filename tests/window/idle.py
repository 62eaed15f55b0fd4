#!/usr/bin/python3 -B
"""Measures how soon the program shows something, and that it does nothing when nothing happens.

    idle.py PROGRAM [ARGUMENT…]

Prints the seconds from the start of the program to its first picture (the best, the middle and
the worst of five starts), and the repaints and the processor time of a minute without input.
Fails when the idle window is painted or works more than the limits below allow.
"""

from __future__ import annotations

import sys
import tempfile
import time

from desk import Desk

STARTS = 5
IDLE_SECONDS = 60.0
MOST_REPAINTS = 0
MOST_TICKS = 10  # hundredths of a second of processor time


def count_idle(desk: Desk) -> tuple[int, int]:
    """The repaints and the processor ticks of the idle time; here the time is what is measured."""
    desk.settle()
    desk.point(20, 20)
    if not desk.next_repaint(5):
        sys.exit("a moved mouse causes no repaint: repaints cannot be counted here")
    desk.settle()
    ticks = desk.cpu_ticks()
    until = time.monotonic() + IDLE_SECONDS
    repaints = 0
    while (left := until - time.monotonic()) > 0:
        repaints += desk.next_repaint(left)
    return repaints, desk.cpu_ticks() - ticks


def main() -> None:
    """Measures, prints the figures, and judges the idle ones."""
    if len(sys.argv) < 2:
        sys.exit("usage: idle.py PROGRAM [ARGUMENT…]")
    with tempfile.TemporaryDirectory() as pictures, Desk(sys.argv[1], pictures) as desk:
        seconds = []
        for _ in range(STARTS):
            seconds.append(desk.start(*sys.argv[2:]))
            desk.kill9()
        seconds.sort()
        best, middle, worst = seconds[0], seconds[STARTS // 2], seconds[-1]
        print(f"first picture: best {best:.3f} s, middle {middle:.3f} s, worst {worst:.3f} s")
        desk.start(*sys.argv[2:])
        repaints, ticks = count_idle(desk)
        print(f"{IDLE_SECONDS:.0f} s without input: {repaints} repaints, {ticks} processor ticks")
        if repaints > MOST_REPAINTS or ticks > MOST_TICKS:
            sys.exit(f"an idle window may have {MOST_REPAINTS} repaints and {MOST_TICKS} ticks")


if __name__ == "__main__":
    main()
