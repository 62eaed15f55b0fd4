//! Finds guides by words. A word counts by its beginning, whatever its accents or capitals.

use deunicode::deunicode;

use super::parse::{Block, Guide, plain};

/// A guide that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// The text around the first place where a word was found; empty where nothing is sought.
    pub line: String,
}

/// Where a word stands: the earlier, the weightier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Title,
    Heading,
    Body,
}

/// What of a guide is sought in.
#[derive(Clone, Debug)]
struct Page {
    lines: Vec<Line>,
}

/// A line of a guide.
#[derive(Clone, Debug)]
struct Line {
    place: Place,
    text: String,
    /// Its words as they are compared, and where each begins in it.
    words: Vec<(String, usize)>,
}

/// Guides in their order, ready to be searched.
#[derive(Clone, Debug)]
pub struct Index {
    pages: Vec<Page>,
}

impl Index {
    /// An index of guides.
    pub fn new(guides: &[Guide]) -> Self {
        let pages = guides.iter().map(|guide| {
            let mut lines = vec![(Place::Title, guide.title.clone())];
            for block in &guide.blocks {
                match block {
                    Block::Heading(words) => lines.push((Place::Heading, words.clone())),
                    Block::Picture { alternative, .. } => {
                        lines.push((Place::Body, alternative.clone()));
                    }
                    _ => lines.extend(block.lines().iter().map(|it| (Place::Body, plain(it)))),
                }
            }
            let lines = lines.into_iter().map(|(place, text)| Line {
                words: words(&text),
                place,
                text,
            });
            Page {
                lines: lines.collect(),
            }
        });
        Self {
            pages: pages.collect(),
        }
    }

    /// The guides in which every word of a query begins some word. First those with all words in the
    /// title, then in headings, then elsewhere; where that is equal, in their own order. A query
    /// without words finds all.
    pub fn find<'a>(&self, guides: &'a [Guide], query: &str) -> Vec<Hit<'a>> {
        let sought: Vec<String> = words(query).into_iter().map(|(word, _)| word).collect();
        let mut hits: Vec<((Place, usize), Hit<'a>)> = guides
            .iter()
            .zip(&self.pages)
            .filter_map(|(guide, page)| {
                let (rank, line) = page.rank(&sought)?;
                Some((rank, Hit { guide, line }))
            })
            .collect();
        hits.sort_by_key(|(rank, _)| *rank);
        hits.into_iter().map(|(_, hit)| hit).collect()
    }
}

impl Page {
    /// The weakest and the summed places of what is sought, and the text around the first hit.
    fn rank(&self, sought: &[String]) -> Option<((Place, usize), String)> {
        let mut weakest = Place::Title;
        let mut sum = 0;
        for word in sought {
            let lines = self.lines.iter().filter(|it| it.holds(word).is_some());
            // The title comes first; a heading may come after text.
            let best = lines.map(|it| it.place).min()?;
            weakest = weakest.max(best);
            sum += best as usize;
        }
        let mut line = String::new();
        // What a title says is read there already: the text is shown.
        if let Some(word) = sought.first() {
            let body = || self.lines.iter().filter(|it| it.place == Place::Body);
            let hit = body().find_map(|it| Some((it, it.holds(word)?)));
            let hit = hit.or_else(|| Some((body().next()?, 0)));
            line = hit.map_or_else(String::new, |(it, at)| around(&it.text, at));
        }
        Some(((weakest, sum), line))
    }
}

impl Line {
    /// Where its first word stands that begins so.
    fn holds(&self, sought: &str) -> Option<usize> {
        let word = self.words.iter().find(|(word, _)| word.starts_with(sought));
        word.map(|(_, at)| *at)
    }
}

/// The words of a text as they are compared: without accents, in small letters. "E-mail" is three:
/// "e", "mail" and "email".
fn words(text: &str) -> Vec<(String, usize)> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(gap) = text.get(from..).filter(|it| !it.is_empty()) {
        let length = gap.find(char::is_whitespace).unwrap_or(gap.len());
        let token = gap.get(..length).unwrap_or_default();
        let folded = deunicode(token).to_lowercase();
        let parts: Vec<&str> = folded
            .split(|it: char| !it.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .collect();
        if parts.len() > 1 && token.contains(['-', '\u{2011}']) {
            all.push((parts.concat(), from));
        }
        all.extend(parts.into_iter().map(|it| (it.to_owned(), from)));
        from += length + 1;
        while from < text.len() && !text.is_char_boundary(from) {
            from += 1;
        }
    }
    all
}

/// So many letters stand before a hit, and after it.
const BEFORE: usize = 40;
const AFTER: usize = 80;

/// The text around a place, cut between words.
fn around(text: &str, at: usize) -> String {
    let (before, after) = text.split_at_checked(at).unwrap_or(("", text));
    let start = match before.char_indices().rev().nth(BEFORE) {
        Some((cut, _)) => {
            let rest = before.get(cut..).unwrap_or_default();
            cut + rest.find(' ').map_or(rest.len(), |it| it + 1)
        }
        None => 0,
    };
    let end = match after.char_indices().nth(AFTER) {
        Some((cut, _)) => {
            let rest = after.get(..cut).unwrap_or_default();
            at + rest.rfind(' ').unwrap_or(cut)
        }
        None => text.len(),
    };
    let line = text.get(start..end).unwrap_or_default().trim();
    let dots = |is: bool| if is { "…" } else { "" };
    format!("{}{line}{}", dots(start > 0), dots(end < text.len()))
}
