//! Drawings of forms and of ways through menus: plain boxes in our own colors, made from facts,
//! never a copy of somebody's page. For a screen reader, each is one picture with words.

use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Pos2, Rect, Role, Sense, Shape, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::theme::{bold, radius, semibold, size, space, text};
use super::{Cx, wording};
use crate::catalog::pictures::Picture;
use crate::catalog::schema::{Before, FieldAsked, PathDrawn, ScreenDrawn, Shown};
use crate::domain::kinds::Field;
use crate::text::Text;

/// The letters by which a drawing of a form names its fields, as the copy buttons do.
pub const MARKS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

/// Half the width of a mark.
const MARK: f32 = 12.0;
/// The narrowest a little screen may be.
const SCREEN: f32 = 136.0;
/// Between two little screens: room for an arrow.
const GAP: f32 = 30.0;
/// Inside boxes.
const INSIDE: f32 = 12.0;
/// What stands beside the words of an entry: its number, and room.
const BESIDE: f32 = 64.0;

/// A letter in a circle, in the flow of a page.
pub fn mark_ui(ui: &mut Ui, cx: &Cx<'_>, mark: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(2.0 * MARK), Sense::hover());
    ui.painter()
        .circle_filled(rect.center(), MARK, cx.tokens.accent);
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        mark,
        mark_font(),
        cx.tokens.on_accent.into(),
    );
}

fn mark_font() -> FontId {
    FontId::new(14.0, bold())
}

/// Draws a picture, as wide as there is room.
pub fn picture_ui(ui: &mut Ui, cx: &Cx<'_>, picture: &Picture<'_>) {
    let width = ui.available_width();
    let (high, shapes) = match picture {
        Picture::Form {
            route,
            before,
            code,
        } => {
            let mut sheet = Sheet::new(ui, cx, Pos2::ZERO, width, &cx.t("drawing-form"));
            sheet.form(&route.fields, before, *code);
            let high = sheet.high();
            (high, sheet.framed(high))
        }
        Picture::Path { path, numbers } => path_shapes(ui, cx, path, numbers, width),
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    let words = picture_words(cx.text, picture);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Image);
        node.set_label(words.as_str());
    });
    let corner = rect.min.to_vec2();
    ui.painter().extend(shapes.into_iter().map(|mut shape| {
        shape.translate(corner);
        shape
    }));
}

// ----- words instead of the picture

/// What a picture shows, in words, from the same facts.
pub fn picture_words(text: &Text, picture: &Picture<'_>) -> String {
    let sentences = match picture {
        Picture::Form {
            route,
            before,
            code,
        } => words_of_form(text, &route.fields, before, *code),
        Picture::Path { path, numbers } => words_of_path(text, path, numbers),
    };
    sentences.join(" ")
}

fn words_of_form(text: &Text, fields: &[FieldAsked], before: &[Before], code: bool) -> Vec<String> {
    let mut said = vec![text.get("drawing-of-form")];
    for before in before {
        said.push(match before {
            Before::Scroll => text.get("drawing-says-scroll"),
            Before::Choose(question, answer) => text.with(
                "drawing-says-choose",
                &[
                    ("question", text.get(question).into()),
                    ("answer", text.get(answer).into()),
                ],
            ),
        });
    }
    for (asked, mark) in fields.iter().zip(MARKS) {
        said.push(text.with(
            "drawing-says-field",
            &[
                ("mark", mark.into()),
                ("field", text.get(wording::field_key(asked.field)).into()),
                ("need", text.get(wording::need_key(asked.need)).into()),
            ],
        ));
    }
    let send = text.get("schematic-send");
    said.push(text.with("drawing-says-send", &[("button", send.into())]));
    if code {
        said.push(text.get("drawing-says-code"));
    }
    said
}

