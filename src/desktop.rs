//! The street: threads, the file, file dialogs, the browser, the clipboard. Everything here happens
//! on a worker and comes back as a command; nothing here draws.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use jiff::{Timestamp, Zoned};
use mundy::{ColorScheme, Interest, Preferences, Subscription};

use crate::app::command::{Clip, Command, Content, Copied, Given, Opened, Source};
use crate::app::effect::{Effect, KeptAs, Outside, Paperwork, Save, Sheet};
use crate::app::problem::{
    FileTrouble, GivenProblem, PaperProblem, Problem, SaveProblem, TableProblem,
};
use crate::app::state::{Backup, Done, FileInfo, PreviousCopy, ReadOnly, SystemPrefers};
use crate::catalog::Catalog;
use crate::domain::document::Document;
use crate::domain::ids::EvidenceId;
use crate::domain::names;
use crate::domain::objection::Fault;
use crate::domain::table::{self, Decoded, NotText};
use crate::graphics::{Memory, Way};
use crate::mail::{self, Filed, Unreadable};
use crate::papers::{self, Entry};
use crate::store::backups::Readable;
use crate::store::disk::System;
use crate::store::evidence::{self, GivenError};
use crate::store::file::{self, LoadError, SaveErrorKind};
use crate::store::vault::{self, Finding, Vault};
use crate::text::Language;

/// How long a browser may take to start before the person is told.
const BROWSER_PATIENCE: Duration = Duration::from_secs(10);

/// How often the file is looked at for what others did to it.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// How long after a failed save the next try is made by itself.
const RETRY_AFTER: Duration = Duration::from_secs(20);

/// The real outside.
pub struct Desktop {
    ctx: egui::Context,
    path: PathBuf,
    raises: bool,
    /// How many saves were asked for: only the report on the newest counts.
    asked: u64,
    reports: Receiver<Report>,
    report: Sender<Report>,
    keeper: Option<Keeper>,
    copier: Option<Sender<OnClipboard>>,
    /// Ends with this window.
    listener: Option<Subscription>,
}

/// The one thread that has the data file.
struct Keeper {
    work: Sender<Job>,
    thread: JoinHandle<()>,
}

/// What a worker has to say.
enum Report {
    Say(Command),
    /// How the save with this number went.
    Saved(u64, Result<(), SaveProblem>),
}

/// What the keeper is asked for.
enum Job {
    Save(u64, Save),
    ListBackups,
    ReadBackup(PathBuf),
    /// Sets the unreadable file aside, and goes on with its newest backup or with nothing.
    Replace {
        with_backup: bool,
    },
}

/// What the thread of the clipboard is asked for.
enum OnClipboard {
    Put(Copied, String),
    Read,
}

impl OnClipboard {
    /// Does it; without a clipboard, it fails.
    fn on(self, clipboard: Option<&mut arboard::Clipboard>) -> Command {
        match self {
            Self::Put(what, text) => {
                let held = clipboard.is_some_and(|clipboard| {
                    clipboard.set_text(text.clone()).is_ok()
                        && clipboard.get_text().is_ok_and(|back| same(&back, &text))
                });
                Command::TextCopied(what, held)
            }
            Self::Read => {
                let text = clipboard.and_then(|clipboard| clipboard.get_text().ok());
                Command::ClipboardRead(text.map(Clip))
            }
        }
    }
}

/// A file that was opened: what is in it, and what keeps it from now on.
pub struct OpenFile {
    /// For the app.
    pub opened: Opened,
    vault: Vault,
}

impl OpenFile {
    /// The language that is chosen in it, if it is one of ours.
    pub fn language(&self) -> Option<Language> {
        let document = self.opened.content.as_ref().ok()?.as_ref()?;
        Language::of_code(&document.settings.language)
    }

    /// Another window has the file, and came to the front.
    pub fn is_shown_elsewhere(&self) -> bool {
        self.vault.is_locked_out() && self.vault.knock()
    }
}

