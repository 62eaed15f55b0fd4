//! The one file on the disk: read with suspicion, written so that it is always whole.
//!
//! **A save** writes a new file beside the old one, syncs it, renames it over the old one and
//! syncs the folder. Whoever looks, at whatever moment, and after a power cut too, finds the old
//! document or the new one, never a half.
//!
//! **A file that cannot be read is never written over.** It first gets another name ([`set_aside`]).
//!
//! Everything here is readable by its owner only: file, backups, temporary files, set-aside files, and
//! the folder when it is made here.
//!
//! A data file that is a link stays one: what it points to is read and replaced.

use std::{
    ffi::{OsStr, OsString},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use jiff::Timestamp;
use uuid::Uuid;

use super::disk::{Disk, Kind};
use super::format::{self, Content, ReadError, WriteError};
use crate::domain::document::Document;

/// No larger file is read or written: some 300,000 objections, and a bound on memory.
pub const LARGEST: u64 = 512 * 1024 * 1024;

/// A temporary file this old belongs to a run that was killed.
const LEFT_OVER_AFTER: Duration = Duration::from_secs(60);

/// How long another program may hold a file before a save fails: virus scanners and synchronisers
/// let go within a second, nearly always.
const PATIENCE: Duration = Duration::from_secs(10);
const FIRST_PAUSE: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

const TEMP_PREFIX: &str = ".veto-desk-";
const TEMP_SUFFIX: &str = ".tmp";

/// As many links are followed in a row as Linux does.
const MOST_LINKS: usize = 40;

/// The data file in the system's own folder for app data; none without a home folder.
///
/// Not in "Documents": sync programs redirect and lock that folder behind the app's back. And in
/// the local rather than the roaming folder on Windows: roaming carries a file between computers
/// without merging it.
pub fn default_path() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "veto-desk")?;
    Some(folders.data_local_dir().join("veto-desk.ron"))
}

/// Why the data file was not read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A newer app wrote it.
    #[error("the file was written by a newer app (version {version})")]
    Newer {
        /// The version that stands in the file.
        version: u32,
        /// As much as this version understands of it, to be looked at and never to be written.
        document: Option<Box<Document>>,
    },
    /// It is no document, or no longer.
    #[error("the file is damaged at line {line}, column {column}")]
    Damaged {
        /// Counted from 1.
        line: usize,
        /// Counted from 1, in characters.
        column: usize,
    },
    /// It is larger than [`LARGEST`].
    #[error("the file is too large ({bytes} bytes)")]
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// The system does not let the app read it.
    #[error("the file may not be read")]
    Denied,
    /// Anything else that the system reported.
    #[error("the file cannot be read")]
    Io(#[source] io::Error),
}

impl From<io::Error> for LoadError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied => Self::Denied,
            _ => Self::Io(error),
        }
    }
}

impl From<ReadError> for LoadError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Newer { version, document } => Self::Newer { version, document },
            ReadError::Damaged { line, column, .. } => Self::Damaged { line, column },
        }
    }
}

/// Why the document was not saved. The file that was there is unhurt.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The document could not be turned into text; nothing was touched.
    #[error(transparent)]
    Text(#[from] WriteError),
    /// The document is larger than [`LARGEST`]; nothing was touched.
    #[error("the document is too large ({bytes} bytes)")]
    TooLarge {
        /// Its size as text.
        bytes: u64,
    },
    /// What stands there cannot be read: see [`set_aside`].
    #[error("a file that cannot be read is not written over: {}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
    },
    /// What stands there was written by a newer app.
    #[error("a file of a newer app is not written over: {}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// The system reported an error.
    #[error("could not be saved ({source}): {}", path.display())]
    Io {
        /// What it reported.
        source: io::Error,
        /// The file that was to be written.
        path: PathBuf,
    },
}

impl SaveError {
    /// What a person can do about it.
    pub fn kind(&self) -> SaveErrorKind {
        match self {
            Self::Text(_) | Self::TooLarge { .. } => SaveErrorKind::Other,
            Self::Unreadable { .. } => SaveErrorKind::Unreadable,
            Self::Newer { .. } => SaveErrorKind::Newer,
            Self::Io { source, .. } => SaveErrorKind::from(source),
        }
    }

    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io {
            source,
            path: path.to_owned(),
        }
    }
}

