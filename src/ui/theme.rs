//! Colors by role, sizes by scale, fonts and icons: everything that gives egui our look. The colors
//! stand in `assets/theme`, nowhere else.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use egui::style::{ScrollStyle, WidgetVisuals};
use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke,
    Style, TextStyle, Vec2, Visuals,
};
use serde::{Deserialize, Deserializer};

/// Text sizes, in points.
pub mod text {
    /// The one title of a page.
    pub const TITLE: f32 = 30.0;
    /// A heading inside a page.
    pub const HEADING: f32 = 20.0;
    /// Everything that is read.
    pub const BODY: f32 = 17.0;
    /// Hints, captions, dates.
    pub const SMALL: f32 = 15.0;
    /// Line height, as a multiple of the size.
    pub const LINE: f32 = 1.5;
}

/// Distances, in points.
pub mod space {
    /// Between things that are one.
    pub const XS: f32 = 4.0;
    /// Between neighbors.
    pub const S: f32 = 8.0;
    /// Between rows.
    pub const M: f32 = 12.0;
    /// Inside cards.
    pub const L: f32 = 18.0;
    /// Between groups.
    pub const XL: f32 = 26.0;
    /// Around a page.
    pub const XXL: f32 = 44.0;
}

/// Corner radii, in points.
pub mod radius {
    /// The frame around a link that has the focus.
    pub const FOCUS: u8 = 4;
    /// A status chip.
    pub const CHIP: u8 = 8;
    /// A button or field.
    pub const BUTTON: u8 = 10;
    /// A card.
    pub const CARD: u8 = 14;
    /// A panel.
    pub const PANEL: u8 = 16;
}

/// Sizes of what can be pressed, and of the page, in points.
pub mod size {
    /// Height of primary buttons, options and fields.
    pub const TARGET: f32 = 46.0;
    /// Height of everything else that can be pressed.
    pub const SMALL_TARGET: f32 = 34.0;
    /// The widest column of text.
    pub const COLUMN: f32 = 640.0;
    /// The widest page.
    pub const PAGE: f32 = 900.0;
    /// The widest question over a page.
    pub const DIALOG: f32 = 480.0;
    /// The rail on the left.
    pub const RAIL: f32 = 224.0;
    /// Below this width the rail becomes a bar, and two columns become one.
    pub const NARROW: f32 = 720.0;
    /// Below this height, pages are set more tightly, so that a question fits without scrolling.
    pub const TIGHT: f32 = 700.0;
    /// Below this height, messages stand inside the page.
    pub const LOW: f32 = 480.0;
    /// The small window beside the browser, where the screen has room for it.
    pub const COMPANION: [f32; 2] = [400.0, 700.0];
    /// The smallest window.
    pub const LEAST: [f32; 2] = [320.0, 256.0];
    /// What the screen keeps above and below it for bars of the system.
    pub const BARS: f32 = 80.0;
    /// Below this height, the answers of the small window stand inside its page.
    pub const SHORT: f32 = 600.0;
    /// The frame around what has the focus.
    pub const FOCUS: f32 = 3.0;
    /// The edge of a control.
    pub const EDGE: f32 = 1.0;
    /// The edge of a ground, where that alone sets it off.
    pub const OUTLINE: f32 = 1.5;
}

/// The colors of one theme, by role.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// Behind everything.
    pub window: Hex,
    /// Cards, fields, buttons.
    pub surface: Hex,
    /// The rail and side panels.
    pub sunken: Hex,
    /// Text.
    pub text: Hex,
    /// Hints and captions.
    pub quiet: Hex,
    /// Decorative lines.
    pub line: Hex,
    /// Edges of controls.
    pub edge: Hex,
    /// The primary button, links, what is chosen.
    pub accent: Hex,
    /// The ground of what is chosen.
    pub accent_soft: Hex,
    /// The ground of letters that are selected.
    pub selected: Hex,
    /// Text on the accent.
    pub on_accent: Hex,
    /// Settled.
    pub good: Tone,
    /// Needs the person.
    pub warn: Tone,
    /// Refused, failed.
    pub bad: Tone,
    /// Waiting.
    pub waiting: Tone,
    /// Not begun.
    pub neutral: Tone,
    /// The frame around what has the focus.
    pub focus: Hex,
    /// A second frame around that, so that one of both always stands out.
    pub focus_halo: Hex,
    /// Grounds are not told apart by their color: each has an edge.
    pub outlined: bool,
}

