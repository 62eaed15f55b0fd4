//! The file while a window is open on it: locked, saved, watched for what others do to it, and merged
//! with that.
//!
//! One `Vault` belongs to one thread, so nothing here happens at once with anything else.
//!
//! **Others** are a synchroniser that brings the file of another computer, a person who edits it by
//! hand, or a second program where locks do not work. What they wrote is found before each save and at
//! each [`Vault::look`], merged (see [`merge`](mod@crate::domain::merge)), and reported as a [`Finding`].
//! Until a save says that its document has seen that finding, the vault merges it into every save: a
//! document that was on its way meanwhile takes nothing back.
//!
//! **Backups** are made of what the file holds before the first save of a run, of a day, of an hour,
//! of a new version of the file, before what others wrote is replaced, and whenever a save asks for one.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp, Zoned};

use super::backups::{self, Readable};
use super::copies::{self, Sure};
use super::disk::{About, Disk, Lock};
use super::evidence;
use super::file::{
    self, Found, LoadError, SaveError, folder_of, make_folder, read, remove_left_over, replace,
    set_aside, target_of, text_of, understand,
};
use super::format::{self, Content, sum_of};
use crate::domain::document::{Document, VERSION};
use crate::domain::merge::{count, merge};

/// How long a damaged file is given to become whole: some synchronisers write it piece by piece.
const SETTLING: Duration = Duration::from_millis(500);
const SETTLING_TRIES: usize = 4;

/// While the app is used, a backup is made as often as this.
const BACKUP_AFTER: SignedDuration = SignedDuration::from_hours(1);

/// How long a window is given to come to the front.
const KNOCK_PAUSE: Duration = Duration::from_millis(100);
const KNOCK_TRIES: usize = 40;
const MOST_OF_A_NAME: u64 = 1024;

/// What was found on the disk besides what was put there.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// Another copy of the document, to be merged into the one that is shown.
    Incoming(Box<Document>, Source),
    /// Another start of the app asks for this window.
    Knocked,
    /// The file may be written from now on: the other window is gone.
    Unlocked,
    /// The file was damaged while it was open. It has this name now.
    SetAside(PathBuf),
}

/// Where another copy of the document came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The file was written by a synchroniser or another window.
    Other,
    /// The file was changed by hand.
    Hand,
    /// A conflict copy beside it, which is now among the backups.
    Copy,
}

/// A document to be saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    /// The document.
    pub document: Arc<Document>,
    /// How many incoming copies it has seen.
    pub seen: u64,
    /// Keep what the file holds first.
    pub backup: bool,
}

/// A text that is, or was to be, in the file: its own sum, and the sum that its first line names.
#[derive(Clone, PartialEq, Eq)]
struct Sums {
    file: String,
    body: Option<String>,
}

impl Sums {
    fn of(bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        Self {
            file: sum_of(bytes),
            body: format::named_sum(text),
        }
    }
}

/// The file while a window is open on it.
///
/// Deliberately not `Debug`: it remembers the document.
pub struct Vault {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    /// The name of this computer.
    computer: String,
    /// The window can come to the front when another start asks for it.
    pub raises: bool,
    lock: Option<Lock>,
    /// Another process holds the lock.
    locked_out: bool,
    /// What the file held when it was last seen.
    known: Option<Sums>,
    /// What a save that failed was about to put there: its rename may have happened.
    attempted: Option<Sums>,
    /// The document in the file when it was last seen.
    base: Arc<Document>,
    /// What was found and is not yet in what is saved.
    absorbed: Option<Document>,
    /// How many incoming copies were found.
    reported: u64,
    /// What was found and not told yet: a save that failed tells nothing.
    untold: Vec<Finding>,
    /// Folders were made whose names may not outlast a power cut yet.
    folders_made: bool,
    /// A backup is due before the next save.
    backup_due: bool,
    last_backup: Option<Zoned>,
    cleaned: bool,
    /// The file and its folder when they were last looked at.
    looked: (Option<About>, Option<About>),
    /// Conflict copies that are not used, as they were.
    ignored: BTreeMap<PathBuf, About>,
}

impl Vault {
    /// Opens the file, and locks it if no other process has. Never changes the file itself.
    pub fn open(
        disk: Arc<dyn Disk>,
        path: PathBuf,
        computer: String,
    ) -> (Self, Result<Option<Content>, LoadError>) {
        let mut vault = Self {
            disk,
            path,
            computer,
            raises: false,
            lock: None,
            locked_out: false,
            known: None,
            attempted: None,
            base: Arc::default(),
            absorbed: None,
            reported: 0,
            untold: Vec::new(),
            folders_made: false,
            backup_due: false,
            last_backup: None,
            cleaned: false,
            looked: (None, None),
            ignored: BTreeMap::new(),
        };
        vault.try_lock();
        let content = vault.load();
        (vault, content)
    }

