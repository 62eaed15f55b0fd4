//! All the app may ask of the outside, and the one trait behind which the outside stands.

use std::path::PathBuf;
use std::sync::Arc;

use super::command::{Command, Copied};
use crate::domain::document::Document;

/// Something asked of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Save this document; a newer one may take its place before it is written.
    Save(Save),
    /// Open this address of the catalogue in the browser.
    OpenAddress(String),
    /// Put this text on the clipboard.
    Copy(Copied, String),
    /// Let the person pick a file to open.
    PickFile,
    /// Let the person pick a place for a copy.
    PickCopy,
    /// Let the person pick a file to take entries from.
    PickImport,
    /// Read a file to take entries from.
    ReadImport(PathBuf),
    /// List the backups.
    ListBackups,
    /// Read a backup.
    ReadBackup(PathBuf),
    /// Show a folder in the system's own file window.
    OpenFolder(PathBuf),
    /// Bring the window to the front.
    Raise,
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
