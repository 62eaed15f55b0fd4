//! Papers to print, save and pass on: records, dates for a calendar, a table, everything for a complaint.
//! Made from what is kept, in the words of the screen. Drawn on: one account, the desk.

use egui::Ui;
use jiff::Timestamp;

use super::theme::{Icon, space};
use super::widgets::{Button, card_ui, small_ui, strong_ui};
use super::{Cx, account, figures, wording};
use crate::app::command::Command;
use crate::app::effect::{Paperwork, Sheet};
use crate::domain::deadline::Deadline;
use crate::domain::document::{Account, Person};
use crate::domain::ids::AccountId;
use crate::domain::names::{self, file_name};
use crate::domain::objection::{Event, Frozen, LetterKind, Objection, What};
use crate::domain::status::{Standing, Status};
use crate::papers::{Block, Day, Paper};

/// The papers of one objection.
pub fn of_objection_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    account: &Account,
    objection: &Objection,
    standing: &Standing,
) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &cx.t("papers-title"));
        ui.horizontal_wrapped(|ui| {
            let button = |ui: &mut Ui, key: &str, icon: Icon| {
                Button::small(&cx.t(key)).icon(icon).ui(ui, cx)
            };
            if button(ui, "papers-record", Icon::Save) {
                cx.send(Command::SavePaper(record_of(
                    cx, account, objection, standing,
                )));
            }
            if button(ui, "papers-print", Icon::External) {
                cx.send(Command::PrintPaper(record_of(
                    cx, account, objection, standing,
                )));
            }
            let days = days_of(cx, account, objection, standing);
            if !days.is_empty() && button(ui, "papers-calendar", Icon::Waiting) {
                cx.send(Command::SavePaper(calendar(cx, days)));
            }
            if objection.sent().is_some() && button(ui, "papers-bundle", Icon::Folder) {
                let bundle = bundle(cx, account, objection, standing, None);
                cx.send(Command::SavePaper(bundle));
            }
        });
        if objection.sent().is_some() {
            small_ui(ui, cx, &cx.t("papers-bundle-hint"));
        }
    });
}

/// The papers of the whole desk, or of those accounts of it that are found.
pub fn of_desk_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let title = if cx.state.finding.is_all() {
        cx.t("papers-title")
    } else {
        let count = cx.overview.found_count();
        cx.tv("papers-title-found", &[("count", count.into())])
    };
    strong_ui(ui, cx, &title);
    // Made only when they are wanted: there may be very many.
    let rows = || {
        let found: Vec<AccountId> = cx.overview.found().map(|row| row.account).collect();
        standings(cx, &found)
    };
    ui.horizontal_wrapped(|ui| {
        let button =
            |ui: &mut Ui, key: &str, icon: Icon| Button::small(&cx.t(key)).icon(icon).ui(ui, cx);
        if button(ui, "papers-record-all", Icon::Save) {
            cx.send(Command::SavePaper(record_of_all(cx, &rows())));
        }
        if button(ui, "papers-print", Icon::External) {
            cx.send(Command::PrintPaper(record_of_all(cx, &rows())));
        }
        if cx.overview.has_dates() && button(ui, "papers-calendar-all", Icon::Waiting) {
            let rows = rows();
            let days = rows.iter().filter_map(|(account, standing)| {
                let objection = cx.state.document.objection_of(account.id)?;
                Some(days_of(cx, account, objection, standing))
            });
            let days = days.flatten().collect();
            cx.send(Command::SavePaper(calendar(cx, days)));
        }
        if button(ui, "papers-table", Icon::Save) {
            cx.send(Command::SavePaper(table(cx, &rows())));
        }
    });
}

/// The papers of one person.
pub fn of_person_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person, accounts: &[&Account]) {
    ui.spacing_mut().item_spacing.y = space::S;
    strong_ui(ui, cx, &cx.t("sheet-for"));
    small_ui(ui, cx, &cx.t("sheet-hint"));
    ui.horizontal_wrapped(|ui| {
        let button =
            |ui: &mut Ui, key: &str, icon: Icon| Button::small(&cx.t(key)).icon(icon).ui(ui, cx);
        if button(ui, "sheet-print", Icon::External) {
            cx.send(Command::PrintPaper(sheet_of(cx, person, accounts)));
        }
        if button(ui, "sheet-save", Icon::Save) {
            cx.send(Command::SavePaper(sheet_of(cx, person, accounts)));
        }
    });
}

