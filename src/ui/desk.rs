//! The desk: the most urgent sentence, the counts, and a card for every account, needs-you first.
//! Leads to: an account, the wizard, the filing page, recording an answer.

use egui::{Align, Layout, Ui};

use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Look, banner_ui, body_ui, card_ui, chip_ui, column_ui, heading_ui, items_ui, lead_ui,
    link_ui, mark_ui, nothing_here, small_ui, spoken_tick_ui, status_icon, status_tone, strong_ui,
    title_ui,
};
use super::{Cx, figures, finding, papers, persons, several, wizard, wording};
use crate::app::command::Command;
use crate::app::overview::{FEW_DELETED, PAGE, Row};
use crate::domain::document::{Account, KEPT_AFTER_DELETING};
use crate::domain::ids::AccountId;
use crate::domain::status::{NextStep, Standing, Status};
use crate::domain::wizard::Draft;

enum Card<'a> {
    Account(&'a Row),
    Begun(&'a Draft),
}

/// Draws the desk.
pub fn desk_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let begun = cx.state.document.drafts.iter();
    let begun: Vec<&Draft> = begun.filter(|draft| draft.objection.is_none()).collect();
    let all = cx.overview;
    if all.is_empty() && begun.is_empty() {
        return empty_ui(ui, cx);
    }
    let page = finding::page(cx);
    let rows: Vec<&Row> = all.page(page).collect();
    // The one card whose step is the main one.
    let main = all.first().filter(|it| it.status == Status::NeedsYou);
    let main = main.map(|row| row.account);
    let main = main.filter(|id| rows.iter().any(|row| row.account == *id));
    head_ui(ui, cx, main.is_some());
    if let Some(first) = all.first()
        && let Some(account) = cx.state.document.account(first.account)
    {
        urgent_ui(ui, cx, account, &cx.standing(account.id));
    }
    if all.len() > 1 {
        ui.add_space(space::M);
        small_ui(ui, cx, &counts(cx));
        figures::sentence_ui(ui, cx);
    }
    ui.add_space(space::M);
    if finding::is_offered(cx) {
        finding::finding_ui(ui, cx);
        ui.add_space(space::S);
    }
    several::picked_ui(ui, cx);
    finding::found_ui(ui, cx);
    ui.spacing_mut().item_spacing.y = space::M;
    // What was begun stands after what presses, where nothing is sought.
    let pressed = rows.iter().take_while(|it| it.needs_you()).count();
    let (first, rest) = rows.split_at_checked(pressed).unwrap_or((&rows, &[]));
    let begun = begun.into_iter().map(Card::Begun);
    let begun = begun.filter(|_| page == 0 && cx.state.finding.is_all());
    let cards: Vec<Card<'_>> = (first.iter().copied().map(Card::Account))
        .chain(begun)
        .chain(rest.iter().copied().map(Card::Account))
        .collect();
    items_ui(ui, &cx.t("desk-title"), &cards, |ui, card| match card {
        Card::Account(row) => {
            if let Some(account) = cx.state.document.account(row.account) {
                account_card_ui(ui, cx, account, main == Some(account.id));
            }
        }
        Card::Begun(draft) => draft_card_ui(ui, cx, draft),
    });
    finding::pages_ui(ui, cx);
    ui.add_space(space::L);
    // Below the list: what is sought, and what presses, comes first.
    figures::so_far_ui(ui, cx);
    persons::way_ui(ui, cx);
    if all.found_count() > 0 {
        papers::of_desk_ui(ui, cx);
    }
    ui.add_space(space::M);
    if Button::small(&cx.t("desk-add-many"))
        .icon(Icon::Plus)
        .ui(ui, cx)
    {
        cx.send(Command::AddMany);
    }
    deleted_ui(ui, cx);
}

