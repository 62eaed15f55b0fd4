//! The document as text, and back: RON that a person can read and mend in any editor.
//!
//! The version is read alone, before anything else, so that a file from a newer app is told apart
//! from a damaged one. Errors say where, never what: the file is full of names and addresses.

use ron::ser::PrettyConfig;
use serde::Deserialize;

use crate::domain::document::{Document, VERSION};

/// Why a text is not a document of this app.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// A newer app wrote it.
    #[error("it was written by a newer app (version {version} of the file)")]
    Newer {
        /// The version that stands in the text.
        version: u32,
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

/// The one field that every version of the file has.
#[derive(Deserialize)]
#[serde(rename = "Document")]
struct Header {
    #[serde(default)]
    version: u32,
}

/// The document as text, its version first.
///
/// ```
/// use veto_desk::{domain::document::Document, store::format};
///
/// let text = format::to_text(&Document::default())?;
/// assert!(text.starts_with("(\n  version: 1,\n"));
/// assert_eq!(format::from_text(&text), Ok(Document::default()));
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
    let mut text = ron::ser::to_string_pretty(document, config).map_err(WriteError::Serializer)?;
    text.push('\n');
    Ok(text)
}

/// The document in a text. A byte order mark and CRLF, as Windows editors leave them, do no harm.
///
/// # Errors
///
/// When a newer app wrote it, or when it is no document at all.
pub fn from_text(text: &str) -> Result<Document, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let header: Header = ron::from_str(text).map_err(damaged)?;
    match header.version {
        0 => Err(ReadError::Damaged {
            line: 1,
            column: 1,
            detail: "the version is missing".to_owned(),
        }),
        VERSION => ron::from_str(text).map_err(damaged),
        version => Err(ReadError::Newer { version }),
    }
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
