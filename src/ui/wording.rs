//! What things are called: every kind of the domain and of the app has its words here, by key.

use jiff::civil::Date;

use super::Cx;
use crate::app::command::{AnswerKind, Copied, Source, Told};
use crate::app::overview::{Due, Sort};
use crate::app::problem::{
    FileTrouble, GivenProblem, PaperProblem, Problem, SaveProblem, TableProblem,
};
use crate::app::state::{Change, Done, ReadOnly, Screen};
use crate::catalog::schema::{Confidence, KnownBy, Need};
use crate::domain::deadline::{Began, DayOff, Deadline};
use crate::domain::document::{Account, Person, Residence};
use crate::domain::email;
use crate::domain::ids::AccountId;
use crate::domain::kinds::{Field, Force, PlaceId, PlatformId, Wait, Zone};
use crate::domain::merge::Counts;
use crate::domain::objection::{Event, LetterKind, Seen, What};
use crate::domain::status::{Doubt, NextStep, Reason, Standing, Status, Urgency};
use crate::domain::wizard::{Answers, Step};

/// The word of a status.
pub fn status_key(status: Status) -> &'static str {
    match status {
        Status::NotStarted => "status-not-started",
        Status::NotSentYet => "status-not-sent-yet",
        Status::Sent => "status-sent",
        Status::Confirmed => "status-confirmed",
        Status::NeedsYou => "status-needs-you",
        Status::Refused => "status-refused",
    }
}

/// The sentence of a standing: what happened, and by when what comes next.
pub fn reason(cx: &Cx<'_>, standing: &Standing) -> String {
    let on = |key: &str, date: Date| cx.tv(key, &[("date", cx.text.date(date).into())]);
    let due = standing.deadline();
    let until = due.map(|it| cx.text.date(it.due)).unwrap_or_default();
    let with_due = |key: &str, date: Date, due: &str| {
        cx.tv(
            key,
            &[
                ("date", cx.text.date(date).into()),
                ("due", due.to_owned().into()),
            ],
        )
    };
    // A sentence of its own, where there is a date at all.
    let reply_due = || match due {
        Some(deadline) => on("reason-replied-due", deadline.due),
        None => cx.t("reason-replied-no-date"),
    };
    let authority_due = || match due {
        Some(deadline) => on("reason-authority-due", deadline.due),
        None => cx.t("reason-authority-no-date"),
    };
    match &standing.reason {
        Reason::NotBegun => cx.t("reason-not-begun"),
        Reason::Prepared(date) => on("reason-prepared", *date),
        Reason::FormOpened(date) => on("reason-form-opened", *date),
        Reason::FormMissing(date) => on("reason-form-missing", *date),
        Reason::Waiting(date) => match due {
            Some(deadline) => due_sentence(cx, deadline, standing.urgency),
            None => on("reason-waiting-no-date", *date),
        },
        Reason::ReceiptOnly(date) => match due {
            Some(deadline) => cx.tv(
                "reason-receipt",
                &[
                    ("date", cx.text.date(*date).into()),
                    ("due", cx.text.date(deadline.due).into()),
                ],
            ),
            None => on("reason-receipt-no-date", *date),
        },
        Reason::MoreTime(date) => match due {
            Some(deadline) => on("reason-more-time", deadline.due),
            None => on("reason-receipt-no-date", *date),
        },
        Reason::Replied(date) => with_due("reason-replied", *date, &reply_due()),
        Reason::Reminded(date) => with_due("reason-reminded", *date, &until),
        Reason::ReminderOver(date) => on("reason-reminder-over", *date),
        Reason::Complained(date) => with_due("reason-complained", *date, &until),
        Reason::ComplaintReceived(date) => on("reason-complaint-received", *date),
        Reason::ComplaintSilent(date) => on("reason-complaint-silent", *date),
        Reason::WithAuthority(date) => with_due("reason-with-authority", *date, &authority_due()),
        Reason::AuthorityNews(date) => with_due("reason-authority-news", *date, &authority_due()),
        Reason::AuthoritySilent(date) => on("reason-authority-silent", *date),
        Reason::AuthorityAgreed(date) => on("reason-authority-agreed", *date),
        Reason::AuthorityDisagreed(date) => on("reason-authority-disagreed", *date),
        Reason::RecheckDue(date) => on("reason-recheck-due", *date),
        Reason::ReasonsAsked(date) => on("reason-reasons-asked", *date),
        Reason::OtherForm(date) => on("reason-other-form", *date),
        Reason::Overdue(date) => match due.map(|it| it.force) {
            Some(Force::Courtesy) => on("reason-overdue-courtesy", *date),
            _ => on("reason-overdue", *date),
        },
        Reason::Accepted(date) => on("reason-accepted", *date),
        Reason::Covered(by, date) => {
            let by = named(cx, *by);
            cx.tv(
                "reason-covered",
                &[("account", by.into()), ("date", cx.text.date(*date).into())],
            )
        }
        Reason::CoverOpen(by, doubt) => cover_open(cx, *by, *doubt),
        Reason::CoverLeft(by, date) => cx.tv(
            "reason-cover-left",
            &[
                ("account", named(cx, *by).into()),
                ("date", cx.text.date(*date).into()),
            ],
        ),
        Reason::Refused(date) => on("reason-refused", *date),
        Reason::MoreAsked(date) => on("reason-more-asked", *date),
        Reason::OtherCompany(date) => on("reason-other-company", *date),
    }
}