/// Says something where there is no window of our own, with the system's own. An empty message has been
/// said already.
pub fn say(message: &str) {
    if !message.is_empty() {
        let dialog = rfd::MessageDialog::new().set_title("Veto Desk");
        let dialog = dialog.set_level(rfd::MessageLevel::Error);
        dialog.set_description(message).show();
    }
}

/// Opens a file, before there is a window, so that the first frame is never empty.
pub fn open(path: &Path) -> OpenFile {
    let computer = gethostname::gethostname().to_string_lossy().into_owned();
    let (vault, content) = Vault::open(Arc::new(System), path.to_owned(), computer);
    let mut opened = Opened {
        file: file_info(path),
        content: Ok(None),
        previous: None,
        read_only: vault.is_locked_out().then_some(ReadOnly::OtherWindow),
        note: None,
    };
    match content {
        Ok(None) => {}
        Ok(Some(content)) => {
            opened.note = content.edited.map(|_| Done::Edited);
            opened.content = Ok(Some(content.document));
        }
        Err(error) => {
            opened.previous = vault.backups().next().map(|it| PreviousCopy {
                saved: it.made,
                accounts: it.document.kept_accounts().count(),
            });
            match error {
                LoadError::Newer {
                    version,
                    document: Some(document),
                } => {
                    opened.read_only = Some(ReadOnly::Newer { version });
                    opened.content = Ok(Some(*document));
                }
                error => opened.content = Err(trouble(&error)),
            }
        }
    }
    OpenFile { opened, vault }
}

fn file_info(path: &Path) -> FileInfo {
    FileInfo {
        path: path.to_owned(),
        evidence: evidence::folder(path),
    }
}

impl Desktop {
    /// The outside of a window on this file. `raises` is whether the window can come to the front by
    /// itself.
    pub fn new(ctx: egui::Context, file: OpenFile, raises: bool) -> (Self, Opened) {
        let (report, reports) = channel();
        let mut desktop = Self {
            ctx,
            path: file.vault.path().to_owned(),
            raises,
            asked: 0,
            reports,
            report,
            keeper: None,
            copier: None,
            listener: None,
        };
        desktop.listener = desktop.listen();
        let simple = Memory::find().way() == Way::Simple;
        desktop.reporter()(Command::GraphicsAre { simple });
        let opened = desktop.start_keeper(file);
        (desktop, opened)
    }

    /// Hears what the system prefers, now and whenever that changes, on a thread of the library. A
    /// system that does not say is one without wishes. Called on the first thread: macOS asks for it.
    fn listen(&self) -> Option<Subscription> {
        let report = self.reporter();
        let wishes = Interest::ColorScheme | Interest::Contrast;
        let hear = move |it: Preferences| {
            report(Command::SystemPrefers(SystemPrefers {
                dark: match it.color_scheme {
                    ColorScheme::NoPreference => None,
                    ColorScheme::Light => Some(false),
                    ColorScheme::Dark => Some(true),
                },
                high_contrast: it.contrast == mundy::Contrast::More,
            }));
        };
        // It panics when the system has no thread left; the window opens all the same.
        let subscribed = catch_unwind(AssertUnwindSafe(|| Preferences::subscribe(wishes, hear)));
        subscribed.ok()
    }

    /// A worker that reports what it did. Without its thread nothing is reported: the system is then
    /// out of threads, and the next attempt may find one.
    fn spawn(&self, name: &str, work: impl FnOnce() -> Option<Command> + Send + 'static) {
        let report = self.reporter();
        let worker = move || {
            if let Some(command) = work() {
                report(command);
            }
        };
        drop(Builder::new().name(name.to_owned()).spawn(worker));
    }

