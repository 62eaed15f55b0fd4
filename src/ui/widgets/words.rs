//! Words: titles, headings, text, addresses.

use std::sync::Arc;

use egui::accesskit;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, FontFamily, FontId, Galley, Label, Response, RichText, Role, Sense, Ui, WidgetInfo,
};

use crate::ui::Cx;
use crate::ui::theme::{Hex, bold, semibold, text};

/// The one title of a page; it takes the focus when the page has just changed. What comes `after` it is
/// heard with it: who goes from control to control never meets plain text.
pub fn title_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str, after: &str) {
    // After a guide, the focus comes back to its link.
    let take = cx.take_focus && cx.state.problem.is_none() && cx.back_from.is_none();
    arrival_ui(ui, cx, words, after, "page-title", 1, take);
}

/// The title of what is wrong; it takes the focus when something has just gone wrong.
pub fn summary_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str, after: &str) {
    let take = cx.take_focus && cx.back_from.is_none();
    arrival_ui(ui, cx, words, after, "problem-title", 2, take);
}

/// A heading at which the focus can arrive.
pub(super) fn arrival_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    words: &str,
    after: &str,
    name: &str,
    level: usize,
    take: bool,
) {
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
    if !after.is_empty() {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_description(after));
    }
    if take {
        response.request_focus();
    }
}

/// The heading of a list, at which the focus arrives when a page of it was turned.
pub fn list_heading_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str, take: bool) {
    arrival_ui(ui, cx, words, "", "list_title", 2, take);
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

pub(super) fn rich(words: &str, size: f32, family: FontFamily, color: Hex, line: f32) -> RichText {
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

/// The name of the app.
pub fn brand_name_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    let rich = rich(words, text::HEADING, bold(), cx.tokens.text, 1.3);
    ui.add(Label::new(rich));
}
