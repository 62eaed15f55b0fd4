//! Rows for a spreadsheet: CSV (RFC 4180, but for the separator) that Excel reads as UTF-8, and whose cells
//! stay words.

use csv::{QuoteStyle, Terminator, WriterBuilder};

/// What makes Excel read UTF-8 instead of the code page of the country.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A head and its rows as CSV: UTF-8 with a byte order mark, every cell in quotes, lines end in CRLF. The
/// separator is the one that spreadsheets expect in the language; see `Text::separator`.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end for a formula,
/// even one in quotes, and a formula can send the sheet's contents elsewhere. Such a cell gets an
/// apostrophe in front (OWASP, "CSV injection"); so does one with a wide `＝`, `＋`, `－` or `＠`, and one
/// where spaces stand before any of them.
///
/// ```
/// let cells = |text: &[&str]| text.iter().map(|it| it.to_string()).collect::<Vec<_>>();
/// let bytes = veto_desk::papers::table(&cells(&["Name"]), &[cells(&["=1+1"])], b',');
/// assert_eq!(bytes, "\u{feff}\"Name\"\r\n\"'=1+1\"\r\n".as_bytes());
/// ```
pub fn table(head: &[String], rows: &[Vec<String>], separator: u8) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec());
    let rows = [head].into_iter().chain(rows.iter().map(Vec::as_slice));
    // A row without cells would be written as one with an empty cell.
    for row in rows.filter(|it| !it.is_empty()) {
        // A writer into memory has nothing that could fail.
        drop(writer.write_record(row.iter().map(|it| safe(it))));
    }
    writer.into_inner().unwrap_or_default()
}

/// The cell as words, never as a formula.
fn safe(cell: &str) -> String {
    // NUL ends a cell in some programs, and what follows it would begin one.
    let cell = cell.replace('\0', "");
    let unseen =
        |it: char| it.is_whitespace() || it.is_control() || it == '\u{feff}' || it == '\u{200b}';
    let first = cell.trim_start_matches(unseen).chars().next();
    let formula = matches!(
        first,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
    ) || cell.starts_with(['\t', '\r', '\n']);
    if formula { format!("'{cell}") } else { cell }
}
