//! Reading a table that a person made: pasted from a spreadsheet, or a CSV file. It is taken as it comes:
//! any separator, any line ends, with or without the names of its columns. Nothing here judges a row.

use csv::{ReaderBuilder, StringRecord};
use deunicode::deunicode;
use encoding_rs::{
    Encoding, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1257,
};

/// The largest file, and the longest text, that is read as a table, in bytes.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// The most rows of one table. More are left out, and counted.
pub const MOST: usize = 20_000;

/// A text in a note can have several lines. With more than this, a quote mark was not closed.
const LINES_OF_A_NOTE: usize = 20;

/// What separates the cells of a row, the likeliest first.
const SEPARATORS: [u8; 3] = [b'\t', b';', b','];

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Whose account it is.
    Person,
    /// On which platform.
    Platform,
    /// The name that the account is known by.
    Account,
    /// The e-mail of the account.
    Email,
    /// Its phone number.
    Phone,
    /// Where the person lives.
    Country,
    /// Anything else.
    Note,
}

impl Column {
    /// All, in the order in which they stand where the table does not name them.
    pub const ALL: [Self; 7] = [
        Self::Person,
        Self::Platform,
        Self::Account,
        Self::Email,
        Self::Phone,
        Self::Country,
        Self::Note,
    ];

    /// What it is called among the keys of texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Platform => "platform",
            Self::Account => "account",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Country => "country",
            Self::Note => "note",
        }
    }

    /// The most letters that are kept of a cell.
    fn longest(self) -> usize {
        match self {
            Self::Person | Self::Account => 120,
            Self::Phone => 40,
            Self::Note => 1_000,
            // These are judged as they are; a word that is far too long is not known anyway.
            Self::Platform | Self::Email | Self::Country => 300,
        }
    }
}

/// Letters and digits alone, small and without accents: what is compared.
///
/// ```
/// assert_eq!(veto_desk::domain::table::fold(" E-Mail: "), "email");
/// assert_eq!(veto_desk::domain::table::fold("Réunion"), "reunion");
/// ```
pub fn fold(text: &str) -> String {
    let plain = deunicode(text);
    let letters = plain.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|it| it.to_ascii_lowercase()).collect()
}

// ----- bytes to text

/// The text of a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// It is not in UTF-8: its letters were read as an older Windows writes those of a
    /// language, which may be wrong.
    pub guessed: bool,
}

impl std::fmt::Debug for Decoded {
    /// Says nothing of what is in it: a log must not.
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Decoded({} bytes)", self.text.len())
    }
}

/// Why a file is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// It is the file of a spreadsheet program itself.
    Workbook,
    /// It is something else than text.
    Binary,
}

/// How an older Windows, and the spreadsheets on it, write the letters of a language (Microsoft, "Code Page
/// Identifiers").
fn older(language: &str) -> &'static Encoding {
    match language {
        "cs" | "hr" | "hu" | "pl" | "ro" | "sk" | "sl" => WINDOWS_1250,
        "bg" => WINDOWS_1251,
        "el" => WINDOWS_1253,
        "et" | "lt" | "lv" => WINDOWS_1257,
        _ => WINDOWS_1252,
    }
}

/// The text of a file: UTF-8, UTF-16 with its mark, else what an older Windows writes in a language, by its code.
///
/// # Errors
///
/// When it is no text.
pub fn decode(bytes: &[u8], language: &str) -> Result<Decoded, NotText> {
    // ZIP (XLSX, ODS, Numbers) and the older binary files of Excel.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(NotText::Workbook);
    }
    let marked = Encoding::for_bom(bytes);
    let is_wide = marked.is_some_and(|(it, _)| it != UTF_8);
    if bytes.contains(&0) && !is_wide {
        return Err(NotText::Binary);
    }
    let is_older = marked.is_none() && std::str::from_utf8(bytes).is_err();
    let encoding = if is_older { older(language) } else { UTF_8 };
    // A mark at the beginning goes before all else.
    let (text, _, is_broken) = encoding.decode(bytes);
    Ok(Decoded {
        text: text.into_owned(),
        guessed: is_older || is_broken,
    })
}

