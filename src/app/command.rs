//! All that a person, or finished work, can say.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::effect::Paperwork;
use super::overview::Finding;
use super::problem::{FileTrouble, GivenProblem, PaperProblem, Problem, SaveProblem, TableProblem};
use super::state::{Backup, Doing, Done, FileInfo, PreviousCopy, ReadOnly, SystemPrefers};
use crate::domain::document::{Contrast, Document, Residence, TextSize, Theme};
use crate::domain::group::Since;
use crate::domain::ids::{AccountId, DraftId, EvidenceId, ObjectionId, PersonId};
use crate::domain::kinds::{Company, Field, PlaceId, PlatformId, ReasonId, RouteId};
use crate::domain::objection::{Fault, KeptFile, LetterKind, Seen, What};
use crate::domain::persons::Detail;
use crate::domain::table::Decoded;
use crate::domain::wizard::{Linked, Lives, ReasonKind, Step, Whose};
use crate::mail::Reading;

/// What a person asks for, or what the outside reports.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Show the desk.
    ShowDesk,
    /// Show one account.
    ShowAccount(AccountId),
    /// Show the settings.
    ShowSettings,
    /// Show the help, over the page that is shown.
    ShowHelp,
    /// Show a guide, over the page that is shown.
    ShowGuide(String),
    /// Close the help or the guide, and show the page under it as it was.
    LeaveHelp,
    /// What is being typed to find guides.
    SearchGuides(String),

    /// Show only these accounts on the desk, in this order.
    Find(Finding),
    /// Show, or put away, what accounts can be filtered by.
    ShowFilters(bool),
    /// Show, or put away, the figures of the chart as a table.
    ShowFigures(bool),
    /// Show at most so many of the deleted accounts, the newest first.
    ShowDeleted(usize),
    /// Show this page of the list on the page that is shown, counted from 0.
    TurnTo(usize),

    /// Show everybody.
    ShowPersons,
    /// Show one person.
    ShowPerson(PersonId),
    /// What is being typed to find people.
    SeekPersons(String),
    /// List people whose accounts are all confirmed, or not.
    HideSettled(bool),
    /// Add a person of whom nothing is known yet.
    AddPerson,
    /// One change of the person whose page is shown.
    EditPerson(PersonEdit),
    /// Show where the person can live, or put it away.
    ChooseResidence(bool),
    /// Remove a person who has no kept account.
    RemovePerson(PersonId),
    /// Choose who else this person is; or show what it does if it is this one.
    ShowSamePerson(PersonId, Option<PersonId>),
    /// Make the second person one with the first.
    JoinPersons(PersonId, PersonId),
    /// Save the part of one person as a file of its own.
    HandOver(PersonId),
    /// Begin a wizard for another account of this person.
    StartForPerson(PersonId),

    /// Begin, or end, selecting several accounts.
    ShowSelecting(bool),
    /// Select these accounts, or no longer.
    Select(Vec<AccountId>, bool),
    /// Ask what is to be said of the selected accounts.
    AskSeveral(Doing),
    /// Write it down for all of them.
    RecordSeveral,
    /// Delete the selected accounts; they can be put back.
    DeleteSelected,
    /// Open the forms of these accounts one after the other.
    GoInTurn(Vec<AccountId>),
    /// Show again the one at which they were left.
    BackInTurn,
    /// Go on to the next of them.
    NextInTurn,
    /// Stop going through them.
    StopInTurn,

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
    /// Begin a wizard for what others posted, with the answers of the one that is open. That one is
    /// kept: it holds the list of what still helps.
    ObjectForOthers,
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
    /// The person does it on a phone.
    DoOnPhone,
    /// The person goes back to filing without telling more.
    CloseQuestion,
    /// File by another route.
    UseRoute(RouteId),
    /// Make the window small, to stand beside the browser.
    ShowCompanion,
    /// Go back to the large window.
    LeaveCompanion,
    /// Show this step of the form in the small window, counted from 0.
    ShowStep(usize),

    /// Ask what the platform, or the authority, answered.
    AskAnswer(ObjectionId),
    /// Which objection was answered.
    ChooseObjection(ObjectionId),
    /// What it answered.
    ChooseAnswer(AnswerKind),
    /// On which day.
    ChooseDate(Date),
    /// The text of a mail, as it is pasted or typed.
    TypeMail(String),
    /// Read the text of the mail.
    ReadMail,
    /// Do not keep this one of the files that were given.
    LeaveOut(usize),
    /// Write that answer down, and keep the files.
    RecordAnswer,
    /// Ask when the person did something.
    AskWhen(ObjectionId, Told),
    /// The person did something, on this day.
    Report(ObjectionId, Told, Date),
    /// Write a note down.
    AddNote(ObjectionId, String),
    /// What is being typed as a note.
    TypeNote(String),

    /// Let the person pick files to keep as evidence.
    PickEvidence,
    /// Files were picked, or dropped on the window.
    FilesGiven(Vec<PathBuf>),
    /// Take a file off the list of evidence.
    RemoveEvidence(ObjectionId, EvidenceId),
    /// Show the folder of the evidence.
    OpenEvidenceFolder,

    /// Write a letter, or go on with one.
    StartLetter(ObjectionId, LetterKind, Option<Company>),
    /// One change of the letter that is open. Saved as it is typed.
    EditLetter(LetterEdit),
    /// Throw the letter away.
    DiscardLetter,
    /// Put the whole letter on the clipboard.
    CopyLetter(String),
    /// Put an address or number of an authority on the clipboard.
    CopyContact(String),
    /// The person sent the letter that is open, as it is here.
    ReportLetterSent(LetterSent),
    /// Where the person lived at the time: a country, or a part of it.
    TellPlace(ObjectionId, PlaceId),
    /// Open a page of an authority in the browser.
    OpenPage(String),

    /// Save a paper where the person chooses.
    SavePaper(Paperwork),
    /// Make a paper and open it, to be printed.
    PrintPaper(Paperwork),
    /// Save the paper for which no place was chosen beside the data file.
    SavePaperBeside,

    /// Show the page on which many accounts are added.
    AddMany,
    /// What stands in the field for the table.
    TypeTable(String),
    /// Show the table in its field again.
    ChangeTable,
    /// Put the table away, to take another one.
    ClearTable,
    /// Let the person pick a file with a table.
    PickTable,
    /// Add the accounts of the table.
    AddTable,

    /// Edit an account.
    EditAccount(AccountId),
    /// One change of an account that is being edited.
    Edit(Edit),
    /// Show which accounts are linked with this one.
    ShowLinked(AccountId),
    /// One thing about which accounts are linked.
    Link(LinkEdit),
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
    /// Put what is on the clipboard into this field.
    Paste(IntoField),

    /// Choose light or dark.
    ChooseTheme(Theme),
    /// Choose the language of the screen by its code; empty for that of the system.
    ChooseLanguage(String),
    /// Choose soft grounds, or black and white.
    ChooseContrast(Contrast),
    /// Choose how large everything is drawn.
    ChooseTextSize(TextSize),
    /// The system says what the person prefers everywhere.
    SystemPrefers(SystemPrefers),
    /// Whether the next window of this computer is drawn on the processor alone.
    GraphicsAre {
        /// It is.
        simple: bool,
    },
    /// Draw the next windows on the processor alone, or by OpenGL.
    ChooseSimpleGraphics(bool),
    /// Whether the window becomes small by itself when a form was opened.
    ChooseCompanion(bool),
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
    /// Show whose work is in the program, or what is under one licence.
    ShowLicences(Option<String>),
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
    /// Stay open.
    StayOpen,
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
    /// A file with a table was picked; `None` when nothing was picked.
    TablePicked(Option<PathBuf>),
    /// What is in a file with a table, by its name, or why it could not be read.
    TableRead(String, Result<Decoded, TableProblem>),
    /// Files were read, or not.
    FilesRead(Vec<Given>),
    /// Files were kept as evidence, or not: each with its name.
    EvidenceKept(ObjectionId, Vec<(String, Result<KeptFile, SaveProblem>)>),
    /// Whether these files that are kept as evidence are as they were.
    EvidenceChecked(Vec<(EvidenceId, Option<Fault>)>),
    /// A paper was saved, or not.
    PaperSaved(Result<PathBuf, PaperProblem>),
    /// No place was chosen for this paper.
    PaperUnsaved(Paperwork),
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
    /// What is on the clipboard; `None` where that is no text, or where it cannot be read.
    ClipboardRead(Option<Clip>),
    /// The field took what was on the clipboard.
    Pasted,
    /// The field had lost the focus before it could take it.
    PasteMissed,
}

