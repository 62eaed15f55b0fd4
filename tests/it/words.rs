//! Every word on screen: it exists, it is used, it gets the values it names, and it is easy to read.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed, and figures are for people"
)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::source::{self, File};

/// Each language beside English.
mod languages;

/// One word for one idea.
mod glossary;

/// Whether the words are plain.
pub mod plain;

// ----- the texts

/// One text: its key, the section it stands in, its words with each choice, the values it names.
pub struct Words {
    file: String,
    section: String,
    key: String,
    /// One for each choice by number or name; values stand in it as `{name}`.
    pub variants: Vec<String>,
    values: BTreeSet<String>,
}

/// The texts of one file, and what is wrong with its form.
fn texts(file: &File) -> (Vec<Words>, Vec<String>) {
    let mut problems = Vec::new();
    let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(rest, errors)| {
        problems.extend(errors.iter().map(|it| format!("{}: {it}", file.path)));
        rest
    });
    let mut texts = Vec::new();
    let mut section = String::new();
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => section = comment.content.join(" "),
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                if !seen.insert(key.clone()) {
                    problems.push(format!("{}: {key} stands there twice", file.path));
                }
                let Some(pattern) = &message.value else {
                    problems.push(format!("{}: {key} has no words", file.path));
                    continue;
                };
                let mut values = BTreeSet::new();
                let variants = variants(pattern, &mut values);
                texts.push(Words {
                    file: file.path.clone(),
                    section: section.clone(),
                    key,
                    variants,
                    values,
                });
            }
            Entry::Junk { content } => problems.push(format!("{}: {content:?}", file.path)),
            _ => {}
        }
    }
    (texts, problems)
}

/// Everything a text can say: each of its choices once.
fn variants(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => vec![value(inline, values)],
                Expression::Select {
                    selector,
                    variants: choices,
                } => {
                    value(selector, values);
                    let each = choices.iter().flat_map(|it| variants(&it.value, values));
                    each.collect()
                }
            },
        };
        let longer = |start: &String| -> Vec<String> {
            next.iter().map(|end| format!("{start}{end}")).collect()
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

fn value(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
            format!("{{{}}}", id.name)
        }
        other => panic!("a text uses {other:?}, which these tests do not read"),
    }
}

pub fn english() -> Vec<Words> {
    let files = source::files("assets/text/en", ".ftl");
    files.iter().flat_map(|it| texts(it).0).collect()
}

#[test]
fn every_text_file_is_read_to_its_end_and_no_key_stands_in_it_twice() {
    let files = source::files("assets/text", ".ftl");
    assert!(files.len() >= 7, "the text files were not found");
    let problems: Vec<String> = files.iter().flat_map(|it| texts(it).1).collect();
    none(&problems);
    for file in &files {
        assert!(
            file.text.starts_with("###"),
            "{}: open it with what it is for",
            file.path
        );
    }
}

#[test]
fn a_broken_text_file_is_noticed() {
    for broken in ["a = A\na = B\n", "a = { $b\n", "no text\n"] {
        let file = File {
            path: "x.ftl".into(),
            text: broken.into(),
        };
        assert!(!texts(&file).1.is_empty(), "{broken:?}");
    }
}

// ----- the code

/// Literals of the code that look like keys and are none.
const NOT_KEYS: [&str; 3] = [
    "no-account", // the id of a platform
    "page-title",
    "veto-desk", // the program
];

/// The parts of keys that are completed by a fact: `format!("route-{}-audience", …)`. The build checks
/// that the words of each fact exist.
const OF_FACTS: [(&str, &str); 13] = [
    ("caveat-", ""),
    ("holiday-", ""),
    ("in-language-", ""),
    ("language-", ""),
    ("law-", ""),
    ("place-", ""),
    ("platform-", ""),
    ("platform-", "-hint"),
    ("reason-", "-tick"),
    ("route-", ""),
    ("route-", "-audience"),
    ("rule-", ""),
    ("zone-", ""),
];

/// The files that ask for words, without their tests.
fn asking() -> Vec<File> {
    let mut files = source::rust("src/ui");
    for path in [
        "src/start.rs",
        "src/shell.rs",
        "src/desktop.rs",
        "src/text/mod.rs",
    ] {
        files.push(File {
            path: path.into(),
            text: source::read(path),
        });
    }
    for file in &mut files {
        file.text = source::untested(&file.text);
    }
    files
}

