//! Texts made from answers: the reason that goes into the form, and the letters to companies and
//! authorities. Answers in, text out.
//!
//! A [`Letter`] is made from a [`case::Case`] alone, by [`Letter::write`]; [`case::missing`] says what it still
//! needs. Its words stand in `assets/text/<language>/letters.ftl`: whole sentences in the terms of each
//! language's GDPR. [`Letter::text`] is the letter as one plain text, which a person can edit and which is
//! frozen once it was sent.

pub mod case;
mod draft;
mod print;
pub mod reason;
pub mod words;

use crate::text::Language;

pub use crate::domain::objection::LetterKind as Kind;

/// A letter, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which letter it is.
    pub kind: Kind,
    /// Its language: that of its reader, not of the screen.
    pub language: Language,
    /// Who writes, line by line.
    pub sender: Vec<String>,
    /// To whom, line by line; a line of `BLANK` is to be filled in by hand.
    pub recipient: Vec<String>,
    /// Where and when it is written.
    pub place_and_date: String,
    /// What it is about, as the line of the letter says it.
    pub subject: String,
    /// From the salutation to the name under the signature.
    pub paragraphs: Vec<Paragraph>,
    /// The heading above the annexes.
    pub annexes_title: String,
    /// The annexes, numbered.
    pub annexes: Vec<String>,
    /// What the person should know before it leaves; not part of the letter.
    pub notes: Vec<Note>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// A short heading.
    Heading(String),
    /// Sentences.
    Text(String),
    /// Points whose order does not matter.
    Bullets(Vec<String>),
    /// Points with numbers.
    Numbered(Vec<String>),
    /// The person's own words.
    Own(String),
    /// Room for a signature, and the name below.
    Signature(String),
}

/// What the person should know before a letter leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// It is not known which company is responsible: its name and address have to be found out and filled in.
    CompanyBlank,
    /// The company's postal address is not known, and has to be filled in.
    CompanyAddressBlank,
    /// The authority takes complaints only in languages we do not have; this one is in English.
    OtherLanguage,
}

/// A line to be filled in by hand.
pub const BLANK: &str = "________________________________";
