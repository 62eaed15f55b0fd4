//! Every language: it says all that English says, counts as its people count, writes dates as CLDR does, has
//! letters in our fonts, is easy to read, and nothing in it was left in English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu_plurals::{PluralCategory, PluralOperands, PluralRuleType, PluralRules};
use veto_desk::guides::parse::{self, Block};
use veto_desk::guides::{GROUPS, Guides};
use veto_desk::text::{Language, Text};

use super::plain::{is_prose, lix, sentences, words_of};
use super::{Words, none, texts};
use crate::source::{self, File};

/// The text files of a language.
pub const FILES: [&str; 5] = [
    "app.ftl",
    "catalog.ftl",
    "letters.ftl",
    "package.ftl",
    "reasons.ftl",
];

/// The languages other than English.
pub fn others() -> impl Iterator<Item = Language> {
    Language::all().filter(|it| *it != Language::english())
}

/// The texts of one file in one language, by their keys.
pub fn read(language: Language, name: &str) -> BTreeMap<String, Words> {
    let path = format!("assets/text/{}/{name}", language.code());
    let text = source::read(&path);
    let (texts, problems) = texts(&File { path, text });
    none(&problems);
    texts.into_iter().map(|it| (it.key.clone(), it)).collect()
}

#[test]
fn all_24_official_languages_are_there_and_three_more() {
    let listed: BTreeSet<&str> = Language::all().map(Language::code).collect();
    let official = "bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv";
    let wanted: BTreeSet<&str> = official.split(' ').chain(["nb", "is", "pt-BR"]).collect();
    assert_eq!(wanted.len(), 27);
    assert_eq!(listed, wanted);
    for language in Language::all() {
        let guides = Guides::of(language.code()).all();
        let of_its_own = source::files(&format!("guides/{}", language.code()), ".md");
        assert_eq!(of_its_own.len(), GROUPS.concat().len(), "{language:?}");
        assert_eq!(guides.len(), of_its_own.len(), "{language:?}");
        assert_eq!(Text::new(language).language(), language);
    }
}

// ----- keys, values and counting

/// Where a text chooses by number: the value, and what it chooses between.
type Choice = (String, BTreeSet<String>);

fn choices(pattern: &Pattern<&str>, found: &mut Vec<Choice>) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        let InlineExpression::VariableReference { id } = selector else {
            continue;
        };
        let keys = variants.iter().map(|it| match &it.key {
            VariantKey::Identifier { name } => (*name).to_owned(),
            VariantKey::NumberLiteral { value } => (*value).to_owned(),
        });
        found.push((id.name.to_owned(), keys.collect()));
        for variant in variants {
            choices(&variant.value, found);
        }
    }
}

/// The choices of each text of a file.
fn choices_of(text: &str) -> BTreeMap<String, Vec<Choice>> {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    let messages = resource.body.iter().filter_map(|it| match it {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut found = Vec::new();
            choices(message.value.as_ref().unwrap(), &mut found);
            (message.id.name.to_owned(), found)
        })
        .collect()
}

const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

fn rules(language: Language) -> PluralRules {
    // CLDR's plain "pt" is that of Brazil.
    let tag = match language.code() {
        "pt" => "pt-PT",
        code => code,
    };
    let name: icu_locale_core::Locale = tag.parse().unwrap();
    PluralRules::try_new(name.into(), PluralRuleType::Cardinal.into()).unwrap()
}

/// The categories that whole numbers fall into, as far as anyone counts here.
fn categories(language: Language) -> BTreeSet<&'static str> {
    let rules = rules(language);
    let of = |number: u32| {
        let category = rules.category_for(PluralOperands::from(number));
        let (name, _) = CATEGORIES.iter().find(|it| it.1 == category).unwrap();
        *name
    };
    // Every text has "other", which Fluent asks for.
    (0..=100_000).map(of).chain(["other"]).collect()
}