/// The record of these accounts.
pub fn record_of_these(cx: &Cx<'_>, accounts: &[AccountId]) -> Paperwork {
    record_of_all(cx, &standings(cx, accounts))
}

/// A table of these accounts, for a spreadsheet.
pub fn table_of_these(cx: &Cx<'_>, accounts: &[AccountId]) -> Paperwork {
    table(cx, &standings(cx, accounts))
}

fn standings<'a>(cx: &'a Cx<'_>, accounts: &[AccountId]) -> Vec<(&'a Account, Standing)> {
    let accounts = accounts.iter();
    let accounts = accounts.filter_map(|id| cx.state.document.account(*id));
    accounts.map(|it| (it, cx.standing(it.id))).collect()
}

fn stamp(cx: &Cx<'_>) -> Timestamp {
    cx.state.now.timestamp()
}

/// The name of a file: words, then the day, which sorts.
fn named(cx: &Cx<'_>, words: &str, ending: &str) -> String {
    file_name(&format!("{words} {}", cx.today()), ending)
}

/// A page with our footer.
fn paper(cx: &Cx<'_>, title: &str, author: &str, blocks: Vec<Block>) -> Paper {
    Paper {
        title: title.to_owned(),
        language: cx.text.language().code().to_owned(),
        author: author.to_owned(),
        blocks,
        footer: cx.t("paper-footer"),
    }
}

// ----- records

fn record_of(
    cx: &Cx<'_>,
    account: &Account,
    objection: &Objection,
    standing: &Standing,
) -> Paperwork {
    let name = wording::account_and_platform(cx, account);
    let title = cx.tv("record-title", &[("account", name.into())]);
    let mut blocks = vec![Block::Heading(title.clone()), Block::Text(made_on(cx))];
    blocks.extend(record_blocks(cx, account, objection, standing));
    Paperwork {
        name: named(cx, &title, "pdf"),
        sheet: Sheet::Pdf(paper(cx, &title, &person(cx, account), blocks)),
    }
}

fn made_on(cx: &Cx<'_>) -> String {
    cx.tv("record-made", &[("date", cx.text.date(cx.today()).into())])
}

/// Whose account it is, on paper: by the full name, else the name here, else that of the account.
fn person(cx: &Cx<'_>, account: &Account) -> String {
    let person = cx.state.document.person(account.person);
    let names = person.map(|it| [it.full_name.trim(), it.name.trim()]);
    let named = names.into_iter().flatten().find(|it| !it.is_empty());
    named.map_or_else(|| wording::account_name(cx, account), str::to_owned)
}

/// What was sent, when and where, and all that happened.
fn record_blocks(
    cx: &Cx<'_>,
    account: &Account,
    objection: &Objection,
    standing: &Standing,
) -> Vec<Block> {
    let fact = |key: &str, value: String| (cx.t(key), value);
    let status = cx.t(wording::status_key(standing.status));
    let mut facts = vec![
        fact("record-person", person(cx, account)),
        fact("record-platform", wording::platform(cx, &account.platform)),
        fact("record-account", wording::account_name(cx, account)),
        fact("record-law", wording::law(cx, objection.residence.zone)),
        fact("record-status", status),
        fact("record-sentence", wording::reason(cx, standing)),
    ];
    if !objection.reference.trim().is_empty() {
        facts.push(fact("letter-reference", objection.reference.clone()));
    }
    let mut blocks = vec![Block::Facts(facts)];
    if let Some((event, frozen)) = objection.sent() {
        blocks.push(Block::Subheading(cx.t("kept-sent")));
        blocks.extend(sent_blocks(cx, event, frozen));
    }
    blocks.push(Block::Subheading(cx.t("timeline-title")));
    blocks.push(Block::Table {
        head: vec![cx.t("record-when"), cx.t("record-what")],
        rows: objection
            .events
            .iter()
            .map(|event| {
                let day = wording::begun(&cx.text.date(event.on));
                vec![day, wording::event(cx, event)]
            })
            .collect(),
    });
    for (deadline, key) in dates(standing, cx) {
        blocks.push(Block::Subheading(cx.t(key)));
        blocks.push(Block::Text(wording::begun(&cx.text.date(deadline.due))));
        blocks.push(Block::Bullets(wording::why_this_date(cx, deadline)));
    }
    let evidence: Vec<Vec<String>> = objection
        .kept_evidence()
        .map(|it| {
            let added = it.added.to_zoned(cx.state.now.time_zone().clone());
            vec![
                it.name.clone(),
                cx.text.plain_date(added.date()),
                wording::size(cx, it.size),
                it.sha256.clone(),
            ]
        })
        .collect();
    if !evidence.is_empty() {
        blocks.push(Block::Subheading(cx.t("kept-evidence")));
        blocks.push(Block::Table {
            head: vec![
                cx.t("record-file"),
                cx.t("record-added"),
                cx.t("record-size"),
                cx.t("record-sum"),
            ],
            rows: evidence,
        });
    }
    for event in &objection.events {
        if let What::LetterSent(letter) = &event.what {
            let name = cx.t(wording::letter_key(letter.kind));
            let values = [
                ("letter", name.into()),
                ("date", cx.text.date(event.on).into()),
            ];
            blocks.push(Block::Subheading(cx.tv("record-letter", &values)));
            if !letter.text.trim().is_empty() {
                blocks.push(Block::Own(letter.text.clone()));
            }
        }
    }
    blocks
}

