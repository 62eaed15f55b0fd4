### Every word the app says, in English; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "you". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Error: { $page } – Veto Desk
rail-desk = Desk
rail-settings = Settings
rail-help = Help
not-meta = This app is not Meta. Nothing is sent from here.
saving-saved = Saved on this computer.
saving-under-way = Saving on this computer …
saving-failed = Not saved yet.
saving-forbidden = The file was not opened. Nothing is saved.
saving-read-only = This window only shows the file. Nothing is saved.
undo = Undo
undo-change = Undo: { $what }
change-wizard = an answer
change-draft = throwing away
change-filing = filing
change-answer = what they answered
change-note = a note
change-account = editing
change-deleting = deleting
change-settings = a setting
change-incoming = what came in
change-import = what was taken in
change-backup = the older state
read-only-title = You can look, but not change anything
read-only-other-window = Veto Desk is open in another window. Change things there. When that window closes, this one takes over.
read-only-newer = A newer version of Veto Desk wrote this file. Install that version to change it.
read-only-what = What can I do?
dismiss = Hide this message
close-anyway = Close without saving

## Dates

date-long = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
time = { $hour }:{ $minute }
when-and-route = { $when } · { $route }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-today = Today, { $date }
date-week-earlier = A week earlier
date-day-earlier = A day earlier
date-day-later = A day later
date-week-later = A week later

## Status

status-not-started = Not started
status-not-sent-yet = Not sent yet
status-sent = Sent
status-confirmed = Confirmed
status-needs-you = Needs you
status-refused = Refused
reason-not-begun = You have not begun for this account.
reason-prepared = Ready since { $date }. You have not sent it yet.
reason-form-opened = The form was opened on { $date }. You have not told us that you sent it.
reason-form-missing = You did not see the form on { $date }. There are other ways.
reason-waiting = An answer is due by { $date }.
reason-waiting-soon = An answer is due by { $date }. { $days ->
    [0] That is today.
    [one] That is tomorrow.
   *[other] { $days } days are left.
}
reason-waiting-courtesy = An answer would be polite by { $date }. No law sets this date.
reason-waiting-no-date = Sent on { $date }. We know of no date by which an answer is due.
reason-receipt = It arrived, they wrote on { $date }. An answer is due by { $due }.
reason-receipt-no-date = They wrote on { $date }, without a decision.
reason-more-time = They asked for more time. An answer is due by { $date }.
reason-overdue = No answer came. It was due on { $date }.
reason-overdue-courtesy = No answer came by { $date }. No law sets this date.
reason-accepted = Accepted on { $date }. There is nothing to do.
reason-covered = Covered by { $account } since { $date }.
reason-refused = They said no on { $date }.
reason-more-asked = They asked you for more on { $date }.
reason-other-company = They named another company on { $date }.
next-start = Start
next-continue = Continue
next-report-answer = I got an answer
next-reply = See what to do
next-try-next-route = Try another way
next-see-options = See what to do
next-show-record = Show record
next-show-covering = Show that account
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Your objections
desk-add = Object for an account
desk-begin = Object for my first account
desk-empty-what = Meta trains AI on posts, photos, comments and AI chats of its users. You can object.
desk-empty-how = We lead you to the official form, and keep track until you have an answer. It takes about five minutes.
desk-show-account = Show account
desk-urgent-needs-you = { $count ->
    [one] One account needs you.
   *[other] { $count } accounts need you.
}
desk-urgent-unfinished = { $count ->
    [one] One objection is not sent yet.
   *[other] { $count } objections are not sent yet.
}
desk-urgent-waiting = { $count ->
    [one] Your objection is sent. Now it is their turn.
   *[other] All is sent. Now it is their turn.
}
desk-urgent-settled = { $count ->
    [one] Your objection is confirmed. There is nothing to do.
   *[other] All objections are confirmed. There is nothing to do.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } accounts · { $parts }
person-you = You
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = A new objection
draft-at-step = Not finished. You left at step { $at } of { $of }.
draft-discard = Throw away
draft-action = { $step }: { $platform }, not finished
deleted-title = Recently deleted
deleted-lead = A deleted account is kept here for 30 days.
deleted-restore = Put back
deleted-remove = Remove now
deleted-spoken = { $action }: { $account }
deleted-what = { $account }, deleted on { $date }, kept until { $until }

