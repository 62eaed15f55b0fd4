//! Statuses, platform marks and steps: read, not pressed.

use egui::{
    Color32, CornerRadius, FontId, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::buttons::paint_icon;
use super::words::body_ui;
use crate::domain::status::Status;
use crate::ui::Cx;
use crate::ui::theme::{Icon, Tone, bold, radius, semibold, size, space, text};

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
    let words = cx.t(crate::ui::wording::status_key(status));
    let galley = ui.painter().layout_no_wrap(
        words.clone(),
        FontId::new(text::SMALL, semibold()),
        tone.ink.into(),
    );
    let wanted = vec2(galley.size().x + 44.0, 28.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    ui.painter().rect(
        rect,
        CornerRadius::same(radius::CHIP),
        tone.ground,
        cx.tokens.ground_edge(tone.ink),
        StrokeKind::Inside,
    );
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
    ui.painter().rect(
        rect,
        CornerRadius::same(radius::BUTTON),
        cx.tokens.sunken,
        cx.tokens.ground_edge(cx.tokens.text),
        StrokeKind::Inside,
    );
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
