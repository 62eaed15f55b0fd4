//! A chart as rows: bars drawn of filled rectangles, in grays and shapes that a printer without color
//! keeps apart.

use krilla::tagging::Tag;

use super::{Bar, LABEL, Mark, Row, Rows, Tagged, Weight, words_at};
use crate::papers::pdf::WIDTH;
use crate::papers::{Chart, line};

/// The height of the highest bar.
const PLOT: f32 = 90.0;
/// Room above it for a mark.
const ABOVE: f32 = 5.0;
/// Room for the numbers beside the bars.
const NUMBERS: f32 = 30.0;
/// The widest period.
const WIDEST: f32 = 48.0;
/// The sample beside the words that explain it.
const SAMPLE: [f32; 2] = [18.0, 8.0];
const DARK: u8 = 70;
const BLACK: u8 = 0;
const WHITE: u8 = 255;

impl Rows<'_> {
    /// Adds the bars and what their shapes mean. With nothing to draw, nothing is there.
    pub(super) fn chart(&mut self, chart: &Chart) {
        let values = chart.periods.iter().flat_map(|it| it.1);
        let most = values.max().unwrap_or(0);
        if most == 0 {
            return;
        }
        // The standard has no picture without words.
        let mut words = line(&chart.description);
        if words.trim().is_empty() {
            words.push('–');
        }
        let tag = self.tags.add(None, Tag::Figure(Some(words)));
        let bottom = ABOVE + PLOT;
        let y = |value: usize| bottom - PLOT * value as f32 / most as f32;
        let mut marks = vec![rule(y(most), 200), rule(bottom, DARK)];
        for value in [most, 0] {
            self.at(&mut marks, 0.0, y(value), &value.to_string(), tag);
        }
        let width = ((WIDTH - NUMBERS) / chart.periods.len() as f32).min(WIDEST);
        let bar = width * 0.36;
        let left = |at: usize| NUMBERS + width * at as f32;
        for (at, (_, [full, framed, marked])) in chart.periods.iter().enumerate() {
            let middle = left(at) + width / 2.0;
            if *full > 0 {
                marks.push(filled(middle - bar - 0.5, y(*full), bar, bottom, DARK));
            }
            if *framed > 0 {
                marks.extend(frame(middle + 0.5, y(*framed), bar, bottom));
            }
            marks.extend(square(middle, y(*marked)));
        }
        let ends = [0, chart.periods.len().saturating_sub(1)];
        for at in ends {
            if let Some((label, _)) = chart.periods.get(at) {
                let wide = self.face(Weight::Regular).shape(label).width() * LABEL.size;
                // The last one ends with its period, where the first leaves room for it.
                let x = if at == 0 {
                    left(0)
                } else {
                    left(at + 1) - wide
                };
                if at == 0 || x > left(0) + wide + width {
                    self.at(&mut marks, x, bottom + 9.0, label, tag);
                }
            }
        }
        self.rows.push(Row {
            space: 10.0,
            height: bottom + 20.0,
            keep: true,
            marks,
            ..Row::default()
        });
        let [across, high] = SAMPLE;
        for (at, words) in chart.legend.iter().enumerate() {
            let middle = LABEL.leading / 2.0;
            let (top, bottom) = (middle - high / 2.0, middle + high / 2.0);
            let mut marks = match at {
                0 => vec![filled(0.0, top, across, bottom, DARK)],
                1 => frame(0.0, top, across, bottom),
                _ => square(across / 2.0, middle),
            };
            self.at(&mut marks, across + 6.0, middle, words, tag);
            self.rows.push(Row {
                height: LABEL.leading,
                keep: true,
                marks,
                ..Row::default()
            });
        }
    }

    /// Words on one line, at this height.
    fn at(&self, marks: &mut Vec<Mark>, x: f32, y: f32, words: &str, tag: Tagged) {
        let shaped = self.face(LABEL.weight).shape(&line(words));
        let lines = shaped.lines((WIDTH - x) / LABEL.size);
        if let Some(first) = lines.into_iter().next() {
            let down = y - LABEL.leading / 2.0;
            marks.push(words_at(x, down, LABEL, first, tag));
        }
    }
}

fn rule(y: f32, gray: u8) -> Mark {
    filled(NUMBERS, y, WIDTH - NUMBERS, y + 0.4, gray)
}

/// From this corner so far to the right, and down to there.
fn filled(x: f32, y: f32, width: f32, bottom: f32, gray: u8) -> Mark {
    Mark::Bar(Bar {
        x,
        y,
        width,
        height: (bottom - y).max(0.4),
        gray,
    })
}

/// White, with a dark edge.
fn frame(x: f32, y: f32, width: f32, bottom: f32) -> Vec<Mark> {
    let edge = 0.9;
    let inner = filled(x + edge, y + edge, width - 2.0 * edge, bottom - edge, WHITE);
    let mut marks = vec![filled(x, y, width, bottom, DARK)];
    if bottom - y > 2.0 * edge {
        marks.push(inner);
    }
    marks
}

/// A black square with a white seam, so that it stands out from a bar.
fn square(x: f32, y: f32) -> Vec<Mark> {
    let sized = |half: f32, gray| filled(x - half, y - half, 2.0 * half, y + half, gray);
    vec![sized(3.4, WHITE), sized(2.4, BLACK)]
}
