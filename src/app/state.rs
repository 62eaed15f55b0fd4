//! All that the app knows while it runs: the document, the page that is shown, and what is under way.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use super::adding::Adding;
use super::command::{AnswerKind, Copied, Given, IntoField, Opened, Source, Told};
use super::effect::Paperwork;
use super::overview::{FEW_DELETED, Finding};
use super::problem::{FileTrouble, Problem, SaveProblem};
use crate::domain::document::{Contrast, Document, Open, TextSize};
use crate::domain::ids::{AccountId, DraftId, EvidenceId, LetterId, ObjectionId, PersonId};
use crate::domain::kinds::RouteId;
use crate::domain::merge::{Before, Counts};
use crate::domain::objection::{Fault, Seen};
use crate::domain::wizard::Step;
use crate::mail::Reading;

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
    /// The help, or the guide, that was closed last.
    pub returned: Option<Returned>,
    /// What keeps the page from going on.
    pub problem: Option<Problem>,
    /// What was just done.
    pub notice: Option<Notice>,
    /// The window was to be closed, but the file could not be saved: what now?
    pub close_asked: bool,
    /// The changes since the start that can be taken back, the newest last.
    pub steps: Vec<UndoStep>,
    /// How many incoming copies of the document were merged.
    pub seen: u64,
    /// Whether the file holds what is shown.
    pub saving: Saving,
    /// The data file.
    pub file: FileInfo,
    /// What the browser was asked to open, until it answers.
    pub opening: Option<Opening>,
    /// The window is small and stands beside the browser: see `ui::companion`.
    pub companion: bool,
    /// The objections for which the person went back to the large window.
    pub large: BTreeSet<ObjectionId>,
    /// A file dialog is open.
    pub picking: bool,
    /// The clipboard did not take what was to be copied: texts are to be selected by hand.
    pub no_clipboard: bool,
    /// The field for which the clipboard is being read.
    pub pasting: Option<IntoField>,
    /// The backups of the file, once they were listed.
    pub backups: Option<Vec<Backup>>,
    /// The newest backup of a file that may only be looked at.
    pub previous: Option<PreviousCopy>,
    /// The path typed where no file dialog is there.
    pub typed_path: String,
    /// What the person chose for all programs.
    pub system: SystemPrefers,
    /// The code of that language of ours which the person chose for all programs.
    pub system_language: String,
    /// The next window of this computer is drawn on the processor alone.
    pub simple_graphics: bool,
    /// The text size that was chosen while nothing may be written.
    pub unsaved_text_size: Option<TextSize>,
    /// Which of the files kept as evidence are not as they were.
    pub faults: BTreeMap<EvidenceId, Fault>,
    /// What is sought on the desk, and in which order it is shown.
    pub finding: Finding,
    /// Filters and order can be chosen on the desk.
    pub filters: bool,
    /// The figures of the chart on the desk are shown as a table, too.
    pub figures: bool,
    /// So many of the deleted accounts are shown at most.
    pub deleted: usize,
    /// Which page of the accounts that are found is shown, counted from 0.
    pub list_page: usize,
    /// The accounts that are selected, while several can be.
    pub selected: Option<Arc<BTreeSet<AccountId>>>,
    /// The accounts whose forms are opened one after the other.
    pub in_turn: Option<InTurn>,
    /// Counts the pages that were turned, so that the view knows when to move the focus.
    pub turned: u64,
    /// What is sought among people, and what is open on a person's page.
    pub people: Seeking,
    /// Whose part is being saved as a file of its own, instead of a copy of all.
    pub handing: Option<PersonId>,
    /// What was given on the page of an answer that was left before it was written down.
    pub left_answer: Option<Answering>,
    /// The table on the page of many accounts that was left before they were added.
    pub left_table: Option<Adding>,
    /// The paper for which no place was chosen.
    pub unsaved_paper: Option<Paperwork>,
    /// Today, where the person is.
    pub today: Date,
    /// How the person's clock differs from the world's, to show times of day.
    pub now: Zoned,
}

