//! The small window beside the browser: what is said to the window, and who finds their way in it.

use super::*;
use egui::{Rect, ViewportInfo, WindowLevel, pos2, vec2};

/// Where the window stands, with its frame, and on what screen.
const FRAMED: Rect = Rect {
    min: pos2(40.0, 30.0),
    max: pos2(1222.0, 2656.0),
};
const SCREEN: egui::Vec2 = vec2(1920.0, 2880.0);
/// A low one.
const LAPTOP: egui::Vec2 = vec2(1366.0, 768.0);
/// The inside of the stage.
const LARGE: egui::Vec2 = vec2(1180.0, 2600.0);

impl App {
    /// From now on, the system says this of the window.
    fn window(&mut self, say: impl FnOnce(&mut ViewportInfo)) {
        let input = self.harness.input_mut();
        say(input.viewports.get_mut(&ViewportId::ROOT).unwrap());
        self.settle();
    }

    /// What was said to the window since the last call, its titles left out.
    fn told(&mut self) -> Vec<ViewportCommand> {
        let mut told = std::mem::take(&mut self.said);
        told.retain(|it| !matches!(it, ViewportCommand::Title(_)));
        told
    }
}

fn at_the_form() -> App {
    App::on(Some(ana_at_the_form()))
}

fn on_top(on: bool) -> ViewportCommand {
    ViewportCommand::WindowLevel(if on {
        WindowLevel::AlwaysOnTop
    } else {
        WindowLevel::Normal
    })
}

/// At the right edge of the screen, as high as the window was.
fn small() -> [ViewportCommand; 3] {
    let size = vec2(400.0, 700.0);
    let corner = pos2(SCREEN.x - 402.0, FRAMED.min.y);
    [
        ViewportCommand::InnerSize(size),
        ViewportCommand::OuterPosition(corner),
        on_top(true),
    ]
}

#[test]
fn the_window_becomes_small_and_large_again_as_it_was_as_often_as_it_is_asked_for() {
    let mut app = at_the_form();
    app.window(|info| {
        info.outer_rect = Some(FRAMED);
        info.monitor_size = Some(SCREEN);
    });
    assert_eq!(app.told(), []);
    app.button("filing-open-page");
    assert_eq!(app.told(), small());
    // Meanwhile it is small, and was moved by hand.
    app.window(|info| info.outer_rect = Some(Rect::from_min_size(pos2(7.0, 9.0), SCREEN / 4.0)));
    app.harness.set_size(vec2(333.0, 600.0));
    app.settle();
    assert_eq!(app.told(), []);
    app.button("companion-leave");
    let back = [
        on_top(false),
        ViewportCommand::InnerSize(LARGE),
        ViewportCommand::OuterPosition(FRAMED.min),
    ];
    assert_eq!(app.told(), back);
    app.harness.set_size(LARGE);
    app.window(|info| info.outer_rect = Some(FRAMED));
    app.button("companion-show");
    assert_eq!(app.told(), small());
    app.button("happened-sent");
    assert_eq!(app.told(), back, "any way out of it");
}

#[test]
fn a_window_that_filled_the_screen_fills_it_again_and_keeps_what_it_had_before() {
    for (full, fill) in [
        (
            false,
            ViewportCommand::Maximized as fn(bool) -> ViewportCommand,
        ),
        (true, ViewportCommand::Fullscreen),
    ] {
        let mut app = at_the_form();
        app.window(|info| info.outer_rect = Some(FRAMED));
        app.harness.set_size(LAPTOP);
        app.window(|info| {
            info.outer_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), LAPTOP));
            info.monitor_size = Some(LAPTOP);
            info.maximized = Some(!full);
            info.fullscreen = Some(full);
        });
        app.told();
        app.button("filing-open-page");
        let told = app.told();
        assert_eq!(told[0], fill(false), "first it is let loose");
        let size = ViewportCommand::InnerSize(vec2(400.0, 688.0));
        assert_eq!(told[1], size, "not higher than the screen");
        app.window(|info| {
            info.maximized = Some(false);
            info.fullscreen = Some(false);
        });
        app.button("companion-leave");
        let back = [
            on_top(false),
            ViewportCommand::InnerSize(LARGE),
            ViewportCommand::OuterPosition(FRAMED.min),
            fill(true),
        ];
        assert_eq!(app.told(), back);
        // It takes the system a moment; what the window is meanwhile is not what it was before.
        app.window(|info| {
            info.outer_rect = Some(Rect::from_min_size(pos2(5.0, 5.0), LAPTOP / 3.0));
        });
        app.window(|info| {
            info.maximized = Some(!full);
            info.fullscreen = Some(full);
        });
        app.button("companion-show");
        app.told();
        app.button("companion-leave");
        assert_eq!(app.told(), back);
    }
}

