//! What the file held before: copies in a folder beside it, thinned out with time.
//!
//! A backup is a copy of the *file*, made before it is replaced, with the same care as a save: the live
//! file is never moved away. Kept are the last 10, and the newest of each of the last 7 days, 4 weeks
//! and 12 months that have one; and always one that can be read. Days are those of UTC.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::copies;
use super::disk::Disk;
use super::file::{self, folder_of};
use crate::domain::document::Document;

const LAST: usize = 10;
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// How the moment stands in the name of a backup.
const MOMENT: &str = "%Y-%m-%d-%H%M%S";

/// A backup, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub made: Timestamp,
}

/// A backup that can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Readable {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub made: Timestamp,
    /// What is in it.
    pub document: Document,
}

/// The folder of the backups of a data file: beside it (and beside the link, if it is one).
///
/// ```
/// use std::path::Path;
/// use veto_desk::store::backups::folder;
///
/// let backups = folder(Path::new("folder/veto-desk.ron"));
/// assert_eq!(backups, Path::new("folder/veto-desk-backups"));
/// ```
pub fn folder(path: &Path) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push("-backups");
    folder_of(path).join(name)
}

/// The backups of a data file, newest first.
pub fn list(disk: &dyn Disk, path: &Path) -> Vec<Backup> {
    let folder = folder(path);
    let mut backups: Vec<(u16, Backup)> = disk
        .names(&folder)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|name| {
            let (made, number) = moment(&name.to_string_lossy())?;
            let path = folder.join(name);
            Some((number, Backup { path, made }))
        })
        .collect();
    backups.sort_by(|(number, one), (other_number, other)| {
        let key = (one.made, number, &one.path);
        (other.made, other_number, &other.path).cmp(&key)
    });
    backups.into_iter().map(|it| it.1).collect()
}

/// The moment in a name and which of that second it is: `2026-11-22-081500.ron`, or
/// `2026-11-22-081500-2.ron`.
fn moment(name: &str) -> Option<(Timestamp, u16)> {
    let stem = name.strip_suffix(".ron")?;
    let moment = DateTime::strptime(MOMENT, stem.get(..17)?).ok()?;
    let rest = stem.get(17..)?;
    let number = match rest {
        "" => 1,
        // Two computers made one in the same second, and a synchroniser kept both.
        _ if copies::is_copy(name, name.get(..17)?).is_some() => u16::MAX,
        _ => rest.strip_prefix('-')?.parse().ok()?,
    };
    let made = moment.to_zoned(TimeZone::UTC).ok()?.timestamp();
    Some((made, number))
}

/// Keeps these bytes of the data file as a backup, unless one of the last ten has them. Says where.
///
/// # Errors
///
/// When it could not be written; the backups that are there are unhurt.
pub fn make(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    now: Timestamp,
) -> io::Result<Option<PathBuf>> {
    let folder = folder(path);
    file::make_folder(disk, &folder)?;
    let same = list(disk, path).iter().take(LAST).any(|backup| {
        file::read(disk, &backup.path)
            .is_ok_and(|found| found.is_some_and(|found| found.bytes == bytes))
    });
    if same {
        // A try whose last step failed may have put it there: that step is taken now.
        disk.sync_folder(&folder)?;
        return Ok(None);
    }
    let backup = free_name(disk, &folder, now)?;
    file::replace(disk, &backup, bytes)?;
    Ok(Some(backup))
}

/// A name that no backup has: two can be made in one second.
fn free_name(disk: &dyn Disk, folder: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let moment = now.strftime(MOMENT).to_string();
    for number in 1..=999 {
        let name = match number {
            1 => format!("{moment}.ron"),
            _ => format!("{moment}-{number}.ron"),
        };
        let path = folder.join(name);
        match disk.about_itself(&path) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(path),
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// Removes the backups that are no longer kept, never `newest`. What cannot be removed does no harm.
pub fn thin(disk: &dyn Disk, path: &Path, newest: &Path) {
    let (mut kept, dropped) = divide(list(disk, path));
    let readable = |backup: &Backup| read(disk, backup).is_some();
    if !kept.iter().any(readable) {
        // The newest that can be read stays, however old it is; and those before it that the disk
        // does not show just now.
        for backup in &dropped {
            if !is_damaged(disk, backup) {
                kept.push(backup.clone());
            }
            if readable(backup) {
                break;
            }
        }
    }
    for backup in dropped {
        if backup.path != newest && !kept.contains(&backup) {
            let _ = disk.remove(&backup.path);
        }
    }
}

/// Which backups are kept, and which are not. Takes them newest first.
pub fn divide(backups: Vec<Backup>) -> (Vec<Backup>, Vec<Backup>) {
    let mut days = BTreeSet::new();
    let mut weeks = BTreeSet::new();
    let mut months = BTreeSet::new();
    let mut number = 0;
    backups.into_iter().partition(|backup| {
        let day = backup.made.to_zoned(TimeZone::UTC).date();
        let week = day.iso_week_date();
        number += 1;
        // Each is counted, whether another rule keeps it or not.
        let a_day = days.len() < DAYS && days.insert(day);
        let a_week = weeks.len() < WEEKS && weeks.insert((week.year(), week.week()));
        let a_month = months.len() < MONTHS && months.insert((day.year(), day.month()));
        number <= LAST || a_day || a_week || a_month
    })
}

/// For sure, and not only because the disk refused to show it.
fn is_damaged(disk: &dyn Disk, backup: &Backup) -> bool {
    match file::read(disk, &backup.path) {
        Ok(found) => found.is_none_or(|it| file::understand(&it).is_err()),
        Err(_) => false,
    }
}

fn read(disk: &dyn Disk, backup: &Backup) -> Option<Readable> {
    let found = file::read(disk, &backup.path).ok()??;
    let content = file::understand(&found).ok()?;
    Some(Readable {
        path: backup.path.clone(),
        made: backup.made,
        document: content.document,
    })
}

/// Every backup that can be read, newest first.
pub fn readable(disk: &dyn Disk, path: &Path) -> impl Iterator<Item = Readable> {
    list(disk, path)
        .into_iter()
        .filter_map(move |backup| read(disk, &backup))
}
