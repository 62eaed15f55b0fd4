"""Reads the papers that the app makes with programs that know nothing of the app."""

from __future__ import annotations

import subprocess
import zipfile
from datetime import date
from pathlib import Path

from icalendar import Calendar

from spoken import with_dates


def pdf_text(path: Path) -> str:
    """The words of a PDF. Anything that pdftotext complains of is a failure."""
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    result = subprocess.run(command, capture_output=True, timeout=60)
    said = result.stderr.decode(errors="replace")
    assert result.returncode == 0 and not said, f"{path.name}: {said}"
    return result.stdout.decode()


def holds(text: str, *words: str) -> None:
    """Holds that all of these stand in the text, wherever its lines end and whatever its blanks.

    Dates in words may stand in it as the language of the test writes them.
    """
    text = with_dates(" ".join(text.split()))
    missing = [it for it in words if it not in text]
    assert not missing, f"{missing} not in {text!r}"


def unpack(archive: Path, into: Path) -> list[str]:
    """Unpacks an archive as a person at an authority would, and compares all its check sums."""
    into.mkdir(parents=True)
    run("unzip", "-q", str(archive), "-d", str(into), cwd=into.parent)
    names = sorted(it.name for it in into.iterdir())
    said = run("sha256sum", "--strict", "-c", "SHA256SUMS", cwd=into)
    fine = sorted(it.removesuffix(": OK") for it in said.splitlines() if it.endswith(": OK"))
    assert fine == [it for it in names if it != "SHA256SUMS"], (fine, names)
    return names


def docx_text(path: Path) -> str:
    """The words of a DOCX: it is a ZIP, whole, with the document in it."""
    with zipfile.ZipFile(path) as parts:
        assert parts.testzip() is None, f"{path.name} is broken"
        assert "[Content_Types].xml" in parts.namelist(), parts.namelist()
        return parts.read("word/document.xml").decode()


def days_of(path: Path) -> list[tuple[date, str]]:
    """The days in a calendar file, and what they are."""
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    for it in events:
        assert type(it["DTSTART"].dt) is date, f"not a whole day: {it}"
        assert (it["DTEND"].dt - it["DTSTART"].dt).days == 1, f"not one day: {it}"
    return [(it["DTSTART"].dt, str(it["SUMMARY"])) for it in events]


def run(*command: str, cwd: Path) -> str:
    """What a program writes; it must succeed."""
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, f"{command}: {result.stdout}{result.stderr}"
    return result.stdout
