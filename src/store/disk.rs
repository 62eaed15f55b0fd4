//! Every call to the system's disk, behind one trait, so that a test can let any of them fail.
//!
//! [`System`] is the real one. It adds nothing but what a call means on each system: rights for the
//! owner only, and which errors pass by themselves.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
#[cfg(unix)]
use std::io::ErrorKind;
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// What is known of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// What it is.
    pub kind: Kind,
    /// How many bytes it has.
    pub length: u64,
    /// When it was last changed, where the system says so.
    pub modified: Option<SystemTime>,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A link, where links are not followed.
    Link,
    /// A pipe, a device.
    Other,
}

/// A file that is being written.
pub trait NewFile: Write {
    /// Returns when its bytes outlast a power cut.
    fn sync(&mut self) -> io::Result<()>;
}

/// The disk. Paths are taken as they are.
pub trait Disk: Send + Sync {
    /// What is at a path; links are followed.
    fn about(&self, path: &Path) -> io::Result<About>;
    /// What is at a path; links are not followed.
    fn about_itself(&self, path: &Path) -> io::Result<About>;
    /// Where a link leads.
    fn read_link(&self, path: &Path) -> io::Result<PathBuf>;
    /// The names in a folder.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>>;
    /// The bytes of a file, at most so many.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;
    /// A new file that only its owner may read. Fails when the name is taken, by a link too.
    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>>;
    /// Gives a file another name; a file that has that name is replaced, at once.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes a folder that only its owner may enter.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Returns when the names in a folder outlast a power cut.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Takes away what others may do with a file.
    fn narrow_rights(&self, path: &Path) -> io::Result<()>;
    /// Locks a file, which is made if need be, until the lock is dropped or the process ends. None
    /// when another process has it.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
    /// Whether an error passes by itself: another program holds the file for a moment.
    fn is_busy(&self, error: &io::Error) -> bool;
    /// Waits.
    fn pause(&self, time: Duration);
}

/// Holds a lock until it is dropped.
pub struct Lock(#[expect(dead_code, reason = "it is held, not used")] Box<dyn Send>);

impl Lock {
    /// A lock that lasts as long as what holds it.
    pub fn new(holder: impl Send + 'static) -> Self {
        Self(Box::new(holder))
    }
}

/// The disk of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl From<fs::Metadata> for About {
    fn from(about: fs::Metadata) -> Self {
        let kind = about.file_type();
        Self {
            kind: if kind.is_file() {
                Kind::File
            } else if kind.is_dir() {
                Kind::Folder
            } else if kind.is_symlink() {
                Kind::Link
            } else {
                Kind::Other
            },
            length: about.len(),
            modified: about.modified().ok(),
        }
    }
}

impl NewFile for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// For the owner only. Other systems let a new file inherit the rights of the person's own folder.
fn for_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

impl Disk for System {
    fn about(&self, path: &Path) -> io::Result<About> {
        fs::metadata(path).map(About::from)
    }

    fn about_itself(&self, path: &Path) -> io::Result<About> {
        fs::symlink_metadata(path).map(About::from)
    }

    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        fs::read_link(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?
            .map(|entry| entry.map(|it| it.file_name()))
            .collect()
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        Ok(Box::new(for_owner(&mut options).open(path)?))
    }

    /// `std::fs::rename` and not tempfile's `persist`, which fails on Windows while another program
    /// looks at the file.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        #[cfg(unix)]
        {
            let mut builder = fs::DirBuilder::new();
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(path)
        }
        #[cfg(not(unix))]
        fs::create_dir(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        #[cfg(unix)]
        match File::open(path).and_then(|it| it.sync_all()) {
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
        let _ = path;
        Ok(())
    }

    fn narrow_rights(&self, path: &Path) -> io::Result<()> {
        #[cfg(unix)]
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        #[cfg(not(unix))]
        let _ = path;
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let file = for_owner(&mut options).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock::new(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn is_busy(&self, error: &io::Error) -> bool {
        // Windows: access denied, sharing violation, lock violation, and the one of renames while a
        // virus scanner or a synchroniser holds the file.
        cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33 | 1175))
    }

    fn pause(&self, time: Duration) {
        std::thread::sleep(time);
    }
}