/// What is wrong with the form of a language's texts beside the English ones.
fn unlike_english(
    language: &str,
    categories: &BTreeSet<&str>,
    ours: &str,
    english: &str,
) -> Vec<String> {
    let file = |text: &str| File {
        path: "x.ftl".into(),
        text: text.into(),
    };
    let values = |text: &str| -> BTreeMap<String, BTreeSet<String>> {
        let (all, _) = texts(&file(text));
        all.into_iter().map(|it| (it.key, it.values)).collect()
    };
    let (our_values, their_values) = (values(ours), values(english));
    let (our_choices, their_choices) = (choices_of(ours), choices_of(english));
    let mut found = Vec::new();
    let ours: BTreeSet<&String> = our_values.keys().collect();
    let theirs: BTreeSet<&String> = their_values.keys().collect();
    for key in ours.symmetric_difference(&theirs) {
        found.push(format!("{language} {key}: is in one language only"));
    }
    for key in ours.intersection(&theirs).copied() {
        if our_values[key] != their_values[key] {
            let (ours, theirs) = (&our_values[key], &their_values[key]);
            found.push(format!(
                "{language} {key}: has the values {ours:?}, not {theirs:?}"
            ));
        }
        let is_counting = |(_, keys): &&Choice| keys.contains("other");
        for (value, keys) in our_choices[key].iter().filter(is_counting) {
            let forms: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
            let forms: BTreeSet<&str> = forms
                .into_iter()
                .filter(|it| CATEGORIES.iter().any(|(name, _)| name == it))
                .collect();
            if forms != *categories {
                found.push(format!(
                    "{language} {key}: {value} has {forms:?}, not {categories:?}"
                ));
            }
        }
        let not_counting = |all: &[Choice]| -> Vec<Choice> {
            let all = all.iter().filter(|it| !is_counting(it));
            all.cloned().collect()
        };
        if not_counting(&our_choices[key]) != not_counting(&their_choices[key]) {
            found.push(format!("{language} {key}: chooses otherwise than English"));
        }
    }
    found
}

#[test]
fn every_language_has_the_same_keys_and_values_and_its_own_plural_forms() {
    let mut problems = Vec::new();
    for language in Language::all() {
        let categories = categories(language);
        for file in FILES {
            let text = |code: &str| source::read(&format!("assets/text/{code}/{file}"));
            let (ours, english) = (text(language.code()), text("en"));
            problems.extend(unlike_english(
                language.code(),
                &categories,
                &ours,
                &english,
            ));
        }
    }
    none(&problems);
}

#[test]
fn a_text_of_another_form_is_noticed() {
    let english = "a = { $count ->\n    [one] One\n   *[other] { $count }\n}\nb = B { $x }\n";
    let forms = BTreeSet::from(["one", "few", "other"]);
    let good = "a = { $count ->\n    [one] Jeden\n    [few] { $count } y\n   *[other] { $count } ů\n}\nb = { $x } B\n";
    assert_eq!(unlike_english("cs", &forms, good, english), [""; 0]);
    for (from, to) in [
        ("    [few] { $count } y\n", ""),
        ("[few]", "[many]"),
        ("b = { $x } B\n", "b = B\n"),
        ("b = { $x } B\n", ""),
        ("$count ->", "$number ->"),
    ] {
        let bad = good.replace(from, to);
        assert!(
            !unlike_english("cs", &forms, &bad, english).is_empty(),
            "{bad}"
        );
    }
}

/// The words of a text for a number: those for just this number, or of its category.
fn chosen(text: &str, key: &str, category: &str, number: u32) -> String {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    let message = resource.body.iter().find_map(|it| match it {
        Entry::Message(message) if message.id.name == key => message.value.as_ref(),
        _ => None,
    });
    let [
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        },
    ] = message.unwrap().elements.as_slice()
    else {
        panic!("{key} does not begin with its choice");
    };
    let exact = number.to_string();
    let is = |wanted: &str| {
        let wanted = wanted.to_owned();
        variants.iter().find(move |it| match &it.key {
            VariantKey::Identifier { name } => *name == wanted,
            VariantKey::NumberLiteral { value } => *value == wanted,
        })
    };
    let mut values = BTreeSet::new();
    let variant = is(&exact).or_else(|| is(category)).unwrap();
    super::variants(&variant.value, &mut values).concat()
}

#[test]
fn people_count_as_cldr_says() {
    let key = "adding-will";
    for language in Language::all() {
        let rules = rules(language);
        let file = source::read(&format!("assets/text/{}/app.ftl", language.code()));
        let text = Text::new(language);
        for number in (0..=130).chain([200, 201, 202, 1_000, 1_001]) {
            let category = rules.category_for(PluralOperands::from(number));
            let (category, _) = CATEGORIES.iter().find(|it| it.1 == category).unwrap();
            let wanted = chosen(&file, key, category, number);
            let said = text.with(key, &[("count", number.into())]);
            let mut digits = said.clone();
            digits.retain(|it| it.is_ascii_digit());
            if wanted.contains('{') {
                assert_eq!(digits, number.to_string(), "{language:?}");
            }
            let bare = |it: &str| {
                it.replace("{count}", "")
                    .replace(|it: char| !it.is_alphabetic(), "")
            };
            assert_eq!(bare(&said), bare(&wanted), "{language:?} {number}");
        }
    }
}

// ----- dates and numbers

