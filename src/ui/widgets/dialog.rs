//! A question that has to be answered before anything else.

use egui::{Color32, CornerRadius, Frame, Id, Modal, Role, ScrollArea, Stroke, Ui};

use super::structure::name_role;
use super::words::arrival_ui;
use crate::ui::Cx;
use crate::ui::theme::{margin, radius, size, space};

/// Draws it over the page, which neither mouse nor keys reach meanwhile. Its title takes the focus when
/// it has just been `opened`. True when it was left by Escape, or by a press beside it.
pub fn dialog_ui(
    ui: &Ui,
    cx: &Cx<'_>,
    title: &str,
    after: &str,
    opened: bool,
    add: impl FnOnce(&mut Ui),
) -> bool {
    let room = ui.ctx().viewport_rect().size() - egui::Vec2::splat(2.0 * (space::XL + space::L));
    let frame = Frame::new()
        .fill(cx.tokens.surface.into())
        .stroke(Stroke::new(size::EDGE, Color32::from(cx.tokens.edge)))
        .corner_radius(CornerRadius::same(radius::PANEL))
        .inner_margin(margin(space::XL));
    let dialog = Modal::new(Id::unique("dialog")).frame(frame);
    let shown = dialog.show(ui.ctx(), |ui| {
        ui.set_width(room.x.min(size::DIALOG));
        name_role(ui, Role::AlertDialog, title);
        ui.ctx()
            .accesskit_node_builder(ui.unique_id(), |node| node.set_modal());
        ScrollArea::vertical().max_height(room.y).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::M;
            arrival_ui(ui, cx, title, after, "dialog_title", 2, opened);
            add(ui);
        });
    });
    shown.should_close()
}
