//! Our few widgets: each has its size, its name for screen readers, its focus frame and its colors
//! from the tokens. Screens use these and no others.

use std::sync::Arc;

use egui::accesskit;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, CursorIcon, FontFamily, FontId, Frame, Galley, Label, Layout,
    Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::Cx;
use super::theme::{Hex, Icon, Tone, bold, margin, radius, semibold, size, space, text};
use crate::domain::status::Status;

// ----- words

/// The one title of a page; it takes the focus when the page has just changed.
pub fn title_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    let take = cx.take_focus && cx.state.problem.is_none();
    arrival_ui(ui, cx, words, "page-title", 1, take);
}

/// The title of what is wrong; it takes the focus when something has just gone wrong.
pub fn summary_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    arrival_ui(ui, cx, words, "problem-title", 2, cx.take_focus);
}

/// A heading at which the focus can arrive.
fn arrival_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str, name: &str, level: usize, take: bool) {
    let id = ui.make_persistent_id(name);
    // A stop for the keyboard only while it has the focus: Tab must not come back to it.
    let sense = if take || ui.memory(|memory| memory.has_focus(id)) {
        Sense::focusable_noninteractive()
    } else {
        Sense::hover()
    };
    let (points, family) = if level == 1 {
        (text::TITLE, bold())
    } else {
        (text::HEADING, semibold())
    };
    let galley = heading_galley(ui, cx, words, points, family);
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    let response = ui.interact(rect, id, sense);
    paint_heading(ui, cx, &response, galley, words, level);
    if take {
        response.request_focus();
    }
}

/// A heading inside a page.
pub fn heading_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    let galley = heading_galley(ui, cx, words, text::HEADING, semibold());
    let (_, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    paint_heading(ui, cx, &response, galley, words, 2);
}

fn heading_galley(
    ui: &Ui,
    cx: &Cx<'_>,
    words: &str,
    points: f32,
    family: FontFamily,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    let format = TextFormat {
        font_id: FontId::new(points, family),
        color: cx.tokens.text.into(),
        line_height: Some(points * 1.25),
        ..TextFormat::default()
    };
    job.append(words, 0.0, format);
    job.wrap.max_width = ui.available_width();
    ui.painter().layout_job(job)
}

/// egui knows headings by size only; screen readers need the role and the level.
fn paint_heading(
    ui: &Ui,
    cx: &Cx<'_>,
    response: &Response,
    galley: Arc<Galley>,
    words: &str,
    level: usize,
) {
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_label(words);
        node.set_level(level);
    });
    ui.painter()
        .galley(response.rect.min, galley, cx.tokens.text.into());
}

/// Text that is read.
pub fn body_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> Response {
    let rich = rich(
        words,
        text::BODY,
        FontFamily::Proportional,
        cx.tokens.text,
        text::LINE,
    );
    ui.add(Label::new(rich).wrap())
}

/// The sentence under a title.
pub fn lead_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> Response {
    let rich = rich(
        words,
        text::BODY,
        FontFamily::Proportional,
        cx.tokens.quiet,
        text::LINE,
    );
    ui.add(Label::new(rich).wrap())
}

/// A name: an account, a label above a value.
pub fn strong_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> Response {
    let rich = rich(words, text::BODY, semibold(), cx.tokens.text, 1.4);
    ui.add(Label::new(rich).wrap())
}

/// A hint, a caption, a date.
pub fn small_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> Response {
    let rich = rich(
        words,
        text::SMALL,
        FontFamily::Proportional,
        cx.tokens.quiet,
        1.45,
    );
    ui.add(Label::new(rich).wrap())
}

/// A caption above a value.
pub fn caption_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> Response {
    let rich = rich(words, text::SMALL, semibold(), cx.tokens.quiet, 1.4);
    ui.add(Label::new(rich).wrap())
}

fn rich(words: &str, size: f32, family: FontFamily, color: Hex, line: f32) -> RichText {
    RichText::new(words)
        .font(FontId::new(size, family))
        .color(color)
        .line_height(Some(size * line))
}