/// `tests/dates.txt` was made from CLDR alone, by `assets/text/cldr.py`.
#[test]
fn dates_are_those_of_cldr() {
    let mut seen = BTreeSet::new();
    let dates = source::read("tests/dates.txt");
    for line in dates.lines().skip(1) {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [code, day, expected @ ..] = parts.as_slice() else {
            panic!("{line}");
        };
        let Some(language) = Language::of_code(code) else {
            continue;
        };
        seen.insert(*code);
        let text = Text::new(language);
        let date: jiff::civil::Date = day.parse().unwrap();
        let at = date.at(9, 5, 0, 0);
        // What CLDR lacks: French "1er", "1º" in Brazil, and Maltese articles, which are small.
        let ordinal = match *code {
            "fr" => "1er ",
            "pt-BR" => "1º ",
            _ => "1 ",
        };
        let first = |it: &str| match (it.strip_prefix("1 "), it.strip_prefix("I")) {
            (Some(rest), _) => format!("{ordinal}{rest}"),
            (None, Some(rest)) if *code == "mt" => format!("i{rest}"),
            _ => it.replace(" 1 ", &format!(" {ordinal}")),
        };
        let expected: Vec<String> = expected.iter().map(|it| first(it)).collect();
        let said = [
            text.date(date),
            text.plain_date(date),
            text.day(date),
            text.month_and_year(date),
            text.time(at),
            text.date_and_time(at),
        ];
        assert_eq!(said.as_slice(), expected, "{code} {day}");
    }
    assert_eq!(seen.len(), Language::all().len());
}

#[test]
fn numbers_and_lists_follow_the_language() {
    for (code, number, list) in [
        ("en", "12,345", "A, B and C"),
        ("de", "12.345", "A, B und C"),
        ("fr", "12\u{202f}345", "A, B et C"),
        ("pl", "12\u{a0}345", "A, B i C"),
        ("el", "12.345", "A, B και C"),
        ("bg", "12\u{a0}345", "A, B и C"),
        ("pt", "12\u{a0}345", "A, B e C"),
        ("pt-BR", "12.345", "A, B e C"),
    ] {
        let Some(language) = Language::of_code(code) else {
            continue;
        };
        let text = Text::new(language);
        let said = text.with(
            "find-counted",
            &[("what", "X".into()), ("count", 12_345.into())],
        );
        assert!(said.contains(number), "{code}: {said}");
        let names = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(text.list(&names), list, "{code}");
    }
}

/// Spreadsheets of countries with a decimal comma put a semicolon between cells.
#[test]
fn tables_are_cut_where_the_spreadsheets_of_the_language_cut_them() {
    let by_comma = Language::all().filter(|it| Text::new(*it).separator() == b',');
    let codes: Vec<_> = by_comma.map(Language::code).collect();
    assert_eq!(codes, ["en", "ga", "mt"]);
    let all_others = Language::all().filter(|it| Text::new(*it).separator() == b';');
    assert_eq!(all_others.count(), 24);
}

// ----- letters of the alphabet, ease, and what was left in English

/// All that a language says, a text at a time, with the file it stands in.
fn said(language: Language) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for file in FILES {
        for (key, words) in read(language, file) {
            let each = words.variants.into_iter();
            all.extend(each.map(|it| (format!("{file} {key}"), it)));
        }
    }
    for file in source::files(&format!("guides/{}", language.code()), ".md") {
        let guide = parse::guide(&file.text).unwrap();
        let lines = file.text.lines().skip_while(|it| !it.starts_with("title:"));
        all.extend(lines.map(|it| (guide.id.clone(), it.to_owned())));
    }
    all
}

#[test]
fn our_fonts_have_every_letter_of_every_language() {
    let context = egui::Context::default();
    veto_desk::shell::set_up(&context);
    // Fonts come with the first frame.
    let mut output = context.run_ui(egui::RawInput::default(), |_| {});
    output.textures_delta.clear();
    let families = [
        egui::FontFamily::Proportional,
        veto_desk::ui::theme::semibold(),
        veto_desk::ui::theme::bold(),
    ];
    let mut problems = Vec::new();
    for language in Language::all() {
        let letters: BTreeSet<char> = said(language)
            .iter()
            .flat_map(|it| it.1.chars())
            .chain(language.name().chars())
            .filter(|it| !it.is_whitespace())
            .collect();
        assert!(letters.len() > 40, "{language:?}");
        for family in &families {
            let font = egui::FontId::new(16.0, family.clone());
            let lacks = |it: &&char| !context.fonts_mut(|fonts| fonts.has_glyph(&font, **it));
            let lacking: String = letters.iter().filter(lacks).collect();
            if !lacking.is_empty() {
                problems.push(format!("{language:?} {family:?}: {lacking}"));
            }
        }
    }
    none(&problems);
}

