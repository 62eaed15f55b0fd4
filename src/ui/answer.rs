//! Recording an answer: the files that brought it, what the platform or the authority said, and on which
//! day it came. What an e-mail seems to say is proposed with its reasons; the person decides.
//! Reached from: the desk, an account, a file that is dropped. Leads to: the account.

use egui::Ui;
use jiff::ToSpan;
use jiff::civil::Date;

use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Field, body_ui, caption_ui, card_ui, column_ui, heading_ui,
    problem_line_ui, small_ui, strong_ui,
};
use super::{Cx, page_head_ui, problem_at, reading, wording};
use crate::app::command::{AnswerKind, Command};
use crate::app::overview::PAGE;
use crate::app::state::{Answering, Telling};
use crate::domain::document::Account;
use crate::domain::objection::{LetterKind, Objection, What};

/// Draws the question.
pub fn answer_ui(ui: &mut Ui, cx: &Cx<'_>, answering: &Answering) {
    let objection = answering
        .objection
        .and_then(|id| cx.state.document.objection(id));
    let account = objection.and_then(|it| cx.state.document.account(it.account));
    let lead = match account {
        Some(account) => cx.tv(
            "answer-lead",
            &[
                ("account", wording::account_name(cx, account).into()),
                ("platform", wording::platform(cx, &account.platform).into()),
            ],
        ),
        None => cx.t("answer-lead-any"),
    };
    page_head_ui(ui, cx, &lead);
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        if answering.given.is_empty() {
            small_ui(ui, cx, &cx.t("answer-files-lead"));
            choose_ui(ui, cx);
        } else {
            given_ui(ui, cx, answering);
        }
        // Which account was found by the mail can be corrected.
        let found = answering.reading.is_some() || objection.is_none();
        if found && cx.state.answerable().nth(1).is_some() || objection.is_none() {
            which_ui(ui, cx, answering);
            strong_ui(ui, cx, &cx.t("answer-what"));
        }
        let kinds = AnswerKind::offered(
            objection.is_some_and(is_with_authority),
            account.is_none_or(|it| it.platform.as_str() == "whatsapp"),
            !answering.given.is_empty(),
        );
        let kinds = kinds.into_iter().map(|kind| {
            let chosen = answering.kind == Some(kind);
            let (words, hint) = (wording::answer_key(kind), wording::answer_hint_key(kind));
            Choice::new(kind, cx.t(words), chosen).hint(cx.t(hint))
        });
        let kind = Choices::cards("answer", &cx.t("answer-what"))
            .problem(&problem_at(cx, "answer"))
            .ui(ui, cx, kinds.collect());
        if let Some(kind) = kind {
            cx.send(Command::ChooseAnswer(kind));
        }
        if answering.kind != Some(AnswerKind::NoAnswer) {
            card_ui(ui, cx, |ui| {
                heading_ui(ui, cx, &cx.t("answer-when"));
                date_ui(ui, cx, answering.on);
            });
        }
    });
    ui.add_space(space::L);
    buttons_ui(ui, cx, account, Command::RecordAnswer);
    ui.add_space(space::XL);
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        give_ui(ui, cx, answering);
    });
}

fn buttons_ui(ui: &mut Ui, cx: &Cx<'_>, account: Option<&Account>, done: Command) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        if Button::secondary(&cx.t("wizard-back")).back().ui(ui, cx) {
            cx.send(account.map_or(Command::ShowDesk, |it| Command::ShowAccount(it.id)));
        }
        if Button::primary(&cx.t("answer-record")).ui(ui, cx) {
            cx.send(done);
        }
    });
}

/// The title of the page.
pub fn title(cx: &Cx<'_>, answering: &Answering) -> String {
    let objection = answering
        .objection
        .and_then(|id| cx.state.document.objection(id));
    cx.t(if objection.is_some_and(is_with_authority) {
        "answer-title-authority"
    } else {
        "answer-title"
    })
}

/// A complaint to the authority was sent: it can answer, too.
fn is_with_authority(objection: &Objection) -> bool {
    objection.events.iter().any(|event| {
        matches!(&event.what, What::LetterSent(letter) if letter.kind == LetterKind::AuthorityComplaint)
    })
}

fn which_ui(ui: &mut Ui, cx: &Cx<'_>, answering: &Answering) {
    let question = cx.t("answer-which");
    strong_ui(ui, cx, &question);
    let chosen = (answering.objection).and_then(|id| cx.state.document.objection(id));
    // Of very many, the first are offered, and whichever was found.
    let offered = cx.state.answerable().take(PAGE);
    let more = cx.state.answerable().nth(PAGE).is_some();
    let chosen = chosen.filter(|it| more && !offered.clone().any(|other| other.id == it.id));
    let objections = chosen.into_iter().chain(offered).filter_map(|objection| {
        let account = cx.state.document.account(objection.account)?;
        let chosen = answering.objection == Some(objection.id);
        let words = wording::account_and_platform(cx, account);
        Some(Choice::new(objection.id, words, chosen))
    });
    let objection = Choices::rows("which", &question)
        .problem(&problem_at(cx, "which"))
        .ui(ui, cx, objections.collect());
    if let Some(objection) = objection {
        cx.send(Command::ChooseObjection(objection));
    }
    if more {
        small_ui(ui, cx, &cx.t("answer-which-more"));
    }
}

