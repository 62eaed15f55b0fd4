//! Blocks as rows: what stands at one height, how high it is, and what it must not be parted from.
//! All lengths are in points of 1/72 inch.

mod chart;

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagKind};

use super::shape::{Face, Line, Shaped};
use super::tags::{Tagged, Tags};
use super::{WIDTH, mm};
use crate::papers::{Block, clean, line};

/// A weight of the font.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    /// For words.
    Regular,
    /// For headings and labels.
    Semibold,
}

/// How words are set.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The weight.
    pub weight: Weight,
    /// The size of the letters.
    pub size: f32,
    /// From one baseline to the next.
    pub leading: f32,
    /// From 0, black, to 255, white.
    pub gray: u8,
}

const BODY: Style = Style {
    weight: Weight::Regular,
    size: 10.5,
    leading: 15.5,
    gray: 20,
};
const HEADING: Style = Style {
    weight: Weight::Semibold,
    size: 17.0,
    leading: 22.0,
    gray: 20,
};
const SUBHEADING: Style = Style {
    weight: Weight::Semibold,
    size: 11.5,
    leading: 16.0,
    gray: 20,
};
const LARGE: Style = Style {
    weight: Weight::Regular,
    size: 14.0,
    leading: 19.0,
    gray: 20,
};
const LABEL: Style = Style {
    weight: Weight::Regular,
    size: 9.5,
    leading: 14.0,
    gray: 90,
};
const VALUE: Style = Style {
    weight: Weight::Regular,
    size: 9.5,
    leading: 14.0,
    gray: 20,
};
const HEAD: Style = Style {
    weight: Weight::Semibold,
    size: 9.0,
    leading: 13.0,
    gray: 20,
};
const CELL: Style = Style {
    weight: Weight::Regular,
    size: 9.0,
    leading: 13.0,
    gray: 20,
};
/// The line at the foot of a page.
pub const FOOTER: Style = Style {
    weight: Weight::Regular,
    size: 8.5,
    leading: 12.0,
    gray: 110,
};

/// Thin and thick rules, and their grays.
const HAIR: (f32, u8) = (0.4, 190);
const FIRM: (f32, u8) = (0.8, 60);
/// From one column to the next.
const GUTTER: f32 = 10.0;
/// Between a rule and the words beside it.
const PADDING: f32 = 3.5;
/// How far lists and own words are set in.
const INDENT: f32 = 16.0;

/// Where an address begins so that the window of a long envelope shows it: the window of DIN 5008 B
/// is from 45 to 90 mm, and those of other long envelopes begin at 55 mm or above.
const WINDOW: f32 = mm(57.0);
/// Where the letter goes on under it.
const BELOW_WINDOW: f32 = mm(98.5);

/// Something to draw. `x` counts from the left margin, `y` from the top of its row, downward.
pub enum Mark {
    /// Words.
    Words(Words),
    /// A rule or a bar.
    Bar(Bar),
}

/// A line of words.
pub struct Words {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub style: Style,
    pub line: Line,
    /// What they are part of.
    pub tag: Tagged,
}

/// A filled rectangle.
pub struct Bar {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// From 0, black, to 255, white.
    pub gray: u8,
}

/// What stands at one height.
#[derive(Default)]
pub struct Row {
    /// Room above it, dropped at the top of a page.
    pub space: f32,
    /// How high it is.
    pub height: f32,
    /// Not the last on a page, as far as a page is long enough.
    pub keep: bool,
    /// On the first page it is no higher than this, counted from the top edge.
    pub at: Option<f32>,
    /// What follows begins a page.
    pub breaks: bool,
    /// The rows to repeat above it when a page begins with it.
    pub head: Option<(usize, usize)>,
    /// A heading in the outline, with its level from 1.
    pub title: Option<(u16, String)>,
    /// What is drawn.
    pub marks: Vec<Mark>,
}

/// Makes rows of blocks.
pub struct Rows<'a> {
    /// The rows so far.
    pub rows: Vec<Row>,
    /// The structure of the document so far.
    pub tags: Tags,
    regular: &'a Face,
    semibold: &'a Face,
    /// Whether a heading of the first level was there.
    headed: bool,
}

/// A column of lines that stand beside other columns.
struct Column {
    x: f32,
    style: Style,
    lines: Vec<Line>,
    tag: Tagged,
}