/// The longest sentence in the app, and the most difficult its prose may be on the whole: calibrated on
/// texts that were read as easy. Finnish and its cousins say in one word what others say in three.
fn limits(language: Language) -> (usize, f64) {
    match language.code() {
        "fi" | "et" | "hu" => (20, 46.0),
        // Lithuanian does without articles, and with long endings.
        "lt" => (23, 46.0),
        "lv" | "pl" | "cs" | "sk" | "hr" | "sl" | "bg" | "is" => (23, 42.0),
        "de" | "nl" | "sv" | "da" | "nb" => (23, 32.0),
        "fr" | "it" | "es" | "pt" | "pt-BR" | "ro" | "el" | "ga" | "mt" => (25, 37.0),
        _ => (20, 24.0),
    }
}

#[test]
fn every_language_is_easy_to_read() {
    let mut problems = Vec::new();
    for language in Language::all() {
        let (longest, most) = limits(language);
        let mut prose = Vec::new();
        for file in ["app.ftl", "catalog.ftl", "package.ftl"] {
            for (key, words) in read(language, file) {
                for variant in words.variants {
                    for sentence in sentences(&variant) {
                        let count = words_of(&sentence).count();
                        if count > longest {
                            problems.push(format!("{language:?} {key}: {count} words: {sentence}"));
                        }
                    }
                    prose.push(variant);
                }
            }
        }
        let prose = prose.iter().map(String::as_str).filter(|it| is_prose(it));
        let (lix, words) = lix(prose, &BTreeSet::new());
        println!("{language:?}: LIX {lix:.1}, {words} words");
        if lix > most {
            problems.push(format!("{language:?}: LIX {lix:.1}, at most {most}"));
        }
    }
    none(&problems);
}

/// Texts that are English words in another language: four of them in a row that the English text has, too.
fn left_in_english(ours: &str, english: &str) -> Option<String> {
    let words = |text: &str| -> Vec<String> {
        let words = words_of(text).filter(|it| !it.starts_with('{'));
        words.map(str::to_lowercase).collect()
    };
    // What is quoted is said by others: every second part between quotation marks.
    let ours: String = ours.split(['„', '“', '”', '«', '»']).step_by(2).collect();
    let (ours, english) = (words(&ours), words(english));
    let runs: BTreeSet<&[String]> = english.windows(4).collect();
    let run = ours.windows(4).find(|it| runs.contains(it))?;
    // Names are the same in all languages, and numbers.
    let is_name =
        |it: &String| NAMES.contains(&it.as_str()) || it.chars().all(|it| it.is_numeric());
    (run.iter().filter(|it| is_name(it)).count() < 2).then(|| run.join(" "))
}

/// Words that no language translates.
const NAMES: [&str; 24] = [
    "facebook",
    "instagram",
    "whatsapp",
    "messenger",
    "threads",
    "meta",
    "ai",
    "veto",
    "desk",
    "gdpr",
    "uk",
    "pdf",
    "csv",
    "utf-8",
    "ron",
    "data",
    "protection",
    "act",
    "section",
    "use",
    "access",
    "ctrl",
    "f1",
    "mit",
];

#[test]
fn nothing_was_left_in_english() {
    let mut problems = Vec::new();
    for language in others() {
        for file in FILES {
            let english = read(Language::english(), file);
            // What is typed to start the program is the same in all languages.
            let all = read(language, file).into_iter();
            for (key, words) in all.filter(|it| it.0 != "start-usage") {
                let whole = english[&key].variants.join(" ");
                let found = words
                    .variants
                    .iter()
                    .find_map(|it| left_in_english(it, &whole));
                problems.extend(found.map(|it| format!("{language:?} {key}: “{it}”")));
            }
        }
        let (ours, theirs) = (Guides::of(language.code()), Guides::of("en"));
        for (ours, theirs) in ours.all().iter().zip(theirs.all()) {
            assert_eq!(ours.id, theirs.id);
            let text = |blocks: &[Block]| {
                blocks
                    .iter()
                    .map(|it| format!("{it:?}"))
                    .collect::<Vec<_>>()
            };
            let same: Vec<String> = text(&ours.blocks)
                .into_iter()
                .filter(|it| text(&theirs.blocks).contains(it) && words_of(it).count() > 12)
                .filter(|it| !it.contains("https://"))
                .collect();
            problems.extend(
                same.iter()
                    .map(|it| format!("{language:?} {}: {it}", ours.id)),
            );
        }
    }
    none(&problems);
}

#[test]
fn english_that_was_left_is_noticed() {
    let english = "You can object now, and press the button “Settings & privacy”.";
    assert_eq!(
        left_in_english("Sie können jetzt widersprechen.", english),
        None
    );
    assert_eq!(
        left_in_english("“Settings & privacy” (Einstellungen)", english),
        None
    );
    assert!(left_in_english("Sie you can object now.", english).is_some());
}