    /// The data file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Another window has the file: it is shown here and not written.
    pub fn is_locked_out(&self) -> bool {
        self.locked_out
    }

    /// The lock is a file of its own: the data file is replaced at each save.
    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = std::ffi::OsString::from(".");
        name.push(self.path.file_name().unwrap_or_default());
        name.push(ending);
        folder_of(&self.path).join(name)
    }

    /// Gives true when the file may be written from now on.
    fn try_lock(&mut self) -> bool {
        if self.lock.is_some() {
            return false;
        }
        match self.disk.lock(&self.beside(".lock")) {
            Ok(Some(lock)) => {
                self.lock = Some(lock);
                std::mem::take(&mut self.locked_out)
            }
            Ok(None) => {
                self.locked_out = true;
                false
            }
            // No folder yet, or a drive without locks. Merging keeps two writers from harm.
            Err(_) => std::mem::take(&mut self.locked_out),
        }
    }

    fn load(&mut self) -> Result<Option<Content>, LoadError> {
        let target = file::target_to_load(&*self.disk, &self.path)?;
        let about = self.disk.about(&target).ok();
        // Read once: a synchroniser may replace it at any moment.
        let Some(found) = read(&*self.disk, &target)? else {
            return Ok(None);
        };
        let content = understand(&found)?;
        self.known = Some(Sums::of(&found.bytes));
        self.base = Arc::new(content.document.clone());
        self.backup_due = content.version < VERSION || content.edited.is_some();
        self.looked.0 = about;
        Ok(Some(content))
    }

    /// Saves, and says what was found in the file before. Waits for the disk: not for the thread that
    /// draws. A missing folder is made, unless a link points into it.
    ///
    /// # Errors
    ///
    /// The file is unhurt, and the same call may be tried again. Without a backup, when one is due,
    /// nothing is saved.
    pub fn save(&mut self, save: &Save, now: &Zoned) -> Result<Vec<Finding>, SaveError> {
        if save.seen >= self.reported {
            self.absorbed = None;
        }
        let at = now.timestamp();
        let target = self.target().map_err(SaveError::io(&self.path))?;
        if self.lock.is_none() {
            // The folder may have been made just now.
            self.try_lock();
        }
        if !self.cleaned {
            remove_left_over(&*self.disk, folder_of(&target), at);
            // Another folder when the data file is a link.
            remove_left_over(&*self.disk, folder_of(&self.path), at);
            for folder in [
                backups::folder(&self.path),
                evidence::folder(&self.path),
                evidence::papers_folder(&self.path),
            ] {
                remove_left_over(&*self.disk, &folder, at);
            }
            self.cleaned = true;
        }
        let mut current = self.settled(&target)?;
        if let (Some(found), Some(attempted)) = (&current, &self.attempted)
            && attempted.file == sum_of(&found.bytes)
        {
            self.known = self.attempted.take();
        }
        if let Some(found) = &current
            && !self.is_ours(found)
        {
            match understand(found) {
                Ok(content) => self.absorb(&found.bytes, content),
                Err(LoadError::Newer { .. }) => {
                    let path = target.clone();
                    return Err(SaveError::Newer { path });
                }
                Err(LoadError::Damaged { .. }) if self.known.is_some() => {
                    let aside = set_aside(&*self.disk, &self.path, at)
                        .map_err(SaveError::io(&self.path))?;
                    self.untold.push(Finding::SetAside(aside));
                    current = None;
                }
                Err(_) => {
                    let path = target.clone();
                    return Err(SaveError::Unreadable { path });
                }
            }
        }
        let document = match &self.absorbed {
            Some(absorbed) => Arc::new(merge(&save.document, absorbed)),
            None => Arc::clone(&save.document),
        };
        self.write(&target, document, current, save.backup, now)?;
        Ok(std::mem::take(&mut self.untold))
    }

    fn write(
        &mut self,
        target: &Path,
        document: Arc<Document>,
        current: Option<Found>,
        backup: bool,
        now: &Zoned,
    ) -> Result<(), SaveError> {
        let text = text_of(&document)?;
        let sums = Sums::of(text.as_bytes());
        let there = current
            .as_ref()
            .is_some_and(|it| it.bytes == text.as_bytes());
        if there {
            // A save whose last step failed put it there: that step is taken now.
            self.disk
                .sync_folder(folder_of(target))
                .map_err(SaveError::io(target))?;
        } else {
            self.backup_due |= backup || self.is_backup_old(now);
            if self.backup_due {
                self.keep_backup(current, now)?;
            }
            self.attempted = Some(sums.clone());
            replace(&*self.disk, target, text.as_bytes()).map_err(SaveError::io(target))?;
            // Not before: a file that was out of reach for this try is still to be kept.
            if std::mem::take(&mut self.backup_due) {
                self.last_backup = Some(now.clone());
            }
        }
        self.known = Some(sums);
        self.attempted = None;
        self.base = document;
        // Somebody may have written since the rename: the next look reads it once.
        self.looked.0 = None;
        Ok(())
    }

    fn is_backup_old(&self, now: &Zoned) -> bool {
        self.last_backup.as_ref().is_none_or(|last| {
            // A clock that was set back makes one due, too.
            last.date() != now.date() || now.duration_since(last).abs() >= BACKUP_AFTER
        })
    }

    fn keep_backup(&self, current: Option<Found>, now: &Zoned) -> Result<(), SaveError> {
        // What cannot be read is no backup; it was set aside, or there was nothing.
        if let Some(found) = current.filter(|it| understand(it).is_ok()) {
            let made = backups::make(&*self.disk, &self.path, &found.bytes, now.timestamp())
                .map_err(SaveError::io(&backups::folder(&self.path)))?;
            if let Some(made) = made {
                backups::thin(&*self.disk, &self.path, &made);
            }
        }
        Ok(())
    }

    /// The file to replace, in a folder that exists.
    fn target(&mut self) -> io::Result<PathBuf> {
        let target = target_of(&*self.disk, &self.path)?;
        let folder = folder_of(&target);
        if target == self.path {
            if !file::is_folder(&*self.disk, folder) {
                self.folders_made = true;
                make_folder(&*self.disk, folder)?;
            }
            if self.folders_made {
                // All of them: an earlier try may have made some and failed to sync them.
                for above in folder.ancestors().skip(1) {
                    // A path from where the app was started ends in an empty name.
                    let here = above.as_os_str().is_empty();
                    let above = if here { Path::new(".") } else { above };
                    self.disk.sync_folder(above)?;
                }
                self.folders_made = false;
            }
        } else if !file::is_folder(&*self.disk, folder) {
            // Where a drive should be: a folder made here would hide under the drive later.
            return Err(ErrorKind::NotFound.into());
        }
        Ok(target)
    }

    fn is_ours(&self, found: &Found) -> bool {
        let sum = sum_of(&found.bytes);
        [&self.known, &self.attempted]
            .into_iter()
            .flatten()
            .any(|it| it.file == sum)
    }

    /// What is in the file, once nobody is half-way through writing it.
    fn settled(&self, target: &Path) -> Result<Option<Found>, SaveError> {
        let mut found = read(&*self.disk, target).map_err(SaveError::io(target))?;
        for _ in 0..SETTLING_TRIES {
            match &found {
                Some(it) if !self.is_ours(it) => {
                    if !matches!(understand(it), Err(LoadError::Damaged { .. })) {
                        break;
                    }
                }
                _ => break,
            }
            self.disk.pause(SETTLING);
            found = read(&*self.disk, target).map_err(SaveError::io(target))?;
        }
        Ok(found)
    }

    /// Takes in what others wrote into the file.
    fn absorb(&mut self, bytes: &[u8], content: Content) {
        let sums = Sums::of(bytes);
        let mut theirs = content.document;
        let mut source = Source::Other;
        if let Some(edited) = content.edited {
            source = Source::Hand;
            let known = self.known.as_ref().and_then(|it| it.body.as_ref());
            if edited.from.is_some() && edited.from.as_ref() == known {
                // It was made from what this app last saw: whatever differs is a change made now.
                count(&self.base, &mut theirs);
            }
        }
        self.known = Some(sums);
        self.base = Arc::new(theirs.clone());
        self.backup_due = true;
        self.take_in(theirs, source);
    }

    fn take_in(&mut self, theirs: Document, source: Source) {
        self.reported += 1;
        self.absorbed = Some(match &self.absorbed {
            Some(absorbed) => merge(absorbed, &theirs),
            None => theirs.clone(),
        });
        self.untold
            .push(Finding::Incoming(Box::new(theirs), source));
    }

    /// Looks for what others did since the last look. Costs two questions to the disk when they did
    /// nothing.
    pub fn look(&mut self, now: &Zoned) -> Vec<Finding> {
        if self.locked_out && self.try_lock() {
            self.untold.push(Finding::Unlocked);
        }
        if let Ok(target) = target_of(&*self.disk, &self.path) {
            let about = self.disk.about(&target).ok();
            if about.is_some() && about != self.looked.0 {
                // What could not be read, for another program holds it, is looked at again.
                self.looked.0 = about.filter(|_| self.look_at_file(&target));
            }
            let folder = self.disk.about(folder_of(&self.path)).ok();
            if !self.locked_out && (folder.is_none() || folder != self.looked.1) {
                self.answer_knock();
                let all_taken = self.take_copies(now);
                // As it was before: what came meanwhile, and what failed, is for the next look.
                self.looked.1 = folder.filter(|_| all_taken);
            }
        }
        std::mem::take(&mut self.untold)
    }

    /// False when it could not be read.
    fn look_at_file(&mut self, target: &Path) -> bool {
        let Ok(Some(found)) = read(&*self.disk, target) else {
            return false;
        };
        // What cannot be read is for the next save to say.
        if !self.is_ours(&found)
            && let Ok(content) = understand(&found)
        {
            self.absorb(&found.bytes, content);
        }
        true
    }

    fn answer_knock(&mut self) {
        if self.lock.is_none() || !self.raises {
            return;
        }
        let knock = self.beside(".knock");
        let from = self.disk.read(&knock, MOST_OF_A_NAME).unwrap_or_default();
        // A synced folder carries the knock of another computer here, too.
        if !from.is_empty() && from == self.computer.as_bytes() && self.disk.remove(&knock).is_ok()
        {
            self.untold.push(Finding::Knocked);
        }
    }

    /// Asks the window that has the file to come to the front. True when it did.
    pub fn knock(&self) -> bool {
        let knock = self.beside(".knock");
        // One that nobody answered.
        let _ = self.disk.remove(&knock);
        let written = self
            .disk
            .create(&knock)
            .and_then(|mut file| file.write_all(self.computer.as_bytes()));
        if written.is_err() {
            return false;
        }
        for _ in 0..KNOCK_TRIES {
            self.disk.pause(KNOCK_PAUSE);
            if self.disk.about_itself(&knock).is_err() {
                return true;
            }
        }
        let _ = self.disk.remove(&knock);
        false
    }

    /// Merges conflict copies into the file and moves them to the backups. False when the disk refused.
    fn take_copies(&mut self, now: &Zoned) -> bool {
        let Ok(found) = copies::find(&*self.disk, &self.path) else {
            return false;
        };
        let mut all_taken = true;
        for (path, sure) in found {
            let Ok(about) = self.disk.about_itself(&path) else {
                all_taken = false;
                continue;
            };
            if self.ignored.get(&path) == Some(&about) {
                continue;
            }
            match self.take_copy(&path, sure, now) {
                Ok(true) => {}
                // It stays where it is until it changes.
                Ok(false) => drop(self.ignored.insert(path, about)),
                Err(_) => all_taken = false,
            }
        }
        all_taken
    }

    /// False when the copy is none, or not of this file.
    fn take_copy(&mut self, path: &Path, sure: Sure, now: &Zoned) -> Result<bool, SaveError> {
        let found = read(&*self.disk, path)
            // It was there just now.
            .and_then(|it| it.ok_or_else(|| ErrorKind::NotFound.into()))
            .map_err(SaveError::io(path))?;
        let Ok(content) = understand(&found) else {
            return Ok(false);
        };
        let theirs = content.document;
        if sure == Sure::Likely && !copies::related(&self.base, &theirs) {
            return Ok(false);
        }
        let merged = merge(&self.base, &theirs);
        // Else it was told already, and only its removal failed.
        let news = merged != *self.base;
        let save = Save {
            document: Arc::new(merged),
            // The document that is shown has seen nothing that is not told yet.
            seen: 0,
            backup: true,
        };
        // First it is in the file, then among the backups, then it goes.
        let untold = std::mem::take(&mut self.untold);
        let saved = self.save(&save, now);
        self.untold.splice(0..0, untold);
        self.untold.extend(saved?);
        if news {
            self.take_in(theirs, Source::Copy);
        }
        backups::make(&*self.disk, &self.path, &found.bytes, now.timestamp())
            .map_err(SaveError::io(path))?;
        self.disk.remove(path).map_err(SaveError::io(path))?;
        Ok(true)
    }

    /// Gives the file that cannot be read another name, so that a new one can be saved.
    ///
    /// # Errors
    ///
    /// When it cannot be renamed; then it stays.
    pub fn set_aside(&mut self, now: Timestamp) -> io::Result<PathBuf> {
        let aside = set_aside(&*self.disk, &self.path, now)?;
        self.known = None;
        self.base = Arc::default();
        Ok(aside)
    }

    /// The backups that can be read, newest first.
    pub fn backups(&self) -> impl Iterator<Item = Readable> {
        backups::readable(&*self.disk, &self.path)
    }

    /// Where the backups are.
    pub fn backup_folder(&self) -> PathBuf {
        backups::folder(&self.path)
    }
}
