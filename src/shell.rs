//! The hinge: hands what was said to the state, its effects to the outside, and draws. No logic.

use std::path::PathBuf;

use egui::{Pos2, Vec2, ViewportCommand, WindowLevel, pos2, vec2};
use jiff::Zoned;
use jiff::civil::Date;

use crate::app::command::{Clip, Command, IntoField, Opened};
use crate::app::effect::{Effect, Outside};
use crate::app::state::{Ids, Now, Saving, State};
use crate::catalog::Catalog;
use crate::domain::document::Theme;
use crate::text::{Language, Text};
use crate::ui::{Views, root_ui, theme};
use crate::window::Show;

/// The running app.
pub struct Shell<O> {
    state: State,
    views: Views,
    text: Text,
    outside: O,
    clock: fn() -> Zoned,
    ids: Ids,
    title: String,
    day: Option<Date>,
    closing: bool,
    /// What a field is to take in the next frame that is drawn.
    inserting: Option<(IntoField, Clip)>,
    /// The window is small, and looked like this before.
    large: Option<Large>,
    /// How the large window was when it was last neither maximized nor full screen.
    loose: Loose,
    /// The themes that egui has are those with high contrast.
    high_contrast: bool,
    /// It was asked to fill the screen again, and does not yet: what it shows meanwhile counts not.
    filling: bool,
    /// It is known whether the screen has room for the window as it was opened.
    placed: bool,
}

/// A window that can be moved and sized, in pixels: a zoom changes what a point is.
#[derive(Clone, Copy, Debug, Default)]
struct Loose {
    /// Its corner; unknown under Wayland, which tells no program where its windows are.
    corner: Option<Pos2>,
    size: Option<Vec2>,
    /// What the system puts around it; around a window that fills the screen it may be nothing.
    frame: Vec2,
}

/// The window as it was before it became small.
#[derive(Clone, Copy, Debug)]
struct Large {
    loose: Loose,
    maximized: bool,
    fullscreen: bool,
}

impl<O: Outside> Shell<O> {
    /// An app on a file that was opened or not; `clock` says the time where the person is, and `system` is
    /// the language of the system.
    pub fn new(
        opened: Opened,
        outside: O,
        clock: fn() -> Zoned,
        ids: Ids,
        system: Language,
    ) -> Self {
        let now = Now {
            at: clock(),
            ids: ids.clone(),
        };
        let mut state = State::new(opened, &now);
        state.system_language = system.code().to_owned();
        let language = Language::of_code(state.language()).unwrap_or(system);
        Self {
            state,
            views: Views::default(),
            text: Text::new(language),
            outside,
            clock,
            ids,
            title: String::new(),
            day: None,
            closing: false,
            inserting: None,
            large: None,
            loose: Loose::default(),
            high_contrast: false,
            filling: false,
            placed: false,
        }
    }

    /// What the app knows.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What stands outside.
    pub fn outside(&self) -> &O {
        &self.outside
    }

    /// Does what was said and reported since the last frame.
    pub fn logic(&mut self, ctx: &egui::Context) {
        // First what was reported: a save that is done knows nothing of what is said now.
        let mut said = self.outside.reports();
        said.extend(self.views.outbox.take());
        // A window that stays open over midnight must not call yesterday today.
        let today = (self.clock)().date();
        if self.day.replace(today) != Some(today) {
            said.push(Command::DayBegan);
        }
        let dropped: Vec<PathBuf> = ctx.input(|input| {
            let files = input.raw.dropped_files.iter();
            files.map(|file| file.path().to_owned()).collect()
        });
        if !dropped.is_empty() {
            said.push(Command::FilesGiven(dropped));
        }
        let unsaved = matches!(self.state.saving, Saving::Failed(_));
        if ctx.input(|input| input.viewport().close_requested()) && unsaved && !self.closing {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            said.push(Command::AskClose);
        }
        for command in said {
            let mut now = Now {
                at: (self.clock)(),
                ids: self.ids.clone(),
            };
            let effects = self.state.apply(command, Catalog::embedded(), &mut now);
            self.ids = now.ids;
            for effect in effects {
                match effect {
                    Effect::Close => {
                        self.closing = true;
                        ctx.send_viewport_cmd(ViewportCommand::Close);
                    }
                    Effect::Raise => {
                        ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                        ctx.send_viewport_cmd(ViewportCommand::Focus);
                    }
                    Effect::Insert(into, clip) => self.inserting = Some((into, clip)),
                    effect => self.outside.perform(effect),
                }
            }
        }
        self.place_window(ctx);
        self.fit_window(ctx);
        self.dress(ctx);
    }