fn empty_ui(ui: &mut Ui, cx: &Cx<'_>) {
    title_ui(ui, cx, &cx.t("desk-title"), &cx.t("desk-empty-what"));
    ui.add_space(space::M);
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        lead_ui(ui, cx, &cx.t("desk-empty-what"));
        ui.add_space(space::S);
        lead_ui(ui, cx, &cx.t("desk-empty-how"));
        ui.add_space(space::L);
        if Button::primary(&cx.t("desk-begin"))
            .icon(Icon::Plus)
            .ui(ui, cx)
        {
            cx.send(Command::StartWizard);
        }
        ui.add_space(space::S);
        if Button::quiet(&cx.t("desk-add-many")).ui(ui, cx) {
            cx.send(Command::AddMany);
        }
        ui.add_space(space::S);
        let path = cx.state.file.path.display().to_string();
        small_ui(ui, cx, &cx.tv("desk-empty-where", &[("path", path.into())]));
        if !cx.state.document.persons.is_empty() {
            ui.add_space(space::L);
            persons::way_ui(ui, cx);
        }
    });
    deleted_ui(ui, cx);
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, card_is_main: bool) {
    let add = cx.t("desk-add");
    let button = Button::primary(&add)
        .icon(Icon::Plus)
        .beside_main(card_is_main);
    if cx.narrow {
        title_ui(ui, cx, &cx.t("desk-title"), "");
        ui.add_space(space::S);
        if button.ui(ui, cx) {
            cx.send(Command::StartWizard);
        }
    } else {
        // Reading order first: the title is drawn, then the button beside it.
        ui.horizontal(|ui| {
            title_ui(ui, cx, &cx.t("desk-title"), "");
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button.ui(ui, cx) {
                    cx.send(Command::StartWizard);
                }
            });
        });
    }
    ui.add_space(space::M);
}

/// The most urgent next step, in one sentence.
fn urgent_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account, standing: &Standing) {
    let all = cx.overview;
    let needs = all.count(Status::NeedsYou) + all.count(Status::Refused);
    let unfinished = all.count(Status::NotSentYet) + all.count(Status::NotStarted);
    let (title, count) = match (needs, unfinished) {
        (0, 0) if standing.status == Status::Sent => ("desk-urgent-waiting", all.len()),
        (0, 0) => ("desk-urgent-settled", all.len()),
        (0, unfinished) => ("desk-urgent-unfinished", unfinished),
        (needs, _) => ("desk-urgent-needs-you", needs),
    };
    let tone = status_tone(cx, standing.status);
    banner_ui(ui, cx, tone, status_icon(standing.status), |ui| {
        strong_ui(ui, cx, &cx.tv(title, &[("count", count.into())]));
        let sentence = cx.tv(
            "desk-urgent-account",
            &[
                ("account", wording::account_name(cx, account).into()),
                ("platform", wording::platform(cx, &account.platform).into()),
                ("sentence", wording::reason(cx, standing).into()),
            ],
        );
        body_ui(ui, cx, &sentence);
    });
}

fn counts(cx: &Cx<'_>) -> String {
    let parts: Vec<String> = Status::ALL
        .into_iter()
        .rev()
        .filter_map(|status| {
            let count = cx.overview.count(status);
            (count > 0).then(|| {
                cx.tv(
                    "desk-count",
                    &[
                        ("status", cx.t(wording::status_key(status)).into()),
                        ("count", count.into()),
                    ],
                )
            })
        })
        .collect();
    cx.tv(
        "desk-counts",
        &[
            ("total", cx.overview.len().into()),
            ("parts", parts.join(" · ").into()),
        ],
    )
}

