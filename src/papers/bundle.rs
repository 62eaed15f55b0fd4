//! Evidence in one archive: a ZIP that every system opens, with the checksums of what is in it.

use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};

use jiff::{Timestamp, tz::TimeZone};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Error;
use crate::domain::names;

/// The file of checksums in each archive, as `sha256sum -c` reads it.
pub const SUMS: &str = "SHA256SUMS";

/// One file for the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name; made safe and unique in the archive.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The entries as a ZIP (deflate), in their order and without folders, followed by [`SUMS`] with the
/// checksum of every other file. Names are made safe for every system and unique in any case. All
/// files have the time `at`, in UTC; the format knows the years 1980 to 2107, in steps of two seconds.
///
/// # Errors
///
/// When there is more than the format takes.
pub fn bundle(entries: Vec<Entry>, at: Timestamp) -> Result<Vec<u8>, Error> {
    let mut taken = BTreeSet::from([SUMS.to_lowercase()]);
    let mut files = Vec::new();
    let mut sums = String::new();
    for entry in entries {
        let name = names::unique(&entry.name, &mut taken);
        for byte in Sha256::digest(&entry.bytes) {
            sums.push_str(&format!("{byte:02x}"));
        }
        // Two spaces: what follows is the name.
        sums.push_str(&format!("  {name}\n"));
        files.push((name, entry.bytes));
    }
    files.push((SUMS.to_owned(), sums.into_bytes()));
    zip(&files, time(at))
}

/// A ZIP of these files, in their order, all with one time.
pub(super) fn zip(files: &[(String, Vec<u8>)], at: DateTime) -> Result<Vec<u8>, Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(at)
            .unix_permissions(0o644)
            .large_file(u32::try_from(bytes.len()).is_err());
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The time as the format writes it; outside its years, its first moment.
fn time(at: Timestamp) -> DateTime {
    let at = at.to_zoned(TimeZone::UTC);
    // No part of a date of the calendar is negative from the year 0 on.
    let part = |it: i8| it.unsigned_abs();
    DateTime::from_date_and_time(
        u16::try_from(at.year()).unwrap_or_default(),
        part(at.month()),
        part(at.day()),
        part(at.hour()),
        part(at.minute()),
        // A leap second is no second here.
        part(at.second()).min(58),
    )
    .unwrap_or_else(|_| DateTime::default())
}
