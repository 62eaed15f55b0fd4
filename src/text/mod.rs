//! The chosen language: every word that the app says, from `assets/text`.
//!
//! Words are asked for by their key. That every key in the code exists, that every key is used, and
//! that each gets the values it names, is held by `tests/it/words.rs`; that the fact files name only
//! keys that exist, by the build.

mod languages;
mod locale;

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::{Date, DateTime};

pub use languages::Language;

use crate::domain::kinds::ReasonId;
use crate::domain::order::Order;
use crate::packed::unpack;
use locale::{Locale, Said, of_day};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// Something that each language has, made when it is first needed.
type Each<T> = LazyLock<HashMap<&'static str, OnceLock<T>>>;

fn each<T>() -> HashMap<&'static str, OnceLock<T>> {
    Language::all()
        .map(|it| (it.code(), OnceLock::new()))
        .collect()
}

/// The words of one language.
pub struct Text {
    language: Language,
    bundle: Bundle,
    locale: Locale,
    order: OnceCell<Order>,
    pseudo: bool,
}

impl Text {
    /// The words of the app in a language.
    pub fn new(language: Language) -> Self {
        Self::of(language, Self::read(language))
    }

    /// Reads the words of the app in a language, once. It takes a moment, and can be done on a thread before
    /// they are needed.
    pub fn read(language: Language) -> &'static [Arc<FluentResource>] {
        static ALL: Each<[Arc<FluentResource>; 2]> = LazyLock::new(each);
        let kept = ALL.get(language.code());
        kept.map_or(&[], |it| it.get_or_init(|| language.app().map(resource)))
    }

    /// British English, the source of all words.
    pub fn english() -> Self {
        Self::new(Language::english())
    }

    /// The words of letters in a language: that of whom they are for, not of the screen.
    pub fn of_letters(language: Language) -> Self {
        Self::of(language, &[resource(language.letters())])
    }

    fn of(language: Language, files: &[Arc<FluentResource>]) -> Self {
        Self {
            language,
            bundle: bundle(language, files),
            locale: Locale::new(language),
            order: OnceCell::new(),
            pseudo: false,
        }
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// How names are ordered in it.
    pub fn order(&self) -> &Order {
        self.order.get_or_init(|| Order::of(self.language.code()))
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
        self.moment(Said::Long, of_day(date))
    }

    /// A date in words without its weekday: "20 November 2026".
    pub fn plain_date(&self, date: Date) -> String {
        self.moment(Said::Plain, of_day(date))
    }

    /// A day in words without its year: "20 November".
    pub fn day(&self, date: Date) -> String {
        self.moment(Said::Day, of_day(date))
    }

    /// A month in words with its year: "November 2026".
    pub fn month_and_year(&self, date: Date) -> String {
        self.moment(Said::MonthAndYear, of_day(date))
    }

    /// The name of a month, to stand beside others.
    pub fn month(&self, date: Date) -> String {
        self.moment(Said::Month, of_day(date))
    }

    /// A time of the day: "16:05".
    pub fn time(&self, at: DateTime) -> String {
        self.moment(Said::Time, at)
    }

    /// A date in words with its weekday, and the time: "Friday 20 November 2026, 16:05".
    pub fn date_and_time(&self, at: DateTime) -> String {
        let [date, time] = [Said::Long, Said::Time].map(|it| self.locale.moment(it, at));
        let both = self.language.dates().both;
        let both = both.replace("{1}", &date).replace("{0}", &time);
        if self.pseudo { longer(&both) } else { both }
    }

    fn moment(&self, said: Said, at: DateTime) -> String {
        let written = self.locale.moment(said, at);
        if self.pseudo {
            longer(&written)
        } else {
            written
        }
    }

    /// What stands between the cells of a table: where numbers have a decimal comma, spreadsheets expect a
    /// semicolon.
    pub fn separator(&self) -> u8 {
        locale::separator(self.language)
    }

    /// Names after one another: "Facebook, Instagram and WhatsApp".
    pub fn list(&self, names: &[String]) -> String {
        self.locale.list(names)
    }
}

fn longer(text: &str) -> String {
    let padding = "~".repeat(text.chars().count() * 2 / 5);
    format!("[{text}{padding}]")
}

/// A text file, read.
fn resource(packed: &[u8]) -> Arc<FluentResource> {
    // The build refused files with errors; what can be read of one is better than nothing.
    let read = FluentResource::try_new(unpack(packed)).unwrap_or_else(|(read, _)| read);
    Arc::new(read)
}

fn bundle(language: Language, files: &[Arc<FluentResource>]) -> Bundle {
    let name = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![name]);
    // Without the invisible marks around values: all our languages run left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(locale::number));
    let plural = locale::plural(language);
    // Nothing else has this name.
    let _ = bundle.add_function("PLURAL", move |values, _| plural(values));
    for file in files {
        bundle.add_resource_overriding(Arc::clone(file));
    }
    bundle
}

/// The sentences of a reason in one language; the language of the letter, not of the screen.
pub struct Sentences {
    by_key: HashMap<String, String>,
}

impl Sentences {
    /// The sentences of a language; read once.
    pub fn of(language: Language) -> &'static Self {
        static ALL: Each<Sentences> = LazyLock::new(each);
        static NONE: OnceLock<Sentences> = OnceLock::new();
        let kept = ALL.get(language.code()).unwrap_or(&NONE);
        kept.get_or_init(|| Self::read(language))
    }

    fn read(language: Language) -> Self {
        let file = unpack(language.reasons());
        let bundle = bundle(language, &[resource(language.reasons())]);
        let by_key = file
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .filter_map(|(key, _)| {
                let pattern = bundle.get_message(key)?.value()?;
                let text = bundle.format_pattern(pattern, None, &mut Vec::new());
                Some((key.to_owned(), text.into_owned()))
            })
            .collect();
        Self { by_key }
    }

    /// The sentences of the language with this code; English where there is none.
    pub fn of_code(code: &str) -> &'static Self {
        Self::of(Language::of_code(code).unwrap_or_else(Language::english))
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
