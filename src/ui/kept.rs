//! What is kept with an account's objection: what was sent, letters, evidence, and the papers that can be
//! made of it. Drawn on: one account.

use egui::Ui;
use jiff::civil::Date;

use super::theme::{Icon, space};
use super::widgets::{
    Button, body_ui, caption_ui, card_ui, heading_ui, panel_ui, problem_line_ui, small_ui,
    strong_ui,
};
use super::{Cx, papers, wording};
use crate::app::command::{Command, Copied};
use crate::app::flow;
use crate::domain::document::Account;
use crate::domain::objection::{Evidence, Fault, Frozen, Letter, Objection, What};
use crate::domain::status::Standing;

/// Draws what is kept.
pub fn kept_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    account: &Account,
    objection: Option<&Objection>,
    standing: &Standing,
) {
    panel_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        heading_ui(ui, cx, &cx.t("kept-title"));
        match objection.and_then(Objection::sent) {
            Some((event, frozen)) => sent_ui(ui, cx, event.on, frozen),
            None => {
                body_ui(ui, cx, &cx.t("kept-nothing-sent"));
            }
        }
        if let Some(objection) = objection {
            letters_ui(ui, cx, objection);
            evidence_ui(ui, cx, objection);
            papers::of_objection_ui(ui, cx, account, objection, standing);
        }
        linked_ui(ui, cx, account);
        if !account.note.trim().is_empty() {
            card_ui(ui, cx, |ui| {
                strong_ui(ui, cx, &cx.t("kept-note"));
                body_ui(ui, cx, &account.note);
            });
        }
        let width = ui.available_width();
        if Button::secondary(&cx.t("account-edit"))
            .width(width)
            .ui(ui, cx)
        {
            cx.send(Command::EditAccount(account.id));
        }
        let delete = cx.t("account-delete");
        if Button::secondary(&delete)
            .icon(Icon::Delete)
            .width(width)
            .ui(ui, cx)
        {
            cx.send(Command::DeleteAccount(account.id));
        }
        small_ui(ui, cx, &cx.t("account-delete-hint"));
    });
}

/// With which accounts it is linked, and the way to change that.
fn linked_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account) {
    if !flow::can_be_linked(account, cx.catalog) || cx.state.document.accounts.len() < 2 {
        return;
    }
    let linked: Vec<String> = cx
        .state
        .document
        .linked_with(account.id)
        .map(|other| wording::account_and_platform(cx, other))
        .collect();
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &cx.t("kept-linked"));
        if linked.is_empty() {
            small_ui(ui, cx, &cx.t("kept-linked-none"));
        } else {
            small_ui(ui, cx, &linked.join(", "));
        }
        if Button::small(&cx.t("kept-linked-change")).ui(ui, cx) {
            cx.send(Command::ShowLinked(account.id));
        }
    });
}

/// What was sent, exactly as it was.
fn sent_ui(ui: &mut Ui, cx: &Cx<'_>, on: Date, frozen: &Frozen) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        strong_ui(ui, cx, &cx.t("kept-sent"));
        small_ui(
            ui,
            cx,
            &cx.tv("kept-sent-on", &[("date", cx.text.date(on).into())]),
        );
        for (key, value) in [
            ("field-name", &frozen.name),
            ("field-email", &frozen.email),
            ("field-phone", &frozen.phone),
            ("field-reason", &frozen.text),
        ] {
            if !value.trim().is_empty() {
                caption_ui(ui, cx, &cx.t(key));
                body_ui(ui, cx, value);
            }
        }
        if frozen.text.trim().is_empty() {
            small_ui(ui, cx, &cx.t("check-no-reason"));
        } else {
            let copy = cx.t("copy");
            let what = cx.t("kept-sent");
            let spoken = cx.tv(
                "copy-spoken",
                &[("copy", copy.as_str().into()), ("what", what.into())],
            );
            if Button::small(&copy)
                .spoken(&spoken)
                .icon(Icon::Copy)
                .ui(ui, cx)
            {
                cx.send(Command::Copy(Copied::SentText));
            }
        }
        caption_ui(ui, cx, &cx.t("filing-address"));
        small_ui(ui, cx, &frozen.address);
    });
}

/// Letters that are being written, and those that were sent, the newest first.
fn letters_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection) {
    let sent: Vec<(Date, &Letter)> = objection
        .events
        .iter()
        .rev()
        .filter_map(|event| match &event.what {
            What::LetterSent(letter) => Some((event.on, letter)),
            _ => None,
        })
        .collect();
    if sent.is_empty() && objection.letters.is_empty() {
        return;
    }
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        strong_ui(ui, cx, &cx.t("kept-letters"));
        for draft in &objection.letters {
            body_ui(ui, cx, &cx.t(wording::letter_title_key(draft.kind)));
            let name = cx.t(wording::letter_key(draft.kind));
            let spoken = cx.tv("kept-letter-go-on-spoken", &[("letter", name.into())]);
            if Button::small(&cx.t("kept-letter-go-on"))
                .spoken(&spoken)
                .ui(ui, cx)
            {
                cx.send(Command::StartLetter(
                    objection.id,
                    draft.kind,
                    draft.company,
                ));
            }
        }
        for (on, letter) in sent {
            body_ui(ui, cx, &cx.t(wording::letter_title_key(letter.kind)));
            let values = [
                ("date", cx.text.date(on).into()),
                ("to", letter.to.as_str().into()),
            ];
            small_ui(ui, cx, &cx.tv("kept-letter-on", &values));
        }
    });
}

/// The files kept as evidence.
fn evidence_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &cx.t("kept-evidence"));
        let mut any = false;
        for evidence in objection.kept_evidence() {
            any = true;
            piece_ui(ui, cx, objection, evidence);
        }
        if !any {
            small_ui(ui, cx, &cx.t("kept-evidence-none"));
        }
        ui.horizontal_wrapped(|ui| {
            if Button::small(&cx.t("kept-evidence-add"))
                .icon(Icon::Plus)
                .ui(ui, cx)
            {
                cx.send(Command::PickEvidence);
            }
            if any
                && Button::small(&cx.t("kept-evidence-folder"))
                    .icon(Icon::Folder)
                    .ui(ui, cx)
            {
                cx.send(Command::OpenEvidenceFolder);
            }
        });
    });
}

fn piece_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, evidence: &Evidence) {
    body_ui(ui, cx, &evidence.name);
    let added = evidence.added.to_zoned(cx.state.now.time_zone().clone());
    let values = [
        ("date", cx.text.date(added.date()).into()),
        ("size", wording::size(cx, evidence.size).into()),
    ];
    small_ui(ui, cx, &cx.tv("kept-evidence-added", &values));
    match cx.state.faults.get(&evidence.id) {
        Some(Fault::Missing) => problem_line_ui(ui, cx, &cx.t("kept-evidence-missing")),
        Some(Fault::Changed) => problem_line_ui(ui, cx, &cx.t("kept-evidence-changed")),
        None => {}
    }
    let spoken = cx.tv(
        "kept-evidence-remove-spoken",
        &[("name", evidence.name.as_str().into())],
    );
    if Button::small(&cx.t("kept-evidence-remove"))
        .spoken(&spoken)
        .ui(ui, cx)
    {
        cx.send(Command::RemoveEvidence(objection.id, evidence.id));
    }
}
