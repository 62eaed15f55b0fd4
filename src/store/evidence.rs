//! Files kept as evidence: copied once into a folder beside the data file, and never changed.
//!
//! Each is known by the SHA-256 of its bytes, so that one that went missing or was changed is noticed.
//! Papers that the app makes go into a folder of their own, under names that are not taken.

use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use super::disk::{Disk, Kind};
use super::file::{SaveError, folder_of, make_folder, replace};
use super::format::sum_of;
use crate::domain::names;
use crate::domain::objection::{Fault, KeptFile};

/// No larger file is kept: a long video is no evidence that an authority takes.
pub const LARGEST: u64 = 50 * 1024 * 1024;

/// Why a file cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum GivenError {
    /// It is larger than [`LARGEST`].
    #[error("the file is too large")]
    TooLarge,
    /// It is a folder, or no file at all.
    #[error("it is no file")]
    NoFile,
    /// It has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The system does not let it be read.
    #[error("the file cannot be read")]
    Io(#[from] io::Error),
}

/// The folder of the evidence of a data file: beside it (and beside the link, if it is one).
///
/// ```
/// use std::path::Path;
/// use veto_desk::store::evidence::folder;
///
/// let evidence = folder(Path::new("folder/veto-desk.ron"));
/// assert_eq!(evidence, Path::new("folder/veto-desk-evidence"));
/// ```
pub fn folder(data: &Path) -> PathBuf {
    beside(data, "-evidence")
}

/// The folder of the papers that the app makes: beside the data file.
pub fn papers_folder(data: &Path) -> PathBuf {
    beside(data, "-papers")
}

fn beside(data: &Path, ending: &str) -> PathBuf {
    let mut name = data.file_stem().unwrap_or_default().to_owned();
    name.push(ending);
    folder_of(data).join(name)
}

/// The bytes of a file that a person gives.
///
/// # Errors
///
/// When it cannot be kept, or read.
pub fn given(path: &Path) -> Result<Vec<u8>, GivenError> {
    let about = std::fs::metadata(path)?;
    if !about.is_file() {
        return Err(GivenError::NoFile);
    }
    if about.len() > LARGEST {
        return Err(GivenError::TooLarge);
    }
    let mut bytes = Vec::new();
    // Once more by what is read: it may be growing.
    std::fs::File::open(path)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)?;
    match bytes.len() as u64 {
        0 => Err(GivenError::Empty),
        length if length > LARGEST => Err(GivenError::TooLarge),
        _ => Ok(bytes),
    }
}

/// Copies a file into the folder. One with the same bytes that is there already is used.
///
/// # Errors
///
/// When it could not be written; what is in the folder is unhurt.
pub fn keep(disk: &dyn Disk, data: &Path, name: &str, bytes: &[u8]) -> Result<KeptFile, SaveError> {
    let folder = folder(data);
    let sha256 = sum_of(bytes);
    let (stem, ending) = readable(name);
    let mark: String = sha256.chars().take(8).collect();
    write_beside(disk, &folder, bytes, |number| match number {
        1 => format!("{stem} {mark}{ending}"),
        number => format!("{stem} {mark} {number}{ending}"),
    })
    .map(|file| KeptFile {
        file,
        sha256,
        size: bytes.len() as u64,
    })
    .map_err(SaveError::io(&folder))
}

/// Writes a paper under a name that is not taken. Gives its path.
///
/// # Errors
///
/// When it could not be written; what is in the folder is unhurt.
pub fn keep_paper(
    disk: &dyn Disk,
    data: &Path,
    name: &str,
    bytes: &[u8],
) -> Result<PathBuf, SaveError> {
    let folder = papers_folder(data);
    let (stem, ending) = readable(name);
    let file = write_beside(disk, &folder, bytes, |number| match number {
        1 => format!("{stem}{ending}"),
        number => format!("{stem} {number}{ending}"),
    });
    file.map(|file| folder.join(file))
        .map_err(SaveError::io(&folder))
}

/// Writes a paper where the person chose to. They were asked about a file that is there.
///
/// # Errors
///
/// When it could not be written; what was there is unhurt.
pub fn write_paper(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    replace(disk, path, bytes).map_err(SaveError::io(path))
}

/// The bytes of a file that was kept, if they are still what they were.
///
/// # Errors
///
/// What is wrong with it.
pub fn read(disk: &dyn Disk, data: &Path, file: &str, sha256: &str) -> Result<Vec<u8>, Fault> {
    // The name comes from the data file, which anybody may have edited.
    if Path::new(file).file_name().is_none_or(|it| it != file) {
        return Err(Fault::Missing);
    }
    let bytes = disk
        .read(&folder(data).join(file), LARGEST + 1)
        .map_err(|_| Fault::Missing)?;
    if sum_of(&bytes) == sha256 {
        Ok(bytes)
    } else {
        Err(Fault::Changed)
    }
}

