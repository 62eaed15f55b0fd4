//! Rows on pages: a heading never ends one, what is short stays whole, the head of a table returns.

use super::rows::Row;
use super::{BOTTOM, TOP};

/// A row on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Which row.
    pub row: usize,
    /// Its top, in points from the top edge of the page.
    pub y: f32,
    /// Whether it stands there again, for the eye only.
    pub again: bool,
}

/// The rows of each page. There is at least one page.
pub fn pages(rows: &[Row]) -> Vec<Vec<Placed>> {
    let mut book = Book {
        rows,
        pages: vec![Vec::new()],
        y: TOP,
    };
    let mut at = 0;
    // What only ends a page at the end of the document would add an empty one.
    let end = rows
        .iter()
        .rposition(|it| !it.breaks)
        .map_or(0, |it| it + 1);
    while at < end {
        let (until, height) = together(rows, at, end);
        if !book.is_fresh() && book.y + height > BOTTOM {
            book.turn();
        }
        for row in at..until {
            book.place(row);
        }
        at = until;
    }
    book.pages
}

/// The rows from `at` that must not be parted: where they end, and how high they are. When they are
/// higher than a page, the first half page of them.
fn together(rows: &[Row], at: usize, end: usize) -> (usize, f32) {
    let page = BOTTOM - TOP;
    let (mut height, mut half) = (0.0, None);
    for (place, row) in rows.iter().enumerate().take(end).skip(at) {
        let with = height + row.space + row.height;
        if half.is_none() && with > page / 2.0 {
            half = Some((place.max(at + 1), height));
        }
        if with > page {
            return half.unwrap_or((place + 1, with));
        }
        height = with;
        if !row.keep {
            return (place + 1, height);
        }
    }
    (end, height)
}

struct Book<'a> {
    rows: &'a [Row],
    pages: Vec<Vec<Placed>>,
    y: f32,
}

impl Book<'_> {
    /// Whether nothing stands on this page but what is there again.
    fn is_fresh(&self) -> bool {
        self.pages
            .last()
            .is_none_or(|it| it.iter().all(|it| it.again))
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }

    fn put(&mut self, row: usize, y: f32, again: bool) {
        if let Some(page) = self.pages.last_mut() {
            page.push(Placed { row, y, again });
        }
    }

    fn place(&mut self, place: usize) {
        let Some(row) = self.rows.get(place) else {
            return;
        };
        if row.breaks {
            if !self.is_fresh() {
                self.turn();
            }
            return;
        }
        if !self.is_fresh() && self.y + row.space + row.height > BOTTOM {
            self.turn();
        }
        let fresh = self.pages.last().is_none_or(Vec::is_empty);
        if let Some((from, to)) = row.head.filter(|_| fresh) {
            self.repeat(from, to);
        } else if !fresh {
            self.y += row.space;
        }
        if let Some(at) = row.at.filter(|_| self.pages.len() == 1) {
            self.y = self.y.max(at);
        }
        self.put(place, self.y, false);
        self.y += row.height;
    }

    /// Puts the head of a table on top of a page, unless it would take half of it.
    fn repeat(&mut self, from: usize, to: usize) {
        let head = self.rows.get(from..to).unwrap_or_default();
        let height: f32 = head.iter().map(|it| it.height).sum();
        if height > (BOTTOM - TOP) / 2.0 {
            return;
        }
        for row in from..to {
            self.put(row, self.y, true);
            self.y += self.rows.get(row).map_or(0.0, |it| it.height);
        }
    }
}