## The wizard

wizard-progress = Step { $at } of { $of }
wizard-back = Back
wizard-continue = Continue
wizard-finish = Back to the desk
wizard-keep-account = Keep this account
wizard-to-the-form = Go to the form
wizard-close = Save and close

wizard-platform-title = Which platform is it?
wizard-platform-lead = You object for one account at a time. You can add the others afterwards.
wizard-someone-else = This account belongs to someone else

wizard-person-title = Whose account is it?
wizard-person-title-no-account = Who wants to object?
wizard-person-lead = The name helps you to find the account on your desk.
wizard-person-new = Someone new
wizard-person-new-hint = You enter the name below
wizard-person-name = Name
wizard-person-name-hint = The name stays on this computer. A form may ask for it.

wizard-residence-title = Do you live in the European Union?
wizard-residence-title-other = Do they live in the European Union?
wizard-residence-lead = The right to object, and the time for an answer, depend on where you live now. Your nationality does not matter.
lives-eu = Yes
lives-eu-hint = In one of the 27 countries of the European Union
lives-eea = No, in Iceland, Liechtenstein or Norway
lives-eea-hint = The same law applies there
lives-with-right = No, in the United Kingdom, Switzerland or Brazil
lives-with-right-hint = There are ways to object there, too
lives-elsewhere = No, somewhere else
lives-elsewhere-hint = We show you what you can still do
lives-not-sure = I am not sure
lives-not-sure-hint = Choose your country, and we tell you

wizard-country-title = Which country is it?
wizard-country-lead = It tells us which authority can help you. You can skip this.
wizard-country-lead-needed = The way to object depends on it.
wizard-part-title = Which part of the country?
wizard-part-lead = Each part has its own authority. You can skip this.

wizard-no-route-title = There is no form for this where you live
no-route-helps = What still helps
no-route-others = One form is open to everybody: for information about you from other sources. Its limits are told before you send it.
no-route-others-button = Use the form for information from others

wizard-email-title = Which e-mail belongs to the account?
wizard-email-title-phone = Which phone number belongs to the account?
wizard-email-title-no-account = At which e-mail can Meta reach you?
wizard-email-lead = The form asks for it, and the answer will arrive there.
wizard-email-lead-phone = The form asks for the number, and for an e-mail for the answer.
wizard-email-lead-no-account = The form asks for it, and the answer will arrive there.
wizard-email = E-mail
wizard-email-hint = As it is set in the account, such as name@example.eu
wizard-email-hint-phone = Any address that you can read now, such as name@example.eu
wizard-add-at = Add the @ sign
wizard-use-meant = Use { $meant }
wizard-phone = Phone number
wizard-phone-hint = With the country code, such as +40 721 555 010
wizard-handle-profile-name = Name on the profile (optional)
wizard-handle-user-name = User name (optional)
wizard-handle-hint = It helps you to tell your accounts apart

wizard-linked-title = Are these accounts linked?
wizard-linked-lead = Meta can link accounts in its Accounts Centre. Meta says that one objection then covers all of them. Some guides disagree.
linked-together = Yes, and I object for this one, too
linked-together-hint = The safe choice: it costs a few minutes
linked-rely = Yes, and the other objection is enough
linked-rely-hint = We keep this account on your desk as linked
linked-apart = No, they are not linked
linked-apart-hint = Each one needs its own objection
linked-not-sure = I am not sure
linked-not-sure-hint = You object for this one, too. That is always right.

wizard-reason-title = Why do you object? (optional)
wizard-reason-lead = In the EU, you need no reason on Facebook and Instagram. A personal one can help if they refuse.
reason-kind-none = I give no reason
reason-kind-none-hint = The text field of the form stays empty
reason-kind-composed = Make a short text for me
reason-kind-composed-hint = You tick what fits, and can change the text
reason-kind-own = I write my own
reason-kind-own-hint = In your words, as long or short as you like
reason-tick-what-fits = Tick what fits
reason-language = Language of the text
reason-your-text = Your text
reason-your-text-hint = You paste it into the form. Leave out what should stay private.
reason-length = { $count } characters
reason-length-short = { $count } characters. In 2024 one person was asked for at least 100.