// ----- text to rows

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    cells: [String; Column::ALL.len()],
    /// The first column whose text was too long and is cut.
    pub cut: Option<Column>,
    /// A cell goes over several lines: probably a quote mark that was not closed.
    pub open_quote: bool,
}

impl Row {
    /// What stands in a column; empty where there is nothing.
    pub fn cell(&self, column: Column) -> &str {
        let at = Column::ALL.iter().position(|it| *it == column);
        at.and_then(|at| self.cells.get(at))
            .map_or("", String::as_str)
    }

    /// What stands in it, in the order of the columns.
    pub fn filled(&self) -> impl Iterator<Item = &str> {
        self.cells
            .iter()
            .map(String::as_str)
            .filter(|it| !it.is_empty())
    }
}

/// A table that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The rows that hold something.
    pub rows: Vec<Row>,
    /// The first row names the columns.
    pub headed: bool,
    /// The names of the columns that are not used.
    pub unused: Vec<String>,
    /// How many rows were left out because there are too many.
    pub left_out: usize,
}

/// Which column a name means, in whatever language.
pub type Named = fn(&str) -> Option<Column>;

/// Reads a table.
pub fn read(text: &str, named: Named) -> Table {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (told, skipped) = told_separator(&text);
    let body = text.get(skipped..).unwrap_or_default();
    let separator = told.unwrap_or_else(|| separator(body, named));
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut lines = Lines {
        body,
        at: 0,
        line: if skipped > 0 { 2 } else { 1 },
    };
    let mut table = Table::default();
    let mut columns: Option<Vec<Option<Column>>> = None;
    // Text that is UTF-8 already gives no errors.
    for record in reader.records().flatten() {
        let line = lines.of(&record);
        if record.iter().all(|cell| clean(cell).is_empty()) {
            continue;
        }
        let Some(columns) = &columns else {
            if let Some(named) = header(&record, named) {
                table.headed = true;
                let cells = record.iter().zip(&named);
                let unused = cells.filter(|(_, column)| column.is_none());
                table.unused = unused
                    .map(|(cell, _)| cut(&clean(cell), 40))
                    .filter(|it| !it.is_empty())
                    .collect();
                columns = Some(named);
                continue;
            }
            let order: Vec<_> = Column::ALL.into_iter().map(Some).collect();
            table.rows.push(row(&record, &order, line));
            columns = Some(order);
            continue;
        };
        if table.rows.len() < MOST {
            let row = row(&record, columns, line);
            // What stands in unused columns alone is nothing.
            if row.filled().next().is_some() {
                table.rows.push(row);
            }
        } else {
            table.left_out += 1;
        }
    }
    table
}

/// Counts lines along the records, in one walk over the text.
struct Lines<'a> {
    body: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line on which a record begins. The reader counts empty lines before it as its own.
    fn of(&mut self, record: &StringRecord) -> usize {
        let bytes = self.body.as_bytes();
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or_default().max(self.at);
        let before = bytes.get(self.at..start).unwrap_or_default();
        let rest = bytes.get(start..).unwrap_or_default();
        let empty = rest.iter().take_while(|it| **it == b'\n').count();
        self.line += before.iter().filter(|it| **it == b'\n').count() + empty;
        self.at = start + empty;
        self.line
    }
}

/// Excel can write `sep=;` as a first line of its own. With how many bytes that takes.
fn told_separator(text: &str) -> (Option<u8>, usize) {
    let first = text.split('\n').next().unwrap_or_default();
    let told = first.trim().trim_matches('"').to_ascii_lowercase();
    let separator = told.strip_prefix("sep=").and_then(|it| {
        let it = if it.is_empty() { "\t" } else { it };
        SEPARATORS.into_iter().find(|one| it.as_bytes() == [*one])
    });
    match separator {
        Some(separator) => (Some(separator), (first.len() + 1).min(text.len())),
        None => (None, 0),
    }
}