/// Text and ground of one meaning.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tone {
    /// Text and icons.
    pub ink: Hex,
    /// What they stand on.
    pub ground: Hex,
}

/// A color, written as in `55287D`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hex(pub Color32);

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        Color32::from_hex(&format!("#{written}"))
            .map(Hex)
            .map_err(|_| serde::de::Error::custom("expected six hexadecimal digits"))
    }
}

impl From<Hex> for Color32 {
    fn from(hex: Hex) -> Self {
        hex.0
    }
}

static LIGHT: LazyLock<Tokens> =
    LazyLock::new(|| tokens(include_str!("../../assets/theme/light.ron")));
static DARK: LazyLock<Tokens> =
    LazyLock::new(|| tokens(include_str!("../../assets/theme/dark.ron")));
static HIGH_LIGHT: LazyLock<Tokens> =
    LazyLock::new(|| tokens(include_str!("../../assets/theme/high-contrast-light.ron")));
static HIGH_DARK: LazyLock<Tokens> =
    LazyLock::new(|| tokens(include_str!("../../assets/theme/high-contrast-dark.ron")));

#[expect(
    clippy::expect_used,
    reason = "the files are part of the program, and a test reads all"
)]
fn tokens(ron: &str) -> Tokens {
    ron::from_str(ron).expect("a theme of the program can be read")
}

impl Tokens {
    /// The colors of a theme.
    pub fn of(theme: egui::Theme, high_contrast: bool) -> &'static Self {
        match (theme, high_contrast) {
            (egui::Theme::Light, false) => &LIGHT,
            (egui::Theme::Dark, false) => &DARK,
            (egui::Theme::Light, true) => &HIGH_LIGHT,
            (egui::Theme::Dark, true) => &HIGH_DARK,
        }
    }

    /// The edge of a ground with this ink on it, where grounds need one.
    pub fn ground_edge(&self, ink: Hex) -> Stroke {
        if self.outlined {
            Stroke::new(size::OUTLINE, Color32::from(ink))
        } else {
            Stroke::NONE
        }
    }
}

/// The semibold weight: names, buttons, headings.
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// The bold weight: titles.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// Gives egui our fonts, and both themes with normal contrast.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    ctx.options_mut(|options| {
        // Where the system does not say, light is what paper looks like.
        options.fallback_theme = egui::Theme::Light;
        // The text size is a setting, and its keys are read with it.
        options.zoom_with_keyboard = false;
    });
    install_styles(ctx, false);
}

/// Gives egui both themes with this contrast.
pub fn install_styles(ctx: &egui::Context, high_contrast: bool) {
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        ctx.set_style_of(theme, style(theme, high_contrast));
    }
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 4] = [
        (
            "regular",
            include_bytes!("../../assets/fonts/Inter-Regular.otf"),
        ),
        (
            "semibold",
            include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
        ),
        ("bold", include_bytes!("../../assets/fonts/Inter-Bold.otf")),
        ("icons", include_bytes!("../../assets/icons/icons.ttf")),
    ];
    for (name, bytes) in files {
        let data = Arc::new(FontData::from_static(bytes));
        fonts.font_data.insert(name.to_owned(), data);
    }
    for (family, name) in [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (semibold(), "semibold"),
        (bold(), "bold"),
    ] {
        fonts
            .families
            .insert(family, vec![name.to_owned(), "icons".to_owned()]);
    }
    fonts
}

