"""The steps of the journey that come after sending: letters, papers, and mails that answer."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from app import ROOT, App, address_of, long_date, path_in
from papers import days_of, docx_text, holds, pdf_text, unpack
from spoken import in_file_name, named, readings, words_for

# After sending, every day is a chosen one: deadlines move with weekends and holidays.
OVERDUE = date(2026, 11, 23)
SENT_LONG_AGO = OVERDUE - timedelta(days=40)
ANSWER_DUE = date(2026, 11, 16)  # a month after it was sent is a Saturday
REMINDER_ENDS = date(2026, 12, 7)
MUCH_LATER = OVERDUE + timedelta(days=17)
AUTHORITY_DUE = date(2027, 3, 10)
FULL_NAME, TOWN = "Ana-Maria Ștefănescu", "Brașov"
STREET, PLACE = "Strada Lungă 5, sc. B", "500035 Brașov, România"
REASON = "Pozele mele îi arată pe copiii mei."

# The mails that the tests of reading have; what they must be read as stands beside them.
MAILS = ROOT / "tests/files/mails"
MAIL_CAME = date(2026, 5, 4)
MAIL_READ = MAIL_CAME + timedelta(days=1)
SENT_BEFORE = MAIL_CAME - timedelta(days=6)
PROFILE, PHOTOS = "Ana Ionescu, Facebook", "@ana.foto, Instagram"


def sent_on(day: date, *platforms: str) -> bytes:
    """A file as the app writes it, with an objection for an account on each of these platforms."""
    known_by = {
        "facebook": ("Ana Ionescu", "ana.ionescu@mail.example", "facebook-form-2025"),
        "instagram": ("@ana.foto", "ana.foto@mail.example", "instagram-ai-page"),
    }
    lives = 'zone: Eu, country: Some("RO")'
    person = "01935000-0000-7000-8000-000000000101"
    accounts, objections = "", ""
    for number, platform in enumerate(platforms):
        handle, email, route = known_by[platform]
        ids = [f"01935000-0000-7000-8000-0000000{kind}0{number}" for kind in ("002", "004", "005")]
        sent = f"""(route: "{route}", address: "{address_of(route)}", name: "Ana Ionescu",
            email: "{email}", text: "{REASON}")"""
        accounts += f"""(id: "{ids[0]}", person: "{person}", platform: "{platform}",
            handle: "{handle}", email: "{email}"),"""
        objections += f"""(id: "{ids[1]}", account: "{ids[0]}", subject: OwnContent,
            residence: ({lives}), filing: (route: "{route}", email: "{email}", text: "{REASON}"),
            events: [(id: "{ids[2]}", on: "{day}", at: "{day}T08:15:00Z", what: Sent({sent}))]),"""
    body = f"""(version: 3, settings: (theme: Light),
        persons: [(id: "{person}", name: "", residence: Some(({lives})))],
        accounts: [{accounts}], objections: [{objections}])\n""".encode()
    total = hashlib.sha256(body).hexdigest()
    head = f"// Veto Desk file, version 3, length {len(body)}, SHA-256 {total}\n"
    return head.encode() + body


class AfterSending(App):
    """One person who has sent their objections. `AFTER` are the steps, in their order."""

    @contextmanager
    def day(self, day: date) -> Iterator[None]:
        """A program that is started in here believes that it is ten o'clock on this day."""
        env = self.desk.env
        self.desk.env = env | {
            "LD_PRELOAD": str(next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))),
            "FAKETIME": f"@{day} 10:00:00",
            # Waiting, for a repaint as well, goes by the real clock.
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }
        try:
            yield
        finally:
            self.desk.env = env

    def begin_on(self, name: str, content: bytes, day: date) -> None:
        """Starts the program on a day with a file that was prepared for it."""
        self.folder = self.desk.home / name
        self.folder.mkdir(mode=0o700)
        self.file = self.folder / f"{name}.ron"
        self.file.write_bytes(content)
        self.file.chmod(0o600)
        with self.day(day):
            self.desk.start("--file", self.file)
        self.page("Your objections")

    def beside(self, part: str) -> Path:
        """A folder that the app keeps beside the file."""
        return self.folder / f"{self.file.stem}-{part}"

    def save_paper(self, button: str) -> Path:
        """Saves a paper without a file dialog: there is none, so it goes beside the file."""
        self.desk.click("button", button)
        self.said("No place was chosen. You can save it beside your file.")
        self.desk.click("button", "Save it beside my file")
        path = path_in(self.said(re.compile("^Saved: ")))
        assert path.parent == self.beside("papers"), path
        self.owner_only()
        return path

    def calendar_holds(self, expected: date, what: str) -> None:
        """Saves the day for a calendar: it is this one alone."""
        days = days_of(self.save_paper("Date for my calendar"))
        assert len(days) == 1 and days[0][0] == expected and what in readings(days[0][1]), days

    def type_into(self, field: str, text: str) -> None:
        """Goes to a text field by Tab, and types."""
        self.desk.focus_by_tab("entry", re.compile(f"^{re.escape(field)}"))
        self.desk.type(text)

    def happened(self, number: int = 0) -> list[str]:
        """What the file says that happened to an objection, oldest first."""
        whats = [it["what"] for it in self.document()["objections"][number]["events"]]
        return [it if isinstance(it, str) else next(iter(it)) for it in whats]

    def overdue(self) -> None:
        """40 days of silence: the desk says so, and a reminder is written by keys"""
        desk = self.desk
        self.begin_on("letters", sent_on(SENT_LONG_AGO, "facebook"), OVERDUE)
        self.said("One account needs you.")
        self.said("Needs you")
        overdue = f"No answer came. It was due on {long_date(ANSWER_DUE)}."
        self.said(f"{PROFILE}: {overdue}")
        self.picture("desk-overdue")
        self.go(f"Show account: {PROFILE}", "Ana Ionescu")
        self.said(overdue)
        self.picture("account-overdue")
        self.press("button", "Write a reminder")
        self.page("Your reminder")
        self.said("The letter appears here once nothing is missing.")
        self.picture("letter-missing")
        for missing in ("Your postal address is missing.", "The place where you write is missing."):
            self.said(missing)
        desk.focus_by_tab("entry", re.compile("^Your full name"))
        desk.key("ctrl+a")
        desk.type(FULL_NAME)
        self.type_into("Your postal address", f"{STREET}\n{PLACE}")
        self.type_into("Where you write it", TOWN)
        desk.gone("label", "The letter appears here once nothing is missing.")
        # The letter follows each key: it is read when the last one is in it.
        letter = self.said(re.compile(rf"{TOWN}, 23\snoiembrie\s2026")).name
        holds(letter, FULL_NAME, STREET, PLACE, "14 octombrie 2026", "articolul 21")
        self.picture("letter")
        self.saved(FULL_NAME, STREET, TOWN)

    def reminder(self) -> None:
        """the reminder: as a PDF, as words to change, then written down as sent"""
        desk = self.desk
        pdf = self.save_paper("Save as PDF")
        self.picture("letter-saved", "button", "I have sent it")
        assert f"Your reminder {OVERDUE}.pdf" in in_file_name(pdf.name), pdf
        letter = (FULL_NAME, STREET, PLACE, f"{TOWN}, 23 noiembrie 2026", "14 octombrie 2026",
                  "articolul 21", "Meta Platforms Ireland")  # fmt: skip
        holds(pdf_text(pdf), *letter)
        holds(docx_text(self.save_paper("Save to edit (Word)")), *letter)
        self.go("I have sent it", "Ana Ionescu")
        self.said("That was written down.")
        desk.wait("button", "Undo: the letter")
        self.said("You sent a letter: the reminder")
        until = f"Give them until {long_date(REMINDER_ENDS)}."
        self.said(f"You reminded them on {long_date(OVERDUE)}. {until}")
        self.said("The reminder’s time ends")
        desk.screenshot("account-reminded")
        self.calendar_holds(REMINDER_ENDS, f"The reminder’s time ends: {PROFILE}")
        desk.wait_until(lambda: self.happened() == ["Sent", "LetterSent"], "the letter in the file")
        events = self.document()["objections"][0]["events"]
        assert events[1]["on"] == OVERDUE.isoformat(), events
        holds(events[1]["what"]["LetterSent"]["text"], FULL_NAME, "articolul 21")
        self.close()

    def complaint(self) -> None:
        """17 days later, still nothing: the complaint, and everything for it in one archive"""
        desk = self.desk
        with self.day(MUCH_LATER):
            desk.restart()
        self.page("Your objections")
        self.said("One account needs you.")
        self.go(f"Show account: {PROFILE}", "Ana Ionescu")
        self.said(f"No answer to your reminder came by {long_date(REMINDER_ENDS)}.")
        desk.screenshot("account-reminder-over")
        self.go("Complain to the authority", "Your complaint to the authority")
        self.said("Say whether a court deals with it.")
        self.said("Say whether the company may learn who you are.")
        desk.screenshot("complaint-missing")
        self.picture("complaint-questions", "radio button", "No, I ask it not to")
        self.choose("No court does")
        self.choose("No, I ask it not to")
        # The language of the authority comes first.
        self.said(re.compile(r"Nicio\sinstanță\snu\seste\ssesizată"))
        self.choose("English")
        letter = self.said(re.compile(r"Article\s77")).name
        holds(letter, FULL_NAME, "Autoritatea Națională", "10 December 2026", "23 November 2026")
        self.picture("complaint")
        archive = self.save_paper("Everything for a complaint (ZIP)")
        folder = desk.root / "unpacked"
        names = unpack(archive, folder)
        kind = "0 the complaint to the authority"
        record = f"Record- {PROFILE} {MUCH_LATER}"
        expected = (f"{kind}.docx", f"{kind}.pdf", "Annex 1 What you sent.pdf", f"{record}.pdf",
                    f"{OVERDUE} the reminder.txt", "SHA256SUMS")  # fmt: skip
        files = {it: folder / named(it, names) for it in expected}
        assert sorted(it.name for it in files.values()) == names, names
        complaint = (FULL_NAME, TOWN, "Article 77", "10 December 2026", "Autoritatea Națională")
        holds(pdf_text(files[f"{kind}.pdf"]), *complaint)
        holds(docx_text(files[f"{kind}.docx"]), *complaint)
        annex = pdf_text(files["Annex 1 What you sent.pdf"])
        holds(annex, REASON, long_date(SENT_LONG_AGO), address_of("facebook-form-2025"))
        lines = " ".join(annex.split())
        for label in ("phone", *words_for("Your phone number")):
            assert label not in lines, "a number that was not given has a line of its own"
        holds(pdf_text(files[f"{record}.pdf"]), FULL_NAME, long_date(OVERDUE), "articolul 21")
        holds(files[f"{OVERDUE} the reminder.txt"].read_text(), FULL_NAME, "articolul 21")
        self.go("I have sent it", "Ana Ionescu")
        since = f"Your complaint has been with the authority since {long_date(MUCH_LATER)}."
        self.said(f"{since} It must tell you more by {long_date(AUTHORITY_DUE)}.")
        desk.screenshot("account-complained")
        self.picture("account-letters", "label", "Your complaint to the authority")
        self.calendar_holds(AUTHORITY_DUE, f"The authority is due to tell you more: {PROFILE}")
        self.close()

    def pasted(self) -> None:
        """a mail with a condition, and an announcement: pasted, they propose no yes"""
        desk = self.desk
        content = sent_on(SENT_BEFORE, "facebook", "instagram")
        self.begin_on("mails", content, MAIL_READ)
        self.go(f"Show account: {PROFILE}", "Ana Ionescu")
        self.go("I got an answer", "Has Meta answered?")
        self.paste("condition-if")
        self.said("We cannot tell. Read it, and choose yourself.")
        told = "If we can verify your account, we will honour your objection."
        condition = f"There is a condition, “if”: “{told}”"
        self.said(condition)
        desk.screenshot("answer-condition")
        self.chosen_answers()
        desk.click("button", "Write it down")
        desk.wait_title("^Error: ")
        self.said("Choose what the answer says.")
        self.paste("announcement-2025-en")
        self.said("It seems to be this: an announcement to everybody, no answer. You decide.")
        desk.gone("label", condition)
        # Two of its phrases are known, and stand in one sentence.
        twice = re.compile("^It says: “If you submit an objection, ")
        assert len(desk.find_all("label", twice)) == 1, "a reason is said twice"
        self.chosen_answers("It is no answer. Only keep the file")
        self.picture("answer-announcement")
        assert self.happened() == ["Sent"], self.happened()
        self.go("Write it down", "Ana Ionescu")
        self.said("mail.txt")
        self.said(re.compile("^An answer is due by "))
        self.saved("mail.txt")
        assert self.happened() == ["Sent"], self.happened()

    def paste(self, mail: str) -> None:
        """Pastes a mail, and has it read."""
        desk, text = self.desk, (MAILS / f"{mail}.eml").read_text()
        desk.put_in_clipboard(text)
        desk.click("entry", re.compile("^Or paste the text of the e-mail"))
        desk.key("ctrl+a", "ctrl+v")
        desk.wait_text("entry", re.compile("^Or paste the text of the e-mail"), text)
        desk.click("button", "Read it")

    def chosen_answers(self, *answers: str) -> None:
        """Waits until exactly these answers are chosen, of all that are offered."""

        def are_chosen() -> bool:
            nodes = self.desk.find_all("radio button")
            checked = [it for it in nodes if "checked" in it.states]
            given = [it for it in checked if it.name not in (PROFILE, PHOTOS)]
            fits = [it for it in given if any(it.matches(None, self.option(i)) for i in answers)]
            return given == fits and len(fits) == len(answers)

        self.desk.wait_until(are_chosen, f"exactly {answers} chosen")

    def dropped(self) -> None:
        """a mail dropped on the desk: read with reasons, nothing changed until it is confirmed"""
        desk, mail = self.desk, MAILS / "accepted-utf-8.eml"
        self.place("Desk", "Your objections")
        before = self.document()["objections"]
        desk.drop(mail)
        self.page("Has Meta answered?")
        self.said("It seems to be this: they accept your objection. You decide.")
        for reason in (
            re.compile("^It says: “Hi Ana, We will honour your objection"),
            "It comes from support.facebook.com. Meta is known to write from there.",
            "It is of 4 May 2026. You sent your objection on 28 April 2026.",
            "It went to ana.ionescu@mail.example, the address of this account.",
        ):
            self.said(reason)
        self.chosen(PROFILE)
        self.chosen("Yes, they accept it")
        self.said(long_date(MAIL_CAME))
        self.picture("answer-dropped")
        self.picture("answer-dropped-choice", "radio button", self.option("Yes, they accept it"))
        desk.wait("status bar", "Saved on this computer.")
        assert self.document()["objections"] == before, "a mail that was only read changed the file"
        self.go("Write it down", "Ana Ionescu")
        self.said(f"Accepted on {long_date(MAIL_CAME)}. There is nothing to do.")
        self.said("The answer was written down. What you gave is kept, unchanged, beside your file.")
        self.said(mail.name)
        self.picture("account-accepted")
        self.saved("Accepted", mail.name)
        assert self.happened() == ["Sent", "Accepted"], self.happened()
        kept = self.document()["objections"][0]["evidence"][-1]
        content = mail.read_bytes()
        assert kept["name"] == mail.name and kept["size"] == len(content), kept
        assert kept["sha256"] == hashlib.sha256(content).hexdigest(), kept
        assert self.evidence().read_bytes() == content, "it is not kept as it was"
        self.owner_only()

    def evidence(self) -> Path:
        """The piece of evidence that was kept last."""
        kept = self.document()["objections"][0]["evidence"][-1]
        return self.beside("evidence") / str(kept["file"])

    def evidence_changed(self) -> None:
        """evidence changed, then lost behind the app's back: it is said, and not passed on"""
        desk, evidence = self.desk, self.evidence()
        content = evidence.read_bytes()
        changed = "This file was changed after it was kept."
        desk.gone("label", changed)
        evidence.write_bytes(content.replace(b"will honour", b"will refuse"))
        self.open_again()
        self.said(changed)
        self.picture("evidence-changed", "label", changed)
        desk.click("button", "Everything for a complaint (ZIP)")
        desk.click("button", "Save it beside my file")
        self.said(re.compile("is missing or was changed, so the archive was not made"))
        desk.screenshot("archive-refused")
        assert not list(self.beside("papers").glob("*.zip")), "an archive of changed evidence"
        evidence.unlink()
        self.open_again()
        self.said("This file is no longer in its folder.")
        evidence.write_bytes(content)
        self.open_again()
        self.said("accepted-utf-8.eml")
        desk.gone("label", "This file is no longer in its folder.")
        desk.gone("label", changed)
        self.close()
        assert "panicked" not in desk.log(), desk.log()

    def open_again(self) -> None:
        """Leaves the account, and comes back."""
        self.place("Desk", "Your objections")
        self.go(f"Show record: {PROFILE}", "Ana Ionescu")

    AFTER = (overdue, reminder, complaint, pasted, dropped, evidence_changed)