/// An https address in large type, its host set off and never broken: what people must compare with
/// their browser.
pub fn address_ui(ui: &mut Ui, cx: &Cx<'_>, address: &str) {
    let rest_at = address.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = address.split_at(rest_at);
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let width = ui.available_width();
    let fits = |points: &f32| {
        let font = FontId::new(*points, semibold());
        let line =
            ui.painter()
                .layout_no_wrap(format!("{scheme}{host}/"), font, Color32::PLACEHOLDER);
        line.size().x <= width
    };
    let points = [text::HEADING, text::BODY, text::SMALL]
        .into_iter()
        .find(fits)
        .unwrap_or(text::SMALL);
    let mut job = LayoutJob::default();
    for (part, color) in [
        (scheme, cx.tokens.text),
        (host, cx.tokens.accent),
        (path, cx.tokens.text),
    ] {
        let format = TextFormat {
            font_id: FontId::new(points, semibold()),
            color: color.into(),
            line_height: Some(points * 1.4),
            ..TextFormat::default()
        };
        job.append(part, 0.0, format);
    }
    // Without spaces, lines break after the last "/" or "." that fits.
    job.wrap.max_width = width;
    ui.add(Label::new(job).wrap());
}

// ----- focus

/// The frame around what has the focus: visible on every ground.
pub fn focus_frame(ui: &Ui, cx: &Cx<'_>, response: &Response, corner: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let frame = |grow: f32, color: Hex| {
        ui.painter().rect_stroke(
            response.rect.expand(grow),
            CornerRadius::same(corner + 2),
            Stroke::new(size::FOCUS, Color32::from(color)),
            StrokeKind::Outside,
        );
    };
    frame(size::FOCUS, cx.tokens.focus_halo);
    frame(0.0, cx.tokens.focus);
}

// ----- buttons

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one step a page is for.
    Primary,
    /// Any other step.
    Secondary,
    /// Small, beside a value.
    Small,
    /// Words only.
    Quiet,
}

