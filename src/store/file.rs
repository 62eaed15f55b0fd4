//! The one file on the disk: read with suspicion, written so that it is always whole.
//!
//! **A save** writes a new file beside the old one, syncs it, renames it over the old one and
//! syncs the folder. Whoever looks, at whatever moment, and after a power cut too, finds the old
//! document or the new one, never a half.
//!
//! **The previous copy** (`veto-desk.previous.ron`) is what the file held before. [`Saver`] makes
//! it, always from a file that reads well and that differs from what comes next:
//!
//! 1. when the file holds something that this `Saver` did not write, so at the first save of each
//!    run, and when another program changed it;
//! 2. else when the last copy is ten minutes old, and not at every key.
//!
//! **A file that cannot be read is never written over.** Saving refuses until [`set_aside`] has
//! given it another name, whatever the caller believes is there.
//!
//! Everything here is readable by its owner only: file, previous copy, temporary files, set-aside
//! files, and the folder when it is made here.
//!
//! A data file that is a link stays one: what it points to is read and replaced.

use std::{
    ffi::{OsStr, OsString},
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Read as _, Write as _},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use jiff::{SignedDuration, Timestamp};

use super::format::{self, ReadError, WriteError};
use crate::domain::document::Document;

/// No larger file is read or written: about 85,000 objections, and a bound on memory.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// A previous copy older than this is made anew.
const COPY_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// A temporary file this old belongs to a run that was killed.
const LEFT_OVER_AFTER: Duration = Duration::from_secs(60);

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
            ReadError::Newer { version } => Self::Newer { version },
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
            Self::Io { source, .. } => SaveErrorKind::from(source),
        }
    }

    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
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
pub fn load(path: &Path) -> Result<Option<Document>, LoadError> {
    let target = target_of(path)?;
    if target != path && !folder_of(&target).is_dir() {
        return Err(LoadError::Io(ErrorKind::NotFound.into()));
    }
    read(&target)?.as_ref().map(understand).transpose()
}

/// What was found on the disk.
struct Found {
    /// Empty when the file is too large to be read.
    bytes: Vec<u8>,
    size: u64,
    modified: Option<SystemTime>,
}

fn read(path: &Path) -> io::Result<Option<Found>> {
    let about = match fs::metadata(path) {
        Ok(about) => about,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    // Asked before opening: to open a pipe would wait for ever.
    if about.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    if about.len() <= LARGEST {
        // One byte more than allowed shows a file that grew since it was measured.
        File::open(path)?
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)?;
    }
    let size = about.len().max(bytes.len() as u64);
    let modified = about.modified().ok();
    Ok(Some(Found {
        bytes,
        size,
        modified,
    }))
}