#[test]
fn a_new_window_that_hardly_has_room_fills_the_screen_once() {
    let fill = ViewportCommand::Maximized(true);
    for (screen, filled, told) in [
        (SCREEN, false, vec![]),
        (LAPTOP, false, vec![fill.clone()]),
        (LARGE, false, vec![fill]),
        (LAPTOP, true, vec![]),
    ] {
        let mut app = App::on(None);
        app.told();
        app.window(|info| {
            info.monitor_size = Some(screen);
            info.maximized = Some(filled);
        });
        assert_eq!(app.told(), told, "{screen:?}, {filled}");
        // Who makes it loose, or takes it to another screen, knows why.
        app.window(|info| {
            info.monitor_size = Some(screen / 2.0);
            info.maximized = Some(false);
        });
        assert_eq!(app.told(), []);
    }
}

/// Under Wayland, no program is told where its windows are.
#[test]
fn where_the_place_is_not_known_only_the_size_changes() {
    let mut app = at_the_form();
    app.button("filing-open-page");
    let size = ViewportCommand::InnerSize(vec2(400.0, 700.0));
    assert_eq!(app.told(), [size, on_top(true)]);
    app.button("happened-not-yet");
    let back = [on_top(false), ViewportCommand::InnerSize(LARGE)];
    assert_eq!(app.told(), back);
}

#[test]
fn on_another_screen_it_stays_there() {
    let mut app = at_the_form();
    let outer = FRAMED.translate(vec2(2000.0, 0.0));
    app.window(|info| {
        info.outer_rect = Some(outer);
        info.monitor_size = Some(SCREEN);
    });
    app.button("filing-open-page");
    let corner = pos2(outer.right() - 402.0, outer.top());
    assert_eq!(app.told()[1], ViewportCommand::OuterPosition(corner));
}

#[test]
fn who_does_not_want_it_keeps_the_window() {
    let mut app = at_the_form();
    app.button("rail-settings");
    let words = app.t("settings-companion-on");
    app.press(Role::CheckBox, &words);
    assert!(app.saved().settings.companion_off);
    app.button("rail-desk");
    app.press(
        Role::Button,
        &format!("{}: Ana Popescu, Facebook", app.t("next-continue")),
    );
    app.button("filing-open-page");
    assert_eq!(app.told(), []);
    assert!(app.is_there(Role::Button, &app.t("companion-show")));
}

#[test]
fn the_whole_form_is_filled_in_from_it_by_keys_alone() {
    let mut app = at_the_form();
    let page = app.t("filing-open-page");
    app.tab_and(Key::Enter, Role::Button, &page);
    let step = |app: &App, at: usize| {
        let values = [("step", at.into()), ("steps", 7.into())];
        app.text.with("companion-title", &values)
    };
    assert_eq!(app.heading(), step(&app, 1));
    let places = ["rail-desk", "rail-settings"];
    for place in places {
        assert!(!app.is_there(Role::Button, &app.t(place)), "{place}");
    }
    for at in 2..=7 {
        let next = app.t("companion-next");
        app.tab_and(Key::Enter, Role::Button, &next);
        assert_eq!(app.heading(), step(&app, at));
        let title = (Role::Heading, step(&app, at));
        assert_eq!(app.focused(), Some(title), "it is read out");
    }
    assert!(!app.is_there(Role::Button, &app.t("companion-next")));
    let copy = format!("{}: {}", app.t("copy"), app.t("field-email"));
    app.tab_and(Key::Space, Role::Button, &copy);
    let copied = format!("{}: {}", app.t("copied"), app.t("field-email"));
    assert!(app.is_there(Role::Button, &copied));
    let previous = app.t("companion-previous");
    app.tab_and(Key::Enter, Role::Button, &previous);
    assert_eq!(app.heading(), step(&app, 6));
    let sent = app.t("happened-sent");
    app.tab_and(Key::Enter, Role::Button, &sent);
    assert_eq!(app.heading(), app.t("sent-title"));
    for place in places {
        let label = app.t(place);
        let shown = app.harness.query_all_by_label(&label).next().is_some();
        assert!(shown, "{place} is back");
    }
}

/// With a large text size a screen has few points: the small window leaves half of them to the browser.
#[test]
fn a_large_text_leaves_the_browser_its_half_and_the_window_its_size() {
    let mut app = at_the_form();
    app.window(|info| {
        info.outer_rect = Some(FRAMED);
        info.monitor_size = Some(LAPTOP / 2.0);
    });
    app.told();
    app.button("filing-open-page");
    let size = ViewportCommand::InnerSize(vec2(LAPTOP.x / 4.0, LAPTOP.y / 2.0 - 80.0));
    assert_eq!(app.told()[0], size);
    let before = app.harness.ctx.pixels_per_point();
    // Twice as many pixels for each point: the same window has half as many points.
    for _ in 0..5 {
        app.harness
            .key_press_modifiers(egui::Modifiers::COMMAND, Key::Plus);
        app.settle();
    }
    assert_eq!(app.harness.ctx.pixels_per_point(), before * 2.0);
    assert_eq!(app.told(), [], "the window stays as it is");
    let leave = app.t("companion-leave");
    app.tab_and(Key::Enter, Role::Button, &leave);
    let back = [
        on_top(false),
        ViewportCommand::InnerSize(LARGE / 2.0),
        ViewportCommand::OuterPosition(FRAMED.min / 2.0),
    ];
    assert_eq!(app.told(), back);
}
