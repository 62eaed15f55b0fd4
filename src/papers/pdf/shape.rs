//! Text as glyphs and lines: one shaper gives the widths that lines are broken by and the glyphs that
//! the page is drawn with, so that both agree to the last kerning pair.

use harfrust::{
    Direction, Feature, FontRef, ShapeOptions, ShapePlan, ShaperData, Tag, UnicodeBuffer, script,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use unicode_linebreak::linebreaks;

/// A weight of the font.
pub struct Face {
    /// The font as the document embeds it.
    pub font: Font,
    reference: FontRef<'static>,
    data: ShaperData,
    plan: ShapePlan,
    features: [Feature; 1],
    units_per_em: f32,
    /// What is drawn for a letter that the font lacks: a box, and its width.
    stand_in: (GlyphId, f32),
}

/// A text without line ends, shaped once and broken for any width. Widths are in em.
pub struct Shaped {
    text: String,
    glyphs: Vec<KrillaGlyph>,
    /// Where a line may end, in bytes.
    breaks: Vec<usize>,
}

/// A line, ready to draw.
pub struct Line {
    /// What it says. A space where it was broken is still there, for those who copy or listen.
    pub text: String,
    /// Its glyphs, with ranges in `text`.
    pub glyphs: Vec<KrillaGlyph>,
}

impl Face {
    /// The font, unless its data is damaged.
    pub fn new(bytes: &'static [u8]) -> Option<Self> {
        let reference = FontRef::new(bytes).ok()?;
        let data = ShaperData::new(&reference);
        // Contextual alternates would write × in a checksum and an arrow for `->`. What was said is
        // shown as it was said.
        let features = [Feature::new(Tag::new(b"calt"), 0, ..)];
        let shaper = data.shaper(&reference).build();
        let units_per_em = shaper.units_per_em() as f32;
        let plan = ShapePlan::new(
            &shaper,
            Direction::LeftToRight,
            Some(script::LATIN),
            None,
            &features,
        );
        let mut face = Self {
            font: Font::new(bytes.into(), 0)?,
            reference,
            data,
            plan,
            features,
            units_per_em,
            stand_in: (GlyphId::new(0), 0.5),
        };
        let stand_in = ["□", "?"].iter().find_map(|it| {
            face.glyphs(it)
                .into_iter()
                .find(|it| it.glyph_id != GlyphId::new(0))
        })?;
        face.stand_in = (stand_in.glyph_id, stand_in.x_advance);
        Some(face)
    }

    /// The text, shaped. Every text runs from left to right: the font has no letters of scripts that
    /// run the other way, and their boxes are in the order in which they are read.
    pub fn shape(&self, text: &str) -> Shaped {
        let breaks = linebreaks(text).map(|it| it.0).collect();
        let mut glyphs = self.glyphs(text);
        for glyph in &mut glyphs {
            if glyph.glyph_id == GlyphId::new(0) {
                // The glyph is a box; what is copied from the document is still the letter.
                (glyph.glyph_id, glyph.x_advance) = self.stand_in;
            }
        }
        Shaped {
            text: text.to_owned(),
            glyphs,
            breaks,
        }
    }

    fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let options = ShapeOptions::new()
            .plan(Some(&self.plan))
            .features(&self.features);
        let shaper = self.data.shaper(&self.reference).build();
        let shaped = shaper.shape(buffer, options);
        let em = |units: i32| units as f32 / self.units_per_em;
        let mut glyphs: Vec<KrillaGlyph> = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, at)| KrillaGlyph {
                glyph_id: GlyphId::new(info.glyph_id),
                text_range: info.cluster as usize..text.len(),
                x_advance: em(at.x_advance),
                x_offset: em(at.x_offset),
                y_offset: em(at.y_offset),
                y_advance: em(at.y_advance),
                location: None,
            })
            .collect();
        // A glyph stands for the text up to where the next one's begins.
        let mut end = text.len();
        let mut start = text.len();
        for glyph in glyphs.iter_mut().rev() {
            if glyph.text_range.start < start {
                end = start;
                start = glyph.text_range.start;
            }
            glyph.text_range.end = end;
        }
        glyphs
    }
}

impl Shaped {
    /// Its width on one line, in em.
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|it| it.x_advance).sum()
    }

    /// The width of its widest part that should stay whole, in em.
    pub fn widest(&self) -> f32 {
        let (mut widest, mut width) = (0.0_f32, 0.0);
        for glyph in &self.glyphs {
            if self.may_break(glyph.text_range.start) {
                width = 0.0;
            }
            if !self.is_space(glyph) {
                width += glyph.x_advance;
            }
            widest = widest.max(width);
        }
        widest
    }

    /// The text in lines of at most `width` em. A part that is wider is broken inside; what is wider
    /// than a line even so stands out of it.
    pub fn lines(&self, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let (mut start, mut at, mut pen) = (0, 0, 0.0);
        let mut last_break = None;
        while let Some(glyph) = self.glyphs.get(at) {
            if at > start && self.may_break(glyph.text_range.start) && self.begins(at) {
                last_break = Some(at);
            }
            if pen + glyph.x_advance > width && !self.is_space(glyph) {
                // Never between the glyphs of one letter.
                let inside = (start + 1..=at).rev().find(|it| self.begins(*it));
                if let Some(end) = last_break.or(inside) {
                    lines.push(self.line(start, end));
                    (start, at, pen, last_break) = (end, end, 0.0, None);
                    continue;
                }
            }
            pen += glyph.x_advance;
            at += 1;
        }
        lines.push(self.line(start, at));
        lines
    }

    fn may_break(&self, at: usize) -> bool {
        self.breaks.binary_search(&at).is_ok()
    }

    /// Whether this glyph is the first one of its letter.
    fn begins(&self, at: usize) -> bool {
        let start = |at: usize| self.glyphs.get(at).map(|it| it.text_range.start);
        at == 0 || start(at) != start(at - 1)
    }

    fn is_space(&self, glyph: &KrillaGlyph) -> bool {
        let text = self.text.get(glyph.text_range.clone());
        text.is_some_and(|it| it.chars().all(char::is_whitespace))
    }

    fn line(&self, start: usize, end: usize) -> Line {
        let glyphs = self.glyphs.get(start..end).unwrap_or_default();
        let from = glyphs.first().map_or(0, |it| it.text_range.start);
        let to = glyphs.last().map_or(from, |it| it.text_range.end);
        let mut glyphs = glyphs.to_vec();
        for glyph in &mut glyphs {
            glyph.text_range = glyph.text_range.start - from..glyph.text_range.end - from;
        }
        Line {
            text: self.text.get(from..to).unwrap_or_default().to_owned(),
            glyphs,
        }
    }
}
