//! Which accounts are linked with one: with whom, since when, what covers them; linking one more and taking
//! one out. And the choices where it is open whether an objection counts for an account.
//! Reached from: an account, the card of an account that is covered. Leads to: those accounts.

use egui::{Ui, vec2};

use super::answer::day_ui;
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Field, Look, banner_ui, body_ui, card_ui, chip_ui, column_ui,
    heading_ui, items_ui, link_ui, small_ui, status_icon, status_tone, strong_ui,
};
use super::{Cx, page_head_ui, wording};
use crate::app::command::{Command, LinkEdit};
use crate::app::flow;
use crate::app::overview::Finding;
use crate::app::state::Linking;
use crate::domain::document::Account;
use crate::domain::group::{Since, Tie};
use crate::domain::status::{Reason, Standing};

/// Of more accounts than this, one is sought by name.
const LISTED: usize = 12;

/// So many of those that are found are looked at for some that can be linked.
const LOOKED_AT: usize = 400;

/// What is sought among all accounts.
pub fn sought(linking: &Linking) -> Finding {
    Finding {
        query: linking.query.clone(),
        ..Finding::default()
    }
}

/// Draws the page.
pub fn linked_ui(ui: &mut Ui, cx: &Cx<'_>, linking: &Linking) {
    let document = &cx.state.document;
    let Some(account) = document.account(linking.account) else {
        return;
    };
    if Button::quiet(&cx.t("linked-back"))
        .icon(Icon::Back)
        .back()
        .ui(ui, cx)
    {
        cx.send(Command::ShowAccount(account.id));
    }
    ui.add_space(space::S);
    page_head_ui(ui, cx, &cx.t("linked-lead"));
    let ties: Vec<(Tie, &Account)> = document
        .ties(account.id)
        .into_values()
        .filter_map(|tie| Some((tie, document.account(tie.other)?)))
        .filter(|(_, other)| other.deleted.is_none())
        .collect();
    let (now, before): (Vec<_>, Vec<_>) = ties.into_iter().partition(|(tie, _)| tie.left.is_none());
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        own_ui(ui, cx, account, !now.is_empty());
        let name = cx.t("linked-now");
        heading_ui(ui, cx, &name);
        if now.is_empty() {
            body_ui(ui, cx, &cx.t("linked-with-none"));
        }
        items_ui(ui, &name, &now, |ui, (tie, other)| {
            tie_ui(ui, cx, linking, tie, other);
        });
        if !before.is_empty() {
            let name = cx.t("linked-before");
            heading_ui(ui, cx, &name);
            items_ui(ui, &name, &before, |ui, (tie, other)| {
                tie_ui(ui, cx, linking, tie, other);
            });
        }
        ui.add_space(space::S);
        heading_ui(ui, cx, &cx.t("linked-add"));
        add_ui(ui, cx, linking, account, &now);
    });
}

/// The account of the page, and what covers it.
fn own_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account, is_linked: bool) {
    let standing = cx.standing(account.id);
    let tone = status_tone(cx, standing.status);
    banner_ui(ui, cx, tone, status_icon(standing.status), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &wording::account_name(cx, account));
        small_ui(ui, cx, &wording::account_place(cx, account));
        body_ui(ui, cx, &wording::reason(cx, &standing));
        if matches!(standing.reason, Reason::CoverOpen(..)) {
            body_ui(ui, cx, &cx.t("options-cover-open"));
            body_ui(ui, cx, &cx.t("options-cover-again"));
        }
        let is_open = matches!(
            standing.reason,
            Reason::CoverOpen(..) | Reason::CoverLeft(..)
        );
        if !is_linked && !is_open {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            choices_ui(ui, cx, account, &standing, Look::Secondary);
            if is_linked && Button::secondary(&cx.t("linked-take-out-this")).ui(ui, cx) {
                cx.send(Command::Link(LinkEdit::TakeOut(account.id)));
            }
        });
    });
}

/// What can be chosen where it is open whether the objection of another account counts for this one.
pub fn choices_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account, standing: &Standing, look: Look) {
    match standing.reason {
        Reason::CoverOpen(..) => {
            if Button::new(look, &cx.t("cover-object")).ui(ui, cx) {
                cx.send(Command::StartFor(account.id));
            }
            if Button::secondary(&cx.t("cover-leave")).ui(ui, cx) {
                cx.send(Command::Link(LinkEdit::LeaveAsItIs(account.id)));
            }
        }
        Reason::CoverLeft(..) if Button::secondary(&cx.t("cover-ask-again")).ui(ui, cx) => {
            cx.send(Command::Link(LinkEdit::AskAgain(account.id)));
        }
        _ => {}
    }
}

/// Another account: where it stands, and how it is, or was, linked.
fn tie_ui(ui: &mut Ui, cx: &Cx<'_>, linking: &Linking, tie: &Tie, other: &Account) {
    let spoken = |action: &str| {
        let account = wording::account_and_platform(cx, other);
        cx.tv(
            "linked-spoken",
            &[("action", action.into()), ("account", account.into())],
        )
    };
    let button = |ui: &mut Ui, key: &str, edit: LinkEdit| {
        let action = cx.t(key);
        if Button::small(&action).spoken(&spoken(&action)).ui(ui, cx) {
            cx.send(Command::Link(edit));
        }
    };
    let asked = linking.asked == Some(other.id);
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let name = wording::account_name(cx, other);
        if link_ui(ui, cx, &name, &spoken(&cx.t("desk-show-account"))) {
            cx.send(Command::ShowAccount(other.id));
        }
        small_ui(ui, cx, &wording::account_place(cx, other));
        let standing = cx.standing(other.id);
        chip_ui(ui, cx, standing.status);
        small_ui(ui, cx, &wording::reason(cx, &standing));
        strong_ui(ui, cx, &how_long(cx, tie));
        match tie.left {
            None if asked => since_ui(ui, cx, tie),
            Some(on) if asked => {
                if let Some(day) = day_ui(ui, cx, on) {
                    cx.send(Command::Link(LinkEdit::Left(other.id, day)));
                }
            }
            _ => {}
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            let account = linking.account;
            let is_dated = tie.left.is_some() || cx.state.document.is_direct(account, other.id);
            if asked {
                button(ui, "linked-asked", LinkEdit::Ask(None));
            } else if is_dated {
                button(ui, "linked-ask", LinkEdit::Ask(Some(other.id)));
            }
            if tie.left.is_none() {
                button(ui, "linked-take-out", LinkEdit::TakeOut(other.id));
            } else {
                button(ui, "linked-never", LinkEdit::Never(other.id));
            }
        });
    });
}

