//! Plain words: no jargon, short sentences, British spelling, and a measure of difficulty.

use std::collections::BTreeSet;

use super::{Words, english, none};

/// At most so many words stand in a sentence.
pub const LONGEST: usize = 20;
/// In a letter, which a company reads.
const LONGEST_IN_LETTERS: usize = 25;
/// The most difficult a section may be; 20 is very easy, 60 very difficult.
pub const LIX: f64 = 35.0;

/// Words that frighten, blame, or stand for nothing.
const BANNED: [&str; 52] = [
    "please",
    "sorry",
    "oops",
    "whoops",
    "valid",
    "invalid",
    "forbidden",
    "illegal",
    "fatal",
    "abort",
    "aborted",
    "failed",
    "failure",
    "an error occurred",
    "something went wrong",
    "click",
    "clicking",
    "unfortunately",
    "you forgot",
    "simply",
    "obviously",
    "utilise",
    "utilize",
    "in order to",
    "data subject",
    "controller",
    "processor",
    "processing",
    "lawful basis",
    "personal data",
    "pursuant",
    "supervisory authority",
    "consent",
    "withdraw consent",
    "opt out",
    "opt-out",
    "erasure",
    "rectification",
    "metadata",
    "url",
    "hyperlink",
    "backup",
    "database",
    "sync",
    "default",
    "parse",
    "json",
    "ron file",
    "backend",
    "timeout",
    "user data",
    "dialog",
];

/// Keys of texts about the law, which may name it.
const OF_LAW: [&str; 3] = ["law-", "rule-", "why-"];

/// American spelling and its cousins, as beginnings of words.
const AMERICAN: [&str; 24] = [
    "color",
    "honor",
    "favor",
    "behavior",
    "neighbor",
    "labor",
    "center",
    "theater",
    "fiber",
    "organiz",
    "recogniz",
    "apologiz",
    "authoriz",
    "summariz",
    "finaliz",
    "customiz",
    "analyz",
    "catalog",
    "canceled",
    "canceling",
    "traveled",
    "fulfill",
    "gray",
    "defense",
];

/// Everything about a text that is not as we write.
pub fn unlike_us(key: &str, variant: &str, longest: usize) -> Vec<String> {
    let mut found = Vec::new();
    let spoken = without_quotes(variant).to_lowercase();
    let words: Vec<&str> = spoken
        .split(|it: char| !it.is_alphanumeric() && it != '-')
        .collect();
    let phrase = format!(" {} ", words.join(" "));
    for banned in BANNED {
        if phrase.contains(&format!(" {banned} ")) {
            found.push(format!("says “{banned}”"));
        }
    }
    if phrase.contains(" gdpr ") && !OF_LAW.iter().any(|it| key.starts_with(it)) {
        found.push("says “GDPR”, and is not about the law".into());
    }
    for american in AMERICAN {
        let is = |it: &&&str| it.starts_with(american) && !it.starts_with("catalogue");
        if let Some(word) = words.iter().find(is) {
            found.push(format!("“{word}” is not British"));
        }
    }
    if words.iter().any(|it| it.starts_with("email")) {
        found.push("says “email”; it is “e-mail”".into());
    }
    if variant.contains(['\'', '"', '`']) {
        found.push("has straight quotes; they are ’ “ ”".into());
    }
    if variant.contains("  ") || variant.contains(" \n") || variant.trim() != variant {
        found.push("has spaces too many".into());
    }
    if variant.contains("...") || variant.contains('!') {
        found.push("has … as three dots, or an exclamation mark".into());
    }
    for sentence in sentences(variant) {
        let count = words_of(&sentence).count();
        if count > longest {
            found.push(format!("has a sentence of {count} words: “{sentence}”"));
        }
    }
    found
}

/// Without what is quoted: it is said by others.
fn without_quotes(text: &str) -> String {
    let mut rest = text;
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once('“') {
        out.push_str(before);
        rest = after.split_once('”').map_or("", |it| it.1);
    }
    out + rest
}

/// The sentences of a text. A colon in the middle does not end one.
pub fn sentences(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        all.last_mut().unwrap().push(char);
        let ends = ".?!\n".contains(char) && chars.peek().is_none_or(|it| it.is_whitespace());
        if ends {
            all.push(String::new());
        }
    }
    all.retain(|it| words_of(it).next().is_some());
    all.iter().map(|it| it.trim().to_owned()).collect()
}

pub fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| it.is_whitespace() || "/–".contains(it))
        .map(|it| it.trim_matches(|it: char| !it.is_alphanumeric() && it != '{' && it != '}'))
        .filter(|it| it.chars().any(char::is_alphanumeric))
}

#[test]
fn every_text_is_written_as_we_write() {
    let mut problems = Vec::new();
    for text in english() {
        // The letter is polite, and its reader is the company.
        let letter = text.file.ends_with("reasons.ftl");
        // Letters speak the language of the law; tests/it/letters.rs looks at them.
        if text.file.ends_with("letters.ftl") {
            continue;
        }
        // What software centres seek by is no sentence.
        if text.key == "package-keywords" {
            continue;
        }
        let longest = if letter { LONGEST_IN_LETTERS } else { LONGEST };
        for variant in &text.variants {
            let found = unlike_us(&text.key, variant, longest).into_iter();
            let found = found.filter(|it| !(letter && it.contains("please")));
            problems.extend(found.map(|it| format!("{}: {} {it}", text.file, text.key)));
        }
    }
    none(&problems);
}