fn looks_like_a_key(words: &str) -> bool {
    let part = |it: &str| {
        !it.is_empty()
            && it
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    words.contains('-')
        && words.starts_with(|it: char| it.is_ascii_lowercase())
        && words.split('-').all(part)
}

/// The prefix and suffix of a key that the code completes.
fn family(words: &str) -> Option<(&str, &str)> {
    let (before, rest) = words.split_once('{')?;
    let (_, after) = rest.split_once('}')?;
    let is = before.ends_with('-')
        && looks_like_a_key(&format!("{before}x{after}"))
        && !after.contains('{');
    is.then_some((before, after))
}

/// Whether a literal is asked for directly: `cx.t("key")`.
fn is_asked(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end();
    ["cx.t(", ".tv(", ".get(", ".with("]
        .iter()
        .any(|it| before.ends_with(it))
}

/// The keys that a file asks for and nobody wrote.
fn unwritten(file: &File, keys: &BTreeSet<&str>) -> Vec<String> {
    let mut problems = Vec::new();
    for literal in source::literals(&file.text) {
        let words = literal.words.as_str();
        let line = source::line(&file.text, literal.at);
        // Guides are named alike.
        let other = || looks_like_a_key(words) && !veto_desk::guides::is_there(words);
        let asked = is_asked(&file.text, literal.at) || other();
        if asked && !keys.contains(words) && !NOT_KEYS.contains(&words) {
            problems.push(format!("{}:{line}: {words} is in no text file", file.path));
        }
        if let Some((before, after)) = family(words) {
            let fits = |key: &&&str| key.starts_with(before) && key.ends_with(after);
            let known = OF_FACTS.contains(&(before, after));
            let of_letters = (before, after) == ("reason-", "") && file.path == "src/text/mod.rs";
            if !(known || of_letters) || !keys.iter().any(|it| fits(&it)) {
                problems.push(format!(
                    "{}:{line}: {words} names no family of texts",
                    file.path
                ));
            }
        }
    }
    problems
}

#[test]
fn every_key_in_the_code_exists() {
    let texts = english();
    let keys: BTreeSet<&str> = texts.iter().map(|it| it.key.as_str()).collect();
    let files = asking();
    let problems: Vec<String> = files.iter().flat_map(|it| unwritten(it, &keys)).collect();
    none(&problems);
    for key in NOT_KEYS {
        let named = format!("\"{key}\"");
        assert!(
            !keys.contains(key),
            "{key} is a key now; take it off NOT_KEYS"
        );
        assert!(
            files.iter().any(|it| it.text.contains(&named)),
            "{key} is gone; take it off NOT_KEYS"
        );
    }
}

#[test]
fn a_key_that_does_not_exist_is_noticed() {
    let keys = BTreeSet::from(["rail-desk", "undo", "place-AT"]);
    let found = |code: &str| {
        unwritten(
            &File {
                path: "x.rs".into(),
                text: code.into(),
            },
            &keys,
        )
    };
    assert!(
        found("cx.t(\"undo\"); cx.t(\"rail-desk\"); cx.t(&format!(\"place-{}\", id))").is_empty()
    );
    for bad in [
        "cx.t(\"undoo\")",
        "match x { A => \"rail-dusk\" }",
        "cx.t(&format!(\"plaice-{id}\"))",
    ] {
        assert_eq!(found(bad).len(), 1, "{bad}");
    }
    assert!(found("// cx.t(\"undoo\")").is_empty());
}

/// The keys that nobody asks for.
fn unused<'a>(keys: &[&'a str], files: &[File]) -> Vec<&'a str> {
    let literals: BTreeSet<String> = files
        .iter()
        .flat_map(|it| source::literals(&it.text))
        .map(|it| it.words)
        .collect();
    keys.iter()
        .filter(|key| !literals.contains(**key))
        .copied()
        .collect()
}

#[test]
fn every_text_of_the_app_is_used() {
    let texts = english();
    let ours = texts.iter().filter(|it| it.file.ends_with("/app.ftl"));
    let keys: Vec<&str> = ours.map(|it| it.key.as_str()).collect();
    assert!(keys.len() > 300, "app.ftl was not found");
    none(&unused(&keys, &asking()));
}

#[test]
fn a_text_that_nobody_asks_for_is_noticed() {
    let file = File {
        path: "x.rs".into(),
        text: "cx.t(\"a-b\") // \"c-d\"".into(),
    };
    assert_eq!(unused(&["a-b", "c-d"], &[file]), ["c-d"]);
}

// ----- the values

/// One call that gives values: the keys it may ask for, and the names it gives.
struct Given {
    place: String,
    keys: Vec<String>,
    names: BTreeSet<String>,
}