/// What was sent: only what was filled in.
fn sent_blocks(cx: &Cx<'_>, event: &Event, frozen: &Frozen) -> Vec<Block> {
    let mut facts = vec![
        (cx.t("record-sent-on"), cx.text.date(event.on)),
        (cx.t("record-sent-to"), frozen.address.clone()),
    ];
    for (key, value) in [
        ("field-name", &frozen.name),
        ("field-email", &frozen.email),
        ("field-phone", &frozen.phone),
    ] {
        if !value.trim().is_empty() {
            facts.push((cx.t(key), value.clone()));
        }
    }
    let text = if frozen.text.trim().is_empty() {
        Block::Text(cx.t("check-no-reason"))
    } else {
        Block::Own(frozen.text.clone())
    };
    vec![Block::Facts(facts), text]
}

/// The running dates, and what each is.
fn dates<'a>(standing: &'a Standing, cx: &Cx<'_>) -> Vec<(&'a Deadline, &'static str)> {
    let mut dates = Vec::new();
    if let Some(due) = &standing.dates.due {
        dates.push((due, wording::wait_key(due.wait, due.due < cx.today())));
    }
    if let Some(later) = &standing.dates.later {
        dates.push((later, "timeline-later"));
    }
    dates
}

fn record_of_all(cx: &Cx<'_>, rows: &[(&Account, Standing)]) -> Paperwork {
    let title = cx.t("record-title-all");
    let counted = Status::ALL.into_iter().filter_map(|status| {
        let count = rows.iter().filter(|(_, it)| it.status == status).count();
        (count > 0).then(|| (cx.t(wording::status_key(status)), count.to_string()))
    });
    let mut counts = vec![(cx.t("record-total"), rows.len().to_string())];
    counts.extend(counted);
    let (head, lines) = table_of(cx, rows, false);
    let mut blocks = vec![
        Block::Heading(title.clone()),
        Block::Text(made_on(cx)),
        Block::Facts(counts),
        Block::Table { head, rows: lines },
    ];
    blocks.extend(figures_blocks(cx, rows));
    for (account, standing) in rows {
        if let Some(objection) = cx.state.document.objection_of(account.id) {
            blocks.push(Block::PageBreak);
            let name = wording::account_and_platform(cx, account);
            blocks.push(Block::Heading(name));
            blocks.extend(record_blocks(cx, account, objection, standing));
        }
    }
    Paperwork {
        name: named(cx, &title, "pdf"),
        sheet: Sheet::Pdf(paper(cx, &title, &cx.t("app-name"), blocks)),
    }
}