/// The reasons for a failed save that a person can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveErrorKind {
    /// The drive only lets itself be read.
    ReadOnly,
    /// The drive is full, or the person's share of it, or the largest file it takes is smaller.
    Full,
    /// The system does not let the app write there.
    Denied,
    /// The folder, the drive or the server is gone.
    Vanished,
    /// What stands there cannot be read, so it was not written over.
    Unreadable,
    /// A newer app wrote what stands there, so it was not written over.
    Newer,
    /// Anything else.
    Other,
}

impl From<&io::Error> for SaveErrorKind {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full
            }
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::NotFound
            | ErrorKind::StaleNetworkFileHandle
            | ErrorKind::NotConnected
            | ErrorKind::TimedOut
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown => Self::Vanished,
            _ => error.raw_os_error().map_or(Self::Other, unnamed_kind),
        }
    }
}

/// The codes that the standard library has no name for.
#[cfg(unix)]
fn unnamed_kind(code: i32) -> SaveErrorKind {
    match code {
        // ENXIO and ENODEV: the drive was pulled out.
        6 | 19 => SaveErrorKind::Vanished,
        _ => SaveErrorKind::Other,
    }
}

/// The codes that the standard library has no name for.
#[cfg(not(unix))]
fn unnamed_kind(code: i32) -> SaveErrorKind {
    match code {
        // Windows: not ready, path or device or server gone, device not connected.
        21 | 53 | 55 | 64 | 67 | 1167 => SaveErrorKind::Vanished,
        // Windows: another program (a virus scanner, a sync program) holds the file.
        32 | 33 | 1175 => SaveErrorKind::Denied,
        _ => SaveErrorKind::Other,
    }
}

/// Reads the document; none when there is no file yet. Never changes the file.
///
/// A link to a folder that is gone (a drive that was not plugged in) is an error, not "no file
/// yet": else an empty document would be shown, and saved.
///
/// # Errors
///
/// When there is a file, or a link, and it cannot be read as a document.
pub fn load(disk: &dyn Disk, path: &Path) -> Result<Option<Content>, LoadError> {
    let target = target_to_load(disk, path)?;
    read(disk, &target)?.as_ref().map(understand).transpose()
}

/// The file to read, behind all links.
pub(super) fn target_to_load(disk: &dyn Disk, path: &Path) -> Result<PathBuf, LoadError> {
    let target = target_of(disk, path)?;
    if target != path && !is_folder(disk, folder_of(&target)) {
        return Err(LoadError::Io(ErrorKind::NotFound.into()));
    }
    Ok(target)
}

/// What was found on the disk.
pub(super) struct Found {
    /// Empty when the file is too large to be read.
    pub bytes: Vec<u8>,
    pub size: u64,
}