wizard-check-title = Check your answers
wizard-check-lead = You can change each of them. The form opens on the next page.
check-nothing-sent = Nothing has been sent yet.
check-platform = Platform
check-person = Whose account
check-residence = Where you live
check-email = Contact
check-linked = Linked accounts
check-reason = Your reason
check-no-reason = No reason is given
check-not-provided = Not provided
check-part-and-country = { $part }, { $country }
check-change = Change
check-change-spoken = Change: { $what }

## What is missing, and what to do

problem-title = There is a problem
problem-go-on = If it is right as it is, press Continue again.
problem-choose-platform = Choose a platform.
problem-choose-person = Choose whose account it is.
problem-enter-name = Enter the name.
problem-choose-lives = Choose where you live.
problem-choose-country = Choose a country.
problem-email-empty = Enter the e-mail. The answer arrives there.
problem-email-not-an-address = Check the e-mail. It should look like name@example.eu.
problem-email-did-you-mean = Check the e-mail. Did you mean { $meant }?
problem-phone = Enter the phone number with its country code.
problem-choose-linked = Choose whether the accounts are linked.
problem-choose-reason = Choose whether you give a reason.
problem-write-reason = Write your text, or choose to give no reason.
problem-choose-answer = Choose what the answer says.
problem-choose-seen = Choose what you see.
problem-no-browser = No browser opened. Copy the address, and paste it into your browser.
problem-browser-slow = The browser has not reacted yet. If nothing opens, copy the address into your browser.
problem-clipboard = Copying did not work. Mark the text with the mouse and press Ctrl and C.
problem-folder = The folder could not be shown. Copy the place, and open it yourself.
problem-no-dialog = Nothing was chosen. If no window to choose a file opened, type the path below.

## Filing

filing-title = Fill in Meta’s form
filing-title-letter = Write a letter
filing-lead = We open the official page in your browser. You send it there. This app cannot send it for you.
filing-lead-letter = Print your text, sign it, and send it by post. This app cannot send it for you.
filing-address = Official address
filing-postal-address = Postal address
filing-open-form = Open the form
filing-open-page = Open Meta’s page
filing-log-in-first = Log in to the right account first, in the same browser.
filing-known = Last seen in our sources on { $date }. { $confidence }
confidence-primary = Published by the company or an authority.
confidence-confirmed = Confirmed by { $sources } sources.
confidence-single = From one source only.
confidence-disputed = Sources disagree.
confidence-known = Generally known.
confidence-inferred = Concluded from other sources.
copy = Copy
copied = Copied
copy-spoken = { $copy }: { $what }
field-name = Your name
field-email = Your e-mail
field-phone = Your phone number
field-country = Your country
field-reason = Your text
field-with-need = { $field } ({ $need })
need-required = needed
need-prefilled = may be filled in already
need-optional = optional
need-if-asked = if asked
value-leave-empty = You chose to give no reason. Leave this empty.
value-reason-needed = A text is needed here. Go back to add a short one.
value-fill-in-yourself = You fill this in on the page.
copied-address = The address is copied. Paste it into your browser.
copied-postal-address = The postal address is copied.
copied-file-path = The place of the file is copied.
copied-sent-text = Your text is copied.
copied-name = Your name is copied. Paste it into the form.
copied-email = Your e-mail is copied. Paste it into the form.
copied-phone = Your phone number is copied. Paste it into the form.
copied-country = Your country is copied.
copied-reason = Your text is copied. Paste it into the form.
see-title = What you will see
see-title-letter = What to do
see-phone-title = On a phone
see-no-password = This app never asks for a password. Type passwords and codes only on Meta’s own page.
schematic-send = Submit
schematic-hint = A simple drawing. The real page may look different.
look-for-title = Words to look for on the page
look-for-line = { $language }: { $words }
good-to-know-title = Good to know
happened-title = What happened?
happened-sent = I have sent it
happened-not-yet = Not yet
happened-missing = I don’t see the form
happened-else = Something else
happened-hint = Nothing counts as sent until you say so.

## I don't see the form