/// How it went so far, with the accounts that the record is about.
fn figures_blocks(cx: &Cx<'_>, rows: &[(&Account, Standing)]) -> Vec<Block> {
    let accounts = rows.iter().map(|(account, _)| account.id).collect();
    let figures = cx.overview.figures_of(&accounts);
    if figures.sent == 0 {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Subheading(cx.t("figures-title")),
        Block::Text(figures::totals(cx, &figures)),
    ];
    blocks.extend(figures::days(cx, &figures).map(Block::Text));
    blocks.push(Block::Chart(figures::paper(cx, &figures)));
    let (head, rows) = figures::table(cx, &figures);
    blocks.push(Block::Table { head, rows });
    blocks
}

/// One row an account; for a spreadsheet with what is too wide for a page.
fn table_of(
    cx: &Cx<'_>,
    rows: &[(&Account, Standing)],
    wide: bool,
) -> (Vec<String>, Vec<Vec<String>>) {
    let mut head = vec![
        "record-person",
        "record-platform",
        "record-account",
        "record-status",
        "record-sentence",
    ];
    if wide {
        head.extend(["record-sent-on", "record-due", "record-evidence"]);
    }
    let head = head.into_iter().map(|key| cx.t(key)).collect();
    let line = |(account, standing): &(&Account, Standing)| {
        let mut cells = vec![
            person(cx, account),
            wording::platform(cx, &account.platform),
            wording::account_name(cx, account),
            cx.t(wording::status_key(standing.status)),
            wording::reason(cx, standing),
        ];
        if wide {
            let objection = cx.state.document.objection_of(account.id);
            let sent = objection.and_then(Objection::sent);
            // For a spreadsheet, as it sorts.
            cells.push(sent.map(|(it, _)| it.on.to_string()).unwrap_or_default());
            let due = standing.deadline().map(|it| it.due.to_string());
            cells.push(due.unwrap_or_default());
            let kept = objection.map_or(0, |it| it.kept_evidence().count());
            cells.push(kept.to_string());
        }
        cells
    };
    (head, rows.iter().map(line).collect())
}

fn table(cx: &Cx<'_>, rows: &[(&Account, Standing)]) -> Paperwork {
    let (head, rows) = table_of(cx, rows, true);
    Paperwork {
        name: named(cx, &cx.t("record-title-all"), "csv"),
        sheet: Sheet::Table {
            head,
            rows,
            separator: cx.text.separator(),
        },
    }
}

// ----- a sheet for someone who was helped

/// What was done, what comes next and by when, in large plain words, for someone without the app.
fn sheet_of(cx: &Cx<'_>, person: &Person, accounts: &[&Account]) -> Paperwork {
    let names = [person.full_name.trim(), person.name.trim()];
    let title = match names.into_iter().find(|it| !it.is_empty()) {
        Some(name) => cx.tv("sheet-title", &[("name", name.into())]),
        None => cx.t("desk-title"),
    };
    let today = cx.text.date(cx.today());
    let mut blocks = vec![
        Block::Heading(title.clone()),
        Block::Text(cx.tv("sheet-made", &[("date", today.into())])),
    ];
    for account in accounts {
        let standing = cx.standing(account.id);
        blocks.push(Block::Heading(wording::account_and_platform(cx, account)));
        let mut lines = done_lines(cx, account);
        let mut next = vec![wording::reason(cx, &standing)];
        let objection = cx.state.document.objection_of(account.id);
        next.extend(account::advice(cx, objection, &standing));
        lines.push(cx.tv("sheet-next", &[("sentence", next.join(" ").into())]));
        lines.push(match standing.deadline() {
            Some(it) => {
                let what = cx.t(wording::wait_key(it.wait, it.due < cx.today()));
                let values = [("what", what.into()), ("date", cx.text.date(it.due).into())];
                cx.tv("sheet-date", &values)
            }
            None => cx.t("sheet-no-date"),
        });
        blocks.push(Block::Large(lines));
    }
    let sheet = Paper {
        footer: cx.t("sheet-footer"),
        ..paper(cx, &title, &cx.t("app-name"), blocks)
    };
    Paperwork {
        name: named(cx, &title, "pdf"),
        sheet: Sheet::Pdf(sheet),
    }
}

