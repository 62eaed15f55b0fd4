//! The file could not be read: its previous copy, another file, or a new one. Whatever is chosen, the
//! unreadable file is set aside under another name, never written over.

use egui::Ui;

use super::theme::{Icon, size, space};
use super::widgets::{
    Button, banner_ui, body_ui, caption_ui, card_ui, column_ui, heading_ui, small_ui,
};
use super::{Cx, page_head_ui, settings, wording};
use crate::app::command::{Command, Copied};
use crate::app::state::Trouble;

/// Draws the choices.
pub fn trouble_ui(ui: &mut Ui, cx: &Cx<'_>, trouble: &Trouble) {
    page_head_ui(ui, cx, &wording::trouble(cx, &trouble.why));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
            body_ui(ui, cx, &cx.t("trouble-untouched"));
            caption_ui(ui, cx, &cx.t("settings-file-path"));
            body_ui(ui, cx, &cx.state.file.path.display().to_string());
            if Button::small(&cx.t("settings-copy-path"))
                .icon(Icon::Copy)
                .ui(ui, cx)
            {
                cx.send(Command::Copy(Copied::FilePath));
            }
        });
        if let Some(previous) = &trouble.previous {
            card_ui(ui, cx, |ui| {
                heading_ui(ui, cx, &cx.t("trouble-previous"));
                let saved = previous.saved.to_zoned(cx.state.now.time_zone().clone());
                let words = cx.tv(
                    "trouble-previous-what",
                    &[
                        ("date", cx.text.date(saved.date()).into()),
                        ("count", previous.accounts.into()),
                    ],
                );
                body_ui(ui, cx, &words);
                if Button::primary(&cx.t("trouble-use-previous")).ui(ui, cx) {
                    cx.send(Command::UsePrevious);
                }
            });
        }
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("trouble-other-file"));
            if Button::secondary(&cx.t("settings-open"))
                .icon(Icon::Folder)
                .ui(ui, cx)
            {
                cx.send(Command::PickFile);
            }
            settings::typed_path_ui(ui, cx, false);
        });
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("trouble-new"));
            small_ui(ui, cx, &cx.t("trouble-new-hint"));
            if Button::secondary(&cx.t("trouble-start-new")).ui(ui, cx) {
                cx.send(Command::StartNew);
            }
        });
    });
}
