"""Reads what the screen says in another language back into the English that the tests name.

    VETO_DESK_WINDOW_LANGUAGE=el /usr/bin/python3 -B tests/window/journey.py

The program then runs in that language. A text on the screen is looked up among the words of that
language, and what English says under the same key is one of its readings. One foreign text can stand
for several English ones, so a text has several readings, and a test is content with any. Values in a
text, such as the account in "Show account: …", are read in the same way. What somebody typed, names
and addresses have no key, and are read as they stand. An English text of the app has no reading:
on a foreign screen it was forgotten. Without the variable every text is its own and only reading.
"""

from __future__ import annotations

import locale
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = ("app", "catalog", "reasons")  # those of letters are in the language of whom they are for
# Examples of what a person may type: where somebody did, it is no word of the app.
EXAMPLES = "adding-example-"
MOST = 200  # readings of one text; more would tell nothing
NUMBER = r"\d+(?:[.,\s]\d{3})*"
WORDS = 12  # the letters that a text with values must have besides them to be known as English


# ----- the words of a language ------------------------------------------------------------------


@dataclass(frozen=True)
class Value:
    """A place in a text where a value stands."""

    name: str


Part = str | Value


@dataclass(frozen=True)
class Variant:
    """A text with its choices made: by which value which was chosen, and what it then says."""

    chosen: dict[str, str]
    parts: tuple[Part, ...]

    def values(self) -> list[str]:
        """The names of the values in it."""
        return [it.name for it in self.parts if isinstance(it, Value)]

    def letters(self) -> int:
        """How many letters it has besides its values."""
        return sum(map(str.isalpha, "".join(it for it in self.parts if isinstance(it, str))))

    def pattern(self, lazy: bool) -> re.Pattern[str]:
        """What fits it; of two values, the first is as short as can be, or as long. None has two lines."""
        seen: set[str] = set()
        out = ""
        for part in self.parts:
            if isinstance(part, str):
                out += re.escape(part)
            elif part.name in seen:
                out += f"(?P={part.name})"
            else:
                seen.add(part.name)
                anything = ".+?" if lazy else ".+"
                out += f"(?P<{part.name}>{NUMBER if part.name == 'count' else anything})"
        return re.compile(out)


@dataclass(frozen=True)
class Choice:
    """A place in a text that depends on a value."""

    name: str
    variants: dict[str, list[Part]]


# As much of Fluent as the texts use.
PLACE = re.compile(
    r'\{\s*\$(?P<value>\w+)\s*\}|\{\s*"(?P<quoted>[^"]*)"\s*\}'
    r"|\{\s*\$(?P<by>\w+)\s*->\n(?P<variants>(?:\s*\*?\[[\w-]+\] .*\n)+)\s*\}"
)
VARIANT = re.compile(r"^\s*\*?\[([\w-]+)\] (.*)$", re.MULTILINE)


def texts_of(language: str) -> dict[str, list[Variant]]:
    """Every text of a language, by its key."""
    folder = ROOT / "assets/text" / language
    found: dict[str, list[str]] = {}
    for file in FILES:
        lines: list[str] = []
        for line in (folder / f"{file}.ftl").read_text().splitlines():
            if begun := re.match(r"([a-z][\w-]*) =(?: (.*))?$", line):
                lines = found.setdefault(begun[1], [begun[2] or ""])
            elif line.startswith((" ", "}")):
                lines.append(line)
            elif line and not line.startswith("#"):
                raise ValueError(f"{file}.ftl of {language!r}: {line!r}")
    return {key: variants_of("\n".join(lines)) for key, lines in found.items()}


def variants_of(text: str) -> list[Variant]:
    """A text with its choices made in every possible way."""
    parts = list(parts_of(text))
    choices = [it for it in parts if isinstance(it, Choice)]
    variants = []
    for keys in product(*(it.variants for it in choices)):
        left = iter(keys)
        out: list[Part] = []
        for part in parts:
            out += part.variants[next(left)] if isinstance(part, Choice) else [part]
        names = [it.name for it in choices]
        variants.append(Variant(dict(zip(names, keys, strict=True)), joined(out)))
    return variants