fn how_long(cx: &Cx<'_>, tie: &Tie) -> String {
    let on = |key: &str, date| cx.tv(key, &[("date", cx.text.date(date).into())]);
    match (tie.left, tie.since) {
        (Some(day), _) => on("linked-until", day),
        (None, None) => cx.t("linked-since-before"),
        (None, Some((day, false))) => on("linked-since-day", day),
        (None, Some((_, true))) => cx.t("linked-since-unknown"),
    }
}

/// Since when are they linked?
fn since_ui(ui: &mut Ui, cx: &Cx<'_>, tie: &Tie) {
    let question = cx.t("linked-since");
    strong_ui(ui, cx, &question);
    let (day, unknown) = tie.since.unwrap_or((cx.today(), false));
    let is_day = tie.since.is_some() && !unknown;
    let answers = vec![
        Choice::new(
            Since::Before,
            cx.t("linked-choice-before"),
            tie.since.is_none(),
        ),
        Choice::new(Since::Day(day), cx.t("linked-choice-day"), is_day),
        Choice::new(
            Since::Unknown(cx.today()),
            cx.t("linked-choice-unknown"),
            unknown,
        ),
    ];
    let since = Choices::rows("since", &question).ui(ui, cx, answers);
    let since = since.or_else(|| {
        let day = is_day.then(|| day_ui(ui, cx, day)).flatten();
        day.map(Since::Day)
    });
    if let Some(since) = since {
        cx.send(Command::Link(LinkEdit::Since(tie.other, since)));
    }
}

/// Accounts that can be linked, too: those of the same person first.
fn add_ui(ui: &mut Ui, cx: &Cx<'_>, linking: &Linking, account: &Account, now: &[(Tie, &Account)]) {
    let document = &cx.state.document;
    let can_be = |it: &&Account| {
        it.deleted.is_none()
            && it.id != account.id
            && flow::can_be_linked(it, cx.catalog)
            && now.iter().all(|(tie, _)| tie.other != it.id)
    };
    let theirs = document.accounts.of(account.person.0);
    let own: Vec<&Account> = theirs.filter(can_be).take(LISTED).collect();
    let name = cx.t("linked-add-own");
    if !own.is_empty() {
        strong_ui(ui, cx, &name);
        items_ui(ui, &name, &own, |ui, other| candidate_ui(ui, cx, other));
    }
    let owned = document.accounts.of(account.person.0);
    let owned = owned.filter(|it| it.deleted.is_none()).count();
    let others = cx.overview.len().saturating_sub(owned);
    let many = others > LISTED || owned > LISTED;
    if others == 0 && !many {
        if own.is_empty() {
            body_ui(ui, cx, &cx.t("linked-add-none"));
        }
        return;
    }
    let name = cx.t("linked-add-others");
    strong_ui(ui, cx, &name);
    if many {
        let field = Field {
            id: "link_find",
            label: &cx.t("linked-find"),
            hint: &cx.t("linked-find-hint"),
            problem: "",
            rows: 1,
        };
        if let Some(query) = field.plain_ui(ui, cx, &linking.query) {
            cx.send(Command::Link(LinkEdit::Seek(query)));
        }
        if linking.query.trim().is_empty() {
            return;
        }
    }
    let found = cx.overview.found().take(LOOKED_AT);
    let found: Vec<&Account> = found
        .filter_map(|row| document.account(row.account))
        .filter(|it| can_be(it) && own.iter().all(|own| own.id != it.id))
        .take(LISTED)
        .collect();
    if found.is_empty() {
        body_ui(ui, cx, &cx.t("linked-add-none"));
    }
    items_ui(ui, &name, &found, |ui, other| candidate_ui(ui, cx, other));
}

/// An account that can be linked, and with which it is linked already.
fn candidate_ui(ui: &mut Ui, cx: &Cx<'_>, other: &Account) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &wording::account_name(cx, other));
        small_ui(ui, cx, &wording::account_place(cx, other));
        let linked: Vec<String> = cx
            .state
            .document
            .linked_with(other.id)
            .take(LISTED)
            .map(|it| wording::account_and_platform(cx, it))
            .collect();
        if !linked.is_empty() {
            let accounts = linked.join(", ");
            small_ui(
                ui,
                cx,
                &cx.tv("linked-already", &[("accounts", accounts.into())]),
            );
        }
        let action = cx.t("linked-link");
        let account = wording::account_and_platform(cx, other);
        let values = [
            ("action", action.as_str().into()),
            ("account", account.into()),
        ];
        let spoken = cx.tv("linked-spoken", &values);
        if Button::small(&action)
            .spoken(&spoken)
            .icon(Icon::Plus)
            .ui(ui, cx)
        {
            cx.send(Command::Link(LinkEdit::With(other.id)));
        }
    });
}
