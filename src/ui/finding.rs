//! Finding accounts on a desk that has many: words, filters, an order, and pages. With a few accounts,
//! nothing of it is there.

use egui::Ui;

use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Field, body_ui, card_ui, column_ui, list_heading_ui, nothing_here,
    small_ui, strong_ui,
};
use super::{Cx, wording};
use crate::app::command::Command;
use crate::app::overview::{Due, FEW, Finding, PAGE, Sort};
use crate::app::state::Screen;
use crate::domain::status::Status;

/// Of more people than this, one is sought by name, not chosen from a list.
const LISTED: usize = 12;

/// As wide as an answer has to be, at least.
const ANSWER: f32 = 190.0;

/// There are enough accounts to look for one.
pub fn is_offered(cx: &Cx<'_>) -> bool {
    let finding = &cx.state.finding;
    cx.overview.len() > FEW || !finding.is_all() || finding.sort != Sort::default()
}

/// Draws the search and the filters.
pub fn finding_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let finding = &cx.state.finding;
    let find = |change: &dyn Fn(&mut Finding)| {
        let mut changed = finding.clone();
        change(&mut changed);
        cx.send(Command::Find(changed));
    };
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let field = Field {
            id: "find",
            label: &cx.t("find-label"),
            hint: &cx.t("find-hint"),
            problem: "",
            rows: 1,
        };
        if let Some(query) = field.plain_ui(ui, cx, &finding.query) {
            find(&|it| it.query.clone_from(&query));
        }
    });
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::M, space::S);
        let words = match (cx.state.filters, finding.filters()) {
            (true, _) => cx.t("find-filters-close"),
            (false, 0) => cx.t("find-filters"),
            (false, count) => cx.tv("find-filters-set", &[("count", count.into())]),
        };
        if Button::small(&words).ui(ui, cx) {
            cx.send(Command::ShowFilters(!cx.state.filters));
        }
        if cx.state.selected.is_some() {
            nothing_here(ui);
        } else if Button::small(&cx.t("select-begin")).ui(ui, cx) {
            cx.send(Command::ShowSelecting(true));
        }
        if finding.is_all() {
            nothing_here(ui);
        } else if Button::small(&cx.t("find-clear")).ui(ui, cx) {
            let all = Finding {
                sort: finding.sort,
                ..Finding::default()
            };
            find(&|it| *it = all.clone());
        }
    });
    if cx.state.filters {
        ui.add_space(space::S);
        card_ui(ui, cx, |ui| filters_ui(ui, cx, &find));
    } else {
        nothing_here(ui);
    }
}

/// Calls what changes the finding.
type Find<'a> = dyn Fn(&dyn Fn(&mut Finding)) + 'a;

/// One question of the filters: all, or one of these.
fn filter_ui<T: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    question: &str,
    any: &str,
    chosen: &Option<T>,
    answers: impl Iterator<Item = (T, String)>,
) -> Option<Option<T>> {
    let words = cx.t(question);
    strong_ui(ui, cx, &words);
    let mut all = vec![Choice::new(None, any, chosen.is_none())];
    all.extend(answers.map(|(value, words)| {
        let is_it = chosen.as_ref() == Some(&value);
        Choice::new(Some(value), words, is_it)
    }));
    Choices::columns(question, &words, ANSWER).ui(ui, cx, all)
}