fn named(cx: &Cx<'_>, account: AccountId) -> String {
    let account = cx.state.document.account(account);
    account.map_or_else(String::new, |it| account_name(cx, it))
}

/// Why it is open whether the objection of that account counts.
fn cover_open(cx: &Cx<'_>, by: AccountId, doubt: Doubt) -> String {
    let by = named(cx, by);
    let day = |on: Date| cx.text.date(on);
    match doubt {
        Doubt::Joined(on) => cx.tv(
            "reason-cover-joined",
            &[("account", by.into()), ("date", day(on).into())],
        ),
        Doubt::Unknown => cx.tv("reason-cover-unknown", &[("account", by.into())]),
        Doubt::Left(on) => cx.tv(
            "reason-cover-ended",
            &[("account", by.into()), ("date", day(on).into())],
        ),
    }
}

fn due_sentence(cx: &Cx<'_>, deadline: &Deadline, urgency: Urgency) -> String {
    let key = match (deadline.force, urgency) {
        (Force::Courtesy, _) => "reason-waiting-courtesy",
        (Force::Law, Urgency::DueSoon) => "reason-waiting-soon",
        (Force::Law, _) => "reason-waiting",
    };
    let days = cx
        .state
        .today
        .until(deadline.due)
        .map_or(0, |span| span.get_days());
    cx.tv(
        key,
        &[
            ("date", cx.text.date(deadline.due).into()),
            ("days", days.into()),
        ],
    )
}

/// The label of the button that is the next step.
pub fn next_step_key(next: NextStep) -> &'static str {
    match next {
        NextStep::Start => "next-start",
        NextStep::Continue => "next-continue",
        NextStep::ReportAnswer => "next-report-answer",
        NextStep::Reply => "next-reply",
        NextStep::TryNextRoute => "next-try-next-route",
        NextStep::SeeOptions => "next-see-options",
        NextStep::Recheck => "next-recheck",
        NextStep::ShowRecord => "next-show-record",
        NextStep::ShowCovering(_) => "next-show-covering",
    }
}

/// "Why this date?": the rule in words, from which day it counts, pauses, an extension, the days over
/// which it moved.
pub fn why_this_date(cx: &Cx<'_>, deadline: &Deadline) -> Vec<String> {
    let on = |key: &str, date: Date| cx.tv(key, &[("date", cx.text.date(date).into())]);
    let start = match (deadline.wait, deadline.began) {
        (Wait::Answer, Began::Sent) => on("why-start", deadline.start),
        (Wait::Answer, Began::Posted) => on("why-start-posted", deadline.start),
        (Wait::Answer, Began::Delivered) => on("why-start-delivered", deadline.start),
        (Wait::Reminder, _) => on("why-start-reminder", deadline.start),
        (Wait::Acknowledgement, _) => on("why-start-complaint", deadline.start),
        (Wait::Authority, _) => on("why-start-authority", deadline.start),
        (Wait::Recheck, _) => on("why-start-recheck", deadline.start),
    };
    let mut lines = vec![cx.t(&format!("rule-{}", deadline.rule)), start];
    for (from, to) in &deadline.pauses {
        let (from, to) = (cx.text.date(*from), cx.text.date(*to));
        lines.push(cx.tv("why-paused", &[("from", from.into()), ("to", to.into())]));
    }
    match deadline.more_time {
        Some(_) if deadline.extended => lines.push(cx.t("why-extended")),
        Some(announced) => lines.push(on("why-late-extension", announced)),
        None => {}
    }
    for (day, off) in &deadline.moved_over {
        let why = match off {
            DayOff::Weekend => cx.t("why-weekend"),
            DayOff::Holiday(id) => cx.t(&format!("holiday-{id}")),
        };
        lines.push(cx.tv(
            "why-moved",
            &[("date", cx.text.date(*day).into()), ("why", why.into())],
        ));
    }
    lines
}

