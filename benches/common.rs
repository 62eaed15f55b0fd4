//! A desk of any size on a stage, for the benchmarks.

#[path = "../tests/it/crowd.rs"]
mod crowd;

use std::sync::Arc;

use egui::{Context, RawInput, Rect, pos2, vec2};
use jiff::civil::{Date, date};
use jiff::{Timestamp, tz::TimeZone};
use veto_desk::app::command::{Command, Opened};
use veto_desk::app::state::{FileInfo, Ids, Now, State};
use veto_desk::catalog::Catalog;
use veto_desk::domain::document::Document;
use veto_desk::text::Text;
use veto_desk::ui::{Views, root_ui, theme};

/// How many accounts.
pub const SIZES: [usize; 4] = [10, 200, 10_000, 100_000];

const TODAY: Date = date(2026, 11, 22);

/// The document.
pub fn document(accounts: usize) -> Document {
    crowd::crowd(accounts, TODAY)
}

/// The app with a desk of so many accounts, in a window that is not there.
pub struct Stage {
    ctx: Context,
    text: Text,
    views: Views,
    now: Now,
    time: f64,
    pub state: State,
}

impl Stage {
    pub fn new(accounts: usize) -> Self {
        let day = TODAY.to_zoned(TimeZone::UTC);
        let now = Now {
            at: day.unwrap_or_else(|_| Timestamp::UNIX_EPOCH.to_zoned(TimeZone::UTC)),
            ids: Ids::Counted(0),
        };
        let opened = Opened {
            file: FileInfo::default(),
            content: Ok(Some(document(accounts))),
            previous: None,
            read_only: None,
            note: None,
        };
        let ctx = Context::default();
        theme::install(&ctx);
        let mut stage = Self {
            ctx,
            text: Text::english(),
            views: Views::default(),
            state: State::new(opened, &now),
            now,
            time: 0.0,
        };
        for _ in 0..4 {
            stage.frame();
        }
        stage
    }

    pub fn say(&mut self, command: Command) {
        let effects = self.state.apply(command, Catalog::embedded(), &mut self.now);
        drop(effects);
    }

    /// One frame, down to the triangles.
    pub fn frame(&mut self) -> usize {
        self.time += 0.016;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1180.0, 780.0))),
            time: Some(self.time),
            ..RawInput::default()
        };
        let Self {
            state, views, text, ..
        } = self;
        let mut output = self.ctx.run_ui(input, |ui| {
            root_ui(ui, state, views, text);
        });
        output.textures_delta.clear();
        let shapes = std::mem::take(&mut output.shapes);
        self.ctx.tessellate(shapes, output.pixels_per_point).len()
    }

    /// Another document that says the same, but shares nothing.
    pub fn apart(&self) -> Document {
        let text = veto_desk::store::format::to_text(&self.state.document).unwrap_or_default();
        let read = veto_desk::store::format::from_text(&text);
        read.map(|it| it.document).unwrap_or_default()
    }

    pub fn share(&self) -> Arc<Document> {
        Arc::clone(&self.state.document)
    }
}
