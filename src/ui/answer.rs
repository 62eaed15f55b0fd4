//! Recording an answer: what the platform said, and on which day it came.
//! Reached from: the desk, an account. Leads to: the account.

use egui::Ui;
use jiff::ToSpan;
use jiff::civil::Date;

use super::theme::{size, space};
use super::widgets::{Button, card_ui, column_ui, heading_ui, option_ui, small_ui, strong_ui};
use super::{Cx, page_head_ui, wording};
use crate::app::command::{AnswerKind, Command};
use crate::app::state::Answering;

/// Draws the question.
pub fn answer_ui(ui: &mut Ui, cx: &Cx<'_>, answering: &Answering) {
    let Some(account) = cx
        .state
        .document
        .objection(answering.objection)
        .and_then(|objection| cx.state.document.account(objection.account))
    else {
        return;
    };
    let lead = cx.tv(
        "answer-lead",
        &[
            ("account", wording::account_name(cx, account).into()),
            ("platform", wording::platform(cx, &account.platform).into()),
        ],
    );
    page_head_ui(ui, cx, &lead);
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        for kind in AnswerKind::ALL {
            let chosen = answering.kind == Some(kind);
            let (words, hint) = (wording::answer_key(kind), wording::answer_hint_key(kind));
            if option_ui(ui, cx, chosen, &cx.t(words), &cx.t(hint)) {
                cx.send(Command::ChooseAnswer(kind));
            }
        }
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("answer-when"));
            date_ui(ui, cx, answering.on);
        });
        small_ui(ui, cx, &cx.t("answer-keep"));
    });
    ui.add_space(space::L);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        if Button::secondary(&cx.t("wizard-back")).ui(ui, cx) {
            cx.send(Command::ShowAccount(account.id));
        }
        if Button::primary(&cx.t("answer-record")).ui(ui, cx) {
            cx.send(Command::RecordAnswer);
        }
    });
}

/// A day up to today: in words, with steps of a day and a week. Nothing has to be typed.
pub fn date_ui(ui: &mut Ui, cx: &Cx<'_>, on: Date) {
    let words = cx.text.date(on);
    if on == cx.today() {
        strong_ui(ui, cx, &cx.tv("date-today", &[("date", words.into())]));
    } else {
        strong_ui(ui, cx, &words);
    }
    ui.horizontal_wrapped(|ui| {
        for (key, days) in [
            ("date-week-earlier", -7),
            ("date-day-earlier", -1),
            ("date-day-later", 1),
            ("date-week-later", 7),
        ] {
            // A later day than today cannot be: the answer has come already.
            if Button::small(&cx.t(key)).ui(ui, cx)
                && let Ok(day) = on.checked_add(days.days())
            {
                cx.send(Command::ChooseDate(day.min(cx.today())));
            }
        }
    });
}
