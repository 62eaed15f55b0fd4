//! The document as text, and back: RON that a person can read and mend in any editor.
//!
//! The first line says what follows: the version, the length and the SHA-256 sum of the rest. It is a
//! comment of RON, so the whole file is RON. By it a newer file is told apart from a damaged one, and
//! a file that was changed outside the app from one that was not: that one opens too, with a note.
//! Errors say where, never what: the file is full of names and addresses.

use ron::ser::PrettyConfig;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::past::Version1;
use crate::domain::document::{Document, VERSION};
use crate::domain::merge;

/// Why a text is not a document of this version.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ReadError {
    /// A newer app wrote it.
    #[error("it was written by a newer app (version {version} of the file)")]
    Newer {
        /// The version that stands in the text.
        version: u32,
        /// As much as this version understands of it, to be looked at and never to be written.
        document: Option<Box<Document>>,
    },
    /// It cannot be understood.
    #[error("it is damaged at line {line}, column {column}: {detail}")]
    Damaged {
        /// Counted from 1.
        line: usize,
        /// Counted from 1, in characters.
        column: usize,
        /// What the parser stumbled over; never a value out of the file.
        detail: String,
    },
}

/// Why a document could not be turned into text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// It carries a version that this app does not write.
    #[error("the document has version {version}, this app writes version {VERSION}")]
    Version {
        /// The document's.
        version: u32,
    },
    /// The serializer gave up.
    #[error("the document cannot be put into words")]
    Serializer(#[source] ron::Error),
}

/// A document that was read, and what its first line told.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// In today's shape.
    pub document: Document,
    /// The version that stood in the file.
    pub version: u32,
    /// It was changed outside the app: by hand, or by a fault.
    pub edited: Option<Edited>,
}

/// A text that was changed outside the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The sum of the text that it was made from, when its first line still says so.
    pub from: Option<String>,
}

/// The first line.
struct Header {
    version: u32,
    length: usize,
    sum: String,
}

const NAME: &str = "// Veto Desk file, version ";
const LENGTH: &str = ", length ";
const SUM: &str = ", SHA-256 ";

impl Header {
    fn of(body: &str) -> String {
        let (length, sum) = (body.len(), sum_of(body.as_bytes()));
        format!("{NAME}{VERSION}{LENGTH}{length}{SUM}{sum}\n")
    }

    fn read(line: &str) -> Option<Self> {
        let (version, rest) = line.trim_end().strip_prefix(NAME)?.split_once(LENGTH)?;
        let (length, sum) = rest.split_once(SUM)?;
        Some(Self {
            version: version.parse().ok()?,
            length: length.parse().ok()?,
            sum: sum.to_owned(),
        })
    }

    fn fits(&self, body: &str) -> bool {
        self.length == body.len() && self.sum == sum_of(body.as_bytes())
    }
}

/// The SHA-256 sum of some bytes, in hexadecimal.
pub fn sum_of(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
    text
}

/// The sum that the first line of a text names, if it has one.
pub fn named_sum(text: &str) -> Option<String> {
    Some(Header::read(without_mark(text).lines().next()?)?.sum)
}

/// Windows editors put a byte order mark before everything.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The one field that every version of the file has.
#[derive(Deserialize)]
#[serde(rename = "Document")]
struct Version {
    #[serde(default)]
    version: u32,
}

/// The document as text: the line that speaks of it, then the document, its version first.
///
/// ```
/// use veto_desk::{domain::document::Document, store::format};
///
/// let text = format::to_text(&Document::default())?;
/// assert!(text.starts_with("// Veto Desk file, version 3, length "));
/// assert_eq!(format::from_text(&text).map(|it| it.document), Ok(Document::default()));
/// # Ok::<(), format::WriteError>(())
/// ```
///
/// # Errors
///
/// When the document's version is not [`VERSION`]: what is written is always of one known shape.
pub fn to_text(document: &Document) -> Result<String, WriteError> {
    if document.version != VERSION {
        let version = document.version;
        return Err(WriteError::Version { version });
    }
    // The line ends are named because ron takes the system's own: one document, one text.
    let config = PrettyConfig::new().indentor("  ").new_line("\n");
    let mut body = ron::ser::to_string_pretty(document, config).map_err(WriteError::Serializer)?;
    body.push('\n');
    body.insert_str(0, &Header::of(&body));
    Ok(body)
}

/// The document in a text. A byte order mark and CRLF, as Windows editors leave them, do no harm.
///
/// # Errors
///
/// When a newer app wrote it, or when it is no document at all.
pub fn from_text(text: &str) -> Result<Content, ReadError> {
    let text = without_mark(text);
    let (first, body) = text.split_once('\n').unwrap_or((text, ""));
    let header = Header::read(first);
    let untouched = header.as_ref().is_some_and(|it| it.fits(body));
    let version = match &header {
        // Of a newer file, not even the version may stand where this app looks for it. Of one that
        // nobody touched, the first line is right: to read all of it for that would take as long again.
        Some(header) if header.version > VERSION || untouched => header.version,
        _ => ron::from_str::<Version>(text).map_err(damaged)?.version,
    };
    let mut document: Document = match version {
        0 => {
            return Err(ReadError::Damaged {
                line: 1,
                column: 1,
                detail: "the version is missing".to_owned(),
            });
        }
        1 => ron::from_str::<Version1>(text).map_err(damaged)?.into(),
        // Version 3 only added to version 2.
        2 | VERSION => ron::from_str(text).map_err(damaged)?,
        version => {
            let document = ron::from_str(text).ok().map(Box::new);
            return Err(ReadError::Newer { version, document });
        }
    };
    // Version 1 had no such line.
    let edited = match header {
        Some(_) if untouched => None,
        None if version == 1 => None,
        header => Some(Edited {
            from: header.map(|it| it.sum),
        }),
    };
    document.version = VERSION;
    if version == 1 || edited.is_some() {
        merge::mend(&mut document);
    }
    Ok(Content {
        document,
        version,
        edited,
    })
}

fn damaged(error: ron::error::SpannedError) -> ReadError {
    ReadError::Damaged {
        line: error.span.start.line,
        column: error.span.start.col,
        detail: without_values(&error.code),
    }
}

/// What the parser says, less what it quotes from the file.
fn without_values(error: &ron::Error) -> String {
    use ron::Error;
    match error {
        Error::InvalidValueForType { expected, .. } => format!("Expected {expected}"),
        Error::ExpectedDifferentStructName { expected, .. } => format!("Expected {expected}"),
        Error::NoSuchEnumVariant { .. } => "Unknown variant".to_owned(),
        Error::NoSuchStructField { .. } => "Unknown field".to_owned(),
        Error::Message(_)
        | Error::Io(_)
        | Error::InvalidIdentifier(_)
        | Error::SuggestRawIdentifier(_)
        | Error::NoSuchExtension(_)
        | Error::InvalidIntegerDigit { .. }
        | Error::UnexpectedChar(_) => "Not understood".to_owned(),
        // The others speak of punctuation and of our own field names.
        other => other.to_string(),
    }
}