pub(super) fn read(disk: &dyn Disk, path: &Path) -> io::Result<Option<Found>> {
    let about = match disk.about(path) {
        Ok(about) => about,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    // Asked before opening: to open a pipe would wait for ever.
    match about.kind {
        Kind::File => {}
        Kind::Folder => return Err(ErrorKind::IsADirectory.into()),
        Kind::Link | Kind::Other => return Err(ErrorKind::InvalidInput.into()),
    }
    let bytes = if about.length <= LARGEST {
        // One byte more than allowed shows a file that grew since it was measured.
        disk.read(path, LARGEST + 1)?
    } else {
        Vec::new()
    };
    Ok(Some(Found {
        size: about.length.max(bytes.len() as u64),
        bytes,
    }))
}

pub(super) fn understand(found: &Found) -> Result<Content, LoadError> {
    if found.size > LARGEST {
        return Err(LoadError::TooLarge { bytes: found.size });
    }
    let text = std::str::from_utf8(&found.bytes).map_err(|error| {
        let good = found.bytes.get(..error.valid_up_to()).unwrap_or_default();
        let good = String::from_utf8_lossy(good);
        LoadError::Damaged {
            line: 1 + good.matches('\n').count(),
            column: 1 + good.chars().rev().take_while(|it| *it != '\n').count(),
        }
    })?;
    Ok(format::from_text(text)?)
}

/// Gives an unreadable data file another name in its folder, and says which:
/// `veto-desk.set-aside-2026-11-22-081500.ron`, the time being UTC. Its bytes stay as they are,
/// and no other file is written over.
///
/// When the data file is a link, the file it points to is renamed, where it is.
///
/// # Errors
///
/// When there is no file, or when the system does not let it be renamed; then it stays.
pub fn set_aside(disk: &dyn Disk, path: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let target = target_of(disk, path)?;
    if disk.about(&target)?.kind != Kind::File {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut stem = target.file_stem().unwrap_or_default().to_owned();
    stem.push(format!(".set-aside-{}", now.strftime("%Y-%m-%d-%H%M%S")));
    let aside = reserve(disk, folder_of(&target), &stem)?;
    if let Err(error) = patiently(disk, || disk.rename(&target, &aside)) {
        // Only the empty place-holder goes; why the rename failed matters more than whether this works.
        // A network drive may have done it all the same: then what bears that name is the file.
        if disk.about_itself(&target).is_ok() {
            let _ = disk.remove(&aside);
        }
        return Err(error);
    }
    // A drive without rights, or a file of someone else's, stays as it is.
    let _ = disk.narrow_rights(&aside);
    disk.sync_folder(folder_of(&aside))?;
    Ok(aside)
}

/// "Export…": writes the document to a place the person chose, and says where it is now.
///
/// A name without an ending gets `.ron`. The file dialog did not ask about *that* name, so a
/// number is added when it is taken.
///
/// # Errors
///
/// As for a save. A file of that name is unhurt.
pub fn copy_to(disk: &dyn Disk, path: &Path, document: &Document) -> Result<PathBuf, SaveError> {
    let text = text_of(document)?;
    let write = |target: &Path| replace(disk, target, text.as_bytes());
    if path.extension().is_some() {
        let target = target_of(disk, path).map_err(SaveError::io(path))?;
        write(&target).map_err(SaveError::io(&target))?;
        return Ok(path.to_owned());
    }
    let target = path
        .file_name()
        .ok_or_else(|| ErrorKind::InvalidInput.into())
        .and_then(|name| reserve(disk, folder_of(path), name))
        .map_err(SaveError::io(path))?;
    write(&target).map_err(|error| {
        // Our own empty place-holder.
        let _ = disk.remove(&target);
        SaveError::io(&target)(error)
    })?;
    Ok(target)
}

pub(super) fn text_of(document: &Document) -> Result<String, SaveError> {
    text_within(document, LARGEST)
}

fn text_within(document: &Document, largest: u64) -> Result<String, SaveError> {
    let text = format::to_text(document)?;
    let bytes = text.len() as u64;
    if bytes > largest {
        return Err(SaveError::TooLarge { bytes });
    }
    Ok(text)
}

/// Puts a whole new file in the place of another, or of none: temporary file, sync, rename, sync
/// of the folder.
pub(super) fn replace(disk: &dyn Disk, target: &Path, bytes: &[u8]) -> io::Result<()> {
    if disk.about(target).is_ok_and(|it| it.kind != Kind::File) {
        return Err(ErrorKind::IsADirectory.into());
    }
    let folder = folder_of(target);
    patiently(disk, || {
        // A new name at each try: on Windows, a name that failed can stay taken for a while.
        let temp = folder.join(format!(
            "{TEMP_PREFIX}{}{TEMP_SUFFIX}",
            Uuid::now_v7().simple()
        ));
        let written = write_new(disk, &temp, bytes).and_then(|()| disk.rename(&temp, target));
        if written.is_err() {
            // What stays is removed at the next start.
            let _ = disk.remove(&temp);
        }
        written
    })?;
    disk.sync_folder(folder)
}

fn write_new(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.create(path)?;
    file.write_all(bytes)?;
    // Closed after this: Windows does not rename an open file.
    file.sync()
}

/// Tries again, with growing pauses, as long as another program holds the file.
fn patiently<T>(disk: &dyn Disk, mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let mut pause = FIRST_PAUSE;
    let mut waited = Duration::ZERO;
    loop {
        match attempt() {
            Err(error) if disk.is_busy(&error) && waited < PATIENCE => {
                disk.pause(pause);
                waited += pause;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            result => return result,
        }
    }
}

/// An empty file with a name of its own: `<stem>.ron`, `<stem>-2.ron` and so on.
pub(super) fn reserve(disk: &dyn Disk, folder: &Path, stem: &OsStr) -> io::Result<PathBuf> {
    for number in 1..=999 {
        let mut name: OsString = stem.to_owned();
        if number > 1 {
            name.push(format!("-{number}"));
        }
        name.push(".ron");
        let path = folder.join(name);
        match disk.create(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

pub(super) fn is_folder(disk: &dyn Disk, path: &Path) -> bool {
    disk.about(path).is_ok_and(|it| it.kind == Kind::Folder)
}

/// Makes a folder and those above it that are missing, for their owner only, and makes sure that
/// they outlast a power cut.
pub(super) fn make_folder(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    match disk.about(folder) {
        Ok(it) if it.kind == Kind::Folder => return Ok(()),
        Ok(_) => return Err(ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let above = folder_of(folder);
    if above == folder {
        return Err(ErrorKind::NotFound.into());
    }
    make_folder(disk, above)?;
    match disk.make_folder(folder) {
        // Another run was faster.
        Err(_) if is_folder(disk, folder) => Ok(()),
        Err(error) => Err(error),
        Ok(()) => disk.sync_folder(above),
    }
}

/// Removes the temporary files of runs that were killed. What cannot be removed does no harm.
pub(super) fn remove_left_over(disk: &dyn Disk, folder: &Path, now: Timestamp) {
    for name in disk.names(folder).unwrap_or_default() {
        let text = name.to_string_lossy();
        if !text.starts_with(TEMP_PREFIX) || !text.ends_with(TEMP_SUFFIX) {
            continue;
        }
        let path = folder.join(&name);
        // Of the entry itself: a link is not followed.
        let old = disk.about_itself(&path).is_ok_and(|about| {
            about.kind == Kind::File
                && about
                    .modified
                    .and_then(|at| SystemTime::from(now).duration_since(at).ok())
                    .is_some_and(|age| age > LEFT_OVER_AFTER)
        });
        if old {
            let _ = disk.remove(&path);
        }
    }
}

/// The folder of a file; the current one when the path is a bare name.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Where a path leads when links are followed; what it leads to need not exist.
pub(super) fn target_of(disk: &dyn Disk, path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        match disk.read_link(&target) {
            Ok(next) => target = folder_of(&target).join(next),
            // No link, or nothing there. Whatever else is wrong shows when it is opened.
            Err(_) => return Ok(target),
        }
    }
    Err(ErrorKind::InvalidInput.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The codes of Linux; those that differ elsewhere go through names that the standard library gives.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_document_larger_than_can_be_read_back_is_not_written() {
        let document = Document::default();
        let text = format::to_text(&document).unwrap_or_default();
        let bytes = text.len() as u64;
        assert!(text_within(&document, bytes).is_ok());
        let error = text_within(&document, bytes - 1);
        assert!(matches!(error, Err(SaveError::TooLarge { bytes: it }) if it == bytes));
    }

    #[test]
    fn every_error_code_of_a_failed_save_has_the_right_kind() {
        for (code, kind) in [
            (28, SaveErrorKind::Full),      // ENOSPC
            (122, SaveErrorKind::Full),     // EDQUOT
            (27, SaveErrorKind::Full),      // EFBIG
            (30, SaveErrorKind::ReadOnly),  // EROFS
            (1, SaveErrorKind::Denied),     // EPERM
            (13, SaveErrorKind::Denied),    // EACCES
            (2, SaveErrorKind::Vanished),   // ENOENT
            (6, SaveErrorKind::Vanished),   // ENXIO
            (19, SaveErrorKind::Vanished),  // ENODEV
            (116, SaveErrorKind::Vanished), // ESTALE
            (107, SaveErrorKind::Vanished), // ENOTCONN
            (110, SaveErrorKind::Vanished), // ETIMEDOUT
            (113, SaveErrorKind::Vanished), // EHOSTUNREACH
            (5, SaveErrorKind::Other),      // EIO
            (20, SaveErrorKind::Other),     // ENOTDIR
            (16, SaveErrorKind::Other),     // EBUSY
        ] {
            let error = io::Error::from_raw_os_error(code);
            assert_eq!(SaveErrorKind::from(&error), kind, "{error}");
        }
    }

    #[test]
    fn the_default_file_is_in_a_folder_of_its_own() {
        let path = default_path().unwrap_or_default();
        assert!(path.ends_with("veto-desk.ron"), "{}", path.display());
        let folder = folder_of(&path).to_string_lossy().to_lowercase();
        assert!(folder.contains("veto-desk"), "{folder}");
        assert!(!folder.contains("documents"), "{folder}");
    }

    #[test]
    fn a_bare_name_is_in_the_current_folder() {
        assert_eq!(folder_of(Path::new("veto-desk.ron")), Path::new("."));
        assert_eq!(folder_of(Path::new("a/veto-desk.ron")), Path::new("a"));
    }
}
