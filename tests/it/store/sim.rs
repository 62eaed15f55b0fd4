//! A disk in memory that can fail at any call, stop for good, and lose power.
//!
//! It knows two states: what programs see, and what a power cut leaves. The bytes of a file outlast
//! it once they are synced, names in a folder once the folder is. What was not synced may be there or
//! not after a power cut, in part, and zeroed.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use veto_desk::domain::document::Document;
use veto_desk::store::disk::{About, Disk, Kind, Lock, NewFile};
use veto_desk::store::file;

use super::Dice;

/// What was asked of the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    About(PathBuf),
    ReadLink(PathBuf),
    Names(PathBuf),
    Read(PathBuf),
    Create(PathBuf),
    Write(PathBuf),
    Sync(PathBuf),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    MakeFolder(PathBuf),
    SyncFolder(PathBuf),
    NarrowRights(PathBuf),
    Lock(PathBuf),
    Pause(Duration),
}

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// With this error; nothing is done.
    Error(ErrorKind),
    /// It is done, and then the error is reported all the same, as network drives do.
    Late(ErrorKind),
    /// A write puts half of its bytes into the file, then reports this.
    HalfThen(ErrorKind),
    /// A write puts a few bytes into the file and says so: no fault at all.
    Few,
    /// Nothing is done from here on: the program was killed, or the power went.
    Stop,
}

/// What a disk does not do although it says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lie {
    #[default]
    None,
    /// The bytes of files are not synced.
    Sync,
    /// The names of folders are not synced.
    SyncFolder,
    /// A rename copies the bytes into the file that is there.
    CopyInPlace,
    /// A rename removes the old file first.
    RemoveFirst,
    /// Everybody gets the lock.
    Lock,
}

#[derive(Clone, Copy, Debug)]
struct Plan {
    at: u64,
    fault: Fault,
    /// From this call on, and not only once.
    sticky: bool,
}

#[derive(Clone, Default)]
struct Inode {
    bytes: Vec<u8>,
    /// What outlasts a power cut for sure.
    synced: Vec<u8>,
    /// Counts changes, and stands for the time of the last one.
    changed: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    File(usize),
    Folder,
}

/// A change of names that is not synced yet.
#[derive(Clone, Debug)]
enum Change {
    Add(PathBuf, Node),
    Remove(PathBuf),
    Rename(PathBuf, PathBuf, Node),
}

impl Change {
    fn folder(&self) -> &Path {
        match self {
            Self::Add(path, _) | Self::Remove(path) | Self::Rename(_, path, _) => {
                path.parent().unwrap_or(path)
            }
        }
    }

    fn names(&self) -> Vec<&Path> {
        match self {
            Self::Add(path, _) | Self::Remove(path) => vec![path],
            Self::Rename(from, to, _) => vec![from, to],
        }
    }

    fn apply(&self, to: &mut BTreeMap<PathBuf, Node>) {
        match self {
            Self::Add(path, node) => drop(to.insert(path.clone(), *node)),
            Self::Remove(path) => drop(to.remove(path)),
            Self::Rename(from, path, node) => {
                to.remove(from);
                to.insert(path.clone(), *node);
            }
        }
    }
}

#[derive(Clone, Default)]
struct State {
    inodes: Vec<Inode>,
    live: BTreeMap<PathBuf, Node>,
    durable: BTreeMap<PathBuf, Node>,
    pending: Vec<Change>,
    /// When a folder's names were last changed.
    folder_changed: BTreeMap<PathBuf, u64>,
    clock: u64,
    locks: BTreeSet<PathBuf>,
    no_locks: bool,
    lie: Lie,
    plan: Option<Plan>,
    /// The calls that can fail, so far.
    count: u64,
    injected: u64,
    stopped: bool,
    calls: Vec<Call>,
    refused: Option<PathBuf>,
    /// Another program holds files for this long.
    busy: Duration,
    waited: Duration,
    /// What another program does before a call.
    visitor: Option<(u64, PathBuf, Vec<u8>)>,
}

