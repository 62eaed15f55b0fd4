//! Restore: what the file held before, and the way back to it.

use std::path::Path;

use egui::Ui;

use super::theme::{Icon, size, space};
use super::widgets::{Button, Choice, Choices, body_ui, column_ui, small_ui};
use super::{Cx, page_head_ui, wording};
use crate::app::command::Command;
use crate::app::state::Backup;

/// Draws the backups, newest first. Choosing one and the button bring it back.
pub fn backups_ui(ui: &mut Ui, cx: &Cx<'_>, chosen: Option<&Path>) {
    page_head_ui(ui, cx, &cx.t("backups-lead"));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        let Some(backups) = &cx.state.backups else {
            body_ui(ui, cx, &cx.t("backups-reading"));
            return;
        };
        if backups.is_empty() {
            body_ui(ui, cx, &cx.t("backups-none"));
        } else {
            choices_ui(ui, cx, backups, chosen);
        }
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            if chosen.is_some()
                && Button::primary(&cx.t("backups-use"))
                    .icon(Icon::Undo)
                    .ui(ui, cx)
            {
                cx.send(Command::UseBackup);
            }
            if Button::secondary(&cx.t("backups-back")).back().ui(ui, cx) {
                cx.send(Command::ShowSettings);
            }
        });
        if !backups.is_empty() {
            small_ui(ui, cx, &cx.t("backups-undo"));
        }
    });
}

fn choices_ui(ui: &mut Ui, cx: &Cx<'_>, backups: &[Backup], chosen: Option<&Path>) {
    let all = backups.iter().map(|backup| {
        let (when, what) = words(cx, backup);
        let is_it = chosen == Some(backup.path.as_path());
        Choice::new(&backup.path, when, is_it).hint(what)
    });
    let path = Choices::cards("backup", &wording::title(cx)).ui(ui, cx, all.collect());
    if let Some(path) = path {
        cx.send(Command::ChooseBackup(path.clone()));
    }
}

fn words(cx: &Cx<'_>, backup: &Backup) -> (String, String) {
    let made = backup.made.to_zoned(cx.state.now.time_zone().clone());
    let when = cx.tv(
        "backup-when",
        &[
            ("date", cx.text.date(made.date()).into()),
            ("time", cx.text.time(made.datetime()).into()),
        ],
    );
    let what = cx.tv(
        "backup-what",
        &[
            ("accounts", backup.accounts.into()),
            ("objections", backup.objections.into()),
        ],
    );
    (wording::begun(&when), what)
}