fn words_of_path(text: &Text, path: &PathDrawn, numbers: &[Option<usize>]) -> Vec<String> {
    let mut said = vec![text.get("drawing-of-path")];
    for (screen, number) in path.screens.iter().zip(numbers) {
        let pressed = screen.shows.iter().find_map(Shown::pressed);
        if let (Some(number), Some(pressed)) = (number, pressed) {
            said.push(text.with(
                "drawing-says-press",
                &[
                    ("mark", number.to_string().into()),
                    ("title", text.get(&screen.title).into()),
                    ("entry", text.get(pressed).into()),
                ],
            ));
        } else if screen.shows.contains(&Shown::Form) {
            said.push(text.get("drawing-says-form"));
        }
    }
    said
}

// ----- a way: little screens in a row

fn path_shapes(
    ui: &Ui,
    cx: &Cx<'_>,
    path: &PathDrawn,
    numbers: &[Option<usize>],
    width: f32,
) -> (f32, Vec<Shape>) {
    let count = path.screens.len();
    let (columns, wide) = columns(count, width, least(ui, cx, path));
    let mut shapes = Vec::new();
    let mut top = 0.0;
    let screens: Vec<_> = path.screens.iter().zip(numbers).collect();
    let rows = screens.chunks(columns);
    let last = rows.len().saturating_sub(1);
    for (row, screens) in rows.enumerate() {
        let mut sheets: Vec<Sheet<'_>> = (0_u8..)
            .zip(screens)
            .map(|(at, (screen, number))| {
                let corner = pos2(f32::from(at) * (wide + GAP), top);
                let title = cx.t(&screen.title);
                let mut sheet = Sheet::new(ui, cx, corner, wide, &title);
                sheet.screen(screen, **number);
                sheet
            })
            .collect();
        let bar = sheets.iter().map(|it| it.bar).fold(0.0, f32::max);
        sheets.iter_mut().for_each(|it| it.bar = bar);
        let high = sheets.iter().map(Sheet::high).fold(0.0, f32::max);
        let middle = top + high / 2.0;
        for (at, sheet) in (0_u8..).zip(sheets) {
            if at > 0 {
                let from = f32::from(at) * (wide + GAP) - GAP + 7.0;
                shapes.extend(arrow(cx, pos2(from, middle), vec2(GAP - 14.0, 0.0)));
            }
            shapes.extend(sheet.framed(high));
        }
        top += high;
        if row < last {
            if columns == 1 {
                let from = pos2(wide / 2.0, top + 6.0);
                shapes.extend(arrow(cx, from, vec2(0.0, GAP - 12.0)));
            }
            top += if columns == 1 { GAP } else { space::L };
        }
    }
    (top, shapes)
}

/// How wide a little screen must be, so that no word on it breaks.
fn least(ui: &Ui, cx: &Cx<'_>, path: &PathDrawn) -> f32 {
    let widest = |key: &str| {
        let words = cx.t(key);
        let each = words.split_whitespace().map(|word| {
            let ink = Color32::PLACEHOLDER;
            let word = ui
                .painter()
                .layout_no_wrap(word.to_owned(), semibold_small(), ink);
            word.size().x
        });
        each.fold(0.0, f32::max)
    };
    let mut least = SCREEN;
    for screen in &path.screens {
        least = least.max(widest(&screen.title) + 2.0 * INSIDE);
        for shown in &screen.shows {
            if let Shown::Words(key) | Shown::Press(key) | Shown::Switch(key) | Shown::Link(key) =
                shown
            {
                least = least.max(widest(key) + BESIDE);
            }
        }
    }
    least
}

/// How many little screens stand side by side, each at least so wide, and how wide each is. Rows are filled
/// evenly.
fn columns(count: usize, width: f32, least: f32) -> (usize, f32) {
    let needs = |columns: usize| {
        let screens = columns as f32;
        screens * least + (screens - 1.0) * GAP
    };
    let fit = (1..=count)
        .rev()
        .find(|it| needs(*it) <= width)
        .unwrap_or(1);
    let columns = count.div_ceil(count.div_ceil(fit).max(1)).max(1);
    let screens = columns as f32;
    let wide = (width - (screens - 1.0) * GAP) / screens;
    (columns, wide.min(280.0))
}

