//! A small chart over time: two bars a period, and a line. Each differs in shape and pattern, not only
//! in its color; screen readers get the same figures in words.

use egui::{
    Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Role, Sense, Shape, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::ui::Cx;
use crate::ui::theme::{Hex, Tokens, size, space, text};

/// The height of the bars.
const PLOT: f32 = 150.0;
/// Above the highest bar, so that a mark on it is not cut off.
const ABOVE: f32 = 10.0;
/// Each line of words below the bars.
const LINE: f32 = 20.0;
/// The narrowest and the widest period.
const PERIOD: [f32; 2] = [26.0, 110.0];
/// Room for the numbers beside the bars.
const NUMBERS: f32 = 46.0;
/// Half of a mark on the line, from corner to corner.
const MARK: f32 = 5.5;
/// The pattern beside the words that explain it.
const SAMPLE: [f32; 2] = [30.0, 16.0];

/// What is shown of a period: full bars, hatched bars, and marks on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    /// A full bar.
    Full,
    /// A bar with slanted lines in it.
    Hatched,
    /// A mark on a line.
    Marked,
}

impl Series {
    /// All, in the order of their values.
    pub const ALL: [Self; 3] = [Self::Full, Self::Hatched, Self::Marked];

    fn ink(self, tokens: &Tokens) -> Hex {
        match self {
            Self::Full => tokens.accent,
            Self::Hatched => tokens.good.ink,
            Self::Marked => tokens.bad.ink,
        }
    }
}

/// A period of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// What stands below it, where there is room.
    pub label: String,
    /// What stands below that, where it differs from the period before.
    pub below: String,
    /// One value for each of [`Series::ALL`].
    pub values: [usize; 3],
}

/// A chart.
pub struct Chart<'a> {
    /// Its name for screen readers.
    pub name: &'a str,
    /// The same in words: every figure that is shown. Asked for where somebody listens.
    pub description: &'a dyn Fn() -> String,
    /// What each of [`Series::ALL`] is.
    pub legend: [&'a str; 3],
    /// The periods, oldest first.
    pub periods: &'a [Period],
}

/// How many periods have room in this width; at least one.
pub fn chart_room(width: f32) -> usize {
    let [least, _] = PERIOD;
    let room = ((width - NUMBERS) / least).floor().max(1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at least one, and no more than a screen has points"
    )]
    let periods = room as usize;
    periods
}

impl Chart<'_> {
    /// Draws it as wide as there is room, and what its patterns mean below it.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let wanted = vec2(ui.available_width(), ABOVE + PLOT + space::M + 2.0 * LINE);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Image);
            node.set_label(self.name);
            node.set_description((self.description)());
        });
        let plot = Rect::from_min_max(
            pos2(rect.left() + NUMBERS, rect.top() + ABOVE),
            pos2(rect.right(), rect.top() + ABOVE + PLOT),
        );
        self.paint(&ui.painter().with_clip_rect(rect), cx.tokens, plot);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::L, space::XS);
            for (series, words) in Series::ALL.into_iter().zip(self.legend) {
                legend_ui(ui, cx, series, words);
            }
        });
    }

    fn paint(&self, painter: &Painter, tokens: &Tokens, plot: Rect) {
        let values = self.periods.iter().flat_map(|it| it.values);
        let (step, top) = scale(values.max().unwrap_or(0));
        let y = |value: usize| plot.bottom() - plot.height() * value as f32 / top as f32;
        let [_, widest] = PERIOD;
        let width = (plot.width() / self.periods.len().max(1) as f32).min(widest);
        let end = plot.left() + width * self.periods.len() as f32;
        let small = FontId::proportional(text::SMALL);
        for value in (0..=top).step_by(step) {
            let line = if value == 0 { tokens.edge } else { tokens.line };
            let stroke = Stroke::new(size::EDGE, Color32::from(line));
            painter.hline(plot.left()..=end, y(value), stroke);
            let at = pos2(plot.left() - space::S, y(value));
            let words = value.to_string();
            painter.text(
                at,
                Align2::RIGHT_CENTER,
                words,
                small.clone(),
                tokens.quiet.into(),
            );
        }
        let bar = (width * 0.36).min(26.0);
        let middle = |at: usize| plot.left() + width * (at as f32 + 0.5);
        let mut line = Vec::new();
        for (at, period) in self.periods.iter().enumerate() {
            let [full, hatched, marked] = period.values;
            let x = middle(at);
            for (series, value, left) in [
                (Series::Full, full, x - bar - 1.0),
                (Series::Hatched, hatched, x + 1.0),
            ] {
                if value > 0 {
                    // However few they are beside the others, there is something to see.
                    let top = y(value).min(plot.bottom() - 3.0);
                    let rect = Rect::from_min_max(pos2(left, top), pos2(left + bar, plot.bottom()));
                    bar_of(painter, tokens, series, rect);
                }
            }
            line.push(pos2(x, y(marked)));
        }
        line_of(painter, tokens, line);
        self.paint_labels(painter, tokens, plot, width);
    }

    /// Below the bars: each, or each second, or third …, as there is room.
    fn paint_labels(&self, painter: &Painter, tokens: &Tokens, plot: Rect, width: f32) {
        let small = FontId::proportional(text::SMALL);
        let ink = tokens.quiet.into();
        let labels = self.periods.iter();
        let labels: Vec<_> = labels
            .map(|it| painter.layout_no_wrap(it.label.clone(), small.clone(), ink))
            .collect();
        let widest = labels.iter().map(|it| it.size().x).fold(0.0, f32::max);
        let apart = (1..=labels.len()).find(|it| *it as f32 * width >= widest + space::S);
        let apart = apart.unwrap_or(labels.len()).max(1);
        let mut below = "";
        let labels = self.periods.iter().zip(labels).enumerate();
        for (at, (period, words)) in labels.step_by(apart) {
            let left = plot.left() + width * at as f32;
            if left + words.size().x > painter.clip_rect().right() {
                continue;
            }
            let top = plot.bottom() + space::M;
            painter.galley(pos2(left, top), words, ink);
            if period.below != below {
                below = &period.below;
                let at = pos2(left, top + LINE);
                painter.text(at, Align2::LEFT_TOP, below, small.clone(), ink);
            }
        }
    }
}

