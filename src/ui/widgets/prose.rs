//! Text with words that can be pressed, and lists: what guides are made of.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CursorIcon, FontFamily, FontId, Galley, Id, Label, Rect, Role, Sense, Stroke, Ui,
    WidgetInfo, pos2, vec2,
};

use super::buttons::{focus_frame, paint_icon};
use super::structure::role_ui;
use crate::ui::Cx;
use crate::ui::theme::{Icon, radius, semibold, size, space, text};

/// A stretch of a line.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Text.
    Plain(String),
    /// Text that is set off.
    Strong(String),
    /// Words that can be pressed.
    Link {
        /// They.
        words: String,
        /// The keyboard stops here: not where the same link stood before.
        stop: bool,
        /// The focus arrives here.
        take: bool,
    },
}

/// Draws a line of text. Gives which of its pieces was pressed.
pub fn prose_ui(ui: &mut Ui, cx: &Cx<'_>, pieces: &[Piece]) -> Option<usize> {
    let mut job = LayoutJob::default();
    let mut links = Vec::new();
    let mut length = 0;
    for (at, piece) in pieces.iter().enumerate() {
        let (words, family, color) = match piece {
            Piece::Plain(words) => (words, FontFamily::Proportional, cx.tokens.text),
            Piece::Strong(words) => (words, semibold(), cx.tokens.text),
            Piece::Link { words, .. } => (words, semibold(), cx.tokens.accent),
        };
        let format = TextFormat {
            font_id: FontId::new(text::BODY, family),
            color: color.into(),
            line_height: Some(text::BODY * text::LINE),
            ..TextFormat::default()
        };
        let from = length;
        length += words.chars().count();
        if let Piece::Link { stop, take, .. } = piece {
            links.push((at, from..length, *stop, *take));
        }
        job.append(words, 0.0, format);
    }
    job.wrap.max_width = ui.available_width();
    if links.is_empty() {
        ui.add(Label::new(job).wrap());
        return None;
    }
    let said = job.text.clone();
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let mut pressed = None;
    for (at, range, stop, take) in links {
        let rows = rows(&galley, &range, rect.min);
        let words: String = said.chars().skip(range.start).take(range.len()).collect();
        let id = Id::unique((response.id, at));
        if link_rows_ui(ui, cx, id, &rows, stop.then_some(words.trim()), take) {
            pressed = Some(at);
        }
    }
    ui.painter().galley(rect.min, galley, cx.tokens.text.into());
    pressed
}

/// Where letters stand: one stretch in each row.
fn rows(galley: &Arc<Galley>, range: &Range<usize>, origin: egui::Pos2) -> Vec<Rect> {
    let mut first = 0;
    let mut found = Vec::new();
    for row in &galley.rows {
        let here = row.glyphs.iter().zip(first..);
        let inside = here.filter(|(glyph, at)| range.contains(at) && !glyph.chr.is_whitespace());
        let mut edges: Option<(f32, f32)> = None;
        for (glyph, _) in inside {
            let (left, right) = (glyph.pos.x, glyph.pos.x + glyph.advance_width);
            let (from, to) = edges.unwrap_or((left, right));
            edges = Some((from.min(left), to.max(right)));
        }
        if let Some((left, right)) = edges {
            let rect = row.rect().translate(origin.to_vec2());
            let from = origin.x + row.pos.x;
            found.push(Rect::from_x_y_ranges(
                from + left..=from + right,
                rect.y_range(),
            ));
        }
        first += row.glyphs.len() + usize::from(row.ends_with_newline);
    }
    found
}

/// A link that may go over several rows. Its widest one has the name and the focus.
fn link_rows_ui(
    ui: &Ui,
    cx: &Cx<'_>,
    id: Id,
    rows: &[Rect],
    name: Option<&str>,
    take: bool,
) -> bool {
    let widest = rows
        .iter()
        .max_by(|a, b| a.width().total_cmp(&b.width()))
        .copied();
    let mut responses = Vec::new();
    for (row, number) in rows.iter().zip(0..) {
        let named =
            name.filter(|_| Some(*row) == widest && responses.iter().all(|it: &(bool, _)| !it.0));
        let sense = if named.is_some() {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(*row, Id::unique((id, number)), sense);
        if let Some(name) = named {
            response.widget_info(|| WidgetInfo::labeled(Role::Link, true, name));
            focus_frame(ui, cx, &response, radius::FOCUS);
            if take {
                response.request_focus();
            }
        }
        responses.push((named.is_some(), response));
    }
    let hovered = responses.iter().any(|it| it.1.hovered());
    let stroke = Stroke::new(
        if hovered { 2.0 } else { 1.0 },
        Color32::from(cx.tokens.accent),
    );
    for row in rows {
        ui.painter()
            .hline(row.x_range(), row.bottom() - 3.0, stroke);
    }
    responses.into_iter().fold(false, |pressed, (_, response)| {
        response.on_hover_cursor(CursorIcon::PointingHand).clicked() || pressed
    })
}

/// A quiet link on a line of its own, with its icon.
pub fn icon_link_ui(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, words: &str, take: bool) -> bool {
    let side = text::BODY + space::M;
    let galley = ui.painter().layout(
        words.to_owned(),
        FontId::new(text::BODY, semibold()),
        cx.tokens.accent.into(),
        (ui.available_width() - side).max(60.0),
    );
    let high = (galley.size().y + space::S).max(size::SMALL_TARGET);
    let (rect, response) =
        ui.allocate_exact_size(vec2(side + galley.size().x, high), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, words));
    let center = pos2(rect.left() + text::BODY / 2.0, rect.center().y);
    paint_icon(ui, icon, center, text::BODY + 2.0, cx.tokens.accent);
    let at = pos2(rect.left() + side, rect.center().y - galley.size().y / 2.0);
    if response.hovered() {
        let stroke = Stroke::new(2.0, Color32::from(cx.tokens.accent));
        for row in &galley.rows {
            let line = row.rect().translate(at.to_vec2());
            ui.painter().hline(line.x_range(), line.bottom(), stroke);
        }
    }
    ui.painter().galley(at, galley, cx.tokens.accent.into());
    focus_frame(ui, cx, &response, radius::FOCUS);
    if take {
        response.request_focus();
    }
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// A list, spoken as one: so many points, each with its place. Points with a dot, steps with a number.
pub fn list_ui<'a, T>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    ordered: bool,
    items: &'a [T],
    mut item_ui: impl FnMut(&mut Ui, &'a T),
) {
    role_ui(ui, Role::List, "", None, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        for (item, at) in items.iter().zip(1..) {
            role_ui(ui, Role::ListItem, "", Some((at, items.len())), |ui| {
                ui.horizontal_top(|ui| {
                    let high = text::BODY * text::LINE;
                    let (rect, _) = ui.allocate_exact_size(vec2(28.0, high), Sense::hover());
                    if ordered {
                        ring_ui(ui, cx, rect.center(), at);
                    } else {
                        ui.painter().circle_filled(
                            rect.center(),
                            3.5,
                            Color32::from(cx.tokens.accent),
                        );
                    }
                    ui.vertical(|ui| item_ui(ui, item));
                });
            });
        }
    });
}

fn ring_ui(ui: &Ui, cx: &Cx<'_>, center: egui::Pos2, number: usize) {
    ui.painter().circle(
        center,
        12.0,
        cx.tokens.surface,
        Stroke::new(size::EDGE, Color32::from(cx.tokens.edge)),
    );
    ui.painter().text(
        center,
        egui::Align2::CENTER_CENTER,
        number,
        FontId::new(14.0, semibold()),
        cx.tokens.text.into(),
    );
}