/// The field that something is pasted into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntoField {
    /// Which one, as the view counts them.
    pub id: u64,
    /// It takes line breaks.
    pub lines: bool,
}

/// A text from the clipboard, which may be anything: a password, too.
#[derive(Clone, PartialEq, Eq)]
pub struct Clip(pub String);

impl std::fmt::Debug for Clip {
    /// Says nothing of what it is: a log must not.
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Clip({} bytes)", self.0.len())
    }
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
    /// The official address and the text, for a message to oneself.
    ForPhone,
    /// The place of the data file.
    FilePath,
    /// What was sent.
    SentText,
    /// A letter.
    Letter,
    /// An address or number of an authority.
    Contact,
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
    /// Something that still helps, where there is no route, is done or not.
    Done(String, bool),
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

/// What a platform, or an authority, can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// Yes.
    Accepted,
    /// No.
    Refused,
    /// It asks for more.
    MoreAsked,
    /// It asks which processing is meant, and why.
    ReasonsAsked,
    /// It says that another company is responsible.
    OtherCompany,
    /// It says that another form is to be used.
    OtherForm,
    /// It wants more time.
    MoreTime,
    /// Only a receipt.
    Receipt,
    /// The authority has the complaint, or says how far it is.
    AuthorityNews,
    /// The authority found for the person.
    AuthorityAgreed,
    /// The authority found against the person, or closed the case.
    AuthorityDisagreed,
    /// No answer at all: files are kept, nothing else.
    NoAnswer,
}