/// From one line of a scale to the next, and its end: round numbers, at most five lines.
fn scale(most: usize) -> (usize, usize) {
    // 1, 2, 5, then ten times that, and so on.
    let tens = (0..).map_while(|it| 10_usize.checked_pow(it));
    let mut steps = tens.flat_map(|ten| [1, 2, 5].map(|it| ten.saturating_mul(it)));
    let step = steps.find(|it| it.saturating_mul(4) >= most);
    let step = step.unwrap_or(usize::MAX);
    (step, step.saturating_mul(most.div_ceil(step).max(1)))
}

/// A bar, or a sample of one.
fn bar_of(painter: &Painter, tokens: &Tokens, series: Series, rect: Rect) {
    let ink = series.ink(tokens);
    if series == Series::Full {
        painter.rect_filled(rect, CornerRadius::ZERO, ink);
        return;
    }
    let stroke = Stroke::new(size::OUTLINE, Color32::from(ink));
    painter.rect(
        rect,
        CornerRadius::ZERO,
        tokens.surface,
        stroke,
        StrokeKind::Inside,
    );
    let inside = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut from = rect.bottom();
    while from > rect.top() - rect.width() {
        inside.line_segment(
            [
                pos2(rect.left(), from + rect.width()),
                pos2(rect.right(), from),
            ],
            stroke,
        );
        from -= 6.0;
    }
}

/// A line with marks. A seam of the ground's color sets it off from the bars behind it.
fn line_of(painter: &Painter, tokens: &Tokens, points: Vec<Pos2>) {
    let ink = Color32::from(Series::Marked.ink(tokens));
    let ground = Color32::from(tokens.surface);
    let marks = points.clone();
    for (width, color) in [(6.0, ground), (2.0, ink)] {
        painter.add(Shape::line(points.clone(), Stroke::new(width, color)));
    }
    for (half, color) in [(MARK + 2.5, ground), (MARK, ink)] {
        for at in &marks {
            let corners = vec![
                *at - vec2(0.0, half),
                *at + vec2(half, 0.0),
                *at + vec2(0.0, half),
                *at - vec2(half, 0.0),
            ];
            painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
        }
    }
}

/// A pattern and what it means: one thing to read, never parted.
fn legend_ui(ui: &mut Ui, cx: &Cx<'_>, series: Series, words: &str) {
    let [width, height] = SAMPLE;
    let ink = Color32::from(cx.tokens.text);
    let room = ui.max_rect().width() - width - space::S;
    let font = FontId::proportional(text::SMALL);
    let galley = ui.painter().layout(words.to_owned(), font, ink, room);
    let wanted = vec2(
        width + space::S + galley.size().x,
        galley.size().y.max(height) + space::XS,
    );
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let sample = Rect::from_center_size(
        pos2(rect.left() + width / 2.0, rect.center().y),
        vec2(width, height),
    );
    sample_of(ui.painter(), cx.tokens, series, sample);
    let at = pos2(
        sample.right() + space::S,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, ink);
}

/// Draws what one of the series looks like.
pub fn sample_of(painter: &Painter, tokens: &Tokens, series: Series, rect: Rect) {
    if series == Series::Marked {
        let ends = [rect.left_center(), rect.right_center()];
        let ink = Color32::from(series.ink(tokens));
        painter.line_segment(ends, Stroke::new(2.0, ink));
        line_of(painter, tokens, vec![rect.center()]);
    } else {
        bar_of(painter, tokens, series, rect);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_is_round_and_holds_the_most() {
        for (most, step, top) in [
            (0, 1, 1),
            (1, 1, 1),
            (3, 1, 3),
            (4, 1, 4),
            (5, 2, 6),
            (8, 2, 8),
            (9, 5, 10),
            (20, 5, 20),
            (21, 10, 30),
            (40, 10, 40),
            (41, 20, 60),
            (81, 50, 100),
            (1700, 500, 2000),
            (100_000, 50_000, 100_000),
        ] {
            assert_eq!(scale(most), (step, top), "{most}");
        }
    }

    #[test]
    fn a_narrow_chart_shows_fewer_periods_and_at_least_one() {
        assert_eq!(chart_room(0.0), 1);
        assert!(chart_room(250.0) < 9);
        assert!(chart_room(800.0) >= 24);
    }
}
