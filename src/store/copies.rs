//! The conflict copies that synchronisers leave when a file changed on two computers.
//!
//! | program | name of the copy | source |
//! |---|---|---|
//! | Syncthing | `name.sync-conflict-20261122-081500-ABCDEFG.ron` | Syncthing's documentation, "Synchronization" |
//! | Dropbox | `name (Ann's conflicted copy 2026-11-22).ron`, in the language of the program | Dropbox's help, "conflicted copy" |
//! | Nextcloud | `name (conflicted copy 2026-11-22 081500).ron` | Nextcloud's manual, "Conflicts" |
//! | ownCloud, older | `name_conflict-20261122-081500.ron` | ownCloud's manual |
//! | OneDrive | `name-COMPUTER.ron` | Microsoft's support pages |
//!
//! OneDrive's name could be a person's own copy; it is believed only when it speaks of the same
//! accounts.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::file::folder_of;
use crate::domain::document::Document;

/// How sure a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// Only a synchroniser names a file like that.
    Certain,
    /// A person may have named it.
    Likely,
}

/// How "conflicted" begins in the languages that Dropbox and Nextcloud write it in.
const CONFLICT: [&str; 4] = ["conflict", "konflikt", "conflit", "conflitt"];

/// Whether a file beside the data file is a conflict copy of it, by its name.
///
/// ```
/// use veto_desk::store::copies::{Sure, is_copy};
///
/// let name = "veto-desk.sync-conflict-20261122-081500-ABCDEFG.ron";
/// assert_eq!(is_copy(name, "veto-desk"), Some(Sure::Certain));
/// assert_eq!(is_copy("veto-desk-copy.ron", "veto-desk"), None);
/// ```
pub fn is_copy(name: &str, stem: &str) -> Option<Sure> {
    let rest = name.strip_prefix(stem)?.strip_suffix(".ron")?;
    if let Some(rest) = rest.strip_prefix(".sync-conflict-") {
        return dated(rest).then_some(Sure::Certain);
    }
    if let Some(rest) = rest.strip_prefix("_conflict-") {
        return dated(rest).then_some(Sure::Certain);
    }
    if let Some(rest) = rest.strip_prefix(" (") {
        let inner = rest.strip_suffix(')')?.to_lowercase();
        return CONFLICT
            .iter()
            .any(|word| inner.contains(word))
            .then_some(Sure::Certain);
    }
    // Windows names computers in capitals, digits and hyphens, with at most 15 of them.
    let computer = rest.strip_prefix('-')?;
    let fits = (2..=15).contains(&computer.len())
        && computer
            .bytes()
            .all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'-')
        && computer.bytes().any(|it| it.is_ascii_uppercase());
    fits.then_some(Sure::Likely)
}

/// `20261122-081500`, whatever follows.
fn dated(text: &str) -> bool {
    let mut letters = text.bytes();
    let mut digits = |count: usize| letters.by_ref().take(count).all(|it| it.is_ascii_digit());
    text.len() >= 15 && digits(8) && text.as_bytes().get(8) == Some(&b'-')
}

/// The conflict copies beside a data file.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn find(disk: &dyn Disk, path: &Path) -> io::Result<Vec<(PathBuf, Sure)>> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let folder = folder_of(path);
    let mut found: Vec<_> = disk
        .names(folder)?
        .into_iter()
        .filter_map(|name| {
            let sure = is_copy(&name.to_string_lossy(), &stem)?;
            Some((folder.join(name), sure))
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(found)
}

/// Whether two documents speak of the same account, objection or wizard.
pub fn related(one: &Document, other: &Document) -> bool {
    one.accounts
        .iter()
        .any(|account| other.account(account.id).is_some())
        || one
            .objections
            .iter()
            .any(|objection| other.objection(objection.id).is_some())
        || one
            .drafts
            .iter()
            .any(|draft| other.draft(draft.id).is_some())
}