missing-title = What do you see instead?
missing-lead = Choose what comes closest. Your place here is kept.
seen-login = A page to log in
seen-about-ai = A page about Meta AI
seen-not-available = “Not available”, or a page that does not exist
seen-only-information = Only information, nothing to fill in
seen-app-opened = An app opened instead of the browser
seen-other-language = A language that I do not read
seen-wrong-account = Another account is logged in
seen-blocked = An error, or I cannot press Submit
seen-something-else = Something else
advice-title = Try this
advice-login = Log in there first. Then come back to this window and open the page again. Meta shows the form only to people who are logged in.
advice-about-ai = Check that you are logged in to the right account. Then scroll to the end of the page: the form or its link is often there.
advice-not-available = Turn off a VPN if you use one, since Meta looks at your country. If the page is still missing, use the next address.
advice-only-information = Look for the word “object” in the text, and press it. Scroll to the end of the page as well. Log in first if you have not.
advice-app-opened = Copy the address. Paste it into the address bar of a browser, best on a computer.
advice-other-language = Most browsers can translate a page. The steps stay the same: e-mail, text, Submit.
advice-wrong-account = Log out there. Log in to the account that you object for. Then open the page again.
advice-blocked = Take a picture of the message on the screen and keep it. Try another browser, or try again tomorrow.
advice-something-else = Close the page and open it again, in another browser if you have one. If that does not help, use the next address.
advice-try-again = Try the same page again
advice-next-route = Or use the next way
advice-use-next = Use this way
used-up-title = You have tried every way we know
used-up-lead = That counts as an effort. Keep pictures of what you saw. The authority below can advise you.
used-up-no-authority = We know of no authority for you yet. Add your country to your answers, or try again in a few days.
authority-as-of = Address last confirmed: { $date }
else-title = What else happened?
else-lead = Everything stays as it is until you choose something here.
else-earlier-title = I sent it on an earlier day
else-earlier-button = I sent it on this day
else-route-title = I want to use another way
else-note-label = I want to write something down
else-note-hint = It is kept with this objection.
else-note-button = Keep this note

## After sending

sent-title = What happens next
sent-lead = Your objection is on your desk. It stays there until it is settled.
sent-on = Sent on { $date }
sent-look-for = What to look for
sent-by-when = By when
sent-we-remember = Open this app again when an answer comes, or after that day. The desk then shows the next step.
sent-next-account = Object for the next account
sent-show-record = Show record
sent-to-desk = Go to the desk
why-title = Why this date?
why-start = Counted from { $date }, the day you sent it.
why-extended = More time was announced within the first month. Then the law gives three months from the start.
why-moved = { $date } does not count as the last day: { $why }.
why-weekend = a weekend

answer-title = Has Meta answered?
answer-lead = { $account }, { $platform }. Look at the e-mail or message, and choose what it says.
answer-accepted = Yes, they accept it
answer-accepted-hint = They say that they will honour your objection. A sentence with “if” is only an announcement.
answer-refused = They refuse it
answer-refused-hint = They say no, or that they take no further action
answer-more-asked = They ask me for more
answer-more-asked-hint = A question, a proof, or a reason
answer-other-company = They say another company is responsible
answer-other-company-hint = WhatsApp may point to Meta, for example
answer-more-time = They want more time
answer-more-time-hint = They say that it takes longer, and why
answer-receipt = It is only a receipt
answer-receipt-hint = They say that it arrived. A code is not an answer either.
answer-when = When did it come?
answer-keep = Keep the e-mail, or take a picture of the message. It is your proof.
answer-record = Write it down

## One account

