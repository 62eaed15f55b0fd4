//! The languages of the app, in the order of `assets/text/languages.ron`: what each is called, and where
//! its words are.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// What the build knows of one language.
struct Entry {
    code: &'static str,
    /// By itself.
    name: &'static str,
    /// A native reader has checked every word.
    reviewed: bool,
    /// Its files, packed.
    app: &'static [u8],
    catalog: &'static [u8],
    letters: &'static [u8],
    reasons: &'static [u8],
    dates: Dates,
}

/// How CLDR puts a date together in one language; see `assets/text/dates.ron`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dates {
    pub long: &'static str,
    pub plain: &'static str,
    pub day: &'static str,
    pub month: &'static str,
    pub time: &'static str,
    /// A date `{1}` with its time `{0}`.
    pub both: &'static str,
}

/// What the build found in `assets/text`.
const ENTRIES: &[Entry] = &include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// One of the languages of the app.
#[derive(Clone, Copy)]
pub struct Language(&'static Entry);

impl Language {
    /// Every language, in the order in which they are offered.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        ENTRIES.iter().map(Self)
    }

    /// The source of all words.
    pub fn english() -> Self {
        const NONE: &Entry = &Entry {
            code: "en",
            name: "English",
            reviewed: true,
            app: &[],
            catalog: &[],
            letters: &[],
            reasons: &[],
            dates: Dates {
                long: "",
                plain: "",
                day: "",
                month: "",
                time: "",
                both: "",
            },
        };
        // The build has refused a list without it.
        Self::of_code("en").unwrap_or(Self(NONE))
    }

    /// The language with this code, such as `de` or `pt-BR`.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::all().find(|it| it.code() == code)
    }

    /// The language that fits what a system calls its own best: `de_AT.UTF-8` is German, and whoever
    /// reads New Norwegian reads Norwegian bokmål rather than English.
    pub fn of_system(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next()?.replace('_', "-");
        let mut parts = name.split('-');
        let language = parts.next()?.to_ascii_lowercase();
        let is_brazil = parts.any(|it| it.eq_ignore_ascii_case("BR"));
        let code = match (language.as_str(), is_brazil) {
            ("pt", true) => "pt-BR",
            ("no" | "nn", _) => "nb",
            // As Romanian was once called in Moldova.
            ("mo", _) => "ro",
            (code, _) => code,
        };
        Self::of_code(code)
    }

    /// Its code, such as `de` or `pt-BR`: a tag by BCP 47.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// What CLDR calls it: our English is British, and its plain Portuguese that of Brazil.
    pub(super) fn tag(self) -> &'static str {
        match self.code() {
            "en" => "en-GB",
            "pt" => "pt-PT",
            code => code,
        }
    }

    /// Its name, by itself.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Whether a native reader has checked every word. English is where the words come from.
    pub fn is_reviewed(self) -> bool {
        self.0.reviewed || self == Self::english()
    }

    /// The words of the app and those of the facts, packed.
    pub(super) fn app(self) -> [&'static [u8]; 2] {
        [self.0.app, self.0.catalog]
    }

    /// The words of letters, packed.
    pub(super) fn letters(self) -> &'static [u8] {
        self.0.letters
    }

    /// The sentences of reasons, packed.
    pub(super) fn reasons(self) -> &'static [u8] {
        self.0.reasons
    }

    pub(super) fn dates(self) -> Dates {
        self.0.dates
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl PartialOrd for Language {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Language {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl Hash for Language {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_system_calls_its_language_finds_ours() {
        for (name, code) in [
            ("de_AT.UTF-8", Some("de")),
            ("de-CH", Some("de")),
            ("DE", Some("de")),
            ("sr_RS@latin", None),
            ("pt_PT", Some("pt")),
            ("pt-AO", Some("pt")),
            ("pt_BR.UTF-8", Some("pt-BR")),
            ("nn_NO", Some("nb")),
            ("no", Some("nb")),
            ("ca@valencia", None),
            ("C", None),
            ("", None),
        ] {
            let found = Language::of_system(name).map(Language::code);
            let shipped = code.filter(|it| Language::of_code(it).is_some());
            assert_eq!(found, shipped, "{name}");
        }
    }
}