/// The calls of `tv` and `with` in a file.
fn calls(file: &File) -> (Vec<Given>, Vec<String>) {
    let code = source::bare(&file.text);
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for verb in [".tv(", ".with("] {
        for (at, _) in code.match_indices(verb) {
            let open = at + verb.len() - 1;
            let end = source::closing(&code, open);
            let place = format!("{}:{}", file.path, source::line(&file.text, at));
            let Some((key, values)) = two_arguments(&code, open, end) else {
                problems.push(format!("{place}: not read: {}", &file.text[at..end]));
                continue;
            };
            let (key_at, key_end) = trimmed(&file.text, key);
            let (values_at, values_end) = trimmed(&file.text, values);
            let name = &file.text[key_at..key_end];
            // The two methods themselves hand on what they are given.
            if name == "key" && ["values", "&[]"].contains(&&file.text[values_at..values_end]) {
                continue;
            }
            let keys = if is_name(name) {
                keys_of_a_name(file, &code, name, at)
            } else {
                keys_in(file, key_at, key_end)
            };
            let values = file.text[values_at..values_end].trim_start_matches('&');
            let names = if is_name(values) {
                match last_statement(&code, values, at) {
                    Some((from, to)) => names_in(file, from, to),
                    None => BTreeSet::new(),
                }
            } else {
                names_in(file, values_at, values_end)
            };
            if keys.is_empty() {
                problems.push(format!("{place}: the key {name} was not found"));
            }
            found.push(Given { place, keys, names });
        }
    }
    (found, problems)
}

/// The two arguments of a call, without its brackets.
fn two_arguments(code: &str, open: usize, end: usize) -> Option<((usize, usize), (usize, usize))> {
    let mut at = open + 1;
    while at < end {
        match code.as_bytes()[at] {
            b'(' | b'[' | b'{' => at = source::closing(code, at),
            b',' => return Some(((open + 1, at), (at + 1, end - 1))),
            _ => at += 1,
        }
    }
    None
}

/// Without the spaces around, and without a last comma.
fn trimmed(text: &str, (from, to): (usize, usize)) -> (usize, usize) {
    let inside = &text[from..to];
    let from = from + inside.len() - inside.trim_start().len();
    (
        from,
        from + inside.trim().trim_end_matches(',').trim_end().len(),
    )
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|it| it == '_' || it.is_ascii_alphanumeric())
}

/// The keys a name can stand for: from the last `let` of it, or from the calls of the closure whose
/// argument it is.
fn keys_of_a_name(file: &File, code: &str, name: &str, at: usize) -> Vec<String> {
    let closure = code[..at]
        .rfind(&format!("|{name}: &str"))
        .filter(|it| !code[*it..at].contains(';'))
        .and_then(|it| code[..it].rfind("let ").map(|start| &code[start + 4..it]))
        .map(|it| it.split([' ', '=']).next().unwrap_or_default());
    if let Some(closure) = closure {
        let call = format!("{closure}(");
        let args = code.match_indices(&call).filter(|(at, _)| {
            !code[..*at].ends_with(|it: char| it == '_' || it == '.' || it.is_alphanumeric())
        });
        return args
            .flat_map(|(at, _)| keys_in(file, at, source::closing(code, at + call.len() - 1)))
            .collect();
    }
    match last_statement(code, name, at) {
        Some((from, to)) => keys_in(file, from, to),
        None => Vec::new(),
    }
}

/// The last `let name = …;` (also as a part of a tuple) before a place.
fn last_statement(code: &str, name: &str, before: usize) -> Option<(usize, usize)> {
    let mut until = before;
    while let Some(at) = code[..until].rfind("let ") {
        let named = code[at + 4..].split('=').next().unwrap_or_default();
        let mut words = named.split(|it: char| it != '_' && !it.is_ascii_alphanumeric());
        if words.any(|it| it == name) {
            let mut end = at;
            loop {
                end += code[end..].find(['(', '[', '{', ';'])?;
                if code.as_bytes()[end] == b';' {
                    return Some((at, end));
                }
                end = source::closing(code, end);
            }
        }
        until = at;
    }
    None
}

fn literals_in(file: &File, from: usize, to: usize) -> Vec<source::Literal> {
    let all = source::literals(&file.text).into_iter();
    all.filter(|it| (from..to).contains(&it.at)).collect()
}

fn keys_in(file: &File, from: usize, to: usize) -> Vec<String> {
    let all = literals_in(file, from, to).into_iter().map(|it| it.words);
    all.filter(|it| looks_like_a_key(it) || is_name(it))
        .collect()
}

/// The names of values: the first of each pair `("name", …)`.
fn names_in(file: &File, from: usize, to: usize) -> BTreeSet<String> {
    let pair = |it: &source::Literal| {
        file.text[..it.at].trim_end().ends_with('(')
            && is_name(&it.words)
            && !is_asked(&file.text, it.at)
            && file.text[it.end..].trim_start().starts_with(',')
    };
    let all = literals_in(file, from, to).into_iter().filter(pair);
    all.map(|it| it.words).collect()
}

