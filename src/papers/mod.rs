//! What leaves the app as a file: letters and records to print or edit, dates for a calendar, a
//! table for a spreadsheet, evidence in one archive. Plain values in, bytes out.
//!
//! Nothing here reads a file, a clock or dice, and no word is ours: every word that a person reads
//! comes from the caller. The same values give the same bytes, so that a checksum means something.
//!
//! | file | what it makes |
//! |---|---|
//! | `pdf` | a [`Paper`] to print, readable by a screen reader (PDF/UA-1) |
//! | `docx` | the same [`Paper`] to edit |
//! | `calendar` | all-day dates with reminders |
//! | `table` | rows for a spreadsheet, which cannot smuggle in a formula |
//! | `bundle` | an archive with the checksums of what is in it |

mod bundle;
mod calendar;
mod docx;
mod pdf;
mod table;

pub use bundle::{Entry, SUMS, bundle};
pub use calendar::{Day, calendar};
pub use docx::docx;
pub use pdf::pdf;
pub use table::table;

/// A document to print or edit. Its title, language and author are what a file manager and a screen
/// reader are told; only the blocks are on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// The title of the document, in its properties and its window.
    pub title: String,
    /// The language of the words, such as `en` or `ro`.
    pub language: String,
    /// Who wrote it.
    pub author: String,
    /// What is on the pages, from top to bottom.
    pub blocks: Vec<Block>,
    /// The line at the foot of each page; `{page}` and `{pages}` in it become numbers. May be empty.
    pub footer: String,
}

/// One piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title on the page, or that of a part.
    Heading(String),
    /// The title of a section.
    Subheading(String),
    /// A paragraph. A newline in it is a new line.
    Text(String),
    /// Paragraphs in large letters that stay together on one page, for people who read small print badly.
    Large(Vec<String>),
    /// Short lines that stay together on one page, such as a sender.
    Lines(Vec<String>),
    /// The recipient's address. Near the top of the first page it stands where the window of a
    /// long envelope shows it, once the sheet is folded in three (DIN 5008, form B); elsewhere it is as
    /// [`Block::Lines`].
    Window(Vec<String>),
    /// A person's own words, or words that were sent: set in, with their line breaks.
    Own(String),
    /// A list.
    Bullets(Vec<String>),
    /// A list with numbers, from 1.
    Numbered(Vec<String>),
    /// Names and values, side by side.
    Facts(Vec<(String, String)>),
    /// Rows of cells. A row may have fewer or more cells than the head.
    Table {
        /// What the columns hold; repeated on each page. May be empty.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// Bars over time, with words for those who do not see them. In a DOCX they are not there: put a
    /// table with the same figures after them.
    Chart(Chart),
    /// Room to sign by hand, and the name under it. Stays with the line before.
    Signature(String),
    /// What follows begins a page.
    PageBreak,
}

/// Bars over time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The same in words.
    pub description: String,
    /// What full bars, framed bars and squares are.
    pub legend: [String; 3],
    /// Each period: what stands below it, where there is room, and its three values.
    pub periods: Vec<(String, [usize; 3])>,
}

/// Why a file could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The fonts of this program could not be read: its own files are damaged.
    #[error("the fonts cannot be read")]
    Fonts,
    /// The PDF could not be written.
    #[error("the PDF cannot be written: {0}")]
    Pdf(String),
    /// The archive (or the DOCX, which is one) could not be packed.
    #[error("the archive cannot be packed: {0}")]
    Pack(#[from] zip::result::ZipError),
    /// The archive (or the DOCX) could not be written.
    #[error("the archive cannot be written: {0}")]
    Write(#[from] std::io::Error),
}

/// The text without what no document can hold. Each kind of line end becomes `\n`, a tab a space;
/// other control characters go, as do the code points that Unicode sets aside.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut clean = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.push('\n')
            }
            '\t' => clean.push(' '),
            '\u{feff}' | '\u{fdd0}'..='\u{fdef}' => {}
            _ if char.is_control() || u32::from(char) & 0xfffe == 0xfffe => {}
            _ => clean.push(char),
        }
    }
    clean
}

/// [`clean`], on one line.
fn line(text: &str) -> String {
    clean(text).replace('\n', " ")
}