/// A button.
#[must_use]
pub struct Button<'a> {
    look: Look,
    label: &'a str,
    spoken: Option<&'a str>,
    icon: Option<Icon>,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    /// The primary button of a page.
    pub fn primary(label: &'a str) -> Self {
        Self::new(Look::Primary, label)
    }

    /// Any other button.
    pub fn secondary(label: &'a str) -> Self {
        Self::new(Look::Secondary, label)
    }

    /// A small button beside a value.
    pub fn small(label: &'a str) -> Self {
        Self::new(Look::Small, label)
    }

    /// A button of words only.
    pub fn quiet(label: &'a str) -> Self {
        Self::new(Look::Quiet, label)
    }

    /// A button of this look.
    pub fn new(look: Look, label: &'a str) -> Self {
        Self {
            look,
            label,
            spoken: None,
            icon: None,
            width: None,
        }
    }

    /// What screen readers say, where the label alone is not distinct on the page.
    pub fn spoken(mut self, spoken: &'a str) -> Self {
        self.spoken = Some(spoken);
        self
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// At least this wide.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Draws it; true when it was pressed.
    pub fn ui(self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let (fill, ink, edge) = match self.look {
            Look::Primary => (cx.tokens.accent, cx.tokens.on_accent, cx.tokens.accent),
            Look::Secondary | Look::Small => (cx.tokens.surface, cx.tokens.text, cx.tokens.edge),
            Look::Quiet => (cx.tokens.window, cx.tokens.accent, cx.tokens.window),
        };
        let (font, height, padding) = match self.look {
            Look::Small => (text::SMALL, size::SMALL_TARGET, space::M),
            Look::Quiet => (text::BODY, size::SMALL_TARGET, space::S),
            _ => (text::BODY, size::TARGET, 20.0),
        };
        let icon_width = self.icon.map_or(0.0, |_| font + space::S);
        let room = (ui.available_width() - 2.0 * padding - icon_width).max(40.0);
        let galley = ui.painter().layout(
            self.label.to_owned(),
            FontId::new(font, semibold()),
            ink.into(),
            room,
        );
        let wide = galley.size().x + 2.0 * padding + icon_width;
        let wanted = vec2(
            wide.max(self.width.unwrap_or_default().min(ui.available_width())),
            height.max(galley.size().y + space::M),
        );
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        response.widget_info(|| {
            WidgetInfo::labeled(
                Role::Button,
                ui.is_enabled(),
                self.spoken.unwrap_or(self.label),
            )
        });
        if ui.is_rect_visible(rect) {
            let corner = CornerRadius::same(radius::BUTTON);
            let painter = ui.painter();
            if self.look != Look::Quiet {
                painter.rect(
                    rect,
                    corner,
                    fill,
                    Stroke::new(size::EDGE, Color32::from(edge)),
                    StrokeKind::Inside,
                );
            }
            if response.hovered() {
                // Not by color alone: the edge grows, too.
                painter.rect_stroke(
                    rect,
                    corner,
                    Stroke::new(
                        2.0,
                        Color32::from(if self.look == Look::Primary {
                            cx.tokens.text
                        } else {
                            cx.tokens.accent
                        }),
                    ),
                    StrokeKind::Inside,
                );
            }
            let content = galley.size().x + icon_width;
            let left = rect.center().x - content / 2.0;
            if let Some(icon) = self.icon {
                paint_icon(
                    ui,
                    icon,
                    pos2(left + font / 2.0, rect.center().y),
                    font + 2.0,
                    ink,
                );
            }
            let at = pos2(left + icon_width, rect.center().y - galley.size().y / 2.0);
            painter.galley(at, galley, ink.into());
        }
        focus_frame(ui, cx, &response, radius::BUTTON);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}

/// An icon, centered. It has no name of its own: words always stand beside it.
pub fn paint_icon(ui: &Ui, icon: Icon, center: egui::Pos2, points: f32, color: Hex) {
    ui.painter().text(
        center,
        egui::Align2::CENTER_CENTER,
        icon.letter(),
        FontId::proportional(points),
        color.into(),
    );
}

// ----- choices

/// One of several answers: a large card with a dot.
pub fn option_ui(ui: &mut Ui, cx: &Cx<'_>, chosen: bool, words: &str, hint: &str) -> bool {
    choice_ui(ui, cx, chosen, words, hint, Role::RadioButton, true)
}

/// One of many answers: a row with a dot, without a card.
pub fn row_option_ui(ui: &mut Ui, cx: &Cx<'_>, chosen: bool, words: &str) -> bool {
    choice_ui(ui, cx, chosen, words, "", Role::RadioButton, false)
}

/// Something that can be ticked.
pub fn tick_ui(ui: &mut Ui, cx: &Cx<'_>, ticked: bool, words: &str) -> bool {
    choice_ui(ui, cx, ticked, words, "", Role::CheckBox, false)
}

fn choice_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    chosen: bool,
    words: &str,
    hint: &str,
    role: Role,
    card: bool,
) -> bool {
    let padding = if card {
        vec2(20.0, 14.0)
    } else {
        vec2(space::S, 6.0)
    };
    let mark = 24.0;
    let left = padding.x + mark + space::M + space::XS;
    let width = ui.available_width();
    let room = (width - left - padding.x).max(60.0);
    let layout = |words: &str, points: f32, family: FontFamily, color: Hex| {
        ui.painter().layout(
            words.to_owned(),
            FontId::new(points, family),
            color.into(),
            room,
        )
    };
    let weight = if card {
        semibold()
    } else {
        FontFamily::Proportional
    };
    let name = layout(words, text::BODY, weight, cx.tokens.text);
    let hint_galley = (!hint.is_empty())
        .then(|| layout(hint, text::SMALL, FontFamily::Proportional, cx.tokens.quiet));
    let gap = space::XS;
    let high = name.size().y + hint_galley.as_ref().map_or(0.0, |it| it.size().y + gap);
    let least = if card {
        size::TARGET + 6.0
    } else {
        size::SMALL_TARGET + 2.0
    };
    let (rect, response) = ui.allocate_exact_size(
        vec2(width, (high + 2.0 * padding.y).max(least)),
        Sense::click(),
    );
    response.widget_info(|| {
        let spoken = if hint.is_empty() {
            words.to_owned()
        } else {
            format!("{words}. {hint}")
        };
        WidgetInfo::selected(role, ui.is_enabled(), chosen, spoken)
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        let edge = if chosen || response.hovered() {
            cx.tokens.accent
        } else {
            cx.tokens.edge
        };
        if card {
            painter.rect(
                rect,
                CornerRadius::same(radius::CARD),
                if chosen {
                    cx.tokens.accent_soft
                } else {
                    cx.tokens.surface
                },
                Stroke::new(if chosen { 3.0 } else { size::EDGE }, Color32::from(edge)),
                StrokeKind::Inside,
            );
        }
        let center = pos2(rect.left() + padding.x + mark / 2.0, rect.center().y);
        match role {
            Role::CheckBox => paint_tick(ui, cx, center, chosen, edge),
            _ => {
                painter.circle(
                    center,
                    11.0,
                    cx.tokens.surface,
                    Stroke::new(2.0, Color32::from(edge)),
                );
                if chosen {
                    painter.circle_filled(center, 11.0, cx.tokens.accent);
                    painter.circle_filled(center, 4.5, cx.tokens.on_accent);
                }
            }
        }
        let mut at = pos2(rect.left() + left, rect.center().y - high / 2.0);
        let line = name.size().y;
        painter.galley(at, name, cx.tokens.text.into());
        if let Some(galley) = hint_galley {
            at.y += line + gap;
            painter.galley(at, galley, cx.tokens.quiet.into());
        }
    }
    focus_frame(
        ui,
        cx,
        &response,
        if card { radius::CARD } else { radius::CHIP },
    );
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

fn paint_tick(ui: &Ui, cx: &Cx<'_>, center: egui::Pos2, ticked: bool, edge: Hex) {
    let rect = Rect::from_center_size(center, Vec2::splat(22.0));
    ui.painter().rect(
        rect,
        CornerRadius::same(6),
        if ticked {
            cx.tokens.accent
        } else {
            cx.tokens.surface
        },
        Stroke::new(2.0, Color32::from(edge)),
        StrokeKind::Inside,
    );
    if ticked {
        paint_icon(ui, Icon::Check, center, 17.0, cx.tokens.on_accent);
    }
}

/// Rows in as many columns as fit, each at least `least` wide.
pub fn columns_ui<T>(ui: &mut Ui, items: &[T], least: f32, mut row_ui: impl FnMut(&mut Ui, &T)) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number of columns"
    )]
    let columns = ((ui.available_width() / least).floor() as usize).clamp(1, 4);
    let rows = items.len().div_ceil(columns);
    ui.columns(columns, |columns| {
        // Down the first column, then the next: the order in which lists of names are read.
        for (column, items) in columns.iter_mut().zip(items.chunks(rows.max(1))) {
            column.spacing_mut().item_spacing.y = space::S;
            for item in items {
                row_ui(column, item);
            }
        }
    });
}