/// The files that were given, and what the e-mail among them seems to be.
fn given_ui(ui: &mut Ui, cx: &Cx<'_>, answering: &Answering) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &cx.t("answer-files"));
        for (at, given) in answering.given.iter().enumerate() {
            body_ui(ui, cx, &given.name);
            if let Ok(content) = &given.content {
                small_ui(ui, cx, &wording::size(cx, content.bytes.len() as u64));
            }
            let name = given.name.as_str();
            let spoken = cx.tv("answer-leave-out-spoken", &[("name", name.into())]);
            if Button::small(&cx.t("answer-leave-out"))
                .spoken(&spoken)
                .ui(ui, cx)
            {
                cx.send(Command::LeaveOut(at));
            }
        }
    });
    if let Some(found) = &answering.reading {
        reading::reading_ui(ui, cx, found);
        let document = &cx.state.document;
        let chosen = answering.objection.and_then(|id| document.objection(id));
        if let Some(about) = found.account.and_then(|it| document.account(it))
            && chosen.is_some_and(|it| it.account != about.id)
        {
            let account = wording::account_and_platform(cx, about);
            let words = cx.tv("answer-other-account", &[("account", account.into())]);
            problem_line_ui(ui, cx, &words);
        }
    }
}

fn choose_ui(ui: &mut Ui, cx: &Cx<'_>) {
    if Button::secondary(&cx.t("answer-choose-file"))
        .icon(Icon::Folder)
        .ui(ui, cx)
    {
        cx.send(Command::PickEvidence);
    }
}

/// The other ways to give a file or a text.
fn give_ui(ui: &mut Ui, cx: &Cx<'_>, answering: &Answering) {
    caption_ui(ui, cx, &cx.t("answer-keep"));
    if !answering.given.is_empty() {
        choose_ui(ui, cx);
    }
    let field = Field {
        id: "mail",
        label: &cx.t("answer-paste"),
        hint: &cx.t("answer-paste-hint"),
        problem: &problem_at(cx, "mail"),
        rows: 4,
    };
    if let Some(text) = field.ui(ui, cx, &answering.pasted) {
        cx.send(Command::TypeMail(text));
    }
    if Button::secondary(&cx.t("answer-read")).ui(ui, cx) {
        cx.send(Command::ReadMail);
    }
}

/// Draws the question when the person did something.
pub fn when_ui(ui: &mut Ui, cx: &Cx<'_>, telling: Telling) {
    let document = &cx.state.document;
    let objection = document.objection(telling.objection);
    let Some(account) = objection.and_then(|it| document.account(it.account)) else {
        return;
    };
    page_head_ui(ui, cx, &wording::account_and_platform(cx, account));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("when-title"));
            date_ui(ui, cx, telling.on);
        });
    });
    ui.add_space(space::L);
    let done = Command::Report(telling.objection, telling.told, telling.on);
    buttons_ui(ui, cx, Some(account), done);
}

/// A day up to today, to be chosen for the page.
pub fn date_ui(ui: &mut Ui, cx: &Cx<'_>, on: Date) {
    if let Some(day) = day_ui(ui, cx, on) {
        cx.send(Command::ChooseDate(day));
    }
}

/// A day up to today: in words, with steps of a day and a week. Nothing has to be typed. Gives the day
/// that was chosen.
pub fn day_ui(ui: &mut Ui, cx: &Cx<'_>, on: Date) -> Option<Date> {
    let mut chosen = None;
    let words = cx.text.date(on);
    if on == cx.today() {
        strong_ui(
            ui,
            cx,
            &cx.tv("date-today", &[("date", words.as_str().into())]),
        );
    } else {
        strong_ui(ui, cx, &wording::begun(&words));
    }
    ui.horizontal_wrapped(|ui| {
        for (key, days) in [
            ("date-week-earlier", -7),
            ("date-day-earlier", -1),
            ("date-day-later", 1),
            ("date-week-later", 7),
        ] {
            // A later day than today cannot be: the answer has come already.
            if Button::small(&cx.t(key)).described(&words).ui(ui, cx)
                && let Ok(day) = on.checked_add(days.days())
            {
                chosen = Some(day.min(cx.today()));
            }
        }
    });
    chosen
}
