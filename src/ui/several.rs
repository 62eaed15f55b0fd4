//! Several accounts at once: what can be done with those that are selected, saying one thing of all of
//! them, and going through their forms in turn.
//! Reached from: the desk. Leads to: the desk, the filing pages.

use egui::{Ui, vec2};

use super::answer::date_ui;
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Look, banner_ui, body_ui, card_ui, column_ui, heading_ui,
    nothing_here, small_ui, strong_ui,
};
use super::{Cx, finding, page_head_ui, papers, problem_at, wording};
use crate::app::command::{AnswerKind, Command};
use crate::app::overview::PAGE;
use crate::app::state::{Doing, Screen, Several};
use crate::domain::ids::AccountId;

/// Draws what can be done with the selected accounts, above their list.
pub fn picked_ui(ui: &mut Ui, cx: &Cx<'_>) {
    if cx.state.selected.is_none() {
        return nothing_here(ui);
    }
    let picked = cx.overview.picked();
    let count = picked.accounts.len();
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        strong_ui(ui, cx, &selected(cx));
        if picked.hidden > 0 {
            small_ui(
                ui,
                cx,
                &cx.tv("select-hidden", &[("count", picked.hidden.into())]),
            );
        } else {
            nothing_here(ui);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::S);
            let page = cx.overview.page(finding::page(cx));
            let found = cx.overview.found_count();
            let values = [("count", page.clone().count().into())];
            if found > PAGE && Button::small(&cx.tv("select-page", &values)).ui(ui, cx) {
                let accounts = page.map(|row| row.account).collect();
                cx.send(Command::Select(accounts, true));
            }
            let values = [("count", found.into())];
            if found > 0 && Button::small(&cx.tv("select-found", &values)).ui(ui, cx) {
                let accounts = cx.overview.found().map(|row| row.account).collect();
                cx.send(Command::Select(accounts, true));
            }
            if count > 0 && Button::small(&cx.t("select-none")).ui(ui, cx) {
                cx.send(Command::Select(picked.accounts.clone(), false));
            }
            if Button::small(&cx.t("select-end")).ui(ui, cx) {
                cx.send(Command::ShowSelecting(false));
            }
        });
        if count > 0 {
            actions_ui(ui, cx);
        } else {
            nothing_here(ui);
        }
    });
}

/// How many are selected.
fn selected(cx: &Cx<'_>) -> String {
    let count = cx.overview.picked().accounts.len();
    cx.tv("select-count", &[("count", count.into())])
}

/// How many are selected, while several can be: announced as it changes.
pub fn announced(cx: &Cx<'_>) -> Option<String> {
    let here = matches!(cx.state.screen, Screen::Desk) && cx.state.selected.is_some();
    here.then(|| selected(cx))
}

fn actions_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let picked = cx.overview.picked();
    let all = picked.accounts.len();
    strong_ui(ui, cx, &cx.t("select-what"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        let press = |ui: &mut Ui, count: usize, words: String, icon: Icon| {
            count > 0 && Button::small(&words).icon(icon).ui(ui, cx)
        };
        let open = picked.open.len();
        let words = cx.tv("select-open", &[("count", open.into())]);
        if press(ui, open, words, Icon::External) {
            cx.send(Command::GoInTurn(picked.open.clone()));
        }
        let words = cx.tv("select-sent", &[("count", picked.sendable.into())]);
        if press(ui, picked.sendable, words, Icon::Check) {
            cx.send(Command::AskSeveral(Doing::Sent));
        }
        let words = cx.tv("select-answered", &[("count", picked.answerable.into())]);
        if press(ui, picked.answerable, words, Icon::Done) {
            cx.send(Command::AskSeveral(Doing::Answered));
        }
        let words = cx.tv("select-record", &[("count", all.into())]);
        if press(ui, all, words, Icon::Save) {
            cx.send(Command::SavePaper(papers::record_of_these(
                cx,
                &picked.accounts,
            )));
        }
        let words = cx.tv("select-table", &[("count", all.into())]);
        if press(ui, all, words, Icon::Save) {
            cx.send(Command::SavePaper(papers::table_of_these(
                cx,
                &picked.accounts,
            )));
        }
        let words = cx.tv("select-delete", &[("count", all.into())]);
        if press(ui, all, words, Icon::Delete) {
            cx.send(Command::DeleteSelected);
        }
    });
}

// ----- one thing for all

/// The title of the page.
pub fn title(cx: &Cx<'_>, several: Several) -> String {
    let values = [("count", cx.state.selected_for(several.doing).len().into())];
    match several.doing {
        Doing::Sent => cx.tv("several-title-sent", &values),
        Doing::Answered => cx.tv("several-title-answered", &values),
    }
}

