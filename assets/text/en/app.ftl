### Every word the app says, in English; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "you". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Error: { $page } – Veto Desk
rail-name = Places
messages-name = Messages
rail-desk = Desk
rail-settings = Settings
rail-help = Help
rail-here = You are here
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
change-answer = the last step
change-note = a note
change-evidence = a file
change-letter = the letter
change-account = editing
change-linked = linked accounts
change-several = several accounts
change-deleting = deleting
change-person = a person
change-settings = a setting
change-incoming = what came in
change-import = what was taken in
change-backup = the older state
change-adding = adding the accounts of the table
read-only-title = You can look, but not change anything
read-only-other-window = Veto Desk is open in another window. Change things there. When that window closes, this one takes over.
read-only-newer = A newer version of Veto Desk wrote this file. Install that version to change it.
read-only-what = What can I do?
dismiss = Hide this message
close-title = Close without saving?
close-save-elsewhere = Save a copy first …
close-anyway = Close without saving
close-stay = Keep the window open

## Dates

when-and-route = { $when } · { $route }
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
reason-replied = You replied on { $date }. { $due }
reason-replied-due = An answer is due by { $date }.
reason-replied-no-date = No law sets a date for the answer.
reason-reminded = You reminded them on { $date }. Give them until { $due }.
reason-reminder-over = No answer to your reminder came by { $date }.
reason-complained = You complained to the company on { $date }. It must confirm that by { $due }.
reason-complaint-received = They confirmed your complaint on { $date }. Now they must look into it without delay.
reason-complaint-silent = They did not confirm your complaint by { $date }.
reason-with-authority = Your complaint has been with the authority since { $date }. { $due }
reason-authority-news = The authority wrote on { $date }. { $due }
reason-authority-due = It must tell you more by { $date }.
reason-authority-no-date = It sets its own time.
reason-authority-silent = The authority told you nothing by { $date }.
reason-authority-agreed = The authority agreed with you on { $date }.
reason-authority-disagreed = The authority did not agree with you, or closed the case, on { $date }.
reason-recheck-due = Accepted long ago. A new look was due on { $date }.
reason-refused = They said no on { $date }.
reason-reasons-asked = They asked on { $date } which use of your data you mean, and why.
reason-more-asked = They asked you for more on { $date }.
reason-other-form = They asked you on { $date } to use another form.
reason-other-company = They named another company on { $date }.
next-start = Start
next-continue = Continue
next-report-answer = I got an answer
next-reply = See what to do
next-try-next-route = Try another way
next-see-options = See what to do
next-recheck = Look again
next-show-record = Show record
next-show-covering = Show linked accounts
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Your objections
desk-add = Object for an account
desk-begin = Object for my first account
desk-empty-what = Meta trains AI on posts, photos, comments and AI chats of its users. You can object.
desk-empty-where = What you write stays in one file on this computer: { $path }
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
desk-add-many = Add many accounts
find-label = Find an account
find-hint = A name, an e-mail, a number, or a word of a note
find-filters = Filter and sort
find-filters-set = Filter and sort ({ $count } set)
find-filters-close = Put the filters away
find-clear = Show all
find-any-status = Any status
find-any-due = Any date
find-any-platform = Any platform
find-any-person = Anyone
find-counted = { $what } ({ $count })
find-status = Status
find-due = Due
find-due-overdue = Overdue
find-due-week = In 7 days
find-due-month = In 30 days
find-platform = Platform
find-person = Person
find-person-by-name = There are many. Type a name into the field above.
find-sort = Order
find-sort-urgent = What needs you first
find-sort-name = By name
find-sort-due = By due date
find-sort-newest = Newest first
find-none = No account found.
find-found = { $count ->
    [one] 1 of { $total } accounts
   *[other] { $count } of { $total } accounts
}
find-page-all = Accounts { $first } to { $last } of { $total }
find-page = { $first } to { $last } of { $count } found, out of { $total }
find-hidden = { $count ->
    [one] 1 account that needs you is not shown.
   *[other] { $count } accounts that need you are not shown.
}
find-show-hidden = Show them
find-previous = Previous page
find-next = Next page
find-page-of = Page { $page } of { $pages }
select-begin = Select several
select-end = Stop selecting
select-count = { $count ->
    [one] 1 account selected
   *[other] { $count } accounts selected
}
select-hidden = { $count ->
    [one] 1 of them is not among those found.
   *[other] { $count } of them are not among those found.
}
select-one = Select
select-account = Select: { $account }
select-page = Select the { $count } on this page
select-found = { $count ->
    [one] Select the account found
   *[other] Select all { $count } found
}
select-none = Select none
select-what = What shall be done with them?
select-open = { $count ->
    [one] Open 1 form
   *[other] Open { $count } forms in turn
}
select-sent = Mark { $count } as sent
select-answered = { $count ->
    [one] Write down the answer for 1
   *[other] Write down one answer for { $count }
}
select-record = { $count ->
    [one] Record of 1 as PDF
   *[other] Record of { $count } as PDF
}
select-table = { $count ->
    [one] Table of 1
   *[other] Table of { $count }
}
select-delete = Delete { $count } here
several-title-sent = { $count ->
    [one] Did you send this objection?
   *[other] Did you send these { $count } objections?
}
several-title-answered = { $count ->
    [one] What was the answer?
   *[other] What was the answer to these { $count }?
}
several-lead = { $count ->
    [one] It is written down for this account:
   *[other] The same is written down for each of these { $count } accounts:
}
several-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
several-left-out = { $count ->
    [one] 1 that you selected is left out, because this does not fit it.
   *[other] { $count } that you selected are left out, because this does not fit them.
}
several-when-sent = When was this sent?
several-record-sent = Mark { $count } as sent
several-record-answered = Write it down for { $count }
turn-now = You go through { $of } accounts. This is { $at } of { $of }.
turn-wait = You go through { $of } accounts. Now comes { $at } of { $of }.
turn-next = { $count ->
    [one] Go to the last one
   *[other] Next account ({ $count } left)
}
turn-last = That was the last one
turn-here = Go on with this one
turn-stop = Stop going through them
person-you = You
adding-title = Add many accounts
adding-lead = Paste a table, or choose a CSV file. You see first what each row becomes. Nothing is added until you say so.
adding-field = The table
adding-field-hint = Mark the rows in your spreadsheet, copy them, and paste them here.
adding-columns = The columns: { $columns }. If the first row names them, they can stand in any order.
adding-column-person = Person
adding-column-platform = Platform
adding-column-account = Account
adding-column-email = E-mail
adding-column-phone = Phone
adding-column-country = Country
adding-column-note = Note
adding-choose = Choose a file
adding-empty = Save an empty table
adding-empty-name = Accounts to add
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = An example. Write over this row.
adding-pasted = { $count ->
    [one] 1 row pasted
   *[other] { $count } rows pasted
}
adding-read = { $count ->
    [one] 1 row of “{ $file }”
   *[other] { $count } rows of “{ $file }”
}
adding-change = Change
adding-clear = Take another table
adding-guessed = Some letters of this file may be wrong. If names look wrong, save it as “CSV UTF-8” and choose it again.
adding-none = There is no row with an account yet. Add one below the names of the columns.
adding-will = { $count ->
    [one] 1 will be added
   *[other] { $count } will be added
}
adding-here = { $count ->
    [one] 1 is here already
   *[other] { $count } are here already
}
adding-wrong = { $count ->
    [one] 1 cannot be used
   *[other] { $count } cannot be used
}
adding-rows = Rows { $first } to { $last } of { $total }
adding-unused = These columns are not used: { $columns }
adding-left-out = { $count ->
    [one] 1 more row was left out. Add these first, then paste the rest.
   *[other] { $count } more rows were left out. Add these first, then paste the rest.
}
adding-group-wrong = Cannot be used
adding-group-here = Here already
adding-group-remarked = Will be added, but look at these
adding-group-added = Will be added
adding-line = Line { $line }: { $cells }
adding-line-details = Line { $line } · { $details }
adding-is = This is { $account }.
adding-wrong-quote = A quote mark is not closed, or a cell has several lines.
adding-wrong-example = This is the example row.
adding-wrong-no-platform = It does not say which platform. Write Facebook, Instagram or WhatsApp.
adding-wrong-unknown-platform = We do not know the platform “{ $what }”. Write Facebook, Instagram or WhatsApp.
adding-wrong-threads = Threads belongs to an Instagram account. Add that account instead.
adding-wrong-messenger = Messenger belongs to a Facebook account. Add that account instead.
adding-wrong-no-contact = It has no e-mail, number or account name.
adding-wrong-no-name = It needs the name of the person who has no account.
adding-wrong-email = “{ $what }” cannot be an e-mail. It needs an @ and an ending such as .com, and no spaces.
adding-wrong-no-number = A WhatsApp account needs its phone number.
adding-wrong-bad-number = “{ $what }” is not a phone number.
adding-wrong-spoiled-number = The spreadsheet shortened the number to “{ $what }”. Write the full number as text.
adding-wrong-unknown-country = We do not know the country “{ $what }”. Check how it is written, or write a code such as RO, or nothing.
adding-wrong-whose = It names no person, and there are several here. Write whose account it is.
adding-wrong-same-name = Several people here are called “{ $what }”. Add the e-mail that you use for this person here.
adding-wrong-twice = This account stands on line { $what } already.
adding-did-you-mean = Check the e-mail. Did you mean { $meant }?
adding-cut = The text under “{ $column }” is too long. Its end is left out.
adding-country-stays = This person lives elsewhere by what we know already. That stays.
adding-add = { $count ->
    [one] Add 1 account
   *[other] Add { $count } accounts
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = A new objection
draft-at-step = Not finished. You left at step { $at } of { $of }.
draft-discard = Throw away
draft-show-list = Show the list
draft-action = { $step }: { $platform }, not finished
deleted-title = Recently deleted
deleted-lead = A deleted account is kept here for 30 days.
deleted-restore = Put back
deleted-remove = Remove now
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Show the oldest one, too
   *[other] Show { $count } older ones
}
deleted-fewer = Show only the newest ones
deleted-what = { $account }, deleted on { $date }, kept until { $until }
figures-title = So far
figures-totals = { $sent } sent, { $answered } answered, { $overdue } overdue today.
figures-days = Half of { $answers } answers came { $median ->
    [0] on the same day
    [one] within one day
   *[other] within { $median } days
}. The quickest took { $fewest ->
    [one] one day
   *[other] { $fewest } days
}, the slowest { $most ->
    [one] one day
   *[other] { $most } days
}.
figures-name-weeks = Sent, answered and overdue, week by week
figures-name-months = Sent, answered and overdue, month by month
figures-time = Time
figures-sent = Sent
figures-answered = Answered
figures-overdue-week = Overdue at the end of the week
figures-overdue-month = Overdue at the end of the month
figures-week = Week from { $date }
figures-until-today = { $period }, until today
figures-row = { $period }: { $sent } sent, { $answered } answered, { $overdue } overdue at its end.
figures-before = Before { $date }
figures-before-row = { $before }: { $sent } sent, { $answered } answered.
figures-table-show = Show as a table
figures-table-hide = Put the table away

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