/// What a date is, on the timeline and in a calendar.
pub fn wait_key(wait: Wait, is_over: bool) -> &'static str {
    match wait {
        Wait::Answer if is_over => "timeline-was-due",
        Wait::Answer => "timeline-due",
        Wait::Reminder => "timeline-reminder",
        Wait::Acknowledgement => "timeline-acknowledgement",
        Wait::Authority => "timeline-authority",
        Wait::Recheck => "timeline-recheck",
    }
}

/// A letter, as a title.
pub fn letter_title_key(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Objection => "letter-title-objection",
        LetterKind::Reply => "letter-title-reply",
        LetterKind::Reminder => "letter-title-reminder",
        LetterKind::CompanyComplaint => "letter-title-company-complaint",
        LetterKind::AuthorityComplaint => "letter-title-authority-complaint",
    }
}

/// A letter, inside a sentence.
pub fn letter_key(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Objection => "letter-kind-objection",
        LetterKind::Reply => "letter-kind-reply",
        LetterKind::Reminder => "letter-kind-reminder",
        LetterKind::CompanyComplaint => "letter-kind-company-complaint",
        LetterKind::AuthorityComplaint => "letter-kind-authority-complaint",
    }
}

/// What a person did, as they say it.
pub fn told_key(told: Told) -> &'static str {
    match told {
        Told::Replied => "account-replied",
        Told::Reminded => "account-reminded",
        Told::Delivered => "account-delivered",
        Told::Rechecked => "account-rechecked",
        Told::Complained => "account-complained",
    }
}

/// How large a file is.
pub fn size(cx: &Cx<'_>, bytes: u64) -> String {
    let (key, count) = match bytes {
        0..1_000 => ("size-bytes", bytes),
        1_000..1_000_000 => ("size-kilobytes", bytes.div_ceil(1_000)),
        _ => ("size-megabytes", bytes.div_ceil(1_000_000)),
    };
    cx.tv(key, &[("count", count.into())])
}

/// The name of a platform.
pub fn platform(cx: &Cx<'_>, id: &PlatformId) -> String {
    cx.t(&format!("platform-{}", id.as_str()))
}

/// The name of a person; the one who needs none is "you".
pub fn person(cx: &Cx<'_>, person: &Person) -> String {
    let known = [&person.name, &person.full_name, &person.email];
    // Who was added by hand is someone else.
    let known = known.into_iter().take(if person.by_hand { 3 } else { 1 });
    match known.map(|it| it.trim()).find(|it| !it.is_empty()) {
        Some(name) => name.to_owned(),
        None if person.by_hand => cx.t("person-unnamed"),
        None => cx.t("person-you"),
    }
}

/// A text that begins a line, such as a date: many languages write weekdays and months small.
pub fn begun(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// A country, or a part of one.
pub fn place(cx: &Cx<'_>, id: &PlaceId) -> String {
    cx.t(&format!("place-{}", id.as_str()))
}

/// Places with their names, in the order of the reader's language; "another country" is last.
pub fn places<'a>(
    cx: &Cx<'_>,
    ids: impl Iterator<Item = &'a PlaceId>,
) -> Vec<(&'a PlaceId, String)> {
    let mut places: Vec<_> = ids.map(|id| (id, place(cx, id))).collect();
    let order = cx.text.order();
    places.sort_by_cached_key(|(id, name)| (id.as_str() == "other", order.key(name)));
    places
}

/// Where a person lives, in words.
pub fn residence(cx: &Cx<'_>, residence: &Residence) -> String {
    match (&residence.part, &residence.country) {
        (Some(part), Some(country)) => cx.tv(
            "check-part-and-country",
            &[
                ("part", place(cx, part).into()),
                ("country", place(cx, country).into()),
            ],
        ),
        (_, Some(country)) => place(cx, country),
        _ => zone(cx, residence.zone),
    }
}

