#!/usr/bin/env python3
"""Writes dates.ron and tests/dates.txt from Unicode's CLDR, of which it fetches one package of npm's.

    cldr.py            writes both
    cldr.py --check    says whether both are as CLDR has them

dates.ron holds how each language puts a date together, in CLDR's own patterns; the names of months and days
come from ICU4X, which is part of the program. Tests hold what the program writes to dates.txt, which is made
here from the names and patterns of CLDR alone.
"""

import datetime
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "cldr-dates-full@48.2.0"
TEXT = pathlib.Path(__file__).resolve().parent
DATES = TEXT / "dates.ron"
EXPECTED = TEXT.parent.parent / "tests" / "dates.txt"

# Ours, and where CLDR has it: its "pt" is that of Brazil, and "nb" follows "no".
ELSEWHERE = {"en": "en-GB", "pt": "pt-PT", "pt-BR": "pt", "nb": "no"}
# British style guides write no comma after the weekday, where CLDR does.
OURS = {"en": {"long": "EEEE d MMMM y"}}
# Days with one and with two digits, a March, a May, each day of the week, and the first of a month.
DAYS = ["2026-11-23", "2027-03-09", "2026-05-01", "2028-02-29", "2026-08-15", "2026-12-31", "2027-01-10"]
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def fetched():
    """The calendars of CLDR, by its names of languages."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (packed,) = pathlib.Path(folder).glob("*.tgz")
        with tarfile.open(fileobj=io.BytesIO(packed.read_bytes())) as archive:
            found = {}
            for member in archive:
                named = re.fullmatch(r"package/main/([^/]+)/ca-gregorian\.json", member.name)
                if named:
                    all_of_it = json.load(archive.extractfile(member))
                    found[named[1]] = all_of_it["main"][named[1]]["dates"]["calendars"]["gregorian"]
            return found


def patterns(calendar):
    """How a date with its weekday, one without, a day, a month with its year, a time, and a date with its time."""
    plain = lambda it: it if isinstance(it, str) else it["_value"]
    available = calendar["dateTimeFormats"]["availableFormats"]
    return {
        "long": plain(calendar["dateFormats"]["full"]),
        "plain": plain(calendar["dateFormats"]["long"]),
        "day": plain(available["MMMMd"]),
        "month": plain(available["yMMMM"]),
        "time": plain(available["Hm"]),
        "both": plain(calendar["dateTimeFormats"]["medium"]),
    }


def written(pattern, calendar, day):
    """A day by a pattern, with CLDR's own names."""
    year, month, number = day.split("-")
    weekday = WEEKDAYS[datetime.date(int(year), int(month), int(number)).weekday()]
    month = str(int(month))
    parts = {
        "y": lambda n: year,
        "M": lambda n: calendar["months"]["format"]["wide"][month] if n == 4 else month.zfill(n),
        "L": lambda n: calendar["months"]["stand-alone"]["wide"][month] if n == 4 else month.zfill(n),
        "d": lambda n: str(int(number)).zfill(n),
        "E": lambda n: calendar["days"]["format"]["wide"][weekday],
        "c": lambda n: calendar["days"]["stand-alone"]["wide"][weekday],
        "H": lambda n: "9".zfill(n),
        "m": lambda n: "5".zfill(n),
    }
    said = ""
    for part in re.finditer(r"'[^']*'|(?P<letter>[A-Za-z])(?P=letter)*|[^A-Za-z']", pattern):
        if part["letter"]:
            said += parts[part["letter"]](len(part[0]))
        else:
            said += part[0].strip("'") if part[0] != "''" else "'"
    return said


def both():
    """What both files should hold."""
    languages = re.findall(r'code: "([^"]+)"', (TEXT / "languages.ron").read_text(encoding="utf-8"))
    calendars = fetched()
    dates = [f"// How dates are put together: CLDR, by {PACKAGE} of npm. Written by cldr.py.", "{"]
    expected = [f"# Dates as CLDR writes them ({PACKAGE} of npm). Written by assets/text/cldr.py."]
    for language in languages:
        calendar = calendars[ELSEWHERE.get(language, language)]
        of = patterns(calendar) | OURS.get(language, {})
        quoted = ", ".join(f"{name}: {json.dumps(it, ensure_ascii=False)}" for name, it in of.items())
        dates.append(f'    "{language}": ({quoted}),')
        for day in DAYS:
            said = [written(it, calendar, day) for name, it in of.items() if name != "both"]
            said.append(of["both"].replace("{1}", said[0]).replace("{0}", said[-1]).replace("'", ""))
            expected.append(" | ".join([language, day, *said]))
    dates.append("}")
    return {DATES: "\n".join(dates) + "\n", EXPECTED: "\n".join(expected) + "\n"}


def main():
    """Writes both, or says what differs."""
    differs = False
    for path, text in both().items():
        if sys.argv[1:] == ["--check"]:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                print(f"{path.name} is not as CLDR has it")
                differs = True
        else:
            path.write_text(text, encoding="utf-8")
    sys.exit(differs)


if __name__ == "__main__":
    main()
