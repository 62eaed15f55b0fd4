//! Adding many accounts at once: a table is pasted or chosen, every row is explained, and nothing is added
//! before that is confirmed. Reached from: the desk. Leads to: the desk.

use egui::{Event, Ui};

use super::finding::turn_ui;
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Field, banner_ui, body_ui, card_ui, column_ui, heading_ui, items_ui, list_heading_ui,
    nothing_here, problem_line_ui, small_ui, strong_ui,
};
use super::{Cx, page_head_ui, wording};
use crate::app::adding::{
    Adding, CHANGEABLE, Line, New, PAGE, Preview, Remark, Verdict, Who, Wrong,
};
use crate::app::command::Command;
use crate::app::effect::{Paperwork, Sheet};
use crate::app::state::Screen;
use crate::domain::document::Residence;
use crate::domain::names::file_name;
use crate::domain::table::Column;

/// A pasted text longer than this goes past the field, which would be slow to show it.
const PAST_THE_FIELD: usize = 2_000;

/// The most columns that are named as not used.
const NAMED: usize = 6;

/// Draws the page.
pub fn adding_ui(ui: &mut Ui, cx: &Cx<'_>, adding: &Adding) {
    take_long_paste(ui, cx, adding);
    page_head_ui(ui, cx, &cx.t("adding-lead"));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        if adding.folded {
            folded_ui(ui, cx, adding);
        } else {
            let columns = Column::ALL.map(|it| column_name(cx, it));
            let columns = columns.join(", ");
            small_ui(
                ui,
                cx,
                &cx.tv("adding-columns", &[("columns", columns.into())]),
            );
            let field = Field {
                id: "table",
                label: &cx.t("adding-field"),
                hint: &cx.t("adding-field-hint"),
                problem: "",
                rows: 6,
            };
            if let Some(text) = field.ui(ui, cx, &adding.text) {
                cx.send(Command::TypeTable(text));
            }
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space::M, space::S);
            if Button::secondary(&cx.t("adding-choose"))
                .icon(Icon::Folder)
                .ui(ui, cx)
            {
                cx.send(Command::PickTable);
            }
            if Button::secondary(&cx.t("adding-empty"))
                .icon(Icon::Save)
                .ui(ui, cx)
            {
                cx.send(Command::SavePaper(empty_table(cx)));
            }
        });
        if adding.guessed {
            banner_ui(ui, cx, cx.tokens.warn, Icon::Alert, |ui| {
                body_ui(ui, cx, &cx.t("adding-guessed"));
            });
        } else {
            nothing_here(ui);
        }
    });
    let preview = adding.preview().filter(|_| !adding.is_blank());
    if let Some(preview) = preview {
        ui.add_space(space::XL);
        preview_ui(ui, cx, adding, preview);
    }
    ui.add_space(space::L);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::M, space::S);
        if Button::secondary(&cx.t("wizard-back")).back().ui(ui, cx) {
            cx.send(Command::ShowDesk);
        }
        if let Some(preview) = preview.filter(|it| it.added > 0) {
            let words = cx.tv("adding-add", &[("count", preview.added.into())]);
            if Button::primary(&words).ui(ui, cx) {
                cx.send(Command::AddTable);
            }
        }
    });
}

/// A long table that is pasted by keys while none is here, wherever the focus is.
fn take_long_paste(ui: &Ui, cx: &Cx<'_>, adding: &Adding) {
    if !adding.is_blank() || !ui.is_enabled() {
        return;
    }
    let mut taken = None;
    ui.input_mut(|input| {
        input.events.retain_mut(|event| match event {
            Event::Paste(text) if text.len() > PAST_THE_FIELD => {
                taken = Some(std::mem::take(text));
                false
            }
            _ => true,
        });
    });
    if let Some(text) = taken {
        cx.send(Command::TypeTable(text));
    }
}

/// A table that is too long for the field, in one sentence.
fn folded_ui(ui: &mut Ui, cx: &Cx<'_>, adding: &Adding) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let count = adding.preview().map_or(0, |it| it.lines.len());
        let words = match &adding.file {
            Some(file) => {
                let values = [("count", count.into()), ("file", file.as_str().into())];
                cx.tv("adding-read", &values)
            }
            None => cx.tv("adding-pasted", &[("count", count.into())]),
        };
        strong_ui(ui, cx, &words);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space::M, space::S);
            if adding.text.len() <= CHANGEABLE
                && Button::small(&cx.t("adding-change"))
                    .described(&words)
                    .ui(ui, cx)
            {
                cx.send(Command::ChangeTable);
            }
            if Button::small(&cx.t("adding-clear")).ui(ui, cx) {
                cx.send(Command::ClearTable);
            }
        });
    });
}