/// What a filter by dates is called.
pub fn due_key(due: Due) -> &'static str {
    match due {
        Due::Overdue => "find-due-overdue",
        Due::Week => "find-due-week",
        Due::Month => "find-due-month",
    }
}

/// What an order is called.
pub fn sort_key(sort: Sort) -> &'static str {
    match sort {
        Sort::Urgent => "find-sort-urgent",
        Sort::Name => "find-sort-name",
        Sort::Due => "find-sort-due",
        Sort::Newest => "find-sort-newest",
    }
}

/// What an account is called on a card.
pub fn account_name(cx: &Cx<'_>, account: &Account) -> String {
    let label = account.label();
    if label.is_empty() {
        platform(cx, &account.platform)
    } else {
        label.to_owned()
    }
}

/// An account told from all others: "Ana Popescu, Facebook".
pub fn account_and_platform(cx: &Cx<'_>, account: &Account) -> String {
    cx.tv(
        "account-and-platform",
        &[
            ("account", account_name(cx, account).into()),
            ("platform", platform(cx, &account.platform).into()),
        ],
    )
}

/// Whose account it is, and where: "Ana · Instagram".
pub fn account_place(cx: &Cx<'_>, account: &Account) -> String {
    let platform = platform(cx, &account.platform);
    let named = cx
        .state
        .document
        .person(account.person)
        .filter(|person| !person.name.trim().is_empty() || cx.state.document.persons.len() > 1);
    match named {
        Some(it) => cx.tv(
            "account-place",
            &[
                ("person", person(cx, it).into()),
                ("platform", platform.into()),
            ],
        ),
        None => platform,
    }
}

/// What happened, in a few words.
pub fn event(cx: &Cx<'_>, event: &Event) -> String {
    match &event.what {
        What::Prepared => cx.t("event-prepared"),
        What::FormOpened(_) => cx.t("event-form-opened"),
        What::FormMissing(missing) => cx.tv(
            "event-form-missing",
            &[("seen", cx.t(seen_key(missing.seen)).into())],
        ),
        What::Sent(_) => cx.t("event-sent"),
        What::Delivered => cx.t("event-delivered"),
        What::Receipt => cx.t("event-receipt"),
        What::Accepted => cx.t("event-accepted"),
        What::Refused => cx.t("event-refused"),
        What::MoreAsked => cx.t("event-more-asked"),
        What::ReasonsAsked => cx.t("event-reasons-asked"),
        What::Replied => cx.t("event-replied"),
        What::OtherCompany => cx.t("event-other-company"),
        What::OtherForm => cx.t("event-other-form"),
        What::MoreTime => cx.t("event-more-time"),
        What::Reminded => cx.t("event-reminded"),
        What::LetterSent(letter) => cx.tv(
            "event-letter",
            &[("letter", cx.t(letter_key(letter.kind)).into())],
        ),
        What::AuthorityNews => cx.t("event-authority-news"),
        What::AuthorityAgreed => cx.t("event-authority-agreed"),
        What::AuthorityDisagreed => cx.t("event-authority-disagreed"),
        What::Rechecked => cx.t("event-rechecked"),
        What::Note(note) => cx.tv("event-note", &[("note", note.as_str().into())]),
    }
}

/// What is seen instead of the form.
pub fn seen_key(seen: Seen) -> &'static str {
    match seen {
        Seen::Login => "seen-login",
        Seen::AboutAi => "seen-about-ai",
        Seen::NotAvailable => "seen-not-available",
        Seen::OnlyInformation => "seen-only-information",
        Seen::AppOpened => "seen-app-opened",
        Seen::OtherLanguage => "seen-other-language",
        Seen::WrongAccount => "seen-wrong-account",
        Seen::Blocked => "seen-blocked",
        Seen::SomethingElse => "seen-something-else",
    }
}

/// What to do about it.
pub fn seen_advice_key(seen: Seen) -> &'static str {
    match seen {
        Seen::Login => "advice-login",
        Seen::AboutAi => "advice-about-ai",
        Seen::NotAvailable => "advice-not-available",
        Seen::OnlyInformation => "advice-only-information",
        Seen::AppOpened => "advice-app-opened",
        Seen::OtherLanguage => "advice-other-language",
        Seen::WrongAccount => "advice-wrong-account",
        Seen::Blocked => "advice-blocked",
        Seen::SomethingElse => "advice-something-else",
    }
}

