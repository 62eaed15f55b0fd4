//! How everything looks: text size, contrast, and what the system prefers.

use std::sync::Arc;

use super::*;
use egui::Modifiers;
use veto_desk::app::state::{ReadOnly, SystemPrefers};
use veto_desk::domain::document::{Contrast, TextSize};
use veto_desk::ui::theme::Tokens;

impl App {
    fn percent(&self, size: u16) -> String {
        let values = [("percent", size.into())];
        self.text.with("text-size-percent", &values)
    }

    fn zoom(&self) -> f32 {
        self.harness.ctx.zoom_factor()
    }

    fn ctrl(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.settle();
    }

    /// The live region says the text size.
    fn announced_size(&self, size: u16) -> bool {
        let said = self
            .text
            .with("done-text-size", &[("percent", size.into())]);
        self.is_there(Role::Status, &said)
    }

    fn system_prefers(&mut self, dark: Option<bool>, high_contrast: bool) {
        let said = Command::SystemPrefers(SystemPrefers {
            dark,
            high_contrast,
        });
        self.outside.0.borrow_mut().reports.push(said);
        self.settle();
    }

    /// What egui itself draws with: the ground of the theme that is shown.
    fn ground(&self) -> egui::Color32 {
        self.harness.ctx.global_style().visuals.panel_fill
    }
}

#[test]
fn the_text_size_is_chosen_by_pressing_and_by_keys_and_is_kept() {
    let mut app = App::on(None);
    app.button("rail-settings");
    let large = app.percent(150);
    app.press(Role::RadioButton, &large);
    assert_eq!(
        (app.zoom(), app.saved().settings.text_size.percent()),
        (1.5, 150)
    );
    assert!(app.announced_size(150));
    for (key, percent) in [
        (Key::Plus, 175),
        (Key::Equals, 200),
        (Key::Plus, 200),
        (Key::Minus, 175),
        (Key::Num0, 100),
        (Key::Minus, 100),
        (Key::Equals, 110),
    ] {
        app.ctrl(key);
        assert_eq!(app.saved().settings.text_size.percent(), percent, "{key:?}");
        assert_eq!(app.zoom(), f32::from(percent) / 100.0, "{key:?}");
        assert!(app.announced_size(percent), "{key:?}");
    }
    app.button("undo");
    assert_eq!(
        (app.zoom(), app.saved().settings.text_size.percent()),
        (1.0, 100)
    );
    app.ctrl(Key::Plus);
    let again = App::on(Some(app.saved()));
    assert_eq!(again.zoom(), 1.1, "from the first frames on");
}

#[test]
fn while_typing_too_the_keys_change_the_text_size_and_no_letter() {
    let mut app = App::on(None);
    app.button("rail-help");
    app.type_into(Role::TextInput, "guides-search", "form");
    app.ctrl(Key::Plus);
    assert_eq!(app.zoom(), 1.1);
    assert!(matches!(app.screen(), Screen::Help(sought, _) if sought == "form"));
}

#[test]
fn where_nothing_may_be_written_the_text_size_is_for_this_window_alone() {
    let mut document = Document::default();
    document.settings.text_size = TextSize::default().larger();
    let mut opened = opened(Some(document));
    opened.read_only = Some(ReadOnly::OtherWindow);
    let mut app = App::with(opened);
    assert_eq!(app.zoom(), 1.1);
    app.ctrl(Key::Plus);
    assert_eq!(app.zoom(), 1.25);
    assert!(app.announced_size(125));
    assert_eq!(app.performed(), []);
}

#[test]
fn contrast_follows_the_settings_and_where_they_say_nothing_the_system() {
    let ground = |high| egui::Color32::from(Tokens::of(egui::Theme::Light, high).window);
    let mut app = App::on(None);
    app.button("rail-settings");
    assert_eq!(app.ground(), ground(false));
    app.system_prefers(None, true);
    assert_eq!(app.ground(), ground(true));
    for (key, contrast, high) in [
        ("contrast-normal", Contrast::Normal, false),
        ("contrast-high", Contrast::High, true),
        ("contrast-system", Contrast::System, true),
    ] {
        let label = app.t(key);
        app.press(Role::RadioButton, &label);
        assert_eq!(app.saved().settings.contrast, contrast);
        assert_eq!(app.ground(), ground(high), "{key}");
    }
    app.system_prefers(None, false);
    assert_eq!(app.ground(), ground(false));
}

#[test]
fn light_and_dark_follow_the_system_where_the_person_chose_neither() {
    let mut app = App::on(None);
    for (dark, theme) in [
        (Some(true), egui::Theme::Dark),
        (Some(false), egui::Theme::Light),
        (Some(true), egui::Theme::Dark),
        (None, egui::Theme::Light),
    ] {
        app.system_prefers(dark, false);
        assert_eq!(app.harness.ctx.theme(), theme, "{dark:?}");
    }
    app.button("rail-settings");
    let light = app.t("theme-light");
    app.press(Role::RadioButton, &light);
    app.system_prefers(Some(true), true);
    assert_eq!(app.harness.ctx.theme(), egui::Theme::Light, "they chose");
    assert_eq!(app.ground(), egui::Color32::WHITE);
    assert_eq!(app.saved().settings.contrast, Contrast::System, "unsaved");
}

#[test]
fn what_has_the_focus_stays_in_sight() {
    let mut app = App::on(None);
    let high = 780.0;
    app.harness.set_size(egui::vec2(1180.0, high));
    app.button("rail-settings");
    let largest = app.percent(200);
    app.tab_and(Key::Space, Role::RadioButton, &largest);
    assert_eq!(app.zoom(), 2.0);
    let in_sight = |app: &App, label: &str| {
        let node = app.harness.get_by_role_and_label(Role::RadioButton, label);
        let bounds = node.accesskit_node().bounding_box().unwrap();
        assert!(
            bounds.y0 >= 0.0 && bounds.y1 <= f64::from(high),
            "{label}: {bounds:?}"
        );
    };
    in_sight(&app, &largest);
    app.ctrl(Key::Num0);
    in_sight(&app, &largest);
    let light = app.t("theme-light");
    app.tab_and(Key::Space, Role::RadioButton, &light);
    app.ctrl(Key::Plus);
    in_sight(&app, &light);
}

#[test]
fn a_text_size_changed_by_hand_in_the_file_is_kept_within_what_can_be_read() {
    for (written, percent, smaller, larger) in [
        ("0", 100, 100, 110),
        ("100", 100, 100, 110),
        ("130", 130, 125, 150),
        ("200", 200, 175, 200),
        ("65535", 200, 175, 200),
    ] {
        let size: TextSize = ron::from_str(written).unwrap();
        let steps = [size, size.smaller(), size.larger()].map(TextSize::percent);
        assert_eq!(steps, [percent, smaller, larger], "{written}");
    }
}

/// It is remembered for this computer, and nothing of it stands in the file, which others may share.
#[test]
fn simple_graphics_are_chosen_for_this_computer_alone() {
    let mut app = App::on(None);
    app.button("rail-settings");
    let before = Arc::clone(&app.harness.state().state().document);
    for simple in [true, false] {
        let saves = |app: &App| {
            let all = app.performed().into_iter();
            all.filter(|it| matches!(it, Effect::Save(_))).count()
        };
        let saved = saves(&app);
        app.press(Role::CheckBox, "Simple graphics");
        let last = app.performed().pop();
        assert_eq!(last, Some(Effect::KeepGraphics { simple }));
        assert_eq!(app.harness.state().state().simple_graphics, simple);
        assert_eq!(saves(&app), saved);
    }
    assert_eq!(app.harness.state().state().document, before);
}