#[test]
fn a_text_unlike_ours_is_noticed() {
    let unlike_us = |key: &str, variant: &str| unlike_us(key, variant, LONGEST);
    for good in [
        "Enter the name.",
        "Press “Withdraw consent”, then “Processing”.",
        "The catalogue’s colour is at the centre.",
        "Check the e-mail. It should look like name@example.eu.",
    ] {
        assert_eq!(unlike_us("a-b", good), Vec::<String>::new(), "{good}");
    }
    assert_eq!(
        unlike_us("law-eu", "Article 21 of the GDPR."),
        Vec::<String>::new()
    );
    for bad in [
        "Please enter the name.",
        "An error occurred.",
        "Invalid address.",
        "Click here.",
        "The controller answers.",
        "Article 21 of the GDPR.",
        "Choose a color.",
        "They recognized it.",
        "Enter your email.",
        "Meta's form.",
        "Say \"yes\".",
        "Too  wide.",
        "Done!",
        "Wait ...",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
         sixteen seventeen eighteen nineteen twenty twenty-one.",
    ] {
        assert_eq!(
            unlike_us("a-b", bad).len(),
            1,
            "{bad}: {:?}",
            unlike_us("a-b", bad)
        );
    }
}

/// LIX: the words of a sentence, and the share of words with more than six letters. Names of countries
/// and platforms count as short: nobody stumbles over "Switzerland", and there is no other word.
pub fn lix<'a>(texts: impl Iterator<Item = &'a str>, names: &BTreeSet<&str>) -> (f64, usize) {
    let (mut words, mut long, mut ends) = (0_usize, 0_usize, 0_usize);
    for text in texts {
        for sentence in sentences(text) {
            ends += 1;
            for word in words_of(&sentence) {
                let letters = word.chars().filter(|it| it.is_alphabetic()).count();
                words += 1;
                long += usize::from(letters > 6 && !names.contains(word.trim_end_matches("’s")));
            }
        }
    }
    let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
    (share(words, ends) + 100.0 * share(long, words), words)
}

/// Something to be read, not a label. A value in it counts as a short word: names and dates are not ours.
pub fn is_prose(text: &str) -> bool {
    words_of(text).count() >= 5
}

/// The names of countries and platforms.
pub fn names(english: &[Words]) -> BTreeSet<&str> {
    let is_name = |it: &&Words| {
        let place = it.key.starts_with("place-") || it.key.starts_with("zone-");
        place || it.key.starts_with("platform-") && !it.key.ends_with("-hint")
    };
    let names = english.iter().filter(is_name).flat_map(|it| &it.variants);
    names
        .flat_map(|it| words_of(it))
        .filter(|it| it.starts_with(char::is_uppercase))
        .collect()
}

#[test]
fn every_section_is_easy_to_read() {
    let english = english();
    let names = names(&english);
    let mut sections: Vec<(String, Vec<&str>)> = Vec::new();
    for text in english
        .iter()
        .filter(|it| !it.file.ends_with("reasons.ftl") && !it.file.ends_with("letters.ftl"))
    {
        let file = text.file.rsplit('/').next().unwrap();
        let name = format!("{file}: {}", text.section);
        if sections.last().is_none_or(|it| it.0 != name) {
            sections.push((name, Vec::new()));
        }
        let prose = text
            .variants
            .iter()
            .map(String::as_str)
            .filter(|it| is_prose(it));
        sections.last_mut().unwrap().1.extend(prose);
    }
    let mut problems = Vec::new();
    for (name, texts) in &sections {
        let (ours, words) = lix(texts.iter().copied(), &names);
        let (all, _) = lix(texts.iter().copied(), &BTreeSet::new());
        // A handful of words has no measurable style.
        let measured = words >= 40;
        let note = if measured {
            ""
        } else {
            " (too few words to judge)"
        };
        println!("LIX {ours:5.1} (with names {all:5.1})  {words:4} words  {name}{note}");
        if measured && ours > LIX {
            problems.push(format!("{name}: LIX {ours:.1}, at most {LIX}"));
        }
    }
    none(&problems);
}

#[test]
fn lix_tells_easy_from_difficult() {
    let names = BTreeSet::from(["Switzerland"]);
    let lix = |text: &str| lix([text].into_iter(), &names).0;
    // Three sentences of four words, none of them long.
    assert_eq!(
        lix("You can object now. We show the form. Switzerland’s law is this.").round(),
        4.0
    );
    assert_eq!(lix("You object in writing.").round(), 29.0);
    let difficult = "Notwithstanding aforementioned considerations, organisations demonstrating compelling \
                     legitimate interests may continue their operations.";
    assert!(lix(difficult) > 60.0 && lix(difficult) > LIX);
}