fn arrow(cx: &Cx<'_>, from: Pos2, along: Vec2) -> Vec<Shape> {
    let stroke = Stroke::new(2.0, Color32::from(cx.tokens.quiet));
    let tip = from + along;
    let back = along.normalized() * 6.0;
    let side = vec2(back.y, back.x) * 0.8;
    vec![
        Shape::line_segment([from, tip], stroke),
        Shape::line(vec![tip - back - side, tip, tip - back + side], stroke),
    ]
}

// ----- one sheet: shapes from the top down

/// A page that is drawn from the top down, before it is known how high it becomes.
struct Sheet<'a> {
    ui: &'a Ui,
    cx: &'a Cx<'a>,
    shapes: Vec<Shape>,
    corner: Pos2,
    width: f32,
    title: Arc<Galley>,
    /// How high the bar of the title is.
    bar: f32,
    /// Where the next thing stands, below the bar.
    y: f32,
}

impl<'a> Sheet<'a> {
    fn new(ui: &'a Ui, cx: &'a Cx<'a>, corner: Pos2, width: f32, title: &str) -> Self {
        let room = width - 2.0 * INSIDE;
        let ink = cx.tokens.text.into();
        let painter = ui.painter();
        let title = painter.layout(title.to_owned(), semibold_small(), ink, room);
        Self {
            bar: title.size().y + 16.0,
            title,
            ui,
            cx,
            shapes: Vec::new(),
            corner,
            width,
            y: space::XS,
        }
    }

    fn left(&self) -> f32 {
        self.corner.x + INSIDE
    }

    fn inner(&self) -> f32 {
        (self.width - 2.0 * INSIDE).max(20.0)
    }

    /// Of the sheet with its bar.
    fn high(&self) -> f32 {
        self.y + INSIDE + self.bar
    }

    /// The sheet as a box with a title bar.
    fn framed(self, high: f32) -> Vec<Shape> {
        let cx = self.cx;
        let rect = Rect::from_min_size(self.corner, vec2(self.width, high));
        let bar = Rect::from_min_size(self.corner, vec2(self.width, self.bar));
        let round = CornerRadius::same(radius::BUTTON);
        let top = CornerRadius {
            sw: 0,
            se: 0,
            ..round
        };
        let at = pos2(self.left(), bar.center().y - self.title.size().y / 2.0);
        let edge = Stroke::new(size::EDGE, Color32::from(cx.tokens.edge));
        let mut shapes = vec![
            Shape::rect_filled(rect, round, cx.tokens.surface),
            Shape::rect_filled(bar, top, cx.tokens.accent_soft),
            Shape::galley(at, self.title, cx.tokens.text.into()),
            Shape::rect_stroke(rect, round, edge, StrokeKind::Inside),
        ];
        let below = vec2(0.0, self.bar);
        shapes.extend(self.shapes.into_iter().map(|mut shape| {
            shape.translate(below);
            shape
        }));
        shapes
    }

    fn galley(
        &self,
        words: &str,
        font: FontId,
        color: super::theme::Hex,
        wide: f32,
    ) -> Arc<Galley> {
        let painter = self.ui.painter();
        painter.layout(words.to_owned(), font, color.into(), wide)
    }

    fn place(&mut self, galley: Arc<Galley>, at: Pos2) {
        let color = Color32::from(self.cx.tokens.text);
        self.shapes.push(Shape::galley(at, galley, color));
    }

    /// Words over the whole width.
    fn words(&mut self, words: &str, font: FontId, color: super::theme::Hex) {
        let galley = self.galley(words, font, color, self.inner());
        let high = galley.size().y;
        self.place(galley, pos2(self.left(), self.corner.y + self.y));
        self.y += high;
    }

