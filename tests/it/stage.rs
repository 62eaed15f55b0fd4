//! A stage on which one screen is shown: its accessibility tree, its pictures, and what it sends.

use egui_kittest::Harness;
use veto_desk::app::command::{Command, Opened};
use veto_desk::app::state::{FileInfo, Ids, Now, State};
use veto_desk::catalog::pictures::Picture;
use veto_desk::text::Text;
use veto_desk::ui::picture::picture_ui;
use veto_desk::ui::theme::Tokens;
use veto_desk::ui::{Views, alone_ui, root_ui, theme};

use crate::raster::CpuRenderer;

/// A size and theme.
#[derive(Clone, Copy)]
pub struct Look {
    pub name: &'static str,
    pub size: [f32; 2],
    pub theme: egui::Theme,
    pub high_contrast: bool,
    pub zoom: f32,
}

/// The looks of the gallery.
pub const LOOKS: [Look; 3] = [
    Look {
        name: "light",
        size: [1180.0, 780.0],
        theme: egui::Theme::Light,
        high_contrast: false,
        zoom: 1.0,
    },
    Look {
        name: "dark",
        size: [1180.0, 780.0],
        theme: egui::Theme::Dark,
        high_contrast: false,
        zoom: 1.0,
    },
    Look {
        name: "narrow",
        size: [520.0, 900.0],
        theme: egui::Theme::Light,
        high_contrast: false,
        zoom: 1.0,
    },
];

/// The four themes.
pub const THEMES: [Look; 4] = [
    LOOKS[0],
    LOOKS[1],
    Look {
        name: "high-contrast-light",
        high_contrast: true,
        ..LOOKS[0]
    },
    Look {
        name: "high-contrast-dark",
        high_contrast: true,
        ..LOOKS[1]
    },
];

/// Everything twice as large, in a window of the usual size.
pub const ZOOMED: Look = Look {
    name: "zoomed",
    size: [590.0, 390.0],
    zoom: 2.0,
    ..LOOKS[0]
};

/// The small window beside the browser, and the same at 200 % in a window of 640 by 900.
pub const SMALL: [Look; 2] = [
    Look {
        name: "small",
        size: [380.0, 640.0],
        theme: egui::Theme::Light,
        high_contrast: false,
        zoom: 1.0,
    },
    Look {
        name: "small-zoomed",
        size: [320.0, 450.0],
        theme: egui::Theme::Dark,
        high_contrast: false,
        zoom: 2.0,
    },
];

/// What is on the stage.
pub struct Stage {
    pub state: State,
    pub views: Views,
    pub text: Text,
    pub title: String,
}

impl Stage {
    /// What was said since the last call.
    pub fn said(&mut self) -> Vec<Command> {
        self.views.outbox.take()
    }
}

/// A state, shown.
pub fn show(state: &State, look: Look, text: Text) -> Harness<'static, Stage> {
    let mut state = state.clone();
    // As the system wants it, so that the settings show what they hold.
    state.system.high_contrast |= look.high_contrast;
    state.system_language = text.language().code().to_owned();
    let high_contrast = state.high_contrast();
    let stage = Stage {
        state,
        views: Views::default(),
        text,
        title: String::new(),
    };
    let mut harness = Harness::builder()
        .with_size(look.size)
        .with_pixels_per_point(look.zoom)
        .with_theme(look.theme)
        .with_context_setup(move |ctx| {
            theme::install(ctx);
            theme::install_styles(ctx, high_contrast);
        })
        .renderer(CpuRenderer::default())
        .build_ui_state(
            |ui, stage: &mut Stage| {
                stage.title = root_ui(ui, &stage.state, &mut stage.views, &stage.text);
            },
            stage,
        );
    harness.run();
    harness
}

/// A drawing without a page around it, as wide as this and just high enough.
pub fn picture_alone<'a>(
    picture: &'a Picture<'a>,
    width: f32,
    theme: egui::Theme,
) -> Harness<'a, f32> {
    let person = State::new(
        Opened {
            file: FileInfo::default(),
            content: Ok(None),
            previous: None,
            read_only: None,
            note: None,
        },
        &Now {
            at: jiff::Zoned::default(),
            ids: Ids::Counted(0),
        },
    );
    let (views, text) = (Views::default(), Text::english());
    let mut harness = Harness::builder()
        .with_size([width, 100.0])
        .with_theme(theme)
        .with_context_setup(theme::install)
        .renderer(CpuRenderer::default())
        .build_ui_state(
            move |ui, high: &mut f32| {
                let ground = Tokens::of(theme, false).window;
                let frame = egui::Frame::new().fill(ground.into()).inner_margin(16.0);
                egui::CentralPanel::default().frame(frame).show(ui, |ui| {
                    alone_ui(ui, &person, &views, &text, |ui, cx| {
                        picture_ui(ui, cx, picture);
                    });
                    *high = ui.min_rect().height() + 48.0;
                });
            },
            0.0,
        );
    harness.run();
    let high = harness.state().ceil();
    harness.set_size(egui::vec2(width, high));
    harness.run();
    harness
}