// ----- fields

/// A field to type in. Gives the new text when it was changed.
pub struct Field<'a> {
    /// Tells fields of one page apart.
    pub id: &'a str,
    /// What it is for; stands above it.
    pub label: &'a str,
    /// One short sentence under the label; may be empty.
    pub hint: &'a str,
    /// What is wrong; may be empty. The field's name says it, too.
    pub problem: &'a str,
    /// Lines to show; one means no line breaks.
    pub rows: usize,
}

impl Field<'_> {
    /// Draws it.
    pub fn ui(self, ui: &mut Ui, cx: &Cx<'_>, value: &str) -> Option<String> {
        let name = if self.problem.is_empty() {
            self.label.to_owned()
        } else {
            format!("{}. {}", self.label, self.problem)
        };
        if !self.label.is_empty() {
            strong_ui(ui, cx, self.label);
        }
        if !self.hint.is_empty() {
            small_ui(ui, cx, self.hint);
        }
        if self.problem.is_empty() {
            nothing_here(ui);
        } else {
            problem_line_ui(ui, cx, self.problem);
        }
        let mut typed = value.to_owned();
        let id = ui.make_persistent_id(("field", self.id));
        let edit = if self.rows > 1 {
            TextEdit::multiline(&mut typed).desired_rows(self.rows)
        } else {
            TextEdit::singleline(&mut typed)
        };
        let color = if self.problem.is_empty() {
            cx.tokens.edge
        } else {
            cx.tokens.bad.ink
        };
        let frame = Frame::new()
            .fill(cx.tokens.surface.into())
            .stroke(Stroke::new(size::EDGE, Color32::from(color)))
            .corner_radius(CornerRadius::same(radius::BUTTON))
            .inner_margin(margin(space::M));
        let response = ui.add(
            edit.id(id)
                .font(FontId::proportional(text::BODY))
                .frame(frame)
                .align(if self.rows > 1 {
                    egui::Align2::LEFT_TOP
                } else {
                    egui::Align2::LEFT_CENTER
                })
                .min_size(vec2(0.0, size::TARGET))
                .desired_width(ui.available_width()),
        );
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        focus_frame(ui, cx, &response, radius::BUTTON);
        response.changed().then_some(typed)
    }
}