/// What is sought among people, and what is open on a person's page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seeking {
    /// Words of a name, on the page of all people.
    pub query: String,
    /// Which page of all people is shown, counted from 0.
    pub page: usize,
    /// The same, where it is chosen who else a person is.
    pub other: String,
    /// Which page of that, or of the accounts of a person, is shown.
    pub inner_page: usize,
    /// Where the person can live is shown.
    pub residence: bool,
}

/// What the person chose for all programs, as far as the system says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemPrefers {
    /// Light text on a dark ground, or the other way round.
    pub dark: Option<bool>,
    /// More contrast than usual.
    pub high_contrast: bool,
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
    /// The folder of the evidence.
    pub evidence: PathBuf,
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
    /// It may only be looked at, and why.
    ReadOnly(ReadOnly),
}

/// Why a file may only be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Another window has it.
    OtherWindow,
    /// A newer version of the app wrote it.
    Newer {
        /// Its saved shape.
        version: u32,
    },
}

/// A backup of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub made: Timestamp,
    /// How many accounts it holds, deleted ones not counted.
    pub accounts: usize,
    /// How many objections it holds.
    pub objections: usize,
}

/// A change that can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct UndoStep {
    /// What was changed.
    pub change: Change,
    /// Changes with the same key, one after the other, are taken back together: letters of one text.
    pub key: Option<String>,
    /// What has to be put back.
    pub before: Before,
    /// The page on which it was made.
    pub screen: Screen,
}

/// What a change was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// An answer in the wizard.
    Wizard,
    /// A begun wizard was thrown away.
    Draft,
    /// Something on the filing page.
    Filing,
    /// What the platform answered, or a step after that.
    Answer,
    /// A note.
    Note,
    /// A file that is kept as evidence.
    Evidence,
    /// A letter.
    Letter,
    /// An account was edited.
    Account,
    /// Which accounts are linked.
    Linked,
    /// Something was said of several accounts at once.
    Several,
    /// An account was deleted, put back, or removed.
    Deleting,
    /// A person.
    Person,
    /// A setting.
    Settings,
    /// Entries of another copy of the file were merged.
    Incoming,
    /// Entries of another file were taken in.
    Import,
    /// A backup was brought back.
    Backup,
    /// Accounts of a table were added.
    Adding,
}

impl Change {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Person,
        Self::Wizard,
        Self::Draft,
        Self::Filing,
        Self::Answer,
        Self::Note,
        Self::Evidence,
        Self::Letter,
        Self::Account,
        Self::Linked,
        Self::Several,
        Self::Deleting,
        Self::Settings,
        Self::Incoming,
        Self::Import,
        Self::Backup,
        Self::Adding,
    ];
}

/// The newest backup of a file that cannot be used.
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
    /// When did the person do something?
    When(Telling),
    /// What is said of all selected accounts?
    Several(Several),
    /// Writing a letter.
    Letter(Writing),
    /// Editing an account.
    Edit(AccountId),
    /// Which accounts are linked with one.
    Linked(Linking),
    /// Adding many accounts from a table.
    AddMany(Adding),
    /// Everybody.
    Persons,
    /// One person.
    Person(PersonId),
    /// Who else is this person? Then what it does if it is that one.
    SamePerson(PersonId, Option<PersonId>),
    /// The file could not be read.
    Trouble(Trouble),
    /// Settings, and the file.
    Settings,
    /// Help, with what is sought in the guides, over the page from which it was opened.
    Help(String, Box<Under>),
    /// A guide, over the page from which it was opened.
    Guide(String, Box<Under>),
    /// The backups of the file, and the one that was chosen.
    Backups(Option<PathBuf>),
    /// Whose work is in the program, or what is under one licence.
    Licences(Option<String>),
}

