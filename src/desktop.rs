//! The street: threads, the file, file dialogs, the browser, the clipboard. Everything here happens
//! on a worker and comes back as a command; nothing here draws.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use jiff::Timestamp;

use crate::app::command::{Command, Copied, Opened};
use crate::app::effect::{Effect, Outside};
use crate::app::problem::{FileTrouble, Problem, SaveProblem};
use crate::app::state::{FileInfo, PreviousCopy};
use crate::catalog::Catalog;
use crate::domain::document::Document;
use crate::store::file::{self, LoadError, SaveErrorKind, Saver};

/// How long a browser may take to start before the person is told.
const BROWSER_PATIENCE: Duration = Duration::from_secs(10);

/// The real outside.
pub struct Desktop {
    ctx: egui::Context,
    path: PathBuf,
    reports: Receiver<Command>,
    report: Sender<Command>,
    writer: Option<Writer>,
    copier: Option<Sender<(Copied, String)>>,
}

/// The one thread that writes the data file.
struct Writer {
    work: Sender<Arc<Document>>,
    thread: JoinHandle<()>,
}

/// What is at a path, read before there is a window, so that the first frame is never empty.
pub fn open(path: &Path) -> Opened {
    let content = file::load(path).map_err(|error| trouble(&error));
    let previous = content
        .as_ref()
        .err()
        .and_then(|_| file::previous(path))
        .map(|previous| PreviousCopy {
            saved: previous.saved,
            accounts: previous.accounts,
        });
    Opened {
        file: FileInfo {
            path: path.to_owned(),
        },
        content,
        previous,
        set_aside: None,
    }
}

impl Desktop {
    /// The outside of a window on this file.
    pub fn new(ctx: egui::Context, path: PathBuf) -> Self {
        let (report, reports) = channel();
        Self {
            ctx,
            path,
            reports,
            report,
            writer: None,
            copier: None,
        }
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
    fn reporter(&self) -> impl Fn(Command) + Send + 'static {
        let (report, ctx) = (self.report.clone(), self.ctx.clone());
        move |command| {
            // Nobody listens any more once the window is gone.
            drop(report.send(command));
            ctx.request_repaint();
        }
    }

    fn save(&mut self, document: Arc<Document>) {
        if self.writer.is_none() {
            self.writer = self.start_writer();
        }
        let sent = self
            .writer
            .as_ref()
            .is_some_and(|writer| writer.work.send(document).is_ok());
        if !sent {
            self.reporter()(Command::Saved(Err(SaveProblem::Other)));
        }
    }

    fn start_writer(&self) -> Option<Writer> {
        let (work, todo) = channel::<Arc<Document>>();
        let mut saver = Saver::new(self.path.clone());
        let report = self.reporter();
        let writer = move || {
            while let Ok(mut document) = todo.recv() {
                // Only the newest counts.
                while let Ok(newer) = todo.try_recv() {
                    document = newer;
                }
                let result = saver.save(&document, Timestamp::now());
                report(Command::Saved(result.map_err(|it| save_problem(it.kind()))));
            }
        };
        let thread = Builder::new()
            .name("writer".to_owned())
            .spawn(writer)
            .ok()?;
        Some(Writer { work, thread })
    }

    /// Waits until everything is written; the next save begins with a new writer.
    fn stop_writer(&mut self) {
        if let Some(Writer { work, thread }) = self.writer.take() {
            drop(work);
            // A writer that panicked has nothing left to write.
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
    fn copy(&mut self, what: Copied, text: String) {
        if self.copier.is_none() {
            let (work, todo) = channel::<(Copied, String)>();
            let report = self.reporter();
            let copier = move || {
                let mut clipboard = arboard::Clipboard::new().ok();
                while let Ok((what, text)) = todo.recv() {
                    if clipboard.is_none() {
                        clipboard = arboard::Clipboard::new().ok();
                    }
                    let held = clipboard.as_mut().is_some_and(|clipboard| {
                        clipboard.set_text(text.clone()).is_ok()
                            && clipboard.get_text().is_ok_and(|back| same(&back, &text))
                    });
                    report(Command::TextCopied(what, held));
                }
            };
            if Builder::new()
                .name("clipboard".to_owned())
                .spawn(copier)
                .is_ok()
            {
                self.copier = Some(work);
            }
        }
        let sent = self
            .copier
            .as_ref()
            .is_some_and(|copier| copier.send((what, text)).is_ok());
        if !sent {
            self.reporter()(Command::TextCopied(what, false));
        }
    }

    fn pick(&self, effect: &Effect) {
        let dialog = rfd::AsyncFileDialog::new()
            .add_filter("RON", &["ron"])
            .set_file_name("veto-desk.ron");
        // Made here, on the thread of the window, as macOS demands; waited for on a worker.
        if *effect == Effect::PickFile {
            let picked = dialog.pick_file();
            self.spawn("dialog", move || {
                let path = pollster::block_on(picked).map(|it| it.path().to_owned());
                Some(Command::FilePicked(path))
            });
        } else {
            let picked = dialog.save_file();
            self.spawn("dialog", move || {
                let path = pollster::block_on(picked).map(|it| it.path().to_owned());
                Some(Command::CopyPicked(path))
            });
        }
    }

    /// Goes on with another file, once all is written.
    fn open_file(&mut self, path: PathBuf) {
        self.stop_writer();
        let opened = match open(&path) {
            // A path that was picked or typed must exist: a slip must not begin an empty desk.
            Opened {
                content: Ok(None), ..
            } => {
                self.reporter()(Command::OpenFailed(FileTrouble::Missing));
                return;
            }
            opened => opened,
        };
        match &opened.content {
            Ok(_) => {
                self.path = path;
                self.reporter()(Command::FileOpened(Box::new(opened)));
            }
            Err(why) => self.reporter()(Command::OpenFailed(why.clone())),
        }
    }

    fn replace_unreadable(&mut self, document: Option<Document>) {
        self.stop_writer();
        let previous = match document {
            None => file::previous(&self.path).map(|it| it.document),
            some => some,
        };
        let set_aside = file::set_aside(&self.path, Timestamp::now());
        let (Some(document), Ok(set_aside)) = (previous, set_aside) else {
            self.reporter()(Command::OpenFailed(FileTrouble::Denied));
            return;
        };
        self.save(Arc::new(document.clone()));
        self.reporter()(Command::FileOpened(Box::new(Opened {
            file: FileInfo {
                path: self.path.clone(),
            },
            content: Ok(Some(document)),
            previous: None,
            set_aside: Some(set_aside),
        })));
    }
}

impl Outside for Desktop {
    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save(document) => self.save(document),
            Effect::OpenAddress(address) => self.open_address(address),
            Effect::Copy(what, text) => self.copy(what, text),
            Effect::PickFile | Effect::PickCopy => self.pick(&effect),
            Effect::OpenFile(path) => self.open_file(path),
            Effect::SaveCopy(path, document) => self.spawn("copy", move || {
                let saved = file::copy_to(&path, &document);
                Some(Command::CopySaved(
                    saved.map_err(|error| save_problem(error.kind())),
                ))
            }),
            Effect::UsePrevious => self.replace_unreadable(None),
            Effect::StartNew => self.replace_unreadable(Some(Document::default())),
            // The shell closes the window itself.
            Effect::Close => {}
        }
    }

    fn reports(&mut self) -> Vec<Command> {
        self.reports.try_iter().collect()
    }

    fn finish(&mut self) {
        self.stop_writer();
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        self.stop_writer();
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
        SaveErrorKind::Unreadable | SaveErrorKind::Other => SaveProblem::Other,
    }
}