fn preview_ui(ui: &mut Ui, cx: &Cx<'_>, adding: &Adding, preview: &Preview) {
    list_heading_ui(ui, cx, &counts(cx, preview), cx.turned);
    ui.add_space(space::S);
    let (page, pages) = adding.pages();
    let total = preview.lines.len();
    if pages > 1 {
        let first = page * PAGE + 1;
        let values = [
            ("first", first.into()),
            ("last", (first + PAGE - 1).min(total).into()),
            ("total", total.into()),
        ];
        small_ui(ui, cx, &cx.tv("adding-rows", &values));
    }
    if !preview.unused.is_empty() {
        let named: Vec<&str> = preview.unused.iter().map(String::as_str).collect();
        let mut columns = named.get(..NAMED).unwrap_or(&named).join(", ");
        if named.len() > NAMED {
            columns.push_str(", …");
        }
        small_ui(
            ui,
            cx,
            &cx.tv("adding-unused", &[("columns", columns.into())]),
        );
    }
    if preview.left_out > 0 {
        let values = [("count", preview.left_out.into())];
        problem_line_ui(ui, cx, &cx.tv("adding-left-out", &values));
    }
    for lines in adding.shown().chunk_by(|a, b| group(a) == group(b)) {
        let Some(name) = lines.first().map(|line| cx.t(group(line))) else {
            continue;
        };
        ui.add_space(space::L);
        // Where all are added, the sentence above says so.
        if preview.added < total || preview.remarked > 0 {
            heading_ui(ui, cx, &name);
            ui.add_space(space::S);
        } else {
            nothing_here(ui);
        }
        card_ui(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let last = lines.last().map(|line| line.number);
            items_ui(ui, &name, lines, |ui, line| {
                line_ui(ui, cx, preview, line);
                if last != Some(line.number) {
                    ui.add_space(space::M);
                }
            });
        });
    }
    if pages > 1 {
        ui.add_space(space::M);
        turn_ui(ui, cx, page, pages);
    }
}

/// "12 will be added · 2 are here already · 3 cannot be used": only what there is.
fn counts(cx: &Cx<'_>, preview: &Preview) -> String {
    if preview.lines.is_empty() {
        return cx.t("adding-none");
    }
    let will = cx.tv("adding-will", &[("count", preview.added.into())]);
    let mut parts = vec![will];
    if preview.here > 0 {
        parts.push(cx.tv("adding-here", &[("count", preview.here.into())]));
    }
    if preview.wrong > 0 {
        parts.push(cx.tv("adding-wrong", &[("count", preview.wrong.into())]));
    }
    parts.join(" · ")
}

/// What the table would become: announced as it changes.
pub fn announced(cx: &Cx<'_>) -> Option<String> {
    match &cx.state.screen {
        Screen::AddMany(adding) if !adding.is_blank() => adding.preview().map(|it| counts(cx, it)),
        _ => None,
    }
}

/// Under which heading a row stands.
fn group(line: &Line) -> &'static str {
    match &line.verdict {
        Verdict::Wrong(_) => "adding-group-wrong",
        Verdict::Here(_) => "adding-group-here",
        Verdict::Add(new) if !new.remarks.is_empty() => "adding-group-remarked",
        Verdict::Add(_) => "adding-group-added",
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, preview: &Preview, line: &Line) {
    let as_it_stands = || {
        let cells = shortened(&line.cells.join(" · "));
        let values = [("line", line.number.into()), ("cells", cells.into())];
        cx.tv("adding-line", &values)
    };
    match &line.verdict {
        Verdict::Wrong(why) => {
            strong_ui(ui, cx, &wrong(cx, why));
            small_ui(ui, cx, &as_it_stands());
        }
        Verdict::Here(account) => {
            if let Some(account) = cx.state.document.account(*account) {
                let name = wording::account_and_platform(cx, account);
                strong_ui(ui, cx, &cx.tv("adding-is", &[("account", name.into())]));
            }
            small_ui(ui, cx, &as_it_stands());
        }
        Verdict::Add(new) => {
            strong_ui(ui, cx, &account(cx, preview, new));
            let values = [
                ("line", line.number.into()),
                ("details", details(cx, new).into()),
            ];
            small_ui(ui, cx, &cx.tv("adding-line-details", &values));
            for remark in &new.remarks {
                body_ui(ui, cx, &self::remark(cx, remark));
            }
        }
    }
}