    /// Sends a command to the next frame, and asks for one.
    fn reporter(&self) -> impl Fn(Command) + Send + Sync + 'static {
        let report = self.full_reporter();
        move |command| report(Report::Say(command))
    }

    fn full_reporter(&self) -> impl Fn(Report) + Send + Sync + 'static {
        let (sender, ctx) = (self.report.clone(), self.ctx.clone());
        move |report| {
            // Nobody listens any more once the window is gone.
            drop(sender.send(report));
            ctx.request_repaint();
        }
    }

    /// Asks the keeper. One that is gone, after a fault in it, is replaced once.
    fn ask(&mut self, job: Job) {
        let Some(keeper) = &self.keeper else {
            return self.reporter()(Command::Saved(Err(SaveProblem::Other)));
        };
        let Err(unsent) = keeper.work.send(job) else {
            return;
        };
        self.stop_keeper();
        self.start_keeper(open(&self.path));
        let sent = self
            .keeper
            .as_ref()
            .is_some_and(|keeper| keeper.work.send(unsent.0).is_ok());
        if !sent {
            self.reporter()(Command::Saved(Err(SaveProblem::Other)));
        }
    }

    fn start_keeper(&mut self, file: OpenFile) -> Opened {
        let OpenFile { opened, mut vault } = file;
        vault.raises = self.raises;
        let newer = matches!(opened.read_only, Some(ReadOnly::Newer { .. }));
        // A file that cannot be read, or not wholly, is left alone.
        let watches = opened.content.is_ok() && !newer;
        let (work, todo) = channel::<Job>();
        let report = self.full_reporter();
        let thread = Builder::new()
            .name("keeper".to_owned())
            .spawn(move || keep(vault, watches, &todo, &report));
        self.keeper = thread.ok().map(|thread| Keeper { work, thread });
        opened
    }

    /// Waits until everything is written.
    fn stop_keeper(&mut self) {
        if let Some(Keeper { work, thread }) = self.keeper.take() {
            drop(work);
            // One that panicked has nothing left to write.
            drop(thread.join());
        }
    }

    fn open_address(&self, address: String) {
        // The one call site. Whatever asked for it, only the catalogue's addresses pass.
        if !Catalog::embedded().allows(&address) {
            return;
        }
        self.spawn("browser", move || {
            let (done, answer) = channel();
            let opener = move || {
                // Nobody waits any more when it took too long.
                let _ = done.send(webbrowser::open(&address).is_ok());
            };
            Builder::new()
                .name("opener".to_owned())
                .spawn(opener)
                .ok()?;
            let result = match answer.recv_timeout(BROWSER_PATIENCE) {
                Ok(true) => Ok(()),
                Err(RecvTimeoutError::Timeout) => Err(Problem::BrowserSlow),
                Ok(false) | Err(RecvTimeoutError::Disconnected) => Err(Problem::NoBrowser),
            };
            Some(Command::AddressOpened(result))
        });
    }

    /// One thread keeps the clipboard: on X11 a text is gone when its owner is.
    fn ask_clipboard(&mut self, work: OnClipboard) {
        if self.copier.is_none() {
            let (sender, todo) = channel::<OnClipboard>();
            let report = self.reporter();
            let copier = move || {
                let mut clipboard = arboard::Clipboard::new().ok();
                while let Ok(work) = todo.recv() {
                    if clipboard.is_none() {
                        clipboard = arboard::Clipboard::new().ok();
                    }
                    report(work.on(clipboard.as_mut()));
                }
            };
            if Builder::new()
                .name("clipboard".to_owned())
                .spawn(copier)
                .is_ok()
            {
                self.copier = Some(sender);
            }
        }
        let unsent = match &self.copier {
            Some(copier) => copier.send(work).err().map(|it| it.0),
            None => Some(work),
        };
        if let Some(work) = unsent {
            self.reporter()(work.on(None));
        }
    }

    fn pick(&self, effect: &Effect) {
        let name = match effect {
            Effect::PickCopy(name) => name,
            _ => "veto-desk.ron",
        };
        let dialog = rfd::AsyncFileDialog::new()
            .add_filter("RON", &["ron"])
            .set_file_name(name);
        // Made here, on the thread of the window, as macOS demands; waited for on a worker.
        let report = match effect {
            Effect::PickImport => Command::ImportPicked,
            Effect::PickCopy(_) => Command::CopyPicked,
            _ => Command::FilePicked,
        };
        if matches!(effect, Effect::PickCopy(_)) {
            let picked = dialog.save_file();
            self.spawn("dialog", move || {
                let path = pollster::block_on(picked).map(|it| it.path().to_owned());
                Some(report(path))
            });
        } else {
            let picked = dialog.pick_file();
            self.spawn("dialog", move || {
                let path = pollster::block_on(picked).map(|it| it.path().to_owned());
                Some(report(path))
            });
        }
    }

    fn pick_table(&self) {
        let picked = rfd::AsyncFileDialog::new()
            .add_filter("CSV, TSV, TXT", &["csv", "tsv", "txt"])
            .pick_file();
        self.spawn("dialog", move || {
            let path = pollster::block_on(picked).map(|it| it.path().to_owned());
            Some(Command::TablePicked(path))
        });
    }

    fn pick_evidence(&self) {
        let picked = rfd::AsyncFileDialog::new().pick_files();
        self.spawn("dialog", move || {
            let files = pollster::block_on(picked).unwrap_or_default();
            let paths = files.iter().map(|it| it.path().to_owned()).collect();
            Some(Command::FilesGiven(paths))
        });
    }

    /// Asks where, then makes the paper: what cannot be saved is not made in vain.
    fn save_paper(&self, paper: Paperwork) {
        let (_, ending) = names::split(&paper.name);
        let picked = rfd::AsyncFileDialog::new()
            .add_filter(ending.to_uppercase(), &[ending])
            .set_file_name(&paper.name)
            .save_file();
        let data = self.path.clone();
        self.spawn("dialog", move || {
            let Some(path) = pollster::block_on(picked) else {
                return Some(Command::PaperUnsaved(paper));
            };
            let path = path.path().to_owned();
            let saved = make(&paper, &data).and_then(|bytes| {
                let written = evidence::write_paper(&System, &path, &bytes);
                written.map_err(|error| PaperProblem::Write(save_problem(error.kind())))
            });
            Some(Command::PaperSaved(saved.map(|()| path)))
        });
    }

    /// Makes a paper beside the data file, and opens it where that is asked for.
    fn save_paper_beside(&self, paper: Paperwork, opens: bool) {
        let data = self.path.clone();
        self.spawn("paper", move || {
            let saved = make(&paper, &data).and_then(|bytes| {
                evidence::keep_paper(&System, &data, &paper.name, &bytes)
                    .map_err(|error| PaperProblem::Write(save_problem(error.kind())))
            });
            let saved = saved.and_then(|path| {
                if opens && open::that_detached(&path).is_err() {
                    return Err(PaperProblem::NoProgram);
                }
                Ok(path)
            });
            Some(Command::PaperSaved(saved))
        });
    }

    /// Goes on with another file, once all is written.
    fn open_file(&mut self, path: &Path) {
        // Dropped at once: it has the lock.
        let content = open(path).opened.content;
        match &content {
            // A path that was picked or typed must exist: a slip must not begin an empty desk.
            Ok(None) => self.reporter()(Command::OpenFailed(FileTrouble::Missing)),
            Err(why) => self.reporter()(Command::OpenFailed(why.clone())),
            Ok(Some(_)) => {
                self.stop_keeper();
                // Read again: what was just written may have been this very file.
                let file = open(path);
                path.clone_into(&mut self.path);
                let mut opened = self.start_keeper(file);
                opened.note.get_or_insert(Done::FileOpened);
                self.reporter()(Command::FileOpened(Box::new(opened)));
            }
        }
    }
}

