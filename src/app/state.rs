//! All that the app knows while it runs: the document, the page that is shown, and what is under way.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use super::command::{AnswerKind, Copied, Opened};
use super::problem::{FileTrouble, Problem, SaveProblem};
use crate::domain::document::{Document, Open};
use crate::domain::ids::{AccountId, DraftId, ObjectionId};
use crate::domain::kinds::RouteId;
use crate::domain::objection::Seen;
use crate::domain::wizard::Step;

/// The moment of a command, and the source of new names. Given in, so that tests can choose both.
#[derive(Clone, Debug)]
pub struct Now {
    /// The moment, where the person is.
    pub at: Zoned,
    /// Where new names come from.
    pub ids: Ids,
}

impl Now {
    /// Today, where the person is.
    pub fn today(&self) -> Date {
        self.at.date()
    }

    /// The moment, the same everywhere.
    pub fn timestamp(&self) -> Timestamp {
        self.at.timestamp()
    }
}

/// Where new names come from.
#[derive(Clone, Debug)]
pub enum Ids {
    /// Made outside: random, ordered by time.
    Fresh(fn() -> Uuid),
    /// 1, 2, 3 …: for tests.
    Counted(u128),
}

impl Ids {
    /// A name that was not used before.
    pub fn fresh(&mut self) -> Uuid {
        match self {
            Self::Fresh(make) => make(),
            Self::Counted(last) => {
                *last += 1;
                Uuid::from_u128(*last)
            }
        }
    }
}

/// Everything.
#[derive(Clone, Debug)]
pub struct State {
    /// What is kept. Shared with the writer, so that saving copies nothing.
    pub document: Arc<Document>,
    /// Which page is shown.
    pub screen: Screen,
    /// Counts page changes, so that the view knows when to move the focus.
    pub page: u64,
    /// What keeps the page from going on.
    pub problem: Option<Problem>,
    /// What was just done.
    pub notice: Option<Notice>,
    /// Whether the file holds what is shown.
    pub saving: Saving,
    /// The data file.
    pub file: FileInfo,
    /// What the browser was asked to open, until it answers.
    pub opening: Option<Opening>,
    /// A file dialog is open.
    pub picking: bool,
    /// The path typed where no file dialog is there.
    pub typed_path: String,
    /// Today, where the person is.
    pub today: Date,
    /// How the person's clock differs from the world's, to show times of day.
    pub now: Zoned,
}

/// A page that the browser was asked to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// For which objection.
    pub objection: ObjectionId,
    /// By which route.
    pub route: RouteId,
    /// Its address.
    pub address: String,
}

/// Where the data file is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileInfo {
    /// Its path.
    pub path: PathBuf,
}

/// Whether the file holds what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It does.
    Saved,
    /// It soon will.
    UnderWay,
    /// It does not, and why.
    Failed(SaveProblem),
    /// It may not be written: the file could not be read.
    Forbidden,
}

/// The previous copy of an unreadable file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviousCopy {
    /// When it was written.
    pub saved: Timestamp,
    /// How many accounts it holds.
    pub accounts: usize,
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// All accounts.
    Desk,
    /// The wizard, at the step kept in its draft.
    Wizard(DraftId),
    /// Filing an objection.
    File(Filing),
    /// What happens next, after an objection was sent.
    Next(ObjectionId),
    /// One account.
    Account(AccountId),
    /// What did the platform answer?
    Answer(Answering),
    /// Editing an account.
    Edit(AccountId),
    /// The file could not be read.
    Trouble(Trouble),
    /// Settings, and the file.
    Settings,
    /// Help.
    Help,
}

/// Filing an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    /// Which one.
    pub objection: ObjectionId,
    /// What is asked instead of showing the form's address.
    pub asking: Option<Asking>,
    /// What the person put on the clipboard last, once it was read back.
    pub copied: Option<Copied>,
    /// The note being typed.
    pub note: String,
    /// The day on which it was sent, if not today.
    pub sent_on: Date,
}

/// A question on the filing page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// What do you see instead of the form?
    Seen(Option<Seen>),
    /// What else happened?
    SomethingElse,
}

/// Recording an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    /// Which objection was answered.
    pub objection: ObjectionId,
    /// How.
    pub kind: Option<AnswerKind>,
    /// On which day it came.
    pub on: Date,
}

/// The file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Why.
    pub why: FileTrouble,
    /// Its previous copy, if that can be read.
    pub previous: Option<PreviousCopy>,
}

/// What was just done, said once; it stays until the next action.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What.
    pub what: Done,
    /// The document before, where it can be taken back.
    pub before: Option<Arc<Document>>,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// An account was deleted.
    AccountDeleted,
    /// A begun wizard was thrown away.
    DraftDiscarded,
    /// An answer was written down.
    AnswerRecorded,
    /// A note was written down.
    NoteAdded,
    /// A reply or reminder was written down.
    StepRecorded,
    /// The last change was taken back.
    Undone,
    /// A deleted account was put back.
    AccountRestored,
    /// An account was kept that another objection covers.
    AccountCovered,
    /// Something is on the clipboard.
    Copied(Copied),
    /// The browser was asked to open the page.
    AddressOpened,
    /// A copy was saved there.
    CopySaved(PathBuf),
    /// A file was opened.
    FileOpened,
    /// The unreadable file was set aside, there.
    SetAside(PathBuf),
    /// Something could not be done.
    Failed(Problem),
    /// The window was asked to close, but the file could not be saved.
    CloseAsked,
}

impl State {
    /// The state at the start, from a file that was opened or not.
    pub fn new(opened: Opened, now: &Now) -> Self {
        let mut state = Self {
            document: Arc::default(),
            screen: Screen::Desk,
            page: 0,
            problem: None,
            notice: None,
            saving: Saving::Saved,
            file: FileInfo::default(),
            opening: None,
            picking: false,
            typed_path: String::new(),
            today: now.today(),
            now: now.at.clone(),
        };
        state.take_over(opened);
        state.notice = state
            .notice
            .filter(|notice| notice.what != Done::FileOpened);
        state
    }

    /// Goes on with a file that was opened, or says why it was not.
    pub(super) fn take_over(&mut self, opened: Opened) {
        self.file = opened.file;
        self.problem = None;
        self.page += 1;
        match opened.content {
            Ok(document) => {
                self.document = Arc::new(document.unwrap_or_default());
                self.saving = Saving::Saved;
                self.screen = self.resumed();
                let what = opened.set_aside.map_or(Done::FileOpened, Done::SetAside);
                self.notice = Some(Notice { what, before: None });
            }
            Err(why) => {
                self.document = Arc::default();
                self.saving = Saving::Forbidden;
                self.screen = Screen::Trouble(Trouble {
                    why,
                    previous: opened.previous,
                });
                self.notice = None;
            }
        }
    }

    /// The page at which the person left, else the desk.
    fn resumed(&self) -> Screen {
        match self.document.open {
            Some(Open::Wizard(id)) => match self.document.draft(id) {
                Some(draft) => match draft.objection {
                    Some(objection) if draft.step == Step::File => {
                        Screen::File(Filing::new(objection, self.today))
                    }
                    _ => Screen::Wizard(id),
                },
                None => Screen::Desk,
            },
            Some(Open::Next(id)) if self.document.objection(id).is_some() => Screen::Next(id),
            _ => Screen::Desk,
        }
    }
}

impl Filing {
    /// The page as it first shows.
    pub fn new(objection: ObjectionId, today: Date) -> Self {
        Self {
            objection,
            asking: None,
            copied: None,
            note: String::new(),
            sent_on: today,
        }
    }
}