/// Whose account, and where: "Ana Popescu, Instagram".
fn account(cx: &Cx<'_>, preview: &Preview, new: &New) -> String {
    let person = match new.who {
        Who::Known(id) => {
            let person = cx.state.document.person(id);
            person.map(|it| wording::person(cx, it))
        }
        Who::New(at) => preview.people.get(at).cloned(),
    };
    let person = person.filter(|it| !it.is_empty());
    let values = [
        (
            "account",
            person.unwrap_or_else(|| cx.t("person-you")).into(),
        ),
        ("platform", wording::platform(cx, &new.platform).into()),
    ];
    cx.tv("account-and-platform", &values)
}

fn details(cx: &Cx<'_>, new: &New) -> String {
    let texts = [&new.handle, &new.phone, &new.email].into_iter();
    let mut all: Vec<String> = texts.filter(|it| !it.is_empty()).cloned().collect();
    all.extend(new.residence.as_ref().map(|it| place(cx, it)));
    if !new.note.is_empty() {
        all.push(shortened(&new.note));
    }
    all.join(" · ")
}

fn place(cx: &Cx<'_>, residence: &Residence) -> String {
    let place = residence.part.as_ref().or(residence.country.as_ref());
    let id = place.map(|it| it.as_str()).unwrap_or_default();
    cx.t(&format!("place-{id}"))
}

/// As much as can be read at a glance.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(160) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Why a row cannot be used.
fn wrong(cx: &Cx<'_>, why: &Wrong) -> String {
    let (key, what) = match why {
        Wrong::Quote => ("adding-wrong-quote", String::new()),
        Wrong::Example => ("adding-wrong-example", String::new()),
        Wrong::NoPlatform => ("adding-wrong-no-platform", String::new()),
        Wrong::UnknownPlatform(what) => ("adding-wrong-unknown-platform", what.clone()),
        Wrong::Threads => ("adding-wrong-threads", String::new()),
        Wrong::Messenger => ("adding-wrong-messenger", String::new()),
        Wrong::NoContact => ("adding-wrong-no-contact", String::new()),
        Wrong::NoName => ("adding-wrong-no-name", String::new()),
        Wrong::Email(what) => ("adding-wrong-email", what.clone()),
        Wrong::NoNumber => ("adding-wrong-no-number", String::new()),
        Wrong::BadNumber(what) => ("adding-wrong-bad-number", what.clone()),
        Wrong::SpoiledNumber(what) => ("adding-wrong-spoiled-number", what.clone()),
        Wrong::UnknownCountry(what) => ("adding-wrong-unknown-country", what.clone()),
        Wrong::WhoseIsIt => ("adding-wrong-whose", String::new()),
        Wrong::TwoOfThisName(what) => ("adding-wrong-same-name", what.clone()),
        Wrong::Twice(line) => ("adding-wrong-twice", line.to_string()),
    };
    if what.is_empty() {
        cx.t(key)
    } else {
        cx.tv(key, &[("what", what.into())])
    }
}

fn remark(cx: &Cx<'_>, remark: &Remark) -> String {
    match remark {
        Remark::DidYouMean(meant) => {
            cx.tv("adding-did-you-mean", &[("meant", meant.as_str().into())])
        }
        Remark::Cut(column) => {
            let column = column_name(cx, *column);
            cx.tv("adding-cut", &[("column", column.into())])
        }
        Remark::CountryStays => cx.t("adding-country-stays"),
    }
}

fn column_name(cx: &Cx<'_>, column: Column) -> String {
    cx.t(match column {
        Column::Person => "adding-column-person",
        Column::Platform => "adding-column-platform",
        Column::Account => "adding-column-account",
        Column::Email => "adding-column-email",
        Column::Phone => "adding-column-phone",
        Column::Country => "adding-column-country",
        Column::Note => "adding-column-note",
    })
}

/// A table to fill in: the names of the columns, and a row that shows how.
fn empty_table(cx: &Cx<'_>) -> Paperwork {
    let example = |column: Column| match column {
        Column::Person | Column::Account => cx.t("adding-example-person"),
        Column::Platform => cx.t("platform-facebook"),
        Column::Email => cx.t("adding-example-email"),
        Column::Phone => String::new(),
        Column::Country => cx.t("place-RO"),
        Column::Note => cx.t("adding-example-note"),
    };
    Paperwork {
        name: file_name(&cx.t("adding-empty-name"), "csv"),
        sheet: Sheet::Table {
            head: Column::ALL.map(|it| column_name(cx, it)).to_vec(),
            rows: vec![Column::ALL.map(example).to_vec()],
            separator: cx.text.separator(),
        },
    }
}