/// What is wrong, at the place where it is.
pub fn problem_line_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    let rich = rich(words, text::BODY, semibold(), cx.tokens.bad.ink, 1.4);
    ui.add(Label::new(rich).wrap());
}

// ----- places

/// Something whose ids depend on its name alone. egui numbers what is drawn; without this, a message
/// that comes or goes would give every control after it another id, and the focus would jump.
pub fn fixed_ui<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = egui::Id::unique(("fixed", name));
    ui.scope_builder(UiBuilder::new().scope_id(id), add).inner
}

/// Stands for one thing that is not there now, so that what follows keeps its id.
pub fn nothing_here(ui: &mut Ui) {
    ui.skip_ahead_auto_ids(1);
}

// ----- grounds

/// A card.
pub fn card_ui<R>(ui: &mut Ui, cx: &Cx<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new()
        .fill(cx.tokens.surface.into())
        .stroke(Stroke::new(size::EDGE, Color32::from(cx.tokens.line)))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(margin(space::L));
    full_width(ui, frame, add)
}

/// A sunken panel beside or under the main column.
pub fn panel_ui<R>(ui: &mut Ui, cx: &Cx<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new()
        .fill(cx.tokens.sunken.into())
        .corner_radius(CornerRadius::same(radius::PANEL))
        .inner_margin(margin(22.0));
    full_width(ui, frame, add)
}

/// A message on a ground of its meaning, with its icon.
pub fn banner_ui<R>(ui: &mut Ui, tone: Tone, icon: Icon, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new()
        .fill(tone.ground.into())
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(margin(20.0));
    full_width(ui, frame, |ui| {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
            paint_icon(ui, icon, rect.center(), 25.0, tone.ink);
            ui.add_space(space::S);
            ui.vertical(add).inner
        })
        .inner
    })
}

fn full_width<R>(ui: &mut Ui, frame: Frame, add: impl FnOnce(&mut Ui) -> R) -> R {
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// A rule of one line.
pub fn rule_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, 0.0, Color32::from(cx.tokens.line));
}

// ----- status

/// The icon of a status: each differs in shape.
pub fn status_icon(status: Status) -> Icon {
    match status {
        Status::NotStarted => Icon::NotStarted,
        Status::NotSentYet => Icon::Half,
        Status::Sent => Icon::Waiting,
        Status::Confirmed => Icon::Done,
        Status::NeedsYou => Icon::Alert,
        Status::Refused => Icon::Refused,
    }
}

/// The color of a status; never its only mark.
pub fn status_tone(cx: &Cx<'_>, status: Status) -> Tone {
    match status {
        Status::NotStarted | Status::NotSentYet => cx.tokens.neutral,
        Status::Sent => cx.tokens.waiting,
        Status::Confirmed => cx.tokens.good,
        Status::NeedsYou => cx.tokens.warn,
        Status::Refused => cx.tokens.bad,
    }
}

