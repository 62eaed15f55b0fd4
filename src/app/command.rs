//! All that a person, or finished work, can say.

use std::path::PathBuf;

use jiff::civil::Date;

use super::problem::{FileTrouble, Problem, SaveProblem};
use super::state::{Backup, Done, FileInfo, PreviousCopy, ReadOnly};
use crate::domain::document::{Document, Theme};
use crate::domain::ids::{AccountId, DraftId, ObjectionId};
use crate::domain::kinds::{Field, PlaceId, PlatformId, ReasonId, RouteId};
use crate::domain::objection::Seen;
use crate::domain::wizard::{Linked, Lives, ReasonKind, Step, Whose};

/// What a person asks for, or what the outside reports.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Show the desk.
    ShowDesk,
    /// Show one account.
    ShowAccount(AccountId),
    /// Show the settings.
    ShowSettings,
    /// Show the help.
    ShowHelp,

    /// Begin a wizard, with earlier answers as proposals.
    StartWizard,
    /// Begin a wizard for an account that has no objection yet.
    StartFor(AccountId),
    /// Go on with a wizard.
    ResumeWizard(DraftId),
    /// One answer of the wizard that is open.
    Answer(Answer),
    /// Go to the next page of the wizard, if nothing is missing.
    Continue,
    /// Go to the page before.
    Back,
    /// Change one answer and come back to the check page.
    Change(Step),
    /// Throw away a begun wizard.
    DiscardDraft(DraftId),

    /// Show the page from which an objection is filed.
    ShowFiling(ObjectionId),
    /// Open the official page in the browser.
    OpenForm,
    /// Put one value on the clipboard.
    Copy(Copied),
    /// The person sent it, on this day.
    ReportSent(Date),
    /// The person has not sent it yet.
    ReportNotYet,
    /// The person does not see the form.
    ReportMissing,
    /// Something else happened.
    ReportSomethingElse,
    /// What is seen instead of the form.
    TellSeen(Seen),
    /// The person goes back to filing without telling more.
    CloseQuestion,
    /// File by another route.
    UseRoute(RouteId),

    /// Ask what the platform answered.
    AskAnswer(ObjectionId),
    /// What it answered.
    ChooseAnswer(AnswerKind),
    /// On which day.
    ChooseDate(Date),
    /// Write that answer down.
    RecordAnswer,
    /// The person answered the platform's question.
    ReportReplied(ObjectionId),
    /// The person reminded the platform.
    ReportReminded(ObjectionId),
    /// Write a note down.
    AddNote(ObjectionId, String),
    /// What is being typed as a note.
    TypeNote(String),

    /// Edit an account.
    EditAccount(AccountId),
    /// One change of an account that is being edited.
    Edit(Edit),
    /// Delete an account; it can be put back.
    DeleteAccount(AccountId),
    /// Put a deleted account back.
    RestoreAccount(AccountId),
    /// Remove a deleted account before its time.
    RemoveAccount(AccountId),
    /// Take the last change back.
    Undo,
    /// Put the message away.
    DismissNotice,

    /// Choose light or dark.
    ChooseTheme(Theme),
    /// Try to save again.
    RetrySave,
    /// Let the person pick a file to open.
    PickFile,
    /// Let the person pick a place for a copy.
    PickCopy,
    /// What is being typed as a path, where no file dialog is there.
    TypePath(String),
    /// Open the file at the typed path.
    OpenTypedPath,
    /// Save a copy at the typed path.
    CopyToTypedPath,
    /// Let the person pick a file to take entries from.
    PickImport,
    /// Take entries from the file at the typed path.
    ImportTypedPath,
    /// Show the backups of the file.
    ShowBackups,
    /// Choose a backup.
    ChooseBackup(PathBuf),
    /// Bring back what is in the chosen backup.
    UseBackup,
    /// Show the folder of the file in the system's own file window.
    OpenFolder,
    /// Say what can be done with a file of a newer version.
    ShowTrouble,
    /// Set the unreadable file aside and use its newest backup.
    UsePrevious,
    /// Set the unreadable file aside and begin a new one.
    StartNew,
    /// The window was asked to close although the file could not be saved.
    AskClose,
    /// Close all the same.
    CloseAnyway,

    /// The window was opened, or a day began.
    DayBegan,
    /// Another copy of the document was found.
    Incoming(Box<Document>, Source),
    /// The other window is gone: this one may write.
    Unlocked,
    /// Another start of the app asks for this window.
    Knocked,
    /// The file was damaged while it was open, and was set aside under this name.
    FileSetAside(PathBuf),
    /// The backups of the file.
    BackupsListed(Vec<Backup>),
    /// What is in a backup, or why it could not be read.
    BackupRead(Result<Box<Document>, FileTrouble>),
    /// A file to take entries from was picked; `None` when nothing was picked.
    ImportPicked(Option<PathBuf>),
    /// What is in a file to take entries from, or why it could not be read.
    Imported(Result<Box<Document>, FileTrouble>),
    /// The folder could not be shown.
    FolderFailed,
    /// The newest document was saved, or not.
    Saved(Result<(), SaveProblem>),
    /// A file was picked to be opened; `None` when nothing was picked.
    FilePicked(Option<PathBuf>),
    /// A place for a copy was picked; `None` when nothing was picked.
    CopyPicked(Option<PathBuf>),
    /// A copy was saved, or not.
    CopySaved(Result<PathBuf, SaveProblem>),
    /// A file was opened, or not.
    FileOpened(Box<Opened>),
    /// A file that was picked or typed could not be opened.
    OpenFailed(FileTrouble),
    /// The browser was started, or not.
    AddressOpened(Result<(), Problem>),
    /// The clipboard took the text, or not.
    TextCopied(Copied, bool),
}