/// The disk. A clone is the same disk.
#[derive(Clone)]
pub struct Sim(Arc<Mutex<State>>);

const BUSY: &str = "another program holds the file";

impl Sim {
    /// With one folder, `/home`.
    pub fn new() -> Arc<Self> {
        let mut state = State::default();
        for folder in ["/", "/home"] {
            state.live.insert(folder.into(), Node::Folder);
        }
        state.durable = state.live.clone();
        Arc::new(Self(Arc::new(Mutex::new(state))))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Another program writes a file; it is synced.
    pub fn put(&self, path: &Path, bytes: impl Into<Vec<u8>>) {
        self.state().put(path, bytes.into());
    }

    pub fn bytes(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state();
        match state.live.get(path) {
            Some(Node::File(at)) => Some(state.inodes[*at].bytes.clone()),
            _ => None,
        }
    }

    /// Another program removes a file.
    pub fn take_away(&self, path: &Path) {
        let mut state = self.state();
        state.live.remove(path);
        state.durable.remove(path);
        state.touch(path);
    }

    /// Some file has these bytes, under whatever name.
    pub fn has(&self, bytes: &[u8]) -> bool {
        let state = self.state();
        let mut files = state.live.values();
        files.any(|it| matches!(it, Node::File(at) if state.inodes[*at].bytes == bytes))
    }

    pub fn names_below(&self, folder: &Path) -> Vec<PathBuf> {
        let state = self.state();
        let below = state.live.keys().filter(|it| it.parent() == Some(folder));
        below.cloned().collect()
    }

    pub fn take_calls(&self) -> Vec<Call> {
        std::mem::take(&mut self.state().calls)
    }

    /// The calls that could have failed since the plan was made.
    pub fn count(&self) -> u64 {
        self.state().count
    }

    pub fn injected(&self) -> u64 {
        self.state().injected
    }

    /// Fails the call of this number, counted from now.
    pub fn fail(&self, at: u64, fault: Fault, sticky: bool) {
        let mut state = self.state();
        (state.count, state.injected) = (0, 0);
        state.plan = Some(Plan { at, fault, sticky });
    }

    /// Nothing fails any longer.
    pub fn mend(&self) {
        let mut state = self.state();
        (state.plan, state.stopped) = (None, false);
        (state.count, state.injected) = (0, 0);
        state.visitor = None;
    }

    /// Another program replaces a file before the call of this number, counted from now.
    pub fn visit(&self, at: u64, path: &Path, bytes: Vec<u8>) {
        let mut state = self.state();
        state.count = 0;
        state.visitor = Some((at, path.to_owned(), bytes));
    }

    pub fn refuse_renames_to(&self, path: Option<PathBuf>) {
        self.state().refused = path;
    }

    pub fn without_locks(&self) {
        self.state().no_locks = true;
    }

    pub fn lie(&self, lie: Lie) {
        self.state().lie = lie;
    }

    /// Another program holds every file for this long, from now.
    pub fn hold(&self, busy: Duration) {
        let mut state = self.state();
        (state.busy, state.waited) = (busy, Duration::ZERO);
    }

    /// The power goes and comes back. What was not synced is lost, kept or torn as the dice fall; 0 and
    /// 1 lose and keep everything.
    pub fn power_cut(&self, seed: u64) -> Arc<Self> {
        let mut state = self.state();
        state.calls.clear();
        let mut state = state.clone();
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let mut keeps = |_: &Change| match seed {
            0 => false,
            1 => true,
            _ => dice.chance(),
        };
        let mut names = state.durable.clone();
        let mut lost: Vec<&Path> = Vec::new();
        for change in &state.pending {
            // A later change of the same name is never there without the earlier one.
            let follows = change.names().iter().any(|it| lost.contains(it));
            if !follows && keeps(change) {
                change.apply(&mut names);
            } else {
                lost.extend(change.names());
            }
        }
        // What is in a folder that is gone is gone.
        let folders: BTreeSet<PathBuf> = names
            .iter()
            .filter(|it| *it.1 == Node::Folder)
            .map(|it| it.0.clone())
            .collect();
        names.retain(|path, _| path.ancestors().skip(1).all(|it| folders.contains(it)));
        for inode in &mut state.inodes {
            if inode.bytes != inode.synced {
                inode.bytes = torn(&inode.bytes, &inode.synced, seed, &mut dice);
            }
            inode.synced.clone_from(&inode.bytes);
        }
        state.durable.clone_from(&names);
        state.live = names;
        state.pending.clear();
        state.locks.clear();
        (state.plan, state.stopped, state.visitor) = (None, false, None);
        (state.count, state.injected) = (0, 0);
        Arc::new(Self(Arc::new(Mutex::new(state))))
    }

    /// Notes a call, and says how it fails.
    fn begin(&self, call: Call) -> io::Result<(MutexGuard<'_, State>, Option<Fault>)> {
        let mut state = self.state();
        state.calls.push(call);
        let number = state.count;
        state.count += 1;
        if let Some((at, path, bytes)) = state.visitor.clone()
            && at == number
        {
            state.put(&path, bytes);
        }
        if state.stopped {
            return Err(io::Error::other("the power is gone"));
        }
        let Some(plan) = state.plan else {
            return Ok((state, None));
        };
        if number != plan.at && !(plan.sticky && number > plan.at) {
            return Ok((state, None));
        }
        let asks = matches!(state.calls.last(), Some(Call::About(_)));
        if asks && !plan.sticky && plan.fault == Fault::Error(ErrorKind::NotFound) {
            // A file is not gone for one question.
            return Ok((state, None));
        }
        state.injected += 1;
        match plan.fault {
            Fault::Error(kind) => Err(kind.into()),
            Fault::Stop => {
                state.stopped = true;
                Err(io::Error::other("the power is gone"))
            }
            fault => Ok((state, Some(fault))),
        }
    }

    /// A call that either is done or is not.
    fn call<T>(&self, call: Call, act: impl FnOnce(&mut State) -> io::Result<T>) -> io::Result<T> {
        let (mut state, fault) = self.begin(call)?;
        let done = act(&mut state)?;
        // A lock that is given up again asks for the state itself.
        drop(state);
        match fault {
            Some(Fault::Late(kind) | Fault::HalfThen(kind)) => Err(kind.into()),
            _ => Ok(done),
        }
    }
}

/// What is left of bytes that were not synced.
fn torn(bytes: &[u8], synced: &[u8], seed: u64, dice: &mut Dice) -> Vec<u8> {
    let fate = match seed {
        0 => 0,
        1 => 1,
        _ => dice.below(4),
    };
    match fate {
        0 => synced.to_owned(),
        1 => bytes.to_owned(),
        2 => bytes[..dice.below(bytes.len() + 1)].to_owned(),
        _ => {
            let mut zeroed = bytes.to_owned();
            zeroed[dice.below(bytes.len() + 1)..].fill(0);
            zeroed
        }
    }
}

impl State {
    fn touch(&mut self, path: &Path) {
        self.clock += 1;
        let folder = path.parent().unwrap_or(path);
        self.folder_changed.insert(folder.to_owned(), self.clock);
    }

