//! The chosen language: every word that the app says, from `assets/text`.
//!
//! Words are asked for by their key. That every key in the code exists, that every key is used, and
//! that each gets the values it names, is held by `tests/it/words.rs`; that the fact files name only
//! keys that exist, by the build.

use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::Date;
use unic_langid::{LanguageIdentifier, langid};

use crate::domain::kinds::ReasonId;

/// The English words, file by file.
const ENGLISH: [(&str, &str); 2] = [
    ("app.ftl", include_str!("../assets/text/en/app.ftl")),
    ("catalog.ftl", include_str!("../assets/text/en/catalog.ftl")),
];

/// The languages in which a reason can be composed.
pub const LANGUAGES: [&str; 5] = ["en", "fr", "de", "nl", "ro"];

/// The words of one language.
pub struct Text {
    bundle: FluentBundle<FluentResource>,
    pseudo: bool,
}

impl Text {
    /// British English, the source of all words.
    pub fn english() -> Self {
        Self {
            bundle: bundle(langid!("en-GB"), ENGLISH.map(|(_, text)| text)),
            pseudo: false,
        }
    }

    /// The words of letters in one of `LANGUAGES`: that of whom they are for, not of the screen.
    pub fn of_letters(language: &str) -> Option<Self> {
        let (name, file) = match language {
            "en" => (
                langid!("en-GB"),
                include_str!("../assets/text/en/letters.ftl"),
            ),
            "fr" => (langid!("fr"), include_str!("../assets/text/fr/letters.ftl")),
            "de" => (langid!("de"), include_str!("../assets/text/de/letters.ftl")),
            "nl" => (langid!("nl"), include_str!("../assets/text/nl/letters.ftl")),
            "ro" => (langid!("ro"), include_str!("../assets/text/ro/letters.ftl")),
            _ => return None,
        };
        Some(Self {
            bundle: bundle(name, [file]),
            pseudo: false,
        })
    }

    /// English in brackets and about 40 % longer: whatever shows without brackets does not come from
    /// the text files, and whatever is cut off would be cut off in German.
    pub fn pseudo() -> Self {
        Self {
            pseudo: true,
            ..Self::english()
        }
    }

    /// A text without values.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A text with values. A key that does not exist shows as itself: a test keeps that from happening.
    pub fn with(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|it| it.value()) else {
            return key.to_owned();
        };
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new());
        if self.pseudo {
            longer(&text)
        } else {
            text.into_owned()
        }
    }

    /// Words that stand in no text file but are ours, such as those of guides.
    pub fn passed(&self, words: &str) -> String {
        if self.pseudo {
            longer(words)
        } else {
            words.to_owned()
        }
    }

    /// A date in words with its weekday: "Friday 20 November 2026".
    pub fn date(&self, date: Date) -> String {
        let weekday = format!("weekday-{}", date.weekday().to_monday_one_offset());
        let month = format!("month-{}", date.month());
        // Values are put in bare, so that the pseudo-language brackets the whole only once.
        self.with(
            "date-long",
            &[
                ("weekday", self.bare(&weekday).into()),
                ("day", date.day().to_string().into()),
                ("month", self.bare(&month).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// A date in words without its weekday: "20 November 2026".
    pub fn plain_date(&self, date: Date) -> String {
        self.with(
            "date-plain",
            &[
                ("day", date.day().to_string().into()),
                (
                    "month",
                    self.bare(&format!("month-{}", date.month())).into(),
                ),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// A day in words without its year: "20 November".
    pub fn day(&self, date: Date) -> String {
        self.with(
            "date-day",
            &[
                ("day", date.day().to_string().into()),
                ("month", self.month(date).into()),
            ],
        )
    }

    /// A month in words with its year: "November 2026".
    pub fn month_and_year(&self, date: Date) -> String {
        self.with(
            "date-month",
            &[
                ("month", self.month(date).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// The name of a month, to stand beside others.
    pub fn month(&self, date: Date) -> String {
        self.bare(&format!("month-{}", date.month()))
    }

    fn bare(&self, key: &str) -> String {
        self.bundle
            .get_message(key)
            .and_then(|it| it.value())
            .map(|pattern| {
                self.bundle
                    .format_pattern(pattern, None, &mut Vec::new())
                    .into_owned()
            })
            .unwrap_or_default()
    }
}

fn longer(text: &str) -> String {
    let padding = "~".repeat(text.chars().count() * 2 / 5);
    format!("[{text}{padding}]")
}

fn bundle<'a>(
    language: LanguageIdentifier,
    files: impl IntoIterator<Item = &'a str>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language]);
    // Without the invisible marks around values: all our languages run left to right.
    bundle.set_use_isolating(false);
    for file in files {
        // The build refused files with errors; what can be read of one is better than nothing.
        let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The sentences of a reason in one language; the language of the letter, not of the screen.
pub struct Sentences {
    by_key: HashMap<String, String>,
}

impl Sentences {
    /// The sentences of one of `LANGUAGES`.
    pub fn new(language: &str) -> Option<Self> {
        let file = match language {
            "en" => include_str!("../assets/text/en/reasons.ftl"),
            "fr" => include_str!("../assets/text/fr/reasons.ftl"),
            "de" => include_str!("../assets/text/de/reasons.ftl"),
            "nl" => include_str!("../assets/text/nl/reasons.ftl"),
            "ro" => include_str!("../assets/text/ro/reasons.ftl"),
            _ => return None,
        };
        let bundle = bundle(langid!("en"), [file]);
        let by_key = file
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .filter_map(|(key, _)| {
                let pattern = bundle.get_message(key)?.value()?;
                let text = bundle.format_pattern(pattern, None, &mut Vec::new());
                Some((key.to_owned(), text.into_owned()))
            })
            .collect();
        Some(Self { by_key })
    }

    /// An opening sentence by its key.
    pub fn opening(&self, key: &str) -> &str {
        self.by_key.get(key).map(String::as_str).unwrap_or_default()
    }

    /// The closing sentence.
    pub fn closing(&self) -> &str {
        self.opening("reason-closing")
    }

    /// The sentence of a reason.
    pub fn reason(&self, reason: &ReasonId) -> Option<&str> {
        let key = format!("reason-{}", reason.as_str());
        self.by_key.get(&key).map(String::as_str)
    }

    /// Each sentence beside the same one of another language, longest first, so that no sentence is
    /// exchanged inside a longer one.
    pub fn pairs<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut pairs: Vec<(&str, &str)> = self
            .by_key
            .iter()
            .filter_map(|(key, text)| Some((text.as_str(), other.by_key.get(key)?.as_str())))
            .collect();
        pairs.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        pairs.into_iter()
    }
}