/// A file that was opened, or why it was not.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Where it is.
    pub file: FileInfo,
    /// What is in it; `None` when there is no file there yet.
    pub content: Result<Option<Document>, FileTrouble>,
    /// Its newest backup, if there is one that can be read.
    pub previous: Option<PreviousCopy>,
    /// Why it may only be looked at.
    pub read_only: Option<ReadOnly>,
    /// What is to be said about it.
    pub note: Option<Done>,
}

/// Where another copy of the document came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A synchroniser or another window wrote the file.
    Other,
    /// The file was changed by hand.
    Hand,
    /// A conflict copy lay beside the file.
    Copy,
}

/// Something that can be put on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Copied {
    /// The official address.
    Address,
    /// A value the form asks for.
    Field(Field),
    /// The postal address of a letter.
    PostalAddress,
    /// The place of the data file.
    FilePath,
    /// What was sent.
    SentText,
}

/// One answer of the wizard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Which platform.
    Platform(PlatformId),
    /// Whether the account belongs to someone else.
    SomeoneElse(bool),
    /// Whose account it is.
    Whose(Whose),
    /// The name of a new person.
    PersonName(String),
    /// Where the person lives.
    Lives(Lives),
    /// Which country; `None` takes the choice back.
    Country(Option<PlaceId>),
    /// Which part of it; `None` takes the choice back.
    Part(Option<PlaceId>),
    /// The name the account is known by.
    Handle(String),
    /// The e-mail of the account.
    Email(String),
    /// The phone number of the account.
    Phone(String),
    /// Whether it is linked.
    Linked(Linked),
    /// An account it is linked with, or not.
    LinkedWith(AccountId, bool),
    /// Whether and how a reason is given.
    Reason(ReasonKind),
    /// A ready-made reason is ticked or not; with the text that results.
    Ticked(ReasonId, bool, String),
    /// The language of the text; with the text that results.
    Language(String, String),
    /// The composed text.
    Text(String),
    /// The person's own text.
    OwnText(String),
}

/// What a platform can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// Yes.
    Accepted,
    /// No.
    Refused,
    /// It asks for more.
    MoreAsked,
    /// It says that another company is responsible.
    OtherCompany,
    /// It wants more time.
    MoreTime,
    /// Only a receipt.
    Receipt,
}

impl AnswerKind {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Accepted,
        Self::Refused,
        Self::MoreAsked,
        Self::OtherCompany,
        Self::MoreTime,
        Self::Receipt,
    ];
}

/// One change of an account that is being edited. Saved as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The name of the person.
    PersonName(String),
    /// The name the account is known by.
    Handle(String),
    /// The e-mail of the account.
    Email(String),
    /// The phone number of the account.
    Phone(String),
    /// A note.
    Note(String),
    /// Linked with this account of the same person, or not.
    LinkedWith(AccountId, bool),
}