def parts_of(text: str) -> Iterator[Part | Choice]:
    """What a text is made of."""
    at = 0
    for place in PLACE.finditer(text):
        yield literal(text[at : place.start()])
        at = place.end()
        if place["value"]:
            yield Value(place["value"])
        elif place["by"]:
            variants = {key: list(parts_of(words)) for key, words in VARIANT.findall(place["variants"])}
            yield Choice(place["by"], variants)  # type: ignore[arg-type] # none stands in another
        else:
            yield place["quoted"]
    yield literal(text[at:])


def literal(text: str) -> str:
    """Words without values."""
    if "{" in text or "}" in text:
        raise ValueError(f"this is more of Fluent than is read here: {text!r}")
    return re.sub(r"\n\s*", "\n", text)


def joined(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The same parts, without empty words and with words beside words in one."""
    out: list[Part] = []
    for part in parts:
        if isinstance(part, str) and out and isinstance(out[-1], str):
            out[-1] += part
        elif part:
            out.append(part)
    return tuple(out)


# ----- dates ------------------------------------------------------------------------------------


class Dates:
    """Reads the dates of a language. Its names come from the dates that the app is tested with.

    These lack some months and a weekday. A name that is not among theirs is that of any one that is
    left, as far as day and weekday then go together.
    """

    ENGLISH = {"long": "{0:%A} {0.day} {0:%B %Y}", "plain": "{0.day} {0:%B %Y}",
               "day": "{0.day} {0:%B}", "month": "{0:%B %Y}"}  # fmt: skip
    NAME = r"[^\W\d_]+(?:-[^\W\d_]+)?"
    FIELDS = {"EEEE": f"(?P<weekday>{NAME})", "cccc": f"(?P<weekday>{NAME})",
              "MMMM": f"(?P<month>{NAME})", "LLLL": f"(?P<month>{NAME})",
              "d": r"(?P<day>\d{1,2})(?:er|º)?", "y": r"(?P<year>\d{4})",
              "HH": r"(?P<hour>\d\d)", "H": r"(?P<hour>\d{1,2})", "mm": r"(?P<minute>\d\d)"}  # fmt: skip

    def __init__(self, language: str) -> None:
        ron = (ROOT / "assets/text/dates.ron").read_text()
        entry = re.search(rf'^ *"{re.escape(language)}": (.*)$', ron, re.MULTILINE)
        if entry is None:
            raise ValueError(f"the app does not speak {language!r}")
        written = dict(re.findall(r'(\w+): "([^"]*)"', entry[1]))
        self._patterns = {kind: self._pattern(written[kind]) for kind in self.ENGLISH}
        both = written["both"].removeprefix("{1}").removesuffix("{0}")
        self._both = re.compile(f"(?P<date>.*){both}{self._pattern(written['time']).pattern}")
        self._weekdays: dict[str, int] = {}
        self._months: dict[str, int] = {}
        for line in (ROOT / "tests/dates.txt").read_text().splitlines():
            code, *columns = line.split(" | ")
            if code == language:
                self._learn(date.fromisoformat(columns[0]), columns[1:])

    def _pattern(self, written: str) -> re.Pattern[str]:
        out = ""
        for quoted, field, other in re.findall(r"'([^']*)'|([A-Za-z]+)|(.)", written):
            out += self.FIELDS[field] if field else re.escape(quoted or other)
        return re.compile(out.replace(r"\ ", r"\s"))

    def _learn(self, day: date, columns: list[str]) -> None:
        for pattern, column in zip(self._patterns.values(), columns, strict=False):
            found = pattern.fullmatch(column)
            assert found, f"{column!r} is not {pattern.pattern!r}"
            names = found.groupdict()
            self._months[names["month"].casefold()] = day.month
            if "weekday" in names:
                self._weekdays[names["weekday"].casefold()] = day.weekday()

    def read(self, text: str) -> Iterator[str]:
        """In English, what is a date and nothing else."""
        for kind in self.ENGLISH:
            if found := self._patterns[kind].fullmatch(text):
                yield from self._said(kind, found)
        if both := self._both.fullmatch(text):
            for day in self.read(both["date"]):
                yield f"{day}, {both['hour']:0>2}:{both['minute']}"

    def within(self, text: str) -> Iterator[str]:
        """In English, the dates that stand somewhere in a text."""
        for kind in ("long", "plain"):
            for found in self._patterns[kind].finditer(text):
                yield from self._said(kind, found)

    def _said(self, kind: str, found: re.Match[str]) -> Iterator[str]:
        names = found.groupdict()
        weekdays = self._named(names.get("weekday"), self._weekdays, range(7))
        for month in self._named(names["month"], self._months, range(1, 13)):
            try:
                # Without a year, one that has every day.
                day = date(int(names.get("year") or 2028), month, int(names.get("day") or 1))
            except ValueError:
                continue  # a month without this day
            if "weekday" not in names or day.weekday() in weekdays:
                yield self.ENGLISH[kind].format(day)

    @staticmethod
    def _named(name: str | None, known: dict[str, int], all_of_them: range) -> list[int]:
        """Which months or weekdays a name may stand for; one that begins a line has a capital."""
        if name is not None and name.casefold() in known:
            return [known[name.casefold()]]
        return [it for it in all_of_them if it not in known.values()]


# ----- reading ----------------------------------------------------------------------------------


class Reader:
    """Reads what is written in one language."""

    def __init__(self, language: str) -> None:
        self._dates = Dates(language)
        self._known: dict[str, tuple[str, ...]] = {}
        self._exact: dict[str, list[str]] = {}
        self._patterns: list[tuple[str, list[re.Pattern[str]], Variant, list[Variant]]] = []
        self._by_english: dict[str, set[str]] = {}
        languages = (ROOT / "assets/text/languages.ron").read_text()
        self._languages = set(re.findall(r'name: "([^"]*)"', languages))  # each by itself
        english, foreign = texts_of("en"), texts_of(language)
        for key, variants in foreign.items():
            for variant in variants:
                self._add(variant, english.get(key, []))
        # What shows that a text was forgotten.
        self._english = [
            it.pattern(lazy=True)
            for key, variants in english.items()
            for it in variants
            if not key.startswith(EXAMPLES)
            and it.parts not in [other.parts for other in foreign.get(key, [])]
            and (not it.values() or it.letters() >= WORDS)
        ]

    def _add(self, foreign: Variant, english: list[Variant]) -> None:
        if foreign.values():
            literals = [it for it in foreign.parts if isinstance(it, str)]
            if literals:
                ways = (True, False) if len(foreign.values()) > 1 else (True,)
                patterns = [foreign.pattern(it) for it in ways]
                self._patterns.append((max(literals, key=len), patterns, foreign, english))
            return
        text = "".join(map(str, foreign.parts))
        for variant in english:
            for said in self._filled(foreign, variant, {}):
                self._exact.setdefault(text, []).append(said)
                self._by_english.setdefault(said, set()).add(text)

    def _filled(self, foreign: Variant, english: Variant, values: dict[str, str]) -> Iterator[str]:
        """What an English text says with these values, where it is the one for them."""
        if not all(self._fits(*it, foreign, english, values) for it in english.chosen.items()):
            return
        ways: list[tuple[str, ...]] = []
        for part in english.parts:
            if isinstance(part, str):
                ways.append((part,))
            elif part.name in values:
                ways.append(self.read(values[part.name]))
            elif foreign.chosen.get(part.name) == "one":
                ways.append(("1",))  # said in words there
            else:
                return
        yield from map("".join, product(*ways))

    @staticmethod
    def _fits(
        name: str, chosen: str, foreign: Variant, english: Variant, values: dict[str, str]
    ) -> bool:
        """Whether English chooses this where the other language chose what it did."""
        counted = values.get(name, "")
        if counted.isdecimal() and chosen in ("one", "other"):
            return (chosen == "one") == (counted == "1")
        there = foreign.chosen.get(name)
        if there in ("zero", "two", "few", "many"):
            there = "other"
        return there is None or there == chosen

    def read(self, text: str) -> tuple[str, ...]:
        """Every reading of a text; the text as it stands is the last."""
        if text not in self._known:
            self._known[text] = ()  # nothing is made of itself
            found = dict.fromkeys(islice(self._readings(text), MOST))
            if text not in found and not self._is_forgotten(text):
                found[text] = None
            self._known[text] = tuple(found)
        return self._known[text]

    def _readings(self, text: str) -> Iterator[str]:
        yield from self._whole(text)
        if "\n" in text:
            yield from map("\n".join, product(*map(self.read, text.split("\n"))))
            return
        # Sentences, or an answer and its hint: both stand one after the other.
        for left, right in self._cut(text):
            lefts = list(self._whole(left))
            if left.endswith("."):
                lefts += [f"{it}." for it in self._whole(left[:-1])]
            if lefts:
                yield from map(" ".join, product(lefts, self.read(right)))

    @staticmethod
    def _cut(text: str) -> Iterator[tuple[str, str]]:
        """A text in two, wherever a sentence can end in it."""
        for gap in re.finditer(r"(?<=[.!?;…”»“]) ", text):
            yield text[: gap.start()], text[gap.end() :]

    def _whole(self, text: str) -> Iterator[str]:
        """The readings of what is one text of the app, or a date."""
        yield from self._exact.get(text, [])
        yield from self._dates.read(text)
        for foreign, english, values in self._fitting(text):
            for variant in english:
                yield from self._filled(foreign, variant, values)

    def _fitting(self, text: str) -> Iterator[tuple[Variant, list[Variant], dict[str, str]]]:
        """The texts with values that fit this one, what they are in English, and the values."""
        for words, patterns, foreign, english in self._patterns:
            if words in text:
                for found in filter(None, (it.fullmatch(text) for it in patterns)):
                    yield foreign, english, found.groupdict()

    def _is_forgotten(self, text: str) -> bool:
        """Whether a text of the app stands in it in English, where the other language has words."""
        if text in self._languages:
            return False
        if any(it.fullmatch(text) for it in self._english):
            return True
        values = (it for _, _, found in self._fitting(text) for it in found.values())
        begins = (left for left, _ in self._cut(text) if "\n" not in text)
        return not all(map(self.read, values)) or any(
            it.fullmatch(left) or it.fullmatch(left.removesuffix("."))
            for left in begins
            for it in self._english
        )

    def dates_within(self, text: str) -> str:
        """The dates that stand in a text."""
        return " ".join(self._dates.within(text))

    def words_for(self, english: str) -> set[str]:
        """How the other language says a text without values."""
        return self._by_english.get(english, set())


LANGUAGE = os.environ.get("VETO_DESK_WINDOW_LANGUAGE", "en")
READER = Reader(LANGUAGE) if LANGUAGE != "en" else None


def readings(text: str) -> tuple[str, ...]:
    """What a text on the screen can mean in English."""
    return READER.read(text) if READER else (text,)


def in_file_name(name: str) -> Iterator[str]:
    """What the name of a paper can mean in English: a number or a day, up to two texts, and a day."""
    found = re.fullmatch(r"((?:\d[\d-]* )?)(.*?)((?: \d{4}-\d\d-\d\d)?\.\w+)", name)
    if READER is None or found is None:
        yield name
        return
    before, words, after = found.groups()
    # No file may have a colon in its name. French has a blank before it, one that breaks no line.
    words = words.replace(" - ", "\u00a0: ").replace("- ", ": ")
    ways = [readings(words)]
    for gap in re.finditer(" ", words):
        ends = readings(words[: gap.start()]), readings(words[gap.end() :])
        ways.append(tuple(map(" ".join, product(*ends))))
    for way in ways:
        yield from (f"{before}{it.replace(': ', '- ')}{after}" for it in way)


def named(english: str, names: Iterable[str]) -> str:
    """The one of these names of papers that means this in English."""
    found = [it for it in names if english in in_file_name(it)]
    assert len(found) == 1, f"{len(found)} of {names} are {english!r}"
    return found[0]


def with_dates(text: str) -> str:
    """A text, and after it the dates in it in English."""
    return f"{text} {READER.dates_within(text)}" if READER else text


def words_for(english: str) -> set[str]:
    """How the program says a text without values."""
    return READER.words_for(english) if READER else {english}


def environment() -> dict[str, str]:
    """What tells the program the language. A system need not have it for others."""
    if READER is None:
        return {}
    return {"LANG": locale.normalize(LANGUAGE.replace("-", "_")).partition(".")[0] + ".UTF-8"}
