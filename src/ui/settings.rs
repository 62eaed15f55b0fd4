//! Settings (light or dark, where the file is) and help.

use egui::Ui;

use super::keys::Shortcut;
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Field, body_ui, caption_ui, card_ui, column_ui, heading_ui, rule_ui,
    small_ui, step_ui, tick_ui,
};
use super::{Cx, guide, page_head_ui};
use crate::app::command::{Command, Copied};
use crate::domain::document::{Contrast, TextSize, Theme};
use crate::text::Language;

/// Draws the settings.
pub fn settings_ui(ui: &mut Ui, cx: &Cx<'_>) {
    page_head_ui(ui, cx, "");
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        card_ui(ui, cx, |ui| language_ui(ui, cx));
        card_ui(ui, cx, |ui| {
            let question = cx.t("settings-theme");
            heading_ui(ui, cx, &question);
            let themes = [
                (Theme::System, "theme-system"),
                (Theme::Light, "theme-light"),
                (Theme::Dark, "theme-dark"),
            ];
            let themes = themes.map(|(theme, key)| {
                let chosen = cx.state.document.settings.theme == theme;
                Choice::new(theme, cx.t(key), chosen)
            });
            let theme = Choices::rows("theme", &question).ui(ui, cx, themes.into());
            if let Some(theme) = theme {
                cx.send(Command::ChooseTheme(theme));
            }
        });
        card_ui(ui, cx, |ui| {
            let question = cx.t("settings-contrast");
            heading_ui(ui, cx, &question);
            let contrasts = [
                (Contrast::System, "contrast-system"),
                (Contrast::Normal, "contrast-normal"),
                (Contrast::High, "contrast-high"),
            ];
            let contrasts = contrasts.map(|(contrast, key)| {
                let chosen = cx.state.document.settings.contrast == contrast;
                Choice::new(contrast, cx.t(key), chosen)
            });
            let contrast = Choices::rows("contrast", &question).ui(ui, cx, contrasts.into());
            if let Some(contrast) = contrast {
                cx.send(Command::ChooseContrast(contrast));
            }
        });
        card_ui(ui, cx, |ui| {
            let question = cx.t("settings-text-size");
            heading_ui(ui, cx, &question);
            // A click leaves no focus; what has the focus is kept in sight itself.
            let follows = cx.resized && ui.memory(egui::Memory::focused).is_none();
            if follows {
                ui.scroll_to_cursor(Some(egui::Align::Center));
            }
            let sizes = TextSize::ALL.map(|size| {
                let percent = [("percent", size.percent().into())];
                let words = cx.tv("text-size-percent", &percent);
                Choice::new(size, words, cx.state.text_size() == size)
            });
            let size = Choices::rows("text_size", &question).ui(ui, cx, sizes.into());
            if let Some(size) = size {
                cx.send(Command::ChooseTextSize(size));
            }
            small_ui(ui, cx, &cx.t("settings-text-size-hint"));
        });
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("settings-companion"));
            let on = !cx.state.document.settings.companion_off;
            if tick_ui(ui, cx, on, &cx.t("settings-companion-on")) {
                cx.send(Command::ChooseCompanion(!on));
            }
            small_ui(ui, cx, &cx.t("settings-companion-hint"));
        });
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("settings-graphics"));
            let on = cx.state.simple_graphics;
            if tick_ui(ui, cx, on, &cx.t("settings-graphics-simple")) {
                cx.send(Command::ChooseSimpleGraphics(!on));
            }
            small_ui(ui, cx, &cx.t("settings-graphics-hint"));
        });
        card_ui(ui, cx, |ui| file_ui(ui, cx));
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("settings-about"));
            let version = [("version", env!("CARGO_PKG_VERSION").into())];
            body_ui(ui, cx, &cx.tv("settings-version", &version));
            body_ui(ui, cx, &cx.t("settings-facts"));
            small_ui(ui, cx, &cx.t("settings-no-advice"));
            body_ui(ui, cx, &cx.t("settings-licence"));
            if Button::secondary(&cx.t("settings-licences")).ui(ui, cx) {
                cx.send(Command::ShowLicences(None));
            }
        });
    });
}

/// First of all: who cannot read a page looks for its own language by its name.
fn language_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let question = cx.t("settings-language");
    heading_ui(ui, cx, &question);
    let chosen = cx.state.document.settings.language.as_str();
    let system = Language::of_code(&cx.state.system_language).unwrap_or_else(Language::english);
    let name = [("language", system.name().into())];
    let words = cx.tv("settings-language-of-system", &name);
    let system = Choice::new("", words, chosen.is_empty());
    let languages = Language::all();
    let languages = languages.map(|it| Choice::new(it.code(), it.name(), chosen == it.code()));
    let languages = std::iter::once(system).chain(languages).collect();
    if let Some(code) = Choices::columns("language", &question, 170.0).ui(ui, cx, languages) {
        cx.send(Command::ChooseLanguage(code.to_owned()));
    }
    let key = if cx.text.language() == Language::english() {
        "settings-language-hint"
    } else if cx.text.language().is_reviewed() {
        "settings-language-reviewed"
    } else {
        "settings-language-not-reviewed"
    };
    small_ui(ui, cx, &cx.t(key));
    if key == "settings-language-not-reviewed" {
        small_ui(ui, cx, &cx.t("settings-language-help"));
    }
}

