//! One word for one idea in every language: the texts are held to `assets/text/glossary.ron`.

use std::collections::BTreeMap;

use serde::Deserialize;
use veto_desk::catalog::Catalog;
use veto_desk::text::{Language, Text};

use super::languages::{FILES, others, read};
use super::none;
use crate::source;

/// What one language calls things.
#[derive(Deserialize)]
struct Glossary {
    terms: BTreeMap<String, Term>,
    /// Texts that rightly do without a term.
    free: BTreeMap<String, Vec<String>>,
    menu: BTreeMap<String, Menu>,
}

#[derive(Deserialize)]
struct Term {
    word: String,
    forms: Vec<String>,
    never: Vec<String>,
}

/// Words on Meta's own pages.
#[derive(Deserialize)]
struct Menu {
    word: String,
    source: String,
}

fn all() -> BTreeMap<String, Glossary> {
    ron::from_str(&source::read("assets/text/glossary.ron")).unwrap()
}

/// The terms of the GDPR that a letter must use, with how English says them.
const OF_LAW: [(&str, &str); 7] = [
    ("objection", "objection"),
    ("controller", "controller"),
    ("supervisory_authority", "supervisory authority"),
    ("restriction", "restriction of processing"),
    ("personal_data", "personal data"),
    ("legitimate_interests", "legitimate interests"),
    ("complaint", "complaint"),
];

/// Where a letter says something in English, and ours lacks the word for it.
fn lacking(glossary: &Glossary, key: &str, english: &str, ours: &str) -> Vec<String> {
    let (english, ours) = (english.to_lowercase(), ours.to_lowercase());
    let mut found = Vec::new();
    for (name, word) in OF_LAW {
        let term = &glossary.terms[name];
        let free = glossary
            .free
            .get(name)
            .is_some_and(|it| it.iter().any(|it| it == key));
        let says = term
            .forms
            .iter()
            .any(|it| ours.contains(&it.to_lowercase()));
        if english.contains(word) && !says && !free {
            found.push(format!("{key}: no {:?}: {ours}", term.word));
        }
    }
    found
}

/// What is said instead of the right word.
fn wrong(glossary: &Glossary, key: &str, ours: &str) -> Vec<String> {
    let ours = ours.to_lowercase();
    let mut found = Vec::new();
    for term in glossary.terms.values() {
        let never = term
            .never
            .iter()
            .filter(|it| ours.contains(&it.to_lowercase()));
        found.extend(never.map(|it| format!("{key}: says {it:?}, not {:?}: {ours}", term.word)));
    }
    found
}

#[test]
fn every_language_keeps_to_its_words() {
    let all = all();
    let mut problems = Vec::new();
    for language in others() {
        let glossary = &all[language.code()];
        for (name, term) in &glossary.terms {
            let word = term.word.to_lowercase();
            let fits = term
                .forms
                .iter()
                .any(|it| word.contains(&it.to_lowercase()));
            assert!(fits, "{language:?} {name}: no form fits {word}");
        }
        for file in FILES {
            let english = read(Language::english(), file);
            for (key, words) in read(language, file) {
                for ours in &words.variants {
                    let mut found = wrong(glossary, &key, ours);
                    if file == "letters.ftl" {
                        let english = english[&key].variants.join(" ");
                        found.extend(lacking(glossary, &key, &english, ours));
                    }
                    problems.extend(found.iter().map(|it| format!("{language:?} {it}")));
                }
            }
        }
        for file in source::files(&format!("guides/{}", language.code()), ".md") {
            let found = wrong(glossary, &file.path, &file.text);
            problems.extend(found.iter().map(|it| it.chars().take(160).collect()));
        }
    }
    none(&problems);
}

#[test]
fn a_wrong_word_is_noticed() {
    let term = |word: &str, never: &str| Term {
        word: word.into(),
        forms: vec![word.to_lowercase()],
        never: vec![never.into()],
    };
    let terms = OF_LAW.map(|(name, _)| (name.to_owned(), term("Widerspruch", "einspruch")));
    let glossary = Glossary {
        terms: terms.into(),
        free: BTreeMap::new(),
        menu: BTreeMap::new(),
    };
    assert!(wrong(&glossary, "a", "Mein Widerspruch.").is_empty());
    assert!(!wrong(&glossary, "a", "Mein Einspruch.").is_empty());
    assert!(lacking(&glossary, "a", "My objection.", "Mein Widerspruch.").is_empty());
    assert_eq!(
        lacking(&glossary, "a", "My objection.", "Mein Nein.").len(),
        1
    );
}

/// Each status has a word of its own, or nobody could tell them apart.
#[test]
fn no_two_statuses_share_a_word() {
    for language in Language::all() {
        let app = read(language, "app.ftl");
        let status = |key: &&String| key.starts_with("status-");
        let keys: Vec<&String> = app.keys().filter(status).collect();
        assert_eq!(keys.len(), 6);
        let mut words: Vec<String> = keys
            .iter()
            .map(|it| Text::new(language).get(it).to_lowercase())
            .collect();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), 6, "{language:?}: {words:?}");
    }
}

/// A page, with its month where it shows one: "https://example.eu/guide, May 2025".
fn is_dated(source: &str) -> bool {
    source.rsplit_once(", ").is_some_and(|(page, date)| {
        let has_year = date
            .rsplit_once(' ')
            .is_some_and(|(_, year)| year.len() == 4 && year.chars().all(|it| it.is_ascii_digit()));
        page.starts_with("https://") && (date == "undated" || has_year)
    })
}

/// A word of Meta's pages is claimed only with a source, and it is said where the page is meant.
#[test]
fn words_of_menus_have_a_source_and_are_used() {
    let sources = Catalog::embedded().sources();
    for (code, glossary) in all() {
        for (name, menu) in &glossary.menu {
            let known = sources.iter().any(|it| it.key == menu.source);
            assert!(
                known || is_dated(&menu.source),
                "{code} {name}: {}",
                menu.source
            );
            let (file, key) = match name.as_str() {
                "privacy_centre" => ("catalog.ftl", "drawn-privacy-centre"),
                "settings_privacy" => ("catalog.ftl", "drawn-settings-privacy"),
                "shared" => ("catalog.ftl", "drawn-shared"),
                "object" => ("catalog.ftl", "drawn-object"),
                "ai_at_meta" => ("catalog.ftl", "drawn-ai-at-meta"),
                "accounts_centre" => ("app.ftl", "linked-lead"),
                // No one text has to say these.
                "privacy_policy" | "right_to_object" | "form_title" => continue,
                other => panic!("{code}: nothing is called {other}"),
            };
            let texts = read(Language::of_code(&code).unwrap(), file);
            let said = texts[key].variants.concat();
            assert!(said.contains(&menu.word), "{code} {name}: {said}");
        }
    }
}
