#!/usr/bin/python3 -B
"""A person's way through the whole app, in a real window, by mouse and keys alone.

    /usr/bin/python3 -B tests/window/journey.py [BINARY]

With VETO_DESK_WINDOW_LANGUAGE=el it is gone in Greek, and so in any other language; see `spoken`.
From the first start to three objections sent and one accepted; then what can go wrong: a power cut,
a damaged file, a full disk, no browser, no file dialog, no screen; then what comes after sending:
letters, the papers for an authority, and mails that are dropped and pasted. What the screen says is
checked, and so are the file and the papers. Pictures of every page met go into target/window/: as
wide as at the first start, narrow ("-700", "-420") and dark ("-dark"). Each step goes on where the
one before it ended, so the first failure is the end. Nothing waits for a time.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from traceback import format_exc

from after import AfterSending
from app import LARGE_AGAIN, ROOT, SIZES, Hands, address_of, long_date, path_in
from desk import Desk, DeskError
from spoken import readings

PICTURES = ROOT / "target/window"
TOO_LARGE = 512 * 1024 * 1024 + 1  # bytes; see LARGEST in src/store/file.rs

EMAIL = "ana@gmail.com"
PHONE = "+40 721 555 010"
SECOND_EMAIL = "ana.second@example.eu"
FACEBOOK, INSTAGRAM = "Ana Popescu, Facebook", "@ana.popescu, Instagram"
WHATSAPP, SECOND = f"{PHONE}, WhatsApp", f"{SECOND_EMAIL}, Facebook"


class Journey(AfterSending):
    """One person at one desk. Every step is a method; `STEPS` is their order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reason = ""  # the text that was sent for Facebook
        self.skipped: list[str] = []

    # ----- the steps ------------------------------------------------------------------------------

    def first_start(self) -> None:
        """first start without a file: an empty desk, made light by keys"""
        assert not self.file.exists()
        seconds = self.desk.start()
        print(f"    first picture after {seconds:.2f} s")
        self.page("Your objections")
        self.desk.wait("button", "Object for my first account")
        self.desk_shows()
        self.desk.screenshot("desk-first")  # as bright as the app begins where no system says it
        self.press("button", "Settings")
        self.page("Settings")
        self.choose_by_keys("Light")
        self.saved("theme: Light")
        self.press("button", "Desk")
        self.page("Your objections")
        self.picture("desk-empty")

    def facebook_wizard(self) -> None:
        """Facebook, by keys only: the wizard, with an error and a slip in the e-mail"""
        desk = self.desk
        self.press("button", "Object for my first account")
        self.page("Which platform is it?")
        self.picture("platform")
        self.press("button", "Continue")
        desk.wait_title("^Error: Which platform is it?")
        self.said("Choose a platform.")
        self.picture("platform-error")
        self.choose_by_keys("Facebook")
        self.press("button", "Continue", "space")
        self.page("Do you live in the European Union?")
        self.choose_by_keys("Yes")
        self.picture("residence")
        self.press("button", "Continue")
        self.page("Which country is it?")
        self.choose_by_keys("Romania")
        self.picture("country")
        self.press("button", "Continue")
        self.page("Which e-mail belongs to the account?")
        # Where a keyboard has no @: pasted by button, and typed on.
        desk.put_in_clipboard("ana@gmial\n")
        self.press("button", "Paste: E-mail", "space")
        desk.wait_text("entry", re.compile("^E-mail"), "ana@gmial")
        self.said("The copied text is pasted.")
        desk.type(".com")
        desk.wait_text("entry", re.compile("^E-mail"), "ana@gmial.com")
        self.press("button", "Continue")
        desk.wait_title("^Error: Which e-mail")
        self.said("Check the e-mail. Did you mean ana@gmail.com?")
        self.picture("email-slip")
        self.press("button", f"Use {EMAIL}")
        desk.wait_text("entry", re.compile("^E-mail"), EMAIL)
        desk.focus_by_tab("entry", re.compile("^Name on the profile"))
        desk.type("Ana Popescu")
        self.press("button", "Continue")
        self.page("Why do you object? (optional)")
        self.choose_by_keys("Make a short text for me")
        children = "My photos or posts show my children"
        for tick in (children, "My texts and pictures are my own work"):
            self.press("check box", tick, "space")
            desk.wait_state("check box", tick, "checked")
        self.reason = desk.text("entry", "Your text")
        for words in ("I object to", "my children", "my own work", "Please confirm"):
            said = any(words in it for it in readings(self.reason))
            assert said, f"{words!r} is not in {self.reason!r}"
        self.picture("reason")
        self.press("button", "Continue")
        self.page("Check your answers")
        for words in ("Nothing has been sent yet.", "Romania", self.reason):
            self.said(words)
        self.picture("check")
        self.press("button", "Go to the form")
        self.page("Fill in Meta’s form")

    def facebook_form(self) -> None:
        """Facebook, by keys only: the form is not where it should be, the next way leads to it"""
        desk, first, second = self.desk, "facebook-ai-page", "facebook-form-2025"
        self.said(address_of(first))
        self.picture("filing")
        self.press("button", "Copy: Official address")
        self.clipboard(address_of(first))
        desk.wait("button", "Copied: Official address")
        self.press("button", re.compile(r"^Copy: Your text"))
        self.clipboard(self.reason)
        self.said("Your text is copied. Paste it into the form.")
        before = self.place_of_window()
        self.press("button", "Open Meta’s page")
        self.opened(first)
        box = desk.window_box()
        assert box.x + box.width == desk.screen[0], f"not at the right edge: {box}"
        self.picture("companion")
        self.press("button", "I don’t see the form")
        self.page("What do you see instead?")
        self.picture("missing")
        self.press("radio button", "A page about Meta AI")
        self.page("Try this")
        self.said(address_of(second))
        self.picture("advice")
        self.press("button", "Use this way")
        self.small()
        self.said(address_of(second))
        self.picture("companion-next-way")
        self.press("button", "Open the form")
        self.opened(first, second)
        self.press("button", "Next step")
        desk.wait_title("^Step 2 of ")
        self.press("button", re.compile(r"^Copy: Your text"))
        self.clipboard(self.reason)
        desk.wait("button", re.compile(r"^Copied: Your text"))
        self.picture("companion-step")
        self.press("button", "I have sent it")
        self.page("What happens next")
        self.large_again(before)
        self.said(f"Sent on {long_date(date.today())}")
        self.picture("next")

    def instagram(self) -> None:
        """Instagram, by mouse: the answers are reused, the accounts are linked"""
        desk = self.desk
        self.go("Object for the next account", "Which platform is it?")
        self.choose("Instagram")
        self.go("Continue", "Do you live in the European Union?")
        self.chosen("Yes")
        self.go("Continue", "Which country is it?")
        self.chosen("Romania")
        self.go("Continue", "Which e-mail belongs to the account?")
        desk.wait_text("entry", "E-mail", EMAIL)
        desk.fill("User name (optional)", "@ana.popescu")
        self.picture("email-handle")
        self.go("Continue", "Are these accounts linked?")
        self.choose("Yes, and I object for this one, too")
        self.picture("linked")
        self.go("Continue", "Why do you object? (optional)")
        self.chosen("I write my own")
        desk.wait_text("entry", "Your text", self.reason)
        self.picture("reason-own")
        self.go("Continue", "Check your answers")
        self.go("Go to the form", "Fill in Meta’s form")
        # The same kind of form worked for Facebook.
        self.said(re.compile(r"^You sent it this way for .*Facebook on "))
        before = self.place_of_window()
        desk.click("button", "Open the form")
        opened = ("facebook-ai-page", "facebook-form-2025", "instagram-form-2025")
        self.opened(*opened)
        self.go(LARGE_AGAIN, "Fill in Meta’s form")
        self.large_again(before)
        # From now on it comes when it is asked for.
        desk.click("button", "Open the form")
        desk.wait_until(lambda: len(desk.browser_log()) == 4, "a browser")
        self.said(re.compile("^Your browser was asked to open the page."))
        self.page("Fill in Meta’s form")
        self.sized(SIZES[""])
        desk.click("button", "Small window beside the browser")
        self.small()
        self.go("I have sent it", "What happens next")
        self.large_again(before)

    def whatsapp(self) -> None:
        """WhatsApp, by mouse: a phone number, a text that speaks of WhatsApp"""
        desk = self.desk
        self.go("Object for the next account", "Which platform is it?")
        self.choose("WhatsApp")
        self.go("Continue", "Do you live in the European Union?")
        self.go("Continue", "Which country is it?")
        self.go("Continue", "Which phone number belongs to the account?")
        desk.wait_text("entry", "E-mail", EMAIL)
        desk.click("button", "Continue")
        desk.wait_title("^Error: Which phone number")
        self.picture("phone-error")
        desk.fill(re.compile("^Phone number"), PHONE)
        self.page("Which phone number belongs to the account?")
        self.go("Continue", "Why do you object? (optional)")
        text = desk.text("entry", "Your text")
        said = any("WhatsApp" in it and "my children" in it for it in readings(text))
        assert said, text
        self.go("Continue", "Check your answers")
        self.said(f"{PHONE}\n{EMAIL}")
        self.go("Go to the form", "Fill in Meta’s form")
        desk.click("button", "Copy: Your phone number (needed)")
        self.clipboard(PHONE)
        self.picture("filing-phone")
        self.go("I have sent it", "What happens next")
        self.go("Go to the desk", "Your objections")
        self.desk_shows(FACEBOOK, INSTAGRAM, WHATSAPP)

    def accepted(self) -> None:
        """an answer: Facebook accepts, and the desk puts it behind what still waits"""
        desk = self.desk
        self.go(f"I got an answer: {FACEBOOK}", "Has Meta answered?")
        desk.click("button", "Write it down")
        desk.wait_title("^Error: ")
        self.said("Choose what the answer says.")
        self.choose("Yes, they accept it")
        self.picture("answer")
        self.go("Write it down", "Ana Popescu")
        self.said("Confirmed")
        self.said(f"Accepted on {long_date(date.today())}. There is nothing to do.")
        self.picture("account")
        self.go("All objections", "Your objections")
        self.said("Confirmed")
        self.said(re.compile("^3 accounts · "))
        self.desk_shows(INSTAGRAM, WHATSAPP, FACEBOOK)
        self.picture("desk")

    def file_content(self) -> None:
        """the file: all of it, for its owner only, and nothing left over beside it"""
        self.saved("Accepted")
        head = r"// Veto Desk file, version 3, length \d+, SHA-256 [0-9a-f]{64}\n\(\s*version: 3,"
        assert re.match(head, self.file.read_text()), "the head of the file is not as it should be"
        today = date.today().isoformat()
        document = self.document()
        accounts = {it["id"]: it for it in document["accounts"]}
        sent, accepted = {}, []
        for objection in document["objections"]:
            platform = accounts[objection["account"]]["platform"]
            assert objection["residence"] == {"zone": "Eu", "country": "RO"}, objection["residence"]
            for event in objection["events"]:
                assert event["on"] == today and event["at"].startswith("20"), event
                what = event["what"]
                if isinstance(what, dict) and "Sent" in what:
                    sent[platform] = what["Sent"]
                if what == "Accepted":
                    accepted.append(platform)
        routes = {"facebook": "facebook-form-2025", "instagram": "instagram-form-2025",
                  "whatsapp": "whatsapp-ai-messages"}  # fmt: skip
        assert list(sent) == list(routes) and accepted == ["facebook"], (sent, accepted)
        for platform, frozen in sent.items():
            assert frozen["route"] == routes[platform], frozen
            assert frozen["address"] == address_of(routes[platform]), frozen
            assert frozen["email"] == EMAIL, frozen
        assert sent["facebook"]["text"] == sent["instagram"]["text"] == self.reason, sent
        assert sent["whatsapp"]["phone"] == PHONE and "WhatsApp" in sent["whatsapp"]["text"], sent
        assert "drafts" not in document and len(document["groups"][0]["accounts"]) == 2, document
        names = sorted(it.name for it in self.folder.iterdir())
        assert names == [".veto-desk.ron.lock", "veto-desk.ron"], names
        self.owner_only()

    def power_cut(self) -> None:
        """killed in the middle of the wizard: the same page, with what was typed"""
        desk, title = self.desk, "Which e-mail belongs to the account?"
        self.go("Object for an account", "Which platform is it?")
        self.choose("Facebook")
        self.go("Continue", "Do you live in the European Union?")
        self.go("Continue", "Which country is it?")
        self.go("Continue", title)
        desk.fill("E-mail", SECOND_EMAIL)
        self.saved(SECOND_EMAIL, "step: Email")
        desk.kill9()
        desk.restart()
        self.page(title)
        desk.wait_text("entry", "E-mail", SECOND_EMAIL)
        self.go("Save and close", "Your objections")
        self.said(re.compile("^Not finished. You left at step 3 of"))
        self.picture("desk-unfinished")

    def delete(self) -> None:
        """an account is deleted: undone at once, and put back after a restart"""
        desk = self.desk
        for back in ("undo", "restart"):
            self.go(f"Show account: {WHATSAPP}", PHONE)
            desk.click("button", "Delete this account here")
            self.page("Your objections")
            self.said("The account was taken off your desk.")
            self.desk_shows(INSTAGRAM, FACEBOOK)
            self.saved("deleted: Some")
            if back == "undo":
                desk.click("button", "Undo")
                self.page(PHONE)
                self.said("Taken back: deleting.")
                self.place("Desk", "Your objections")
            else:
                self.picture("desk-deleted")
                self.close()
                desk.restart()
                desk.wait("heading", "Recently deleted")
                self.desk_shows(INSTAGRAM, FACEBOOK)
                desk.click("button", f"Put back: {WHATSAPP}")
                self.said("The account is back on your desk.")
            self.desk_shows(INSTAGRAM, WHATSAPP, FACEBOOK)
            desk.wait_until(lambda: "deleted: Some" not in self.file.read_text(), "the file")
        desk.gone(None, "Recently deleted")

    def damaged(self) -> None:
        """a damaged file: not touched, set aside when the safety copy is used"""
        desk = self.desk
        self.close()
        whole = self.file.read_bytes()
        broken = whole[: len(whole) // 2]
        self.file.write_bytes(broken)
        desk.restart()
        self.page("Your file could not be opened")
        self.said(re.compile(r"^The file is damaged at line \d+, column \d+\.$"))
        self.picture("trouble")
        desk.gone("button", "Settings")  # nothing may be begun that could not be kept
        self.close()
        assert self.file.read_bytes() == broken, "looking at a damaged file changed it"
        desk.restart()
        self.page("Your file could not be opened")
        self.go("Use this safety copy", "Your objections")
        aside = self.set_aside()
        assert aside.read_bytes() == broken, "the damaged file is not what was set aside"
        self.desk_shows(INSTAGRAM, FACEBOOK)  # as it was before WhatsApp was put back
        desk.wait("button", f"Put back: {WHATSAPP}")
        self.picture("desk-backup")
        self.saved("version: 3", "ana.popescu")
        backups = list((self.folder / "veto-desk-backups").iterdir())
        assert len(backups) > 1, backups
        self.owner_only()
        aside.unlink()
        self.close()
        self.file.write_bytes(whole)

    def set_aside(self) -> Path:
        """The file that was set aside, and whose name the screen says."""
        said = self.said(re.compile("^The file that could not be read was kept under a new name: "))
        path = path_in(said)
        assert path.parent == self.folder and ".set-aside-" in path.name, path
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        return path

    def newer(self) -> None:
        """a file of a newer version: not touched, set aside when a new desk is begun"""
        desk, whole = self.desk, self.file.read_bytes()
        newer = whole.replace(b"version 3,", b"version 99,", 1)
        newer = newer.replace(b"version: 3,", b"version: 99,", 1)
        self.file.write_bytes(newer)
        desk.restart()
        # It can be looked at.
        self.page("Your objections")
        self.said("You can look, but not change anything")
        self.desk_shows(INSTAGRAM, WHATSAPP, FACEBOOK)
        self.picture("newer")
        desk.click("button", "What can I do?")
        self.page("Your file could not be opened")
        self.said(re.compile("^A newer version of Veto Desk wrote this file"))
        assert self.file.read_bytes() == newer
        self.go("Begin with an empty desk", "Your objections")
        aside = self.set_aside()
        assert aside.read_bytes() == newer
        self.desk_shows()
        desk.wait("button", "Object for my first account")
        self.close()
        aside.unlink()
        self.file.write_bytes(whole)

    def huge(self) -> None:
        """a file larger than 512 MiB: not read, not touched"""
        whole = self.file.read_bytes()
        os.truncate(self.file, TOO_LARGE)
        self.desk.restart()
        self.page("Your file could not be opened")
        self.said("The file is far larger than any file of this app.")
        self.close()
        assert self.file.stat().st_size == TOO_LARGE
        self.file.write_bytes(whole)
        self.desk.restart()
        self.page("Your objections")
        self.desk_shows(INSTAGRAM, WHATSAPP, FACEBOOK)
        self.close()

    def full_disk(self) -> None:
        """a full disk: it is said, a polite close is refused, "Close without saving" closes"""
        desk = self.desk
        disk = desk.root / "disk"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "veto-desk-test", str(disk)]
        mounted = subprocess.run(mount, capture_output=True, text=True)
        if mounted.returncode:
            self.skipped.append(f"no small disk could be mounted ({mounted.stderr.strip()})")
            return
        try:
            self._on_full_disk(disk)
        finally:
            while os.path.ismount(disk):
                subprocess.run(["umount", "--lazy", str(disk)], check=True)

    def _on_full_disk(self, disk: Path) -> None:
        desk, filler = self.desk, disk / "filler"
        desk.start("--file", disk / "desk.ron")
        self.go("Object for my first account", "Which platform is it?")
        desk.wait_until(lambda: (disk / "desk.ron").exists(), "the file on the small disk")
        before = (disk / "desk.ron").read_bytes()
        with filler.open("wb", buffering=0) as out:
            try:
                while True:
                    out.write(bytes(1024))
            except OSError:
                pass  # full
        self.choose("WhatsApp")
        self.said("Your changes are not saved")
        self.said(re.compile("^The disk is full."))
        assert (disk / "desk.ron").read_bytes() == before, "the old file is hurt"
        self.picture("not-saved")
        desk.ask_to_close()
        self.said(re.compile("^Your last changes are not saved yet."))
        self.picture("close-asked")
        filler.unlink()
        desk.click("button", "Try again")
        desk.gone("label", "Your changes are not saved")
        desk.wait_until(lambda: "whatsapp" in (disk / "desk.ron").read_text(), "the answer")
        # Once more, to the end: a drive that only lets itself be read.
        # A view of it is laid over it: the drive itself is in use, by the lock beside the file.
        subprocess.run(["mount", "--bind", str(disk), str(disk)], check=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", str(disk)], check=True)
        self.choose("Instagram")
        self.said(re.compile("^The folder of the file is read-only."))
        desk.ask_to_close()
        desk.click("button", "Close without saving")
        desk.wait_until(lambda: not Path(f"/proc/{desk.pid}/cmdline").read_bytes(), "the end")
        desk.kill9()  # only takes the exit code: it has ended
        names = sorted(it.name for it in disk.iterdir())
        assert names == [".desk.ron.lock", "desk.ron"], names

    def no_browser(self) -> None:
        """no browser: it is said, and the address stays on the screen"""
        desk, path = self.desk, self.desk.env["PATH"]
        tools = desk.root / "tools"  # what this test itself needs, and no browser
        tools.mkdir()
        for tool in ("setpriv", "xdotool", "import", "xclip"):
            (tools / tool).symlink_to(shutil.which(tool) or tool)
        desk.env |= {"PATH": str(tools), "BROWSER": str(desk.root / "missing")}
        log = desk.browser_log()
        desk.start()
        desk.click("button", "Continue: Facebook, not finished")
        self.page("Which e-mail belongs to the account?")
        self.go("Continue", "Are these accounts linked?")
        self.choose("No, they are not linked")
        self.go("Continue", "Why do you object? (optional)")
        self.choose("I give no reason")
        self.go("Continue", "Check your answers")
        self.said("No reason is given")
        self.go("Go to the form", "Fill in Meta’s form")
        desk.click("button", "Open the form")
        self.said("No browser opened. Copy the address, and paste it into your browser.")
        self.said(address_of("facebook-form-2025"))
        assert desk.browser_log() == log
        self.picture("no-browser")
        self.go("Not yet", "Your objections")
        self.desk_shows(SECOND, INSTAGRAM, WHATSAPP, FACEBOOK)
        self.close()
        desk.env |= {"PATH": path, "BROWSER": str(desk.bin / "browser")}

    def no_screen(self) -> None:
        """no screen: one line that says so, and exit code 1"""
        env = self.desk.app_env()
        for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
            env.pop(screen, None)
        command = [self.desk.binary]
        ended = subprocess.run(command, env=env, capture_output=True, text=True, timeout=20)
        lines = ended.stderr.splitlines()
        assert ended.returncode == 1 and len(lines) == 1 and not ended.stdout, ended
        told = "Veto Desk cannot open its window."
        assert any(it.startswith(told) for it in readings(lines[0])), lines

    def copies(self) -> None:
        """"Save a copy …": by a dialog, by a dialog that is cancelled, without one, by typing"""
        desk, copy = self.desk, self.desk.home / "copy.ron"
        zenity = desk.bin / "zenity"

        def answer_dialogs(script: str) -> None:
            zenity.write_text(f"#!/bin/sh\n{script}\n")
            zenity.chmod(0o755)

        desk.start()
        self.place("Settings", "Settings")
        self.picture("settings")
        answer_dialogs(f'echo "{copy}"')
        desk.click("button", "Save a copy …")
        self.said(f"A copy was saved: {copy}")
        assert copy.read_bytes() == self.file.read_bytes()
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        asked = desk.root / "asked"
        answer_dialogs(f'touch "{asked}"; exit 1')  # as zenity does when it is cancelled
        desk.click("button", "Save a copy …")
        desk.wait_until(asked.exists, "a dialog")
        self.nothing_open()
        zenity.unlink()
        desk.click("button", "Save a copy …")
        self.nothing_open()
        self.picture("settings-no-dialog")
        typed = desk.home / "typed.ron"
        desk.fill("Path of a file", str(typed))
        desk.click("button", "Save a copy there")
        self.said(f"A copy was saved: {typed}")
        assert typed.read_bytes() == self.file.read_bytes()
        desk.fill("Path of a file", str(desk.home / "nowhere.ron"))
        desk.click("button", "Open this file")
        self.said("There is no file at that place.")
        desk.fill("Path of a file", str(typed))
        desk.click("button", "Open this file")
        self.page("Your objections")
        self.said("The file was opened.")
        self.desk_shows(SECOND, INSTAGRAM, WHATSAPP, FACEBOOK)
        answer_dialogs(f'echo "{self.file}"')
        self.place("Settings", "Settings")
        desk.wait("label", str(typed))
        desk.click("button", "Open another file …")
        self.page("Your objections")
        self.place("Settings", "Settings")
        self.said(str(self.file))
        zenity.unlink()

    def nothing_open(self) -> None:
        """A file dialog that gives nothing leaves the page as it was."""
        self.desk.settle()
        self.desk.gone("label", "A window to choose a file is open.")
        self.desk.wait_state("button", "Save a copy …", "enabled")
        self.page("Settings")

    def dark(self) -> None:
        """dark: every page, in the dark"""
        desk = self.desk
        light = brightness(desk.screenshot("settings-light"))
        desk.click("radio button", "Dark")
        self.saved("theme: Dark")
        dark = brightness(self.shot("settings"))
        assert dark < 0.3 < 0.7 < light, f"light {light:.2f}, dark {dark:.2f}"
        self.place("Help", "Help")
        self.shot("help")
        self.place("Desk", "Your objections")
        self.shot("desk")
        self.go(f"Show record: {FACEBOOK}", "Ana Popescu")
        self.shot("account")
        self.go("Edit", "Edit this account")
        self.shot("edit")
        self.go("Done", "Ana Popescu")
        self.place("Desk", "Your objections")
        self.go(f"I got an answer: {WHATSAPP}", "Has Meta answered?")
        self.choose("They refuse it")
        self.shot("answer")
        self.go("Write it down", PHONE)
        self.shot("account-refused")
        desk.click("button", "Undo")
        self.said("Taken back: the last step.")
        self.place("Desk", "Your objections")
        self.go("Object for an account", "Which platform is it?")
        desk.click("button", "Continue")
        desk.wait_title("^Error: ")
        self.shot("platform-error")
        self.choose("Instagram")
        self.go("Continue", "Do you live in the European Union?")
        self.shot("residence")
        self.go("Continue", "Which country is it?")
        self.shot("country")
        self.go("Continue", "Which e-mail belongs to the account?")
        self.shot("email")
        self.go("Continue", "Are these accounts linked?")
        self.choose("I am not sure")
        self.shot("linked")
        self.go("Continue", "Why do you object? (optional)")
        self.choose("Make a short text for me")
        self.shot("reason")
        self.go("Continue", "Check your answers")
        self.shot("check")
        self.go("Go to the form", "Fill in Meta’s form")
        self.shot("filing")
        self.go("I don’t see the form", "What do you see instead?")
        self.shot("missing")
        desk.click("radio button", "A page to log in")
        self.page("Try this")
        self.shot("advice")
        self.go("Try the same page again", "Fill in Meta’s form")
        self.go("Something else", "What else happened?")
        self.shot("else")
        self.go("Back", "Fill in Meta’s form")
        self.go("I have sent it", "What happens next")
        self.shot("next")

    def shot(self, name: str) -> Path:
        """One picture of a dark page."""
        return self.desk.screenshot(f"{name}-dark")

    def light_again(self) -> None:
        """light again: the pages not met before, and the chosen look after a restart"""
        desk = self.desk
        self.close()
        desk.restart()
        self.page("What happens next")
        assert brightness(self.shot("restarted")) < 0.3, "dark was forgotten"
        self.place("Settings", "Settings")
        desk.click("radio button", "Light")
        self.saved("theme: Light")
        self.place("Help", "Help")
        self.picture("help")
        self.place("Desk", "Your objections")
        self.go(f"Show record: {FACEBOOK}", "Ana Popescu")
        self.go("Edit", "Edit this account")
        self.picture("edit")
        self.place("Desk", "Your objections")
        self.go(f"Continue: {SECOND}", "Fill in Meta’s form")
        # Closed while it is small, it is large at the next start, at the same page.
        desk.click("button", "Small window beside the browser")
        self.small()
        self.close()
        desk.restart()
        self.page("Fill in Meta’s form")
        self.sized(SIZES[""])
        self.go("Something else", "What else happened?")
        self.picture("else")
        self.place("Desk", "Your objections")
        self.picture("desk-many")
        self.close()
        assert "panicked" not in desk.log(), desk.log()

    STEPS = (first_start, facebook_wizard, facebook_form, instagram, whatsapp, accepted,
             file_content, power_cut, delete, damaged, newer, huge, full_disk, no_browser,
             no_screen, copies, dark, light_again, *AfterSending.AFTER)  # fmt: skip


def brightness(picture: Path) -> float:
    """How bright a picture is, from 0 to 1."""
    command = ["convert", str(picture), "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> None:
    """Goes the whole way, one line for each step."""
    binary = sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/veto-desk"
    passed = 0
    began = time.monotonic()
    with Hands(binary, pictures=PICTURES) as desk:
        journey = Journey(desk)
        for number, step in enumerate(Journey.STEPS, 1):
            start = time.monotonic()
            skips = len(journey.skipped)
            try:
                step(journey)
            except (DeskError, AssertionError, OSError, ValueError, LookupError) as problem:
                print(f"{number:2} FAILED  {step.__doc__}\n{str(problem) or format_exc()}")
                print(f"window: {passed} passed, 1 failed")
                sys.exit(1)
            skipped = len(journey.skipped) > skips
            passed += not skipped
            word = "skipped" if skipped else "ok"
            seconds = time.monotonic() - start
            print(f"{number:2} {word}  {step.__doc__} ({seconds:.1f} s)", flush=True)
            for why in journey.skipped[skips:]:
                print(f"    {why}")
    print(f"{time.monotonic() - began:.0f} s; pictures in {PICTURES}")
    print(f"window: {passed} passed, 0 failed")


if __name__ == "__main__":
    main()