    /// Language, light or dark, contrast and text size, as the person or the system wants them. Once before
    /// the first frame, too: it would be drawn as nobody wants it.
    pub fn dress(&mut self, ctx: &egui::Context) {
        // A file of a later version may name a language that is not here yet.
        let language = Language::of_code(self.state.language());
        if let Some(language) = language.filter(|it| *it != self.text.language()) {
            self.text = Text::new(language);
            ctx.request_repaint();
        }
        let preference = match self.state.document.settings.theme {
            Theme::System => egui::ThemePreference::System,
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        };
        let before = ctx.theme();
        ctx.options_mut(|options| {
            options.theme_preference = preference;
            options.fallback_theme = match self.state.system.dark {
                Some(true) => egui::Theme::Dark,
                _ => egui::Theme::Light,
            };
        });
        if ctx.theme() != before {
            ctx.request_repaint();
        }
        let high_contrast = self.state.high_contrast();
        if std::mem::replace(&mut self.high_contrast, high_contrast) != high_contrast {
            theme::install_styles(ctx, high_contrast);
            ctx.request_repaint();
        }
        // Does nothing when it is so already.
        ctx.set_zoom_factor(self.state.text_size().factor());
    }

    /// A new window that has hardly room on its screen fills it: else its title or its lower edge, with
    /// the main button, would be out of sight.
    fn place_window(&mut self, ctx: &egui::Context) {
        let info = ctx.input(|input| input.viewport().clone());
        if let Some(screen) = info.monitor_size
            && !std::mem::replace(&mut self.placed, true)
        {
            let needs = ctx.viewport_rect().size() + vec2(0.0, theme::size::BARS);
            let fills = info.maximized == Some(true) || info.fullscreen == Some(true);
            if !fills && (needs.x > screen.x || needs.y > screen.y) {
                ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
            }
        }
    }

    /// Makes the window small beside the browser, and large again as it was.
    ///
    /// X11, Windows and macOS let a window choose its place and stay on top. Under Wayland it may
    /// only ask for a size; where it stands and what lies over it is for the person to say.
    fn fit_window(&mut self, ctx: &egui::Context) {
        let info = ctx.input(|input| input.viewport().clone());
        let pixels = ctx.pixels_per_point();
        let maximized = info.maximized.unwrap_or_default();
        let fullscreen = info.fullscreen.unwrap_or_default();
        match self.large {
            None if self.state.companion => {
                self.large = Some(Large {
                    loose: self.loose,
                    maximized,
                    fullscreen,
                });
                // First, because the system gives a window that is let loose the size it once had.
                if fullscreen {
                    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
                }
                if maximized {
                    ctx.send_viewport_cmd(ViewportCommand::Maximized(false));
                }
                let size = small_size(info.monitor_size);
                ctx.send_viewport_cmd(ViewportCommand::InnerSize(size));
                if let (Some(outer), Some(monitor)) = (info.outer_rect, info.monitor_size) {
                    let corner = beside(outer, size + self.loose.frame / pixels, monitor);
                    ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
                }
                ctx.send_viewport_cmd(ViewportCommand::WindowLevel(WindowLevel::AlwaysOnTop));
            }
            Some(large) if !self.state.companion => {
                self.large = None;
                self.filling = large.maximized || large.fullscreen;
                ctx.send_viewport_cmd(ViewportCommand::WindowLevel(WindowLevel::Normal));
                if let Some(size) = large.loose.size {
                    ctx.send_viewport_cmd(ViewportCommand::InnerSize(size / pixels));
                }
                if let Some(corner) = large.loose.corner {
                    let corner = corner / pixels;
                    ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
                }
                if large.maximized {
                    ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
                }
                if large.fullscreen {
                    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
                }
            }
            None if maximized || fullscreen => self.filling = false,
            None if !self.filling => {
                let size = ctx.viewport_rect().size();
                let outer = info.outer_rect;
                let frame = outer.map_or(Vec2::ZERO, |it| (it.size() - size).max(Vec2::ZERO));
                self.loose = Loose {
                    corner: outer.map(|it| it.min * pixels),
                    size: Some(size * pixels),
                    frame: frame * pixels,
                };
            }
            _ => {}
        }
    }