impl<'a> Rows<'a> {
    /// No rows yet.
    pub fn new(regular: &'a Face, semibold: &'a Face) -> Self {
        Self {
            rows: Vec::new(),
            tags: Tags::default(),
            regular,
            semibold,
            headed: false,
        }
    }

    /// The font of a weight.
    pub fn face(&self, weight: Weight) -> &'a Face {
        match weight {
            Weight::Regular => self.regular,
            Weight::Semibold => self.semibold,
        }
    }

    /// Adds a block below the others.
    pub fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(words) => {
                self.headed = true;
                self.heading(words, 1, HEADING, 18.0);
            }
            Block::Subheading(words) => {
                // Levels leave no gap.
                let level = if self.headed { 2 } else { 1 };
                self.heading(words, level, SUBHEADING, 16.0);
            }
            Block::Text(words) => {
                let tag = self.tags.add(None, Tag::P);
                self.words(words, 0.0, tag, 7.5);
            }
            Block::Large(paragraphs) => self.large(paragraphs),
            Block::Lines(lines) => {
                self.lines(lines);
            }
            Block::Window(lines) => {
                let from = self.lines(lines);
                if let Some(first) = self.rows.get_mut(from) {
                    first.at = Some(WINDOW);
                }
                self.rows.push(Row {
                    at: Some(BELOW_WINDOW),
                    ..Row::default()
                });
            }
            Block::Own(words) => self.own(words),
            Block::Bullets(items) => self.list(items, ListNumbering::Disc, |_| "•".to_owned()),
            Block::Numbered(items) => {
                self.list(items, ListNumbering::Decimal, |number| format!("{number}."));
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Table { head, rows } => self.table(head, rows),
            Block::Chart(chart) => self.chart(chart),
            Block::Signature(name) => self.signature(name),
            Block::PageBreak => self.rows.push(Row {
                breaks: true,
                ..Row::default()
            }),
        }
    }

    fn heading(&mut self, words: &str, level: u16, style: Style, space: f32) {
        let words = line(words);
        if words.trim().is_empty() {
            // The standard has no headings without a word.
            return;
        }
        let number = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        let tag = self.tags.add(None, Tag::Hn(number, Some(words.clone())));
        let from = self.rows.len();
        self.column(&words, style, 0.0, WIDTH, tag, space);
        for row in self.rows.iter_mut().skip(from) {
            row.keep = true;
        }
        if let Some(first) = self.rows.get_mut(from) {
            first.title = Some((level, words));
        }
    }

    /// A paragraph that neither begins nor ends with a line alone on its page.
    fn words(&mut self, words: &str, indent: f32, tag: Tagged, space: f32) {
        let from = self.rows.len();
        self.column(words, BODY, indent, WIDTH - indent, tag, space);
        let last = self.rows.len().saturating_sub(1);
        for (at, row) in self.rows.iter_mut().enumerate().skip(from) {
            row.keep = at < last && (at == from || at + 2 > last);
        }
    }

    fn large(&mut self, paragraphs: &[String]) {
        let from = self.rows.len();
        for words in paragraphs {
            let tag = self.tags.add(None, Tag::P);
            self.column(words, LARGE, 0.0, WIDTH, tag, 4.0);
        }
        let last = self.rows.len().saturating_sub(1);
        for row in self.rows.iter_mut().take(last).skip(from) {
            row.keep = true;
        }
    }

    /// Lines that stay together; gives the place of the first.
    fn lines(&mut self, lines: &[String]) -> usize {
        let tag = self.tags.add(None, Tag::P);
        let from = self.rows.len();
        for (at, words) in lines.iter().enumerate() {
            let space = if at == 0 { 11.0 } else { 0.0 };
            self.column(&line(words), BODY, 0.0, WIDTH, tag, space);
        }
        let last = self.rows.len().saturating_sub(1);
        for row in self.rows.iter_mut().take(last).skip(from) {
            row.keep = true;
        }
        from
    }

    fn own(&mut self, words: &str) {
        let quote = self.tags.add(None, Tag::BlockQuote);
        let tag = self.tags.add(Some(quote), Tag::P);
        let from = self.rows.len();
        self.words(words, INDENT, tag, 9.0);
        for row in self.rows.iter_mut().skip(from) {
            let (width, gray) = (1.5, 190);
            row.marks.push(Mark::Bar(Bar {
                x: 3.0,
                y: 0.0,
                width,
                height: row.height,
                gray,
            }));
        }
    }

    fn list(&mut self, items: &[String], kind: ListNumbering, sign: impl Fn(usize) -> String) {
        let list = self.tags.add(None, Tag::L(kind));
        // The numbers of a long list are wider.
        let widest = self.face(Weight::Regular).shape(&sign(items.len())).width() * BODY.size;
        let indent = INDENT.max(widest + 6.0);
        for (at, item) in items.iter().enumerate() {
            let entry = self.tags.add(Some(list), Tag::LI);
            let label = self.tags.add(Some(entry), Tag::Lbl);
            let body = self.tags.add(Some(entry), Tag::LBody);
            let from = self.rows.len();
            self.words(item, indent, body, if at == 0 { 7.5 } else { 3.0 });
            let words = self
                .face(Weight::Regular)
                .shape(&sign(at + 1))
                .lines(f32::MAX);
            if let (Some(row), Some(line)) = (self.rows.get_mut(from), words.into_iter().next()) {
                row.marks.push(words_at(2.0, 0.0, BODY, line, label));
            }
        }
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        let face = self.face(Weight::Regular);
        let widths = facts
            .iter()
            .map(|(label, _)| face.shape(&line(label)).width() * LABEL.size);
        // A pixel more, so that rounding breaks no line.
        let split = widths.fold(0.0, f32::max).min(WIDTH * 0.36) + GUTTER + 1.0;
        let table = self.tags.add(None, Tag::Table);
        for (at, (label, value)) in facts.iter().enumerate() {
            let row = self.tags.add(Some(table), Tag::TR);
            let header = self.tags.add(Some(row), Tag::TH(TableHeaderScope::Row));
            let cell = self.tags.add(Some(row), Tag::TD);
            let columns = vec![
                self.cell(&line(label), LABEL, 0.0, split - GUTTER, header),
                self.cell(value, VALUE, split, WIDTH - split, cell),
            ];
            let space = if at == 0 { 8.0 } else { 0.0 };
            self.beside(columns, space, HAIR, None);
        }
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let count = rows
            .iter()
            .map(Vec::len)
            .chain([head.len()])
            .max()
            .unwrap_or_default();
        if count == 0 {
            return;
        }
        let widths = self.widths(count, head, rows);
        let table = self.tags.add(None, Tag::Table);
        let mut repeated = None;
        if !head.is_empty() {
            let from = self.rows.len();
            self.cells(head, HEAD, &widths, table, 10.0, FIRM, None);
            for row in self.rows.iter_mut().skip(from) {
                row.keep = true;
            }
            repeated = Some((from, self.rows.len()));
        }
        for (at, row) in rows.iter().enumerate() {
            let space = if at == 0 && head.is_empty() {
                10.0
            } else {
                0.0
            };
            self.cells(row, CELL, &widths, table, space, HAIR, repeated);
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "head and body differ in each of them"
    )]
    fn cells(
        &mut self,
        cells: &[String],
        style: Style,
        widths: &[f32],
        group: Tagged,
        space: f32,
        rule: (f32, u8),
        head: Option<(usize, usize)>,
    ) {
        let row = self.tags.add(Some(group), Tag::TR);
        let mut x = 0.0;
        let mut columns = Vec::new();
        for (at, width) in widths.iter().enumerate() {
            let kind: TagKind = if style.weight == Weight::Semibold {
                Tag::TH(TableHeaderScope::Column).into()
            } else {
                Tag::TD.into()
            };
            let tag = self.tags.add(Some(row), kind);
            let words = cells.get(at).map(String::as_str).unwrap_or_default();
            columns.push(self.cell(words, style, x, width - GUTTER, tag));
            x += width;
        }
        self.beside(columns, space, rule, head);
    }

    /// The width of each column with its gutter. Short columns get what they need; the others share
    /// the rest by how much they hold, and no word is broken while there is room.
    fn widths(&self, count: usize, head: &[String], rows: &[Vec<String>]) -> Vec<f32> {
        let mut least = vec![0.0_f32; count];
        let mut whole = vec![0.0_f32; count];
        let bold = self.face(Weight::Semibold);
        let plain = self.face(Weight::Regular);
        let head = head.iter().enumerate().map(|it| (bold, HEAD.size, it));
        let body = rows.iter().flat_map(|row| row.iter().enumerate());
        for (face, size, (at, words)) in head.chain(body.map(|it| (plain, CELL.size, it))) {
            for words in clean(words).split('\n') {
                let shaped = face.shape(words);
                if let (Some(least), Some(whole)) = (least.get_mut(at), whole.get_mut(at)) {
                    // A checksum may be broken, so that it does not squeeze everything else.
                    *least = least.max((shaped.widest() * size).min(WIDTH / 4.0));
                    *whole = whole.max((shaped.width() * size).min(WIDTH));
                }
            }
        }
        // A pixel more, so that rounding breaks no line.
        let add = GUTTER + 1.0;
        let room = (WIDTH + GUTTER - add * count as f32).max(0.0);
        let (sum_least, sum_whole): (f32, f32) = (least.iter().sum(), whole.iter().sum());
        let share = |least: f32, whole: f32| {
            if sum_whole <= room {
                // Everything fits: what is over goes to those that hold more.
                whole + (room - sum_whole) * whole / sum_whole.max(1.0)
            } else if sum_least <= room {
                least + (room - sum_least) * (whole - least) / (sum_whole - sum_least).max(1.0)
            } else {
                least * room / sum_least
            }
        };
        least
            .iter()
            .zip(&whole)
            .map(|(least, whole)| share(*least, *whole) + add)
            .collect()
    }

    fn cell(&self, words: &str, style: Style, x: f32, width: f32, tag: Tagged) -> Column {
        let face = self.face(style.weight);
        let lines = broken(face, words, style, width);
        Column {
            x,
            style,
            lines,
            tag,
        }
    }

    /// Columns beside each other, with a rule below. They stay on one page when they can.
    fn beside(
        &mut self,
        columns: Vec<Column>,
        space: f32,
        rule: (f32, u8),
        head: Option<(usize, usize)>,
    ) {
        let count = columns
            .iter()
            .map(|it| it.lines.len())
            .max()
            .unwrap_or_default();
        let from = self.rows.len();
        let leading = columns
            .iter()
            .map(|it| it.style.leading)
            .fold(0.0, f32::max);
        for at in 0..count {
            let (first, last) = (at == 0, at + 1 == count);
            self.rows.push(Row {
                space: if first { space } else { 0.0 },
                height: leading
                    + if first { PADDING } else { 0.0 }
                    + if last { PADDING } else { 0.0 },
                keep: !last,
                head,
                ..Row::default()
            });
        }
        for column in columns {
            let rows = self.rows.iter_mut().skip(from);
            for (at, (row, line)) in rows.zip(column.lines).enumerate() {
                let down = if at == 0 { PADDING } else { 0.0 };
                let words = words_at(column.x, down, column.style, line, column.tag);
                row.marks.push(words);
            }
        }
        if let Some(last) = self.rows.last_mut().filter(|_| count > 0) {
            let (height, gray) = rule;
            last.marks.push(Mark::Bar(Bar {
                x: 0.0,
                y: last.height,
                width: WIDTH,
                height,
                gray,
            }));
        }
    }

    fn signature(&mut self, name: &str) {
        if let Some(before) = self.rows.last_mut().filter(|it| !it.breaks) {
            before.keep = true;
        }
        let (height, gray) = HAIR;
        let bar = Mark::Bar(Bar {
            x: 0.0,
            y: 42.0,
            width: mm(75.0),
            height,
            gray,
        });
        self.rows.push(Row {
            height: 45.0,
            keep: true,
            marks: vec![bar],
            ..Row::default()
        });
        let tag = self.tags.add(None, Tag::P);
        self.column(&line(name), BODY, 0.0, WIDTH, tag, 0.0);
    }

    /// Words, line below line, each a row.
    fn column(&mut self, words: &str, style: Style, x: f32, width: f32, tag: Tagged, space: f32) {
        let lines = broken(self.face(style.weight), words, style, width);
        for (at, line) in lines.into_iter().enumerate() {
            self.rows.push(Row {
                space: if at == 0 { space } else { 0.0 },
                height: style.leading,
                marks: vec![words_at(x, 0.0, style, line, tag)],
                ..Row::default()
            });
        }
    }
}

/// A line of words so far down from the top of its row.
fn words_at(x: f32, down: f32, style: Style, line: Line, tag: Tagged) -> Mark {
    // Letters stand in the middle of their leading: half of what is left is above the capitals.
    let y = down + (style.leading + style.size * 0.72) / 2.0;
    Mark::Words(Words {
        x,
        y,
        style,
        line,
        tag,
    })
}

fn broken(face: &Face, words: &str, style: Style, width: f32) -> Vec<Line> {
    let words = clean(words);
    let shaped = words.split('\n').map(|it| face.shape(it));
    shaped
        .flat_map(|it: Shaped| it.lines(width / style.size))
        .collect()
}