fn filters_ui(ui: &mut Ui, cx: &Cx<'_>, find: &Find<'_>) {
    ui.spacing_mut().item_spacing.y = space::S;
    let finding = &cx.state.finding;
    let counted = |words: String, count: usize| {
        let values = [("what", words.into()), ("count", count.into())];
        cx.tv("find-counted", &values)
    };
    let statuses = Status::ALL.into_iter().rev().map(|status| {
        let words = cx.t(wording::status_key(status));
        (status, counted(words, cx.overview.count(status)))
    });
    if let Some(status) = filter_ui(
        ui,
        cx,
        "find-status",
        &cx.t("find-any-status"),
        &finding.status,
        statuses,
    ) {
        find(&|it| it.status = status);
    }
    let dues = Due::ALL.map(|due| (due, cx.t(wording::due_key(due))));
    if let Some(due) = filter_ui(
        ui,
        cx,
        "find-due",
        &cx.t("find-any-due"),
        &finding.due,
        dues.into_iter(),
    ) {
        find(&|it| it.due = due);
    }
    if cx.overview.platforms().len() > 1 {
        let platforms = cx.overview.platforms().iter().map(|(id, count)| {
            let words = counted(wording::platform(cx, id), *count);
            (id.clone(), words)
        });
        if let Some(platform) = filter_ui(
            ui,
            cx,
            "find-platform",
            &cx.t("find-any-platform"),
            &finding.platform,
            platforms,
        ) {
            find(&|it| it.platform.clone_from(&platform));
        }
    }
    let persons = cx.overview.persons();
    // Of many, only who is chosen: the others are sought by name.
    let listed = (2..=LISTED).contains(&persons.len());
    let persons_shown = persons
        .iter()
        .filter(|(id, _)| listed || finding.person == Some(*id));
    if listed || finding.person.is_some() {
        let persons = persons_shown.filter_map(|(id, count)| {
            let person = cx.state.document.person(*id)?;
            Some((*id, counted(wording::person(cx, person), *count)))
        });
        if let Some(person) = filter_ui(
            ui,
            cx,
            "find-person",
            &cx.t("find-any-person"),
            &finding.person,
            persons,
        ) {
            find(&|it| it.person = person);
        }
    } else if persons.len() > LISTED {
        strong_ui(ui, cx, &cx.t("find-person"));
        body_ui(ui, cx, &cx.t("find-person-by-name"));
    }
    let words = cx.t("find-sort");
    strong_ui(ui, cx, &words);
    let sorts = Sort::ALL.map(|sort| {
        let words = cx.t(wording::sort_key(sort));
        Choice::new(sort, words, sort == finding.sort)
    });
    if let Some(sort) = Choices::columns("find-sort", &words, ANSWER).ui(ui, cx, sorts.into()) {
        find(&|it| it.sort = sort);
    }
}

/// How many are found; and, whatever is sought, that somebody has to do something.
pub fn found_ui(ui: &mut Ui, cx: &Cx<'_>) {
    if !is_offered(cx) {
        return nothing_here(ui);
    }
    let take = cx.turned;
    list_heading_ui(ui, cx, &found(cx), take);
    let hidden = cx.overview.hidden();
    if hidden == 0 {
        return nothing_here(ui);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        small_ui(ui, cx, &cx.tv("find-hidden", &[("count", hidden.into())]));
        if Button::small(&cx.t("find-show-hidden")).ui(ui, cx) {
            // In the usual order, which has them first.
            cx.send(Command::Find(Finding::default()));
        }
    });
}

/// "13 to 24 of 200 accounts", said as it changes.
fn found(cx: &Cx<'_>) -> String {
    let count = cx.overview.found_count();
    let page = page(cx);
    let first = page * PAGE + 1;
    let values = [
        ("count", count.into()),
        ("total", cx.overview.len().into()),
        ("first", first.into()),
        ("last", (first + PAGE - 1).min(count).into()),
    ];
    let key = match (count, cx.state.finding.is_all()) {
        (0, _) => "find-none",
        (..=PAGE, _) => "find-found",
        (_, true) => "find-page-all",
        _ => "find-page",
    };
    cx.tv(key, &values)
}

/// What was found, where something is sought: announced as it changes.
pub fn announced(cx: &Cx<'_>) -> Option<String> {
    let sought = !cx.state.finding.is_all() || cx.state.turned > 0;
    let here = matches!(cx.state.screen, Screen::Desk) && is_offered(cx);
    (here && sought).then(|| found(cx))
}

/// The page that is shown. There may be fewer than before.
pub fn page(cx: &Cx<'_>) -> usize {
    cx.state.list_page.min(cx.overview.pages() - 1)
}

/// Draws the way to the other pages of the desk.
pub fn pages_ui(ui: &mut Ui, cx: &Cx<'_>) {
    turn_ui(ui, cx, page(cx), cx.overview.pages());
}

/// Draws the way from one page of a list to the others.
pub fn turn_ui(ui: &mut Ui, cx: &Cx<'_>, page: usize, pages: usize) {
    if pages < 2 {
        return nothing_here(ui);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::M, space::S);
        if page > 0
            && Button::secondary(&cx.t("find-previous"))
                .icon(Icon::Back)
                .ui(ui, cx)
        {
            cx.send(Command::TurnTo(page - 1));
        }
        if page + 1 < pages && Button::secondary(&cx.t("find-next")).ui(ui, cx) {
            cx.send(Command::TurnTo(page + 1));
        }
        let values = [("page", (page + 1).into()), ("pages", pages.into())];
        small_ui(ui, cx, &cx.tv("find-page-of", &values));
    });
}