/// A card of three columns, or stacked where it is narrow.
fn row_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    mark: &str,
    who_ui: impl FnOnce(&mut Ui),
    how_ui: impl FnOnce(&mut Ui),
    button_ui: impl FnOnce(&mut Ui, f32),
) {
    card_ui(ui, cx, |ui| {
        if cx.narrow {
            ui.horizontal_top(|ui| {
                mark_ui(ui, cx, mark);
                ui.add_space(space::S);
                ui.vertical(who_ui);
            });
            ui.add_space(space::S);
            how_ui(ui);
            ui.add_space(space::S);
            let width = ui.available_width();
            button_ui(ui, width);
            return;
        }
        let button = 188.0;
        ui.horizontal_top(|ui| {
            ui.set_min_height(56.0);
            let words = ui.available_width() - 46.0 - button - 4.0 * space::L;
            mark_ui(ui, cx, mark);
            ui.add_space(space::S);
            column_ui(ui, words * 0.44, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                who_ui(ui);
            });
            ui.add_space(space::S);
            column_ui(ui, words * 0.56, |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                how_ui(ui);
            });
            let left = (ui.available_width() - button).max(0.0);
            ui.add_space(left);
            column_ui(ui, button, |ui| {
                ui.add_space(space::XS);
                button_ui(ui, button);
            });
        });
    });
}

fn account_card_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account, main: bool) {
    let standing = &cx.standing(account.id);
    let name = wording::account_name(cx, account);
    let mark = cx
        .catalog
        .platform(&account.platform)
        .map(|platform| platform.mark.as_str())
        .unwrap_or_default();
    let label = cx.t(wording::next_step_key(standing.next));
    let spoken_for = |step: &str| {
        cx.tv(
            "next-for-account",
            &[
                ("step", step.into()),
                ("account", name.as_str().into()),
                ("platform", wording::platform(cx, &account.platform).into()),
            ],
        )
    };
    let (spoken, open_spoken) = (spoken_for(&label), spoken_for(&cx.t("desk-show-account")));
    row_ui(
        ui,
        cx,
        mark,
        |ui| {
            select_ui(ui, cx, account);
            if link_ui(ui, cx, &name, &open_spoken) {
                cx.send(Command::ShowAccount(account.id));
            }
            small_ui(ui, cx, &wording::account_place(cx, account));
        },
        |ui| {
            chip_ui(ui, cx, standing.status);
            small_ui(ui, cx, &wording::reason(cx, standing));
        },
        |ui, width| {
            let look = if main { Look::Primary } else { Look::Secondary };
            let button = Button::new(look, &label).spoken(&spoken).width(width);
            if button.ui(ui, cx) {
                cx.send(next_step(cx, account.id, standing.next));
            }
        },
    );
}

/// The tick that selects an account, while several can be.
fn select_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account) {
    let Some(selected) = &cx.state.selected else {
        return nothing_here(ui);
    };
    let is_selected = selected.contains(&account.id);
    let words = wording::account_and_platform(cx, account);
    let spoken = cx.tv("select-account", &[("account", words.into())]);
    if spoken_tick_ui(ui, cx, is_selected, &cx.t("select-one"), &spoken) {
        cx.send(Command::Select(vec![account.id], !is_selected));
    }
    ui.add_space(space::S);
}

/// What the button of a next step does.
pub fn next_step(cx: &Cx<'_>, account: AccountId, next: NextStep) -> Command {
    let objection = cx.state.document.objection_of(account).map(|it| it.id);
    match (next, objection) {
        (NextStep::Start, None) => Command::StartFor(account),
        (NextStep::Start | NextStep::Continue | NextStep::TryNextRoute, Some(id)) => {
            Command::ShowFiling(id)
        }
        (NextStep::ReportAnswer, Some(id)) => Command::AskAnswer(id),
        (NextStep::ShowCovering(_), _) => Command::ShowLinked(account),
        _ => Command::ShowAccount(account),
    }
}