/// What a platform answered.
pub fn answer_key(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Accepted => "answer-accepted",
        AnswerKind::Refused => "answer-refused",
        AnswerKind::MoreAsked => "answer-more-asked",
        AnswerKind::ReasonsAsked => "answer-reasons-asked",
        AnswerKind::OtherCompany => "answer-other-company",
        AnswerKind::OtherForm => "answer-other-form",
        AnswerKind::MoreTime => "answer-more-time",
        AnswerKind::Receipt => "answer-receipt",
        AnswerKind::AuthorityNews => "answer-authority-news",
        AnswerKind::AuthorityAgreed => "answer-authority-agreed",
        AnswerKind::AuthorityDisagreed => "answer-authority-disagreed",
        AnswerKind::NoAnswer => "answer-no-answer",
    }
}

/// How to recognize that answer.
pub fn answer_hint_key(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Accepted => "answer-accepted-hint",
        AnswerKind::Refused => "answer-refused-hint",
        AnswerKind::MoreAsked => "answer-more-asked-hint",
        AnswerKind::ReasonsAsked => "answer-reasons-asked-hint",
        AnswerKind::OtherCompany => "answer-other-company-hint",
        AnswerKind::OtherForm => "answer-other-form-hint",
        AnswerKind::MoreTime => "answer-more-time-hint",
        AnswerKind::Receipt => "answer-receipt-hint",
        AnswerKind::AuthorityNews => "answer-authority-news-hint",
        AnswerKind::AuthorityAgreed => "answer-authority-agreed-hint",
        AnswerKind::AuthorityDisagreed => "answer-authority-disagreed-hint",
        AnswerKind::NoAnswer => "answer-no-answer-hint",
    }
}

/// A value that the form asks for.
pub fn field_key(field: Field) -> &'static str {
    match field {
        Field::Name => "field-name",
        Field::Email => "field-email",
        Field::Phone => "field-phone",
        Field::Country => "field-country",
        Field::Reason => "field-reason",
    }
}

/// Whether the form's field has to be filled.
pub fn need_key(need: Need) -> &'static str {
    match need {
        Need::Required => "need-required",
        Need::Prefilled => "need-prefilled",
        Need::Optional => "need-optional",
        Need::IfAsked => "need-if-asked",
    }
}

/// How surely a route is known.
pub fn confidence(cx: &Cx<'_>, confidence: Confidence) -> String {
    match confidence {
        Confidence::Primary => cx.t("confidence-primary"),
        Confidence::Confirmed(sources) => {
            cx.tv("confidence-confirmed", &[("sources", sources.into())])
        }
        Confidence::Single => cx.t("confidence-single"),
        Confidence::Disputed => cx.t("confidence-disputed"),
        Confidence::Known => cx.t("confidence-known"),
        Confidence::Inferred => cx.t("confidence-inferred"),
    }
}

/// What something on the clipboard is called.
pub fn copied_key(copied: Copied) -> &'static str {
    match copied {
        Copied::Address => "copied-address",
        Copied::PostalAddress => "copied-postal-address",
        Copied::ForPhone => "copied-for-phone",
        Copied::FilePath => "copied-file-path",
        Copied::SentText => "copied-sent-text",
        Copied::Letter => "copied-letter",
        Copied::Contact => "copied-contact",
        Copied::Field(field) => match field {
            Field::Name => "copied-name",
            Field::Email => "copied-email",
            Field::Phone => "copied-phone",
            Field::Country => "copied-country",
            Field::Reason => "copied-reason",
        },
    }
}

/// The short name of a zone.
pub fn zone(cx: &Cx<'_>, zone: Zone) -> String {
    cx.t(&format!("zone-{}", zone.key()))
}

/// The right that applies in a zone.
pub fn law(cx: &Cx<'_>, zone: Zone) -> String {
    cx.t(&format!("law-{}", zone.key()))
}

