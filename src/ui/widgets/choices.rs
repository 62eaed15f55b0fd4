//! Answers to choose from: cards, rows and ticks.

use egui::{
    Color32, CornerRadius, CursorIcon, FontFamily, FontId, Rect, Role, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::buttons::{focus_frame, paint_icon};
use crate::ui::Cx;
use crate::ui::theme::{Hex, Icon, radius, semibold, size, space, text};

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