/// A wizard that was begun and has no account yet.
fn draft_card_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let platform = draft.answers.platform.as_ref();
    let name = match platform {
        Some(id) => wording::platform(cx, id),
        None => cx.t("draft-no-platform"),
    };
    let mark = platform
        .and_then(|id| cx.catalog.platform(id))
        .map_or("", |platform| platform.mark.as_str());
    let flow = cx.flow(draft);
    let (at, of) = flow.progress();
    row_ui(
        ui,
        cx,
        mark,
        |ui| {
            strong_ui(ui, cx, &name);
            let known = if draft.answers.handle.is_empty() {
                &draft.answers.email
            } else {
                &draft.answers.handle
            };
            if !known.is_empty() {
                small_ui(ui, cx, known);
            }
        },
        |ui| {
            // Where nobody can object, a list is kept; it has no stage.
            if let Some((_, helps)) = flow.no_route() {
                body_ui(ui, cx, &cx.t("no-route-helps"));
                small_ui(ui, cx, &wizard::helps_done(cx, draft, helps));
                return;
            }
            chip_ui(ui, cx, Status::NotStarted);
            let step = [("at", at.into()), ("of", of.into())];
            small_ui(ui, cx, &cx.tv("draft-at-step", &step));
        },
        |ui, width| {
            ui.vertical_centered(|ui| {
                let go = if flow.no_route().is_some() {
                    cx.t("draft-show-list")
                } else {
                    cx.t("next-continue")
                };
                let away = cx.t("draft-discard");
                let spoken = |what: &str| {
                    cx.tv(
                        "draft-action",
                        &[("step", what.into()), ("platform", name.as_str().into())],
                    )
                };
                if Button::secondary(&go)
                    .spoken(&spoken(&go))
                    .width(width)
                    .ui(ui, cx)
                {
                    cx.send(Command::ResumeWizard(draft.id));
                }
                if Button::quiet(&away).spoken(&spoken(&away)).ui(ui, cx) {
                    cx.send(Command::DiscardDraft(draft.id));
                }
            });
        },
    );
}

/// Deleted accounts, with the way back.
fn deleted_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let all = cx.overview.deleted();
    let newest = all.iter().take(cx.state.deleted);
    let deleted: Vec<&Account> = newest
        .filter_map(|id| cx.state.document.account(*id))
        .collect();
    if deleted.is_empty() {
        return;
    }
    ui.add_space(space::XL);
    let name = cx.t("deleted-title");
    heading_ui(ui, cx, &name);
    small_ui(ui, cx, &cx.t("deleted-lead"));
    items_ui(ui, &name, &deleted, |ui, account| {
        let words = wording::account_and_platform(cx, account);
        ui.add_space(space::S);
        body_ui(ui, cx, &deleted_words(cx, account, &words));
        ui.horizontal_wrapped(|ui| {
            for (key, icon, command) in [
                (
                    "deleted-restore",
                    Icon::Undo,
                    Command::RestoreAccount(account.id),
                ),
                (
                    "deleted-remove",
                    Icon::Delete,
                    Command::RemoveAccount(account.id),
                ),
            ] {
                let action = cx.t(key);
                let spoken = cx.tv(
                    "deleted-spoken",
                    &[
                        ("action", action.as_str().into()),
                        ("account", words.as_str().into()),
                    ],
                );
                if Button::small(&action).spoken(&spoken).icon(icon).ui(ui, cx) {
                    cx.send(command);
                }
            }
        });
    });
    let (shown, more) = (cx.state.deleted, all.len().saturating_sub(cx.state.deleted));
    if more > 0 {
        let count = more.min(PAGE);
        let next = cx.tv("deleted-more", &[("count", count.into())]);
        more_ui(ui, cx, &next, shown.saturating_add(count));
    } else if shown > FEW_DELETED {
        more_ui(ui, cx, &cx.t("deleted-fewer"), FEW_DELETED);
    }
}

fn more_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str, count: usize) {
    ui.add_space(space::S);
    if Button::small(words).ui(ui, cx) {
        cx.send(Command::ShowDeleted(count));
    }
}

/// Which account, when it was deleted, and how long it is kept.
fn deleted_words(cx: &Cx<'_>, account: &Account, words: &str) -> String {
    let day = |at: jiff::Timestamp| {
        let at = at.to_zoned(cx.state.now.time_zone().clone());
        cx.text.date(at.date())
    };
    match account.deleted {
        None => words.to_owned(),
        Some(at) => cx.tv(
            "deleted-what",
            &[
                ("account", words.into()),
                ("date", day(at).into()),
                (
                    "until",
                    day(at.saturating_add(KEPT_AFTER_DELETING).unwrap_or(at)).into(),
                ),
            ],
        ),
    }
}