    /// Text that does not matter.
    fn line(&mut self, part: f32, color: super::theme::Hex) {
        let at = pos2(self.left(), self.corner.y + self.y);
        let rect = Rect::from_min_size(at, vec2(self.inner() * part, 8.0));
        self.shapes.push(Shape::rect_filled(rect, 4.0, color));
        self.y += 8.0;
    }

    fn lines(&mut self, count: u8) {
        let parts = [0.92, 1.0, 0.7, 0.85].into_iter().cycle();
        for part in parts.take(count.into()) {
            self.y += space::S;
            self.line(part, self.cx.tokens.line);
        }
    }

    /// Entries of a menu that do not matter.
    fn rows(&mut self, count: u8) {
        let parts = [0.55, 0.7, 0.45].into_iter().cycle();
        for part in parts.take(count.into()) {
            self.y += INSIDE;
            let middle = self.corner.y + self.y + 6.0;
            let line = self.cx.tokens.line;
            let dot = pos2(self.left() + 6.0, middle);
            self.shapes.push(Shape::circle_filled(dot, 6.0, line));
            let at = pos2(self.left() + 20.0, middle - 4.0);
            let wide = (self.inner() - 20.0) * part;
            let rect = Rect::from_min_size(at, vec2(wide, 8.0));
            self.shapes.push(Shape::rect_filled(rect, 4.0, line));
            self.y += 12.0;
        }
        self.y += space::XS;
    }

    fn down(&mut self) {
        self.y += INSIDE;
        let from = pos2(self.corner.x + self.width / 2.0, self.corner.y + self.y);
        self.shapes.extend(arrow(self.cx, from, vec2(0.0, 20.0)));
        self.y += 24.0;
    }

    fn mark(&mut self, center: Pos2, mark: &str) {
        let cx = self.cx;
        let circle = Shape::circle_filled(center, MARK, cx.tokens.accent);
        self.shapes.push(circle);
        let galley = self.galley(mark, mark_font(), cx.tokens.on_accent, f32::INFINITY);
        let at = center - galley.size() / 2.0;
        self.place(galley, at);
    }

    fn rect(&mut self, high: f32) -> Rect {
        let at = pos2(self.left(), self.corner.y + self.y);
        self.y += high;
        Rect::from_min_size(at, vec2(self.inner(), high))
    }

    fn frame(&mut self, rect: Rect, fill: super::theme::Hex, stroke: Stroke) {
        let round = CornerRadius::same(radius::CHIP);
        self.shapes.push(Shape::rect_filled(rect, round, fill));
        let edge = Shape::rect_stroke(rect, round, stroke, StrokeKind::Inside);
        self.shapes.push(edge);
    }

    // ----- a form

    fn form(&mut self, fields: &[FieldAsked], before: &[Before], code: bool) {
        self.lines(3);
        for before in before {
            match before {
                Before::Scroll => {
                    self.down();
                    let words = self.cx.t("drawing-scroll");
                    self.centered(&words);
                }
                Before::Choose(question, answer) => self.choose(question, answer),
            }
        }
        for (asked, mark) in fields.iter().zip(MARKS) {
            self.field(*asked, mark);
        }
        self.send();
        if code {
            self.down();
            let label = self.cx.t("drawing-code");
            self.words(&label, small(), self.cx.tokens.text);
            self.y += space::XS;
            let rect = self.rect(36.0);
            let edge = Stroke::new(size::EDGE, Color32::from(self.cx.tokens.edge));
            self.frame(rect, self.cx.tokens.surface, edge);
        }
        self.y += space::XS;
    }

    fn centered(&mut self, words: &str) {
        let galley = self.galley(words, small(), self.cx.tokens.quiet, self.inner());
        let high = galley.size().y;
        let left = self.corner.x + (self.width - galley.size().x) / 2.0;
        self.place(galley, pos2(left, self.corner.y + self.y));
        self.y += high;
    }

