//! The architecture of `src/lib.rs`, held by reading the source. Each guard is a function of a path
//! and a text that says what is wrong, so that a test can plant a fault and see it found.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed, and figures are for people"
)]

use crate::source::{self, File};

/// Network, panics.
mod dangers;
/// Length, openings, leftovers, papers.
mod manners;
/// Imports, forbidden names, the browser, colors, words.
mod rooms;
mod widgets;

// ----- reading paths

/// Every path that code names, with where: `use a::{b, c::D}` gives `a::b` and `a::c::D`.
fn paths(code: &str) -> Vec<(usize, String)> {
    let bytes = code.as_bytes();
    let is_word = |it: u8| it == b'_' || it.is_ascii_alphanumeric();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !is_word(bytes[at]) {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && (is_word(bytes[at]) || code[at..].starts_with("::")) {
            at += if is_word(bytes[at]) { 1 } else { 2 };
        }
        let path = code[start..at].trim_end_matches("::").to_owned();
        if path == "use" {
            let end = code[at..].find(';').map_or(code.len(), |it| at + it);
            let flat: String = code[at..end]
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            spread("", &flat, &mut |path| found.push((start, path)));
            at = end;
        } else {
            found.push((start, path));
        }
    }
    found
}

/// The paths of a `use` tree.
fn spread(before: &str, tree: &str, found: &mut impl FnMut(String)) {
    let mut depth = 0;
    let mut start = 0;
    let mut branches = Vec::new();
    for (at, char) in tree.char_indices() {
        match char {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches.push(&tree[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    branches.push(&tree[start..]);
    for branch in branches
        .into_iter()
        .map(str::trim)
        .filter(|it| !it.is_empty())
    {
        match branch.split_once('{') {
            Some((head, rest)) => {
                let inside = rest.rsplit_once('}').map_or(rest, |it| it.0);
                spread(&format!("{before}{}", head.trim()), inside, found);
            }
            None => {
                let path = branch.split(" as ").next().unwrap().trim();
                let path = path.trim_end_matches("::self");
                found(
                    format!("{before}{path}")
                        .trim_end_matches("::self")
                        .to_owned(),
                );
            }
        }
    }
}

/// Whether a path is this one or leads through it; `::now` means a last part.
fn names(path: &str, forbidden: &str) -> bool {
    match forbidden.strip_prefix("::") {
        Some(last) => path.contains("::") && path.rsplit("::").next() == Some(last),
        None => path == forbidden || path.starts_with(&format!("{forbidden}::")),
    }
}

fn place(path: &str, text: &str, at: usize) -> String {
    format!("{path}:{}", source::line(text, at))
}

/// The room a file belongs to: `src/ui/desk.rs` is in `ui`.
fn room(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    let room = inside.split('/').next()?.trim_end_matches(".rs");
    (!["lib", "main"].contains(&room)).then_some(room)
}

fn file(path: &str, text: &str) -> File {
    File {
        path: path.into(),
        text: text.into(),
    }
}

fn all_rust() -> Vec<File> {
    let mut files = source::rust("src");
    files.extend(source::rust("tests"));
    files.extend(source::rust("examples"));
    files.push(file("build.rs", &source::read("build.rs")));
    files
}

fn none(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} found\n  {}",
        problems.len(),
        problems.join("\n  ")
    );
}

/// Runs a guard over files.
fn hold(files: &[File], guard: impl Fn(&str, &str) -> Vec<String>) {
    assert!(!files.is_empty(), "no files were found");
    let problems: Vec<String> = files
        .iter()
        .flat_map(|it| guard(&it.path, &it.text))
        .collect();
    none(&problems);
}

/// Shows that a guard finds exactly one thing in each planted fault, and nothing in what is right.
fn fires(guard: impl Fn(&str, &str) -> Vec<String>, bad: &[(&str, &str)], good: &[(&str, &str)]) {
    for (path, text) in bad {
        let found = guard(path, text);
        assert_eq!(found.len(), 1, "{path}: {text}: {found:?}");
    }
    for (path, text) in good {
        assert_eq!(guard(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}