impl Screen {
    /// The page itself, or the one from which the help and the guides over it were opened.
    pub fn under_guides(&self) -> &Self {
        match self {
            Self::Help(_, under) | Self::Guide(_, under) => under.screen.under_guides(),
            page => page,
        }
    }
}

/// What lies under the help or a guide, and comes back when that is closed.
#[derive(Clone, Debug, PartialEq)]
pub struct Under {
    /// The page from which it was opened, as it was.
    pub screen: Screen,
    /// What kept that page from going on.
    pub problem: Option<Problem>,
    /// How far it was scrolled: see `State::place`.
    pub place: u64,
    /// It was in the small window.
    pub companion: bool,
}

/// The help, or a guide, was closed: the page under it is shown where it was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The page, as `State::page` counts it now.
    pub page: u64,
    /// As it was counted when that was opened.
    pub place: u64,
    /// The guide, or none if it was the help. What opened it takes the focus.
    pub guide: Option<String>,
}

/// Accounts whose forms are opened one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTurn {
    /// All of them, in their order.
    pub accounts: Vec<AccountId>,
    /// Which one it is now, counted from 0.
    pub at: usize,
}

/// What is said of several accounts at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// The person sent the objection.
    Sent,
    /// The platform answered.
    Answered,
}

/// Saying something of all selected accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Several {
    /// What.
    pub doing: Doing,
    /// Which answer, once it was chosen.
    pub kind: Option<AnswerKind>,
    /// On which day it happened.
    pub on: Date,
}

/// Which accounts are linked with one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linking {
    /// Which one.
    pub account: AccountId,
    /// What is typed to find another account.
    pub query: String,
    /// The account of which it is asked since when it is, or was, linked.
    pub asked: Option<AccountId>,
}

impl Linking {
    /// The page as it first shows.
    pub fn new(account: AccountId) -> Self {
        Self {
            account,
            query: String::new(),
            asked: None,
        }
    }
}

/// Filing an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    /// Which one.
    pub objection: ObjectionId,
    /// What is asked instead of showing the form's address.
    pub asking: Option<Asking>,
    /// What the person put on the clipboard, once it was read back; what it holds now comes last.
    pub copied: Vec<Copied>,
    /// The note being typed.
    pub note: String,
    /// The day on which it was sent, if not today.
    pub sent_on: Date,
    /// Which of the steps on the page the companion shows, counted from 0.
    pub step: usize,
}

/// A question on the filing page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// What do you see instead of the form?
    Seen(Option<Seen>),
    /// What else happened?
    SomethingElse,
    /// None: it is done on a phone.
    OnPhone,
}

/// Recording an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answering {
    /// Which objection was answered, once it is known.
    pub objection: Option<ObjectionId>,
    /// How.
    pub kind: Option<AnswerKind>,
    /// On which day it came.
    pub on: Date,
    /// The files that will be kept.
    pub given: Vec<Given>,
    /// The text of a mail, as it is pasted.
    pub pasted: String,
    /// What the last mail that was given seems to be.
    pub reading: Option<Reading>,
}

impl Answering {
    /// The page as it first shows.
    pub fn new(objection: Option<ObjectionId>, today: Date) -> Self {
        Self {
            objection,
            kind: None,
            on: today,
            given: Vec::new(),
            pasted: String::new(),
            reading: None,
        }
    }
}

/// Telling when something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Telling {
    /// For which objection.
    pub objection: ObjectionId,
    /// What.
    pub told: Told,
    /// On which day.
    pub on: Date,
}

/// Writing a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writing {
    /// For which objection.
    pub objection: ObjectionId,
    /// Which letter.
    pub letter: LetterId,
    /// On which day it was sent, if not today.
    pub sent_on: Date,
}

/// The file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Why.
    pub why: FileTrouble,
    /// Its newest backup, if there is one that can be read.
    pub previous: Option<PreviousCopy>,
}