    fn choose(&mut self, question: &str, answer: &str) {
        let cx = self.cx;
        self.y += INSIDE;
        self.words(&cx.t(question), small(), cx.tokens.text);
        self.y += space::XS;
        let words = cx.t(answer);
        let galley = self.galley(
            &words,
            semibold_small(),
            cx.tokens.text,
            self.inner() - 44.0,
        );
        let high = galley.size().y + 16.0;
        let rect = self.rect(high);
        self.frame(rect, cx.tokens.accent_soft, chosen(cx));
        let center = pos2(rect.left() + 20.0, rect.center().y);
        let ring = Stroke::new(2.0, Color32::from(cx.tokens.accent));
        self.shapes.push(Shape::circle_stroke(center, 8.0, ring));
        self.shapes
            .push(Shape::circle_filled(center, 4.0, cx.tokens.accent));
        self.place(galley, pos2(rect.left() + 36.0, rect.top() + 8.0));
    }

    fn field(&mut self, asked: FieldAsked, mark: &str) {
        let cx = self.cx;
        self.y += INSIDE;
        let label = cx.t(wording::field_key(asked.field));
        self.words(&label, small(), cx.tokens.text);
        self.y += space::XS;
        let need = cx.t(wording::need_key(asked.need));
        let galley = self.galley(&need, small(), cx.tokens.quiet, self.inner() - 50.0);
        let least = if asked.field == Field::Reason {
            60.0
        } else {
            36.0
        };
        let rect = self.rect((galley.size().y + 14.0).max(least));
        let edge = Stroke::new(size::EDGE, Color32::from(cx.tokens.edge));
        self.frame(rect, cx.tokens.surface, edge);
        self.mark(pos2(rect.left() + 20.0, rect.top() + 18.0), mark);
        let top = rect.top() + 18.0 - (galley.size().y / 2.0).min(11.0);
        self.place(galley, pos2(rect.left() + 40.0, top));
    }

    fn send(&mut self) {
        let cx = self.cx;
        self.y += space::L;
        let words = cx.t("schematic-send");
        let galley = self.galley(&words, semibold_small(), cx.tokens.text, self.inner());
        let wide = (galley.size().x + 48.0).min(self.inner());
        let at = pos2(self.left(), self.corner.y + self.y);
        let rect = Rect::from_min_size(at, vec2(wide, 36.0));
        self.y += 36.0;
        let edge = Stroke::new(size::EDGE, Color32::from(cx.tokens.edge));
        self.frame(rect, cx.tokens.sunken, edge);
        let at = rect.center() - galley.size() / 2.0;
        self.place(galley, at);
    }

    // ----- a little screen

    fn screen(&mut self, screen: &ScreenDrawn, number: Option<usize>) {
        let cx = self.cx;
        let mark = number.map(|it| it.to_string()).unwrap_or_default();
        for shown in &screen.shows {
            match shown {
                Shown::Lines(count) => self.lines(*count),
                Shown::Rows(count) => self.rows(*count),
                Shown::Down => self.down(),
                Shown::Words(key) => {
                    self.y += INSIDE;
                    self.words(&cx.t(key), semibold_small(), cx.tokens.text);
                }
                Shown::Bars(_) => self.bars(&mark),
                Shown::Press(key) => self.press(&cx.t(key), &mark, 0.0),
                Shown::Switch(key) => self.switch(&cx.t(key), &mark),
                Shown::Link(key) => self.link(&cx.t(key), &mark),
                Shown::Form => self.small_form(),
            }
        }
    }