/// What separates the cells: what splits the first row into known names best; else what stands in most
/// of the first lines.
fn separator(body: &str, named: Named) -> u8 {
    let lines: Vec<&str> = body
        .split('\n')
        .filter(|line| !line.trim().is_empty())
        .take(20)
        .collect();
    let score = |separator: &u8| {
        let sign = char::from(*separator);
        let names = lines.first().map_or(0, |first| {
            let cells = first.split(sign).filter_map(named);
            cells.count()
        });
        let in_lines = lines.iter().filter(|line| line.contains(sign)).count();
        (names, in_lines)
    };
    // Of equals the last one wins: the likeliest comes last.
    let best = SEPARATORS.iter().rev().max_by_key(|it| score(it));
    best.copied().unwrap_or(b'\t')
}

/// The columns, where the row names them: at least two, or the only one there is.
fn header(record: &StringRecord, named: Named) -> Option<Vec<Option<Column>>> {
    if record.iter().any(|cell| cell.contains('@')) {
        return None;
    }
    let mut seen = Vec::new();
    let columns: Vec<_> = record
        .iter()
        .map(|cell| {
            // Of two columns of the same name the first one counts.
            let column = named(cell).filter(|it| !seen.contains(it))?;
            seen.push(column);
            Some(column)
        })
        .collect();
    (seen.len() > 1 || seen.len() == 1 && columns.len() == 1).then_some(columns)
}

fn row(record: &StringRecord, columns: &[Option<Column>], line: usize) -> Row {
    let mut row = Row {
        line,
        ..Row::default()
    };
    for (cell, column) in record.iter().zip(columns) {
        let Some(column) = column else {
            continue;
        };
        let lines = cell.trim().matches('\n').count();
        row.open_quote |= lines > LINES_OF_A_NOTE || lines > 0 && *column != Column::Note;
        let text = clean(cell);
        let kept = cut(&text, column.longest());
        if kept.len() < text.len() {
            row.cut = row.cut.or(Some(*column));
        }
        let at = Column::ALL.iter().position(|it| it == column);
        if let Some(place) = at.and_then(|at| row.cells.get_mut(at)) {
            *place = kept;
        }
    }
    row
}