/// What was just done, said once; it stays until the next action.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What.
    pub what: Done,
    /// It is the last of the changes, and can be taken back at once.
    pub undoable: bool,
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
    /// An answer was written down, and the files that brought it are kept.
    AnswerRecordedWithFiles,
    /// Files were kept as evidence, so many.
    EvidenceKept(usize),
    /// A file was taken off the list of evidence.
    EvidenceRemoved,
    /// A letter was thrown away.
    LetterDiscarded,
    /// A paper was saved there.
    PaperSaved(PathBuf),
    /// A reply or reminder was written down.
    StepRecorded,
    /// The last change was taken back: this one.
    Undone(Change),
    /// A deleted account was removed.
    AccountRemoved,
    /// A person was removed.
    PersonRemoved,
    /// Two persons are one.
    PersonsJoined,
    /// Another copy of the document was merged.
    Merged(Source, Counts),
    /// Entries of another file were taken in.
    Imported(Counts),
    /// A backup was brought back.
    BackupUsed,
    /// The file was changed outside the app.
    Edited,
    /// The file may be changed from now on.
    Unlocked,
    /// The app had stopped and was started again.
    Restarted,
    /// A deleted account was put back.
    AccountRestored,
    /// So many accounts of a table were added.
    AccountsAdded(usize),
    /// An account was kept that another objection covers.
    AccountCovered,
    /// Whether the objection of another account counts for this one was left open.
    CoverLeft,
    /// Something is on the clipboard.
    Copied(Copied),
    /// What was on the clipboard stands in a field.
    Pasted,
    /// The browser was asked to open the page.
    AddressOpened,
    /// Everything is drawn this large.
    TextSize(TextSize),
    /// A copy was saved there.
    CopySaved(PathBuf),
    /// A file was opened.
    FileOpened,
    /// The unreadable file was set aside, there.
    SetAside(PathBuf),
    /// So many were written down as sent.
    SeveralSent(usize),
    /// An answer was written down for so many.
    SeveralAnswered(usize),
    /// So many accounts were deleted.
    SeveralDeleted(usize),
    /// So many were gone through in turn.
    TurnOver(usize),
    /// Something could not be done.
    Failed(Problem),
}

impl Notice {
    /// A message about what cannot be taken back.
    pub fn of(what: Done) -> Self {
        Self {
            what,
            undoable: false,
        }
    }
}

impl State {
    /// The state at the start, from a file that was opened or not.
    pub fn new(opened: Opened, now: &Now) -> Self {
        let mut state = Self {
            document: Arc::default(),
            screen: Screen::Desk,
            page: 0,
            returned: None,
            close_asked: false,
            problem: None,
            notice: None,
            steps: Vec::new(),
            seen: 0,
            saving: Saving::Saved,
            file: FileInfo::default(),
            opening: None,
            companion: false,
            large: BTreeSet::new(),
            picking: false,
            no_clipboard: false,
            pasting: None,
            backups: None,
            previous: None,
            typed_path: String::new(),
            system: SystemPrefers::default(),
            system_language: "en".to_owned(),
            simple_graphics: false,
            unsaved_text_size: None,
            faults: BTreeMap::new(),
            finding: Finding::default(),
            filters: false,
            figures: false,
            deleted: FEW_DELETED,
            list_page: 0,
            selected: None,
            in_turn: None,
            turned: 0,
            people: Seeking::default(),
            handing: None,
            left_answer: None,
            left_table: None,
            unsaved_paper: None,
            today: now.today(),
            now: now.at.clone(),
        };
        state.take_over(opened);
        state
    }