/// What is wrong, and what to do.
pub fn problem(cx: &Cx<'_>, problem: &Problem) -> String {
    let key = match problem {
        Problem::ChoosePlatform => "problem-choose-platform",
        Problem::ChoosePerson => "problem-choose-person",
        Problem::EnterName => "problem-enter-name",
        Problem::ChooseLives => "problem-choose-lives",
        Problem::ChooseCountry => "problem-choose-country",
        Problem::Email(email::Doubt::Empty) => "problem-email-empty",
        Problem::Email(email::Doubt::NotAnAddress) => "problem-email-not-an-address",
        Problem::Email(email::Doubt::DidYouMean(meant)) => {
            return cx.tv(
                "problem-email-did-you-mean",
                &[("meant", meant.as_str().into())],
            );
        }
        Problem::Phone => "problem-phone",
        Problem::ChooseLinked => "problem-choose-linked",
        Problem::ChooseReason => "problem-choose-reason",
        Problem::WriteReason => "problem-write-reason",
        Problem::ChooseAnswer => "problem-choose-answer",
        Problem::Save(why) => save_key(*why),
        Problem::Copy(why) => copy_key(*why),
        Problem::Open(why) => return trouble(cx, why),
        Problem::NoBrowser => "problem-no-browser",
        Problem::BrowserSlow => "problem-browser-slow",
        Problem::Clipboard => "problem-clipboard",
        Problem::NothingToPaste => "problem-nothing-to-paste",
        Problem::PasteTooLong => "problem-paste-too-long",
        Problem::PasteMissed => "problem-paste-missed",
        Problem::NoDialog => "problem-no-dialog",
        Problem::Import(why) => return trouble(cx, why),
        Problem::ChooseObjection => "problem-choose-objection",
        Problem::PasteMail => "problem-paste-mail",
        Problem::NothingSent => "problem-nothing-sent",
        Problem::Given(name, why) => {
            let key = match why {
                GivenProblem::TooLarge => "problem-given-too-large",
                GivenProblem::MailTooLarge => "problem-given-mail-too-large",
                GivenProblem::NoFile => "problem-given-no-file",
                GivenProblem::Empty => "problem-given-empty",
                GivenProblem::Unreadable => "problem-given-unreadable",
            };
            return cx.tv(key, &[("name", name.as_str().into())]);
        }
        Problem::Table(name, why) => {
            let key = match why {
                TableProblem::TooLarge => "problem-table-too-large",
                TableProblem::Workbook => "problem-table-workbook",
                TableProblem::NotText => "problem-table-not-text",
                TableProblem::Empty => "problem-given-empty",
                TableProblem::Unreadable => "problem-given-unreadable",
            };
            return cx.tv(key, &[("name", name.as_str().into())]);
        }
        Problem::Keep(name, why) => {
            let why = cx.t(copy_key(*why));
            let values = [("name", name.as_str().into()), ("why", why.into())];
            return cx.tv("problem-keep", &values);
        }
        Problem::Paper(PaperProblem::Make) => "problem-paper-make",
        Problem::Paper(PaperProblem::Evidence(name)) => {
            return cx.tv("problem-paper-evidence", &[("name", name.as_str().into())]);
        }
        Problem::Paper(PaperProblem::Write(why)) => copy_key(*why),
        Problem::Paper(PaperProblem::NoProgram) => "problem-paper-no-program",
        Problem::PaperUnsaved => "problem-paper-unsaved",
        Problem::Folder => "problem-folder",
        Problem::ReadOnly(why) => read_only_key(*why),
    };
    cx.t(key)
}

/// Why the file could not be saved, and what to do.
pub fn save_key(why: SaveProblem) -> &'static str {
    match why {
        SaveProblem::ReadOnly => "save-read-only",
        SaveProblem::Full => "save-full",
        SaveProblem::Denied => "save-denied",
        SaveProblem::Vanished => "save-vanished",
        SaveProblem::Newer => "save-newer",
        SaveProblem::Other => "save-other",
    }
}

fn copy_key(why: SaveProblem) -> &'static str {
    match why {
        SaveProblem::ReadOnly => "copy-read-only",
        SaveProblem::Full => "copy-full",
        SaveProblem::Denied => "copy-denied",
        SaveProblem::Vanished => "copy-vanished",
        SaveProblem::Newer | SaveProblem::Other => "copy-other",
    }
}

/// Why a file could not be read.
pub fn trouble(cx: &Cx<'_>, why: &FileTrouble) -> String {
    match why {
        FileTrouble::Damaged { line, column } => cx.tv(
            "trouble-damaged",
            &[("line", (*line).into()), ("column", (*column).into())],
        ),
        FileTrouble::Newer { .. } => cx.t("trouble-newer"),
        FileTrouble::TooLarge => cx.t("trouble-too-large"),
        FileTrouble::Denied => cx.t("trouble-denied"),
        FileTrouble::Missing => cx.t("trouble-missing"),
        FileTrouble::Other => cx.t("trouble-other"),
    }
}