fn style(theme: egui::Theme, high_contrast: bool) -> Style {
    let tokens = Tokens::of(theme, high_contrast);
    let mut style = Style {
        text_styles: BTreeMap::from([
            (TextStyle::Heading, FontId::new(text::HEADING, semibold())),
            (TextStyle::Body, FontId::proportional(text::BODY)),
            (TextStyle::Button, FontId::new(text::BODY, semibold())),
            (TextStyle::Small, FontId::proportional(text::SMALL)),
            (TextStyle::Monospace, FontId::proportional(text::BODY)),
        ]),
        // Nothing moves by itself.
        animation_time: 0.0,
        scroll_animation: egui::style::ScrollAnimation::none(),
        visuals: visuals(theme, tokens),
        ..Style::default()
    };
    style.spacing.item_spacing = Vec2::new(space::S, space::S);
    style.spacing.button_padding = Vec2::new(space::L, space::M);
    style.spacing.interact_size = Vec2::new(size::SMALL_TARGET, size::SMALL_TARGET);
    style.spacing.scroll = ScrollStyle::solid();
    style.spacing.scroll.bar_width = space::M;
    if high_contrast {
        // Half-faded lines at the edges of a page are below every contrast.
        style.spacing.scroll.fade.strength = 0.0;
    }
    style.url_in_tooltip = false;
    style
}

fn visuals(theme: egui::Theme, tokens: &Tokens) -> Visuals {
    let mut visuals = match theme {
        egui::Theme::Light => Visuals::light(),
        egui::Theme::Dark => Visuals::dark(),
    };
    let text: Color32 = tokens.text.into();
    visuals.override_text_color = Some(text);
    visuals.weak_text_color = Some(tokens.quiet.into());
    visuals.panel_fill = tokens.window.into();
    visuals.window_fill = tokens.surface.into();
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.extreme_bg_color = tokens.surface.into();
    visuals.text_edit_bg_color = Some(tokens.surface.into());
    visuals.hyperlink_color = tokens.accent.into();
    visuals.warn_fg_color = tokens.warn.ink.into();
    visuals.error_fg_color = tokens.bad.ink.into();
    visuals.selection.bg_fill = tokens.selected.into();
    visuals.selection.stroke = Stroke::new(size::EDGE, Color32::from(tokens.accent));
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, text);
    let resting = WidgetVisuals {
        bg_fill: tokens.surface.into(),
        weak_bg_fill: tokens.surface.into(),
        bg_stroke: Stroke::new(size::EDGE, Color32::from(tokens.edge)),
        corner_radius: CornerRadius::same(radius::BUTTON),
        fg_stroke: Stroke::new(size::EDGE, text),
        expansion: 0.0,
    };
    let held = WidgetVisuals {
        bg_fill: tokens.edge.into(),
        weak_bg_fill: tokens.accent_soft.into(),
        ..resting
    };
    visuals.widgets.noninteractive = WidgetVisuals {
        bg_stroke: Stroke::new(size::EDGE, Color32::from(tokens.line)),
        ..resting
    };
    // The scroll bar's handle is painted with `bg_fill` and must stand out from its track.
    visuals.widgets.inactive = WidgetVisuals {
        bg_fill: tokens.edge.into(),
        ..resting
    };
    visuals.widgets.hovered = held;
    visuals.widgets.active = held;
    visuals.widgets.open = held;
    visuals
}

/// The same distance on all sides.
pub fn margin(all: f32) -> Margin {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "distances of the scale are far below 127"
    )]
    Margin::same(all as i8)
}

/// The icons of the icon font. Each is drawn beside words, never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// The desk.
    Desk,
    /// Settings.
    Settings,
    /// Help.
    Help,
    /// Add.
    Plus,
    /// Exclamation mark in a triangle.
    Alert,
    /// Tick in a circle.
    Done,
    /// Cross in an octagon.
    Refused,
    /// Hour-glass.
    Waiting,
    /// Empty circle.
    NotStarted,
    /// Half circle.
    Half,
    /// Arrow to the left.
    Back,
    /// Tick.
    Check,
    /// Two sheets.
    Copy,
    /// Arrow out of a box.
    External,
    /// Bin.
    Delete,
    /// Arrow back.
    Undo,
    /// The letter i in a circle.
    Info,
    /// An open folder.
    Folder,
    /// A disk.
    Save,
}

