//! All the app may ask of the outside, and the one trait behind which the outside stands.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::command::{Clip, Command, Copied, IntoField};
use crate::domain::document::Document;
use crate::domain::ids::{EvidenceId, ObjectionId};
use crate::mail::Filed;
use crate::papers::{Day, Paper};

/// Something asked of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Save this document; a newer one may take its place before it is written.
    Save(Save),
    /// Open this address of the catalogue in the browser.
    OpenAddress(String),
    /// Put this text on the clipboard.
    Copy(Copied, String),
    /// Read what is on the clipboard.
    ReadClipboard,
    /// Put this text into a field, where its cursor is, if it still has the focus.
    Insert(IntoField, Clip),
    /// Let the person pick a file to open.
    PickFile,
    /// Let the person pick a place for a copy, with the name to propose.
    PickCopy(String),
    /// Let the person pick a file to take entries from.
    PickImport,
    /// Read a file to take entries from.
    ReadImport(PathBuf),
    /// Let the person pick a file with a table.
    PickTable,
    /// Read a file with a table; it was likely made in the language with this code.
    ReadTable(PathBuf, String),
    /// List the backups.
    ListBackups,
    /// Read a backup.
    ReadBackup(PathBuf),
    /// Show a folder in the system's own file window.
    OpenFolder(PathBuf),
    /// Let the person pick files to keep as evidence.
    PickEvidence,
    /// Read files that were given. A mail is read for what it says to these accounts.
    ReadFiles(Vec<PathBuf>, Vec<Filed>),
    /// Keep files as evidence of an objection.
    KeepEvidence(ObjectionId, Vec<(String, Arc<[u8]>)>),
    /// Look whether the files that are kept as evidence are as they were.
    CheckEvidence(Vec<KeptAs>),
    /// Show the folder of the evidence.
    OpenEvidenceFolder,
    /// Make a paper, and let the person choose where to save it.
    SavePaper(Paperwork),
    /// Make a paper and save it beside the data file.
    SavePaperBeside(Paperwork),
    /// Make a paper beside the data file and open it in the system's own program.
    PrintPaper(Paperwork),
    /// Bring the window to the front.
    Raise,
    /// Remember how the next windows of this computer are drawn.
    KeepGraphics {
        /// On the processor alone.
        simple: bool,
    },
    /// Read this file and go on with it.
    OpenFile(PathBuf),
    /// Save a copy there.
    SaveCopy(PathBuf, Arc<Document>),
    /// Set the unreadable file aside and go on with its newest backup.
    UsePrevious,
    /// Set the unreadable file aside and begin a new one.
    StartNew,
    /// Close the window, whatever is unsaved.
    Close,
}

/// A file of the evidence, as it was when it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAs {
    /// Which one.
    pub id: EvidenceId,
    /// Its name in the folder.
    pub file: String,
    /// The SHA-256 of its bytes.
    pub sha256: String,
}

/// Something to be made into a file, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paperwork {
    /// The name to propose, with its ending.
    pub name: String,
    /// What is in it.
    pub sheet: Sheet,
}

/// What a file is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A document to print.
    Pdf(Paper),
    /// A document to edit.
    Docx(Paper),
    /// Dates for a calendar, with the name of the program that made them.
    Calendar(String, Vec<Day>),
    /// A table for a spreadsheet.
    Table {
        /// What the columns hold.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
        /// What stands between two cells.
        separator: u8,
    },
    /// Text.
    Text(String),
    /// A file of the evidence, by its name in the folder and its SHA-256.
    Evidence {
        /// Its name in the folder.
        file: String,
        /// The SHA-256 of its bytes.
        sha256: String,
    },
    /// An archive of several files, with the moment that they bear.
    Bundle(Vec<Paperwork>, Timestamp),
}

/// A document to be saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    /// The document.
    pub document: Arc<Document>,
    /// How many incoming copies it has seen: what it left out of them, it left out on purpose.
    pub seen: u64,
    /// Keep what the file holds as a backup first.
    pub backup: bool,
}

/// The world outside: the real one in `desktop`, a recorder in tests.
pub trait Outside {
    /// Begins something; returns at once.
    fn perform(&mut self, effect: Effect);
    /// What has finished since the last call; never waits.
    fn reports(&mut self) -> Vec<Command>;
    /// At the end: waits for the last save.
    fn finish(&mut self);
}