/// A file that a person gave, and what the mail seems to say, if it is one.
fn give(path: &Path, filed: &[Filed]) -> Given {
    let name = path.file_name().unwrap_or_default();
    let name = name.to_string_lossy().into_owned();
    let content = evidence::given(path).map_err(|error| match error {
        GivenError::TooLarge => GivenProblem::TooLarge,
        GivenError::NoFile => GivenProblem::NoFile,
        GivenError::Empty => GivenProblem::Empty,
        GivenError::Io(_) => GivenProblem::Unreadable,
    });
    let is_mail = path
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("eml"));
    let content = content.and_then(|bytes| {
        let reading = if is_mail {
            let known = Catalog::embedded().mails();
            match mail::read(&bytes, known, filed, &Zoned::now()) {
                Ok(reading) => Some(reading),
                Err(Unreadable::TooLarge) => return Err(GivenProblem::MailTooLarge),
                // It is kept all the same.
                Err(Unreadable::TooManyParts | Unreadable::NoMail) => None,
            }
        } else {
            None
        };
        Ok(Content {
            bytes: bytes.into(),
            reading,
        })
    });
    Given { name, content }
}

/// The text of a file with a table.
fn read_table(path: &Path, language: &str) -> Result<Decoded, TableProblem> {
    let bytes = evidence::given(path).map_err(|error| match error {
        GivenError::TooLarge => TableProblem::TooLarge,
        GivenError::Empty => TableProblem::Empty,
        GivenError::NoFile | GivenError::Io(_) => TableProblem::Unreadable,
    })?;
    if bytes.len() > table::LARGEST {
        return Err(TableProblem::TooLarge);
    }
    table::decode(&bytes, language).map_err(|why| match why {
        NotText::Workbook => TableProblem::Workbook,
        NotText::Binary => TableProblem::NotText,
    })
}

