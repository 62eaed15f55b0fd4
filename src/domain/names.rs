//! File names that every system takes, from any text.

use std::collections::BTreeSet;

/// The longest name, in bytes of UTF-8. Linux and ZIP programs take 255 bytes for a name; 100 leaves
/// room for the folder, of which Windows counts 260 characters in all.
const LONGEST: usize = 100;

const LONGEST_EXTENSION: usize = 16;

/// What Windows takes for a device, whatever the extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A safe file name: `text`, a dot, and `extension` (without its dot; may be empty). What a system
/// does not take becomes `-`; a text with nothing left becomes `_`. At most 100 bytes long.
///
/// ```
/// use veto_desk::domain::names::file_name;
///
/// assert_eq!(file_name("Objection: Ștefan / Instagram", "pdf"), "Objection- Ștefan - Instagram.pdf");
/// assert_eq!(file_name("../../etc/passwd", ""), "-..-etc-passwd");
/// assert_eq!(file_name("con", "pdf"), "_con.pdf");
/// ```
pub fn file_name(text: &str, extension: &str) -> String {
    let extension: String = extension
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(LONGEST_EXTENSION)
        .collect();
    let ending = ended(&extension);
    let stem = safe(text, LONGEST - ending.len());
    format!("{stem}{ending}")
}

/// The name made safe, and made another one where `taken` has it already in any case. The name stays
/// what it was as far as it can: what follows its last dot stays last.
pub fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let name = safe(name, LONGEST);
    let (stem, extension) = split(&name);
    let ending = ended(extension);
    let mut candidate = name.clone();
    let mut count = 1;
    // Lower case after upper case: `ß` and `SS` are one name where case does not count.
    while !taken.insert(candidate.to_uppercase().to_lowercase()) {
        count += 1;
        let number = format!("-{count}");
        let room = LONGEST - ending.len() - number.len();
        candidate = format!("{}{number}{ending}", cut(stem, room));
    }
    candidate
}

/// What stands before and after the last dot; nothing after it where that is no extension.
pub fn split(name: &str) -> (&str, &str) {
    match name.rsplit_once('.') {
        Some((stem, extension))
            if !stem.is_empty()
                && (1..=LONGEST_EXTENSION).contains(&extension.len())
                && extension.chars().all(|it| it.is_ascii_alphanumeric()) =>
        {
            (stem, extension)
        }
        _ => (name, ""),
    }
}

fn ended(extension: &str) -> String {
    if extension.is_empty() {
        String::new()
    } else {
        format!(".{extension}")
    }
}

/// The text as a name of at most `longest` bytes.
fn safe(text: &str, longest: usize) -> String {
    let allowed = |it: char| match it {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        _ if it.is_control() || it.is_whitespace() => ' ',
        _ => it,
    };
    // Marks that turn the direction of writing can make `exe.pdf` of `fdp.exe`.
    let turns = |it: char| matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let name: String = text.chars().filter(|it| !turns(*it)).map(allowed).collect();
    // A dot first hides a file, or leads up; Windows drops dots and spaces at the end.
    let name = name
        .trim_start_matches(['.', ' '])
        .trim_end_matches(['.', ' ']);
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_lowercase();
    let port = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"));
    let device = DEVICES.contains(&stem.as_str())
        || port
            .is_some_and(|it| it.chars().count() == 1 && it.contains(|it: char| it.is_numeric()));
    let name = if device || name.is_empty() {
        format!("_{name}")
    } else {
        name.to_owned()
    };
    cut(&name, longest).to_owned()
}

/// The longest beginning of at most `longest` bytes that ends neither inside a character nor in a dot
/// or space.
fn cut(text: &str, longest: usize) -> &str {
    let mut end = text.len().min(longest);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end)
        .unwrap_or_default()
        .trim_end_matches(['.', ' '])
}