/// What was just done.
pub fn done(cx: &Cx<'_>, done: &Done) -> String {
    match done {
        Done::AccountDeleted => cx.t("done-account-deleted"),
        Done::DraftDiscarded => cx.t("done-draft-discarded"),
        Done::AnswerRecorded => cx.t("done-answer-recorded"),
        Done::AnswerRecordedWithFiles => cx.t("done-answer-recorded-with-files"),
        Done::NoteAdded => cx.t("done-note-added"),
        Done::StepRecorded => cx.t("done-step-recorded"),
        Done::EvidenceKept(count) => cx.tv("done-evidence-kept", &[("count", (*count).into())]),
        Done::EvidenceRemoved => cx.t("done-evidence-removed"),
        Done::LetterDiscarded => cx.t("done-letter-discarded"),
        Done::PaperSaved(path) => cx.tv(
            "done-paper-saved",
            &[("path", path.display().to_string().into())],
        ),
        Done::Undone(change) => cx.tv("done-undone", &[("what", self::change(cx, *change).into())]),
        Done::AccountRemoved => cx.t("done-account-removed"),
        Done::PersonRemoved => cx.t("done-person-removed"),
        Done::PersonsJoined => cx.t("done-persons-joined"),
        Done::Merged(source, counts) => {
            let happened = cx.t(match source {
                Source::Other => "done-merged",
                Source::Hand => "done-merged-hand",
                Source::Copy => "done-merged-copy",
            });
            with_counts(cx, happened, counts)
        }
        Done::Imported(counts) if counts.is_zero() => cx.t("done-imported-nothing"),
        Done::Imported(counts) => with_counts(cx, cx.t("done-imported"), counts),
        Done::BackupUsed => cx.t("done-backup-used"),
        Done::Edited => cx.t("done-edited"),
        Done::Unlocked => cx.t("done-unlocked"),
        Done::Restarted => {
            let path = cx.state.file.path.display().to_string();
            cx.tv("done-restarted", &[("path", path.into())])
        }
        Done::AccountRestored => cx.t("done-account-restored"),
        Done::AccountsAdded(count) => cx.tv("done-accounts-added", &[("count", (*count).into())]),
        Done::AccountCovered => cx.t("done-account-covered"),
        Done::CoverLeft => cx.t("done-cover-left"),
        Done::Copied(what) => cx.t(copied_key(*what)),
        Done::Pasted => cx.t("done-pasted"),
        Done::AddressOpened => cx.t("done-address-opened"),
        Done::TextSize(size) => cx.tv("done-text-size", &[("percent", size.percent().into())]),
        Done::CopySaved(path) => cx.tv(
            "done-copy-saved",
            &[("path", path.display().to_string().into())],
        ),
        Done::FileOpened => cx.t("done-file-opened"),
        Done::SetAside(path) => cx.tv(
            "done-set-aside",
            &[("path", path.display().to_string().into())],
        ),
        Done::SeveralSent(count) => cx.tv("done-several-sent", &[("count", (*count).into())]),
        Done::SeveralAnswered(count) => {
            cx.tv("done-several-answered", &[("count", (*count).into())])
        }
        Done::SeveralDeleted(count) => cx.tv("done-several-deleted", &[("count", (*count).into())]),
        Done::TurnOver(count) => cx.tv("done-turn-over", &[("count", (*count).into())]),
        Done::Failed(why) => problem(cx, why),
    }
}

/// What a change was about.
pub fn change(cx: &Cx<'_>, change: Change) -> String {
    cx.t(match change {
        Change::Wizard => "change-wizard",
        Change::Draft => "change-draft",
        Change::Filing => "change-filing",
        Change::Answer => "change-answer",
        Change::Note => "change-note",
        Change::Evidence => "change-evidence",
        Change::Letter => "change-letter",
        Change::Account => "change-account",
        Change::Linked => "change-linked",
        Change::Several => "change-several",
        Change::Deleting => "change-deleting",
        Change::Person => "change-person",
        Change::Settings => "change-settings",
        Change::Incoming => "change-incoming",
        Change::Import => "change-import",
        Change::Backup => "change-backup",
        Change::Adding => "change-adding",
    })
}

