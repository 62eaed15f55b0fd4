//! A paper as a PDF: A4, with its fonts, with real text, and with the structure that a screen reader
//! needs (PDF/UA-1; the crate that writes it refuses what breaks the standard).
//!
//! `shape` makes glyphs of words and breaks lines, `rows` makes rows of blocks, `pages` puts rows on
//! pages, `tags` keeps the structure, and this file draws.

mod pages;
mod rows;
mod shape;
mod tags;

use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

use super::{Error, Paper, line};
use pages::Placed;
use rows::{FOOTER, Mark, Row, Rows, Style};
use shape::{Face, Line};
use tags::Tags;

/// Millimeters in points.
const fn mm(length: f32) -> f32 {
    length * 72.0 / 25.4
}

/// A4.
const PAGE: (f32, f32) = (mm(210.0), mm(297.0));
/// The left margin; files are punched here.
const LEFT: f32 = mm(25.0);
/// Between the left margin and the right one, which is 20 mm.
const WIDTH: f32 = mm(210.0 - 25.0 - 20.0);
/// Where the text of a page begins and ends, from its top edge.
const TOP: f32 = mm(22.0);
const BOTTOM: f32 = mm(297.0 - 25.0);
/// The baseline of the line at the foot.
const FOOT: f32 = mm(297.0 - 13.0);

static REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.otf");
static SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.otf");

/// The paper as a PDF, for A4.
///
/// A letter that the font lacks is shown as a box, and is still itself when it is copied.
///
/// # Errors
///
/// When the fonts of this program are damaged, or the document is longer than the format takes.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Error> {
    let regular = Face::new(REGULAR).ok_or(Error::Fonts)?;
    let semibold = Face::new(SEMIBOLD).ok_or(Error::Fonts)?;
    let mut rows = Rows::new(&regular, &semibold);
    for block in &paper.blocks {
        rows.block(block);
    }
    let pages = pages::pages(&rows.rows);
    let wrong = |why: &dyn std::fmt::Debug| Error::Pdf(format!("{why:?}"));

    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|why| wrong(&why))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..Default::default()
    });
    let mut ink = Ink {
        rows: &rows.rows,
        tags: rows.tags,
        regular: &regular,
        semibold: &semibold,
    };
    for (at, page) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(Error::Fonts)?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        ink.page(&mut surface, page);
        let words = line(&paper.footer)
            .replace("{pages}", &pages.len().to_string())
            .replace("{page}", &(at + 1).to_string());
        ink.foot(&mut surface, &words);
        surface.finish();
        sheet.finish();
    }
    let Ink { rows, tags, .. } = ink;
    let mut title = line(&paper.title);
    if title.trim().is_empty() {
        // The standard asks for one.
        title.push('–');
    }
    let language = line(&paper.language);
    document.set_outline(outline(rows, &pages, &title));
    document.set_tag_tree(tags.tree(&language));
    document.set_metadata(
        Metadata::new()
            .title(title)
            .language(language)
            .authors(vec![line(&paper.author)]),
    );
    document.finish().map_err(|why| Error::Pdf(why.to_string()))
}

/// The headings as a table of contents beside the pages; without headings, the title.
fn outline(rows: &[Row], pages: &[Vec<Placed>], title: &str) -> Outline {
    let mut nodes: Vec<OutlineNode> = Vec::new();
    for (page, placed) in pages.iter().enumerate() {
        for it in placed.iter().filter(|it| !it.again) {
            let Some((level, words)) = rows.get(it.row).and_then(|it| it.title.clone()) else {
                continue;
            };
            let node =
                OutlineNode::new(words, XyzDestination::new(page, Point::from_xy(0.0, it.y)));
            match nodes.last_mut() {
                Some(above) if level > 1 => above.push_child(node),
                _ => nodes.push(node),
            }
        }
    }
    if nodes.is_empty() {
        let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        nodes.push(OutlineNode::new(title.to_owned(), top));
    }
    let mut outline = Outline::new();
    for node in nodes {
        outline.push_child(node);
    }
    outline
}

/// What is needed to draw.
struct Ink<'a> {
    rows: &'a [Row],
    tags: Tags,
    regular: &'a Face,
    semibold: &'a Face,
}

impl Ink<'_> {
    fn page(&mut self, surface: &mut Surface, page: &[Placed]) {
        let mut words = Vec::new();
        for placed in page {
            let marks = self.rows.get(placed.row).map(|it| it.marks.as_slice());
            for mark in marks.unwrap_or_default() {
                match mark {
                    Mark::Words(it) if it.line.glyphs.is_empty() => {}
                    Mark::Words(it) => words.push((placed, it)),
                    Mark::Bar(it) => {
                        let y = placed.y + it.y;
                        let rect = Rect::from_xywh(LEFT + it.x, y, it.width, it.height);
                        bar(surface, rect, it.gray);
                    }
                }
            }
        }
        // In the order of reading, one cell after the other, for programs that know no structure.
        words.sort_by_key(|(placed, it)| (!placed.again, it.tag));
        for (placed, it) in words {
            let kind = if placed.again {
                artifact(ArtifactType::PaginationOther)
            } else {
                ContentTag::Span(SpanTag::empty())
            };
            let drawn = surface.start_tagged(kind);
            self.words(surface, LEFT + it.x, placed.y + it.y, it.style, &it.line);
            surface.end_tagged();
            if !placed.again {
                self.tags.give(it.tag, drawn);
            }
        }
    }

    fn foot(&self, surface: &mut Surface, words: &str) {
        let shaped = self.regular.shape(words);
        let x = LEFT + (WIDTH - shaped.width() * FOOTER.size).max(0.0);
        let Some(line) = shaped.lines(WIDTH / FOOTER.size).into_iter().next() else {
            return;
        };
        if !line.glyphs.is_empty() {
            surface.start_tagged(artifact(ArtifactType::Footer));
            self.words(surface, x, FOOT, FOOTER, &line);
            surface.end_tagged();
        }
    }

    fn words(&self, surface: &mut Surface, x: f32, y: f32, style: Style, line: &Line) {
        let face = match style.weight {
            rows::Weight::Regular => self.regular,
            rows::Weight::Semibold => self.semibold,
        };
        surface.set_fill(Some(fill(style.gray)));
        let at = Point::from_xy(x, y);
        surface.draw_glyphs(
            at,
            &line.glyphs,
            face.font.clone(),
            &line.text,
            style.size,
            false,
        );
    }
}

fn bar(surface: &mut Surface, rect: Option<Rect>, gray: u8) {
    let Some(rect) = rect else {
        return;
    };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        surface.start_tagged(artifact(ArtifactType::Layout));
        surface.set_fill(Some(fill(gray)));
        surface.draw_path(&path);
        surface.end_tagged();
    }
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn fill(gray: u8) -> Fill {
    Fill {
        paint: luma::Color::new(gray).into(),
        opacity: NormalizedF32::ONE,
        rule: Default::default(),
    }
}