impl AnswerKind {
    /// Every answer.
    pub const ALL: [Self; 12] = [
        Self::Accepted,
        Self::Refused,
        Self::MoreAsked,
        Self::ReasonsAsked,
        Self::OtherCompany,
        Self::OtherForm,
        Self::MoreTime,
        Self::Receipt,
        Self::AuthorityNews,
        Self::AuthorityAgreed,
        Self::AuthorityDisagreed,
        Self::NoAnswer,
    ];

    /// The answers to offer, in their order.
    pub fn offered(with_authority: bool, asks_for_reasons: bool, has_files: bool) -> Vec<Self> {
        let of_authority = |it: &Self| {
            matches!(
                it,
                Self::AuthorityNews | Self::AuthorityAgreed | Self::AuthorityDisagreed
            )
        };
        let (authority, company): (Vec<_>, Vec<_>) = Self::ALL
            .into_iter()
            .filter(|it| asks_for_reasons || *it != Self::ReasonsAsked)
            .filter(|it| has_files || *it != Self::NoAnswer)
            .partition(of_authority);
        if with_authority {
            [authority, company].concat()
        } else {
            company
        }
    }

    /// What is written down.
    pub fn what(self) -> Option<What> {
        Some(match self {
            Self::Accepted => What::Accepted,
            Self::Refused => What::Refused,
            Self::MoreAsked => What::MoreAsked,
            Self::ReasonsAsked => What::ReasonsAsked,
            Self::OtherCompany => What::OtherCompany,
            Self::OtherForm => What::OtherForm,
            Self::MoreTime => What::MoreTime,
            Self::Receipt => What::Receipt,
            Self::AuthorityNews => What::AuthorityNews,
            Self::AuthorityAgreed => What::AuthorityAgreed,
            Self::AuthorityDisagreed => What::AuthorityDisagreed,
            Self::NoAnswer => return None,
        })
    }
}

/// What a person can tell that they did, or that happened to what they sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Told {
    /// They answered the platform's question.
    Replied,
    /// They reminded the platform.
    Reminded,
    /// The letter arrived.
    Delivered,
    /// They looked whether all is still as it was.
    Rechecked,
    /// They complained to the authority in their own way, such as by its form.
    Complained,
}

impl Told {
    /// All of it.
    pub const ALL: [Self; 5] = [
        Self::Replied,
        Self::Reminded,
        Self::Delivered,
        Self::Rechecked,
        Self::Complained,
    ];
}

/// A file that a person gave, in memory until it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Its name.
    pub name: String,
    /// What is in it, or why it cannot be kept.
    pub content: Result<Content, GivenProblem>,
}

/// What is in a file that was given.
#[derive(Clone, PartialEq)]
pub struct Content {
    /// Its bytes, unchanged.
    pub bytes: Arc<[u8]>,
    /// What the mail seems to be, if it is one.
    pub reading: Option<Reading>,
}

impl std::fmt::Debug for Content {
    /// Says nothing of what is in it: a log must not.
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Content({} bytes)", self.bytes.len())
    }
}

/// One change of a letter that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterEdit {
    /// The full name of the person.
    FullName(String),
    /// Their postal address.
    Address(String),
    /// Where they write.
    Town(String),
    /// Their phone number.
    Phone(String),
    /// The number that the company gave to the case.
    Reference(String),
    /// The reason, where it is asked for.
    Reason(String),
    /// Whether a court deals with it.
    Court(bool),
    /// Whether the authority may tell the company who complains.
    MayBeNamed(bool),
    /// The language.
    Language(String),
    /// To which company.
    Company(Company),
    /// The whole letter in the person's words; `None` makes it from the answers again.
    Text(Option<String>),
}

/// A letter as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterSent {
    /// To whom: the first line of the address.
    pub to: String,
    /// The postal address in one line.
    pub address: String,
    /// Its language.
    pub language: String,
    /// The whole letter.
    pub text: String,
    /// The day on which it was sent.
    pub on: Date,
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
}

/// One thing that is said about which accounts are linked. Most are said on the page of one account; the
/// other account is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEdit {
    /// What is being typed to find an account.
    Seek(String),
    /// Ask since when this one is, or was, linked; or ask nothing.
    Ask(Option<AccountId>),
    /// This one is linked, too.
    With(AccountId),
    /// This one is linked since then.
    Since(AccountId, Since),
    /// This account is linked with no other any more.
    TakeOut(AccountId),
    /// This one is not linked any more since that day.
    Left(AccountId, Date),
    /// This one was never linked.
    Never(AccountId),
    /// Whether an objection of another account counts for this one is left open.
    LeaveAsItIs(AccountId),
    /// Ask again whether it counts.
    AskAgain(AccountId),
}

/// One change of a person. Saved as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonEdit {
    /// Something that is written down about them.
    Detail(Detail, String),
    /// Anything to be remembered.
    Note(String),
    /// The language proposed for letters and reasons; empty for the usual one.
    Language(String),
    /// Where they live now.
    Residence(Option<Residence>),
}