    /// Gives the field that has the focus what is to be pasted, as the keys for it would. Only in a
    /// frame that is drawn: a hidden window has no fields.
    fn insert(&mut self, ctx: &egui::Context) -> bool {
        let Some((into, Clip(text))) = self.inserting.take() else {
            return false;
        };
        let focused = ctx.memory(egui::Memory::focused);
        let is_there = focused.is_some_and(|id| id.value() == into.id);
        if is_there {
            ctx.input_mut(|input| input.events.push(egui::Event::Paste(text)));
        } else {
            self.views.outbox.borrow_mut().push(Command::PasteMissed);
        }
        is_there
    }

    /// Draws.
    pub fn draw(&mut self, ui: &mut egui::Ui) {
        let inserts = self.insert(ui.ctx());
        let title = root_ui(ui, &self.state, &mut self.views, &self.text);
        if title != self.title {
            ui.ctx()
                .send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        // The change that the field sent comes first: what is announced has happened.
        if inserts && !self.views.outbox.borrow().is_empty() {
            self.views.outbox.borrow_mut().push(Command::Pasted);
        }
        if !self.views.outbox.borrow().is_empty() {
            ui.ctx().request_repaint();
        }
    }

    /// At the end: the last save is waited for.
    pub fn finish(&mut self) {
        self.outside.finish();
    }

    /// What the system itself says goes before what the window hears: on X11 that is nothing, and on
    /// Windows it is "light" of themes with high contrast, the black ones too.
    pub fn hear(&self, input: &mut egui::RawInput) {
        if self.state.system.dark.is_some() {
            input.system_theme = None;
        }
    }
}

impl<O: Outside> Show for Shell<O> {
    fn hear(&self, input: &mut egui::RawInput) {
        Self::hear(self, input);
    }

    fn logic(&mut self, ctx: &egui::Context) {
        Self::logic(self, ctx);
    }

    fn draw(&mut self, ui: &mut egui::Ui) {
        Self::draw(self, ui);
    }

    fn finish(&mut self) {
        Self::finish(self);
    }
}

/// The size of the small window, in points.
fn small_size(monitor: Option<Vec2>) -> Vec2 {
    let [width, height] = theme::size::COMPANION;
    // With a large text size the screen has few points; the browser needs its half of them.
    let room = monitor.map_or(Vec2::INFINITY, |it| {
        let half = (it.x / 2.0).max(theme::size::LEAST[0]);
        vec2(half, it.y - theme::size::BARS)
    });
    vec2(width, height).min(room)
}

/// The corner of the small window: at the right edge of the screen; where there are several screens
/// and the window is on another than the first, at the right edge that the window has now.
fn beside(outer: egui::Rect, size: Vec2, monitor: Vec2) -> Pos2 {
    let screen = egui::Rect::from_min_size(Pos2::ZERO, monitor);
    if !screen.contains(outer.center()) {
        return pos2(outer.right() - size.x, outer.top());
    }
    let right = (monitor.x - size.x).max(0.0);
    let lowest = (monitor.y - theme::size::BARS / 2.0 - size.y).max(0.0);
    pos2(right, outer.top().clamp(0.0, lowest))
}

/// Gives a new window our fonts, themes and text size.
pub fn set_up(ctx: &egui::Context) {
    theme::install(ctx);
}