/// When it was sent, and what happened last.
fn done_lines(cx: &Cx<'_>, account: &Account) -> Vec<String> {
    let objection = cx.state.document.objection_of(account.id);
    let told = |it: &&Event| {
        !matches!(
            it.what,
            What::Prepared | What::FormOpened(_) | What::FormMissing(_) | What::Note(_)
        )
    };
    let events: Vec<&Event> = (objection.iter())
        .flat_map(|it| it.events.iter().filter(told))
        .collect();
    let mut lines: Vec<&Event> = Vec::new();
    lines.extend(events.iter().rfind(|it| matches!(it.what, What::Sent(_))));
    lines.extend(events.last());
    lines.dedup_by_key(|it| it.id);
    if lines.is_empty() {
        return vec![cx.t("sheet-nothing-done")];
    }
    let line = |it: &Event| {
        let values = [
            ("date", cx.text.date(it.on).into()),
            ("what", wording::event(cx, it).into()),
        ];
        wording::begun(&cx.tv("sheet-done", &values))
    };
    lines.into_iter().map(line).collect()
}

// ----- calendar

/// The running dates of an objection, as days for a calendar.
fn days_of(cx: &Cx<'_>, account: &Account, objection: &Objection, standing: &Standing) -> Vec<Day> {
    let name = wording::account_and_platform(cx, account);
    let day = |(deadline, key): (&Deadline, &str)| Day {
        // The same date of the same objection changes in the calendar, it does not come twice.
        uid: format!("{}-{key}@veto-desk", objection.id.0),
        on: deadline.due,
        stamp: stamp(cx),
        summary: cx.tv(
            "calendar-summary",
            &[
                ("what", cx.t(key).into()),
                ("account", name.as_str().into()),
            ],
        ),
        description: wording::why_this_date(cx, deadline).join("\n"),
        url: None,
        alarm_days_before: 0,
    };
    dates(standing, cx).into_iter().map(day).collect()
}

fn calendar(cx: &Cx<'_>, days: Vec<Day>) -> Paperwork {
    Paperwork {
        name: named(cx, &cx.t("calendar-name"), "ics"),
        sheet: Sheet::Calendar(cx.t("app-name"), days),
    }
}

// ----- everything for a complaint

/// Everything for a complaint: the letter that is open, what was sent, every letter, the record, the
/// evidence. Numbered as the annexes of the letter are.
pub fn bundle(
    cx: &Cx<'_>,
    account: &Account,
    objection: &Objection,
    standing: &Standing,
    open: Option<(LetterKind, Paper)>,
) -> Paperwork {
    let mut parts = Vec::new();
    let part = |number: &str, words: &str, ending: &str, sheet: Sheet| Paperwork {
        name: file_name(&format!("{number} {words}"), ending),
        sheet,
    };
    if let Some((kind, paper)) = open {
        let name = cx.t(wording::letter_key(kind));
        parts.push(part("0", &name, "pdf", Sheet::Pdf(paper.clone())));
        parts.push(part("0", &name, "docx", Sheet::Docx(paper)));
    }
    if let Some((event, frozen)) = objection.sent() {
        let title = cx.t("kept-sent");
        let mut blocks = vec![Block::Heading(title.clone())];
        blocks.extend(sent_blocks(cx, event, frozen));
        let sent = paper(cx, &title, &person(cx, account), blocks);
        parts.push(part(&annex(cx, 1), &title, "pdf", Sheet::Pdf(sent)));
    }
    for (evidence, number) in objection.kept_evidence().zip(2..) {
        let (stem, ending) = names::split(&evidence.name);
        let sheet = Sheet::Evidence {
            file: evidence.file.clone(),
            sha256: evidence.sha256.clone(),
        };
        parts.push(part(&annex(cx, number), stem, ending, sheet));
    }
    for event in &objection.events {
        if let What::LetterSent(letter) = &event.what
            && !letter.text.trim().is_empty()
        {
            let name = cx.t(wording::letter_key(letter.kind));
            let sheet = Sheet::Text(letter.text.clone());
            parts.push(part(&event.on.to_string(), &name, "txt", sheet));
        }
    }
    let record = record_of(cx, account, objection, standing);
    parts.push(record);
    let name = wording::account_and_platform(cx, account);
    let title = cx.tv("bundle-name", &[("account", name.into())]);
    Paperwork {
        name: named(cx, &title, "zip"),
        sheet: Sheet::Bundle(parts, stamp(cx)),
    }
}

fn annex(cx: &Cx<'_>, number: usize) -> String {
    cx.tv("record-annex", &[("number", number.into())])
}
