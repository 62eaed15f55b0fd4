//! What things stand on: cards, panels, messages, columns; and places whose ids do not move.

use egui::{
    Align, Color32, CornerRadius, Frame, Layout, Rect, Sense, Stroke, Ui, UiBuilder, Vec2, vec2,
};

use super::buttons::paint_icon;
use crate::ui::Cx;
use crate::ui::theme::{Icon, Tone, margin, radius, size, space};

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
        .stroke(cx.tokens.ground_edge(cx.tokens.text))
        .corner_radius(CornerRadius::same(radius::PANEL))
        .inner_margin(margin(22.0));
    full_width(ui, frame, add)
}

/// A message on a ground of its meaning, with its icon.
pub fn banner_ui<R>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    tone: Tone,
    icon: Icon,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let frame = Frame::new()
        .fill(tone.ground.into())
        .stroke(cx.tokens.ground_edge(tone.ink))
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