account-all = All objections
account-edit = Edit
account-delete = Delete this account here
account-delete-hint = It is only taken off your desk. You can put it back.
account-file-anyway = Object for this one, too
account-replied = I have replied
account-reminded = I have reminded them
options-waiting = If nothing comes within two days, look in your spam folder.
options-overdue-remind = First remind them: use the same form or write a letter, and name the day you sent your objection.
options-overdue-complain = If that does not help, you can complain to the authority. It is free.
options-refused-read = Read their reasons. They must show why their grounds weigh more than yours.
options-refused-complain = If you disagree, you can complain to the authority. It is free.
options-more-asked = Answer them by e-mail, in your own words. Then say here that you have replied.
options-other-company = File it by the next way. Keep their answer.
options-authority = The authority for you
timeline-title = What happened so far
timeline-due = An answer is due
timeline-was-due = The answer was due
event-prepared = You made it ready
event-form-opened = You opened the page
event-form-missing = You did not see the form: { $seen }
event-sent = You sent it
event-receipt = They wrote that it arrived
event-accepted = They accepted it
event-refused = They refused it
event-more-asked = They asked you for more
event-replied = You replied
event-other-company = They named another company
event-more-time = They asked for more time
event-reminded = You reminded them
event-note = Note: { $note }
kept-title = Kept with this objection
kept-sent = What you sent
kept-sent-on = Exactly as it was on { $date }
kept-nothing-sent = Nothing was sent yet.
kept-linked = Linked in the Accounts Centre
kept-note = Your note
edit-title = Edit this account
edit-lead = Changes are saved as you type. What you already sent stays as it was.
edit-person = Whose account it is
edit-person-hint = Leave it empty if it is yours alone.
edit-note = Note
edit-note-hint = Anything you want to remember
edit-linked = Linked in the Accounts Centre with
edit-done = Done

## What was just done

done-account-deleted = The account was taken off your desk.
done-draft-discarded = The unfinished objection was thrown away.
done-answer-recorded = The answer was written down.
done-note-added = The note was kept.
done-step-recorded = That was written down.
done-undone = Taken back: { $what }.
done-account-removed = The account was removed, with all that was kept about it.
done-merged = Changes from another computer were added to your file.
done-merged-hand = Changes that were made by hand were added.
done-merged-copy = Another copy lay beside your file. What was new in it was added.
done-imported = The other file was taken in.
done-imported-nothing = Everything in that file is on your desk already.
done-backup-used = The older state is back. What you had before is among the safety copies.
done-edited = Your file was changed outside Veto Desk. It can still be read. Check that your entries are right.
done-unlocked = The other window is closed. You can change things here now.
done-restarted = A fault made Veto Desk stop. It has started again. Check that your last change is here. Your file: { $path }
count-added = { $count ->
    [one] One account is new.
   *[other] { $count } accounts are new.
}
count-changed = { $count ->
    [one] One account changed.
   *[other] { $count } accounts changed.
}
count-removed = { $count ->
    [one] One account was removed.
   *[other] { $count } accounts were removed.
}
done-account-restored = The account is back on your desk.
done-account-covered = The account is kept as linked. The other objection covers it once it is accepted.
done-address-opened = Your browser was asked to open the page. If nothing opens, copy the address.
done-copy-saved = A copy was saved: { $path }
done-file-opened = The file was opened.
done-set-aside = The file that could not be read was kept under a new name: { $path }
done-close-asked = Your last changes are not saved yet. Save a copy first, or close without saving.

## The file

save-failed-title = Your changes are not saved
save-retry = Try again
save-elsewhere = Save a copy …
save-read-only = The folder of the file is read-only. Everything is kept here while the window is open. Save a copy in another folder.
save-full = The disk is full. Everything is kept here while the window is open. Free some space, then try again.
save-denied = The system does not allow writing the file. Everything is kept here while the window is open. Save a copy in another folder.
save-vanished = The folder of the file is gone. Everything is kept here while the window is open. Bring it back, or save a copy elsewhere.
save-newer = A newer version of Veto Desk wrote the file meanwhile. Everything is kept here while the window is open. Save a copy, then install that version.
save-other = Saving did not work. Everything is kept here while the window is open. Try again, or save a copy elsewhere.
copy-read-only = The copy was not saved: that folder is read-only. Choose another folder.
copy-full = The copy was not saved: that disk is full. Choose another place.
copy-denied = The copy was not saved: the system does not allow writing there. Choose another folder.
copy-vanished = The copy was not saved: that folder does not exist. Choose another folder.
copy-other = The copy was not saved. Choose another place.
trouble-title = Your file could not be opened
trouble-damaged = The file is damaged at line { $line }, column { $column }.
trouble-newer = A newer version of Veto Desk wrote this file. Install that version to open it.
trouble-too-large = The file is far larger than any file of this app.
trouble-denied = The system does not allow reading this file. Check who may read it.
trouble-missing = There is no file at that place.
trouble-other = The file could not be read.
trouble-untouched = Nothing was changed. Whatever you choose, this file is kept.
trouble-previous = The newest safety copy
trouble-previous-what = Made on { $date }, with { $count ->
    [one] one account.
   *[other] { $count } accounts.
}
trouble-use-previous = Use this safety copy
trouble-other-file = Another file
trouble-new = A new, empty desk
trouble-new-hint = The old file is kept under a new name beside it.
trouble-start-new = Begin with an empty desk