fn write_beside(
    disk: &dyn Disk,
    folder: &Path,
    bytes: &[u8],
    name: impl Fn(u32) -> String,
) -> io::Result<String> {
    make_folder(disk, folder)?;
    // An earlier try may have made it and failed to sync it.
    disk.sync_folder(folder_of(folder))?;
    for number in 1..1000 {
        let name = name(number);
        let path = folder.join(&name);
        match disk.about_itself(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                replace(disk, &path, bytes)?;
                return Ok(name);
            }
            Err(error) => return Err(error),
            Ok(about) if about.kind == Kind::File && about.length == bytes.len() as u64 => {
                if disk.read(&path, about.length)? == bytes {
                    // A try whose last step failed put it there: that step is taken now.
                    disk.sync_folder(folder)?;
                    return Ok(name);
                }
            }
            Ok(_) => {}
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// What stands in a name before the last dot, as every system takes it, and the ending with its dot.
fn readable(name: &str) -> (String, String) {
    let (stem, extension) = names::split(name);
    let whole = names::file_name("_", extension);
    let ending = whole.trim_start_matches('_').to_owned();
    (names::file_name(stem, ""), ending)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::store::disk::System;

    #[test]
    fn names_are_readable_and_harmless() {
        for (name, stem, ending) in [
            ("Answer from Meta.eml", "Answer from Meta", ".eml"),
            ("../../etc/passwd", "-..-etc-passwd", ""),
            ("a:b\\c|d?.png", "a-b-c-d-", ".png"),
            ("CON", "_CON", ""),
            ("com1.txt", "_com1", ".txt"),
            ("", "_", ""),
            (".eml", "eml", ""),
            ("\u{202e}gpj.exe.png", "gpj.exe", ".png"),
            ("răspuns – 3.pdf", "răspuns – 3", ".pdf"),
        ] {
            assert_eq!(
                readable(name),
                (stem.to_owned(), ending.to_owned()),
                "{name}"
            );
        }
        assert!(readable(&"x".repeat(300)).0.len() <= 100);
    }

    #[test]
    fn a_file_is_kept_once_for_its_owner_only_and_faults_are_noticed() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("desk.ron");
        let kept = keep(&System, &data, "mail.eml", b"From: Meta").unwrap();
        assert_eq!(
            keep(&System, &data, "mail.eml", b"From: Meta").unwrap(),
            kept
        );
        let other = keep(&System, &data, "mail.eml", b"From: Meto").unwrap();
        assert_ne!(other.file, kept.file);
        assert_eq!(std::fs::read_dir(folder(&data)).unwrap().count(), 2);
        let read = |kept: &KeptFile| read(&System, &data, &kept.file, &kept.sha256);
        assert_eq!(read(&kept), Ok(b"From: Meta".to_vec()));
        let path = folder(&data).join(&kept.file);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&path), mode(&folder(&data))), (0o600, 0o700));
        }
        std::fs::write(&path, b"From: Mets").unwrap();
        assert_eq!(read(&kept), Err(Fault::Changed));
        // What was changed is not written over when the same file comes again.
        let again = keep(&System, &data, "mail.eml", b"From: Meta").unwrap();
        assert_ne!(again.file, kept.file);
        assert_eq!(std::fs::read(&path).unwrap(), b"From: Mets");
        std::fs::remove_file(&path).unwrap();
        assert_eq!(read(&kept), Err(Fault::Missing));
    }

    #[test]
    fn a_name_from_an_edited_file_leads_nowhere_else() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("desk.ron");
        std::fs::write(home.path().join("secret"), b"x").unwrap();
        make_folder(&System, &folder(&data)).unwrap();
        for file in [
            "../secret",
            "/etc/hostname",
            "",
            "..",
            ".",
            "a/../../secret",
        ] {
            assert_eq!(
                read(&System, &data, file, &sum_of(b"x")),
                Err(Fault::Missing)
            );
        }
    }

    #[test]
    fn what_is_given_is_a_file_of_a_sane_size() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("given");
        assert!(matches!(given(&path), Err(GivenError::Io(_))));
        assert!(matches!(given(home.path()), Err(GivenError::NoFile)));
        std::fs::write(&path, b"").unwrap();
        assert!(matches!(given(&path), Err(GivenError::Empty)));
        std::fs::write(&path, b"x").unwrap();
        assert_eq!(given(&path).unwrap(), b"x");
        let file = std::fs::File::options().write(true).open(&path).unwrap();
        file.set_len(LARGEST + 1).unwrap();
        assert!(matches!(given(&path), Err(GivenError::TooLarge)));
    }

    #[test]
    fn papers_never_replace_one_another() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("desk.ron");
        let first = keep_paper(&System, &data, "Record.pdf", b"1").unwrap();
        let second = keep_paper(&System, &data, "Record.pdf", b"2").unwrap();
        assert_ne!(first, second);
        assert_eq!(std::fs::read(first).unwrap(), b"1");
    }
}