    /// An entry to be pressed, with its number before it.
    fn press(&mut self, words: &str, mark: &str, more: f32) {
        let cx = self.cx;
        self.y += INSIDE;
        let inside = self.inner() + 8.0;
        let galley = self.galley(words, semibold_small(), cx.tokens.text, inside - 46.0);
        let high = (galley.size().y + 14.0 + more).max(38.0);
        let rect = self.rect(high).expand2(vec2(4.0, 0.0));
        self.frame(rect, cx.tokens.accent_soft, chosen(cx));
        let middle = rect.center().y - more / 2.0;
        self.mark(pos2(rect.left() + 19.0, middle), mark);
        let at = pos2(rect.left() + 38.0, middle - galley.size().y / 2.0);
        self.place(galley, at);
    }

    /// An entry with a switch that is on.
    fn switch(&mut self, words: &str, mark: &str) {
        let more = 28.0;
        self.press(words, mark, more);
        let cx = self.cx;
        let bottom = self.corner.y + self.y - 10.0;
        let at = pos2(self.left() + 34.0, bottom - 20.0);
        let rect = Rect::from_min_size(at, vec2(38.0, 20.0));
        self.shapes
            .push(Shape::rect_filled(rect, 10.0, cx.tokens.accent));
        let knob = pos2(rect.right() - 10.0, rect.center().y);
        self.shapes
            .push(Shape::circle_filled(knob, 7.0, cx.tokens.on_accent));
    }

    /// The three lines at the right, with their number.
    fn bars(&mut self, mark: &str) {
        let cx = self.cx;
        self.y += INSIDE;
        let row = self.rect(38.0);
        let at = pos2(row.right() - 72.0, row.top());
        let rect = Rect::from_min_max(at, row.max).translate(vec2(4.0, 0.0));
        self.frame(rect, cx.tokens.accent_soft, chosen(cx));
        self.mark(pos2(rect.left() + 19.0, rect.center().y), mark);
        let right = rect.right() - 12.0;
        for up in [-6.0, 0.0, 6.0] {
            let y = rect.center().y + up;
            let stroke = Stroke::new(2.5, Color32::from(cx.tokens.text));
            let line = [pos2(right - 22.0, y), pos2(right, y)];
            self.shapes.push(Shape::line_segment(line, stroke));
        }
    }

    /// A word in a text, underlined, with its number.
    fn link(&mut self, words: &str, mark: &str) {
        let cx = self.cx;
        self.y += INSIDE;
        let room = self.inner() - 2.0 * MARK - space::S;
        let galley = self.galley(words, semibold_small(), cx.tokens.accent, room);
        let high = galley.size().y.max(2.0 * MARK);
        let rect = self.rect(high);
        self.mark(pos2(rect.left() + MARK, rect.center().y), mark);
        let at = pos2(
            rect.left() + 2.0 * MARK + space::S,
            rect.center().y - galley.size().y / 2.0,
        );
        let stroke = Stroke::new(1.5, Color32::from(cx.tokens.accent));
        for row in &galley.rows {
            let row = row.rect().translate(at.to_vec2());
            let line = [row.left_bottom(), row.right_bottom()];
            self.shapes.push(Shape::line_segment(line, stroke));
        }
        self.place(galley, at);
    }

    /// A form from afar.
    fn small_form(&mut self) {
        let edge = Stroke::new(size::EDGE, Color32::from(self.cx.tokens.edge));
        self.lines(2);
        for high in [28.0, 48.0] {
            self.y += INSIDE;
            self.line(0.4, self.cx.tokens.line);
            self.y += space::XS;
            let rect = self.rect(high);
            self.frame(rect, self.cx.tokens.surface, edge);
        }
        self.y += INSIDE;
        let rect = self.rect(26.0);
        let button = Rect::from_min_size(rect.min, vec2(rect.width() * 0.5, 26.0));
        self.frame(button, self.cx.tokens.sunken, edge);
    }
}

/// The edge of what is to be pressed or chosen.
fn chosen(cx: &Cx<'_>) -> Stroke {
    Stroke::new(2.0, Color32::from(cx.tokens.accent))
}

fn small() -> FontId {
    FontId::proportional(text::SMALL)
}

fn semibold_small() -> FontId {
    FontId::new(text::SMALL, semibold())
}