settings-title = Settings
settings-theme = Light or dark
theme-system = As on this computer
theme-light = Light
theme-dark = Dark
settings-file = Your file
settings-file-lead = Everything is kept in one file on this computer, and only there. Only you can read it.
settings-file-path = Where it is
settings-copy-path = Copy the place
settings-save-copy = Save a copy …
settings-open = Open another file …
settings-picking = A window to choose a file is open.
settings-typed-path = Path of a file
settings-typed-path-hint = Only if no window to choose a file opens.
settings-typed-open = Open this file
settings-typed-copy = Save a copy there
settings-typed-import = Add entries from it
settings-open-folder = Open the folder
settings-import-title = Entries from another file
settings-import-lead = Add what another file of Veto Desk holds. Nothing you have is lost, and nothing is there twice.
settings-import = Add entries from a file …
settings-backups-title = Safety copies
settings-backups-lead = The app keeps copies of older states of your file. You can go back to any of them.
settings-backups = Go back to an older state …
backups-title = Go back to an older state
backups-lead = Choose a day. Your desk then looks as it did at that time.
backups-reading = Looking for safety copies …
backups-none = There is no safety copy yet. One is made at each start, and every hour while you work.
backups-use = Bring this state back
backups-back = Back to the settings
backups-undo = What you have now is copied first. You can undo the change.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] One account
   *[other] { $accounts } accounts
}, { $objections ->
    [one] one objection
   *[other] { $objections } objections
}
settings-about = About
settings-version = Veto Desk { $version }
settings-facts = Addresses and rules were gathered on 22 November 2026 from dated sources. Nobody opened the addresses for this version.
settings-no-advice = This app is no legal advice.

## Help

help-title = Help
help-lead = Veto Desk leads you to the official form, and keeps track of your objection until it is settled.
help-how = How it works
help-how-1 = Answer a few short questions. Each answer is saved at once.
help-how-2 = Open the official page, and paste what we prepared.
help-how-3 = Press Submit there. Then say here that you have sent it.
help-how-4 = When an answer comes, write it down here. The desk shows the next step.
help-does = What an objection does
help-does-1 = It stops the future use of what you posted. What AI has already learned stays in it.
help-does-2 = It does not cover photos of you that others post.
help-does-3 = It does not remove Meta AI from your apps.
help-safe = Your data
help-safe-1 = Everything stays in one file on this computer. The app uses no network of its own.
help-safe-2 = It opens only the official addresses of its own list, and only when you ask for it.
help-safe-3 = It never asks for a password, a code or an identity card.
help-copies = Your file and its copies
help-copies-1 = Older states are kept beside your file. Go back to one of them in the settings.
help-copies-2 = The file can lie in a folder that is shared between computers. What each of them adds stays.
help-copies-3 = To move to a new computer, save a copy, and open it there.
help-keys = Keys
help-keys-1 = Tab and Shift with Tab move between what you can press. Space or Enter presses it.
help-keys-2 = Ctrl with plus or minus makes everything larger or smaller. Ctrl with 0 sets it back.
help-keys-3 = In a text field, Ctrl with C copies and Ctrl with V pastes.
help-keys-4 = Ctrl with Z takes the last change back. In a text field, it takes back letters.

## Where there is no window

start-usage = Usage: veto-desk [--file PATH]
start-no-folder = Veto Desk found no folder for its file. Start it with --file and a path.
start-no-screen = Veto Desk cannot open its window. It found no screen. Start it from the desktop.
start-no-opengl = Veto Desk cannot open its window. OpenGL 2.0 did not start. Install or update the graphics driver.
start-no-library = Veto Desk cannot open its window. The window system, or one of its libraries, did not answer.
start-stopped = A fault made Veto Desk stop. What you typed is saved. Start it again to go on. Your file: { $path }
