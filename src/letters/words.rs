//! The words of one letter: its language, its dates, and values that cannot break a sentence.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use crate::domain::kinds::PlaceId;
use crate::text::Text;

/// A language in which letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Dutch.
    Nl,
    /// Romanian.
    Ro,
}

impl Language {
    /// Every language, in the order of `text::LANGUAGES`.
    pub const ALL: [Self; 5] = [Self::En, Self::Fr, Self::De, Self::Nl, Self::Ro];

    /// Its code, such as `de`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Nl => "nl",
            Self::Ro => "ro",
        }
    }

    /// The language with this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// The language of a letter to a company from someone who lives there: it can answer in any language
    /// of the Union, and in English always. Countries with several languages get English.
    pub fn of_country(country: Option<&PlaceId>) -> Self {
        match country.map(PlaceId::as_str) {
            Some("FR" | "GP" | "GF" | "MQ" | "YT" | "RE" | "MF") => Self::Fr,
            Some("DE" | "AT" | "LI") => Self::De,
            Some("NL") => Self::Nl,
            Some("RO") => Self::Ro,
            _ => Self::En,
        }
    }
}

/// The words of one letter.
pub struct Words(Text);

impl Words {
    /// The words in this language.
    pub fn new(language: Language) -> Self {
        // Every language of ours is embedded, which a test holds; English stands in for none.
        Self(Text::of_letters(language.code()).unwrap_or_else(Text::english))
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
        let values = self.parts(date);
        self.0.with("letter-date", &values)
    }

    /// "Friday 20 November 2026".
    pub fn long_date(&self, date: Date) -> String {
        let weekday = format!("letter-weekday-{}", date.weekday().to_monday_one_offset());
        let mut values = self.parts(date);
        values.push(("weekday", self.get(&weekday).into()));
        self.0.with("letter-date-long", &values)
    }

    fn parts(&self, date: Date) -> Vec<(&'static str, FluentValue<'static>)> {
        let month = format!("letter-month-{}", date.month());
        vec![
            // A number, since French writes the first day of a month in another way.
            ("day", i64::from(date.day()).into()),
            ("month", self.get(&month).into()),
            ("year", date.year().to_string().into()),
        ]
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