/// Draws the question, and for whom the answer is written down.
pub fn several_ui(ui: &mut Ui, cx: &Cx<'_>, several: &Several) {
    let objections = cx.state.selected_for(several.doing);
    let count = objections.len();
    let counted = [("count", count.into())];
    page_head_ui(ui, cx, "");
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        if several.doing == Doing::Answered {
            let kinds = AnswerKind::offered(false, false, false);
            let kinds = kinds.into_iter().map(|kind| {
                let (words, hint) = (wording::answer_key(kind), wording::answer_hint_key(kind));
                Choice::new(kind, cx.t(words), several.kind == Some(kind)).hint(cx.t(hint))
            });
            let question = Choices::cards("answer", &cx.t("answer-what"))
                .problem(&problem_at(cx, "answer"))
                .ui(ui, cx, kinds.collect());
            if let Some(kind) = question {
                cx.send(Command::ChooseAnswer(kind));
            }
        }
        card_ui(ui, cx, |ui| {
            let key = match several.doing {
                Doing::Sent => "several-when-sent",
                Doing::Answered => "answer-when",
            };
            heading_ui(ui, cx, &cx.t(key));
            date_ui(ui, cx, several.on);
        });
        strong_ui(ui, cx, &cx.tv("several-lead", &counted));
        let accounts = objections.iter().take(PAGE).filter_map(|id| {
            let objection = cx.state.document.objection(*id)?;
            cx.state.document.account(objection.account)
        });
        for account in accounts {
            body_ui(ui, cx, &wording::account_and_platform(cx, account));
        }
        let more = count.saturating_sub(PAGE);
        if more > 0 {
            body_ui(ui, cx, &cx.tv("several-more", &[("count", more.into())]));
        }
        let left_out = cx.state.selected().count().saturating_sub(count);
        if left_out > 0 {
            small_ui(
                ui,
                cx,
                &cx.tv("several-left-out", &[("count", left_out.into())]),
            );
        }
    });
    ui.add_space(space::L);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        if Button::secondary(&cx.t("wizard-back")).back().ui(ui, cx) {
            cx.send(Command::ShowDesk);
        }
        let words = match several.doing {
            Doing::Sent => cx.tv("several-record-sent", &counted),
            Doing::Answered => cx.tv("several-record-answered", &counted),
        };
        if Button::primary(&words).ui(ui, cx) {
            cx.send(Command::RecordSeveral);
        }
    });
}

// ----- in turn

/// Draws how far one is with the accounts that are gone through, and the way on.
pub fn turn_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(turn) = &cx.state.in_turn else {
        return nothing_here(ui);
    };
    let Some(account) = turn.accounts.get(turn.at) else {
        return nothing_here(ui);
    };
    let here = is_here(cx, *account);
    let values = [
        ("at", (turn.at + 1).into()),
        ("of", turn.accounts.len().into()),
    ];
    banner_ui(ui, cx, cx.tokens.waiting, Icon::Waiting, |ui| {
        let words = if here {
            cx.tv("turn-now", &values)
        } else {
            cx.tv("turn-wait", &values)
        };
        body_ui(ui, cx, &words);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::S);
            if here {
                next_ui(ui, cx);
            } else if Button::small(&cx.t("turn-here")).ui(ui, cx) {
                cx.send(Command::BackInTurn);
            }
            if Button::small(&cx.t("turn-stop")).ui(ui, cx) {
                cx.send(Command::StopInTurn);
            }
        });
    });
    ui.add_space(space::M);
}

fn next_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(turn) = &cx.state.in_turn else {
        return;
    };
    let left = turn.accounts.len() - turn.at - 1;
    let words = if left == 0 {
        cx.t("turn-last")
    } else {
        cx.tv("turn-next", &[("count", left.into())])
    };
    // Once it is sent, this is the one step that the page is for.
    let look = if matches!(cx.state.screen, Screen::Next(_)) {
        Look::Primary
    } else {
        Look::Small
    };
    if Button::new(look, &words).ui(ui, cx) {
        cx.send(Command::NextInTurn);
    }
}

/// The page is about this account.
fn is_here(cx: &Cx<'_>, account: AccountId) -> bool {
    let of = |objection| {
        let objection = cx.state.document.objection(objection);
        objection.is_some_and(|it| it.account == account)
    };
    match &cx.state.screen {
        Screen::Wizard(id) => {
            let draft = cx.state.document.draft(*id);
            draft.is_some_and(|it| it.account == Some(account) || it.objection.is_some_and(of))
        }
        Screen::File(filing) => of(filing.objection),
        Screen::Next(id) => of(*id),
        _ => false,
    }
}
