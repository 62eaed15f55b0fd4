#!/usr/bin/python3 -B
"""A first objection from the empty desk to Meta's answer, through the accessibility bus alone.

    /usr/bin/python3 -B tests/access/bus.py [BINARY]

Nobody presses a key or moves a mouse: things are found by role and name, their action is done,
texts are put into fields, and what happens is read and listened to, as assistive technology does.
On every page `Listener.check` holds what a screen reader needs. At the end the file is read.
"""

from __future__ import annotations

import re
import sys
import time
from datetime import date

from reader import PICTURES, Listener, Reader
from hands import binary_from, step
from app import LARGE_AGAIN, address_of, long_date

EMAIL, SLIP = "ana@gmail.com", "ana@gmial.com"
NAME = "Ana Popescu"
ACCOUNT = f"{NAME}, Facebook"
E_MAIL, PROFILE = re.compile("^E-mail"), re.compile("^Name on the profile")
CHILDREN = "My photos or posts show my children"
FIRST_WAY, SECOND_WAY = "facebook-ai-page", "facebook-form-2025"
BROWSER = re.compile("^Your browser was asked to open the page.")


class Objection(Listener):
    """One objection. Every step is a method."""

    def __init__(self, desk: Reader) -> None:
        super().__init__(desk)
        self.reason = ""  # the text that was sent

    def noticed(self) -> None:
        """The check of a page holds, and notices a focus that is elsewhere."""
        self.arrive("Your objections")
        self.desk.focus("button", "Help")
        try:
            self.check()
        except AssertionError as noticed:
            assert "the focus is on button 'Help'" in str(noticed), noticed
        else:
            raise AssertionError("the focus on a button was not noticed")

    def platform(self) -> None:
        """Past the empty desk, to a first page that asks, and complains when nothing is chosen."""
        self.lead("button", "Object for my first account", "Which platform is it?")
        self.desk.act("button", "Continue")
        self.arrive("Which platform is it?", error=True)
        self.hears("Choose a platform.")
        self.pick("Facebook")

    def country(self) -> None:
        """Where the person lives."""
        self.lead("button", "Continue", "Do you live in the European Union?")
        self.pick("Yes")
        self.lead("button", "Continue", "Which country is it?")
        self.pick("Romania")
        self.lead("button", "Continue", "Which e-mail belongs to the account?")

    def email(self) -> None:
        """Texts are put into fields; a slip is said at the top, and at the field."""
        desk, page = self.desk, "Which e-mail belongs to the account?"
        desk.write(E_MAIL, SLIP)
        desk.act("button", "Continue")
        self.arrive(page, error=True)
        slip = f"Check the e-mail. Did you mean {EMAIL}?"
        self.hears(slip)
        self.said(slip)
        desk.wait("entry", f"E-mail. {slip}")  # said when one comes to the field
        desk.focus("entry", E_MAIL)
        desk.act("button", f"Use {EMAIL}")
        desk.wait_text("entry", E_MAIL, EMAIL)
        desk.wait("entry", "E-mail")
        desk.write(PROFILE, NAME)
        self.lead("button", "Continue", "Why do you object? (optional)")

    def why(self) -> None:
        """A text is made from ticks, and can be read."""
        desk = self.desk
        self.pick("Make a short text for me")
        self.tick(CHILDREN)
        self.reason = desk.text("entry", "Your text")
        for part in ("I object to", "my children", "Please confirm"):
            assert part in self.reason, f"{part!r} is not in {self.reason!r}"
        self.lead("button", "Continue", "Check your answers")
        for part in ("Nothing has been sent yet.", "Romania", self.reason):
            self.said(part)
        self.lead("button", "Go to the form", "Fill in Meta’s form")

    def form(self) -> None:
        """What is copied and opened is announced; another way is found when a form is missing."""
        desk = self.desk
        self.said(address_of(FIRST_WAY))
        desk.act("button", "Copy: Official address")
        self.hears(re.compile("copied"))
        self.clipboard(address_of(FIRST_WAY))
        desk.act("button", re.compile("^Copy: Your text"))
        self.hears("Your text is copied. Paste it into the form.")
        self.clipboard(self.reason)
        desk.act("button", "Open Meta’s page")
        self.opened(FIRST_WAY)
        self.hears(BROWSER)
        self.check_step()
        self.lead("button", "I don’t see the form", "What do you see instead?")
        self.lead("radio button", "A page about Meta AI", "Try this")
        desk.act("button", "Use this way")
        self.said(address_of(SECOND_WAY))
        desk.act("button", "Open the form")
        self.opened(FIRST_WAY, SECOND_WAY)
        self.hears(BROWSER)

    def check_step(self) -> None:
        """What a screen reader needs beside the browser: the step is the title of the window."""
        self.desk.settle()
        self.check()
        self.pages.append(self.desk.title())

    def sent(self) -> None:
        """Through the steps of the form, to what happens next."""
        desk = self.desk
        desk.act("button", "Next step")
        desk.wait_title("^Step 2 of ")
        self.check_step()
        desk.act("button", re.compile("^Copy: Your text"))
        self.hears("Your text is copied. Paste it into the form.")
        self.lead("button", "I have sent it", "What happens next")
        desk.gone("button", LARGE_AGAIN)
        self.said(f"Sent on {long_date(date.today())}")

    def accepted(self) -> None:
        """The answer of the company is written down."""
        desk = self.desk
        self.lead("button", "Go to the desk", "Your objections")
        self.lead("button", f"I got an answer: {ACCOUNT}", "Has Meta answered?")
        desk.act("button", "Write it down")
        self.arrive("Has Meta answered?", error=True)
        self.hears("Choose what the answer says.")
        self.pick("Yes, they accept it")
        self.lead("button", "Write it down", NAME)
        self.said("Confirmed")
        self.said(f"Accepted on {long_date(date.today())}. There is nothing to do.")

    def file_content(self) -> None:
        """The file holds all of it, for its owner only."""
        self.saved("Accepted")
        document = self.document()
        (account,), (objection,) = document["accounts"], document["objections"]
        assert account["platform"] == "facebook" and NAME in account.values(), account
        assert objection["residence"] == {"zone": "Eu", "country": "RO"}, objection
        today = date.today().isoformat()
        assert all(event["on"] == today for event in objection["events"]), objection
        facts = [event["what"] for event in objection["events"]]
        sent = next(it["Sent"] for it in facts if isinstance(it, dict) and "Sent" in it)
        expected = {"route": SECOND_WAY, "address": address_of(SECOND_WAY), "email": EMAIL}
        assert expected.items() <= sent.items() and sent["text"] == self.reason, sent
        assert facts[-1] == "Accepted", facts
        assert "drafts" not in document, document
        self.owner_only()


def main() -> None:
    """All steps, in this order."""
    began = time.monotonic()
    with Reader(binary_from(sys.argv[1:]), pictures=PICTURES) as desk:
        with step("a window that can be read") as say:
            say(f"first picture after {desk.start():.2f} s")
        way = Objection(desk)
        for part in (way.noticed, way.platform, way.country, way.email, way.why, way.form,
                     way.sent, way.accepted, way.file_content):  # fmt: skip
            with step((part.__doc__ or "").strip()):
                part()
        way.listen()
        with step("a polite end"):
            way.close()
        assert "panicked" not in desk.log(), desk.log()
    print(f"{len(way.pages)} pages held what a screen reader needs")
    print(f"events: {way.kinds()}")
    print(f"announced: {way.said_most()}")
    print(f"bus: passed in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