/// How many accounts came, changed and went, after what happened.
fn with_counts(cx: &Cx<'_>, happened: String, counts: &Counts) -> String {
    let mut sentences = vec![happened];
    if counts.added > 0 {
        sentences.push(cx.tv("count-added", &[("count", counts.added.into())]));
    }
    if counts.changed > 0 {
        sentences.push(cx.tv("count-changed", &[("count", counts.changed.into())]));
    }
    if counts.removed > 0 {
        sentences.push(cx.tv("count-removed", &[("count", counts.removed.into())]));
    }
    sentences.join(" ")
}

/// Why a file may only be looked at.
pub fn read_only_key(why: ReadOnly) -> &'static str {
    match why {
        ReadOnly::OtherWindow => "read-only-other-window",
        ReadOnly::Newer { .. } => "read-only-newer",
    }
}

/// The question of a wizard page.
pub fn step_title(cx: &Cx<'_>, step: Step, answers: &Answers) -> String {
    let known_by = answers
        .platform
        .as_ref()
        .and_then(|id| cx.catalog.platform(id))
        .map(|platform| platform.known_by);
    cx.t(match step {
        Step::Platform => "wizard-platform-title",
        Step::Person if known_by == Some(KnownBy::Person) => "wizard-person-title-no-account",
        Step::Person => "wizard-person-title",
        Step::Residence if answers.someone_else => "wizard-residence-title-other",
        Step::Residence => "wizard-residence-title",
        Step::Country => "wizard-country-title",
        Step::Part => "wizard-part-title",
        Step::NoRoute => "wizard-no-route-title",
        Step::Limits => "wizard-limits-title",
        Step::Email if known_by == Some(KnownBy::Person) => "wizard-email-title-no-account",
        Step::Email if known_by == Some(KnownBy::Phone) => "wizard-email-title-phone",
        Step::Email => "wizard-email-title",
        Step::Linked => "wizard-linked-title",
        Step::Reason => "wizard-reason-title",
        Step::Check => "wizard-check-title",
        Step::File => "filing-title",
        Step::Next => "sent-title",
    })
}

/// The title of the page that is shown.
pub fn title(cx: &Cx<'_>) -> String {
    match &cx.state.screen {
        Screen::Desk => cx.t("desk-title"),
        Screen::Wizard(id) => cx
            .state
            .document
            .draft(*id)
            .map(|draft| step_title(cx, draft.step, &draft.answers))
            .unwrap_or_default(),
        Screen::File(filing) => super::filing::title(cx, filing),
        Screen::Next(_) => cx.t("sent-title"),
        Screen::Account(id) => cx
            .state
            .document
            .account(*id)
            .map(|account| account_name(cx, account))
            .unwrap_or_default(),
        Screen::Answer(answering) => super::answer::title(cx, answering),
        Screen::When(telling) => cx.t(told_key(telling.told)),
        Screen::Letter(writing) => super::letter::title(cx, *writing),
        Screen::Several(several) => super::several::title(cx, *several),
        Screen::Edit(_) => cx.t("edit-title"),
        Screen::Linked(_) => cx.t("linked-title"),
        Screen::AddMany(_) => cx.t("adding-title"),
        Screen::Trouble(_) => cx.t("trouble-title"),
        Screen::Settings => cx.t("settings-title"),
        Screen::Help(..) => cx.t("help-title"),
        Screen::Guide(guide, _) => super::guide::title(cx, guide),
        Screen::Backups(_) => cx.t("backups-title"),
        Screen::Licences(None) => cx.t("licences-title"),
        Screen::Licences(Some(licence)) => licence.clone(),
        Screen::Persons => cx.t("persons-title"),
        Screen::Person(id) => {
            let known = cx.state.document.person(*id);
            known.map(|it| person(cx, it)).unwrap_or_default()
        }
        Screen::SamePerson(id, other) => {
            let name = |id| cx.state.document.person(id).map(|it| person(cx, it));
            let kept = name(*id).unwrap_or_default();
            match other.and_then(name) {
                None => cx.tv("same-title", &[("name", kept.into())]),
                Some(other) => {
                    let names = [("kept", kept.into()), ("other", other.into())];
                    cx.tv("same-confirm-title", &names)
                }
            }
        }
    }
}