    fn put(&mut self, path: &Path, bytes: Vec<u8>) {
        let at = self.new_inode();
        self.inodes[at].synced.clone_from(&bytes);
        self.inodes[at].bytes = bytes;
        for folder in path.ancestors().skip(1) {
            self.live.insert(folder.to_owned(), Node::Folder);
            self.durable.insert(folder.to_owned(), Node::Folder);
        }
        self.live.insert(path.to_owned(), Node::File(at));
        self.durable.insert(path.to_owned(), Node::File(at));
        self.touch(path);
    }

    fn new_inode(&mut self) -> usize {
        self.clock += 1;
        self.inodes.push(Inode {
            changed: self.clock,
            ..Inode::default()
        });
        self.inodes.len() - 1
    }

    fn change(&mut self, change: Change) {
        for name in change.names() {
            self.touch(name);
        }
        change.apply(&mut self.live);
        self.pending.push(change);
    }

    fn node(&self, path: &Path) -> io::Result<Node> {
        self.live
            .get(path)
            .copied()
            .ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn file(&self, path: &Path) -> io::Result<usize> {
        match self.node(path)? {
            Node::File(at) => Ok(at),
            Node::Folder => Err(ErrorKind::IsADirectory.into()),
        }
    }

    fn is_folder(&self, path: Option<&Path>) -> io::Result<()> {
        match path.map(|it| self.node(it)) {
            Some(Ok(Node::Folder)) => Ok(()),
            Some(Ok(Node::File(_))) => Err(ErrorKind::NotADirectory.into()),
            _ => Err(ErrorKind::NotFound.into()),
        }
    }

    fn about(&self, path: &Path) -> io::Result<About> {
        let (kind, length, changed) = match self.node(path)? {
            Node::File(at) => {
                let inode = &self.inodes[at];
                (Kind::File, inode.bytes.len() as u64, inode.changed)
            }
            Node::Folder => {
                let changed = self.folder_changed.get(path).copied();
                (Kind::Folder, 0, changed.unwrap_or_default())
            }
        };
        // Every change has a moment of its own.
        let modified =
            SystemTime::UNIX_EPOCH + Duration::from_hours(24) + Duration::from_micros(changed);
        Ok(About {
            kind,
            length,
            modified: Some(modified),
        })
    }

    fn sync_folder(&mut self, folder: &Path) {
        let pending = std::mem::take(&mut self.pending);
        for change in pending {
            if change.folder() == folder {
                change.apply(&mut self.durable);
            } else {
                self.pending.push(change);
            }
        }
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        let at = self.file(from)?;
        self.is_folder(to.parent())?;
        if matches!(self.node(to), Ok(Node::Folder)) {
            return Err(ErrorKind::IsADirectory.into());
        }
        if self.refused.as_deref() == Some(to) {
            return Err(ErrorKind::StorageFull.into());
        }
        match (self.lie, self.file(to)) {
            (Lie::CopyInPlace, Ok(old)) => {
                self.inodes[old].bytes = self.inodes[at].bytes.clone();
                self.clock += 1;
                self.inodes[old].changed = self.clock;
                self.change(Change::Remove(from.to_owned()));
            }
            (Lie::RemoveFirst, _) => {
                self.change(Change::Remove(to.to_owned()));
                self.sync_folder(to.parent().unwrap_or(to));
                self.change(Change::Rename(
                    from.to_owned(),
                    to.to_owned(),
                    Node::File(at),
                ));
            }
            _ => self.change(Change::Rename(
                from.to_owned(),
                to.to_owned(),
                Node::File(at),
            )),
        }
        Ok(())
    }
}

struct Writing {
    disk: Sim,
    path: PathBuf,
    at: usize,
}

impl Write for Writing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (mut state, fault) = self.disk.begin(Call::Write(self.path.clone()))?;
        let length = match fault {
            Some(Fault::Few) => bytes.len().min(7),
            Some(Fault::HalfThen(_)) => bytes.len() / 2,
            _ => bytes.len(),
        };
        state.inodes[self.at]
            .bytes
            .extend_from_slice(&bytes[..length]);
        state.clock += 1;
        state.inodes[self.at].changed = state.clock;
        match fault {
            Some(Fault::Late(kind) | Fault::HalfThen(kind)) => Err(kind.into()),
            _ => Ok(length),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for Writing {
    fn sync(&mut self) -> io::Result<()> {
        let at = self.at;
        self.disk.call(Call::Sync(self.path.clone()), |state| {
            if state.lie != Lie::Sync {
                state.inodes[at].synced = state.inodes[at].bytes.clone();
            }
            Ok(())
        })
    }
}

struct Held {
    disk: Sim,
    path: PathBuf,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.disk.state().locks.remove(&self.path);
    }
}

impl Disk for Sim {
    fn about(&self, path: &Path) -> io::Result<About> {
        self.call(Call::About(path.to_owned()), |state| state.about(path))
    }