/// The bytes of a paper.
fn make(paper: &Paperwork, data: &Path) -> Result<Vec<u8>, PaperProblem> {
    match &paper.sheet {
        Sheet::Pdf(paper) => papers::pdf(paper).map_err(|_| PaperProblem::Make),
        Sheet::Docx(paper) => papers::docx(paper).map_err(|_| PaperProblem::Make),
        Sheet::Calendar(product, days) => Ok(papers::calendar(product, days).into_bytes()),
        Sheet::Table {
            head,
            rows,
            separator,
        } => Ok(papers::table(head, rows, *separator)),
        Sheet::Text(text) => Ok(text.clone().into_bytes()),
        Sheet::Evidence { file, sha256 } => evidence::read(&System, data, file, sha256)
            .map_err(|_| PaperProblem::Evidence(paper.name.clone())),
        Sheet::Bundle(parts, at) => {
            let entry = |part: &Paperwork| {
                Ok(Entry {
                    name: part.name.clone(),
                    bytes: make(part, data)?,
                })
            };
            let entries = parts.iter().map(entry).collect::<Result<_, _>>()?;
            papers::bundle(entries, *at).map_err(|_| PaperProblem::Make)
        }
    }
}

fn check(files: Vec<KeptAs>, data: &Path) -> Vec<(EvidenceId, Option<Fault>)> {
    let fault = |it: &KeptAs| evidence::read(&System, data, &it.file, &it.sha256).err();
    files.iter().map(|it| (it.id, fault(it))).collect()
}