wizard-limits-title = What this form can do, and what it cannot
wizard-limits-lead = Read this first. Then decide whether it is worth your time.
wizard-no-route-title = There is no form for this where you live
no-route-helps = What still helps
no-route-tick = Tick what you have done. This list stays on your desk.
no-route-done = { $done } of { $of } done.
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
problem-choose-objection = Choose which account it is about.
problem-paste-mail = There is no e-mail text to read. Paste it into the field first.
problem-nothing-sent = There is no sent objection that this could belong to. Open an account first, or send an objection.
problem-given-too-large = “{ $name }” is too large. Files up to 50 MB can be kept.
problem-given-mail-too-large = “{ $name }” is too large for an e-mail. Save it as a PDF, and give us that.
problem-given-no-file = “{ $name }” is a folder, not a file. Give us the files in it.
problem-given-empty = “{ $name }” is empty. Save it anew, and try again.
problem-given-unreadable = “{ $name }” could not be read. Copy it to your desktop, and try again.
problem-table-too-large = “{ $name }” is too large. A table can have up to 16 MB.
problem-table-workbook = “{ $name }” is a spreadsheet file. Open it, copy the table, and paste it here. Or save it as CSV.
problem-table-not-text = “{ $name }” is not a table. Choose a CSV file.
problem-keep = “{ $name }” could not be kept. Your own copy is unhurt. { $why }
problem-paper-make = The paper could not be made. Nothing was changed.
problem-paper-evidence = “{ $name }” is missing or was changed, so the archive was not made. Take it off the list, or put it back.
problem-paper-no-program = No program could open it. It lies in the folder of your file.
problem-paper-unsaved = No place was chosen. You can save it beside your file.
save-paper-beside = Save it beside my file
problem-no-browser = No browser opened. Copy the address, and paste it into your browser.
problem-browser-slow = The browser has not reacted yet. If nothing opens, copy the address into your browser.
problem-nothing-to-paste = There is no text to paste. Copy the text first, then press “Paste” again.
problem-paste-too-long = The copied text is too long for this field. Copy only the part you need.
problem-paste-missed = Nothing was pasted: you went to another place. Press “Paste” again.
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
filing-worked = You sent it this way for { $account } on { $date }.
filing-on-phone = Do it on my phone
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
paste = Paste
paste-spoken = { $paste }: { $what }
copy-again = Copy again
copy-by-hand = Copying does not work on this computer at the moment. Mark the text below, then copy it with your keyboard or your mouse.
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
copied-for-phone = The address and your text are copied. Paste them into a message to yourself.
copied-file-path = The place of the file is copied.
copied-sent-text = Your text is copied.
copied-letter = The letter is copied.
copied-contact = It is copied. Paste it where you need it.
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
look-for-word = “{ $word }”
good-to-know-title = Good to know
happened-title = What happened?
happened-sent = I have sent it
happened-not-yet = Not yet
happened-missing = I don’t see the form
happened-else = Something else
happened-hint = Nothing counts as sent until you say so.