    fn about_itself(&self, path: &Path) -> io::Result<About> {
        self.about(path)
    }

    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        self.call(Call::ReadLink(path.to_owned()), |_| {
            Err(ErrorKind::InvalidInput.into())
        })
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.call(Call::Names(folder.to_owned()), |state| {
            state.is_folder(Some(folder))?;
            let below = state.live.keys().filter(|it| it.parent() == Some(folder));
            Ok(below
                .filter_map(|it| Some(it.file_name()?.to_owned()))
                .collect())
        })
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.call(Call::Read(path.to_owned()), |state| {
            let bytes = &state.inodes[state.file(path)?].bytes;
            let most = usize::try_from(most).unwrap_or(usize::MAX);
            Ok(bytes[..bytes.len().min(most)].to_owned())
        })
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let at = self.call(Call::Create(path.to_owned()), |state| {
            state.is_folder(path.parent())?;
            if state.node(path).is_ok() {
                return Err(ErrorKind::AlreadyExists.into());
            }
            let at = state.new_inode();
            state.change(Change::Add(path.to_owned(), Node::File(at)));
            Ok(at)
        })?;
        let (disk, path) = (self.clone(), path.to_owned());
        Ok(Box::new(Writing { disk, path, at }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let call = Call::Rename(from.to_owned(), to.to_owned());
        self.call(call, |state| {
            if state.waited < state.busy {
                return Err(io::Error::other(BUSY));
            }
            state.rename(from, to)
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call(Call::Remove(path.to_owned()), |state| {
            state.file(path)?;
            state.change(Change::Remove(path.to_owned()));
            Ok(())
        })
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Call::MakeFolder(path.to_owned()), |state| {
            state.is_folder(path.parent())?;
            if state.node(path).is_ok() {
                return Err(ErrorKind::AlreadyExists.into());
            }
            state.change(Change::Add(path.to_owned(), Node::Folder));
            Ok(())
        })
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Call::SyncFolder(path.to_owned()), |state| {
            state.is_folder(Some(path))?;
            if state.lie != Lie::SyncFolder {
                state.sync_folder(path);
            }
            Ok(())
        })
    }

    fn narrow_rights(&self, path: &Path) -> io::Result<()> {
        self.call(Call::NarrowRights(path.to_owned()), |state| {
            state.file(path).map(drop)
        })
    }

    /// The file of the lock is not made: it holds nothing.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.call(Call::Lock(path.to_owned()), |state| {
            state.is_folder(path.parent())?;
            if state.no_locks {
                return Err(ErrorKind::Unsupported.into());
            }
            let first = state.locks.insert(path.to_owned()) || state.lie == Lie::Lock;
            let (disk, path) = (self.clone(), path.to_owned());
            Ok(first.then(|| Lock::new(Held { disk, path })))
        })
    }

    fn is_busy(&self, error: &io::Error) -> bool {
        error.to_string() == BUSY
    }

    fn pause(&self, time: Duration) {
        let mut state = self.state();
        state.calls.push(Call::Pause(time));
        state.waited += time;
    }
}

/// What a new run of the app would show.
pub fn load(disk: &Sim, path: &Path) -> Option<Document> {
    file::load(disk, path).ok()?.map(|it| it.document)
}
