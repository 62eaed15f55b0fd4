//! Pasting by button, for those whose keyboard cannot type what they have to, or who know no keys for
//! it: the clipboard is read, and its text goes into the field beside the button.

use super::super::command::{Clip, IntoField};
use super::super::effect::Effect;
use super::super::problem::Problem;
use super::super::state::{Done, Screen, State};

/// The most letters that a field of one line takes at once: several times any name or address.
const LONGEST_LINE: usize = 1_000;

/// The most letters that a field of several lines takes at once. More would make typing slow, and no
/// letter or mail is as long.
const LONGEST_TEXT: usize = 100_000;

impl State {
    /// Puts the message away, but not the one that holds a field to paste into.
    pub(super) fn paste(&mut self, into: IntoField) -> Vec<Effect> {
        self.notice
            .take_if(|it| it.what != Done::Failed(Problem::NoDialog));
        self.pasting = Some(into);
        vec![Effect::ReadClipboard]
    }

    pub(super) fn insert(&mut self, clip: Option<Clip>) -> Vec<Effect> {
        let Some(into) = self.pasting.take() else {
            return Vec::new();
        };
        let clip = clip.map(|it| it.0).unwrap_or_default();
        let tabled = into.lines && matches!(self.screen, Screen::AddMany(_));
        if tabled && self.paste_table(&clip) {
            return Vec::new();
        }
        let longest = if into.lines {
            LONGEST_TEXT
        } else {
            LONGEST_LINE
        };
        // In bytes first: a text of any length is refused at once.
        let too_long = clip.len() > longest * 4 || clip.chars().count() > longest;
        if too_long {
            self.say(Done::Failed(Problem::PasteTooLong));
            return Vec::new();
        }
        let text = fitting(&clip, into.lines, tabled);
        if text.is_empty() {
            self.say(Done::Failed(Problem::NothingToPaste));
            return Vec::new();
        }
        vec![Effect::Insert(into, Clip(text))]
    }

    /// Says so, unless the change itself had something to say: that nothing may be changed.
    pub(super) fn pasted(&mut self) {
        if self.notice.is_none() {
            self.say(Done::Pasted);
        }
    }
}

/// The text as a field takes it: without what cannot be seen and, in a field of one line, without
/// line breaks and what surrounds a word that was copied. In a table, tabs separate cells.
fn fitting(text: &str, lines: bool, tabs: bool) -> String {
    let seen = |line: &str| -> String {
        let tab = if tabs { "\t" } else { " " };
        let spaced = line.replace('\t', tab);
        let kept = |it: &char| !it.is_control() || tabs && *it == '\t';
        spaced.chars().filter(kept).collect()
    };
    let parts = text.replace("\r\n", "\n");
    let parts = parts.split(['\n', '\r']).map(seen);
    if !lines {
        let parts: Vec<String> = parts.map(|it| it.trim().to_owned()).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        return parts.join(" ").trim().to_owned();
    }
    let text = parts.collect::<Vec<_>>().join("\n");
    if text.trim().is_empty() {
        return String::new();
    }
    text
}