    /// Goes on with a file that was opened, or says why it was not.
    pub(super) fn take_over(&mut self, opened: Opened) {
        self.file = opened.file;
        self.problem = None;
        self.page += 1;
        self.steps.clear();
        self.seen = 0;
        self.companion = false;
        self.large.clear();
        self.backups = None;
        self.faults.clear();
        self.unsaved_paper = None;
        self.left_answer = None;
        self.left_table = None;
        self.people = Seeking::default();
        self.finding = Finding::default();
        self.filters = false;
        self.list_page = 0;
        self.deleted = FEW_DELETED;
        self.selected = None;
        self.in_turn = None;
        // A dialog that is still open was for someone of the file before.
        if !self.picking {
            self.handing = None;
        }
        self.notice = opened.note.map(Notice::of);
        match opened.content {
            Ok(document) => {
                self.document = Arc::new(document.unwrap_or_default());
                self.saving = opened.read_only.map_or(Saving::Saved, Saving::ReadOnly);
                self.previous = opened.previous;
                // What made the app stop may be on the page that was open.
                let restarted = self
                    .notice
                    .as_ref()
                    .is_some_and(|it| it.what == Done::Restarted);
                self.screen = if restarted {
                    Screen::Desk
                } else {
                    self.resumed()
                };
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

    /// Black and white is shown, because the person or the system wants it.
    pub fn high_contrast(&self) -> bool {
        match self.document.settings.contrast {
            Contrast::System => self.system.high_contrast,
            Contrast::Normal => false,
            Contrast::High => true,
        }
    }

    /// The code of the screen's language.
    pub fn language(&self) -> &str {
        match self.document.settings.language.as_str() {
            "" => &self.system_language,
            chosen => chosen,
        }
    }

    /// How large everything is drawn.
    pub fn text_size(&self) -> TextSize {
        let chosen = self.document.settings.text_size;
        self.unsaved_text_size.unwrap_or(chosen)
    }

    /// Something that a screen shows is no longer there.
    pub(super) fn is_gone(&self, screen: &Screen) -> bool {
        let document = &self.document;
        match screen {
            Screen::Account(id) | Screen::Edit(id) => document
                .account(*id)
                .is_none_or(|account| account.deleted.is_some()),
            Screen::Linked(linking) => document
                .account(linking.account)
                .is_none_or(|account| account.deleted.is_some()),
            Screen::Wizard(id) => document.draft(*id).is_none(),
            Screen::File(filing) => document.objection(filing.objection).is_none(),
            Screen::Answer(answering) => answering
                .objection
                .is_some_and(|id| document.objection(id).is_none()),
            Screen::When(telling) => document.objection(telling.objection).is_none(),
            Screen::Letter(writing) => document
                .objection(writing.objection)
                .is_none_or(|it| it.letter(writing.letter).is_none()),
            Screen::Next(id) => document
                .objection(*id)
                .is_none_or(|objection| objection.sent().is_none()),
            Screen::Person(id) => document.person(*id).is_none(),
            Screen::SamePerson(id, other) => [Some(*id), *other]
                .into_iter()
                .flatten()
                .any(|it| document.person(it).is_none()),
            Screen::Desk
            | Screen::AddMany(_)
            | Screen::Persons
            | Screen::Trouble(_)
            | Screen::Several(_)
            | Screen::Settings
            // It is asked again when these are closed.
            | Screen::Help(..)
            | Screen::Guide(..)
            | Screen::Licences(_)
            | Screen::Backups(_) => false,
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

impl Screen {
    /// A day that is proposed because it was today becomes the new today.
    pub(super) fn move_today(&mut self, before: Date, today: Date) {
        let on = match self {
            Self::Answer(answering) => &mut answering.on,
            Self::When(telling) => &mut telling.on,
            Self::Letter(writing) => &mut writing.sent_on,
            Self::File(filing) => &mut filing.sent_on,
            Self::Several(several) => &mut several.on,
            Self::Help(_, under) | Self::Guide(_, under) => {
                return under.screen.move_today(before, today);
            }
            _ => return,
        };
        if *on == before {
            *on = today;
        }
    }
}

impl Filing {
    /// The page as it first shows.
    pub fn new(objection: ObjectionId, today: Date) -> Self {
        Self {
            objection,
            asking: None,
            copied: Vec::new(),
            note: String::new(),
            sent_on: today,
            step: 0,
        }
    }
}
