//! The words of one letter: its language, its dates, and values that cannot break a sentence.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use crate::domain::kinds::PlaceId;
use crate::text::{Language, Text};

/// The language of a letter to a company from someone who lives there: it can answer in any language of the
/// Union, and in English always. Countries with several languages of ours get English, but where nearly
/// everyone reads one of them.
pub fn of_country(country: Option<&PlaceId>) -> Language {
    let code = match country.map(PlaceId::as_str) {
        Some("FR" | "GP" | "GF" | "MQ" | "YT" | "RE" | "MF") => "fr",
        Some("DE" | "AT" | "LI") => "de",
        Some("BG") => "bg",
        Some("HR") => "hr",
        Some("GR" | "CY") => "el",
        Some("CZ") => "cs",
        Some("DK") => "da",
        Some("EE") => "et",
        Some("FI") => "fi",
        Some("HU") => "hu",
        Some("IT") => "it",
        Some("LV") => "lv",
        Some("LT") => "lt",
        Some("NL") => "nl",
        Some("PL") => "pl",
        Some("PT") => "pt",
        Some("RO") => "ro",
        Some("SK") => "sk",
        Some("SI") => "sl",
        Some("ES") => "es",
        Some("SE") => "sv",
        Some("NO") => "nb",
        Some("IS") => "is",
        Some("BR") => "pt-BR",
        _ => "en",
    };
    Language::of_code(code).unwrap_or_else(Language::english)
}

/// The words of one letter.
pub struct Words(Text);

impl Words {
    /// The words in this language.
    pub fn new(language: Language) -> Self {
        Self(Text::of_letters(language))
    }

    /// A sentence without values.
    pub fn get(&self, key: &str) -> String {
        self.0.get(key)
    }

    /// A sentence with values, put in literally.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, FluentValue<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, isolated(value).into()))
            .collect();
        self.0.with(key, &values)
    }

    /// "20 November 2026".
    pub fn date(&self, date: Date) -> String {
        self.0.plain_date(date)
    }

    /// "Friday 20 November 2026".
    pub fn long_date(&self, date: Date) -> String {
        self.0.date(date)
    }
}

/// One line of what a person typed: without line breaks, control characters, and the marks that would
/// turn the direction of everything after them. All that can be seen stays.
pub fn line(typed: &str) -> String {
    let spaced: String = typed
        .chars()
        .filter(|it| !is_direction(*it))
        .map(|it| if is_break(it) { ' ' } else { it })
        .collect();
    spaced.trim().to_owned()
}

/// The paragraphs of what a person typed, each as one line.
pub fn lines(typed: &str) -> Vec<String> {
    typed
        .split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .map(line)
        .filter(|it| !it.is_empty())
        .collect()
}

fn is_break(it: char) -> bool {
    it.is_control() || matches!(it, '\u{2028}' | '\u{2029}')
}

fn is_direction(it: char) -> bool {
    matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A value that runs from right to left is set apart, or it would carry the words after it along.
fn isolated(value: &str) -> String {
    let rightward = |it: char| matches!(it, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    if value.chars().any(rightward) {
        format!("\u{2068}{value}\u{2069}")
    } else {
        value.to_owned()
    }
}
