//! A mail in, a cautious guess and its reasons out. Nothing is fetched, opened or stored here, and
//! nothing follows from a guess until the person has confirmed it.
//!
//! [`read`] takes the bytes of a file, [`read_text`] what a person pasted; both give one [`Reading`].
//!
//! A false "accepted" is the worst error there is: someone would stop waiting for an answer that never
//! came. So a yes needs a promise in the first person that nothing governs, from a listed sender, after
//! the filing; and whatever speaks against it counts from anywhere in the mail, quotes and subject too.
//! What cannot be decided is at most a [`Guess::Perhaps`], with the doubts that keep it from being more.
//!
//! The words that are looked for are facts and stand in `assets/catalog/mails.ron`.
//!
//! A mail proves nothing: everybody can write one. The reasons are for the person, who decides.

mod html;
mod judge;
mod parse;
mod plain;
mod sender;

use jiff::Zoned;
use jiff::civil::Date;
use thiserror::Error;

use crate::catalog::schema::Mails;
use crate::domain::ids::AccountId;
use crate::domain::kinds::PlatformId;

pub use crate::catalog::schema::MailKind as Kind;

/// The largest mail that is read, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// Reads a mail as a file holds it, such as an `.eml`. `filed` are the accounts whose objections it
/// may answer, `now` is when and where the person is.
///
/// # Errors
///
/// When it is too large, has too many parts, or is no mail.
pub fn read(
    bytes: &[u8],
    known: &Mails,
    filed: &[Filed],
    now: &Zoned,
) -> Result<Reading, Unreadable> {
    let mail = parse::file(bytes, known)?;
    Ok(judge::judge(&mail, known, filed, now))
}

/// Reads a mail as a person pastes it: with the lines above it, in any of the known languages, or without.
///
/// # Errors
///
/// When it is too large, has too many parts, or is empty.
pub fn read_text(
    text: &str,
    known: &Mails,
    filed: &[Filed],
    now: &Zoned,
) -> Result<Reading, Unreadable> {
    let mail = parse::pasted(text, known)?;
    Ok(judge::judge(&mail, known, filed, now))
}

/// Why a mail cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// It is larger than [`LARGEST`].
    #[error("the mail is larger than 10 MiB")]
    TooLarge,
    /// It has more parts than any mail needs.
    #[error("the mail has too many parts")]
    TooManyParts,
    /// There is nothing in it, or nothing that is a mail.
    #[error("the file holds no mail")]
    NoMail,
}

/// An account whose objection may be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// Which account.
    pub account: AccountId,
    /// Where it is.
    pub platform: PlatformId,
    /// The addresses an answer can go to: of the account, and as given in the form.
    pub emails: Vec<String>,
    /// When its objection was sent.
    pub on: Option<Date>,
}

/// What a mail seems to be, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What it is, and how certain that is.
    pub guess: Guess,
    /// The platform it is about.
    pub platform: Option<PlatformId>,
    /// Its language, such as `de`.
    pub language: Option<String>,
    /// The day on which it was written, where the person is.
    pub date: Option<Date>,
    /// Whom it went to: the address of an account, else the first it names.
    pub addressee: Option<String>,
    /// The account it answers.
    pub account: Option<AccountId>,
    /// What speaks for it.
    pub reasons: Vec<Reason>,
    /// What speaks against it, or is missing.
    pub doubts: Vec<Doubt>,
}

/// What a mail is, and how certain that is. Never more certain than likely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Guess {
    /// Nothing known is in it, or too much at once.
    #[default]
    Unknown,
    /// It has the words of this, but a doubt forbids to take it for that.
    Perhaps(Kind),
    /// It has the words of this, and no doubt forbids it.
    Likely(Kind),
}

/// One thing that speaks for a guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// These words were found, free of any doubt.
    Phrase {
        /// Its name in `mails.ron`.
        id: String,
        /// What a mail with it is.
        kind: Kind,
        /// The words around it, as the mail has them.
        found: String,
    },
    /// A number of six digits, and a word for code. The words around it.
    Code(String),
    /// Meta is known to send from this domain.
    SenderListed(String),
    /// The domain imitates a name of Meta.
    LooksLike {
        /// The domain.
        domain: String,
        /// The name it imitates.
        brand: String,
    },
    /// The name shown imitates Meta; the address belongs to somebody else.
    NameLooksLike {
        /// The name shown.
        name: String,
        /// The domain of the address.
        domain: String,
    },
    /// It was written on or after the day of the filing.
    DateAfter {
        /// Of the mail.
        mail: Date,
        /// Of the filing.
        filed: Date,
    },
    /// It went to this address of an account.
    AddressOf(String),
    /// The receiving server found that it comes from this domain.
    AuthenticationPassed(String),
}

/// One thing that speaks against a guess, or is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// No known words were found.
    NothingKnown,
    /// Only words that are not known exactly were found.
    NotVerbatim,
    /// The words are there, but a condition governs them.
    Conditional {
        /// The word that makes the condition.
        word: String,
        /// The words around them, as the mail has them.
        found: String,
    },
    /// The words are there, but may be denied.
    Denied {
        /// The word that may deny them.
        word: String,
        /// The words around them, as the mail has them.
        found: String,
    },
    /// The words are there, but as what somebody says.
    Told {
        /// The word that says so.
        word: String,
        /// The words around them, as the mail has them.
        found: String,
    },
    /// The words are there, but as a question, which is this.
    Question(String),
    /// The words are there, but in an older mail or in quotation marks, in this place.
    Quoted(String),
    /// The words are there, but not at the start of a sentence, which is this.
    InPassing(String),
    /// It has words of what Meta writes to everybody.
    Announces {
        /// Their name in `mails.ron`.
        id: String,
        /// The words around them, as the mail has them.
        found: String,
    },
    /// It invites people to object, with these words.
    Invites(String),
    /// It takes back something, perhaps what it grants elsewhere, with these words.
    Reverses(String),
    /// It says things that exclude each other.
    Contradiction(Vec<Kind>),
    /// Its text and its HTML part say different things.
    PartsDiffer,
    /// It is longer than what is read.
    Cut,
    /// A part of it could not be read.
    Broken,

    /// It names no sender.
    NoSender,
    /// It names more than one sender.
    SeveralSenders,
    /// The sender's domain is not on the list.
    SenderUnlisted(String),
    /// It was passed on; sender and date are only claimed. The sender's domain, if any.
    Forwarded(Option<String>),
    /// The receiving server found the sender not genuine.
    AuthenticationFailed,
    /// The receiving server knows only this other domain as the sender.
    AuthenticationOther(String),
    /// The receiving server wrote nothing about the sender.
    AuthenticationMissing,

    /// It has no readable date.
    NoDate,
    /// It is older than the filing.
    DateBefore {
        /// Of the mail.
        mail: Date,
        /// Of the filing.
        filed: Date,
    },
    /// Its date has not come yet.
    DateAhead(Date),
    /// No objection was sent that it could answer.
    NotFiled,

    /// It names no receiver.
    NoAddress,
    /// It went to an address of none of the accounts.
    OtherAddress(String),
    /// It can answer more than one account.
    SeveralAccounts,
    /// No account with that address is on its platform.
    NoSuchAccount(PlatformId),
    /// Its words name several platforms, and its sender none.
    PlatformUnclear,
}

impl Doubt {
    /// Whether it forbids to take the mail for an answer. The others only leave open whose answer.
    pub fn is_decisive(&self) -> bool {
        !matches!(
            self,
            Self::NoAddress
                | Self::SeveralAccounts
                | Self::PlatformUnclear
                | Self::AuthenticationMissing
        )
    }
}