/// Saves what it is told to, and looks at the file in between, until nobody can tell it more.
fn keep(mut vault: Vault, mut watches: bool, todo: &Receiver<Job>, report: &impl Fn(Report)) {
    let say = |command| report(Report::Say(command));
    let mut failed: Option<Unsaved> = None;
    let mut next: Option<Job> = None;
    loop {
        let job = match next.take() {
            Some(job) => Ok(job),
            None => todo.recv_timeout(LOOK_EVERY),
        };
        match job {
            Ok(Job::Save(mut number, mut save)) => {
                // Only the newest counts, unless what was before it is to be kept.
                while next.is_none()
                    && let Ok(job) = todo.try_recv()
                {
                    match job {
                        Job::Save(newest, newer) if !newer.backup => {
                            number = newest;
                            let backup = save.backup;
                            save = Save { backup, ..newer };
                        }
                        other => next = Some(other),
                    }
                }
                failed = write(&mut vault, number, save, report);
            }
            Ok(Job::ListBackups) => {
                let backups = vault.backups().map(|it| about(&it)).collect();
                say(Command::BackupsListed(backups));
            }
            Ok(Job::ReadBackup(path)) => say(Command::BackupRead(read(&path))),
            Ok(Job::Replace { with_backup }) => {
                let opened = replace_unreadable(&mut vault, with_backup);
                watches |= opened.is_ok();
                say(opened.map_or_else(Command::OpenFailed, |it| Command::FileOpened(Box::new(it))));
            }
            Err(RecvTimeoutError::Timeout) => {
                if watches {
                    for finding in vault.look(&Zoned::now()) {
                        say(command(finding));
                    }
                }
                if failed
                    .as_ref()
                    .is_some_and(|it| it.at.elapsed() > RETRY_AFTER)
                    && let Some(unsaved) = failed.take()
                {
                    failed = write(&mut vault, unsaved.number, unsaved.save, report);
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
}

/// What could not be saved, and when that was.
struct Unsaved {
    number: u64,
    save: Save,
    at: Instant,
}

/// Saves, and reports it. Gives back what could not be saved.
fn write(vault: &mut Vault, number: u64, save: Save, report: &impl Fn(Report)) -> Option<Unsaved> {
    let asked = vault::Save {
        document: Arc::clone(&save.document),
        seen: save.seen,
        backup: save.backup,
    };
    match vault.save(&asked, &Zoned::now()) {
        Ok(findings) => {
            for finding in findings {
                report(Report::Say(command(finding)));
            }
            report(Report::Saved(number, Ok(())));
            None
        }
        Err(error) => {
            report(Report::Saved(number, Err(save_problem(error.kind()))));
            Some(Unsaved {
                number,
                save,
                at: Instant::now(),
            })
        }
    }
}

fn command(finding: Finding) -> Command {
    match finding {
        Finding::Incoming(document, source) => Command::Incoming(
            document,
            match source {
                vault::Source::Other => Source::Other,
                vault::Source::Hand => Source::Hand,
                vault::Source::Copy => Source::Copy,
            },
        ),
        Finding::Knocked => Command::Knocked,
        Finding::Unlocked => Command::Unlocked,
        Finding::SetAside(path) => Command::FileSetAside(path),
    }
}

fn about(backup: &Readable) -> Backup {
    Backup {
        path: backup.path.clone(),
        made: backup.made,
        accounts: backup.document.kept_accounts().count(),
        objections: backup.document.objections.len(),
    }
}

/// Reads another file than the one that is open.
fn read(path: &Path) -> Result<Box<Document>, FileTrouble> {
    match file::load(&System, path) {
        Ok(Some(content)) => Ok(Box::new(content.document)),
        Ok(None) => Err(FileTrouble::Missing),
        Err(error) => Err(trouble(&error)),
    }
}

fn replace_unreadable(vault: &mut Vault, with_backup: bool) -> Result<Opened, FileTrouble> {
    // The other window has it, and may be mending it.
    if vault.is_locked_out() {
        return Err(FileTrouble::Denied);
    }
    let document = if with_backup {
        let newest = vault.backups().next();
        newest.ok_or(FileTrouble::Missing)?.document
    } else {
        Document::default()
    };
    let aside = vault
        .set_aside(Timestamp::now())
        .map_err(|_| FileTrouble::Denied)?;
    let save = vault::Save {
        document: Arc::new(document.clone()),
        seen: 0,
        backup: false,
    };
    // If it fails, the next save says so.
    drop(vault.save(&save, &Zoned::now()));
    Ok(Opened {
        file: file_info(vault.path()),
        content: Ok(Some(document)),
        previous: None,
        read_only: None,
        note: Some(Done::SetAside(aside)),
    })
}

impl Outside for Desktop {
    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save(save) => {
                self.asked += 1;
                self.ask(Job::Save(self.asked, save));
            }
            Effect::OpenAddress(address) => self.open_address(address),
            Effect::Copy(what, text) => self.ask_clipboard(OnClipboard::Put(what, text)),
            Effect::ReadClipboard => self.ask_clipboard(OnClipboard::Read),
            Effect::PickFile | Effect::PickCopy(_) | Effect::PickImport => self.pick(&effect),
            Effect::ReadImport(path) => {
                self.spawn("import", move || Some(Command::Imported(read(&path))));
            }
            Effect::PickTable => self.pick_table(),
            Effect::ReadTable(path, language) => self.spawn("table", move || {
                let name = path.file_name().unwrap_or_default();
                let name = name.to_string_lossy().into_owned();
                Some(Command::TableRead(name, read_table(&path, &language)))
            }),
            Effect::ListBackups => self.ask(Job::ListBackups),
            Effect::ReadBackup(path) => self.ask(Job::ReadBackup(path)),
            Effect::OpenFolder(path) => self.spawn("folder", move || {
                open::that_detached(path)
                    .is_err()
                    .then_some(Command::FolderFailed)
            }),
            Effect::PickEvidence => self.pick_evidence(),
            Effect::ReadFiles(paths, filed) => self.spawn("files", move || {
                let given = paths.iter().map(|path| give(path, &filed));
                Some(Command::FilesRead(given.collect()))
            }),
            Effect::KeepEvidence(id, files) => {
                let data = self.path.clone();
                self.spawn("evidence", move || {
                    let keep = |(name, bytes): (String, Arc<[u8]>)| {
                        let kept = evidence::keep(&System, &data, &name, &bytes);
                        (name, kept.map_err(|error| save_problem(error.kind())))
                    };
                    let files = files.into_iter().map(keep).collect();
                    Some(Command::EvidenceKept(id, files))
                });
            }
            Effect::CheckEvidence(files) => {
                let data = self.path.clone();
                self.spawn("evidence", move || {
                    Some(Command::EvidenceChecked(check(files, &data)))
                });
            }
            Effect::OpenEvidenceFolder => {
                self.perform(Effect::OpenFolder(evidence::folder(&self.path)));
            }
            Effect::SavePaper(paper) => self.save_paper(paper),
            Effect::SavePaperBeside(paper) => self.save_paper_beside(paper, false),
            Effect::PrintPaper(paper) => self.save_paper_beside(paper, true),
            Effect::OpenFile(path) => self.open_file(&path),
            Effect::SaveCopy(path, document) => self.spawn("copy", move || {
                let saved = file::copy_to(&System, &path, &document);
                Some(Command::CopySaved(
                    saved.map_err(|error| save_problem(error.kind())),
                ))
            }),
            Effect::UsePrevious => self.ask(Job::Replace { with_backup: true }),
            Effect::StartNew => self.ask(Job::Replace { with_backup: false }),
            // The shell does these itself.
            Effect::KeepGraphics { simple } => self.spawn("graphics", move || {
                let way = if simple { Way::Simple } else { Way::OpenGl };
                Memory::find().keep(|it| it.choose(way));
                None
            }),
            Effect::Close | Effect::Raise | Effect::Insert(..) => {}
        }
    }

    fn reports(&mut self) -> Vec<Command> {
        let asked = self.asked;
        self.reports
            .try_iter()
            .filter_map(|report| match report {
                Report::Say(command) => Some(command),
                // A newer one is under way: not all is saved yet.
                Report::Saved(number, _) if number < asked => None,
                Report::Saved(_, result) => Some(Command::Saved(result)),
            })
            .collect()
    }

    fn finish(&mut self) {
        self.stop_keeper();
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        self.stop_keeper();
    }
}

/// Some clipboards change line ends.
fn same(a: &str, b: &str) -> bool {
    a.lines().eq(b.lines())
}

fn trouble(error: &LoadError) -> FileTrouble {
    match error {
        LoadError::Newer { version, .. } => FileTrouble::Newer { version: *version },
        LoadError::Damaged { line, column, .. } => FileTrouble::Damaged {
            line: *line,
            column: *column,
        },
        LoadError::TooLarge { .. } => FileTrouble::TooLarge,
        LoadError::Denied => FileTrouble::Denied,
        LoadError::Io { .. } => FileTrouble::Other,
    }
}

fn save_problem(kind: SaveErrorKind) -> SaveProblem {
    match kind {
        SaveErrorKind::ReadOnly => SaveProblem::ReadOnly,
        SaveErrorKind::Full => SaveProblem::Full,
        SaveErrorKind::Denied => SaveProblem::Denied,
        SaveErrorKind::Vanished => SaveProblem::Vanished,
        SaveErrorKind::Newer => SaveProblem::Newer,
        SaveErrorKind::Unreadable | SaveErrorKind::Other => SaveProblem::Other,
    }
}
