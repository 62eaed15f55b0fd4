//! What a person can mend. Kinds without words: `ui::wording` has a sentence for each.

use super::state::ReadOnly;
use crate::domain::email::Doubt;

/// What keeps a page of the wizard, or something asked of the system, from going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No platform was chosen.
    ChoosePlatform,
    /// It was not said whose account it is.
    ChoosePerson,
    /// A new person has no name.
    EnterName,
    /// It was not said where the person lives.
    ChooseLives,
    /// No country was chosen where the routes depend on it.
    ChooseCountry,
    /// The e-mail looks wrong. Said once; the next "Continue" goes on.
    Email(Doubt),
    /// The phone number is missing. Said once; the next "Continue" goes on.
    Phone,
    /// It was not said whether the accounts are linked.
    ChooseLinked,
    /// It was not said whether a reason is given.
    ChooseReason,
    /// The person's own text is empty.
    WriteReason,
    /// It was not said what the platform answered.
    ChooseAnswer,
    /// The file could not be saved.
    Save(SaveProblem),
    /// A copy could not be saved.
    Copy(SaveProblem),
    /// A file could not be opened.
    Open(FileTrouble),
    /// No browser could be started.
    NoBrowser,
    /// The browser did not answer in time.
    BrowserSlow,
    /// The clipboard did not take the text.
    Clipboard,
    /// No text is on the clipboard.
    NothingToPaste,
    /// The text on the clipboard is longer than the field takes.
    PasteTooLong,
    /// Another field was chosen before the text came.
    PasteMissed,
    /// No file dialog is there: the path has to be typed.
    NoDialog,
    /// A file to take entries from could not be read.
    Import(FileTrouble),
    /// A file with a table, of this name, could not be read.
    Table(String, TableProblem),
    /// It was not said which account was answered.
    ChooseObjection,
    /// There is no mail text to be read.
    PasteMail,
    /// No objection was sent that files could belong to.
    NothingSent,
    /// A file that was given cannot be kept.
    Given(String, GivenProblem),
    /// A file could not be kept as evidence.
    Keep(String, SaveProblem),
    /// A paper could not be made or saved.
    Paper(PaperProblem),
    /// No place was chosen for a paper, or no dialog is there.
    PaperUnsaved,
    /// The folder could not be shown.
    Folder,
    /// Nothing can be changed: the file may only be looked at.
    ReadOnly(ReadOnly),
}

impl Problem {
    /// It is said once, and the next "Continue" goes on.
    pub fn is_warning(&self) -> bool {
        matches!(self, Self::Email(_) | Self::Phone)
    }
}

/// Why saving failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveProblem {
    /// The folder or disk is read-only.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The system does not allow it.
    Denied,
    /// The folder is gone.
    Vanished,
    /// A newer version of the app wrote what stands there.
    Newer,
    /// Anything else.
    Other,
}

/// Why a file that was given cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenProblem {
    /// It is larger than any evidence.
    TooLarge,
    /// It is a mail that is larger than what is read.
    MailTooLarge,
    /// It is a folder, or no file at all.
    NoFile,
    /// It has no bytes.
    Empty,
    /// The system does not let it be read.
    Unreadable,
}

/// Why a file could not be read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableProblem {
    /// It is larger than any table of accounts.
    TooLarge,
    /// It is the file of a spreadsheet program itself.
    Workbook,
    /// It is something else than text.
    NotText,
    /// It has no bytes.
    Empty,
    /// It is not there, or the system does not let it be read.
    Unreadable,
}

/// Why a paper was not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperProblem {
    /// It could not be made.
    Make,
    /// A file of the evidence, by its name, is missing or not as it was.
    Evidence(String),
    /// It could not be written.
    Write(SaveProblem),
    /// No program could be started to open it.
    NoProgram,
}

/// Why a file could not be read. It is never written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It is damaged, at this line and column.
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A newer version of the app wrote it.
    Newer {
        /// Its saved shape.
        version: u32,
    },
    /// It is larger than any real one.
    TooLarge,
    /// The system does not allow reading it.
    Denied,
    /// It is not there.
    Missing,
    /// Anything else.
    Other,
}