/// The words of a cell, and nothing that cannot be seen. The apostrophe that keeps a spreadsheet from
/// taking `+40` for a formula is not part of them.
fn clean(cell: &str) -> String {
    let unseen = |it: char| {
        it.is_control()
            || matches!(it, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let spaced = cell.replace(char::is_whitespace, " ");
    let seen: String = spaced.chars().filter(|it| !unseen(*it)).collect();
    let words: Vec<&str> = seen.split(' ').filter(|it| !it.is_empty()).collect();
    let text = words.join(" ");
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => text,
    }
}

fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => text.get(..end).unwrap_or_default().trim_end().to_owned(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
#[expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]
mod tests {
    use super::*;
    use Column::*;

    /// Reads a table of which a few names are known.
    fn read(text: &str) -> Table {
        super::read(text, |name| match fold(name).as_str() {
            "person" | "name" => Some(Person),
            "platform" => Some(Platform),
            "account" => Some(Account),
            "email" | "mail" => Some(Email),
            "phone" => Some(Phone),
            "country" => Some(Country),
            "note" => Some(Note),
            _ => None,
        })
    }

    fn cells(text: &str, column: Column) -> Vec<String> {
        let table = read(text);
        let cells = table.rows.iter().map(|row| row.cell(column).to_owned());
        cells.collect()
    }

    fn lines(text: &str) -> Vec<usize> {
        read(text).rows.iter().map(|row| row.line).collect()
    }

    #[test]
    fn every_separator_is_found_with_a_header_and_without() {
        for separator in ["\t", ";", ","] {
            let head = ["Platform", "Name", "E-mail"].join(separator);
            let row = ["Facebook", "Ana", "ana@example.eu"].join(separator);
            let headed = format!("{head}\n{row}\n");
            assert_eq!(cells(&headed, Platform), ["Facebook"], "{separator:?}");
            assert_eq!(cells(&headed, Email), ["ana@example.eu"], "{separator:?}");
            assert!(read(&headed).headed);
            let row = ["Ana", "Facebook", "ana.p", "ana@example.eu"].join(separator);
            assert_eq!(cells(&row, Person), ["Ana"], "{separator:?}");
            assert_eq!(cells(&row, Email), ["ana@example.eu"], "{separator:?}");
            assert!(!read(&row).headed);
        }
        // What stands in the cells does not separate them.
        let text = "Person;Platform;Note\nPopescu, Ana;Facebook;a, b, c\n";
        assert_eq!(cells(text, Person), ["Popescu, Ana"]);
        let text = "Popescu, Ana;Facebook\nPopescu, Mihai;Facebook\n";
        assert_eq!(cells(text, Person), ["Popescu, Ana", "Popescu, Mihai"]);
        let text = "Popescu, Ana\tFacebook\n";
        assert_eq!(cells(text, Platform), ["Facebook"]);
        for told in ["sep=;\n", "SEP=;\r\n", "\"sep=;\"\n"] {
            let text = format!("{told}Ana, P.;Facebook, too;x,y\n");
            assert_eq!(cells(&text, Person), ["Ana, P."], "{told:?}");
            assert_eq!(lines(&text), [2]);
        }
    }

    #[test]
    fn columns_stand_in_any_order() {
        let text = "Note,Country,Phone,Email,Account,Platform,Name,Age\n1,2,3,4,5,6,7,8\n";
        let table = read(text);
        let row: Vec<&str> = Column::ALL
            .iter()
            .map(|it| table.rows[0].cell(*it))
            .collect();
        assert_eq!(row, ["7", "6", "5", "4", "3", "2", "1"]);
        assert_eq!(table.unused, ["Age"]);
        // The first of two columns counts; a single known word is no header.
        assert_eq!(cells("Mail,E-mail,Name\na,b,c\n", Email), ["a"]);
        assert_eq!(cells("Ana,Note,x\n", Person), ["Ana"]);
        assert_eq!(cells("Name,mail@example.eu\n", Person), ["Name"]);
        assert_eq!(cells("Platform\nFacebook\n", Platform), ["Facebook"]);
    }

    #[test]
    fn quotes_line_ends_and_the_byte_order_mark_are_no_part_of_the_words() {
        for end in ["\n", "\r\n", "\r"] {
            let text = [
                "\u{feff}Person,Platform,Note",
                "\"Popescu, Ana\",Facebook,\"She said \"\"no\"\"\"",
                "Mihai,Instagram,",
                "",
            ]
            .join(end);
            assert_eq!(cells(&text, Person), ["Popescu, Ana", "Mihai"], "{end:?}");
            assert_eq!(cells(&text, Note), ["She said \"no\"", ""], "{end:?}");
            assert_eq!(lines(&text), [2, 3], "{end:?}");
        }
    }

    #[test]
    fn rows_may_be_short_long_or_empty_and_keep_their_line() {
        let text = "\nPerson,Platform,Note\n\n,,\nAna\nMihai,Facebook,x,more,and more\n  \nIoana,Instagram\n";
        assert_eq!(cells(text, Person), ["Ana", "Mihai", "Ioana"]);
        assert_eq!(cells(text, Platform), ["", "Facebook", "Instagram"]);
        assert_eq!(lines(text), [5, 6, 8]);
        let note = "Person,Platform,Note\nAna,Facebook,\"two\nlines\"\nMihai,Facebook,x\n";
        assert_eq!(cells(note, Note), ["two lines", "x"]);
        assert_eq!(lines(note), [2, 4]);
        for nothing in ["", "\n\n", " ", "\u{feff}", "Person,Platform\n", ",,,\n,,"] {
            assert_eq!(read(nothing).rows, [], "{nothing:?}");
        }
    }

    #[test]
    fn a_quote_that_is_not_closed_is_noticed() {
        let text = "Person,Platform\n\"Ana,Facebook\nMihai,Facebook\n";
        assert!(read(text).rows[0].open_quote);
        let note = format!(
            "Person,Platform,Note\nAna,Facebook,\"x{}",
            "\na,b".repeat(30)
        );
        assert!(read(&note).rows[0].open_quote);
        assert!(!read("Person,Platform,Note\nAna,Facebook,\"a\nb\"\n").rows[0].open_quote);
        assert!(!read("Person,Platform\n\"Ana \n\",Facebook\n").rows[0].open_quote);
    }

    #[test]
    fn cells_hold_words_alone() {
        for (cell, text) in [
            (" Ana  Popescu ", "Ana Popescu"),
            ("A\u{0}n\u{7}a\u{202e}", "Ana"),
            ("\u{a0}Ana\u{a0}", "Ana"),
            ("'+40722", "+40722"),
            ("'@ana", "@ana"),
            ("'Ana", "'Ana"),
            ("=1+1", "=1+1"),
        ] {
            assert_eq!(clean(cell), text, "{cell:?}");
        }
        let long = format!(
            "Ana,facebook,{},,,,{}\n",
            "x".repeat(500),
            "y".repeat(5_000)
        );
        let row = &read(&long).rows[0];
        assert_eq!(row.cell(Account).len(), 120);
        assert_eq!(row.cell(Note).len(), 1_000);
        assert_eq!(row.cut, Some(Account));
        let many = "Ana,facebook,x\n".repeat(MOST + 7);
        assert_eq!((read(&many).rows.len(), read(&many).left_out), (MOST, 7));
    }

    #[test]
    fn files_are_read_in_the_encodings_that_spreadsheets_write() {
        let text = "Zoë;Réunion – “x” €";
        let utf16 = |pair: fn(u16) -> [u8; 2]| -> Vec<u8> {
            let units = format!("\u{feff}{text}");
            units.encode_utf16().flat_map(pair).collect()
        };
        let windows = b"Zo\xeb;R\xe9union \x96 \x93x\x94 \x80".to_vec();
        for (bytes, guessed) in [
            (text.as_bytes().to_vec(), false),
            (format!("\u{feff}{text}").into_bytes(), false),
            (utf16(u16::to_le_bytes), false),
            (utf16(u16::to_be_bytes), false),
            (windows, true),
        ] {
            let decoded = decode(&bytes, "fr").expect("text");
            assert_eq!(decoded.text.trim_start_matches('\u{feff}'), text);
            assert_eq!(decoded.guessed, guessed);
        }
        assert_eq!(decode(b"PK\x03\x04rest", "en"), Err(NotText::Workbook));
        assert_eq!(
            decode(b"\xd0\xcf\x11\xe0rest", "en"),
            Err(NotText::Workbook)
        );
        assert_eq!(decode(b"\x89PNG\0\0", "en"), Err(NotText::Binary));
    }

    /// Each name was written by Python in the code page that Microsoft names for the language.
    #[test]
    fn letters_of_an_older_windows_are_those_of_the_language() {
        for (language, bytes, name) in [
            ("pl", &b"\xafaneta Wi\x9cniewska"[..], "Żaneta Wiśniewska"),
            ("cs", b"Ji\xf8\xed", "Jiří"),
            ("hu", b"Gy\xf5z\xf5", "Győző"),
            ("hr", b"\x8eeljka \xc8ovi\xe6", "Željka Čović"),
            ("bg", b"\xc8\xe2\xe0\xed", "Иван"),
            ("el", b"\xc5\xeb\xdd\xed\xe7", "Ελένη"),
            ("lt", b"\xd0ar\xfbnas \xfemogus", "Šarūnas žmogus"),
            ("de", b"J\xf6rg Gro\xdf", "Jörg Groß"),
        ] {
            let decoded = decode(bytes, language).expect("text");
            assert_eq!((decoded.text.as_str(), decoded.guessed), (name, true));
        }
    }
}