/// A status: icon and word. It is read, not pressed.
pub fn chip_ui(ui: &mut Ui, cx: &Cx<'_>, status: Status) {
    let tone = status_tone(cx, status);
    let words = cx.t(super::wording::status_key(status));
    let galley = ui.painter().layout_no_wrap(
        words.clone(),
        FontId::new(text::SMALL, semibold()),
        tone.ink.into(),
    );
    let wanted = vec2(galley.size().x + 44.0, 28.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    ui.painter()
        .rect_filled(rect, CornerRadius::same(radius::CHIP), tone.ground);
    paint_icon(
        ui,
        status_icon(status),
        pos2(rect.left() + 17.0, rect.center().y),
        17.0,
        tone.ink,
    );
    let at = pos2(rect.left() + 34.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tone.ink.into());
}

/// The plain mark of a platform. The name stands beside it.
pub fn mark_ui(ui: &mut Ui, cx: &Cx<'_>, mark: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(46.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::same(radius::BUTTON), cx.tokens.sunken);
    ui.painter().text(
        rect.center(),
        egui::Align2::CENTER_CENTER,
        mark,
        FontId::new(text::BODY, bold()),
        cx.tokens.text.into(),
    );
}

/// A numbered or lettered step: a ring with its mark, then the words.
pub fn step_ui(ui: &mut Ui, cx: &Cx<'_>, mark: &str, words: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(28.0, 26.0), Sense::hover());
        ui.painter().circle(
            rect.center(),
            12.5,
            cx.tokens.surface,
            Stroke::new(size::EDGE, Color32::from(cx.tokens.edge)),
        );
        ui.painter().text(
            rect.center(),
            egui::Align2::CENTER_CENTER,
            mark,
            FontId::new(14.0, semibold()),
            cx.tokens.text.into(),
        );
        ui.add_space(space::XS);
        body_ui(ui, cx, words);
    });
}

/// A column of this width, top down.
pub fn column_ui<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = Rect::from_min_size(ui.cursor().min, vec2(width, f32::INFINITY));
    let builder = UiBuilder::new()
        .max_rect(room)
        .layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(builder);
    child.set_width(width);
    // What spaces columns apart must not space words apart.
    child.spacing_mut().item_spacing = Vec2::splat(space::S);
    let inner = add(&mut child);
    let used = Rect::from_min_size(room.min, vec2(width, child.min_rect().height()));
    ui.advance_cursor_after_rect(used);
    inner
}

/// A name that can be pressed: underlined, as links are.
pub fn link_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str, spoken: &str) -> bool {
    let galley = ui.painter().layout(
        words.to_owned(),
        FontId::new(text::BODY, semibold()),
        cx.tokens.text.into(),
        ui.available_width(),
    );
    let wanted = vec2(
        galley.size().x,
        galley.size().y.max(size::SMALL_TARGET - space::S),
    );
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, spoken));
    let color: Color32 = if response.hovered() {
        cx.tokens.accent
    } else {
        cx.tokens.edge
    }
    .into();
    let top = rect.center().y - galley.size().y / 2.0;
    for row in &galley.rows {
        let line = row.rect().translate(vec2(rect.left(), top));
        let stroke = Stroke::new(if response.hovered() { 2.0 } else { 1.0 }, color);
        ui.painter()
            .hline(line.x_range(), line.bottom() - 1.0, stroke);
    }
    ui.painter()
        .galley(pos2(rect.left(), top), galley, cx.tokens.text.into());
    focus_frame(ui, cx, &response, radius::FOCUS);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// The name of the app.
pub fn brand_name_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    let rich = rich(words, text::HEADING, bold(), cx.tokens.text, 1.3);
    ui.add(Label::new(rich));
}

/// A place of the rail; the one that is shown stands on a card.
pub fn place_ui(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, words: &str, here: bool) -> bool {
    let wanted = vec2(ui.available_width(), size::TARGET);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, words));
    let edge = if response.hovered() {
        cx.tokens.accent
    } else {
        cx.tokens.line
    };
    if here || response.hovered() {
        ui.painter().rect(
            rect,
            CornerRadius::same(radius::BUTTON),
            if here {
                cx.tokens.surface
            } else {
                cx.tokens.sunken
            },
            Stroke::new(size::EDGE, Color32::from(edge)),
            StrokeKind::Inside,
        );
    }
    let ink = if here {
        cx.tokens.text
    } else {
        cx.tokens.quiet
    };
    paint_icon(
        ui,
        icon,
        pos2(rect.left() + 25.0, rect.center().y),
        20.0,
        ink,
    );
    ui.painter().text(
        pos2(rect.left() + 47.0, rect.center().y),
        egui::Align2::LEFT_CENTER,
        words,
        FontId::new(
            text::BODY,
            if here {
                semibold()
            } else {
                FontFamily::Proportional
            },
        ),
        ink.into(),
    );
    focus_frame(ui, cx, &response, radius::BUTTON);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// How wide a place is where places stand side by side.
pub fn place_width(ui: &Ui, words: &str) -> f32 {
    let font = FontId::new(text::BODY, semibold());
    let galley = ui
        .painter()
        .layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x + 47.0 + space::L
}