## Drawings of forms and ways

drawing-form = The form
drawing-scroll = Scroll to the end
drawing-code = The code from the e-mail
drawing-of-form = A drawing of the form.
drawing-of-path = A drawing of the way.
drawing-says-scroll = It is at the end of the page.
drawing-says-choose = “{ $question }”: choose “{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Then the button “{ $button }”.
drawing-says-code = Then a field for the code from the e-mail.
drawing-says-press = { $mark }, { $title }: press “{ $entry }”.
drawing-says-form = Then the form opens.

## On a phone

phone-title = Do it on your phone
phone-lead = Point the camera of your phone at the square code. Then press the link that the phone shows.
phone-page = 1. The page
phone-page-no-room = There is no room for the code. Make the window larger, or send the address to yourself, as on this page.
phone-text = 2. Your text
phone-text-lead = When the form is open, read this code, too. Copy the text on your phone, and paste it into the form.
phone-text-code = A square code of your text
phone-text-long = There is no room for a code of your text. Send it to yourself, as on this page.
phone-send-title = Or send it to yourself
phone-send-address = The address
phone-send-both = The address and your text
phone-send-lead = Copy it, and paste it into an e-mail or a message to yourself. Open that on your phone.
phone-app-title = Does an app open, and no form?
phone-app = On a phone, the link may open the app. Then copy the address into the phone’s browser. If the form is still missing, press “I don’t see the form” below.
phone-steps = The steps on your phone
phone-steps-lead = The square code opens the page at once. Then go on with the step that fits.

## The small window beside the browser

companion-show = Small window beside the browser
companion-leave = Back to the large window
companion-title = Step { $step } of { $steps }
companion-next = Next step
companion-previous = Previous
companion-last = This is the last step. When it is done, say below what happened.

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
used-up-lead = That counts as an effort. Keep pictures of what you saw.
used-up-letter = Now write the objection as a letter
used-up-letter-why = A letter needs no form, and registered post proves it.
used-up-letter-button = Write the letter
used-up-advice = Ask the authority for advice
used-up-no-authority = We know of no authority for you yet. Add your country to your answers, or try again in a few days.
authority-as-of = Address last confirmed: { $date }
authority-languages = It takes: { $languages }
authority-dublin = Ireland’s authority in Dublin leads for Meta. Your own authority takes your complaint, passes it on, and stays your contact.
authority-open = Open its complaint page
authority-open-website = Open its website
authority-email = E-mail: { $address }
authority-phone = Phone: { $number }
authority-part = Which part of the country did you live in?
authority-country = Which country did you live in?
authority-official-list = The European list of authorities: edpb.europa.eu
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
why-title = Why this date, { $date }?
why-stopped-title = Why is there no date?
why-start = Counted from { $date }, the day you sent it.
why-start-posted = Counted from { $date }. You sent it by post. We give a letter three days, because nobody tells us when it arrived.
why-start-delivered = Counted from { $date }, the day on which your letter arrived.
why-start-reminder = Counted from { $date }, the day you reminded them.
why-start-complaint = Counted from { $date }, the day you complained.
why-start-authority = Counted from { $date }, the last day on which you or the authority wrote.
why-start-recheck = Counted from { $date }, the day of the yes, or of your last look.
why-paused = The clock stood still from { $from } to { $to }, while they waited for your answer.
why-late-extension = They asked for more time on { $date }. That was after the first month, so it does not count.
why-later-title = A second, later date
why-later = They asked you a question. They may say that their month began only with your reply, on { $date }. Then the answer is due by { $due }. Wait for that day before you remind them.
why-question-open = While their question is open, they may say that their time does not run. Reply soon.
why-stopped = The clock stands still since { $date }, because they asked you something. It runs again when you reply.
why-extended = More time was announced within the first month. Then the law gives three months from the start.
why-moved = { $date } does not count as the last day: { $why }.
why-weekend = a weekend

answer-title = Has Meta answered?
answer-title-authority = Has the authority or Meta answered?
answer-what = What does it say?
answer-lead = { $account }, { $platform }. Look at the e-mail or message, and choose what it says.
answer-accepted = Yes, they accept it
answer-accepted-hint = They say that they will honour your objection. A sentence with “if” is only an announcement.
answer-refused = They refuse it
answer-refused-hint = They say no, or that they take no further action
answer-more-asked = They ask me for more
answer-more-asked-hint = A question, or a proof of who you are
answer-reasons-asked = They ask which use of my data I mean, and why
answer-reasons-asked-hint = WhatsApp asks this by e-mail.
answer-other-company = They say another company is responsible
answer-other-company-hint = WhatsApp may point to Meta, for example
answer-other-form = They want me to use another form
answer-other-form-hint = They say that this form or address is the wrong one
answer-more-time = They want more time
answer-more-time-hint = They say that it takes longer, and why
answer-receipt = It is only a receipt
answer-receipt-hint = They say that it arrived. A code is not an answer either.
answer-authority-news = The authority wrote, without a decision
answer-authority-news-hint = It has your complaint, or says how far it has got
answer-authority-agreed = The authority agrees with me
answer-authority-agreed-hint = It found that the company broke the law, or the company gave in
answer-authority-disagreed = The authority does not agree, or closed the case
answer-authority-disagreed-hint = You can ask a court to look at its decision
answer-no-answer = It is no answer. Only keep the file
answer-no-answer-hint = An announcement, a code, a picture, a receipt of the post
answer-lead-any = Choose what it says, and for which account.
answer-which = Which account is it about?
answer-which-more = You have more accounts. Find the right one on the desk, and press “I got an answer” there.
answer-other-account = This e-mail seems to be about { $account }. Check which account is chosen below.
answer-files = What you gave
answer-files-lead = Drop an e-mail, a picture or a PDF on this window. It is kept beside your file, unchanged. Nothing is sent anywhere.
answer-choose-file = Choose a file
answer-paste = Or paste the text of the e-mail
answer-paste-hint = Copy all of it, with sender and date if you can
answer-read = Read it
answer-leave-out = Leave out
answer-leave-out-spoken = Leave out: { $name }
reading-title = What this e-mail seems to be
reading-likely = It seems to be this: { $kind }. You decide.
reading-perhaps = It may be this: { $kind }. Too much speaks against it, so we chose nothing.
reading-unknown = We cannot tell. Read it, and choose yourself.
reading-known = What is known about it
reading-for = What speaks for it
reading-against = What speaks against it, or is missing
reading-proof = Anybody can write an e-mail. Facebook lists its own recent e-mails in your settings, under security. Look there if you doubt.
mail-accepted = they accept your objection
mail-refused = they refuse it
mail-more-asked = they ask you for more
mail-other-company = another company is responsible
mail-other-form = they want another form
mail-more-time = they want more time
mail-receipt = only a receipt
mail-announcement = an announcement to everybody, no answer
mail-code = a code to enter, no answer
mail-not-from-meta = it is not from Meta
for-phrase = It says: “{ $words }”
for-code = It brings a code: “{ $words }”
for-sender = It comes from { $domain }. Meta is known to write from there.
for-looks-like = { $domain } imitates { $brand }.
for-name-looks-like = It calls itself “{ $name }”, but comes from { $domain }.
for-date = It is of { $mail }. You sent your objection on { $filed }.
for-address = It went to { $address }, the address of this account.
for-authentication = Your e-mail service found that it really comes from { $domain }.
doubt-nothing-known = It has none of the words that we know from Meta.
doubt-not-verbatim = Its words are like Meta’s, but we do not know them exactly.
doubt-conditional = There is a condition, “{ $word }”: “{ $words }”
doubt-denied = It may say no, by “{ $word }”: “{ $words }”
doubt-told = It only tells what somebody says, by “{ $word }”: “{ $words }”
doubt-question = It is a question: “{ $words }”
doubt-quoted = The words stand in a quote or an older e-mail: “{ $words }”
doubt-in-passing = The words stand in the middle of something else: “{ $words }”
doubt-announces = Meta writes this to everybody: “{ $words }”
doubt-invites = It invites people to object: “{ $words }”
doubt-reverses = It takes something back: “{ $words }”
doubt-contradiction = It says two things at once: { $kinds }.
doubt-parts-differ = Its plain text and its designed text say different things.
doubt-cut = It is longer than what we read.
doubt-broken = A part of it could not be read.
doubt-no-sender = It names no sender.
doubt-several-senders = It names more than one sender.
doubt-sender-unlisted = { $domain } is not on our list of Meta’s addresses.
doubt-forwarded = It was passed on. So its sender and date are only claimed.
doubt-authentication-failed = Your e-mail service found that the sender is not genuine.
doubt-authentication-other = Your e-mail service knows only { $domain } as the sender.
doubt-authentication-missing = Your e-mail service wrote nothing about whether the sender is genuine.
doubt-no-date = It has no date.
doubt-date-before = It is of { $mail }. That is before you sent your objection on { $filed }.
doubt-date-ahead = Its date, { $date }, has not come yet.
doubt-not-filed = You have sent no objection that it could answer.
doubt-no-address = It names no receiver.
doubt-other-address = It went to { $address }. None of your accounts here has that address.
doubt-several-accounts = It can answer more than one of your accounts.
doubt-no-such-account = No { $platform } account here has that address.
doubt-platform-unclear = It names several platforms.
answer-when = When did it come?
when-title = On which day?
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
account-complained = I have complained to the authority
account-delivered = My letter arrived
account-rechecked = I looked. All is as it was
account-write-reply = Write a reply
account-write-reminder = Write a reminder
account-write-company-complaint = Complain to the company
account-write-authority-complaint = Complain to the authority
account-write-objection = Write the letter
options-waiting = If nothing comes within two days, look in your spam folder. Then drop their e-mail on this window.
options-waiting-no-date = No law sets a date. When it takes too long, remind them. We write the letter with you.
options-overdue-remind = First remind them. We write the letter with you. It names the day of your objection.
options-overdue-complain = If that does not help, you can complain to the authority. It is free.
options-overdue-company = If that does not help, you can complain to the company. Since 19 June 2026 it must confirm that within 30 days.
options-overdue-none = Remind them. We write the letter with you.
options-complain = Now you can complain to the authority. It is free, and we write the letter with you.
options-company = Now you can complain to the company. We write the letter with you.
options-complaint-received = If no outcome comes, you can complain to the authority, the ICO. Use its page below.
options-ico = Now you can complain to the authority, the ICO. Use its page below.
options-court = You can ask a court to make the authority act. A lawyer or a consumer centre can advise you.
options-court-decision = You can ask a court to look at the decision. There is a short time limit, and it stands in the decision.
options-swiss = In Switzerland a court can decide. You can also report it to the authority below.
options-brazil = You can send a petition to the authority below. Attach the proof that you asked the company.
options-refused-read = Read their reasons. They must show why their grounds weigh more than yours.
options-refused-reasons = Read their reasons, and keep them.
options-more-asked = Reply by e-mail, in your own words. Send no copy of an identity card unless they have a good reason to doubt.
options-reasons-asked = A reply is ready for you. Send it as an answer to their e-mail.
options-other-company = File it by the next way. Keep their answer.
options-other-form = File it by the next way. Keep their answer.
options-recheck = Open the official page again. Look whether your objection is still shown, and whether Meta has a new form.
options-authority = The authority for you
timeline-title = What happened so far
timeline-due = An answer is due
timeline-was-due = The answer was due
timeline-later = At the latest, if they count from your reply
timeline-reminder = The reminder’s time ends
timeline-acknowledgement = The company must confirm your complaint
timeline-authority = The authority is due to tell you more
timeline-recheck = Look whether all is as it was
event-prepared = You made it ready
event-form-opened = You opened the page
event-form-missing = You did not see the form: { $seen }
event-sent = You sent it
event-delivered = Your letter arrived
event-receipt = They wrote that it arrived
event-accepted = They accepted it
event-refused = They refused it
event-more-asked = They asked you for more
event-reasons-asked = They asked which use you mean, and why
event-replied = You replied
event-other-company = They named another company
event-other-form = They asked you to use another form
event-more-time = They asked for more time
event-reminded = You reminded them
event-letter = You sent a letter: { $letter }
event-authority-news = The authority wrote
event-authority-agreed = The authority agreed with you
event-authority-disagreed = The authority did not agree, or closed the case
event-rechecked = You looked whether all is as it was
event-note = Note: { $note }
kept-title = Kept with this objection
kept-sent = What you sent
kept-sent-on = Exactly as it was on { $date }
kept-nothing-sent = Nothing was sent yet.
kept-letter-on = Sent on { $date }, to { $to }
kept-evidence = Evidence
kept-evidence-none = No file is kept yet. Drop an e-mail, a picture or a PDF here.
kept-evidence-added = Added on { $date }. { $size }
kept-evidence-missing = This file is no longer in its folder.
kept-evidence-changed = This file was changed after it was kept.
kept-evidence-remove = Take off the list
kept-evidence-remove-spoken = Take off the list: { $name }
kept-evidence-folder = Show the folder
kept-evidence-add = Add a file
size-bytes = { $count } bytes
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Your objection by letter
letter-title-reply = Your reply
letter-title-reminder = Your reminder
letter-title-company-complaint = Your complaint to the company
letter-title-authority-complaint = Your complaint to the authority
letter-lead = Fill in what is missing. The letter changes as you type. Nothing is sent from here.
letter-name = Your full name
letter-name-hint = As it stands on your letters
letter-address = Your postal address
letter-address-hint = Street, postcode, town and country, without your name
letter-town = Where you write it
letter-town-hint = Your town. It stands before the date.
letter-phone = Your phone number
letter-phone-hint = You can leave this out.
letter-reference = Number of the case
letter-reference-hint = If they gave you one. It often stands in the subject of their e-mail.
letter-reason = Your reason
letter-reason-hint = In your own words, and in the language of the letter. It makes your letter stronger.
letter-company = About which company?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Does a court deal with this, because you asked it to?
letter-court-yes = Yes, a court does
letter-court-no = No court does
letter-may-be-named = May the authority tell the company who you are?
letter-may-be-named-yes = Yes, it may
letter-may-be-named-no = No, I ask it not to
letter-language = Language of the letter
letter-sheet = The letter
letter-missing = The letter appears here once nothing is missing.
letter-missing-right = There is no such letter for the place where you lived.
letter-missing-name = Your full name is missing.
letter-missing-address = Your postal address is missing.
letter-missing-town = The place where you write is missing.
letter-missing-email = The e-mail address of the account is missing. Add it on the edit page.
letter-missing-account = The name of the account is missing. Add it on the edit page.
letter-missing-company = We do not know whom to write to.
letter-missing-sent = Nothing was sent yet.
letter-missing-deadline = There is no date by which an answer is due.
letter-missing-occasion = There is nothing to write about yet: their time is not over, and they did not refuse.
letter-missing-question = They have asked nothing that waits for your reply.
letter-missing-reason = Your reason is missing.
letter-missing-authority = We do not know your authority yet.
letter-missing-court = Say whether a court deals with it.
letter-missing-may-be-named = Say whether the company may learn who you are.
letter-note-company-blank = We do not know which company is responsible for you. Find its name in Meta’s privacy policy for your country, and fill in the blank lines.
letter-note-address-blank = We do not know its postal address for you. Find it in the privacy policy for your country, and fill in the blank lines.
letter-note-other-language = This authority wants a language in which we have no letter. It stands here in English. Have it translated first.
letter-text = The letter in your own words
letter-text-hint = What you change stays as it is, also when you change an answer
letter-compose = Make it from my answers again
letter-change = Change the words myself
letter-empty = The letter is empty. Write it, or make it from your answers again.
letter-copy = Copy the letter
letter-pdf = Save as PDF
letter-docx = Save to edit (Word)
letter-how-reply = Send it as an answer to their e-mail: copy it, and paste it there.
letter-how-authority = Use its complaint page, and paste the letter there, or send it by post. Sign it by hand if you send it by post.
letter-how-company = Print and sign it. Send it by registered post, and keep the slip. Copying it into the same form is the quick way.
letter-sent-title = Did you send it?
letter-sent-hint = What you sent is then kept exactly as it is here.
letter-sent = I have sent it
letter-discard = Throw this letter away
letter-kind-objection = the objection by letter
letter-kind-reply = the reply
letter-kind-reminder = the reminder
letter-kind-company-complaint = the complaint to the company
letter-kind-authority-complaint = the complaint to the authority
kept-letters = Letters
kept-letter-go-on = Go on writing
kept-letter-go-on-spoken = Go on writing: { $letter }
papers-title = To print, save and pass on
papers-title-found = { $count ->
    [one] Papers for the account found
   *[other] Papers for the { $count } accounts found
}
papers-record = Record as PDF
papers-print = Open to print
papers-calendar = Date for my calendar
papers-calendar-all = Dates for my calendar
papers-table = Table for a spreadsheet (CSV)
papers-bundle = Everything for a complaint (ZIP)
papers-bundle-hint = Your letters, what you sent, every file kept as evidence, and a list that shows whether a file was changed.
paper-footer = Page {"{page}"} of {"{pages}"}
record-title = Record: { $account }
record-title-all = Record of all objections
record-made = Made with Veto Desk on { $date }. It shows what was written down there.
record-person = Person
record-platform = Platform
record-account = Account
record-law = Law
record-status = Status
record-sentence = In words
record-sent-on = Sent on
record-sent-to = Sent to
record-when = Day
record-what = What happened
record-file = File
record-added = Added on
record-size = Size
record-sum = Check sum (SHA-256)
record-letter = Letter sent on { $date }: { $letter }
record-total = Accounts
record-due = Due on
record-evidence = Files kept
record-annex = Annex { $number }
calendar-summary = { $what }: { $account }
calendar-name = Dates
bundle-name = Complaint { $account }
papers-record-all = Record of all as PDF
kept-linked = Linked in the Accounts Centre
kept-note = Your note
edit-title = Edit this account
edit-lead = Changes are saved as you type. What you already sent stays as it was.
edit-person = Whose account it is
edit-person-hint = Leave it empty if it is yours alone.
edit-note = Note
edit-note-hint = Anything you want to remember
edit-done = Done
kept-linked-none = None is noted.
kept-linked-change = See and change the links
linked-title = Linked accounts
linked-lead = Meta can link accounts in its Accounts Centre. Note here which ones it has linked. This changes nothing at Meta.
linked-back = Back to the account
linked-now = Linked with
linked-with-none = This account is not linked with another one.
linked-before = Not linked any more
linked-add = Link another account
linked-add-own = Of the same person
linked-add-others = Of other people
linked-add-none = There is no other account that can be linked.
linked-find = Find an account
linked-find-hint = A name, an e-mail or a phone number
linked-link = Link
linked-already = Linked with: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Change the day
linked-asked = That is right
linked-take-out = Take out
linked-take-out-this = Take this account out
linked-never = They were never linked
linked-since = Since when are they linked?
linked-choice-before = Since before the objection
linked-choice-day = Since a day that I know
linked-choice-unknown = I do not know
linked-since-before = Linked since before the objection, as far as we know.
linked-since-day = Linked since { $date }.
linked-since-unknown = Linked. It is not known since when.
linked-until = Not linked since { $date }.
cover-object = Object for this account, too
cover-leave = Leave it as it is
cover-ask-again = Ask me again
options-cover-open = Meta does not say whether that objection counts for this account.
options-cover-again = Objecting for this account, too, is the safe way.
reason-cover-joined = Linked with { $account } since { $date }. Its objection was accepted by then.
reason-cover-unknown = Linked with { $account }, perhaps only after its objection was accepted.
reason-cover-ended = Not linked with { $account } since { $date }. Its objection was accepted before that.
reason-cover-left = The objection of { $account } may count for it. You left it as it is on { $date }.
done-cover-left = It stays as it is. You can still object for this account at any time.

## People

account-person = Whose account: { $name }
persons-show = People
persons-all = All people
persons-title = People
persons-lead = Everybody whose objections you keep here.
persons-find = Find a person
persons-find-hint = A name or an e-mail
persons-hide = Hide people who are settled
persons-hidden = { $count ->
    [one] One person is hidden. All their accounts are confirmed.
   *[other] { $count } people are hidden. All their accounts are confirmed.
}
persons-found = { $count ->
    [0] Nobody found.
    [one] One person
   *[other] { $count } people
}
persons-page = People { $first } to { $last } of { $count }
persons-accounts = { $count ->
    [0] No account yet
    [one] One account
   *[other] { $count } accounts
}
persons-needs = { $count ->
    [one] one needs something
   *[other] { $count } need something
}
persons-settled = all confirmed
persons-spoken = Show { $name }: { $more }
persons-add = Add a person
person-unnamed = Somebody without a name
person-lead = Changes are saved as you type. What was already sent stays as it was.
person-name = Name
person-name-hint = As you know them here
person-full-name = Full name
person-full-name-hint = For letters
person-email = Usual e-mail
person-email-hint = Proposed for their next account
person-phone = Phone number
person-town = Town
person-town-hint = It stands before the date of a letter.
person-address = Postal address
person-address-hint = For letters, line by line, without the name
person-residence = Where they live
person-residence-unknown = Not said yet
person-residence-hint = It counts for new objections. What was begun or filed stays as it was.
person-residence-change = Choose where they live
person-residence-close = Put the countries away
person-residence-eu = In the European Union, country not said
person-residence-eea = In Iceland, Liechtenstein or Norway, country not said
person-language = Language of letters and reasons
person-language-hint = It is proposed. You can choose another one each time.
person-language-usual = The usual one
person-accounts = Accounts
person-no-accounts = No account yet.
person-object = Object for another account
person-object-first = Object for an account of this person
person-object-spoken = Object for another account of this person
person-on-desk = Show on the desk
person-same = This is the same person as …
person-back = Back to { $name }
person-remove = Remove this person
person-remove-deleted = Their deleted accounts would go, too.
person-hand-over-title = Hand over
person-hand-over-lead = Save a file with this person and their accounts alone. Another Veto Desk can open it, or take in what is new.
person-hand-over-evidence = Files that are kept as evidence are not in it.
person-hand-over = Hand over this person’s part …
same-title = Who is the same person as { $name }?
same-lead = Choose whose accounts belong to this person, too.
same-confirm-title = Are { $kept } and { $other } one person?
same-confirm-lead = Look at what happens first. It can be undone at once.
same-happens = What happens
same-accounts = { $count ->
    [0] { $other } has no account to move to { $kept }.
    [one] One account moves from { $other } to { $kept }.
   *[other] { $count } accounts move from { $other } to { $kept }.
}
same-goes = { $kept } stays. { $other } goes from the list of people.
same-filled = { $what }: { $value } is taken over.
same-differs = What differs
same-differing = { $what }: { $kept } is kept. { $other } goes into the note.
same-residence = Where they live: { $kept } is kept, not { $other }.
same-stays = What was sent stays as it was. No account, answer or note is lost.
same-another = Choose somebody else
same-join = Make them one person
sheet-for = A sheet for this person
sheet-hint = What was done, what comes next, and by when, in large words.
sheet-print = Sheet to print
sheet-save = Save the sheet
sheet-title = The objections of { $name }
sheet-made = This is how it stands on { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Nothing was sent yet.
sheet-next = Now: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = There is no date to watch.
sheet-footer = This app is not Meta · Page {"{page}"} of {"{pages}"}

## What was just done

done-account-deleted = The account was taken off your desk.
done-draft-discarded = The unfinished objection was thrown away.
done-answer-recorded = The answer was written down.
done-answer-recorded-with-files = The answer was written down. What you gave is kept, unchanged, beside your file.
done-note-added = The note was kept.
done-evidence-kept = { $count ->
    [one] The file is kept, unchanged, beside your file.
   *[other] { $count } files are kept, unchanged, beside your file.
}
done-evidence-removed = It is off the list. The file itself stays in its folder.
done-letter-discarded = The letter was thrown away.
done-paper-saved = Saved: { $path }
done-step-recorded = That was written down.
done-undone = Taken back: { $what }.
done-account-removed = The account was removed, with all entries about it. Files that were kept as evidence stay in their folder.
done-merged = Changes from another computer were added to your file.
done-merged-hand = Changes that were made by hand were added.
done-merged-copy = Another copy lay beside your file. What was new in it was added.
done-imported = The other file was taken in.
done-imported-nothing = Everything in that file is on your desk already.
done-backup-used = The older state is back. What you had before is among the safety copies.
done-edited = Your file was changed outside Veto Desk. It can still be read. Check that your entries are right.
done-unlocked = The other window is closed. You can change things here now.
done-person-removed = The person was removed.
done-persons-joined = They are one person now. All their accounts are here.
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
done-accounts-added = { $count ->
    [one] One account of the table is on your desk. Its objection is not started.
   *[other] { $count } accounts of the table are on your desk. Their objections are not started.
}
done-account-covered = The account is kept as linked. The other objection covers it once it is accepted.
done-pasted = The copied text is pasted.
done-address-opened = Your browser was asked to open the page. If nothing opens, copy the address.
done-text-size = Text size: { $percent } %.
done-copy-saved = A copy was saved: { $path }
done-file-opened = The file was opened.
done-several-sent = { $count ->
    [one] 1 objection was marked as sent.
   *[other] { $count } objections were marked as sent.
}
done-several-answered = { $count ->
    [one] The answer was written down for 1 account.
   *[other] The answer was written down for { $count } accounts.
}
done-several-deleted = { $count ->
    [one] 1 account was deleted.
   *[other] { $count } accounts were deleted.
}
done-turn-over = { $count ->
    [one] You went through the account.
   *[other] You went through all { $count } accounts.
}
done-set-aside = The file that could not be read was kept under a new name: { $path }
close-asked = Your last changes are not saved yet. Save a copy first, or close without saving.

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
copy-read-only = It was not saved: that folder is read-only. Choose another folder.
copy-full = It was not saved: that disk is full. Choose another place.
copy-denied = It was not saved: the system does not allow writing there. Choose another folder.
copy-vanished = It was not saved: that folder does not exist. Choose another folder.
copy-other = It was not saved. Choose another place.
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
settings-contrast = Contrast
contrast-system = Contrast as on this computer
contrast-normal = Normal contrast
contrast-high = High contrast, in black and white
settings-language = Language
settings-language-hint = The language of the app. Reasons and letters have a language of their own.
settings-language-of-system = As on this computer: { $language }
settings-language-not-reviewed = No native reader has checked these words yet. If something is unclear, choose English.
settings-language-reviewed = A native reader checked these words.
languages-more = Other languages
settings-language-help = You can help to correct them, without any program: the file CONTRIBUTING says how.
settings-text-size = Text size
text-size-percent = { $percent } %
settings-text-size-hint = Everything grows with the text. Ctrl with plus or minus does the same on every page.
settings-companion = While a form is open
settings-companion-on = Make this window small beside the browser
settings-companion-hint = The small window shows one step at a time. One button makes it large again.
settings-graphics = Graphics
settings-graphics-simple = Simple graphics
settings-graphics-hint = Tick this if the window flickers, stays empty or is slow. It looks the same, and counts from the next start.
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
settings-licence = Veto Desk is free, under the MIT licence or the Apache licence, as you choose. It contains the work of others.
settings-licences = Whose work is inside
licences-title = Whose work is inside
licences-lead = Veto Desk contains the work of others. Here is each one by its licence, in English.
licences-hint = “OR” means that you may choose. “AND” means that all of them hold. Some works are in the program on one system only.
licences-show = Show works and texts
licences-show-spoken = Show works and texts under { $licence }
licences-works = Works
licences-text = Text { $number }
licences-back = Back to the list

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
help-keys-tab = Tab and Shift with Tab move between what you can press. Space or Enter presses it.
help-keys-answers = The arrow keys move between the answers to a question. So does the first letter of an answer.
help-keys-size = Ctrl with plus or minus makes everything larger or smaller. Ctrl with 0 sets it back.
help-keys-copy = In a text field, Ctrl with C copies and Ctrl with V pastes.
help-keys-go-on = Ctrl with Enter presses the main button of the page. When you answer a question in a field, Enter does the same.
help-keys-back = Alt with the left arrow goes back. In a text field, it moves by one word.
help-keys-help = F1 opens this page.
help-keys-undo = Ctrl with Z takes the last change back. In a text field, it takes back letters.

## Guides

guides-here = Guides that help here
guides-search = Search the guides
guides-search-hint = One word or more, such as “form” or “phone”
guides-found = { $count ->
    [one] One guide found.
   *[other] { $count } guides found.
}
guides-none-found = Try another word, or fewer words. Delete what you typed to see all guides.
guides-object = Object
guides-trouble = The form is not there, and other trouble
guides-after = After sending
guides-places = Where you live
guides-good-to-know = Good to know
guides-app = This app
guide-checked = Checked on { $date }
guide-platforms = For { $names }
guide-residences = For people who live in: { $names }
guide-sources = Sources
guide-source = { $title }, { $date }
guide-source-app = This app itself
guide-close = Close this guide

## Where there is no window

start-usage = Usage: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk found no folder for its file. Start it with --file and a path.
start-no-screen = Veto Desk cannot open its window. It found no screen. Start it from the desktop.
start-no-picture = Veto Desk cannot open its window. The screen takes no picture from it. Install or update the graphics driver.
start-no-library = Veto Desk cannot open its window. The window system, or one of its libraries, did not answer.
start-stopped = A fault made Veto Desk stop. What you typed is saved. Start it again to go on. Your file: { $path }
