//! The hinge: hands what was said to the state, its effects to the outside, and draws. No logic.

use std::path::PathBuf;

use egui::ViewportCommand;
use jiff::Zoned;
use jiff::civil::Date;

use crate::app::command::{Command, Opened};
use crate::app::effect::{Effect, Outside};
use crate::app::state::{Ids, Now, Saving, State};
use crate::catalog::Catalog;
use crate::domain::document::Theme;
use crate::text::Text;
use crate::ui::{Views, root_ui, theme};

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
}

impl<O: Outside> Shell<O> {
    /// An app on a file that was opened or not; `clock` says the time where the person is.
    pub fn new(opened: Opened, outside: O, clock: fn() -> Zoned, ids: Ids, text: Text) -> Self {
        let now = Now {
            at: clock(),
            ids: ids.clone(),
        };
        Self {
            state: State::new(opened, &now),
            views: Views::default(),
            text,
            outside,
            clock,
            ids,
            title: String::new(),
            day: None,
            closing: false,
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
                    effect => self.outside.perform(effect),
                }
            }
        }
        let preference = match self.state.document.settings.theme {
            Theme::System => egui::ThemePreference::System,
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        };
        if ctx.options(|options| options.theme_preference) != preference {
            ctx.set_theme(preference);
            ctx.request_repaint();
        }
    }

    /// Draws.
    pub fn draw(&mut self, ui: &mut egui::Ui) {
        let title = root_ui(ui, &self.state, &mut self.views, &self.text);
        if title != self.title {
            ui.ctx()
                .send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        if !self.views.outbox.borrow().is_empty() {
            ui.ctx().request_repaint();
        }
    }

    /// At the end: the last save is waited for.
    pub fn finish(&mut self) {
        self.outside.finish();
    }
}

impl<O: Outside> eframe::App for Shell<O> {
    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        Self::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.draw(ui);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.finish();
    }
}

/// Gives a new window our fonts, themes and text size.
pub fn set_up(ctx: &egui::Context) {
    theme::install(ctx);
}
