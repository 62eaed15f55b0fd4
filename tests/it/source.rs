//! Reads Rust files well enough for tests about them: which bytes are comments, which are literals,
//! which belong to test modules. All offsets are those of the file.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A file of the project.
pub struct File {
    /// Its path from the root of the project, with `/`.
    pub path: String,
    pub text: String,
}

/// What a stretch of Rust is; everything else is code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Comment,
    /// A string literal, from quote to quote.
    Text,
    /// A character literal.
    Char,
}

/// A string literal: where it begins, and what stands between its quotes, as written.
pub struct Literal {
    pub at: usize,
    pub end: usize,
    pub words: String,
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn read(path: &str) -> String {
    let text = fs::read_to_string(root().join(path));
    text.unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// The files of a folder and its folders whose names end so, in order.
pub fn files(folder: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    for path in paths(&root().join(folder)) {
        let path = path.strip_prefix(root()).unwrap();
        let path = path.to_str().unwrap().replace('\\', "/");
        if path.ends_with(ending) {
            let text = read(&path);
            found.push(File { path, text });
        }
    }
    found
}

/// Every file below a folder, in order.
pub fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut entries: Vec<PathBuf> = entries.map(|it| it.unwrap().path()).collect();
    entries.sort();
    let inside = |path: PathBuf| {
        if path.is_dir() {
            paths(&path)
        } else {
            vec![path]
        }
    };
    entries.into_iter().flat_map(inside).collect()
}

/// The Rust files of a folder.
pub fn rust(folder: &str) -> Vec<File> {
    files(folder, ".rs")
}

/// The line of an offset, counted from one.
pub fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// The code alone: comments and what stands in quotes are blank, and everything keeps its place.
pub fn bare(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (kind, range) in spans(text) {
        let inside = if kind == Kind::Comment {
            range
        } else {
            range.start + 1..range.end - 1
        };
        blank(&mut bytes, inside);
    }
    String::from_utf8(bytes).unwrap()
}

/// The file without its `#[cfg(test)]` items: they are blank, and everything keeps its place.
pub fn untested(text: &str) -> String {
    let code = bare(text);
    let mut bytes = text.as_bytes().to_vec();
    for (at, _) in code.match_indices("#[cfg(test)]") {
        let end = item_end(&code, at);
        blank(&mut bytes, at..end);
    }
    String::from_utf8(bytes).unwrap()
}

/// The string literals of a file, in order.
pub fn literals(text: &str) -> Vec<Literal> {
    let texts = spans(text).into_iter().filter(|it| it.0 == Kind::Text);
    let literal = |(_, range): (Kind, Range<usize>)| Literal {
        at: range.start,
        end: range.end,
        words: text[range.start + 1..range.end - 1].to_owned(),
    };
    texts.map(literal).collect()
}

/// Where the bracket that opens at `at` closes, in bare code; the offset after it.
pub fn closing(code: &str, at: usize) -> usize {
    let mut depth = 0;
    for (offset, byte) in code.bytes().enumerate().skip(at) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return offset + 1;
        }
    }
    code.len()
}

/// Where the item that begins at `at` ends, in bare code: after its block or its semicolon.
pub fn item_end(code: &str, at: usize) -> usize {
    let mut from = at;
    loop {
        let Some(next) = code[from..].find(['{', ';', '[', '(']) else {
            return code.len();
        };
        let next = from + next;
        match code.as_bytes()[next] {
            b';' => return next + 1,
            b'{' => return closing(code, next),
            _ => from = closing(code, next),
        }
    }
}

fn blank(bytes: &mut [u8], range: Range<usize>) {
    for byte in &mut bytes[range] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// Comments and literals, in order.
fn spans(text: &str) -> Vec<(Kind, Range<usize>)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let (kind, end) = match bytes[at] {
            b'/' if bytes[at..].starts_with(b"//") => {
                let end = text[at..].find('\n').map_or(text.len(), |it| at + it);
                (Kind::Comment, end)
            }
            b'/' if bytes[at..].starts_with(b"/*") => (Kind::Comment, comment_end(text, at)),
            b'"' => (Kind::Text, quote_end(bytes, at, b'"')),
            b'r' if !is_word(at.checked_sub(1).map_or(b' ', |it| bytes[it])) => {
                let hashes = bytes[at + 1..].iter().take_while(|it| **it == b'#').count();
                let quote = at + 1 + hashes;
                if bytes.get(quote) != Some(&b'"') {
                    at += 1;
                    continue;
                }
                let last = format!("\"{}", "#".repeat(hashes));
                let end = text[quote + 1..]
                    .find(&last)
                    .map_or(text.len(), |it| quote + 2 + it);
                found.push((Kind::Text, quote..end));
                at = end;
                continue;
            }
            b'\'' if bytes.get(at + 1) == Some(&b'\\') => (Kind::Char, quote_end(bytes, at, b'\'')),
            b'\'' => {
                // A lifetime has no second quote after its first character.
                let wide = text[at + 1..].chars().next().map_or(1, char::len_utf8);
                if bytes.get(at + 1 + wide) != Some(&b'\'') {
                    at += 1;
                    continue;
                }
                (Kind::Char, at + wide + 2)
            }
            _ => {
                at += 1;
                continue;
            }
        };
        found.push((kind, at..end));
        at = end;
    }
    found
}

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

fn comment_end(text: &str, at: usize) -> usize {
    let mut depth = 0;
    let mut from = at;
    loop {
        let rest = &text.as_bytes()[from..];
        if rest.is_empty() {
            return from;
        } else if rest.starts_with(b"/*") {
            depth += 1;
            from += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            from += 2;
            if depth == 0 {
                return from;
            }
        } else {
            from += 1;
        }
    }
}

fn quote_end(bytes: &[u8], at: usize, quote: u8) -> usize {
    let mut from = at + 1;
    while from < bytes.len() {
        match bytes[from] {
            b'\\' => from += 2,
            byte if byte == quote => return from + 1,
            _ => from += 1,
        }
    }
    bytes.len()
}

#[test]
fn comments_literals_and_tests_are_told_from_code() {
    let text = r##"
        fn a<'a>(b: &'a str) -> char { '"' } // "no"
        /* out /* in */ "no" */ const C: &str = "ye\"s"; const D: &str = r#"a "raw" one"#;
        const E: char = '\''; const F: &str = "é";
        #[cfg(test)]
        mod tests { const G: &str = "}"; }
        fn last() {}
    "##;
    let words: Vec<String> = literals(text).into_iter().map(|it| it.words).collect();
    assert_eq!(words, ["ye\\\"s", "a \"raw\" one", "é", "}"]);
    let code = bare(text);
    assert_eq!(code.len(), text.len());
    assert!(!code.contains("no") && !code.contains("raw") && code.contains("fn a<'a>(b: &'a str)"));
    let untested = untested(text);
    assert!(!untested.contains("mod tests") && untested.contains("fn last() {}"));
    assert_eq!(line(text, text.find("fn last").unwrap()), 7);
}