fn file_ui(ui: &mut Ui, cx: &Cx<'_>) {
    heading_ui(ui, cx, &cx.t("settings-file"));
    body_ui(ui, cx, &cx.t("settings-file-lead"));
    caption_ui(ui, cx, &cx.t("settings-file-path"));
    let path = cx.state.file.path.display().to_string();
    body_ui(ui, cx, &path);
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::M, space::M);
        let copy = cx.t("settings-copy-path");
        if Button::secondary(&copy).icon(Icon::Copy).ui(ui, cx) {
            cx.send(Command::Copy(Copied::FilePath));
        }
        if Button::secondary(&cx.t("settings-open-folder"))
            .icon(Icon::Folder)
            .ui(ui, cx)
        {
            cx.send(Command::OpenFolder);
        }
        if Button::secondary(&cx.t("settings-save-copy"))
            .icon(Icon::Save)
            .ui(ui, cx)
        {
            cx.send(Command::PickCopy);
        }
        if Button::secondary(&cx.t("settings-open"))
            .icon(Icon::Folder)
            .ui(ui, cx)
        {
            cx.send(Command::PickFile);
        }
    });
    if cx.state.picking {
        small_ui(ui, cx, &cx.t("settings-picking"));
    }
    typed_path_ui(ui, cx, true);
    ui.add_space(space::M);
    heading_ui(ui, cx, &cx.t("settings-import-title"));
    body_ui(ui, cx, &cx.t("settings-import-lead"));
    if Button::secondary(&cx.t("settings-import"))
        .icon(Icon::Plus)
        .ui(ui, cx)
    {
        cx.send(Command::PickImport);
    }
    ui.add_space(space::M);
    heading_ui(ui, cx, &cx.t("settings-backups-title"));
    body_ui(ui, cx, &cx.t("settings-backups-lead"));
    if Button::secondary(&cx.t("settings-backups"))
        .icon(Icon::Undo)
        .ui(ui, cx)
    {
        cx.send(Command::ShowBackups);
    }
}

/// A path to type, for systems without a file dialog: to open a file or to save a copy there.
pub fn typed_path_ui(ui: &mut Ui, cx: &Cx<'_>, can_save: bool) {
    ui.add_space(space::S);
    let field = Field {
        id: "typed_path",
        label: &cx.t("settings-typed-path"),
        hint: &cx.t("settings-typed-path-hint"),
        problem: "",
        rows: 1,
    };
    if let Some(path) = field.ui(ui, cx, &cx.state.typed_path) {
        cx.send(Command::TypePath(path));
    }
    ui.horizontal_wrapped(|ui| {
        let open = cx.t("settings-typed-open");
        if Button::small(&open).by_enter().ui(ui, cx) {
            cx.send(Command::OpenTypedPath);
        }
        if can_save && Button::small(&cx.t("settings-typed-copy")).ui(ui, cx) {
            cx.send(Command::CopyToTypedPath);
        }
        if can_save && Button::small(&cx.t("settings-typed-import")).ui(ui, cx) {
            cx.send(Command::ImportTypedPath);
        }
    });
}

/// Draws the help: the guides, and the app in short.
pub fn help_ui(ui: &mut Ui, cx: &Cx<'_>, query: &str) {
    guide::back_ui(ui, cx);
    page_head_ui(ui, cx, &cx.t("help-lead"));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        guide::search_ui(ui, cx, query);
        ui.add_space(space::L);
        rule_ui(ui, cx);
        ui.add_space(space::S);
        ui.spacing_mut().item_spacing.y = space::M;
        heading_ui(ui, cx, &cx.t("help-how"));
        for (key, number) in ["help-how-1", "help-how-2", "help-how-3", "help-how-4"]
            .into_iter()
            .zip(1..)
        {
            step_ui(ui, cx, &number.to_string(), &cx.t(key));
        }
        let topics: [(&str, &[&str]); 4] = [
            ("help-does", &["help-does-1", "help-does-2", "help-does-3"]),
            ("help-safe", &["help-safe-1", "help-safe-2", "help-safe-3"]),
            (
                "help-copies",
                &["help-copies-1", "help-copies-2", "help-copies-3"],
            ),
            (
                "help-keys",
                &[
                    "help-keys-tab",
                    "help-keys-answers",
                    "help-keys-size",
                    "help-keys-copy",
                ],
            ),
        ];
        for (heading, keys) in topics {
            ui.add_space(space::S);
            heading_ui(ui, cx, &cx.t(heading));
            for key in keys {
                body_ui(ui, cx, &cx.t(key));
            }
        }
        for shortcut in Shortcut::ALL {
            body_ui(ui, cx, &cx.t(shortcut.help_key()));
        }
    });
}