impl Icon {
    /// Its letter in the icon font: the table stands in `assets/icons/README.md`.
    pub fn letter(self) -> char {
        match self {
            Self::Desk => '\u{EA00}',
            Self::Settings => '\u{EA03}',
            Self::Help => '\u{EA04}',
            Self::Plus => '\u{EA05}',
            Self::Alert => '\u{EA06}',
            Self::Done => '\u{EA07}',
            Self::Refused => '\u{EA08}',
            Self::Waiting => '\u{EA09}',
            Self::NotStarted => '\u{EA0A}',
            Self::Half => '\u{EA0B}',
            Self::Back => '\u{EA0C}',
            Self::Check => '\u{EA0D}',
            Self::Copy => '\u{EA0E}',
            Self::External => '\u{EA0F}',
            Self::Delete => '\u{EA10}',
            Self::Undo => '\u{EA12}',
            Self::Info => '\u{EA19}',
            Self::Folder => '\u{EA15}',
            Self::Save => '\u{EA17}',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, "contrast ratio".
    fn contrast(a: Hex, b: Hex) -> f32 {
        let luminance = |hex: Hex| {
            let linear = |channel: u8| {
                let value = f32::from(channel) / 255.0;
                if value <= 0.04045 {
                    value / 12.92
                } else {
                    ((value + 0.055) / 1.055).powf(2.4)
                }
            };
            let [red, green, blue, _] = hex.0.to_array();
            0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        };
        let (light, dark) = (
            luminance(a).max(luminance(b)),
            luminance(a).min(luminance(b)),
        );
        (light + 0.05) / (dark + 0.05)
    }

    const THEMES: [(egui::Theme, bool); 4] = [
        (egui::Theme::Light, false),
        (egui::Theme::Dark, false),
        (egui::Theme::Light, true),
        (egui::Theme::Dark, true),
    ];

    #[test]
    fn high_contrast_is_black_and_white_with_ten_to_one_for_every_ink() {
        for (theme, high) in THEMES {
            let it = Tokens::of(theme, high);
            assert_eq!(it.outlined, high, "{theme:?}");
            if !high {
                continue;
            }
            let extremes = [Color32::BLACK, Color32::WHITE].map(Hex);
            let tones = [it.good, it.warn, it.bad, it.waiting, it.neutral];
            for color in [it.window, it.text, it.quiet, it.line, it.edge] {
                assert!(extremes.contains(&color), "{theme:?}: {color:?}");
            }
            for ground in [it.surface, it.sunken, it.accent_soft]
                .into_iter()
                .chain(tones.map(|tone| tone.ground))
            {
                assert_eq!(ground, it.window, "{theme:?}");
            }
            for ink in tones.map(|tone| tone.ink).into_iter().chain([it.accent]) {
                let ratio = contrast(ink, it.window);
                assert!(ratio >= 10.0, "{theme:?}: {ink:?} is {ratio:.2}");
            }
            // Selected letters are seen to be selected: that ground is the one that must differ.
            let ratio = contrast(it.selected, it.window);
            assert!(ratio >= 1.3, "{theme:?}: {ratio:.2}");
        }
    }

    #[test]
    fn every_text_is_seven_to_one_and_every_edge_four_and_a_half_to_one() {
        for (theme, high) in THEMES {
            let it = Tokens::of(theme, high);
            let mut texts = vec![(it.on_accent, it.accent), (it.accent, it.accent_soft)];
            for ground in [it.window, it.surface, it.sunken, it.accent_soft] {
                texts.extend([(it.text, ground), (it.quiet, ground)]);
            }
            texts.extend([
                (it.accent, it.window),
                (it.accent, it.surface),
                (it.accent, it.sunken),
            ]);
            for tone in [it.good, it.warn, it.bad, it.waiting, it.neutral] {
                texts.extend([(tone.ink, tone.ground), (it.text, tone.ground)]);
                texts.push((tone.ink, it.surface));
            }
            texts.push((it.text, it.selected));
            for (ink, ground) in texts {
                let ratio = contrast(ink, ground);
                assert!(
                    ratio >= 7.0,
                    "{theme:?} {high}: {ink:?} on {ground:?} is {ratio:.2}"
                );
            }
            for ground in [it.window, it.surface, it.sunken] {
                let lines = it.outlined.then_some(it.line);
                for edge in [it.edge, it.accent, it.focus].into_iter().chain(lines) {
                    let ratio = contrast(edge, ground);
                    assert!(
                        ratio >= 4.5,
                        "{theme:?} {high}: {edge:?} beside {ground:?} is {ratio:.2}"
                    );
                }
            }
        }
    }
}