/// Values that a call gives and no text of it names, values that a text names and nobody gives, and
/// texts with values that are asked for without any.
fn wrong_values(
    texts: &BTreeMap<&str, &BTreeSet<String>>,
    file: &File,
) -> (Vec<String>, Vec<String>) {
    let (calls, mut problems) = calls(file);
    let mut checked = Vec::new();
    for call in calls {
        let place = &call.place;
        let mut named = BTreeSet::new();
        for key in &call.keys {
            let Some(values) = texts.get(key.as_str()) else {
                continue;
            };
            named.extend(values.iter().cloned());
            for missing in values.difference(&call.names) {
                problems.push(format!(
                    "{place}: {key} names {missing}, which is not given"
                ));
            }
            checked.push(key.clone());
        }
        for extra in call.names.difference(&named) {
            problems.push(format!(
                "{place}: {extra} is given, and {:?} does not name it",
                call.keys
            ));
        }
    }
    for literal in source::literals(&file.text) {
        let before = file.text[..literal.at].trim_end();
        let bare = before.ends_with("cx.t(") || before.ends_with(".get(");
        let values = texts.get(literal.words.as_str());
        if bare && values.is_some_and(|it| !it.is_empty()) {
            let line = source::line(&file.text, literal.at);
            problems.push(format!(
                "{}:{line}: {} needs values",
                file.path, literal.words
            ));
        }
    }
    (problems, checked)
}

#[test]
fn every_text_gets_just_the_values_it_names() {
    let english = english();
    let texts: BTreeMap<&str, &BTreeSet<String>> = english
        .iter()
        .map(|it| (it.key.as_str(), &it.values))
        .collect();
    let (mut problems, mut checked) = (Vec::new(), BTreeSet::new());
    for file in asking() {
        let (wrong, seen) = wrong_values(&texts, &file);
        problems.extend(wrong);
        checked.extend(seen);
    }
    let with_values = english.iter().filter(|it| !it.values.is_empty());
    // Those of letters have a test of their own: every sentence is said, and none with a hole.
    let with_values = with_values.filter(|it| !it.file.ends_with("/letters.ftl"));
    for text in with_values.filter(|it| !checked.contains(&it.key)) {
        problems.push(format!(
            "{}: nobody gives it its values {:?}",
            text.key, text.values
        ));
    }
    none(&problems);
}

#[test]
fn a_value_too_few_or_too_many_is_noticed() {
    let of = |names: &[&str]| {
        names
            .iter()
            .map(|it| (*it).to_owned())
            .collect::<BTreeSet<_>>()
    };
    let (none, day, both) = (of(&[]), of(&["day"]), of(&["day", "who"]));
    let texts = BTreeMap::from([("a-none", &none), ("a-day", &day), ("a-both", &both)]);
    let found = |code: &str| {
        wrong_values(
            &texts,
            &File {
                path: "x.rs".into(),
                text: code.into(),
            },
        )
        .0
    };
    for good in [
        "cx.t(\"a-none\"); cx.tv(\"a-day\", &[(\"day\", day.into())]);",
        "cx.tv(\n  \"a-both\",\n  &[\n (\"day\", f(cx.t(\"a-none\"), 1).into()),\n (\"who\", who.into()),\n ],\n);",
        "let on = [(\"day\", 1.into())]; cx.tv(\"a-day\", &on);",
        "let key = if x { \"a-day\" } else { \"a-both\" }; cx.tv(key, &[(\"day\", a), (\"who\", b)]);",
        "let on = |key: &str, day: Date| cx.tv(key, &[(\"day\", day)]); on(\"a-day\", x);",
    ] {
        assert_eq!(found(good), Vec::<String>::new(), "{good}");
    }
    for bad in [
        "cx.t(\"a-day\");",
        "cx.tv(\"a-both\", &[(\"day\", day)]);",
        "cx.tv(\"a-day\", &[(\"day\", day), (\"who\", who)]);",
        "let on = [(\"who\", 1.into()), (\"day\", 2)]; cx.tv(\"a-day\", &on);",
        "let key = if x { \"a-day\" } else { \"a-both\" }; cx.tv(key, &[(\"day\", a)]);",
        "let on = |key: &str, day: Date| cx.tv(key, &[(\"day\", day)]); on(\"a-both\", x);",
    ] {
        assert_eq!(found(bad).len(), 1, "{bad}: {:?}", found(bad));
    }
}

pub fn none<T: std::fmt::Display>(problems: &[T]) {
    let lines: Vec<String> = problems.iter().map(|it| format!("  {it}")).collect();
    assert!(
        lines.is_empty(),
        "{} found\n{}",
        lines.len(),
        lines.join("\n")
    );
}