fn understand(found: &Found) -> Result<Document, LoadError> {
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

/// Saves the document to its file, and keeps the previous copy. One for each run of the app.
///
/// Deliberately not `Debug`: it remembers the whole text.
pub struct Saver {
    path: PathBuf,
    /// What this `Saver` put into the file last.
    written: Option<String>,
    last_copy: Option<Timestamp>,
    cleaned: bool,
}

impl Saver {
    /// For this data file. Nothing is read or written yet.
    pub fn new(path: PathBuf) -> Self {
        Self {
            path,
            written: None,
            last_copy: None,
            cleaned: false,
        }
    }

    /// The data file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Saves, in the order that the module speaks of. Waits for the disk: not for the thread that
    /// draws. A missing folder is made, unless a link points into it.
    ///
    /// # Errors
    ///
    /// The file is unhurt, and the same call may be tried again. Without a previous copy, when one
    /// is due, nothing is saved.
    pub fn save(&mut self, document: &Document, now: Timestamp) -> Result<(), SaveError> {
        let text = text_of(document)?;
        let target = self.target().map_err(SaveError::io(&self.path))?;
        if !self.cleaned {
            remove_left_over(folder_of(&target), now);
            // Another folder when the data file is a link.
            remove_left_over(folder_of(&self.path), now);
            self.cleaned = true;
        }
        self.keep_previous(&target, &text, now)?;
        replace(&target, text.as_bytes(), None).map_err(SaveError::io(&target))?;
        self.written = Some(text);
        Ok(())
    }

    /// The file to replace, in a folder that exists.
    fn target(&self) -> io::Result<PathBuf> {
        let target = target_of(&self.path)?;
        let folder = folder_of(&target);
        if target == self.path {
            make_folder(folder)?;
        } else if !folder.is_dir() {
            // Where a drive should be: a folder made here would hide under the drive later.
            return Err(ErrorKind::NotFound.into());
        }
        Ok(target)
    }

    fn keep_previous(
        &mut self,
        target: &Path,
        next: &str,
        now: Timestamp,
    ) -> Result<(), SaveError> {
        let Some(current) = read(target).map_err(SaveError::io(target))? else {
            return Ok(());
        };
        let ours = self
            .written
            .as_ref()
            .is_some_and(|it| it.as_bytes() == current.bytes);
        if !ours && understand(&current).is_err() {
            let path = target.to_owned();
            return Err(SaveError::Unreadable { path });
        }
        // A clock that was set back makes a copy due too.
        let due = self
            .last_copy
            .is_none_or(|at| now.duration_since(at).abs() >= COPY_AFTER);
        if current.bytes == next.as_bytes() || (ours && !due) {
            return Ok(());
        }
        let copy = previous_path(&self.path);
        replace(&copy, &current.bytes, current.modified).map_err(SaveError::io(&copy))?;
        self.last_copy = Some(now);
        Ok(())
    }
}

/// Where the previous copy of a data file is kept: beside it (and beside the link, if it is one).
///
/// ```
/// use std::path::Path;
/// use veto_desk::store::file::previous_path;
///
/// let copy = previous_path(Path::new("folder/veto-desk.ron"));
/// assert_eq!(copy, Path::new("folder/veto-desk.previous.ron"));
/// ```
pub fn previous_path(path: &Path) -> PathBuf {
    path.with_extension("previous.ron")
}

/// A previous copy that reads well.
#[derive(Clone)]
pub struct Previous {
    /// Where it is.
    pub path: PathBuf,
    /// When this state was saved (not when it was copied).
    pub saved: Timestamp,
    /// How many accounts it keeps, deleted ones not counted.
    pub accounts: usize,
    /// How many objections it keeps.
    pub objections: usize,
    /// The copy itself.
    pub document: Document,
}

/// The previous copy of a data file, when there is one that reads well.
pub fn previous(path: &Path) -> Option<Previous> {
    let path = previous_path(path);
    let found = read(&path).ok()??;
    let document = understand(&found).ok()?;
    Some(Previous {
        path,
        saved: Timestamp::try_from(found.modified?).ok()?,
        accounts: document.kept_accounts().count(),
        objections: document.objections.len(),
        document,
    })
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
pub fn set_aside(path: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let target = target_of(path)?;
    if !fs::metadata(&target)?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut stem = target.file_stem().unwrap_or_default().to_owned();
    stem.push(format!(".set-aside-{}", now.strftime("%Y-%m-%d-%H%M%S")));
    let aside = reserve(folder_of(&target), &stem)?;
    if let Err(error) = fs::rename(&target, &aside) {
        // Only the empty place-holder goes; why the rename failed matters more than whether this works.
        let _ = fs::remove_file(&aside);
        return Err(error);
    }
    narrow_rights(&aside);
    sync_folder(folder_of(&aside))?;
    Ok(aside)
}

/// "Save a copy…": writes the document to a place the person chose, and says where it is now.
///
/// A name without an ending gets `.ron`. The file dialog did not ask about *that* name, so a
/// number is added when it is taken.
///
/// # Errors
///
/// As for [`Saver::save`]. A file of that name is unhurt.
pub fn copy_to(path: &Path, document: &Document) -> Result<PathBuf, SaveError> {
    let text = text_of(document)?;
    let write = |target: &Path| replace(target, text.as_bytes(), None);
    if path.extension().is_some() {
        let target = target_of(path).map_err(SaveError::io(path))?;
        write(&target).map_err(SaveError::io(&target))?;
        return Ok(path.to_owned());
    }
    let target = path
        .file_name()
        .ok_or_else(|| ErrorKind::InvalidInput.into())
        .and_then(|name| reserve(folder_of(path), name))
        .map_err(SaveError::io(path))?;
    write(&target).map_err(|error| {
        // Our own empty place-holder.
        let _ = fs::remove_file(&target);
        SaveError::io(&target)(error)
    })?;
    Ok(target)
}

fn text_of(document: &Document) -> Result<String, SaveError> {
    let text = format::to_text(document)?;
    let bytes = text.len() as u64;
    if bytes > LARGEST {
        return Err(SaveError::TooLarge { bytes });
    }
    Ok(text)
}

/// Puts a whole new file in the place of another, or of none: temporary file, sync, rename, sync
/// of the folder.
///
/// `std::fs::rename` and not tempfile's `persist`, which fails on Windows while another program
/// looks at the file.
fn replace(target: &Path, bytes: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    if fs::metadata(target).is_ok_and(|about| !about.is_file()) {
        return Err(ErrorKind::IsADirectory.into());
    }
    let folder = folder_of(target);
    // Opened here and not by tempfile: on Windows that marks files as "temporary", a mark that
    // outlives the rename and makes backup and sync programs skip them.
    let (mut file, mut temp) = tempfile::Builder::new()
        .prefix(TEMP_PREFIX)
        .suffix(TEMP_SUFFIX)
        .make_in(folder, create_new)?
        .into_parts();
    file.write_all(bytes)?;
    if let Some(modified) = modified {
        file.set_modified(modified)?;
    }
    file.sync_all()?;
    // Windows does not rename an open file.
    drop(file);
    fs::rename(&temp, target)?;
    // From here the temporary name is no longer ours to remove.
    temp.disable_cleanup(true);
    sync_folder(folder)
}

/// An empty file with a name of its own: `<stem>.ron`, `<stem>-2.ron` and so on.
fn reserve(folder: &Path, stem: &OsStr) -> io::Result<PathBuf> {
    for number in 1..=999 {
        let mut name: OsString = stem.to_owned();
        if number > 1 {
            name.push(format!("-{number}"));
        }
        name.push(".ron");
        let path = folder.join(name);
        match create_new(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// A new file that only its owner may read. Fails when the name is taken, by a link too.
fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes a folder and those above it that are missing, for their owner only, and makes sure that
/// they outlast a power cut.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder_of(folder);
    make_folder(above)?;
    match create_folder(folder) {
        // Another run was faster.
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => sync_folder(above),
    }
}

#[cfg(unix)]
fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Other systems let the new folder inherit the rights of the person's own.
#[cfg(not(unix))]
fn create_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

/// Takes away what others may do with a file. A drive without rights, or a file of someone else's,
/// stays as it is.
fn narrow_rights(path: &Path) {
    #[cfg(unix)]
    {
        let owner_only = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        let _ = fs::set_permissions(path, owner_only);
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Makes a rename outlast a power cut.
fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    match File::open(folder).and_then(|it| it.sync_all()) {
        // Some network drives cannot, and a folder may be closed to reading. The file itself is
        // synced; an error here would make the app try again for ever.
        Err(error)
            if !matches!(
                error.kind(),
                ErrorKind::PermissionDenied | ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            return Err(error);
        }
        _ => {}
    }
    // Windows has no such call; its file systems keep the order of renames themselves.
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Removes the temporary files of runs that were killed. What cannot be removed does no harm.
fn remove_left_over(folder: &Path, now: Timestamp) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let ours = name.starts_with(TEMP_PREFIX) && name.ends_with(TEMP_SUFFIX);
        // Of the entry itself: a link is not followed.
        let old = entry.metadata().is_ok_and(|about| {
            about.is_file()
                && about
                    .modified()
                    .ok()
                    .and_then(|at| SystemTime::from(now).duration_since(at).ok())
                    .is_some_and(|age| age > LEFT_OVER_AFTER)
        });
        if ours && old {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The folder of a file; the current one when the path is a bare name.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Where a path leads when links are followed; what it leads to need not exist.
fn target_of(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
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
